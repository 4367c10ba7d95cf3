"""Reading a feature file to its end, whatever is wrong with its lines."""
