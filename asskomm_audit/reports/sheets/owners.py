"""Open measures by who does them and when, and what they cost: counted live, with charts."""

from asskomm_audit.domain.measures import CostClass, Measure
from asskomm_audit.labels import capital_label, cost_label
from asskomm_audit.reports.sheets.book import Book
from asskomm_audit.reports.sheets.charts import add_bars
from asskomm_audit.reports.sheets.measures import owner_of, quarter_of
from asskomm_audit.reports.sheets.table import Column, DataSheet
from asskomm_audit.reports.sheets.values import Formula
from asskomm_audit.texts import Texts

_MOST_QUARTERS = 24
_NONE_AS_DASH = "0;-0;–"
_NO_CLASS = "–"


def owners_sheet(book: Book) -> None:
    """Open measures by who is responsible and the quarter they are due in; formulas count them."""
    texts = book.texts
    counts: dict[str, dict[str, int]] = {}
    for owner, measure in _measures(book):
        of_owner = counts.setdefault(owner, {})
        if not measure.is_ended:
            quarter = quarter_of(measure, texts)
            of_owner[quarter] = of_owner.get(quarter, 0) + 1
    quarters = _quarters(book)
    whole = texts.translate("Workbook", "Summe offen")

    def in_quarter(quarter: str) -> Column[str]:
        def count(owner: str) -> Formula:
            return Formula(_counting(book, quarter), counts[owner].get(quarter, 0))

        return Column(quarter, count, 13, _NONE_AS_DASH)

    columns: list[Column[str]] = [
        Column(texts.translate("Workbook", "Zuständigkeit"), lambda owner: owner, 40),
        *(in_quarter(quarter) for quarter in quarters),
        Column(
            whole,
            lambda owner: Formula(_counting(book), sum(counts[owner].values())),
            10,
            _NONE_AS_DASH,
        ),
    ]
    data = book.add(
        ("09_Zustaendigkeiten", "09_Owners"),
        "Zustaendigkeiten",
        texts.translate("Workbook", "Zuständigkeiten"),
        texts.translate("Workbook", "Offene Maßnahmen je Zuständigkeit und Quartal der Frist."),
        columns,
        sorted(counts),
    )
    if counts:
        add_bars(
            book,
            data,
            quarters,
            title=texts.translate("Workbook", "Offene Maßnahmen je Zuständigkeit"),
            words=_words(counts, texts),
            is_stacked=True,
        )


def _words(counts: dict[str, dict[str, int]], texts: Texts) -> str:
    told = "; ".join(f"{owner}: {sum(each.values())}" for owner, each in sorted(counts.items()))
    title = texts.translate(
        "Workbook",
        "Balken der offenen Maßnahmen je Zuständigkeit, gestapelt nach Quartal der Frist.",
    )
    return f"{title} {told}."


def _measures(book: Book) -> list[tuple[str, Measure]]:
    return [
        (owner_of(audit, measure, book.texts), measure)
        for audit in book.audits
        for measure in audit.snapshot.measures
    ]


def _quarters(book: Book) -> list[str]:
    """Return the quarters something open is due in, in their order; without a date comes last."""
    texts = book.texts
    found = {quarter_of(each, texts) for _, each in _measures(book) if not each.is_ended}
    dateless = texts.translate("Workbook", "ohne Frist")
    return [*sorted(found - {dateless})[:_MOST_QUARTERS], dateless]


def _counting(book: Book, quarter: str = "") -> str:
    """Return what counts the open measures of the owner in the row, of one quarter if named."""
    measures, translate = book.data["Massnahmen"], book.texts.translate
    parts = [
        measures.fixed(translate("Workbook", "Zuständigkeit")),
        "$A{row}",
        measures.fixed(translate("Workbook", "Offen")),
        f'"{translate("Workbook", "ja")}"',
    ]
    if quarter:
        parts += [measures.fixed(translate("Workbook", "Quartal")), f'"{quarter}"']
    return f"COUNTIFS({','.join(parts)})"


def costs_sheet(book: Book) -> None:
    """Count the measures by cost class, whether they are investments, and year; live too."""
    texts = book.texts
    whole = texts.translate("Workbook", "Summe")
    kinds = {capital_label(each, texts): each for each in (True, False, None)}
    years = sorted({each.due.year for _, each in _measures(book) if each.due})
    columns: list[Column[CostClass | None]] = [
        Column(
            texts.translate("Workbook", "Kostenklasse"),
            lambda cost: cost.value if cost else _NO_CLASS,
            14,
        ),
        Column(
            texts.translate("Workbook", "Kosten einmalig"), lambda cost: cost_label(cost, texts), 24
        ),
        *(_with_capital(book, label, kinds[label]) for label in kinds),
        *(_in_year(book, year) for year in years),
        Column(
            whole,
            lambda cost: Formula(_of_class(book), len(_of(book, cost))),
            10,
        ),
    ]
    data = book.add(
        ("14_Kosten", "14_Costs"),
        "Kosten",
        texts.translate("Workbook", "Kosten"),
        texts.translate(
            "Workbook", "Anzahl der Maßnahmen je Kostenklasse, nach Art und Jahr der Frist."
        ),
        columns,
        [*CostClass, None],
    )
    _chart_costs(book, data, list(kinds))


def _chart_costs(book: Book, data: DataSheet[CostClass | None], heads: list[str]) -> None:
    texts = book.texts
    told = "; ".join(f"{each or _NO_CLASS}: {len(_of(book, each))}" for each in (*CostClass, None))
    words = texts.translate(
        "Workbook", "Balken der Maßnahmen je Kostenklasse, gestapelt nach investiv oder nicht."
    )
    add_bars(
        book,
        data,
        heads,
        title=texts.translate("Workbook", "Maßnahmen je Kostenklasse"),
        words=f"{words} {told}.",
        is_stacked=True,
    )


def _of(book: Book, cost: CostClass | None) -> list[Measure]:
    return [each for _, each in _measures(book) if each.cost_class is cost]


def _with_capital(book: Book, label: str, capital: bool | None) -> Column[CostClass | None]:
    def count(cost: CostClass | None) -> Formula:
        area = book.data["Massnahmen"].fixed(book.texts.translate("Workbook", "Investiv"))
        known = sum(each.capital is capital for each in _of(book, cost))
        return Formula(_of_class(book, f'*({area}="{label}")'), known)

    return Column(label, count, 16, _NONE_AS_DASH)


def _in_year(book: Book, year: int) -> Column[CostClass | None]:
    def count(cost: CostClass | None) -> Formula:
        area = book.data["Massnahmen"].fixed(book.texts.translate("Workbook", "Frist"))
        known = sum(bool(each.due and each.due.year == year) for each in _of(book, cost))
        return Formula(_of_class(book, f"*(YEAR({area})={year})"), known)

    return Column(str(year), count, 10, _NONE_AS_DASH)


def _of_class(book: Book, further: str = "") -> str:
    """Return what counts the measures of the class in the row; an empty cell is no class.

    Not COUNTIFS: programs differ in whether its "" finds cells that are empty.
    """
    measures, translate = book.data["Massnahmen"], book.texts.translate
    there = measures.fixed(translate("Workbook", "Maßnahme"))
    area = measures.fixed(translate("Workbook", "Kostenklasse"))
    wanted = f'IF($A{{row}}="{_NO_CLASS}","",$A{{row}})'
    return f'SUMPRODUCT(({there}<>"")*({area}={wanted}){further})'
