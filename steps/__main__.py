"""The author's tools: `python -m steps list|check|translate|new`."""

import sys

from steps.language.author import main
from steps.language.vocabulary import load

if __name__ == "__main__":
    load()
    sys.exit(main(sys.argv[1:]))
