"""The author's tools: `python -m steps list|check|translate|new`."""

import io
import signal
import sys

from steps.language.author import main
from steps.language.vocabulary import load

if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # French needs signs that some terminals' own encodings lack
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `| head` closes the pipe, which is no error
    load()
    sys.exit(main(sys.argv[1:]))
