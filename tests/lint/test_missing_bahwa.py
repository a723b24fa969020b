"""RB405: considerations begin with "bahwa"."""

from decree_text import DECREE, listed
from real_plan import in_real_plan
from rule_cases import Found, findings


def test_another_word() -> None:
    text = listed("menimbang", "bahwa perlu;", "untuk melaksanakan tugas;", "Bahwasanya perlu;")
    assert findings(text, "RB405") == [
        Found("RB405", "9:15-9:42", {"word": "untuk"}),
        Found("RB405", "10:15-10:34", {"word": "Bahwasanya"}),
    ]


def test_silent() -> None:
    assert findings(listed("menimbang", "bahwa perlu;", "  Bahwa perlu;", ""), "RB405") == []
    assert findings(DECREE + "    menimbang: [{nomor: a.}]\n", "RB405") == []
    assert findings(listed("mengingat", "Undang-Undang;"), "RB405") == []


def test_real_plan() -> None:
    assert in_real_plan("RB405") == ()
