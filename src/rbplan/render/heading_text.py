"""The title of a program or kegiatan in one line of a document."""

from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.render.cell import UNFILLED, lack_text


def heading_text(noun: Heading | Indikator) -> str:
    """Give number and name as printed; of a lost title what it is believed to be, and that it is only believed."""
    text = noun.uraian if isinstance(noun, Indikator) else noun.nama
    printed = " ".join(part for part in (noun.nomor, text) if part)
    if printed:
        return printed
    return f"[{lack_text(noun.keadaan, noun.perkiraan) or UNFILLED}]"
