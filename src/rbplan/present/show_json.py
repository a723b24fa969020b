"""Some indikator whole as JSON: a frozen public copy, version 1."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from rbplan.plan.bacaan import Dicocokkan
from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.keadaan import Perkiraan
from rbplan.plan.plan import Plan
from rbplan.plan.rincian import Butir, Rincian
from rbplan.plan.walk import Item
from rbplan.present.json_text import json_text
from rbplan.show import Shown, SourceRow


def show_json(several: Iterable[Shown], plan: Plan, file: str) -> str:
    """Give ``rbplan.show/1``. What the plan does not say is null, or an empty list where there may be several."""
    return json_text(
        {
            "schema": "rbplan.show/1",
            "plan": {"path": file, "tahun": plan.tahun, "satker": plan.satker.nama},
            "items": [_item(shown) for shown in several],
        }
    )


def _item(shown: Shown) -> dict[str, Any]:
    item, indikator = shown.item, shown.item.indikator
    return {
        "id": indikator.id,
        "line": shown.line,
        "last_line": shown.last_line,
        "label": item.label,
        "program": {**_heading(item.program), "area": item.program.area},
        "kegiatan": _heading(item.kegiatan),
        "sub_kegiatan": {**_heading(item.sub_kegiatan), "rincian": _rincian(item.sub_kegiatan.rincian)},
        "nomor": indikator.nomor,
        "uraian": indikator.uraian,
        "rincian": _rincian(indikator.rincian),
        "keadaan": indikator.keadaan,
        "perkiraan": _perkiraan(indikator.perkiraan),
        **_schedule(shown),
        **_office(shown),
        "bacaan": _bacaan(shown.source, shown.shared_with) if shown.source else None,
        "dicocokkan": _compared(indikator.dicocokkan) if indikator.dicocokkan else None,
        "diubah": indikator.diubah,
        "id_lama": indikator.id_lama,
        "suppressions": [
            {"rules": list(each.rules), "reason": each.reason, "line": each.line} for each in shown.accepted
        ],
    }


def _heading(noun: Heading) -> dict[str, Any]:
    return {
        "nomor": noun.nomor,
        "nama": noun.nama,
        "keadaan": noun.keadaan,
        "perkiraan": _perkiraan(noun.perkiraan),
    }


def _perkiraan(perkiraan: Perkiraan | None) -> dict[str, Any] | None:
    if perkiraan is None:
        return None
    return {"nomor": perkiraan.nomor, "nama": perkiraan.nama, "dasar": perkiraan.dasar}


def _rincian(rincian: Rincian | None) -> dict[str, Any] | None:
    if rincian is None:
        return None
    butir = [_butir(each) for each in rincian.butir]
    return {"pengantar": rincian.pengantar, "butir": butir, "penutup": rincian.penutup}


def _butir(butir: Butir) -> dict[str, Any]:
    return {"nomor": butir.nomor, "isi": butir.isi, "butir": [_butir(below) for below in butir.butir]}


def _schedule(shown: Shown) -> dict[str, Any]:
    schedule, indikator = shown.schedule, shown.item.indikator
    december = shown.row.december or ((),) * len(shown.row.readings)
    return {
        "kepastian": schedule.certainty,
        "bulan": list(schedule.bulan),
        "pembacaan": [
            {"bulan": list(months), "december": list(cells)}
            for months, cells in zip(shown.row.readings, december, strict=True)
        ],
        "triwulan": list(indikator.triwulan or ()),
        "tenggat": [day.isoformat() for day in indikator.tenggat],
    }


def _office(shown: Shown) -> dict[str, Any]:
    indikator: Indikator = shown.item.indikator
    return {
        "penanggung_jawab": shown.item.penanggung_jawab,
        "target": [_number(number) for number in indikator.target],
        "satuan": indikator.satuan,
        "kumulatif": indikator.kumulatif,
        "bukti_dukung": list(indikator.bukti_dukung),
        "acuan": indikator.acuan,
        "ket": indikator.ket,
    }


def _compared(dicocokkan: Dicocokkan) -> dict[str, Any]:
    return {
        "oleh": dicocokkan.oleh,
        "jabatan": dicocokkan.jabatan,
        "tanggal": dicocokkan.tanggal.isoformat() if dicocokkan.tanggal else None,
        "dengan": dicocokkan.dengan,
    }


def _number(number: Decimal) -> int | float:
    return int(number) if number == int(number) else float(number)


def _bacaan(row: SourceRow, shared_with: Iterable[Item]) -> dict[str, Any]:
    return {
        "sumber": row.name or None,
        "berkas": row.sumber.berkas if row.sumber else None,
        "baris": row.bacaan.baris,
        "sel": None if row.bacaan.sel is None else list(row.bacaan.sel),
        "shared_with": [item.indikator.id for item in shared_with],
    }
