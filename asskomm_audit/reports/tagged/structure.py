"""The logical structure tree of a tagged PDF (ISO 32000-1, 14.7). Knows no layout."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from reportlab.pdfbase.pdfdoc import PDFObject, PDFObjectReference, PDFString
from reportlab.pdfbase.pdfdoc import format as pdf_format

from asskomm_audit.reports.tagged.entered import Languages

Content: TypeAlias = int
"""A marked-content sequence: `content_of` a page's index and its number there.

A number, not a pair: there are ten thousands, and Python looks through pairs again and again.
"""

Annotation: TypeAlias = tuple[int, PDFObjectReference]
"""A page's index and an annotation on it."""


_BITS = 24  # room for the numbers of one page
_NUMBER = (1 << _BITS) - 1


@dataclass(eq=False, slots=True, kw_only=True)
class Tag:
    """The identity of one structure element.

    Every piece of a flowable that was split over pages carries the same Tag, so all its pieces
    end up in one element. Without a role it makes none: its content is its parent's.
    """

    role: str
    alt: str = ""  # may say by marks what was entered
    lang: str = ""
    scope: str = ""
    colspan: int = 1
    rowspan: int = 1
    numbering: str = ""
    bbox: tuple[float, float, float, float] | None = None
    links: dict[object, "Tag"] | None = None  # and passages, by link in a text

    def link(self, key: object) -> "Tag":
        """Return the tag of one of the text's links."""
        return self._part(key, "Link")

    def passage(self, key: object, lang: str) -> "Tag":
        """Return the tag of one of the text's passages in another language (BCP 47)."""
        return self._part(key, "Span", lang)

    def _part(self, key: object, role: str, lang: str = "") -> "Tag":
        if self.links is None:
            self.links = {}
        return self.links.setdefault(key, Tag(role=role, lang=lang))


def content_of(page: int, number: int) -> Content:
    """Return the content with a number on the page with an index."""
    return page << _BITS | number


class Elem:
    """A structure element; kids are elements, pieces of content and annotations.

    No object of reportlab's: a long report has ten thousand, numbered and written at once.
    """

    __slots__ = ("attached", "kids", "number", "parent", "role", "tag")

    def __init__(self, tag: Tag, parent: "Elem | None") -> None:
        self.tag = tag
        self.role = tag.role
        self.parent = parent  # none: the document itself, below the root
        self.attached = parent is None
        self.number = 0  # of the object in the file, once it is written
        self.kids: list[Elem | Content | Annotation] = []

    def attach(self) -> None:
        """Take its place among the kids of its parent, behind those that have theirs."""
        if not self.attached:
            self.attached = True
            assert self.parent
            self.parent.kids.append(self)


class StructTree(PDFObject):
    """The StructTreeRoot with its ParentTree."""

    def __init__(self, languages: Languages) -> None:
        self.document = Elem(Tag(role="Document"), None)
        self.headings: dict[str, Elem] = {}  # by bookmark
        self._languages = languages
        self._elems: dict[Tag, Elem] = {}
        self._parents: list[Elem | list[Elem]] = []  # the index is the StructParent(s) key
        self._in_order: list[Elem] = []
        self.pages: list[PDFObjectReference] = []

    def elem(self, tag: Tag, parent: Elem, *, attach: bool = True) -> Elem:
        """Return the element of `tag`, made as the next kid of `parent` when it is new.

        With `attach` false it takes its place among the kids only with its first content.
        """
        found = self._elems.get(tag)
        if found is None:
            found = self._elems[tag] = Elem(tag, parent)
        if attach and not found.attached:
            found.attach()
        return found

    def knows(self, tag: Tag) -> bool:
        """Whether a piece of this element has been drawn already."""
        return tag in self._elems

    def parent_key(self, entry: Elem | list[Elem]) -> int:
        """Register a page's list of elements, or an annotation's element."""
        self._parents.append(entry)
        return len(self._parents) - 1

    def number_from(self, first: int) -> None:
        """Give the elements their numbers in reading order, once all is drawn."""
        for entry in self._parents:
            if isinstance(entry, Elem):  # a link without any text is still one
                entry.attach()
        waiting = [self.document]
        while waiting:
            elem = waiting.pop()
            elem.number = first + len(self._in_order)
            self._in_order.append(elem)
            waiting += reversed([kid for kid in elem.kids if isinstance(kid, Elem)])

    def format(self, document: object) -> bytes:
        """Return the root as PDF; the elements must be numbered."""
        del document
        entries = (
            f"{key} {entry.number} 0 R"
            if isinstance(entry, Elem)
            else f"{key} [{' '.join([f'{each.number} 0 R' for each in entry])}]"
            for key, entry in enumerate(self._parents)
        )
        return (
            f"<< /Type /StructTreeRoot /K {self.document.number} 0 R /ParentTree << /Nums ["
            + "\n".join(entries)
            + f"] >> /ParentTreeNextKey {len(self._parents)} >>"
        ).encode()

    def objects(self, root: int, document: Any) -> Iterator[tuple[int, bytes]]:
        """Yield number and PDF of each element, by number; `root` is the number of this tree."""
        known: dict[str, tuple[int, int]] = document.idToObjectNumberAndVersion
        pages = [known[page.name][0] for page in self.pages]
        for elem in self._in_order:
            parent = elem.parent.number if elem.parent else root
            kids = _kids(elem.kids, pages, known)
            out = f"<< /Type /StructElem /S /{elem.role} /P {parent} 0 R{kids}"
            attributes = _attributes(elem.tag, document, self._languages)
            yield elem.number, f"{out}{attributes} >>".encode("latin-1")

    def forget(self) -> None:
        """Let go of all elements: they hold each other, and would wait for Python's collector."""
        for elem in self._in_order:
            elem.kids.clear()
        self._in_order.clear()
        self._parents.clear()
        self._elems.clear()
        self.headings.clear()


def _kids(
    kids: list[Elem | Content | Annotation], pages: list[int], known: dict[str, tuple[int, int]]
) -> str:
    at = next((kid >> _BITS for kid in kids if isinstance(kid, int)), -1)
    on = f" /Pg {pages[at]} 0 R" if at >= 0 else ""
    if len(kids) == 1:
        return f"{on} /K {_kid(kids[0], at, pages, known)}"
    written = [_kid(kid, at, pages, known) for kid in sorted(kids, key=_is_annotation)]
    return f"{on} /K [{' '.join(written)}]" if written else on


def _is_annotation(kid: "Elem | Content | Annotation") -> bool:
    return isinstance(kid, tuple)


def _kid(
    kid: "Elem | Content | Annotation", at: int, pages: list[int], known: dict[str, tuple[int, int]]
) -> str:
    if isinstance(kid, Elem):
        return f"{kid.number} 0 R"
    if isinstance(kid, int):
        page, number = kid >> _BITS, kid & _NUMBER
        return (
            str(number) if page == at else f"<< /Type /MCR /Pg {pages[page]} 0 R /MCID {number} >>"
        )
    page, note = kid
    return f"<< /Type /OBJR /Pg {pages[page]} 0 R /Obj {known[note.name][0]} 0 R >>"


def _attributes(tag: Tag, document: object, languages: Languages) -> str:
    out = ""
    if tag.alt:
        told = languages.told(tag.alt)
        out += " /Alt " + pdf_format(PDFString(told), document).decode("latin-1")
    if tag.lang:
        out += " /Lang " + pdf_format(PDFString(tag.lang), document).decode("latin-1")
    if tag.bbox:
        out += " /A << /O /Layout /Placement /Block /BBox [{:.2f} {:.2f} {:.2f} {:.2f}] >>".format(
            *tag.bbox
        )
    if tag.numbering:
        out += f" /A << /O /List /ListNumbering /{tag.numbering} >>"
    if tag.scope or tag.colspan > 1 or tag.rowspan > 1:
        scope = f" /Scope /{tag.scope}" if tag.scope else ""
        columns = f" /ColSpan {tag.colspan}" if tag.colspan > 1 else ""
        rows = f" /RowSpan {tag.rowspan}" if tag.rowspan > 1 else ""
        out += f" /A << /O /Table{scope}{columns}{rows} >>"
    return out
