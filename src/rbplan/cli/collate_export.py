"""``rbplan collate export``: the Lembar Pencocokan as a file."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal, NamedTuple, cast, get_args

from rbplan.cli.check_wanted import check_wanted
from rbplan.cli.extra import needs
from rbplan.cli.open_plan import OpenPlan
from rbplan.cli.output_file import named_file, spare_the_plan
from rbplan.cli.plan_file import shown_path
from rbplan.cli.problem import UsageProblem
from rbplan.cli.render import BUILD_FOLDER
from rbplan.cli.session import Answer, Session
from rbplan.cli.write_file import make_folder, write_file
from rbplan.collation.lembar import make_lembar
from rbplan.inert import inert
from rbplan.plan.wanted import Wanted
from rbplan.present.lembar_view import LembarView, lembar_view
from rbplan.wording.lembar_texts import read_lembar_texts

_NAME: Final = "lembar-pencocokan"
_LONGEST_NAME: Final = 100
"""Characters, without those of the kind of file."""

Format = Literal["xlsx", "docx", "md"]


class Wish(NamedTuple):
    """What was asked for.

    ``format`` is None for that of the file's name, ``output`` None for a file below ``build``; ``uncertain`` leaves out
    what is certain, ``wanted`` all but part of the plan.
    """

    format: Format | None
    output: str | None
    uncertain: bool
    wanted: Wanted


def export_lembar(session: Session, opened: OpenPlan, wish: Wish) -> Answer:
    """Write the sheet of what is not collated yet. Never over another file, which may have been filled in."""
    check_wanted([opened.plan], wish.wanted)
    lembar = make_lembar(opened.plan, uncertain=wish.uncertain, wanted=wish.wanted)
    if not lembar.rows:
        return opened.report(Answer(f"{session.words.say('collate.all_done')}\n"), session)
    form = _format(wish)
    texts = read_lembar_texts()
    if wish.output == "-" and form != "md" and session.stdout is not None:
        raise UsageProblem("usage.output.binary")
    content = _content(lembar_view(lembar, texts), form, texts)
    if wish.output == "-":
        answer = Answer(content.decode()) if form == "md" else Answer(content=content)
        return opened.report(answer, session)
    target = _target(wish.output, f"{_name(wish.wanted)}.{form}", opened, session)
    spare_the_plan(target, opened.file)
    _spare_what_was_filled_in(target, content)
    if wish.output is None:
        make_folder(target.parent)
    write_file(target, content)
    urgent = sum(not row.is_certain for row in lembar.rows)
    said = session.words.say("collate.exported", file=inert(target.as_posix()), count=len(lembar.rows), urgent=urgent)
    return opened.report(Answer(f"{said}\n"), session)


def _name(wanted: Wanted) -> str:
    """Give the name of the file; the sheet of a part of the plan does not take the place of another's."""
    words = " ".join(getattr(wanted, name) for name in wanted.asked).casefold()
    return "-".join((_NAME, *re.findall(r"[a-z0-9]+", words)))[:_LONGEST_NAME]


def _format(wish: Wish) -> Format:
    """Give the format that was asked for. Raises UsageProblem where the name of the file says otherwise."""
    suffix = Path(wish.output or "").suffix.lower().removeprefix(".")
    if wish.format is None:
        return cast("Format", suffix) if suffix in get_args(Format) else "xlsx"
    if suffix in get_args(Format) and suffix != wish.format:
        raise UsageProblem("usage.collate.suffix", format=wish.format, suffix=suffix)
    return wish.format


def _content(view: LembarView, form: Format, texts: Mapping[str, str]) -> bytes:
    if form == "md":
        from rbplan.present.lembar_markdown import lembar_markdown

        return lembar_markdown(view).encode()
    with needs("office"):
        if form == "xlsx":
            from rbplan.present.lembar_xlsx import lembar_xlsx as write
        else:
            from rbplan.present.lembar_docx import lembar_docx as write

    return write(view, texts)


def _target(output: str | None, name: str, opened: OpenPlan, session: Session) -> Path:
    """Give the file to write, as seen from here: the named one, or one below ``build``."""
    if output is not None:
        return named_file(output, name)
    build = (opened.file.repository or session.folder) / BUILD_FOLDER
    return Path(shown_path(build / opened.file.companion / name, session.folder))


def _spare_what_was_filled_in(target: Path, content: bytes) -> None:
    """Refuse to write over a file unless it is the same: whoever filled it in would have to do it again."""
    try:
        same = not os.path.isfile(target) or target.read_bytes() == content  # noqa: PTH113 - never raises
    except OSError:
        same = False
    if not same:
        raise UsageProblem("usage.collate.exists", path=target.as_posix())
