"""RB502: foreign words that have an Indonesian one."""

from decree_text import DECREE, kegiatan
from real_plan import words_in_real_plan
from rule_cases import Found, findings

from rbplan.lint.registry import RULES
from rbplan.lint.selection import Wishes, choose


def test_found() -> None:
    assert findings(kegiatan("Pelibatan stakeholder", "FGD"), "RB502") == [
        Found("RB502", "6:23-6:34", {"written": "stakeholder", "standard": "pemangku kepentingan"}),
        Found("RB502", "7:13-7:16", {"written": "FGD", "standard": "diskusi kelompok terpumpun"}),
    ]


def test_silent() -> None:
    assert findings(kegiatan("Pelibatan pemangku kepentingan", "Road Map"), "RB502") == []
    assert findings(DECREE + "    mengingat: [{isi: Pedoman Website;}]\n", "RB502") == []


def test_it_runs_only_where_it_is_asked_for() -> None:
    assert "RB502" not in [each.rule.kind.code for each in choose(RULES, Wishes())]
    assert "RB502" in [each.rule.kind.code for each in choose(RULES, Wishes(extend_select=("RB502",)))]


def test_real_plan() -> None:
    assert words_in_real_plan("RB502") == [
        "kick off", "Focus Group Discusion", "FGD", "FGD", "FGD", "monitoring", "stakeholder", "reward", "punishment",
        "Reward", "Punishment", "Monitoring", "Monitoring", "Tools", "stakeholder", "reward", "punishment", "reward",
        "punishment", "reward", "punishment",
    ]  # fmt: skip
