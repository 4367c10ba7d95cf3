"""CléGC, the sign-in service: credentials, recovery, second factor. It knows nothing of immigration."""
