"""One rule explained for reading, on a terminal or in a pipe."""

from collections.abc import Iterable, Iterator

from rbplan.present.lint_full import kind_text
from rbplan.present.rule_view import RuleView
from rbplan.present.screen import Screen, paint
from rbplan.present.setting import setting
from rbplan.present.visible import visible
from rbplan.present.wrapped import wrap
from rbplan.wording.catalogue import Catalogue


def rule_terminal(view: RuleView, words: Catalogue, screen: Screen | None) -> str:
    """Explain a rule: what and why wrapped to the screen, plans as they are."""
    blocks = [
        [kind_text(view.kind, words, screen), *wrap(view.summary, screen)],
        *(wrap(paragraph, screen) for paragraph in view.why),
        wrap(f"{words.say('rule.source')}: {view.source}", screen),
        *_examples(view, words, screen),
        *_options(view, words, screen),
        list(_remarks(view, words, screen)),
    ]
    return "\n".join("".join(f"{line}\n" for line in block) for block in blocks)


def _examples(view: RuleView, words: Catalogue, screen: Screen | None) -> Iterator[list[str]]:
    titled = [
        *((words.say("rule.wrong"), plan) for plan in view.wrong),
        *((words.say("rule.right"), plan) for plan in view.right),
        *((words.say("rule.file", path=path), text) for path, text in view.files.items()),
    ]
    for title, text in titled:
        yield [paint(line, "1", screen) for line in wrap(f"{title}:", screen)]
        yield _indented(visible(text).splitlines(), "    ")
    if any(visible(text) != text for _, text in titled):
        yield wrap(words.say("rule.signs"), screen)


def _options(view: RuleView, words: Catalogue, screen: Screen | None) -> Iterator[list[str]]:
    if view.options:
        yield wrap(f"{words.say('rule.options', code=view.kind.code)}:", screen)
        yield [
            line
            for option in view.options
            for line in (
                *wrap(setting(option.name, option.default), screen, "    "),
                *wrap(option.help, screen, "        "),
            )
        ]


def _remarks(view: RuleView, words: Catalogue, screen: Screen | None) -> Iterator[str]:
    yield from wrap(words.say(f"rule.fix.{view.fix}"), screen)
    if not view.on_by_default:
        yield from wrap(words.say("rule.off", code=view.kind.code), screen)
    if view.mandatory:
        yield from wrap(words.say("rule.mandatory"), screen)
    else:
        yield from wrap(f"{words.say('rule.accept')}:", screen)
        yield f"    {view.comment} {words.say('rule.reason')}"


def _indented(lines: Iterable[str], indent: str) -> list[str]:
    return [f"{indent}{line}".rstrip() for line in lines]
