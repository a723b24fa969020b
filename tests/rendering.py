"""Documents made from plans, as the command makes them."""

from pathlib import Path
from typing import Any

from rbplan.load.load import load_plan
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import schedule_of
from rbplan.plan.walk import walk
from rbplan.render.bentuk import Bentuk
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import DocumentName, Suffix

PLAN_FILE = Path(__file__).parents[1] / "plans" / "2022.yaml"

PRINTED: dict[Bentuk, tuple[bool, ...]] = {
    "alih-teks": (True, False, False, False, True, True, True),
    "rancangan": (False, False, False, False, False, False, False),
    "asli": (False, False, False, False, False, True, True),
    "salinan": (False, True, True, True, False, True, True),
}
"""What each form prints: notice, SALINAN, ttd, certification, notes, number, day."""

_TICKS = {"tertentu": "√", "sepanjang_tahun": "√", "belum_pasti": "(√)"}

_GONE = ("keadaan", "perkiraan")


def real_plan() -> Plan:
    plan = load_plan(PLAN_FILE.read_bytes(), "2022.yaml").plan
    assert plan is not None
    return plan


def collated_plan() -> Plan:
    """Give the real plan as it would be with every page of the original at hand, and every row compared with it.

    Who certifies it has a name, which the copy of 2022 does not show.
    """
    data = real_plan().model_dump(exclude_unset=True)
    for key in ("tabel", "bagian_tidak_tersedia"):
        data["sumber"][0].pop(key)
    decree = data["keputusan"][0]
    for part in (decree, decree["lampiran"]):
        part["nama_pengesah"] = "NURUL HIDAYAH"
    _collate(data)
    return Plan.model_validate(data)


def expected_ticks(plan: Plan) -> list[list[str]]:
    """Give for each indikator, in the order of the plan, the twelve marks that a transcription has to print."""
    readings = Readings(plan)
    schedules = [schedule_of(item.indikator, readings) for item in walk(plan)]
    return [
        [_TICKS.get(each.certainty, "") if month in each.bulan else "" for month in SEMUA_BULAN] for each in schedules
    ]


def _collate(noun: dict[str, Any]) -> None:
    for level in ("program", "kegiatan", "sub_kegiatan", "indikator"):
        for child in noun.get(level, ()):
            if child.get("keadaan") in ("tidak_tersedia", "terpotong"):
                known = child.get("perkiraan") or {}
                child.setdefault("nomor", known.get("nomor"))
                child.setdefault("nama" if level != "indikator" else "uraian", known.get("nama") or "Isi naskah asli")
                for key in _GONE:
                    child.pop(key, None)
            if level == "indikator":
                child.setdefault("bulan", [6])
                child["dicocokkan"] = {"oleh": "Siti Aminah", "jabatan": "Kasubbag Hukum", "dengan": "asli"}
            _collate(child)


def render(
    plan: Plan,
    document: DocumentName = "lampiran",
    suffix: Suffix = "md",
    *,
    bentuk: Bentuk = "alih-teks",
    templates: Path | None = None,
) -> str:
    return render_document(make_context(plan, bentuk), document, suffix, templates).decode()


def render_pdf(plan: Plan, document: DocumentName = "lampiran", bentuk: Bentuk = "alih-teks") -> bytes:
    return render_document(make_context(plan, bentuk), document, "pdf", None)


def render_lampiran(plan: Plan, suffix: Suffix, templates: Path | None) -> str:
    return render(plan, "lampiran", suffix, templates=templates)
