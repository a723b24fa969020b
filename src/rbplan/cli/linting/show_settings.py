"""``rbplan lint --show-settings``: what is set, and where each value came from."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rbplan.cli.linting.settings import LintSettings
from rbplan.cli.session import Answer, Session
from rbplan.inert import inert
from rbplan.lint.registry import RULES
from rbplan.lint.selection import Chosen, Wishes, choose


def answer_settings(settled: LintSettings, asked: LintSettings, session: Session) -> Answer:
    """Answer with every setting, one a line, its value and its origin; then the rules that run.

    ``settled`` is what the file of settings says, ``asked`` what the command line adds. Both name only rules.
    """
    wishes, more = settled.wishes, asked.wishes
    lines = [
        *_words("select", wishes.select, more.select, session),
        *_words("extend-select", wishes.extend_select, more.extend_select, session),
        *_words("ignore", wishes.ignore, more.ignore, session),
        _one("fail-on", settled.fail_on, asked.fail_on, "error", session),
        _one("min-severity", settled.min_severity, asked.min_severity, "info", session),
    ]
    if settled.baseline or asked.baseline:
        lines.append(_one("baseline", _path(settled.baseline), _path(asked.baseline), "", session))
    for chosen in choose(RULES, wishes.and_also(more)):
        lines += _rule(chosen, wishes, session)
    return Answer("".join(f"{line}\n" for line in lines))


def _words(name: str, settled: Sequence[str], asked: Sequence[str], session: Session) -> Iterator[str]:
    if not (settled or asked):
        yield _line(name, "[]", "default", session)
    if settled:
        yield _line(name, _value(settled), "file", session)
    if asked:
        yield _line(name, _value(asked), "command_line", session)


def _one(name: str, settled: str | None, asked: str | None, standard: str, session: Session) -> str:
    origin = "command_line" if asked else "file" if settled else "default"
    return _line(name, asked or settled or standard, origin, session)


def _path(path: Path | None) -> str | None:
    return path.as_posix() if path else None


def _rule(chosen: Chosen, settled: Wishes, session: Session) -> Iterator[str]:
    """Tell severity and options of one rule that runs; of what the reader itself reports, nothing can be set."""
    rule = chosen.rule
    if rule.check is None:
        return
    code = rule.kind.code
    origin = "file" if code in settled.severity else "default"
    yield _line(f"rules.{code}.severity", chosen.severity, origin, session)
    own: Mapping[str, Any] = settled.options.get(code, {})
    for option in rule.options:
        origin = "file" if option.name in own else "default"
        yield _line(f"rules.{code}.{option.name}", _value(chosen.options[option.name]), origin, session)


def _line(name: str, value: str, origin: str, session: Session) -> str:
    words = session.words
    told = words.say(
        f"lint.origin.{origin}", file=inert(session.settings.file.as_posix() if session.settings.file else "")
    )
    return f"lint.{name} = {inert(value)}  # {told}"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    return str(value) if isinstance(value, int) else f'"{value}"'
