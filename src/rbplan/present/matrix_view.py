"""The year of a plan in words, before anybody decides how it is laid out."""

from typing import Literal, NamedTuple

from rbplan.inert import inert
from rbplan.matrix import Load, Matrix, MatrixRow
from rbplan.plan.heading import Heading
from rbplan.plan.walk import LEVELS
from rbplan.present.naming import heading, label, unlisted
from rbplan.present.wanted_line import wanted_line
from rbplan.wording.catalogue import Catalogue

Sign = Literal["tertentu", "belum_pasti", "both", "sepanjang_tahun", "number", "bar", "lost"]
"""What a legend explains."""


class RowView(NamedTuple):
    """One row. ``depth`` is 0 for a program, 1 for a kegiatan, and so on.

    ``name`` is whole; ``short`` says the same so that what tells rows apart comes first, for where names are cut.
    ``single`` tells a row that is one indikator. ``bulan`` has the load of month n at n - 1; ``all_year`` is how many
    are due in every month.
    """

    depth: int
    name: str
    short: str
    single: bool
    bulan: tuple[Load, ...]
    all_year: int


class MatrixView(NamedTuple):
    """The whole answer: heading lines, at least two, rows, the load of each month, and remarks.

    ``empty`` is the sentence that stands for the table of a plan that has no rows.
    """

    header: tuple[str, ...]
    title: str
    empty: str
    rows: tuple[RowView, ...]
    load: tuple[Load, ...]
    remarks: tuple[str, ...]


def matrix_view(matrix: Matrix, file: str, words: Catalogue) -> MatrixView:
    """Word the year of a plan. ``file`` is the path shown."""
    plan, counts = matrix.plan, matrix.total.counts
    satker = inert(plan.satker.short_name)
    numbers = words.say(
        "matrix.counts",
        count=sum(counts),
        definite=counts.tertentu,
        uncertain=counts.belum_pasti,
        all_year=counts.sepanjang_tahun,
    )
    remarks = [
        words.say(f"matrix.{remark}", count=count)
        for remark, count in zip(unlisted(plan), (counts.tidak_diketahui, counts.tanpa_centang), strict=True)
        if count
    ]
    return MatrixView(
        (
            words.say("due.header", satker=satker, year=plan.tahun, file=inert(file)),
            numbers,
            *wanted_line(matrix.wanted, words),
        ),
        words.say("matrix.title", satker=satker, year=plan.tahun),
        "" if matrix.rows else words.say("matrix.empty"),
        tuple(_row(row, words) for row in matrix.rows),
        matrix.total.bulan,
        tuple(remarks),
    )


def legend(words: Catalogue, *signs: Sign) -> list[str]:
    """Say what each sign means."""
    return [words.say(f"matrix.legend.{sign}") for sign in signs]


def _row(row: MatrixRow, words: Catalogue) -> RowView:
    noun = row.part.noun
    if isinstance(noun, Heading):
        name, short = heading(noun, words), _short(noun, words)
    else:
        name = short = f"{noun.id}: {label(row.item, words)}" if row.item else noun.id
    return RowView(
        LEVELS.index(row.part.level),
        name,
        short,
        row.item is not None,
        row.tally.bulan,
        row.tally.counts.sepanjang_tahun,
    )


def _short(noun: Heading, words: Catalogue) -> str:
    """Give the name of a heading; of a lost one, in brackets, only what it is believed to be."""
    if noun.nomor or noun.nama or noun.keadaan != "tidak_tersedia":
        return heading(noun, words)
    perkiraan = noun.perkiraan
    if perkiraan is None or not (perkiraan.nomor or perkiraan.nama):
        return words.say("item.lost")
    if not perkiraan.nama:
        return words.say("matrix.lost.number", number=inert(perkiraan.nomor or "").rstrip(".)"))
    return f"[{inert(' '.join(part for part in (perkiraan.nomor, perkiraan.nama) if part))}]"
