"""Signing in, and the services that it opens."""
