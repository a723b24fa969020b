"""The page about templates shows the context as it is, and the context is as its shape says."""

import importlib.util
from pathlib import Path
from types import ModuleType, NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

import pytest
from rendering import collated_plan, real_plan

from rbplan.plan.plan import Plan, Satker
from rbplan.render.bentuk import BENTUK, Bentuk
from rbplan.render.context import make_context
from rbplan.render.context_shape.whole import ContextData
from rbplan.render.context_version import CONTEXT_VERSION

DOCS = Path(__file__).parents[2] / "docs"


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_context", DOCS / "update_context.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()
PAGE = (DOCS / "templates.md").read_text(encoding="utf-8")


def fits(value: Any, annotation: Any, place: str) -> list[str]:
    """Give the places where a value is not what its shape says."""
    origin = get_origin(annotation)
    if origin in (Union, UnionType):
        found = [fits(value, choice, place) for choice in get_args(annotation)]
        return min(found, key=len)
    if is_typeddict(annotation):
        return fits_fields(value, get_type_hints(annotation), place)
    if origin is list:
        found = [each for part in value for each in fits(part, get_args(annotation)[0], f"{place}[]")]
        return found if type(value) is list else [f"{place}: {value}"]
    if origin is Literal:
        return [] if value in get_args(annotation) else [f"{place}: {value}"]
    return [] if type(value) is (NoneType if annotation is None else annotation) else [f"{place}: {value}"]


def fits_fields(value: Any, hints: dict[str, Any], place: str) -> list[str]:
    if not isinstance(value, dict) or set(value) != set(hints):
        # Another kind of row is farther away than a row with a wrong cell.
        return [f"{place}: {value}", "", ""]
    return [each for name, hint in hints.items() for each in fits(value[name], hint, f"{place}.{name}")]


@pytest.mark.parametrize("bentuk", BENTUK)
@pytest.mark.parametrize("plan", [real_plan(), collated_plan(), Plan(rbplan=1, tahun=2022, satker=Satker(nama="x"))])
def test_every_context_has_exactly_its_shape(plan: Plan, bentuk: Bentuk) -> None:
    assert fits(make_context(plan, bentuk), ContextData, "konteks") == []
    assert fits(make_context(plan, "alih-teks", stamped=True), ContextData, "konteks") == []


def test_what_does_not_fit_is_seen() -> None:
    context: Any = make_context(real_plan())
    context["baris"][0]["indikator"]["isi"] = None
    context["cap"] = 3
    del context["satker"]["kode"]
    assert [place.partition(":")[0] for place in fits(context, ContextData, "k") if place] == [
        "k.satker",
        "k.baris[].indikator.isi",
        "k.cap",
    ]


def test_every_field_has_a_line_of_meaning() -> None:
    unexplained = [
        f"{shape.__name__}.{name}"
        for shape in SCRIPT.shapes()
        for name in get_type_hints(shape)
        if not SCRIPT.meanings(shape).get(name, "").strip()
    ]
    assert unexplained == []
    assert len(SCRIPT.shapes()) > 20


def test_the_page_is_what_the_code_gives() -> None:
    assert SCRIPT.with_context(PAGE) == PAGE, "run make docs"


def test_each_part_and_each_field_is_on_the_page() -> None:
    for shape in SCRIPT.shapes():
        section = PAGE.partition(f"\n### {SCRIPT._title(shape)}\n")[2].partition("\n### ")[0]
        assert [name for name in get_type_hints(shape) if f"\n| `{name}` | " not in section] == []


def test_the_page_is_about_this_version() -> None:
    assert f"## The context, version {CONTEXT_VERSION}\n" in PAGE
    assert f"**Version {CONTEXT_VERSION}** (now)" in PAGE
