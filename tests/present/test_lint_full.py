"""Findings with the line of the file and a caret under the place."""

import pytest
from due_views import HOSTILE_TEXTS, UNSEEN
from lint_findings import FILE, document_of, finding, unknown_key

from rbplan.document.document import Document
from rbplan.present.lint_full import lint_full
from rbplan.present.screen import Screen, cell_width
from rbplan.wording.catalogue import Language, read_catalogue

TEXT = "rbplan: 1\nindikatro: []\ntahun: 2022\n"

ID = """\
plans/2022.yaml:2:1: kesalahan[RB023 unknown-key] Isian `indikatro` tidak dikenal di sini.
  |
2 | indikatro: []
  | ^^^^^^^^^
  = saran: Maksud Anda `indikator`?

"""

EN = """\
plans/2022.yaml:2:1: error[RB023 unknown-key] The key `indikatro` is not known here.
  |
2 | indikatro: []
  | ^^^^^^^^^
  = help: Did you mean `indikator`?

"""


def shown(document: Document, piece: str, *, screen: Screen | None = None, language: Language = "id") -> str:
    """Show one finding about a piece of a document."""
    words = read_catalogue(language)
    return lint_full([unknown_key(document, piece)], {FILE: document.text}, words, screen)


def snippet(text: str, piece: str, *, width: int | None = None) -> tuple[str, str]:
    """Give what stands behind the gutter: the line of the file, and the marks."""
    lines = shown(document_of(text), piece, screen=Screen(width, colour=False) if width else None).splitlines()
    line, marks = (line.partition("| ")[2] for line in lines[2:4])
    return line, marks


@pytest.mark.parametrize(("language", "expected"), [("id", ID), ("en", EN)])
def test_whole(language: Language, expected: str) -> None:
    assert shown(document_of(TEXT), "indikatro", language=language) == expected


def test_gutter_is_as_wide_as_the_number() -> None:
    document = document_of("\n" * 122 + TEXT)
    assert shown(document, "indikatro").splitlines()[1:5] == [
        "    |",
        "124 | indikatro: []",
        "    | ^^^^^^^^^",
        "    = saran: Maksud Anda `indikator`?",
    ]


def test_without_place_there_is_no_snippet() -> None:
    assert lint_full([finding("warning")], {FILE: TEXT}, read_catalogue("id"), None) == (
        "plans/2022.yaml: peringatan[RB012 merge-key] Tanda gabung `<<` tidak boleh dipakai di dalam rencana.\n"
        "  = saran: Tulis isinya secara lengkap di tempat ini.\n\n"
    )


def test_without_document_there_is_no_snippet() -> None:
    document = document_of(TEXT)
    assert lint_full([unknown_key(document, "indikatro")], {}, read_catalogue("en"), None) == (
        "plans/2022.yaml:2:1: error[RB023 unknown-key] The key `indikatro` is not known here.\n"
        "  = help: Did you mean `indikator`?\n\n"
    )


def test_nothing_found_says_nothing() -> None:
    assert lint_full([], {}, read_catalogue("id"), None) == ""


def test_several_findings_follow_one_another() -> None:
    document = document_of(TEXT)
    two = [unknown_key(document, "indikatro"), unknown_key(document, "tahun")]
    expected = shown(document, "indikatro") + shown(document, "tahun")
    assert lint_full(two, {FILE: document.text}, read_catalogue("id"), None) == expected


@pytest.mark.parametrize(
    ("text", "piece", "line", "marks"),
    [
        ("a: xyz\n", "xyz", "a: xyz", "   ^^^"),
        ("a: xyz", "xyz", "a: xyz", "   ^^^"),
        ("a: xyz\r\nb: 1\r\n", "xyz", "a: xyz", "   ^^^"),
        ("é: xyz\n", "xyz", "é: xyz", "   ^^^"),
        ("手順: xyz\n", "xyz", "手順: xyz", "      ^^^"),
        ("a: 手順\n", "手順", "a: 手順", "   ^^^^"),
        ("e\u0301: xyz\n", "xyz", "e\u0301: xyz", "   ^^^"),
        ("a:\txyz\n", "xyz", "a: xyz", "   ^^^"),
        ("a: x\ty\n", "y", "a: x y", "     ^"),
        ("a: |\n  x\n  y\n", "|\n  x\n  y", "a: |", "   ^"),
        ("a: [b,\n  c]\n", "[b,\n  c]", "a: [b,", "   ^^^"),
        ("a: [b,\r\n  c]\r\n", "[b,\r\n  c]", "a: [b,", "   ^^^"),
    ],
)
def test_marks_stand_under_the_place(text: str, piece: str, line: str, marks: str) -> None:
    assert snippet(text, piece) == (line, marks)


def test_an_empty_place_has_one_mark() -> None:
    assert snippet("a:\nb: 1\n", "") == ("a:", "^")


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_markup_is_only_text(text: str) -> None:
    document = document_of(f"- {text}: xyz\n")
    assert shown(document, text).splitlines() == [
        f"plans/2022.yaml:1:3: kesalahan[RB023 unknown-key] Isian `{text}` tidak dikenal di sini.",
        "  |",
        f"1 | - {text}: xyz",
        f"  |   {'^' * len(text)}",
        "  = saran: Maksud Anda `indikator`?",
        "",
    ]


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_marked_in_the_line_and_gone_in_the_message(character: str) -> None:
    document = document_of(f"k{character}k: xyz\n")
    words = read_catalogue("id")
    (head, _, line, marks, *_) = lint_full(
        [unknown_key(document, "xyz", key=f"k{character}k")], {FILE: document.text}, words, None
    ).splitlines()
    assert head == "plans/2022.yaml:1:6: kesalahan[RB023 unknown-key] Isian `kk` tidak dikenal di sini."
    assert (line, marks) == ("1 | k\ufffdk: xyz", "  |      ^^^")


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_in_a_path_is_gone(character: str) -> None:
    found = lint_full([finding("error", file=f"p{character}q.yaml")], {}, read_catalogue("id"), None)
    assert found.startswith("pq.yaml: kesalahan[RB012 merge-key] ")


LONG = "  - {a: 1, b: " + "x" * 200 + ", here: 3, d: " + "y" * 200 + "}\n"


@pytest.mark.parametrize("piece", ["a", "here", "}", "x" * 200, "3, d: " + "y" * 200 + "}"])
@pytest.mark.parametrize("width", [200, 80, 40, 20])
def test_a_long_line_is_cut_around_the_place(width: int, piece: str) -> None:
    line, marks = snippet(LONG, piece, width=width)
    assert max(cell_width(line), cell_width(marks)) <= width - 4
    first, last = len(marks) - len(marks.lstrip()), len(marks)
    assert line[first:last] == piece[: last - first]
    assert last - first == len(piece) or last == len(line)


def test_a_long_line_in_a_pipe_is_whole() -> None:
    assert snippet(LONG, "here") == (LONG.rstrip("\n"), " " * LONG.index("here") + "^^^^")


@pytest.mark.parametrize("width", [80, 40, 20])
def test_a_long_line_of_wide_characters_fits_the_screen(width: int) -> None:
    line, marks = snippet("手" * 200 + ": xyz\n", "xyz", width=width)
    assert max(cell_width(line), cell_width(marks)) <= width - 4


@pytest.mark.parametrize(
    ("severity", "style"),
    [("error", "1;31"), ("warning", "1;33"), ("info", "1;36")],
)
def test_colour(severity: str, style: str) -> None:
    words = read_catalogue("en")
    found = lint_full([finding(severity)], {}, words, Screen(80, colour=True))  # type: ignore[arg-type]
    assert found.splitlines()[0] == (
        f"plans/2022.yaml: \x1b[{style}m{severity}[RB012 merge-key]\x1b[0m The merge key `<<` may not be used in a plan."  # noqa: E501
    )


def test_colour_of_the_marks() -> None:
    found = shown(document_of(TEXT), "indikatro", screen=Screen(80, colour=True)).splitlines()
    assert found[3] == "  | \x1b[1;31m^^^^^^^^^\x1b[0m"
