"""Comments that accept findings: what they cover, and what is wrong with those that cannot."""

import pytest
from rule_cases import HEAD, findings, place, report

from rbplan.document.read import read_document
from rbplan.lint.suppression import read_suppressions

TWICE = """\
program:
  - id: a
    kegiatan:
      - id: b
      - id: {third}
  - id: {fourth}
"""


def covered(body: str) -> list[tuple[list[str], int, int, str]]:
    """Give names, first and last line, and reason of each suppression of a plan whose body begins on line 4."""
    found, malformed = read_suppressions(read_document((HEAD + body).encode(), "p.yaml"))
    assert malformed == ()
    return [([name.text for name in one.names], one.first_line, one.last_line, one.directive.reason) for one in found]


def refused(body: str) -> list[tuple[str, str]]:
    found, malformed = read_suppressions(read_document((HEAD + body).encode(), "p.yaml"))
    assert found == ()
    return [(one.trouble, one.word) for one in malformed]


@pytest.mark.parametrize(
    ("body", "first", "last"),
    [
        pytest.param("program: []  # rbplan: ignore[RB101]\n", 4, 4, id="one line"),
        pytest.param("program:  # rbplan: ignore[RB101]\n- id: a\n  nama: b\n", 4, 6, id="key with all below"),
        pytest.param("program:\n- id: a  # rbplan: ignore[RB101]\n  nama: b\n- id: c\n", 5, 6, id="item of a list"),
        pytest.param("program:\n- id: a\n  nama: b  # rbplan: ignore[RB101]\n  area: c\n", 6, 6, id="second key"),
        pytest.param("program:\n  # rbplan: ignore[RB101]\n  - id: a\n    nama: b\n  - id: c\n", 6, 7, id="item"),
        pytest.param("# rbplan: ignore[RB101]\nprogram:\n  - id: a\n  - id: b\nsumber: []\n", 5, 7, id="above a key"),
        pytest.param("program:\n- id: a\n  # rbplan: ignore[RB101]\n\n  # x\n  nama: b\n  area: c\n", 9, 9, id="gap"),
        pytest.param("program:\n- nama: 'a\n\n    b'  # rbplan: ignore[RB101]\n  area: c\n", 7, 7, id="end of a text"),
        pytest.param("program: [{id: a}, # rbplan: ignore[RB101]\n  {id: b}]\n", 4, 5, id="inside brackets"),
    ],
)  # fmt: skip
def test_lines(body: str, first: int, last: int) -> None:
    assert covered(body) == [(["RB101"], first, last, "")]


@pytest.mark.parametrize(
    ("comment", "names", "reason"),
    [
        ("# rbplan: ignore[RB101, empty-name] halaman hilang", ["RB101", "empty-name"], "halaman hilang"),
        ("#rbplan:ignore[RB101]", ["RB101"], ""),
        ("#  RBPLAN : Ignore [ RB101 RB102 ] - sudah disepakati", ["RB101", "RB102"], "sudah disepakati"),
        ("# rbplan: ignore[RB101]: alasan", ["RB101"], "alasan"),
        ("# rbplan: ignore[a[b] c", ["a[b"], "c"),
    ],
)
def test_names_and_reason(comment: str, names: list[str], reason: str) -> None:
    assert covered(f"program: []  {comment}\n") == [(names, 4, 4, reason)]


@pytest.mark.parametrize(
    "body",
    [
        "program: []  # bukan rbplan\n",
        "program: []  # rbplan ignore\n",
        "program: []  # rbplan [RB101]\n",
        "program: []  # lihat rbplan: ignore[RB101]\n",
        "kerangka: 'x # rbplan: ignore[RB101]'\n",
        "kerangka: x#rbplan: ignore[RB101]\n",
        "kerangka: |\n  # rbplan: ignore[RB101]\n",
    ],
)
def test_what_is_no_suppression(body: str) -> None:
    assert read_suppressions(read_document((HEAD + body).encode(), "p.yaml")) == ((), ())


def test_whole_file() -> None:
    text = f"# yaml-language-server: x\n# rbplan: ignore-file[RB101] rencana lama\n{HEAD}program: []\n"
    found, malformed = read_suppressions(read_document(text.encode(), "p.yaml"))
    assert malformed == ()
    assert [(one.first_line, one.last_line, one.directive.reason) for one in found] == [(1, 7, "rencana lama")]


def test_disable_and_enable() -> None:
    body = "# rbplan: disable[RB101, RB105] hilang\nprogram:\n- id: a\n# rbplan: enable[RB101]\n- id: b\n"
    assert covered(body) == [(["RB101"], 4, 7, "hilang"), (["RB105"], 4, 9, "hilang")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("program: []  # rbplan: ignore\n", [("no-codes", "ignore")]),
        ("program: []  # rbplan: ignore[]\n", [("no-codes", "ignore")]),
        ("program: []  # rbplan: ignore[RB101\n", [("no-codes", "ignore")]),
        ("program: []  # rbplan: ingore[RB101]\n", [("unknown-word", "ingore")]),
        ("program: []  # rbplan: [RB101]\n", [("unknown-word", "[RB101]")]),
        ("program: []  # rbplan:\n", [("unknown-word", "")]),
        ("program: []  # rbplan ignore[RB101] alasan\n", [("no-colon", "ignore")]),
        ("program: []  # rbplan: ignore[RB101],[RB102] x\n", [("second-brackets", "ignore")]),
        ("program: []  # rbplan: ignore[RB101] [RB102] x\n", [("second-brackets", "ignore")]),
        ("program: []  # rbplan: ignore[RB101]; [rusak] x\n", [("second-brackets", "ignore")]),
        ("program: []  # rbplan enable [RB101]\n", [("no-colon", "enable")]),
        ("program: []  # rbplan: enable[RB101]\n", [("never-disabled", "RB101")]),
        ("# rbplan: ignore-file[RB101]\n", [("not-first", "ignore-file")]),
        ("program: []\n# rbplan: ignore[RB101]\n", [("nothing-below", "ignore")]),
    ],
)
def test_malformed(body: str, expected: list[tuple[str, str]]) -> None:
    assert refused(body) == expected


def test_an_accepted_finding_is_not_told() -> None:
    text = HEAD + TWICE.format(third="a  # rbplan: ignore[RB101] memang sama", fourth="b")
    done = report(text, "RB101", "RB9")
    assert [(each.kind.code, place(each)) for each in done.diagnostics] == [("RB101", "9:9-9:10")]
    assert [(each.kind.code, place(each)) for each in done.accepted] == [("RB101", "8:13-8:14")]


@pytest.mark.parametrize("name", ["RB101", "rb101", "duplicate-id"])
def test_code_and_name_mean_the_same(name: str) -> None:
    text = HEAD + TWICE.format(third=f"a  # rbplan: ignore[{name}]", fourth="c")
    assert findings(text, "RB101", "RB901", "RB902", "RB903") == []


def test_a_suppression_of_another_rule_accepts_nothing() -> None:
    text = HEAD + TWICE.format(third="a  # rbplan: ignore[RB903]", fourth="c")
    assert [(one.wording, one.place) for one in findings(text, "RB101")] == [("RB101", "8:13-8:14")]


def test_silent_about_rules_that_did_not_run() -> None:
    text = HEAD + "program: []  # rbplan: ignore[RB101]\n"
    assert findings(text, "RB901") == []
    assert [one.wording for one in findings(text, "RB101", "RB901")] == ["RB901"]


def test_silent_about_what_was_left_out() -> None:
    text = HEAD + "program:\n- id: a\n  kegiatan:\n  - id: b  # rbplan: ignore[RB101]\n    salah: 1\n"
    assert [one.wording for one in findings(text, "RB101", "RB901")] == ["RB023"]


def test_silent_where_there_is_no_plan() -> None:
    assert [one.wording for one in findings("tahun: 2022  # rbplan: ignore[RB101]\n", "RB101", "RB901")] == [
        "RB022.rbplan",
        "RB022",
    ]


def test_many_suppressions_and_findings() -> None:
    """Five thousand findings inside ten thousand suppressions: the cost must not be the product."""
    lines = "".join(f"- id: a  # rbplan: ignore[RB101] {number}\n" for number in range(5000))
    disabled = "# rbplan: disable[RB101]\n" * 5000
    done = report(f"{HEAD}{disabled}program:\n{lines}", "RB101", "RB901")
    assert len(done.accepted) == 4999
    assert [each.kind.code for each in done.diagnostics] == ["RB901"]
