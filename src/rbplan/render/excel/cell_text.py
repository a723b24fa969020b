"""A cell of the table as text, with the remarks about the copy told apart from what is printed."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from rbplan.inert import one_line

_INDENT: Final = "    "


class CellText(NamedTuple):
    """What a cell says: a remark in brackets, the text as printed, another remark; each may be empty."""

    before: str
    printed: str
    after: str

    @property
    def whole(self) -> str:
        """All of it, remarks set off by a space."""
        return " ".join(part for part in self if part)


def cell_text(cell: Mapping[str, Any], *, numbered: bool = True) -> CellText:
    """Word a cell of the context, ``nomor`` left out where it stands in a column of its own."""
    rincian = cell["rincian"]
    nomor = one_line(cell["nomor"]) if numbered else ""
    lines = [
        " ".join(part for part in (nomor, one_line(cell["isi"])) if part),
        one_line(rincian["pengantar"]),
        *(
            f"{_INDENT * (butir['tingkat'] - 1)}{one_line(butir['nomor'])} {one_line(butir['isi'])}".rstrip()
            for butir in rincian["butir"]
        ),
        one_line(rincian["penutup"]),
    ]
    printed = "\n".join(line for line in lines if line)
    return CellText(_remark(cell["sebelum"]), printed, _remark(cell["sesudah"]))


def _remark(text: str) -> str:
    return f"[{one_line(text)}]" if text else ""
