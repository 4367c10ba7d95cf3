"""The offer of the site under test: what steps need of it, and the scenarios that are set aside for want of that."""
