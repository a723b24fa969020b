"""Every rule gets through plans far larger than any office has, and through the worst of them."""

import pytest
from rule_cases import HEAD, report

MANY = 5_000


def body(*, alike: bool) -> str:
    """Give a plan of one kegiatan with thousands of indikator; ``alike``: all say the same."""
    indikator = "".join(
        f"              - {{id: i{at}, nomor: '{1 if alike else 2 * at}.', "
        f"uraian: Penyusunan dokumen kegiatan sosialisasi{'' if alike else f' {at}'}, "
        f"bulan: [{at % 12 + 1}], bacaan: {{baris: {at + 1}, sel: [{at % 20 + 1}]}}}}\n"
        for at in range(MANY)
    )
    lost = ", ".join(f"{{setelah: {at}, sebelum: {at}}}" for at in range(1, 200))
    sumber = f"sumber:\n  - {{id: s, jenis: salinan, bagian_tidak_tersedia: [{lost}]}}\n"
    return f"{sumber}program:\n  - kegiatan:\n      - sub_kegiatan:\n          - indikator:\n{indikator}"


@pytest.mark.parametrize("alike", [True, False], ids=["alike", "different"])
def test_thousands_in_one_kegiatan(alike: bool) -> None:
    done = report(HEAD + body(alike=alike), "RB1", "RB2")
    codes = [each.kind.code for each in done.diagnostics]
    if alike:
        assert (codes.count("RB104"), codes.count("RB110")) == (MANY - 1, MANY - 1)
    else:
        assert (codes.count("RB105"), codes.count("RB110")) == (MANY - 1, 0)
