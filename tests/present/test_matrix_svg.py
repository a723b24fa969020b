"""The year as a picture: well-formed, self-contained, every name whole in a title and cut where it must be."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from due_views import HOSTILE_TEXTS, SMALL, UNSEEN, hostile_plan
from matrix_views import EMPTY, UNSCHEDULED, long_plan, view_of

from rbplan.plan.walk import LEVELS, Level
from rbplan.present.matrix_svg import matrix_svg
from rbplan.present.svg_text import shorten_to, text_width, wrap_to
from rbplan.wording.catalogue import Language, read_catalogue

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

NAMESPACE = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "desc", "defs", "pattern", "rect", "line", "g", "text"}
ATTRIBUTES = {
    *("width", "height", "viewBox", "role", "aria-labelledby", "font-family", "fill", "id", "patternUnits"),
    *("patternTransform", "fill-opacity", "x", "y", "x1", "x2", "y1", "y2", "stroke", "stroke-width", "transform"),
    *("font-size", "font-weight", "text-anchor", "overflow", "paint-order", "textLength", "lengthAdjust"),
    "{http://www.w3.org/XML/1998/namespace}lang",
}
PLANS = {
    "real": None,
    "small": SMALL,
    "without a program": EMPTY,
    "without a schedule": UNSCHEDULED,
    "500 characters": long_plan("W" * 500),
    "wide characters": long_plan("計画" * 250),
}


def svg(text: str | None = None, level: Level = "kegiatan", language: Language = "id") -> str:
    return matrix_svg(view_of(text, level, language), read_catalogue(language))


def parse(picture: str) -> ET.Element:
    return ET.fromstring(picture)  # noqa: S314 - our own


def titles(root: ET.Element) -> list[str]:
    return [title.text or "" for title in root.iter(f"{NAMESPACE}title")]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("plan", PLANS)
def test_it_holds_nothing_but_drawing(plan: str, level: Level) -> None:
    root = parse(svg(PLANS[plan], level))
    assert {element.tag.removeprefix(NAMESPACE) for element in root.iter()} <= ELEMENTS
    attributes = {name: value for element in root.iter() for name, value in element.attrib.items()}
    assert set(attributes) <= ATTRIBUTES
    fills = {element.get("fill", "") for element in root.iter()}
    assert {fill for fill in fills if fill.startswith("url")} <= {f"url(#rbplan-matrix-{step})" for step in (1, 2, 3)}


@pytest.mark.parametrize("text", [*HOSTILE_TEXTS.values(), "</text></svg><script>x()</script>", "]]>", "\"'&amp;"])
def test_a_name_is_only_text(text: str) -> None:
    root = parse(svg(hostile_plan(text), "program"))
    assert f"{text} {text}" in titles(root)
    written = [element.text or "" for element in root.iter(f"{NAMESPACE}text")]
    assert [name for name in written if name.startswith(text)] != []
    assert {element.tag.removeprefix(NAMESPACE) for element in root.iter()} <= ELEMENTS


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_gone(character: str) -> None:
    first, second = (svg(hostile_plan(text), "indikator") for text in (f"a{character}b", "ab"))
    assert first == second


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("plan", PLANS)
def test_no_name_reaches_the_months(plan: str, level: Level) -> None:
    view = view_of(PLANS[plan], level)
    windows = list(parse(svg(PLANS[plan], level)).iter(f"{NAMESPACE}svg"))[1:]
    assert len(windows) == len(view.rows)
    for window, row in zip(windows, view.rows, strict=True):
        (text,) = window.findall(f"{NAMESPACE}text")
        assert window.get("overflow") == "hidden"
        assert float(window.get("x", "")) + float(window.get("width", "")) < 450
        written = text.text or ""
        width = text_width(written, float(text.get("font-size", "")), bold=text.get("font-weight") == "bold")
        assert float(text.get("x", "")) + width < float(window.get("width", ""))
        assert written in (row.name, row.short) or written.endswith("…")


def test_every_name_is_whole_in_a_title() -> None:
    view = view_of(None, "indikator")
    found = titles(parse(svg(None, "indikator")))
    assert [row.name for row in view.rows if row.name not in found] == []


def test_what_a_screen_reader_says() -> None:
    root = parse(svg())
    assert root.get("aria-labelledby") == "rbplan-matrix-title rbplan-matrix-desc"
    assert root.findtext(f"{NAMESPACE}title") == "KPU Kota Metro: rencana aksi tahun 2022"
    said = root.findtext(f"{NAMESPACE}desc") or ""
    assert said.startswith(
        "70 indikator: 4 pada bulan tertentu, 30 belum pasti, 26 sepanjang tahun. Januari: 2 jatuh tempo, "
    )
    assert said.endswith("Desember: 0 jatuh tempo, 22 belum pasti, 26 sepanjang tahun.")


def test_kegiatan_fit_on_a_page() -> None:
    root = parse(svg())
    assert root.get("width") == "277mm"
    assert float((root.get("height") or "").removesuffix("mm")) <= 190


@pytest.mark.parametrize("size", [8, 11, 20])
@pytest.mark.parametrize("text", ["", "a", "W" * 500, "i" * 500, "計" * 500, "a\u0301" * 200])
def test_shortened_text_fits(text: str, size: float) -> None:
    for room in (30, 100, 400):
        for bold in (False, True):
            shown = shorten_to(text, size, room, bold=bold)
            assert text_width(shown, size, bold=bold) <= room
            assert shown == text or (shown.endswith("…") and text.startswith(shown[:-1].rstrip()))


def test_sentences_are_wrapped_at_words() -> None:
    assert list(wrap_to("satu dua tiga empat", 10, 60)) == ["satu dua", "tiga empat"]
    assert list(wrap_to("", 10, 60)) == [""]


@pytest.mark.parametrize("language", ["id", "en"])
def test_picture(language: Language, golden: SnapshotAssertion) -> None:
    assert svg(SMALL, "indikator", language) == golden


def test_a_figure_is_never_wider_than_its_half_of_a_cell() -> None:
    picture = svg(long_plan("a"), "program")
    assert ' textLength="19" lengthAdjust="spacingAndGlyphs">120√</text>' in picture
    assert ' textLength="19" lengthAdjust="spacingAndGlyphs">110?</text>' in picture
    assert "textLength" not in svg()
