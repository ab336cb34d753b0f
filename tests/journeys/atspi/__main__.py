"""The process that works with the program from outside; it knows nothing of the program's code.

`python -m tests.journeys.atspi STORY FOLDER`, inside a D-Bus session and on a display. Exits with 0
if the story came to its end, and leaves in the folder the audit file and what was done and seen
(`story.json`); else with 1, a sentence about where it stood, and what was on the screen then.
"""

import json
import sys
from contextlib import suppress
from pathlib import Path

from tests.journeys.atspi.bus import Bus, GoneError
from tests.journeys.atspi.names import faults_of
from tests.journeys.atspi.photo_walk import PhotoWalk
from tests.journeys.atspi.stage import program
from tests.journeys.atspi.story import Story
from tests.journeys.atspi.user import StuckError, User
from tests.journeys.atspi.whole_audit import WholeAudit
from tests.journeys.atspi.window_manager import give_keys, save_screen, window_manager

STORIES: dict[str, type[Story]] = {"audit": WholeAudit, "photos": PhotoWalk}
_LETTERS = "ÄÖÜäöüß"


def main(kind: type[Story], folder: Path) -> int:
    """Play the story in this folder and return the exit code."""
    give_keys(_LETTERS)
    bus = Bus()
    with window_manager(), program(folder) as running:
        user = User(bus, running, "ASSKomm Audit")
        story = kind(user, folder)
        try:
            story.play()
        except (StuckError, GoneError, TimeoutError) as error:
            _keep_scene(folder, user)
            sys.stdout.write(f"Stuck at {story.at}: {error}\nThe scene is in {folder}\n")
            return 1
    told = story.told() | {
        "faults": faults_of(user.seen.values()),
        "buttons": [name for role, name in user.seen if role == "push button"],
    }
    (folder / "story.json").write_text(json.dumps(told, ensure_ascii=False, indent=1), "utf-8")
    return 0


def _keep_scene(folder: Path, user: User) -> None:
    """Write down what is on the screen, as far as it can still be asked for."""
    save_screen(folder / "screen.png")
    with suppress(GoneError, TimeoutError):
        (folder / "screen.txt").write_text("\n".join(user.look().lines()), "utf-8")


if __name__ == "__main__":
    sys.exit(main(STORIES[sys.argv[1]], Path(sys.argv[2])))
