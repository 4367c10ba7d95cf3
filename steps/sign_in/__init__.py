"""Signing in: credentials, the lock, the session and its end."""
