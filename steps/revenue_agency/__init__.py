"""The Canada Revenue Agency, which a GCKey does not open."""
