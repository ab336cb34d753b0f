"""What no validator tells: is all that is painted in the tree once, in the order it is painted?"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Name

_PAINTS = {"Tj", "TJ", "'", '"', "Do", "sh", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s"}


@dataclass
class Structure:
    faults: list[str] = field(default_factory=list)
    roles: Counter = field(default_factory=Counter)
    outline: list[str] = field(default_factory=list)  # roles, indented by depth
    figures: list[Any] = field(default_factory=list)  # (alt, bbox)


def structure_of(path: Path) -> Structure:
    found = Structure()
    with pikepdf.open(path) as pdf:
        root = pdf.Root.StructTreeRoot
        in_tree: dict[Any, list[int]] = {}
        annotations = set()
        for depth, role, where, number, node in _walk(root):
            if role == "content":
                in_tree.setdefault(where, []).append(number)
            elif role == "annotation":
                annotations.add(where)
            else:
                found.roles[role] += 1
                found.outline.append("  " * depth + role.lstrip("/"))
                if role == "/Figure":
                    box = node.get(Name.A, {}).get(Name.BBox)
                    found.figures.append((str(node.Alt), box and [float(each) for each in box]))
        numbers = list(root.ParentTree.Nums)
        parents = {int(k): v for k, v in zip(numbers[::2], numbers[1::2], strict=True)}
        for index, page in enumerate(pdf.pages, 1):
            _check_page(found, page, index, in_tree, annotations, parents)
    return found


def _check_page(found, page, index, in_tree, annotations, parents) -> None:
    painted, loose = _contents(page)
    if loose:
        found.faults.append(f"page {index}: {dict(loose)}")
    if in_tree.get(page.obj.objgen, []) != painted:
        found.faults.append(f"page {index}: painted order differs from reading order")
    if painted and len(parents[int(page.obj.StructParents)]) != len(painted):
        found.faults.append(f"page {index}: the parent tree is incomplete")
    for each in page.obj.get(Name.Annots, []):
        if each.objgen not in annotations:
            found.faults.append(f"page {index}: an annotation is not in the tree")
        elif str(parents[int(each.StructParent)].S) != "/Link":
            found.faults.append(f"page {index}: an annotation's parent is no Link")


def _walk(node, page=None, depth=0) -> Iterator[tuple[int, str, Any, Any, Any]]:
    page = node.get(Name.Pg, page)
    yield depth, str(node.get(Name.S, "/Root")), None, None, node
    kids = node.get(Name.K, pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int) or not isinstance(kid, pikepdf.Dictionary):
            yield depth + 1, "content", page.objgen, int(kid), None
        elif kid.get(Name.Type) == Name.MCR:
            yield depth + 1, "content", kid.get(Name.Pg, page).objgen, int(kid.MCID), None
        elif kid.get(Name.Type) == Name.OBJR:
            yield depth + 1, "annotation", kid.Obj.objgen, None, None
        else:
            yield from _walk(kid, page, depth + 1)


def _contents(page) -> tuple[list[int], Counter]:
    """Return marked content in painting order, and what is painted loose or nested."""
    stack: list[int | None] = []
    numbers: list[int] = []
    loose: Counter = Counter()
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" | "BMC" as begin:
                number = operands[1].get(Name.MCID) if begin == "BDC" else None
                loose["nested"] += bool(stack)
                stack.append(number)
                if number is not None:
                    numbers.append(int(number))
            case "EMC":
                stack.pop()
            case paints if paints in _PAINTS or paints == "INLINE IMAGE":
                loose[paints] += not stack
    loose["unclosed"] += len(stack)
    return numbers, +loose
