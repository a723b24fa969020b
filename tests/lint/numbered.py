"""Plans whose parts carry given numbers; ``None`` for none."""

from collections.abc import Sequence

from rule_cases import HEAD


def programs(*numbers: str | None) -> str:
    """Give a plan of programs; the number of the n-th stands on line 4 + n, from column 12."""
    return HEAD + "program:\n" + "".join(
        f'  - nomor: "{number}"\n' if number is not None else "  - nama: Tanpa nomor\n" for number in numbers
    )  # fmt: skip


def indikator(*sub_kegiatan: Sequence[str | None]) -> str:
    """Give a plan of one kegiatan; each indikator takes two lines, its number on the second."""
    text = HEAD + "program:\n  - kegiatan:\n      - sub_kegiatan:\n"
    count = 0
    for numbers in sub_kegiatan:
        text += "          - indikator:\n"
        for number in numbers:
            count += 1
            text += f"              - id: i{count}\n"
            text += f'                nomor: "{number}"\n' if number is not None else "                uraian: x\n"
    return text


def butir(*numbers: str | None, keadaan: str = "") -> str:
    """Give a plan with a list inside a cell; the number of the n-th item stands on line 9 + n."""
    text = HEAD + "program:\n  - kegiatan:\n      - sub_kegiatan:\n"
    text += f"          - {keadaan or 'nama: x'}\n            rincian:\n              butir:\n"
    return text + "".join(
        f'                - nomor: "{number}"\n' if number is not None else "                - isi: x\n"
        for number in numbers
    )
