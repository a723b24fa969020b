"""A rule as a page in Markdown."""

import re
from collections.abc import Iterator
from typing import Final

from rbplan.present.rule_view import RuleView
from rbplan.present.setting import setting
from rbplan.present.visible import visible
from rbplan.wording.catalogue import Catalogue

_ESCAPED: Final = str.maketrans({character: f"\\{character}" for character in "\\*_[]<>#|~"})


def rule_markdown(view: RuleView, words: Catalogue) -> str:
    """Give the page of a rule: what ``rbplan rule`` says of it, and every sentence that it may say."""
    severity = words.say(f"severity.{view.kind.severity}")
    blocks = [
        f"# {view.kind.code} {view.kind.name}",
        f"**{severity}**: {prose(view.summary)}",
        *(prose(paragraph) for paragraph in view.why),
        f"{words.say('rule.source')}: {prose(view.source)}",
        *_examples(view, words),
        *_messages(view, words),
        *_options(view, words),
        f"## {words.say('rule.usage')}",
        *_remarks(view, words),
    ]
    return "\n\n".join(blocks) + "\n"


def prose(text: str) -> str:
    """Escape what Markdown would obey, except inside pieces of code between single backquotes."""
    pieces = re.split(r"(`[^`]+`)", text)
    return "".join(piece if position % 2 else piece.translate(_ESCAPED) for position, piece in enumerate(pieces))


def _examples(view: RuleView, words: Catalogue) -> Iterator[str]:
    titled = [
        *((words.say("rule.wrong"), "yaml", plan) for plan in view.wrong),
        *((words.say("rule.right"), "yaml", plan) for plan in view.right),
        *((words.say("rule.file", path=path), "text", text) for path, text in view.files.items()),
    ]
    for title, kind, text in titled:
        yield f"## {prose(title)}"
        yield _fenced(visible(text), kind)
    if any(visible(text) != text for *_, text in titled):
        yield words.say("rule.signs")


def _fenced(text: str, kind: str) -> str:
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", text)), 0)
    return f"{fence}{kind}\n{text}{fence}"


def _messages(view: RuleView, words: Catalogue) -> Iterator[str]:
    yield f"## {words.say('rule.messages')}"
    yield "\n".join(f"* {prose(message.text)} {prose(message.help)}" for message in view.messages)


def _options(view: RuleView, words: Catalogue) -> Iterator[str]:
    if view.options:
        yield f"## {words.say('rule.options', code=view.kind.code)}"
        yield "\n".join(f"* `{setting(option.name, option.default)}`: {prose(option.help)}" for option in view.options)


def _remarks(view: RuleView, words: Catalogue) -> Iterator[str]:
    yield words.say(f"rule.fix.{view.fix}")
    if not view.on_by_default:
        yield words.say("rule.off", code=view.kind.code)
    if view.mandatory:
        yield words.say("rule.mandatory")
    else:
        yield f"{words.say('rule.accept')}: `{view.comment} {words.say('rule.reason')}`"
