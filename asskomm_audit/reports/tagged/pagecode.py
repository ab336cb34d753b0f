"""The code of a page: what belongs to the structure, and what is only decoration."""

import re
from collections.abc import Iterable, Iterator

_STATE = re.compile(r"(^|\s)(q|Q|cm|w|J|j|M|d|ri|i|gs|rg|RG|g|G|k|K|n)$")  # paints nothing


class Code(str):
    """Page code that already belongs to a marked-content sequence."""

    __slots__ = ()


def with_artifacts(code: Iterable[str]) -> Iterator[str]:
    """Mark every run of code that paints and is not content as an artifact."""
    run: list[str] = []
    for operation in code:
        if isinstance(operation, Code):
            if run:
                yield from _wrapped(run)
                run = []
            yield operation
        else:
            run.append(operation)
    yield from _wrapped(run)


def _wrapped(run: list[str]) -> list[str]:
    paints = [i for i, each in enumerate(run) if each.strip() and not _STATE.search(each)]
    if not paints:
        return run
    start, stop = paints[0], paints[-1] + 1
    return [*run[:start], "/Artifact BMC", *run[start:stop], "EMC", *run[stop:]]
