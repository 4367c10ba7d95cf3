"""The life of an account: its details, how long it lasts, its end."""
