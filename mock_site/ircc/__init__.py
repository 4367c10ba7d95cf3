"""IRCC's secure account. It knows no password."""
