"""The start of the program: one verb for everything that needs no eyes, and else the window."""

import sys
from pathlib import Path

COMMANDS = (
    "demo",
    "new",
    "info",
    "check",
    "search",
    "catalogue",
    "photos",
    "report",
    "workbook",
    "export",
    "backup",
    "backups",
    "restore",
    "history",
    "copy",
    "forget",
    "compact",
    "merge",
    "rescue",
    "forms",
    "issued",
    "photos-out",
)


def main(arguments: list[str] | None = None) -> int:
    """Run a verb, or the window if there is none; return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given or _is_file(given):  # neither way waits for the imports of the other
        from asskomm_audit.app import main as open_window

        return open_window(given)
    from asskomm_audit.commands.running import run

    return run(COMMANDS, given)


def _is_file(given: list[str]) -> bool:
    """Whether the only argument is an audit file to open rather than a verb."""
    return (
        len(given) == 1
        and given[0] not in COMMANDS
        and not given[0].startswith("-")
        and (given[0].lower().endswith(".gpkg") or Path(given[0]).is_file())
    )


if __name__ == "__main__":
    raise SystemExit(main())
