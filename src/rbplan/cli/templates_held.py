"""``rbplan templates diff`` and ``check``: own templates held against the built-in ones."""

from collections.abc import Sequence
from pathlib import Path

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.own_templates import own_templates, shown_folder, worded_templates
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.cli.template_names import named_templates_of
from rbplan.cli.template_stamps import open_stamps
from rbplan.inert import inert
from rbplan.render.own.folder import builtin_names, template_names


def diff_templates(session: Session, typed: Sequence[str], named: Path | None, output_format: str) -> Answer:
    """Answer with the difference of the own templates named, of all without a name."""
    from rbplan.present.templates_diff import templates_diff, templates_diff_json
    from rbplan.render.own.difference import Difference, differences

    folder = own_templates(named, session)
    found: tuple[Difference, ...] = ()
    if folder is not None:
        with worded_templates():
            own = [name for name in builtin_names() if name in template_names(folder)]
            names = _copied(typed, own, shown_folder(folder, session)) if typed else own
            shown = {name: shown_folder(folder / name, session) for name in names}
            found = differences(names, folder, open_stamps(folder, session), shown)
    if output_format == "json":
        return Answer(templates_diff_json(found))
    return Answer(*templates_diff(found, session.words)) if found else _without(folder, session)


def _copied(typed: Sequence[str], own: Sequence[str], folder: str) -> list[str]:
    """Give the copies that are named. Raises UsageProblem for a template of which there is no copy."""
    found: dict[str, None] = {}
    for text in typed:
        named = [name for name in named_templates_of([text], builtin_names()) if name in own]
        if not named:
            raise UsageProblem("usage.templates.uncopied", text=text, folder=folder)
        found |= dict.fromkeys(named)
    return list(found)


def check_templates(session: Session, named: Path | None, output_format: str) -> Answer:
    """Answer with what is to be looked at; nothing is a success."""
    from rbplan.present.templates_check import Checked, templates_check, templates_check_json
    from rbplan.render.own.check import check_own

    folder = own_templates(named, session)
    checked = Checked((), 0, f"--templates {named.as_posix()}" if named else "")
    if folder is not None:
        with worded_templates():
            count = len([name for name in template_names(folder) if name in builtin_names()])
            checked = checked._replace(findings=check_own(folder, open_stamps(folder, session)), copies=count)
    exit_code = ExitCode.PROBLEMS if checked.findings else ExitCode.FINE
    if output_format == "json":
        return Answer(templates_check_json(checked, session.words), exit_code=exit_code)
    if not checked.findings and not checked.copies:
        return _without(folder, session)
    return Answer(templates_check(checked, session.words, session.stdout), exit_code=exit_code)


def _without(folder: Path | None, session: Session) -> Answer:
    if folder is None:
        return Answer(f"{session.words.say('templates.no_folder')}\n")
    return Answer(f"{session.words.say('templates.empty', path=inert(shown_folder(folder, session)))}\n")
