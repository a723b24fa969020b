"""One rule explained, on screens of every width."""

import pytest
from rule_views import PLAN, view

from rbplan.lint.registry import RULES
from rbplan.present.rule_terminal import rule_terminal
from rbplan.present.rule_view import rule_view
from rbplan.present.screen import Screen
from rbplan.wording.catalogue import LANGUAGES, read_catalogue

ENGLISH = read_catalogue("en")

WHOLE = """\
warning[RB399 odd-row]
A row holds `<p>` or a * that nobody meant.

The scan has marks of its own, and they must not be printed.

Second paragraph.

Source: DOMAIN, `row` 4.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: Komisi Pemilihan Umum Kota Metro}  # <- RB399

Right:

    rbplan: 1

File `2022/sumber/salinan.txt`:

    | a | b |

Settings in [lint.rules.RB399]:

    most-rows = 12
        How many rows may be odd.

`rbplan lint --fix` mends it where only one way is right; what the plan means and the words of the decree stay the same.
To accept a finding, write behind it or just above it:
    # rbplan: ignore[RB399] reason
"""


def test_into_a_pipe() -> None:
    assert rule_terminal(view(), ENGLISH, None) == WHOLE


def test_prose_is_wrapped_and_plans_are_not() -> None:
    lines = rule_terminal(view(), ENGLISH, Screen(20, colour=False)).splitlines()
    assert [line for line in lines if len(line) > 20] == [
        "warning[RB399 odd-row]",
        f"    {PLAN.splitlines()[2]}",
        "    # rbplan: ignore[RB399] reason",
    ]
    assert lines[1:4] == ["A row holds `<p>` or", "a * that nobody", "meant."]
    assert "        How many" in lines


def test_colour() -> None:
    text = rule_terminal(view(), ENGLISH, Screen(80, colour=True))
    assert text.startswith("\x1b[1;33mwarning[RB399 odd-row]\x1b[0m\n")
    assert "\x1b[1mWrong:\x1b[0m\n" in text
    assert text.count("\x1b[") == 8


def test_one_that_is_mandatory_off_and_mended_by_hand() -> None:
    text = rule_terminal(view(mandatory=True, on_by_default=False, fix="no", options=()), ENGLISH, None)
    assert text.endswith(
        "    | a | b |\n\nFindings are mended by hand.\n"
        "This rule runs only where it is asked for: `rbplan lint --extend-select RB399`.\n"
        "No comment can switch this rule off.\n"
    )


def test_a_rule_whose_fixes_must_be_looked_at() -> None:
    assert "`rbplan lint --fix --unsafe-fixes` mends it" in rule_terminal(view(fix="unsafe"), ENGLISH, None)


def test_what_cannot_be_seen_is_shown() -> None:
    text = rule_terminal(view(wrong=("a:\tb\u00a0\x07\u200b\n",)), ENGLISH, None)
    assert "    a:␉b⍽␇\N{REPLACEMENT CHARACTER}\n" in text
    assert "shown here as signs" in text
    assert "shown here as signs" not in WHOLE


@pytest.mark.parametrize("width", [20, 40, 80, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_fits(language: str, width: int) -> None:
    words = read_catalogue("id" if language == "id" else "en")
    for rule in RULES:
        lines = rule_terminal(rule_view(rule, words), words, Screen(width, colour=False)).splitlines()
        too_long = [line for line in lines if len(line) > width and not line.startswith("    ")]
        assert [line for line in too_long if not line.endswith("]")] == []
