"""From pydantic's ``loc`` to the path in the data."""

import pytest

from rbplan.document.document import Data, NodePath
from rbplan.load.locate import known_keys, path_of, value_at
from rbplan.plan.indikator import Indikator
from rbplan.plan.plan import Plan

DATA: Data = {"program": [{"nama": "x"}, {"kegiatan": [{"nomor": None}]}], "tahun": 1, "0": "text"}


@pytest.mark.parametrize(
    ("loc", "path"),
    [
        pytest.param((), (), id="root"),
        pytest.param(("tahun",), ("tahun",), id="key"),
        pytest.param(("program", 1, "kegiatan", 0, "nomor"), ("program", 1, "kegiatan", 0, "nomor"), id="deep"),
        pytest.param(("satker",), (), id="missing key"),
        pytest.param(("program", 0, "id"), ("program", 0), id="missing key below"),
        pytest.param(("program", 7), ("program",), id="position that is not there"),
        pytest.param(("program", "tuple", 0, "nama"), ("program", 0, "nama"), id="name of a union member"),
        pytest.param(("tahun", "function-before"), ("tahun",), id="name of a validator"),
        pytest.param(("tahun", 0), ("tahun",), id="position in what is no list"),
        pytest.param((0,), (), id="number that is no key"),
    ],
)
def test_path_of(loc: tuple[str | int, ...], path: NodePath) -> None:
    assert path_of(loc, DATA) == path


def test_value_at() -> None:
    assert value_at((), DATA) is DATA
    assert value_at(("program", 1, "kegiatan", 0), DATA) == {"nomor": None}


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        pytest.param((), tuple(Plan.model_fields), id="plan"),
        pytest.param(("satker",), ("kode", "nama", "singkatan"), id="satker"),
        pytest.param(
            ("program", 3, "kegiatan", 0, "sub_kegiatan", 1, "indikator", 2),
            tuple(Indikator.model_fields),
            id="indikator",
        ),
        pytest.param(("keputusan", 0, "diktum", 1), ("nama", "isi"), id="list inside a list"),
        pytest.param(
            ("keputusan", 0, "menimbang", 0, "butir", 0, "butir", 1), ("nomor", "isi", "butir"), id="noun in itself"
        ),
        pytest.param(("sumber", 0, "tabel", 0), (), id="no noun"),
        pytest.param(("tahun",), (), id="number"),
        pytest.param(("foo", "bar"), (), id="below an unknown key"),
    ],
)
def test_known_keys(path: NodePath, keys: tuple[str, ...]) -> None:
    assert known_keys(path) == keys
