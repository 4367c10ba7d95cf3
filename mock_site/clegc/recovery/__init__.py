"""Getting back in: a forgotten name or password, a lost device."""
