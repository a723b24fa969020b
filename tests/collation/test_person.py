import pytest

from rbplan.collation.person import says_nothing


@pytest.mark.parametrize(
    "text",
    [
        '"',
        "''",
        "〃",
        "sda",
        "SDA",
        "s.d.a.",
        "s. d. a.",
        "idem",
        "Idem.",
        "-",
        "–",
        "…",
        "true",
        "FALSE",
        "√",
        "1",
        "ditto",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert says_nothing(text) is True


@pytest.mark.parametrize("text", ["Siti", "A", "x", "Ida", "S. D. Aminah", "Idem Sari", "Ketua KPU 1", "Sada", "漢字"])
def test_a_name(text: str) -> None:
    assert says_nothing(text) is False
