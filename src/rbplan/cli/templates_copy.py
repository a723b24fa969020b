"""``rbplan templates copy``: built-in templates into the own folder, to be changed there."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from rbplan.cli.folder_lock import folder_lock
from rbplan.cli.own_templates import named_templates, shown_folder, worded_templates
from rbplan.cli.plan_file import real_path
from rbplan.cli.problem import UsageProblem, write_problem
from rbplan.cli.session import Answer, Session
from rbplan.cli.template_names import named_templates_of
from rbplan.cli.template_stamps import open_stamps
from rbplan.cli.write_file import make_folder, write_files
from rbplan.inert import inert
from rbplan.render.own.folder import STAMPS_NAME, builtin_names, read_builtin
from rbplan.render.own.parts import builtin_with_parts
from rbplan.render.own.stamp import stamp_today, stamps_text
from rbplan.render.template_file import leads_out
from rbplan.render.template_folder import builtin_templates


class Manner(NamedTuple):
    """How to copy: with what the templates ask for; over files that are there; not at all, but with new stamps."""

    with_parts: bool
    force: bool
    keep: bool


class _Copy(NamedTuple):
    """What is to be done: templates that are written, those that stay as they are, and parts that are not copied."""

    folder: Path
    written: tuple[str, ...]
    kept: tuple[str, ...]
    parts: tuple[str, ...]


def copy_templates(session: Session, typed: Sequence[str], named: Path | None, manner: Manner) -> Answer:
    """Copy, stamp, and tell what was done. Raises UsageProblem before anything is written."""
    folder = named_templates(named, session)
    if folder is None:
        raise UsageProblem("usage.templates.folder")
    if not typed:
        raise UsageProblem("usage.templates.none")
    if manner.keep and (manner.force or manner.with_parts):
        raise UsageProblem("usage.templates.keep", option="--force" if manner.force else "--with-parts")
    wanted = named_templates_of(typed, builtin_names())
    copy = _agree(folder, wanted, manner, session)
    make_folder(folder)
    try:
        with worded_templates(), folder_lock(folder):
            _write(_agree(folder, wanted, manner, session), manner, session)
    except OSError as error:
        raise write_problem(shown_folder(folder, session), error) from None
    return Answer(_told(copy, manner, session))


def _agree(folder: Path, wanted: Sequence[str], manner: Manner, session: Session) -> _Copy:
    """Say what is to be done. Raises UsageProblem where it may not be."""
    there = {name for name in (*wanted, *builtin_names()) if (folder / name).exists() or (folder / name).is_symlink()}
    parts = tuple(name for name in builtin_with_parts(wanted) if name not in wanted)
    if manner.keep:
        absent = [name for name in wanted if name not in there]
        if absent:
            raise UsageProblem("usage.templates.absent", path=_shown(folder, absent[:1], session))
        _refuse_links(folder, (STAMPS_NAME,), session)
        return _Copy(folder, (), tuple(wanted), ())
    refused = [name for name in wanted if name in there and not manner.force]
    if refused:
        raise UsageProblem("usage.templates.there", paths=_shown(folder, refused, session))
    built_in = real_path(builtin_templates())
    for name in (*wanted, *parts):
        if built_in in real_path(folder / name).parents:
            raise UsageProblem("usage.templates.builtin", path=shown_folder(folder, session))
    added = [name for name in parts if name not in there] if manner.with_parts else []
    kept = [name for name in parts if name in there] if manner.with_parts else []
    left = [name for name in parts if name not in there and name not in added]
    _refuse_links(folder, (*wanted, *added, STAMPS_NAME), session)
    return _Copy(folder, (*wanted, *added), tuple(kept), tuple(left))


def _refuse_links(folder: Path, names: Sequence[str], session: Session) -> None:
    linked = [name for name in names if leads_out(folder / name, folder)]
    if linked:
        raise UsageProblem("usage.templates.outside", path=_shown(folder, linked[:1], session))


def _write(copy: _Copy, manner: Manner, session: Session) -> None:
    stamps = open_stamps(copy.folder, session)
    stamps |= {name: stamp_today(name) for name in (copy.kept if manner.keep else copy.written)}
    for name in copy.written:
        make_folder((copy.folder / name).parent)
    files: list[tuple[Path, str | bytes]] = [(copy.folder / name, read_builtin(name)) for name in copy.written]
    write_files([*files, (copy.folder / STAMPS_NAME, stamps_text(stamps))])


def _told(copy: _Copy, manner: Manner, session: Session) -> str:
    def lines(key: str, names: Sequence[str]) -> list[str]:
        return [session.words.say(key, path=inert(shown_folder(copy.folder / name, session))) for name in names]

    told = lines("templates.copied", copy.written)
    told += lines("templates.stamped" if manner.keep else "templates.kept", copy.kept)
    if copy.parts:
        told.append(session.words.say("templates.parts", names=", ".join(copy.parts)))
    settled = session.settings.templates
    if settled is None or real_path(settled) != real_path(copy.folder):
        told.append(session.words.say("templates.use", path=inert(shown_folder(copy.folder, session))))
    return "".join(f"{line}\n" for line in told)


def _shown(folder: Path, names: Sequence[str], session: Session) -> str:
    return ", ".join(shown_folder(folder / name, session) for name in names)
