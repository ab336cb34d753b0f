"""The logical structure tree of a tagged PDF (ISO 32000-1, 14.7). Knows no layout."""

from dataclasses import dataclass, field
from typing import TypeAlias

from reportlab.pdfbase.pdfdoc import PDFObject, PDFObjectReference, PDFString
from reportlab.pdfbase.pdfdoc import format as pdf_format

Content: TypeAlias = tuple[PDFObjectReference, int]
"""A page and the number of a marked-content sequence on it."""

Annotation: TypeAlias = tuple[PDFObjectReference, PDFObjectReference]
"""A page and an annotation on it."""


@dataclass(eq=False, slots=True, kw_only=True)
class Tag:
    """The identity of one structure element.

    Every piece of a flowable that was split over pages carries the same Tag, so all its pieces
    end up in one element.
    """

    role: str
    alt: str = ""
    lang: str = ""
    scope: str = ""
    colspan: int = 1
    rowspan: int = 1
    numbering: str = ""
    bbox: tuple[float, float, float, float] | None = None
    links: dict[object, "Tag"] = field(default_factory=dict[object, "Tag"])  # by link in a text


class Elem(PDFObject):
    """A structure element; kids are elements, pieces of content and annotations."""

    def __init__(self, tag: Tag, parent: "Elem | StructTree") -> None:
        self.tag = tag
        self.role = tag.role
        self.parent = parent
        self.attached = False
        self.referred = b""  # the reference to this element, as PDF
        self.kids: list[Elem | Content | Annotation] = []

    def format(self, document: object) -> bytes:
        """Return the element as PDF. A long report has ten thousand of them: it is kept short."""
        page = next((kid[0] for kid in self.kids if not isinstance(kid, Elem)), None)
        out = b"<< /Type /StructElem /S /%s /P %s" % (
            self.role.encode(),
            reference(self.parent, document),
        )
        if page:
            out += b" /Pg " + _numbers(page, document)
        if len(self.kids) == 1:
            out += b" /K " + _kid(self.kids[0], page, document)
        elif self.kids:
            kids = [_kid(kid, page, document) for kid in sorted(self.kids, key=_is_annotation)]
            out += b" /K [" + b" ".join(kids) + b"]"
        tag = self.tag
        if tag.alt:
            out += b" /Alt " + pdf_format(PDFString(tag.alt), document)
        if tag.lang:
            out += b" /Lang " + pdf_format(PDFString(tag.lang), document)
        if attributes := _attributes(tag):
            out += b" /A " + attributes
        return out + b" >>"


class StructTree(PDFObject):
    """The StructTreeRoot with its ParentTree."""

    def __init__(self) -> None:
        self.document = Elem(Tag(role="Document"), self)
        self._elems: dict[Tag, Elem] = {}
        self._parents: list[Elem | list[Elem]] = []  # the index is the StructParent(s) key

    def elem(self, tag: Tag, parent: "Elem | StructTree", *, attach: bool = True) -> Elem:
        """Return the element of `tag`, made as the next kid of `parent` when it is new.

        With `attach` false it takes its place among the kids only with its first content.
        """
        found = self._elems.get(tag)
        if found is None:
            found = self._elems[tag] = Elem(tag, parent)
        if attach and not found.attached and isinstance(parent, Elem):
            found.attached = True
            parent.kids.append(found)
        return found

    def knows(self, tag: Tag) -> bool:
        """Whether a piece of this element has been drawn already."""
        return tag in self._elems

    def parent_key(self, entry: Elem | list[Elem]) -> int:
        """Register a page's list of elements, or an annotation's element."""
        self._parents.append(entry)
        return len(self._parents) - 1

    def format(self, document: object) -> bytes:
        """Return the root as PDF."""
        entries = (
            reference(entry, document)
            if isinstance(entry, Elem)
            else b"[" + b" ".join(reference(each, document) for each in entry) + b"]"
            for entry in self._parents
        )
        numbers = [b"%d %s" % pair for pair in enumerate(entries)]
        return (
            b"<< /Type /StructTreeRoot /K "
            + reference(self.document, document)
            + b" /ParentTree << /Nums ["
            + b"\n".join(numbers)
            + b"] >> /ParentTreeNextKey %d >>" % len(numbers)
        )


def reference(value: PDFObject, document: object) -> bytes:
    """Return the reference to an object of its own, as PDF."""
    if isinstance(value, Elem):  # its parent, its kids and its page ask for it: found once
        if not value.referred:
            value.referred = _numbers(document.Reference(value), document)  # type: ignore[attr-defined]  # a PDFDocument
        return value.referred
    return _numbers(document.Reference(value), document)  # type: ignore[attr-defined]  # a PDFDocument


def _numbers(found: PDFObjectReference, document: object) -> bytes:
    """Return a reference as PDF: what reportlab's format makes of it, without its detours."""
    known: dict[str, tuple[int, int]] = document.idToObjectNumberAndVersion  # type: ignore[attr-defined]
    return b"%d %d R" % known[found.name]


def _is_annotation(kid: "Elem | Content | Annotation") -> bool:
    return not isinstance(kid, Elem) and isinstance(kid[1], PDFObjectReference)


def _kid(
    kid: "Elem | Content | Annotation", page: PDFObjectReference | None, document: object
) -> bytes:
    if isinstance(kid, Elem):
        return reference(kid, document)
    on, what = kid
    if isinstance(what, int):
        if page is not None and on.name == page.name:
            return b"%d" % what
        return b"<< /Type /MCR /Pg " + _numbers(on, document) + b" /MCID %d >>" % what
    where = b"/Pg " + _numbers(on, document)
    return b"<< /Type /OBJR " + where + b" /Obj " + _numbers(what, document) + b" >>"


def _attributes(tag: Tag) -> bytes:
    out = b""
    if tag.bbox:
        out += b"<< /O /Layout /Placement /Block /BBox [%.2f %.2f %.2f %.2f] >>" % tag.bbox
    if tag.numbering:
        out += b"<< /O /List /ListNumbering /" + tag.numbering.encode() + b" >>"
    table = b" /Scope /" + tag.scope.encode() if tag.scope else b""
    if tag.colspan > 1:
        table += b" /ColSpan %d" % tag.colspan
    if tag.rowspan > 1:
        table += b" /RowSpan %d" % tag.rowspan
    return out + (b"<< /O /Table" + table + b" >>" if table else b"")
