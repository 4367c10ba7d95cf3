"""Creating an account: credentials, questions, address, second factor, recovery codes."""
