"""Measured ratios: how long a thing takes beside a floor or a peer, in one run."""
