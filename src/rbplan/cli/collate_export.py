"""``rbplan collate export``: the Lembar Pencocokan as a file."""

import os
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal, NamedTuple, cast, get_args

from rbplan.cli.check_wanted import check_wanted
from rbplan.cli.extra import needs
from rbplan.cli.inputs import inputs_of
from rbplan.cli.open_plan import OpenPlan
from rbplan.cli.output_file import build_folder, named_file
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.cli.write_file import make_folder, write_file
from rbplan.collation.filled_sheet import MOST_ROWS, Unreadable
from rbplan.collation.lembar import make_lembar
from rbplan.collation.open_sheet import LARGEST_FILE, open_sheet
from rbplan.inert import inert
from rbplan.plan.plan import Plan
from rbplan.plan.walk import walk
from rbplan.plan.wanted import Wanted
from rbplan.present.lembar_view import LembarView, lembar_view
from rbplan.wording.lembar_texts import read_lembar_texts

_NAME: Final = "lembar-pencocokan"
_ABOVE: Final = 20
"""Rows at most that stand above the table or between its head and its first row."""

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
        return opened.report(Answer(f"{_nothing(opened.plan, wish, session)}\n"), session)
    form = _format(wish)
    texts = read_lembar_texts()
    if wish.output == "-" and form != "md" and session.stdout is not None:
        raise UsageProblem("usage.output.binary")
    content = _content(lembar_view(lembar, texts), form, texts)
    _check_size(content, form, len(lembar.rows))
    warning = _warning(opened.plan, session)
    if wish.output == "-":
        answer = Answer(content.decode(), warning) if form == "md" else Answer(remarks=warning, content=content)
        return opened.report(answer, session)
    target = _target(wish.output, f"{_name(wish.wanted)}.{form}", opened, session)
    inputs_of(session, [opened.file]).spare([target])
    _spare_what_was_filled_in(target, content)
    if wish.output is None:
        make_folder(target.parent)
    write_file(target, content)
    urgent = sum(not row.is_certain for row in lembar.rows)
    said = session.words.say("collate.exported", file=inert(target.as_posix()), count=len(lembar.rows), urgent=urgent)
    return opened.report(Answer(f"{said}\n", warning), session)


def _warning(plan: Plan, session: Session) -> str:
    """Say which ids are shared: what is filled in on their rows will be refused."""
    counts = Counter(item.indikator.id for item in walk(plan))
    ids = ", ".join(f"`{name}`" for name, count in counts.items() if count > 1)
    return f"{session.words.say('collate.duplicates', ids=ids)}\n" if ids else ""


def _name(wanted: Wanted) -> str:
    """Give the name of the file; the sheet of a part of the plan does not take the place of another's."""
    words = " ".join(getattr(wanted, name) for name in wanted.asked).casefold()
    return "-".join((_NAME, *re.findall(r"[a-z0-9]+", words)))[:_LONGEST_NAME]


def _nothing(plan: Plan, wish: Wish, session: Session) -> str:
    """Say why there is no sheet."""
    if not any(walk(plan)):
        return session.words.say("collate.no_indikator")
    certain = len(make_lembar(plan, wanted=wish.wanted).rows)
    return session.words.say("collate.all_certain", count=certain) if certain else session.words.say("collate.all_done")


def _format(wish: Wish) -> Format:
    """Give the format that was asked for. Raises UsageProblem where the name of the file says otherwise."""
    suffix = _suffix(wish.output or "")
    if suffix and suffix not in get_args(Format):
        raise UsageProblem("usage.collate.output", path=Path(wish.output or "").as_posix())
    if wish.format is None:
        return cast("Format", suffix or "xlsx")
    if suffix and suffix != wish.format:
        raise UsageProblem("usage.collate.suffix", format=wish.format, suffix=suffix)
    return wish.format


def _suffix(output: str) -> str:
    """Give the end of a file's name without its dot; empty for none, for a folder, and for a device."""
    is_file = os.path.isfile(output) or not os.path.lexists(output)  # noqa: PTH113 - never raises
    is_file = is_file and not output.endswith(("/", "\\"))
    return Path(output).suffix.lower().removeprefix(".") if is_file else ""


def _check_size(content: bytes, form: Format, rows: int) -> None:
    """Refuse a sheet that would not be read back."""
    is_large = rows > MOST_ROWS - _ABOVE or len(content) > LARGEST_FILE
    if form != "md" and not is_large:
        try:
            open_sheet(content)
        except Unreadable:
            is_large = True
    if is_large:
        raise UsageProblem("usage.collate.large", count=rows)


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
        target = named_file(output, name)
        is_new = not os.path.lexists(target)
        return target.with_name(target.name + Path(name).suffix) if is_new and not target.suffix else target
    return build_folder(opened.file, session.folder) / name


def _spare_what_was_filled_in(target: Path, content: bytes) -> None:
    """Refuse to write over a file unless it is the same: whoever filled it in would have to do it again."""
    try:
        same = not os.path.isfile(target) or target.read_bytes() == content  # noqa: PTH113 - never raises
    except OSError:
        same = False
    if not same:
        raise UsageProblem("usage.collate.exists", path=target.as_posix())
