"""Small plans beside a small source, and places in them."""

from collections.abc import Sequence

SOURCE = "s.txt"

HEADS = "No\tPROGRAM KEGIATAN\tKEGIATAN\tSUB KEGIATAN\tINDIKATOR\tBULAN\n\t\t\t\t\t1\t2\t3\n1\t2\t3\t4\t5\t6\n"
"""The three lines at the head of a table; the rows begin on line 4."""


def source(*rows: str, heads: str = HEADS) -> dict[str, str]:
    """Give the file of the sumber: a table with these rows, their cells separated by ``|``."""
    return {SOURCE: heads + "".join(row.replace("|", "\t") + "\n" for row in rows)}


def plan(
    *indikator: str,
    sumber: Sequence[str] = ("id: s, jenis: salinan, berkas: s.txt, tabel: [1-9]",),
    keputusan: Sequence[str] = (),
) -> str:
    """Give a plan whose indikator all stand in one sub kegiatan, without any heading; each is one line.

    With one sumber and no keputusan the first indikator stands on line 9.
    """
    lines = ["rbplan: 1", "tahun: 2022", "satker: {nama: KPU Kota Metro}"]
    for key, nouns in (("keputusan", keputusan), ("sumber", sumber)):
        lines += [f"{key}:", *(f"  - {{{noun}}}" for noun in nouns)] if nouns else []
    lines += ["program:", "  - kegiatan:", "    - sub_kegiatan:"]
    lines += [f"      - indikator: [{{{indikator[0]}}}"] if indikator else []
    lines += [f"          , {{{each}}}" for each in indikator[1:]]
    return "\n".join(lines) + ("]\n" if indikator else "\n")


def place_of(text: str, line: int, before: str, part: str) -> str:
    """Give the place of a part of a line that stands directly behind ``before``, as findings name it."""
    column = text.splitlines()[line - 1].index(before + part) + len(before) + 1
    return f"{line}:{column}-{line}:{column + len(part)}"
