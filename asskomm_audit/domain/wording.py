"""Neutral wording: what a remark had better not name, because reports are read by many."""

import re
from dataclasses import dataclass
from enum import Enum, auto


class Concern(Enum):
    """What a remark may name that does not belong into it."""

    PERSON = auto()
    PLATE = auto()
    PHONE = auto()
    EMAIL = auto()
    ORIGIN = auto()


@dataclass(frozen=True, slots=True)
class Mention:
    """A passage that may not be neutral."""

    concern: Concern
    words: str


def mentions_in(text: str) -> tuple[Mention, ...]:
    """Return the passages that name a person, a plate, a number, an address or an origin.

    It is a hint, no proof: names without a form of address are known only by common first names.
    """
    found: dict[Mention, None] = {}
    for concern, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if concern is Concern.PHONE and _digits(match.group()) < 7:
                continue
            if concern is Concern.PLATE and match.group(1) in _NO_PLATES:
                continue
            words = " ".join(match.group().split())
            if not any(words in each.words for each in found):
                found[Mention(concern, words)] = None
    return tuple(found)


def _digits(text: str) -> int:
    return sum(letter.isdigit() for letter in text)


def _any(words: str) -> str:
    return "(?:" + "|".join(words.split()) + ")"


_NAME = r"[A-ZÄÖÜ][a-zäöüßéèç]+(?:-[A-ZÄÖÜ][a-zäöüßéèç]+)?"
_SAYING = "(?:wohnt|sagt|meint|trinkt|schläft|lagert)"
_PLACE = r"(?![- ]?(?:Stra(?:ß|ss)e|Str\.|Platz|Allee|Ring|Weg|Schule|Kirche|Park|Haus|Brücke))"
_TITLE = r"(?:(?:Dr|Prof)\.\s+)*"
_ADDRESS = _any(r"Herrn? Frau Hr\. Fr\. Familie Fam\. Mrs?\.? Ms\.?")
_FIRST_NAMES = _any(
    "Andreas Anja Anna Anne Antje Bernd Birgit Christian Christine Claudia Daniel Dirk Elke "
    "Erik Florian Frank Franziska Gabi Gerd Hans Heike Heiko Holger Ines Ingrid Jan Jana Jens "
    "Jonas Julia Jörg Jürgen Kai Karin Karsten Katja Katrin Kerstin Klaus Kristin Lars Laura "
    "Lena Lisa Lukas Mandy Manfred Maria Mario Markus Martin Martina Matthias Max Michael "
    "Mike Monika Nadine Nicole Olaf Paul Peter Petra Ralf René Robert Ronny Sabine Sandra "
    "Sarah Sebastian Silke Simone Stefan Stefanie Steffen Susanne Sven Thomas Tim Tobias "
    "Torsten Ulrike Ute Uwe Wolfgang Yvonne Ahmed Ali Fatima Hassan Ivan Mehmet Mohammed "
    "Mustafa Olga Piotr Tom John Mary David"
)
# The districts of Saxony, present and revived ones: known, so that a few signs are enough.
_SAXON = _any(
    "ANA ASZ AU AE BED BIW BNA BZ C DD DL DW DZ EB ERZ FG FLÖ FTL GC GHA GR GRH GRM GRI HC HOT HY "
    "KM L LÖB MAB MEI MEK MGN MTL MW NOL OVL OZ PIR PL RC RG RIE RL SEB STL SZB TDO TG TO V WDA "
    "WSW WUR Z ZI ZP"
)
_END = r"(?!\w)"
_NO_PLATES = frozenset({"DIN", "ISO", "LED", "LKW", "PKW", "TÜV", "UTM", "ASR", "RAL"})
_PEOPLE = _any(
    "Mann Männer Männern Frau Frauen Jugendliche Jugendlichen Kinder Kindern Familie Familien "
    "Gruppe Gruppen Person Personen Leute Leuten Nutzer Nutzern Anwohner Anwohnern Bewohner "
    "Bewohnern Mitbürger Herkunft Abstammung Aussehen Typ Typen Bande Banden man men woman women "
    "youths? families people persons? group groups residents origin"
)
_NATIONS = _any(
    "afghan afrikan alban algerisch arab asiat bulgar georg ind iran irak ital jüd kurd liby "
    "marokkan muslim nigerian nordafrikan osteuropä pakistan poln rumän russ serb somal südländ "
    "syr tschech tschetschen tunes türk ukrain ungar vietnames ausländ"
)
_ORIGINS = (
    r"\b(?:Ausländer(?:n|s|in|innen)?|Südländer(?:n|s|in|innen)?|Migrant(?:en|in|innen)?"
    r"|Migrationshintergrund|Flüchtling(?:e|en|s)?|Geflüchtete[nr]?|Asylbewerber(?:n|s|in|innen)?"
    r"|Asylant(?:en|in|innen)?|Zigeuner(?:n|s|in|innen)?|Sinti|Roma|Dunkelhäutige[nrs]?"
    r"|(?:Nord|Schwarz)?[Aa]frikaner(?:n|s|in|innen)?|Araber(?:n|s|in|innen)?|Türken?|Türkin(?:nen)?"
    r"|Pole|Polin(?:nen)?|Russen?|Russin(?:nen)?|Ukrainer(?:n|s|in|innen)?|Syrer(?:n|s|in|innen)?"
    r"|Afghanen?|Afghanin(?:nen)?|Rumänen?|Rumänin(?:nen)?|Bulgaren?|Bulgarin(?:nen)?"
    r"|Tschechen?|Tschechin(?:nen)?|Vietnamesen?|Vietnamesin(?:nen)?|Tunesier(?:n|s|in|innen)?"
    r"|Marokkaner(?:n|s|in|innen)?|Georgier(?:n|s|in|innen)?|Iraker(?:n|s|in|innen)?"
    r"|Muslim(?:e|en|s|in|innen)?|Juden?|Nationalität(?:en)?|dunkelhäutig(?:e[nmrs]?)?"
    r"|fremdländisch(?:e[nmrs]?)?|[Ff]oreigners?|[Mm]igrants?|[Rr]efugees?|[Gg]yps(?:y|ies))\b"
)
_PATTERNS = (
    (Concern.PERSON, re.compile(rf"\b{_ADDRESS}\s+{_TITLE}{_NAME}(?!\w){_PLACE}")),
    (Concern.PERSON, re.compile(rf"(?<![\w-])(?:Dr|Prof)\.\s+{_NAME}(?!\w){_PLACE}")),
    (
        Concern.PERSON,
        re.compile(rf"(?<![\w-]){_FIRST_NAMES}\s+[A-ZÄÖÜ][a-zäöüß]+(?![\w-]){_PLACE}"),
    ),
    (Concern.PERSON, re.compile(rf"\b(?:namens|[Nn]ame:|heißt|called)\s+{_NAME}(?!\w)")),
    (
        Concern.PERSON,
        re.compile(rf"(?<![\w-]){_FIRST_NAMES}\s+{_SAYING}\b"),
    ),
    (Concern.PLATE, re.compile(rf"(?<![\w-])({_SAXON})[- ][A-Z]{{1,2}}[- ]?\d{{1,4}}[EH]?{_END}")),
    (
        Concern.PLATE,
        re.compile(
            r"(?<![\w-])([A-ZÄÖÜ]{1,3})-(?:[A-Z]{2}[- ]?\d{2,4}|[A-Z][- ]?\d{3,4})[EH]?" + _END
        ),
    ),
    (
        Concern.PHONE,
        re.compile(
            r"(?<![\w/.,-])(?:(?:\+|00)49[ /-]?(?:\(0\)[ ]?)?|\(?0)[1-9]\d{1,4}\)?[ /-]{0,3}"
            r"\d{2,}(?:[ -]?\d{2,})*" + _END
        ),
    ),
    (Concern.EMAIL, re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    (Concern.ORIGIN, re.compile(_ORIGINS)),
    (
        Concern.ORIGIN,
        re.compile(rf"\b{_NATIONS}\w*?ische?[nmrs]?\s+(?:\w+\s+)?{_PEOPLE}\b", re.IGNORECASE),
    ),
)
