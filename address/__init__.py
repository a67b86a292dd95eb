"""What a link says: one immutable address, what its names mean, and how links are built."""
