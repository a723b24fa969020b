"""Reading the tables of a source."""

import pytest

from rbplan.lint.source_file import SourceFile
from rbplan.lint.source_table import SourceRow, SourceTables, apart, tables_of
from rbplan.plan.plan import Plan
from rbplan.plan.ranges import Range

ROW = SourceRow(("3.", "Penguatan", "1. Evaluasi", "FGD", "Laporan", ""), (2,), -1)


def read(content: bytes | str, *tabel: str) -> SourceTables | None:
    sumber = {"id": "s", "jenis": "salinan", "berkas": "s.txt", "tabel": list(tabel)}
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "x"}, "sumber": [sumber]})
    data = content.encode() if isinstance(content, str) else content
    return tables_of(plan, {"s": SourceFile(data)}, {"s"}).get("s")


LINE = "3.\tPenguatan\t1. Evaluasi\tFGD\tLaporan\t\t√\t"


@pytest.mark.parametrize(
    "content",
    [
        LINE,
        LINE + "\n",
        LINE + "\r\n",
        "\ufeff" + LINE,
        LINE.replace("FGD", " <p>FGD</p>  "),
        LINE.replace("Laporan", "**Laporan**"),
        LINE.replace("√", " √ "),
        LINE.replace("√", "✓"),
        LINE + "\t" * 1000 + "too far",
    ],
)
def test_one_row(content: str) -> None:
    assert read(content) == SourceTables({1: ROW}, 1)


@pytest.mark.parametrize(
    ("line", "cells", "sel"),
    [
        ("\tx", ("", "x", "", "", "", ""), ()),
        ("a\tb\tc\td\te\t√\tselesai\t√\t5", ("a", "b", "c", "d", "e", "selesai 5"), (1, 3)),
        ("\t\t\t\t\t" + "√\t" * 300, ("", "", "", "", "", ""), tuple(range(1, 201))),
        ("a\tb\tc\td\te\t-\t–", ("a", "b", "c", "d", "e", "- –"), ()),
    ],
)
def test_cells(line: str, cells: tuple[str, ...], sel: tuple[int, ...]) -> None:
    assert read(line) == SourceTables({1: SourceRow(cells, sel, -1)}, 1)


@pytest.mark.parametrize(
    "line",
    ["", "text", "\t\t\t", " \t \r", "No\tPROGRAM", "no.\tx", "NOMOR\tx", "\t\t\t\t\t1\t2\t3", "1\t2\t3\t4\t5\t6"],
)
def test_no_row(line: str) -> None:
    read_lines = read(f"{line}\nx\ty")
    assert read_lines is not None
    assert list(read_lines.rows) == [2]


@pytest.mark.parametrize("line", ["5\t", "5.\tx", "\t\t\t\t2022", "No\tx\n"])
def test_rows_that_resemble_heads(line: str) -> None:
    read_lines = read(f"x\ty\n{line}")
    assert read_lines is not None
    assert list(read_lines.rows) == [1, 2]


def test_only_tables_that_are_listed() -> None:
    tables = read("a\t\nb\t\nc\t\nd\t\n", "4", "1-2", "2-3", "9-99")
    assert tables is not None
    assert ({baris: row.tabel for baris, row in tables.rows.items()}, tables.lines) == ({1: 1, 2: 1, 3: 2, 4: 0}, 4)


def test_each_table_has_a_head() -> None:
    tables = read("No\tx\na\t\n\nNo\tx\n1\t2\nb\t\n")
    assert tables is not None
    assert list(tables.rows) == [2, 6]


def test_tables_apart() -> None:
    tables = [Range(5, 9), Range(1, 6), Range(2, 3), Range(9, 9), Range(1, 1)]
    assert list(apart(tables)) == [(4, Range(1, 1)), (1, Range(2, 6)), (0, Range(7, 9))]


@pytest.mark.parametrize("content", [b"\xff\xfea\x00", b"caf\xe9\ta", bytes(range(256))])
def test_what_is_no_text(content: bytes) -> None:
    assert read(content) is None


@pytest.mark.parametrize(
    ("content", "lines"), [("", 0), ("\n", 1), ("\n\n", 2), ("a", 1), ("a\n", 1), ("a\rb\n", 1), ("a\x85b\u2028c", 1)]
)
def test_lines_are_counted_as_editors_do(content: str, lines: int) -> None:
    assert read(content) == SourceTables({}, lines)
