"""What is refused before anything runs: structure, steps, twins."""
