"""RB103: a former id that is not free."""

from changed_plan import REAL, changed
from rule_cases import HEAD, Found, findings


def test_an_id_in_use() -> None:
    text = HEAD + "program:\n  - {id: baru, id_lama: lama}\n  - id: lama\n"
    assert findings(text, "RB103") == [Found("RB103.borne", "5:25-5:29", {"id": "lama", "line": 6})]


def test_a_former_id_of_two() -> None:
    text = HEAD + "program:\n  - {id: a, id_lama: lama}\n  - {id: b, id_lama: lama}\n"
    assert findings(text, "RB103") == [Found("RB103.shared", "6:22-6:26", {"id": "lama", "line": 5})]


def test_its_own_id() -> None:
    text = HEAD + "program:\n  - {id: lama, id_lama: lama}\n"
    assert findings(text, "RB103") == [Found("RB103.own", "5:25-5:29", {"id": "lama"})]


def test_silent() -> None:
    assert (
        findings(HEAD + "program:\n  - {id: a, id_lama: b}\n  - {id: c, id_lama: d}\n  - {id_lama: e}\n", "RB103") == []
    )


def test_the_real_plan() -> None:
    assert findings(REAL, "RB103") == []
    text = changed(("id: jdih-pembaruan\n", "id: jdih-pembaruan\n                id_lama: jdih-akses\n"))
    assert [each.wording for each in findings(text, "RB103")] == ["RB103.borne"]
