"""These features are refused, which is what they are for: pytest does not collect them here."""

collect_ignore_glob = ["*.feature", "*/*/*.feature"]
