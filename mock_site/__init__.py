"""A mock of CléGC, IRCC and ARC for tests: it runs alone, on loopback, and imports nothing of the harness."""
