"""Keeping the translations up to date: `python3 -m tests.translations` after texts changed.

German is the source language: `asskomm_de.ts` holds plural forms only, `asskomm_en.ts` everything.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"


def tool(name: str) -> str:
    """Return the path of a Qt tool of the environment that runs this."""
    beside = Path(sys.executable).parent / name
    found = shutil.which(str(beside)) or shutil.which(name)
    if not found:
        raise FileNotFoundError(name)
    return found


def collect(folder: Path) -> None:
    """Bring the .ts files in `folder` up to the texts of the source."""
    for language, extra in (("de", ["-pluralonly"]), ("en", [])):
        command = [tool("pyside6-lupdate"), "-extensions", "py", "-no-obsolete", "-silent"]
        command += ["-locations", "none", "-source-language", "de", "-target-language", language]
        command += [*extra, "asskomm_audit", "-ts", str(folder / f"asskomm_{language}.ts")]
        subprocess.run(command, cwd=ROOT, check=True)


def compile_all(folder: Path) -> None:
    """Write the .qm files beside the .ts files in `folder`; fails where a text is unfinished."""
    for language in ("de", "en"):
        source = folder / f"asskomm_{language}.ts"
        command = [tool("pyside6-lrelease"), "-silent", "-fail-on-unfinished", str(source)]
        subprocess.run([*command, "-qm", str(source.with_suffix(".qm"))], cwd=ROOT, check=True)


if __name__ == "__main__":
    collect(FOLDER)
    compile_all(FOLDER)
