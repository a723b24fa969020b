"""The two catalogues: the same keys and placeholders, none unused, none missing.

Keys that the code puts together stand in TOGETHER, one entry for each f-string that does so, with the values that can
stand in its gaps, read from the code's own tables where there are any. A new such f-string fails the test until it is
entered here.
"""

import ast
import string
from pathlib import Path
from typing import get_args

import pytest

from rbplan.cli.commands import COMMANDS
from rbplan.cli.confirm_request import Request
from rbplan.cli.inputs import Refusal
from rbplan.cli.problem import WRITE_CAUSES
from rbplan.collation.confirmation import Obstacle
from rbplan.collation.filled_sheet import CellReason, SheetReason
from rbplan.diagnostic import SEVERITIES, Diagnostic, Term
from rbplan.document.ambiguity import OtherReading
from rbplan.document.kinds import DOCUMENT_KINDS, TAB
from rbplan.document.syntax import _VARIANTS
from rbplan.due import GROUPS
from rbplan.git import Cause as GitCause
from rbplan.load.kinds import LOAD_KINDS
from rbplan.plan.bulan import NAMA_BULAN
from rbplan.plan.wanted import Filter
from rbplan.present.matrix_view import Sign
from rbplan.present.show_list_view import ListRow
from rbplan.render.open_lines import ANNEX_LINES, CLOSING_LINES, DECREE_LINES
from rbplan.render.own.check import Reason as CheckReason
from rbplan.render.own.folder import builtin_names, stem_of
from rbplan.render.pdf.latex_problem import Cause as LatexCause
from rbplan.render.problem import Cause
from rbplan.render.readiness import Reason
from rbplan.span import Location
from rbplan.wording.catalogue import DEFAULT_LANGUAGE, LANGUAGES, Catalogue, read_catalogue

SOURCE = Path(__file__).parents[2] / "src" / "rbplan"
AREAS = (
    "fmt",
    "baseline",
    "bug",
    "collate",
    "confirm",
    "due",
    "help",
    "item",
    "lint",
    "matrix",
    "month",
    "plan",
    "render",
    "rule",
    "said",
    "schema",
    "severity",
    "show",
    "templates",
    "term",
    "usage",
    "verify",
)
"""What stands before the first point of a key that is no code of a diagnostic."""


def entries(language: str) -> dict[str, str]:
    return dict(read_catalogue("id" if language == "id" else "en").entries)


ID, EN = entries("id"), entries("en")


TREES = [ast.parse(file.read_text(encoding="utf-8")) for file in sorted(SOURCE.rglob("*.py"))]


def constants() -> set[str]:
    """Every text in the code, apart from pieces of f-strings."""
    pieces = {
        id(part) for tree in TREES for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values
    }
    return {
        node.value
        for tree in TREES
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces
    }


def calls(*names: str) -> set[str]:
    """The first arguments, where they are texts, of every call of these names."""
    return {
        node.args[0].value
        for tree in TREES
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in names and node.args
        if isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
    }  # fmt: skip


def put_together() -> set[str]:
    """Every f-string that begins like a key, with ``{}`` for its gaps."""
    shapes = {
        "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)  # type: ignore[misc]
        for tree in TREES
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
    }
    return {shape for shape in shapes if shape.split(".")[0] in (*AREAS, "RB006", "RB020") and " " not in shape}


CONSTANTS = constants()

UNLISTED = {"without_schedule", "without_tick", "without_schedule.unread", "without_tick.unread"}

TOGETHER: dict[str, set[str]] = {
    "fmt.{}": {"unreadable", "uncertain"},
    "collate.bad.{}": {*get_args(SheetReason), *get_args(CellReason)},
    "collate.place.{}": {"xlsx", "docx", "md"},
    "RB006.{}": {*(name for *_, name in _VARIANTS), "missing-space", "other"},
    "RB020.{}": {"empty", "other"},
    "usage.confirm.{}.nothing": {"by", "position"},
    "usage.confirm.{}": {*Request._fields, *get_args(Obstacle), "bytes", "layout"},
    "due.column.{}": {
        *("id", "program", "kegiatan", "sub_kegiatan", "label", "bulan", "note", "penanggung_jawab", "bukti_dukung"),
        *("satker", "tahun", "group", "months", "tenggat"),
    },
    "due.count.{}": set(GROUPS),
    "due.group.{}": set(GROUPS),
    "due.fact.{}": {"previous", "next"},
    "due.message.{}": set(GROUPS),
    "due.title.{}": set(GROUPS),
    "due.wanted.{}": set(get_args(Filter)),
    "due.{}": {"before", "after", *UNLISTED},
    "due.{}.none": {"before", "after"},
    "verify.{}": {"current", "unknown"},
    "verify.history.{}": {"no-program", "no-repository", "shallow", "none"},
    "matrix.load.{}": {"tertentu", "belum_pasti", "sepanjang_tahun", "bar"},
    "matrix.legend.{}": set(get_args(Sign)),
    "matrix.{}": UNLISTED,
    "help.{}": {*COMMANDS, "install_completion", "show_completion"},
    "lint.origin.{}": {"default", "file", "command_line"},
    "usage.output.{}": set(get_args(Refusal)),
    "usage.write.{}": {"open", *WRITE_CAUSES.values()},
    "usage.wanted.{}": set(get_args(Filter)),
    "usage.wanted.{}.near": set(get_args(Filter)),
    "usage.wanted.{}.none": {"program", "penanggung_jawab"},
    "usage.git.{}": set(get_args(GitCause)),
    "lint.column.{}": {"place", "rule", "message"},
    "month.{}": {str(number) for number in range(1, 13)},
    "render.unready.{}": {"asli", "salinan"},
    "render.unready.line.{}": {"none", "pengesahan", *DECREE_LINES, *ANNEX_LINES, *CLOSING_LINES},
    "render.unready.all.{}": {"belum_pasti", "tidak_diketahui", "bulan_belum_diisi", "belum_dicocokkan"},
    "render.unready.reason.{}": {*get_args(Reason), "bulan_belum_diisi"},
    "rule.column.{}": {"code", "name", "severity", "summary"},
    "rule.family.{}": set("0123459"),
    "rule.fix.{}": {"no", "safe", "unsafe"},
    "severity.{}": set(SEVERITIES),
    "show.bulan.{}": {"sepanjang_tahun", "tanpa_centang", "tidak_diketahui"},
    "show.column.{}": set(ListRow._fields),
    "show.field.{}": {
        *("indikator", "program", "kegiatan", "sub_kegiatan"),
        *("penanggung_jawab", "target", "bukti_dukung", "acuan", "ket"),
    },
    "show.jadwal.{}": {"sepanjang_tahun", "belum_pasti", "tanpa_centang", "tidak_diketahui"},
    "show.langkah.{}": {"month", "by", "position"},
    "term.{}": calls("Term", "_wrong_type")
    | {"text", "yes_no", "whole_number", "list", "mapping", "range"}
    | set(get_args(OtherReading)),
    "usage.render.{}": {"document", "format", "standard"},
    "usage.render.{}.near": {"document", "format", "standard"},
    "templates.about.{}": {*(stem_of(name).replace("-", "_") for name in builtin_names()), "other"},
    "templates.check.{}": set(get_args(CheckReason)) - {"broken"},
    "templates.column.{}": {"name", "used", "about"},
    "usage.template.{}": set(get_args(Cause)),
    "usage.latex.{}": set(get_args(LatexCause)),
}

EXPLAINED = {
    "RB021": {"newer", "unknown"},
    "RB022": {"", "rbplan"},
    "RB023": {"", "similar"},
    "RB024": {"text", "quote", "whole_number", "unquote", "yes_no", "list", "mapping", "range"},
    "RB025": {"", "similar"},
    "RB026": {"id", "sha256"},
    "RB027": {"notation", "bounds", "reversed", "month", "month.similar"},
    "RB028": {"notation", "unknown"},
    "RB029": {"notation", "too_small", "too_large"},
}
"""The variants that ``load.explain`` gives to each code; tests/load shows a plan for every one."""


def reachable() -> set[str]:
    plain = {key for key in CONSTANTS if key.split(".")[0] in AREAS and key in ID}
    built = {
        shape.format(value) for shape, values in TOGETHER.items() for value in values if not shape.startswith("RB")
    }
    coded = {shape.format(value) for shape, values in TOGETHER.items() for value in values if shape.startswith("RB")}
    coded |= {f"{code}.{variant}".rstrip(".") for code, variants in EXPLAINED.items() for variant in variants}
    coded |= {kind.code for kind in DOCUMENT_KINDS if kind.code not in ("RB002", "RB006")}
    coded |= {"RB002.utf16", "RB002.byte", "RB003.carriage_return", "RB006.long-key", "RB014.after_end"}
    return plain | built | coded | {f"{key}.help" for key in coded}


def test_no_key_is_unused() -> None:
    assert sorted(set(ID) - reachable()) == []


def test_no_key_is_missing() -> None:
    assert sorted(reachable() - set(ID)) == []


def test_no_text_in_the_code_is_a_key_that_does_not_exist() -> None:
    like_keys = {
        key
        for key in CONSTANTS
        if key.split(".")[0] in AREAS and "." in key and key.replace(".", "").replace("_", "").isalnum()
    }
    variants = {variant for several in EXPLAINED.values() for variant in several}
    assert sorted(like_keys - set(ID) - variants) == []


def test_every_key_that_is_put_together_is_known_here() -> None:
    assert put_together() == set(TOGETHER)


def test_every_variant_stands_in_the_code() -> None:
    variants = {variant for several in EXPLAINED.values() for variant in several} | TOGETHER["RB020.{}"]
    assert sorted(variants - CONSTANTS - {""}) == []
    assert set(EXPLAINED) | {"RB020"} == {kind.code for kind in LOAD_KINDS}


def test_both_languages_have_the_same_keys_in_the_same_order() -> None:
    assert list(ID) == list(EN)


@pytest.mark.parametrize("key", ID)
def test_both_languages_fill_the_same_gaps(key: str) -> None:
    assert gaps(ID[key]) == gaps(EN[key])


@pytest.mark.parametrize("key", [key for key in ID if f"{key}.help" in ID and key.startswith("RB")])
def test_advice_uses_only_what_the_message_could_use(key: str) -> None:
    """Both are filled with the arguments of one diagnostic; tests/load and tests/document fill them for real."""
    allowed = gaps(ID[key]) | {"key", "value", "choices", "known", "suggestion", "lowest", "highest"}
    assert gaps(ID[f"{key}.help"]) <= allowed


def gaps(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty_or_carries_layout(language: str) -> None:
    said = entries(language)
    assert [key for key, sentence in said.items() if not sentence.strip() or sentence != sentence.strip()] == []
    assert [key for key, sentence in said.items() if not sentence.isprintable()] == []


def test_month_names_are_those_that_documents_print() -> None:
    assert [ID[f"month.{number}"] for number in range(1, 13)] == list(NAMA_BULAN)


def test_indonesian_is_spoken_unless_asked_otherwise() -> None:
    assert (DEFAULT_LANGUAGE, LANGUAGES) == ("id", ("id", "en"))
    assert read_catalogue("en").language == "en"


WORDS = Catalogue("en", {"term.list": "a list", "RB9": "{key} is {found}", "RB9.help": "mend {key}", "x": "{key} {{}}"})


def test_terms_are_worded_and_somebodys_text_is_not() -> None:
    assert WORDS.say("RB9", key="k", found=Term("list")) == "k is a list"
    assert WORDS.say("RB9", key="k", found="list") == "k is list"
    assert WORDS.say("x", key="{key} {0} %s") == "{key} {0} %s {}"


def test_message_and_help_of_a_diagnostic() -> None:
    diagnostic = Diagnostic(TAB, "RB9", "p", Location(1, 1, 1, 1), {"key": "k", "found": 3})
    assert (WORDS.message(diagnostic), WORDS.help(diagnostic)) == ("k is 3", "mend k")


@pytest.mark.parametrize(
    ("key", "arguments"),
    [
        pytest.param("nothing", {}, id="key"),
        pytest.param("RB9", {"key": "k"}, id="placeholder"),
        pytest.param("RB9", {"key": "k", "found": Term("nothing")}, id="term"),
    ],
)
def test_what_does_not_exist_is_a_bug(key: str, arguments: dict[str, str]) -> None:
    with pytest.raises(KeyError):
        WORDS.say(key, **arguments)


def test_every_kind_of_data_is_a_term() -> None:
    assert {key.removeprefix("term.") for key in ID if key.startswith("term.")} == TOGETHER["term.{}"]
