"""ARC, the revenue agency: a sign-in of its own."""
