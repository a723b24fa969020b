"""Plans of a few indikator, built from what a test is about."""

from typing import Any

from rbplan.plan.plan import Plan

Row = dict[str, Any]


def plan_of(*indikator: Row, sumber: list[Row] | None = None, **fields: Any) -> Plan:
    """A plan whose indikator all stand in one sub kegiatan; ids are given where a test does not care."""
    items = [{"id": f"i{number}", **item} for number, item in enumerate(indikator)]
    program = [{"kegiatan": [{"sub_kegiatan": [{"indikator": items}]}]}]
    return Plan.model_validate(
        {"rbplan": 1, "tahun": 2022, "satker": {"nama": "x"}, "sumber": sumber or [], "program": program, **fields}
    )


def sumber(*tabel: str, name: str = "salinan") -> Row:
    return {"id": name, "jenis": "salinan", "tabel": list(tabel)}


def row(baris: int, sel: Any = None, **fields: Any) -> Row:
    """An indikator that cites a row; without ``sel`` the row's cells were not read."""
    return {"bacaan": {"baris": baris, **({} if sel is None else {"sel": sel}), **fields}}
