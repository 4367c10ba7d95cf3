"""The author's tools: `python -m steps list|check|translate|new|tidy`, or `python …/steps list` from any folder."""

import io
import signal
import sys
from pathlib import Path

if not __package__:
    # Started by its folder, Python would take our modules for those of the standard library that have their names.
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from fixtures import commands

try:
    from steps.language.speech.vocabulary import load
    from steps.language.writing.author import main
except ModuleNotFoundError as missing:
    sys.stderr.write(
        f"Ce Python n’a pas « {missing.name} ». Remède : préparer la machine par « {commands.run()} scenarios », "
        f"puis « {commands.steps()} … ».\n"
        f"This Python does not have {missing.name}. Remedy: prepare the machine with “{commands.run()} scenarios”, "
        f"then “{commands.steps()} …”.\n"
    )
    sys.exit(2)

if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # French needs signs that some terminals' own encodings lack
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `| head` closes the pipe, which is no error
    load()
    if "site" in sys.argv[1:2] or any(argument.partition("=")[0] == "--site" for argument in sys.argv):
        from steps.offer import tool

        sys.exit(tool.main(sys.argv[1:]))
    sys.exit(main(sys.argv[1:]))
