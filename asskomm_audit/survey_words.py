"""The questions of the survey in plain words, with their answers: for forms, screen and reports."""

from dataclasses import dataclass

from asskomm_audit.domain.survey import Item, SurveyKind
from asskomm_audit.texts import Texts


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: the key that enters it, the value that is stored, and its words."""

    key: str
    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its answers; up to `most` may be chosen, without any it is free text."""

    item: Item
    text: str
    options: tuple[Option, ...]
    most: int = 1


WALK_ITEMS = (Item.SAFE_NOW, Item.SAFE_ALONE, Item.AVOIDS, Item.REASON, Item.RESOURCE)
MEETING_ITEMS = (
    *(Item.SAFE_NOW, Item.RISK, Item.REASON, Item.RESOURCE, Item.HELP, Item.EXPERIENCE),
    *(Item.LITTER, Item.DAMAGE, Item.NOISE, Item.ALCOHOL),
    *(Item.DRUGS, Item.DOGS, Item.TRAFFIC, Item.VACANCY),
    Item.WISH,
)
BOARD_ITEMS = (Item.SAFE_NOW, Item.AVOIDS, Item.REASON)


def items_of_kind(kind: SurveyKind) -> tuple[Item, ...]:
    """Return the items that are asked on a walk, at a meeting or on a board, in their order."""
    match kind:
        case SurveyKind.WALK:
            return WALK_ITEMS
        case SurveyKind.MEETING:
            return MEETING_ITEMS
        case SurveyKind.BOARD:
            return BOARD_ITEMS


def question_of(item: Item, texts: Texts) -> Question:
    """Return an item as it is asked."""
    match item:
        case Item.REASON:
            return Question(item, _asked(item, texts), _lettered(reasons(texts)), 3)
        case Item.RESOURCE:
            return Question(item, _asked(item, texts), _lettered(resources(texts)), 3)
        case Item.WISH:
            return Question(item, _asked(item, texts), ())
        case _:
            return Question(item, _asked(item, texts), _numbered(item, texts))


def reasons(texts: Texts) -> dict[str, str]:
    """Return what may make a place unsafe, by its stored code."""
    return {
        "light": texts.translate("Survey", "Licht"),
        "hiding": texts.translate("Survey", "Sicht und Verstecke"),
        "no_exit": texts.translate("Survey", "kein Ausweg"),
        "deserted": texts.translate("Survey", "menschenleer"),
        "groups": texts.translate("Survey", "Gruppen und Verhalten"),
        "alcohol": texts.translate("Survey", "Alkohol und Drogen"),
        "dirt": texts.translate("Survey", "Schmutz und Schäden"),
        "traffic": texts.translate("Survey", "Verkehr"),
        "no_help": texts.translate("Survey", "keine Hilfe"),
        "experience": texts.translate("Survey", "eigene Erfahrung"),
        "hearsay": texts.translate("Survey", "Erzählungen und Medien"),
        "other": texts.translate("Survey", "anderes"),
    }


def resources(texts: Texts) -> dict[str, str]:
    """Return what may give safety, by its stored code."""
    return {
        "people": texts.translate("Survey", "Menschen"),
        "light": texts.translate("Survey", "Licht"),
        "overview": texts.translate("Survey", "Übersicht"),
        "shops": texts.translate("Survey", "Geschäfte"),
        "staff": texts.translate("Survey", "Personal"),
        "care": texts.translate("Survey", "Gepflegtheit"),
        "friends": texts.translate("Survey", "Bekannte"),
        "other": texts.translate("Survey", "anderes"),
    }


def named_text(code: str, texts: Texts) -> str:
    """Return the words for a reason or resource; an unknown code stands as it is."""
    return (resources(texts) | reasons(texts)).get(code, code)


def _asked(item: Item, texts: Texts) -> str:
    translate = texts.translate
    disturbing = translate("Survey", "Wie stark stört Sie hier: {was}?")
    match item:
        case Item.SAFE_NOW:
            return translate("Survey", "Wie sicher fühlen Sie sich hier, in diesem Moment?")
        case Item.SAFE_ALONE:
            return translate("Survey", "Und wenn Sie hier allein wären?")
        case Item.AVOIDS:
            return translate(
                "Survey", "Würden Sie diesen Ort bei Dunkelheit meiden oder einen Umweg gehen?"
            )
        case Item.RISK:
            return translate(
                "Survey",
                "Wie wahrscheinlich ist es, dass Ihnen hier in den nächsten zwölf Monaten etwas "
                "passiert, zum Beispiel Belästigung, Diebstahl oder Angriff?",
            )
        case Item.REASON:
            return translate("Survey", "Was macht diesen Ort für Sie unsicher? Bis zu drei.")
        case Item.RESOURCE:
            return translate("Survey", "Was gibt Ihnen hier Sicherheit? Bis zu drei.")
        case Item.HELP:
            return translate("Survey", "Würde Ihnen hier jemand helfen?")
        case Item.EXPERIENCE:
            return translate(
                "Survey", "Haben Sie hier in den letzten zwölf Monaten etwas Unangenehmes erlebt?"
            )
        case Item.WISH:
            return translate("Survey", "Was soll hier zuerst geschehen? Bitte keine Namen.")
        case Item.LITTER:
            return disturbing.format(was=translate("Survey", "Müll"))
        case Item.DAMAGE:
            return disturbing.format(was=translate("Survey", "Graffiti und Schäden"))
        case Item.NOISE:
            return disturbing.format(was=translate("Survey", "Lärm"))
        case Item.ALCOHOL:
            return disturbing.format(was=translate("Survey", "Alkohol"))
        case Item.DRUGS:
            return disturbing.format(was=translate("Survey", "Drogen"))
        case Item.DOGS:
            return disturbing.format(was=translate("Survey", "Hunde und Hundekot"))
        case Item.TRAFFIC:
            return disturbing.format(was=translate("Survey", "rücksichtsloser Verkehr"))
        case Item.VACANCY:
            return disturbing.format(was=translate("Survey", "leere Gebäude"))


def _numbered(item: Item, texts: Texts) -> tuple[Option, ...]:
    words, values = _scale(item, texts)
    return tuple(
        Option(value if value.isdigit() else str(number), value, text)
        for number, (value, text) in enumerate(zip(values, words, strict=True), 1)
    )


def _scale(item: Item, texts: Texts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the answers' words and their values, in the order of the form."""
    translate = texts.translate
    five = ("1", "2", "3", "4", "5")
    match item:
        case Item.SAFE_NOW | Item.SAFE_ALONE:
            words = (
                translate("Survey", "sehr unsicher"),
                translate("Survey", "eher unsicher"),
                translate("Survey", "teils, teils"),
                translate("Survey", "eher sicher"),
                translate("Survey", "sehr sicher"),
            )
            return words, five
        case Item.AVOIDS:
            words = (
                translate("Survey", "nie"),
                translate("Survey", "selten"),
                translate("Survey", "manchmal"),
                translate("Survey", "oft"),
                translate("Survey", "immer"),
                translate("Survey", "nutze ich nicht"),
            )
            return words, (*five, "0")
        case Item.RISK:
            words = (
                translate("Survey", "sehr unwahrscheinlich"),
                translate("Survey", "eher unwahrscheinlich"),
                translate("Survey", "teils, teils"),
                translate("Survey", "eher wahrscheinlich"),
                translate("Survey", "sehr wahrscheinlich"),
            )
            return words, five
        case Item.HELP:
            words = (
                translate("Survey", "nein"),
                translate("Survey", "eher nein"),
                translate("Survey", "eher ja"),
                translate("Survey", "ja"),
                translate("Survey", "weiß nicht"),
            )
            return words, ("1", "2", "3", "4", "0")
        case Item.EXPERIENCE:
            words = (
                translate("Survey", "nein"),
                translate("Survey", "ja, Belästigung"),
                translate("Survey", "ja, Bedrohung"),
                translate("Survey", "ja, Straftat"),
            )
            return words, ("no", "harassment", "threat", "crime")
        case _:
            words = (
                translate("Survey", "gar nicht"),
                translate("Survey", "wenig"),
                translate("Survey", "mittel"),
                translate("Survey", "stark"),
                translate("Survey", "sehr stark"),
            )
            return words, five


def _lettered(codes: dict[str, str]) -> tuple[Option, ...]:
    return tuple(
        Option("abcdefghijkl"[place], code, words)
        for place, (code, words) in enumerate(codes.items())
    )
