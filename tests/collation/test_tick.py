import pytest

from rbplan.collation.tick import is_ticked


@pytest.mark.parametrize(
    "text", ["√", "v", "V", "x", "X", "✓", "✔", "✔\ufe0f", "1", "TRUE", "True", "[x]", "[ √ ]", " x ", "☒", "☑"]
)
def test_a_tick(text: str) -> None:
    assert is_ticked(text) is True


@pytest.mark.parametrize("text", ["", "  ", "[ ]", "[]", "☐", "FALSE"])
def test_no_tick(text: str) -> None:
    assert is_ticked(text) is False


@pytest.mark.parametrize("text", ["-", "0", "2", "ya", "xx", "?", "=1", "[", "[y]", "√?", "✗", "✘", "[✗]", "✗\ufe0f"])
def test_neither(text: str) -> None:
    assert is_ticked(text) is None
