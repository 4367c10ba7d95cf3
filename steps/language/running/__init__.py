"""Feature files as pytest's tests, and the story of those that fail."""
