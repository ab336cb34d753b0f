"""The file: catalog entries for PDF/UA-1 and PDF/A-2a, and its Info and XMP."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    XMP,
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from asskomm_audit.reports.tagged.icc import srgb_profile
from asskomm_audit.reports.tagged.structure import StructTree
from asskomm_audit.reports.tagged.text import one_line
from asskomm_audit.reports.tagged.writing import write_objects

rl_config.useA85 = 0  # ASCII85 would only make page streams larger and slower


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What the file says about itself. `created` carries its offset and is the only clock."""

    title: str
    created: datetime
    author: str = ""
    subject: str = ""
    language: str = "de-DE"
    entered: str = ""  # the language of what is `Entered`, where it is another one
    creator: str = ""
    producer: str = "ReportLab"


class ReportFile(PDFDocument):
    """A PDFDocument that knows PDF/UA and PDF/A and is written object by object."""

    Catalog: Any  # the published types leave it out

    def __init__(self, meta: Meta, tree: StructTree) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7), lang=meta.language)
        self.after_photo: Callable[[], None] = lambda: None
        self.alive: Callable[[], None] = lambda: None
        self._timeStamp = _Stamp(meta.created)
        self._describe(meta)
        catalog = self.Catalog
        catalog.__NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents"]
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.StructTreeRoot = tree
        catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        catalog.PageMode = PDFName("UseOutlines")
        catalog.Metadata = XMP(creator=partial(_xmp, meta))
        catalog.OutputIntents = PDFArray([self._output_intent()])

    def getInternalFontName(self, psfontname: str) -> str:
        """Refuse: the standard fonts are not embedded."""
        raise ValueError(f"{psfontname} would not be embedded; use a registered TrueType font")

    def SaveToFile(self, filename: str, canvas: object) -> None:
        """Write the file; photos are read only now, one at a time."""
        for font in self.delayedFonts:
            font.addObjects(self)
        root, info = self.Reference(self.Catalog), self.Reference(self.info)
        outlines: Any = self.Outlines
        outlines.prepare(self, canvas)
        if outlines.ready < 0:
            self.Catalog.Outlines = None
        with Path(filename).open("wb") as out:
            write_objects(out, self, root, info, self.after_photo, self.alive)

    def _describe(self, meta: Meta) -> None:
        info = self.info
        info.title, info.author = one_line(meta.title), one_line(meta.author)
        info.subject, info.creator = one_line(meta.subject), one_line(meta.creator)
        info.producer, info.keywords = meta.producer, ""

    def _output_intent(self) -> PDFDictionary:
        profile = PDFStream(PDFDictionary({"N": 3}), srgb_profile(), filters=[PDFZCompress])
        name = PDFString("sRGB IEC61966-2.1")
        return PDFDictionary(
            {
                "Type": "/OutputIntent",
                "S": "/GTS_PDFA1",
                "Info": name,
                "OutputConditionIdentifier": name,
                "DestOutputProfile": self.Reference(profile),
            }
        )


class _Stamp:
    """reportlab's TimeStamp, for a given moment."""

    def __init__(self, moment: datetime) -> None:
        minutes = int((moment.utcoffset() or timedelta()).total_seconds() // 60)
        self.t = moment.timestamp()
        self.YMDhms = moment.timetuple()[:6]
        self.dhh, self.dmm = minutes // 60, minutes % 60


def _xmp(meta: Meta, _: object) -> bytes:
    day = meta.created.isoformat(timespec="seconds")
    return _PACKET.format(
        title=escape(one_line(meta.title)),
        author=escape(one_line(meta.author)),
        subject=escape(one_line(meta.subject)),
        language=meta.language,
        day=day,
        creator=escape(one_line(meta.creator)),
        producer=meta.producer,
    ).encode()


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""  # PDF/A wants an extension schema for each property it does not know
