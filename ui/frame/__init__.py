"""Round every page: head, foot, address bar, and what is said when something is wrong."""
