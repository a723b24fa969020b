"""What is completed from a plan, function by function: the right names, and silence where there is none."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from rbplan.cli import completion
from rbplan.cli.session import Session
from rbplan.cli.settings import Settings
from rbplan.wording.catalogue import read_catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

COMPLETERS = ("item", "program", "penanggung_jawab")
"""What is completed from inside a plan."""


def offered(name: str, folder: Path, typed: str, pokja: Mapping[str, str] | None = None) -> list[str]:
    """Give what is offered in a folder for the beginning of a word."""
    session = Session(read_catalogue("id"), Settings(penanggung_jawab=pokja or {}), folder, None, None)
    context: Any = SimpleNamespace(obj=session, params={})
    found: list[str] = getattr(completion, f"complete_{name}")(context, typed)
    return found


PLANLESS = {
    "no plan": {},
    "no YAML": {"plans/2022.yaml": b"a: ["},
    "no plan in it": {"plans/2022.yaml": b"- 1\n"},
    "no text": {"plans/2022.yaml": b"\xff\xfe\x00"},
    "empty": {"plans/2022.yaml": b""},
    "of a newer version": {"plans/2022.yaml": b"rbplan: 9\ntahun: 2022\nsatker: {nama: K}\n"},
    "without program": {"plans/2022.yaml": b"rbplan: 1\ntahun: 2022\nsatker: {nama: K}\n"},
    "too deep": {"plans/2022.yaml": b"[" * 5000},
    "two of one year": {"plans/a/2022.yaml": b"rbplan: 1\n", "plans/b/2022.yaml": b"rbplan: 1\n"},
    "a folder": {"plans/2022.yaml/x": b""},
}


@pytest.mark.parametrize("plan", PLANLESS)
@pytest.mark.parametrize("name", COMPLETERS)
def test_without_a_plan_nothing_is_offered_and_nothing_said(
    plan: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path, content in PLANLESS[plan].items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    assert offered(name, tmp_path, "") == []
    assert tuple(capsys.readouterr()) == ("", "")


@pytest.mark.parametrize("name", [*COMPLETERS, "year"])
def test_a_folder_that_may_not_be_listed(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr("pathlib.Path.iterdir", refuse)
    assert offered(name, tmp_path, "") == []
    assert tuple(capsys.readouterr()) == ("", "")


OFFICE = """\
rbplan: 1
tahun: 2022
satker: {nama: Kantor}
program:
  - {nama: Penguatan Tatalaksana & SOP, area: tatalaksana, kegiatan: [{sub_kegiatan: [{indikator: [{id: a}]}]}]}
  - nama: Penguatan Pengawasan
    area: "$(reboot)"
    penanggung_jawab: Inspektorat
    kegiatan:
      - penanggung_jawab: Subbag Hukum
        sub_kegiatan: [{indikator: [{id: b}, {id: c, penanggung_jawab: Pokja *}]}]
      - {sub_kegiatan: [{indikator: [{id: d}]}]}
"""


@pytest.mark.parametrize(
    ("name", "typed", "expected"),
    [
        ("program", "", ["tatalaksana", "penguatan", "sop", "pengawasan", "reboot"]),
        ("program", "Peng", ["Penguatan", "Pengawasan"]),
        ("program", "$", []),
        ("penanggung_jawab", "", ["Inspektorat", "pokja", "tata", "laksana", "subbag", "hukum"]),
        ("penanggung_jawab", "S", ["Subbag"]),
        ("penanggung_jawab", "Subbag ", ["Subbag Hukum"]),
        ("penanggung_jawab", "pokja t", ["pokja tata laksana"]),
        ("penanggung_jawab", "Pokja *", []),
    ],
)
def test_for_filters(name: str, typed: str, expected: list[str], tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2022.yaml").write_text(OFFICE, encoding="utf-8")
    assert offered(name, tmp_path, typed, {"tatalaksana": "Pokja Tata laksana"}) == expected
