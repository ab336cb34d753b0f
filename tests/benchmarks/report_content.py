"""What the reports that are measured say, for our own way and for the others; knows no library."""

TEXT = (
    "Nach Einbruch der Dunkelheit ist der Abschnitt nur schwach ausgeleuchtet; zwei von sechs "
    "Leuchten sind ausgefallen. Durch die Verschwenkung der Wand entsteht eine nicht einsehbare "
    "Nische, in der sich nach Aussage der Anwohnenden abends regelmäßig Gruppen aufhalten."
)
WIDTHS = (40, 240, 100, 80)
HEADS = ("Nr.", "Maßnahme", "Zuständigkeit", "Frist")


def facts_of(number: int) -> list[tuple[str, str]]:
    """Return what is known of a finding, by its heads."""
    return [
        ("Ort", f"Bahnhofstraße {number}, 04808 Musterstadt"),
        ("Kriterium", "LIC-01 Beleuchtungsstärke"),
        ("Risiko", "hoch"),
        ("Empfehlung", TEXT[:110]),
    ]


def title_of(number: int) -> str:
    """Return the heading of a finding."""
    return f"F-{number:03} Zwei von sechs Leuchten ausgefallen"


def note_of(number: int) -> str:
    """Return the words of a finding."""
    return TEXT * (1 + number % 2)


def caption_of(number: int) -> str:
    """Return what stands below the photo of a finding."""
    return f"Foto {number}: aufgenommen am 4. November 2026"


def measures(count: int) -> list[list[str]]:
    """Return the rows of the table of measures."""
    return [
        [f"M-{n:03}", TEXT[: 60 + 7 * n % 90], "Tiefbauamt", f"{n % 28 + 1:02}.03.2027"]
        for n in range(1, count + 1)
    ]
