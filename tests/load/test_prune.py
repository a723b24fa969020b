"""Leaving out what the models refuse, and finding the rest again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbplan.document.document import Data, NodePath
from rbplan.load.prune import item_around, original_path, without

ITEM: NodePath = ("program", 0, "kegiatan", 1, "sub_kegiatan", 2, "indikator", 3)


@pytest.mark.parametrize(
    ("path", "item"),
    [
        pytest.param((), (), id="the plan itself"),
        pytest.param(("tahun",), ("tahun",), id="key of the plan"),
        pytest.param(("satker", "nama"), ("satker",), id="below a key of the plan"),
        pytest.param(("program",), ("program",), id="what is no list"),
        pytest.param(("program", 0), ("program", 0), id="program"),
        pytest.param((*ITEM, "bacaan", "baris"), ITEM, id="inside an indikator"),
        pytest.param((*ITEM, "rincian", "butir", 1, "isi"), ITEM, id="lists inside a cell are no items"),
        pytest.param((*ITEM[:6], "indikator"), ITEM[:6], id="what is no list of indikator"),
        pytest.param((*ITEM[:4], "nama"), ITEM[:4], id="kegiatan"),
        pytest.param(("keputusan", 1, "diktum", 0, "isi"), ("keputusan", 1), id="keputusan"),
        pytest.param(("sumber", 0, "tabel", 3), ("sumber", 0), id="sumber"),
    ],
)
def test_item_around(path: NodePath, item: NodePath) -> None:
    assert item_around(path) == item


def test_without() -> None:
    data: Data = {"a": [1, {"b": 2, "c": 3}, 4], "d": 5}
    assert without(data, [("a", 0), ("a", 1, "c"), ("d",)]) == {"a": [{"b": 2}, 4]}
    assert without(data, []) == data == {"a": [1, {"b": 2, "c": 3}, 4], "d": 5}


@pytest.mark.parametrize(
    ("left_out", "path", "original"),
    [
        pytest.param([], ("program", 2), ("program", 2), id="nothing left out"),
        pytest.param([("program", 0)], ("program", 0), ("program", 1), id="the first"),
        pytest.param([("program", 2)], ("program", 1), ("program", 1), id="a later one"),
        pytest.param([("program", 0), ("program", 1), ("program", 3)], ("program", 1), ("program", 4), id="several"),
        pytest.param(
            [("program", 0), ("program", 1, "kegiatan", 0), ("program", 2, "kegiatan", 1)],
            ("program", 0, "kegiatan", 0, "nama"),
            ("program", 1, "kegiatan", 1, "nama"),
            id="on two levels",
        ),
        pytest.param([("sumber", 0), ("foo",)], ("program", 0), ("program", 0), id="elsewhere"),
    ],
)
def test_original_path(left_out: list[NodePath], path: NodePath, original: NodePath) -> None:
    assert original_path(path, left_out) == original


@given(st.lists(st.integers(0, 4), min_size=1, max_size=5), st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4))))
def test_every_value_that_is_kept_is_found_again(lengths: list[int], gone: set[tuple[int, int]]) -> None:
    data: Data = {"p": [{"k": [f"{p}.{k}" for k in range(length)]} for p, length in enumerate(lengths)]}
    left_out: list[NodePath] = [("p", p, "k", k) if k else ("p", p) for p, k in gone]
    kept: list[dict[str, list[str]]] = without(data, left_out)["p"]  # type: ignore[assignment,call-overload,index]
    for p, item in enumerate(kept):
        for k, name in enumerate(item["k"]):
            path = original_path(("p", p, "k", k), left_out)
            assert f"{path[1]}.{path[3]}" == name
