"""What holds on every page: accessibility, languages, protection, order of the steps, leaks, races."""
