"""Getting back in: a lost device, a forgotten password or username, support."""
