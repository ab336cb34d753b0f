"""What a lock pins, and whether an environment that is not ours has just that."""

import os

_INSTALLED = ".dist-info"


def pins_of(lock: str) -> dict[str, str]:
    """Return the pins of a lock as name==version, with the marker each is bound to."""
    with open(lock, encoding="utf-8") as file:
        lines = [line.partition("--hash")[0] for line in file if line[:1].isalnum()]
    parts = [line.rstrip(" \\\n").partition(";") for line in lines]
    return {_pin(*text.strip().split("==")): marker.strip() for text, _, marker in parts}


def are_installed(lock: str, folders: list[str]) -> bool:
    """Whether the folders hold the very versions that the lock pins for every system."""
    wanted = {pin for pin, marker in pins_of(lock).items() if not marker}
    return wanted <= _installed(folders)


def _installed(folders: list[str]) -> set[str]:
    names = [name for folder in folders if os.path.isdir(folder) for name in os.listdir(folder)]
    found = [name[: -len(_INSTALLED)] for name in names if name.endswith(_INSTALLED)]
    return {_pin(*name.rsplit("-", 1)) for name in found if "-" in name}


def _pin(name: str, version: str) -> str:
    """Return a pin in the one spelling that can be compared."""
    return name.lower().replace("_", "-").replace(".", "-") + "==" + version
