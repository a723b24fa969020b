"""RB503: terms that were replaced."""

from decree_text import DECREE, kegiatan
from real_plan import in_real_plan
from rule_cases import Found, findings


def test_found() -> None:
    assert findings(kegiatan("Penyusunan LAKIP"), "RB503") == [
        Found("RB503", "6:24-6:29", {"written": "LAKIP", "standard": "LKjIP", "source": "PermenPANRB 53/2014"})
    ]


def test_silent() -> None:
    assert findings(kegiatan("Perjanjian Kinerja", "Penetapan indikator kinerja"), "RB503") == []
    assert findings(DECREE + "    mengingat: [{isi: Pedoman Penetapan Kinerja;}]\n", "RB503") == []


def test_real_plan() -> None:
    assert [(each.words, each.arguments["standard"]) for each in in_real_plan("RB503")] == [
        ("Penetapan Kinerja", "Perjanjian Kinerja"),
        ("penetapan Kinerja", "perjanjian kinerja"),
    ]
