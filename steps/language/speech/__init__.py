"""What can be said: phrases, the values they take, the two languages."""
