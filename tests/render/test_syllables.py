"""Where long words are divided: by syllables, and never so that a stem is torn from its suffix."""

import pytest

from rbplan.render.syllables import divided, is_wide


@pytest.mark.parametrize(
    "parts",
    [
        "Penye-leng-ga-raan",
        "Kesek-re-ta-riatan",
        "Per-tang-gung-ja-waban",
        "ber-ke-si-nam-bungan",
        "pengad-mi-nis-tra-sian",
        "diper-tang-gung-ja-wab-kan",
        "melak-sa-na-kan",
        "ber-da-sar-kan",
        "per-tim-bangan",
        "masya-ra-kat",
        "imple-men-tasi",
        "trans-pa-ransi",
        "infra-struk-tur",
        "akhir-nya",
        "KEPE-ME-RIN-TAHAN",
        "gerakan",
        "baru",
        "x",
    ],
)
def test_syllables(parts: str) -> None:
    assert "-".join(divided(parts.replace("-", ""))) == parts


def test_what_has_no_syllables_may_be_divided_behind_each_letter() -> None:
    assert divided("x" * 9) == ("xxxxxxxxx",)
    assert divided("x" * 14) == ("x",) * 14
    assert divided("x\u0301" * 14) == ("x\u0301",) * 14


@pytest.mark.parametrize(
    ("text", "wide"), [("kepegawaian", True), ("WWWWWW", False), ("WWWWWWW", True), ("pelaporan", False)]
)
def test_what_may_be_wider_than_a_narrow_cell(text: str, wide: bool) -> None:
    assert is_wide(text) == wide
