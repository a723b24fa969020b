"""The one confirmation that the tests of ``rbplan confirm`` make, and what it leaves behind."""

from pathlib import Path

from rbplan.load.load import load_plan
from rbplan.plan.indikator import Indikator
from rbplan.plan.walk import walk

WHO = ("--by", "Siti Aminah", "--position", "Kasubbag Hukum", "--today", "2026-11-25")
JUNE = ("confirm", "reviu-renstra", "--month", "6", *WHO)
APRIL = ("confirm", "reviu-renstra", "--month", "4", *WHO)
WRITTEN = "dicocokkan: {oleh: Siti Aminah, jabatan: Kasubbag Hukum, tanggal: 2026-11-25, dengan: asli}"
SAVED = {"id": "Disimpan: plans/2022.yaml\n", "en": "Saved: plans/2022.yaml\n"}
LANGUAGES = ("id", "en")


def plan_of(office: Path) -> Path:
    return office / "plans" / "2022.yaml"


def indikator(office: Path, name: str = "reviu-renstra") -> Indikator:
    plan = load_plan(plan_of(office).read_bytes(), "p").plan
    assert plan is not None
    return next(item.indikator for item in walk(plan) if item.indikator.id == name)


def expected(before: bytes, months: str = "[6]") -> bytes:
    """Give the plan after reviu-renstra was confirmed."""
    row = b"                bacaan: {baris: 141, sel: [6]}\n"
    assert before.count(row) == 1
    added = f"                bulan: {months}\n".encode() + row + f"                {WRITTEN}\n".encode()
    return before.replace(row, added)
