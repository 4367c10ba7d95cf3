"""The site broken on purpose, one thing at a time: for each, the scenarios that must turn red."""
