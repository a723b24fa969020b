"""``rbplan rule``: what the linter looks for, and why."""

from collections.abc import Sequence
from typing import Annotated, Literal

import typer

from rbplan.cli.linting.settings import check_wishes, split_words
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.lint.registry import RULES
from rbplan.lint.rule import Rule
from rbplan.lint.selection import Wishes, rules_named
from rbplan.present.rule_view import rule_view

Format = Literal["terminal", "json", "md"]


def complete(incomplete: str) -> list[str]:
    """Give the codes and names that begin with what was typed."""
    offered = [rule.kind.code for rule in RULES] + [rule.kind.name for rule in RULES]
    return [word for word in offered if word.startswith(incomplete)]


RulesArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="RULE", help="help.rule.rules", show_default=False, autocompletion=complete),
]
AllOption = Annotated[bool, typer.Option("--all", help="help.rule.all")]
FormatOption = Annotated[Format, typer.Option("--format", help="help.rule.format")]


def rule(
    context: typer.Context,
    rules: RulesArgument = None,
    everything: AllOption = False,
    output_format: FormatOption = "terminal",
) -> Answer:
    """Answer with the documentation of the rules named: one in full, several at a glance."""
    session: Session = context.obj
    found = _named(rules or (), everything=everything)
    return Answer(_present(found, session, output_format))


def _named(words: Sequence[str], *, everything: bool) -> list[Rule]:
    wanted = split_words(words)
    if not wanted and not everything:
        raise UsageProblem("usage.rule.none")
    check_wishes(Wishes(select=wanted))
    return [each for each in RULES if everything or any(each in rules_named(word, RULES) for word in wanted)]


def _present(rules: Sequence[Rule], session: Session, output_format: Format) -> str:
    words = session.words
    views = [rule_view(each, words) for each in rules]
    if output_format == "json":
        from rbplan.present.rule_json import rule_json

        return rule_json(views)
    if output_format == "md":
        from rbplan.present.rule_markdown import rule_markdown

        pages = [rule_markdown(view, words) for view in views]
        if len(views) > 1:
            from rbplan.present.rule_index import rule_index

            pages.insert(0, rule_index(views, words, lambda view: f"#{view.kind.code.lower()}-{view.kind.name}"))
        return "\n".join(pages)
    if len(views) == 1:
        from rbplan.present.rule_terminal import rule_terminal

        return rule_terminal(views[0], words, session.stdout)
    from rbplan.present.rule_table import rule_table

    return rule_table(views, words, session.stdout)
