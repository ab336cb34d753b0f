"""Measure what the program costs: `python3 -m tests.benchmarks [NAME...] [--quick]`.

It prints a table and ends with 0 whatever the figures are: a machine that is busy with other
things is no fault of the program. Ratios are those of one alternating run.
"""

import argparse
import importlib
import json
import sys
import tempfile
from pathlib import Path

from asskomm_audit import bootstrap

BENCHES = {
    "start": "starting",
    "keys": "answering",
    "idle": "idling",
    "documents": "writing",
    "report": "report_pdf",
    "workbook": "workbook_file",
    "photos": "photo_intake",
    "busy": "busy",
    "steps": "one_step",
    "scale": "scale",
    "merge": "merging",
}


def main() -> int:
    """Run the benchmarks that the command line names, or all."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=" ".join(BENCHES))
    parser.add_argument("--quick", action="store_true", help="few rounds: coarse figures")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the figures there, too")
    parser.add_argument("--folder", type=Path, help="where to write: the disk that is measured")
    options = parser.parse_args()
    if unknown := set(options.names) - set(BENCHES):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    bootstrap.prepare_tests()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        return _run(options, Path(folder))


def _run(options: argparse.Namespace, folder: Path) -> int:
    from tests.benchmarks.figures import plain, table
    from tests.benchmarks.workbench import Workbench, load_note

    bench = Workbench(folder, quick=options.quick)
    figures = []
    for name in options.names or BENCHES:
        sys.stderr.write(f"{name} ... ({load_note()})\n")
        module = importlib.import_module(f"tests.benchmarks.{BENCHES[name]}")
        figures += module.measure(bench)
    sys.stdout.write(table(figures) + "\n")
    for note in (*bench.notes, load_note()):
        sys.stdout.write(f"{note}\n")
    if options.json:
        data = {"figures": plain(figures), "notes": bench.notes}
        options.json.write_text(json.dumps(data, ensure_ascii=False, indent=2), "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
