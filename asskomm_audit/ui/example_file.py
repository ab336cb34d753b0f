"""The example file: written on demand beside the settings, and thrown away at will."""

from pathlib import Path

from asskomm_audit.paths import data_folder
from asskomm_audit.progress import Progress
from asskomm_audit.texts import Language

_SEED = 1


def example_path() -> Path:
    """Return where the example lies, once it has been written."""
    return data_folder() / "example" / "Musterstadt an der Mulde.audit.gpkg"


def is_example(path: Path) -> bool:
    """Whether the file is the example: nothing in it has to be kept."""
    return path == example_path().resolve()


def make_example(language: Language, progress: Progress) -> Path:
    """Write the example if it is not there, and return where it is; for a job."""
    path = example_path()
    if not path.exists():
        from asskomm_audit.example.build import write_example  # costly, and only for this

        path.parent.mkdir(parents=True, exist_ok=True)
        write_example(path, seed=_SEED, language=language, progress=progress)
    return path


def drop_example() -> None:
    """Throw the closed example away, whatever was tried in it."""
    path = example_path()
    for each in path.parent.glob(path.name + "*"):
        each.unlink(missing_ok=True)
