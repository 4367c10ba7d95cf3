"""A process that serves sites over files, each in a child of its own that can be killed.

`python -m tests.endurance.served MAIL_PORT` reads a file's name on each line and answers with the child's number and
port; an empty line has it wait until the last child is gone.
"""

from __future__ import annotations

import os
import signal
import sys

from mock_site.ground import templates
from mock_site.ground.policy import Policy
from mock_site.ground.post import Post
from mock_site.ground.store import Store
from mock_site.server import Server
from mock_site.site import Site

POLICY = Policy(scrypt_cost=2**4)


def site(file: str, mail_port: int, port: int = 0) -> Site:
    return Site(port=port, post=Post("127.0.0.1", mail_port), policy=POLICY, store=Store(file))


def _say(*words: int) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def _serve(file: str, mail_port: int) -> None:
    server = Server()
    server.application = site(file, mail_port, server.port)
    server.start()
    _say(os.getpid(), server.port)
    signal.pause()


def _compile_templates() -> None:
    """Once for all children: most of what a page costs to a process that is new."""
    environment = templates._environment()
    for name in environment.list_templates():
        environment.get_template(name)


def main(mail_port: int) -> None:
    _compile_templates()
    child = 0
    for line in sys.stdin:
        if not line.strip():
            os.waitpid(child, 0)
            _say(child)
            continue
        child = os.fork()
        if not child:
            _serve(line.strip(), mail_port)


if __name__ == "__main__":
    main(int(sys.argv[1]))
