"""RB030 ambiguous-scalar."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest
from rule_cases import HEAD, findings, found, report

from rbplan.edit import apply_fixes
from rbplan.lint.rules.ambiguous_scalar import _DATE_KEYS, _NUMBER_KEYS
from rbplan.load.load import load_plan
from rbplan.plan import plan as plan_module
from rbplan.plan.noun import Noun
from rbplan.plan.plan import Plan

ITEM = """\
program:
  - kegiatan:
      - sub_kegiatan:
          - indikator:
              - id: laporan
                {line}
"""


def item(line: str) -> str:
    return HEAD + ITEM.format(line=line)


@pytest.mark.parametrize(
    ("line", "place", "text", "found"),
    [
        ("nomor: 1.10", "9:24-9:28", "1.10", "number"),
        ("ket: no", "9:22-9:24", "no", "yes_no"),
        ("ket: 12:30 # pukul", "9:22-9:27", "12:30", "number"),
        ("ket: 2022-01-17", "9:22-9:32", "2022-01-17", "date"),
        ("ket: =", "9:22-9:23", "=", "sign"),
        ("bukti_dukung: [SK, 010]", "9:36-9:39", "010", "number"),
        ("bukti_dukung: [SK, +1, rapat]", "9:36-9:38", "+1", "number"),
        ("target: 1_000.0", "9:25-9:32", "1_000.0", "number"),
        ("target: 010.5", "9:25-9:30", "010.5", "number"),
        ("tenggat: 2022-1-5 08:00:00", "9:26-9:43", "2022-1-5 08:00:00", "date"),
    ],
)
def test_found(line: str, place: str, text: str, found: str) -> None:
    told = [each for each in findings(item(line), "RB030") if each.wording == "RB030"]
    assert told == [("RB030", place, {"text": text, "found": found})]


def test_keys_are_looked_at() -> None:
    told = findings(HEAD + "on: 1\n", "RB030")
    assert [(each.wording, each.place) for each in told] == [("RB023", "4:1-4:3"), ("RB030", "4:1-4:3")]


def test_a_list_below_a_key() -> None:
    told = findings(
        item("bukti_dukung:\n                  - 1e3\n                  - rapat\n                  - off"), "RB030"
    )
    assert [each.place for each in told] == ["10:21-10:24", "12:21-12:24"]


@pytest.mark.parametrize(
    "line",
    [
        *('nomor: "1.10"', "ket: '12:30'", "ket: |\n                  no", "ket: >\n                  010"),
        *("tenggat: 2022-01-17", "tenggat: [2022-01-17, 2022-03-31]", "dicocokkan: {oleh: Sri, tanggal: 2022-01-17}"),
        *("target: 87.5", "target: [25, 50.0, 75]", "bulan: 1-12", "bulan: [1, 7]", "kumulatif: true", "ket: null"),
        *("ket: pukul 12:30", "ket: no  \n                  yes", "bacaan: {baris: 98, sel: 1-14}", "ket:"),
    ],
)
def test_silent(line: str) -> None:
    assert findings(item(line), "RB030") == []


def test_what_could_be_read_is_looked_at_where_the_file_breaks_off() -> None:
    told = findings(HEAD + 'sumber:\n  - berkas: 010\n    id: "asli\n', "RB030")
    assert [(each.wording, each.place) for each in told] == [
        ("RB030", "5:13-5:16"),
        ("RB006.unclosed-quote", "6:9-6:10"),
    ]


def test_a_comment_accepts_it() -> None:
    done = report(item("ket: 12:30  # rbplan: ignore[RB030] pukul"), "RB030")
    assert (done.diagnostics, [each.kind.code for each in done.accepted]) == ((), ["RB030"])


def test_the_fix_changes_the_writing_only() -> None:
    text = item("bukti_dukung: [no, 0x1F]")
    fixed = text
    for diagnostic in reversed(report(text, "RB030").diagnostics):
        assert diagnostic.fix is not None
        assert (diagnostic.fix.changes, diagnostic.fix.safe) == ((), True)
        (edit,) = diagnostic.fix.edits
        fixed = fixed[: edit.span.start] + edit.text + fixed[edit.span.end :]
    assert fixed == item('bukti_dukung: ["no", "0x1F"]')
    assert load_plan(fixed.encode(), "p").plan == load_plan(text.encode(), "p").plan
    assert findings(fixed, "RB030") == []


def test_the_real_plan_has_none() -> None:
    plan = Path(__file__).parents[2] / "plans" / "2022.yaml"
    assert findings(plan.read_bytes(), "RB030") == []


def fields(noun: type[Noun]) -> Iterator[tuple[str, Any]]:
    for name, field in noun.model_fields.items():
        yield name, field.annotation
        for below in kinds(field.annotation):
            if isinstance(below, type) and issubclass(below, Noun) and below is not noun:
                yield from fields(below)


def kinds(annotation: Any) -> Iterator[Any]:
    yield annotation
    for argument in get_args(annotation):
        yield from kinds(argument)


def test_the_keys_that_hold_dates_and_numbers_are_known() -> None:
    assert plan_module.Plan is Plan
    all_fields = list(fields(Plan))
    assert {name for name, annotation in all_fields if date in kinds(annotation)} == _DATE_KEYS
    assert {name for name, annotation in all_fields if Decimal in kinds(annotation)} == _NUMBER_KEYS


@pytest.mark.parametrize(
    ("line", "place", "mended"),
    [
        ("bulan: [03, 10]", "9:25-9:27", "bulan: [3, 10]"),
        ("bulan: 09", "9:24-9:26", "bulan: 9"),
        ("triwulan: [1, 02]", "9:31-9:33", "triwulan: [1, 2]"),
        ("bacaan: {baris: 98, sel: 01}", "9:42-9:44", "bacaan: {baris: 98, sel: 1}"),
    ],
)
def test_a_figure_with_a_nought_in_front_loses_the_nought(line: str, place: str, mended: str) -> None:
    done = report(item(line), "RB030")
    (told,) = [each for each in done.diagnostics if each.wording == "RB030.number"]
    assert (found(told).place, told.arguments["number"]) == (place, int(told.arguments["text"]))
    assert told.fix is not None
    assert apply_fixes(done.loaded.document, [told.fix]).text == item(mended)
