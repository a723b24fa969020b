"""The page of a rule, and the index."""

import pytest
from rule_views import PLAN, view

from rbplan.diagnostic import Kind
from rbplan.present.rule_index import rule_index
from rbplan.present.rule_markdown import prose, rule_markdown
from rbplan.wording.catalogue import read_catalogue

ENGLISH = read_catalogue("en")

PAGE = f"""\
# RB399 odd-row

**warning**: A row holds `<p>` or a \\* that nobody meant.

The scan has marks of its own, and they must not be printed.

Second paragraph.

Source: DOMAIN, `row` 4.

## Wrong

```yaml
{PLAN}```

## Right

```yaml
rbplan: 1
```

## File `2022/sumber/salinan.txt`

```text
| a | b |
```

## Messages

* Row {{row}} is odd. Mend row {{row}}.

## Settings in [lint.rules.RB399]

* `most-rows = 12`: How many rows may be odd.

## Mending and accepting

`rbplan lint --fix` mends it where only one way is right; what the plan means and the words of the decree stay the same.

To accept a finding, write behind it or just above it: `# rbplan: ignore[RB399] reason`
"""


def test_page() -> None:
    assert rule_markdown(view(), ENGLISH) == PAGE


def test_a_fence_is_longer_than_what_it_holds() -> None:
    assert "````yaml\n# ```\na: 1\n````\n" in rule_markdown(view(wrong=("# ```\na: 1\n",)), ENGLISH)


def test_what_cannot_be_seen_is_shown() -> None:
    page = rule_markdown(view(right=("a:\tb\n",)), ENGLISH)
    assert "```yaml\na:␉b\n```" in page
    assert "shown here as signs" in page


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a * b_c <p> [x](y) | #", r"a \* b\_c \<p\> \[x\](y) \| \#"),
        ("`a * <p>` and *", r"`a * <p>` and \*"),
        ("one ` alone *", r"one ` alone \*"),
        ("plain", "plain"),
    ],
)
def test_prose(text: str, escaped: str) -> None:
    assert prose(text) == escaped


def test_index() -> None:
    views = [view(), view(kind=Kind("RB905", "number", "error"), summary="One | two.")]
    assert rule_index(views, ENGLISH, lambda each: "x.md" if each.kind.code == "RB399" else "") == (
        "# The rules of the linter\n\n"
        "One rule explained: rbplan rule RB101\n\n"
        "## Fidelity to the source\n\n"
        "| Code | Name | Severity | Summary | Source |\n|---|---|---|---|---|\n"
        "| [RB399](x.md) | `odd-row` | warning | A row holds `<p>` or a \\* that nobody meant. | DOMAIN, `row` 4. |\n\n"
        "## Accepting findings\n\n"
        "| Code | Name | Severity | Summary | Source |\n|---|---|---|---|---|\n"
        "| RB905 | `number` | error | One \\| two. | DOMAIN, `row` 4. |\n"
    )
