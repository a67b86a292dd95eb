"""What readers take to a meeting or a stage: shortlist, prepared views, links and files."""
