"""What the scenarios reach in the mock: recorded while they run, joined to a map, and asked of it."""
