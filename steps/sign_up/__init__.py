"""Creating an account: registration, credentials, questions, address, second factor, recovery codes."""
