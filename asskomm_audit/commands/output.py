"""How the verbs speak: results on standard output, progress on standard error."""

import json
import sys

from asskomm_audit.progress import Progress, silent


def say(text: str) -> None:
    """Print a line of the result."""
    print(text.translate(_HARMLESS))  # noqa: T201 - the command line's way to speak


def say_json(data: object) -> None:
    """Print plain values as JSON, readable by people too where the stream takes any letter."""
    takes_any = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    print(json.dumps(data, ensure_ascii=not takes_any, indent=2))  # noqa: T201 - as above


def progress_line(title: str) -> Progress:
    """Return a progress that rewrites one line of a terminal, or is silent where there is none."""
    if not sys.stderr.isatty():
        return silent

    def show(done: int, total: int) -> None:
        end = "\n" if done >= total else ""
        line = f"\r{title} {done}/{total}"
        print(line, end=end, file=sys.stderr, flush=True)  # noqa: T201 - as above

    return show


def complain(sentence: str) -> None:
    """Print what went wrong, on standard error."""
    print(sentence.translate(_HARMLESS), file=sys.stderr)  # noqa: T201 - as above


# Names come from files of anywhere: none may move a terminal's cursor or turn its text round.
_HARMLESS = dict.fromkeys(
    (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd"
)
