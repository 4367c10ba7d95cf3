"""The author's tools: `python -m steps list|check|translate|new|tidy`, or `python …/steps list` from any folder."""

import io
import signal
import sys
from pathlib import Path

if not __package__:
    # Started by its folder, Python would take our modules for those of the standard library that have their names.
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from steps.language.speech.vocabulary import load
from steps.language.writing.author import main

if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # French needs signs that some terminals' own encodings lack
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `| head` closes the pipe, which is no error
    load()
    sys.exit(main(sys.argv[1:]))
