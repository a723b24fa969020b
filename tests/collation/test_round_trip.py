"""What is filled in comes back as it was meant, from every kind of file, whatever the plan says."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lembar_sheets import FORMATS, READERS, REAL_PLAN, TEXTS, TODAY, filled, loaded_of, sheet_of

from rbplan.collation.columns import BULAN, JABATAN, OLEH, TANGGAL, TANPA_CENTANG
from rbplan.collation.confirmation import Confirmation
from rbplan.collation.filled_row import Defaults
from rbplan.collation.interpret import Interpreted, interpret
from rbplan.load.load import Loaded
from rbplan.plan.plan import Plan
from rbplan.plan.walk import walk

NO_DEFAULTS = Defaults("", "", None, TODAY)
DAY = date(2026, 11, 24)

HOSTILE = {
    "pipes": "a | b \\| c || d \\",
    "formula": '=HYPERLINK("http://evil.example";"x")',
    "plus": "+1-2@3",
    "xml": "a <b>&amp; ]]> \"q\" 'r' &#65; </w:t>",
    "lines": "satu\n\n  dua\tx",
    "right to left": "a\u202eb\u2066c\u200dd",
    "escape of excel": "_x0041_ _x000D_",
    "markdown": "# *a* _b_ `c` [d](e) ![f](g) ~~h~~ <!-- i --> - [x] \\",
    "head": "Id",
    "long": "panjang " * 1000,
    "entity": "&lt;x&gt; &nbsp; &copy;",
    "box": "[x] ☒ √",
    "beyond": "𝒜 é e\u0301 漢字 \u00a0 \u3000",
    "spaces": "  a   b  ",
    "dashes": "---",
}

PLAN = """\
rbplan: 1
tahun: 2022
satker: {{nama: {text}}}
program:
  - nama: {text}
    kegiatan:
      - nama: {text}
        sub_kegiatan:
          - nama: {text}
            indikator:
              - {{id: satu, uraian: {text}}}
              - {{id: dua, nomor: "2.", uraian: {text}}}
              - {{id: tiga, keadaan: kosong}}
"""


def hostile_plan(text: str) -> Loaded:
    quoted = "".join(
        f"\\u{ord(each):04x}" if ord(each) < 0x20 or 0x7F <= ord(each) < 0x10000 else each
        for each in text.replace("\\", "\\\\").replace('"', '\\"')
    )
    return loaded_of(PLAN.format(text=f'"{quoted}"'))


def plan_in(loaded: Loaded) -> Plan:
    assert loaded.plan is not None
    return loaded.plan


def read(loaded: Loaded, form: str, entries: dict[str, dict[str, object]]) -> Interpreted:
    content = filled(sheet_of(plan_in(loaded), form), form, entries)
    return interpret(READERS[form](content), loaded, NO_DEFAULTS, TEXTS)


def entry(months: tuple[int, ...], mark: str = "√") -> dict[str, object]:
    boxes = [BULAN[month - 1] for month in months] or [TANPA_CENTANG]
    return {**dict.fromkeys(boxes, mark), OLEH: "Siti Rahma", JABATAN: "Kepala Subbagian", TANGGAL: "24-11-2026"}


def confirmed(loaded: Loaded, months: dict[str, tuple[int, ...]]) -> tuple[Confirmation, ...]:
    return tuple(
        Confirmation(item, months[item.indikator.id], "Siti Rahma", "Kepala Subbagian", DAY, "asli")
        for item in walk(plan_in(loaded))
        if item.indikator.id in months
    )


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_comes_back(text: str, form: str) -> None:
    loaded = hostile_plan(text)
    found = read(loaded, form, {"satu": entry((3, 12)), "tiga": entry(())})
    assert found == Interpreted(confirmed(loaded, {"satu": (3, 12), "tiga": ()}), (), blank=1, known=0)


@pytest.mark.parametrize("form", FORMATS)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_text_comes_back(form: str, data: st.DataObject) -> None:
    loaded = hostile_plan(data.draw(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40)))
    found = read(loaded, form, {"dua": entry((1,), "x")})
    assert found == Interpreted(confirmed(loaded, {"dua": (1,)}), (), blank=2, known=0)


@pytest.mark.parametrize("form", FORMATS)
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_choice_of_the_real_plan_comes_back(form: str, data: st.DataObject) -> None:
    loaded = loaded_of(REAL_PLAN.read_text(encoding="utf-8"))
    ids = [item.indikator.id for item in walk(plan_in(loaded))]
    several = st.sets(st.integers(1, 12)).map(lambda months: tuple(sorted(months)))
    months = data.draw(st.dictionaries(st.sampled_from(ids), several, max_size=20))
    mark = data.draw(st.sampled_from(["√", "v", "V", "x", "X", "✓", "✔", "1"]))
    found = read(loaded, form, {name: entry(ticked, mark) for name, ticked in months.items()})
    assert found == Interpreted(confirmed(loaded, months), (), blank=70 - len(months), known=0)
