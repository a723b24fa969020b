"""Many rules as tables in Markdown, one a family."""

from collections.abc import Callable, Sequence
from itertools import groupby

from rbplan.present.rule_markdown import prose
from rbplan.present.rule_view import RuleView
from rbplan.wording.catalogue import Catalogue


def rule_index(views: Sequence[RuleView], words: Catalogue, link: Callable[[RuleView], str]) -> str:
    """Give a table for each family. ``link`` gives the target for a rule's code, or nothing where there is none."""
    columns = [words.say(f"rule.column.{column}") for column in ("code", "name", "severity", "summary")]
    columns.append(words.say("rule.source"))
    head = f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}"
    blocks = [f"# {words.say('rule.index')}", words.say("rule.more", code="RB101")]
    for family, members in groupby(views, key=lambda view: view.kind.code[2]):
        blocks += [
            f"## {words.say(f'rule.family.{family}')}",
            "\n".join([head, *(_row(v, words, link) for v in members)]),
        ]
    return "\n\n".join(blocks) + "\n"


def _row(view: RuleView, words: Catalogue, link: Callable[[RuleView], str]) -> str:
    target = link(view)
    code = f"[{view.kind.code}]({target})" if target else view.kind.code
    severity = words.say(f"severity.{view.kind.severity}")
    return f"| {code} | `{view.kind.name}` | {severity} | {prose(view.summary)} | {prose(view.source)} |"
