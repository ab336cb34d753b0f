"""How the verbs speak: results on standard output, progress on standard error."""

import json
import sys

from asskomm_audit.progress import Progress, silent


def say(text: str) -> None:
    """Print a line of the result."""
    print(text)  # noqa: T201 - the command line's way to speak


def say_json(data: object) -> None:
    """Print plain values as JSON, readable by people too."""
    say(json.dumps(data, ensure_ascii=False, indent=2))


def progress_line(title: str) -> Progress:
    """Return a progress that rewrites one line of a terminal, or is silent where there is none."""
    if not sys.stderr.isatty():
        return silent

    def show(done: int, total: int) -> None:
        end = "\n" if done >= total else ""
        line = f"\r{title} {done}/{total}"
        print(line, end=end, file=sys.stderr, flush=True)  # noqa: T201 - as above

    return show
