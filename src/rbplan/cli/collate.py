"""``rbplan collate``: the Lembar Pencocokan, which a person fills in with the signed original in hand."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from rbplan.cli.options import MatchOption, PicOption, PlanOption, ProgramOption, TodayOption, YearOption
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session

Action = Literal["export", "import"]
Format = Literal["xlsx", "docx", "md"]
ActionArgument = Annotated[Action, typer.Argument(help="help.collate.action", show_default=False)]
FileArgument = Annotated[
    Path | None, typer.Argument(metavar="FILE", help="help.collate.file", show_default=False, readable=False)
]
FormatOption = Annotated[Format | None, typer.Option("--format", help="help.collate.format", show_default=False)]
OutputOption = Annotated[
    str | None, typer.Option("--output", metavar="PATH|-", help="help.collate.output", show_default=False)
]
UncertainOption = Annotated[bool, typer.Option("--uncertain", help="help.collate.uncertain")]
ByOption = Annotated[str | None, typer.Option("--by", metavar="WHO", help="help.collate.by", show_default=False)]
PositionOption = Annotated[
    str | None, typer.Option("--position", metavar="JABATAN", help="help.collate.position", show_default=False)
]
DateOption = Annotated[str | None, typer.Option("--date", metavar="DATE", help="help.collate.date", show_default=False)]
YesOption = Annotated[bool, typer.Option("--yes", help="help.collate.yes")]
OutsideOption = Annotated[bool, typer.Option("--outside", help="help.collate.outside")]

_FILTERS: Final = ("--program", "--pic", "--match")
"""Options that ask for nothing where they are empty."""

_ONLY_FOR: Final[Mapping[str, Action]] = {
    **dict.fromkeys(("--format", "--output", "--uncertain", *_FILTERS), "export"),
    **dict.fromkeys(("FILE", "--by", "--position", "--date", "--yes", "--outside"), "import"),
}


def collate(
    context: typer.Context,
    action: ActionArgument,
    file: FileArgument = None,
    plan: PlanOption = None,
    year: YearOption = None,
    today: TodayOption = None,
    output_format: FormatOption = None,
    output: OutputOption = None,
    uncertain: UncertainOption = False,
    program: ProgramOption = "",
    pic: PicOption = "",
    match: MatchOption = "",
    by: ByOption = None,
    position: PositionOption = None,
    collated: DateOption = None,
    yes: YesOption = False,
    outside: OutsideOption = False,
) -> Answer:
    """Make the sheet, or read it back and write into the plan what was collated."""
    from rbplan.cli.open_plan import open_plan
    from rbplan.cli.period import read_today

    session: Session = context.obj
    given = {"--format": output_format, "--output": output, "--uncertain": uncertain, "FILE": file}
    given |= {"--program": program, "--pic": pic, "--match": match}
    given |= {"--by": by, "--position": position, "--date": collated, "--yes": yes, "--outside": outside}
    _check(action, given)
    day = read_today(today)
    opened = open_plan(session, plan, year, day)
    if isinstance(opened, Answer):
        return opened
    if action == "export":
        from rbplan.cli.collate_export import Wish, export_lembar
        from rbplan.plan.wanted import Wanted

        return export_lembar(session, opened, Wish(output_format, output, uncertain, Wanted(program, pic, match)))
    from rbplan.cli.collate_import import Consent, import_lembar
    from rbplan.collation.confirmation import earliest_day
    from rbplan.collation.filled_row import Defaults

    earliest = earliest_day(opened.plan)
    when = _past(collated, day, earliest)
    defaults = Defaults(_name("--by", by), _name("--position", position), when, day, earliest)
    return opened.report(import_lembar(session, opened, _named(file), defaults, Consent(yes, outside)), session)


def _check(action: Action, given: Mapping[str, object]) -> None:
    for name, value in given.items():
        # `--by ""` is given, and refused for what it says.
        if (
            value is not None
            and value is not False
            and not (value == "" and name in _FILTERS)
            and _ONLY_FOR[name] != action
        ):
            raise UsageProblem("usage.collate.option", option=name, action=_ONLY_FOR[name])


def _name(option: str, text: str | None) -> str:
    from rbplan.collation.person import is_name, says_nothing

    if text is not None and not is_name(text):
        raise UsageProblem("usage.confirm.unseen", option=option)
    if text is not None and says_nothing(text):
        raise UsageProblem(f"usage.confirm.{option.removeprefix('--')}.nothing", text=text.strip())
    return (text or "").strip()


def _past(text: str | None, today: date, earliest: date) -> date | None:
    """Read the day on which the whole sheet was filled in.

    Raises UsageProblem for one that is yet to come, or before the decree.
    """
    from rbplan.cli.period import read_today
    from rbplan.collation.day import read_day

    day = read_day(text) or read_today(text) if text is not None else None
    if day is not None and day > today:
        raise UsageProblem("usage.collate.future", text=day.isoformat())
    if day is not None and day < earliest:
        raise UsageProblem("usage.collate.past", text=day.isoformat(), earliest=earliest.isoformat())
    return day


def _named(file: Path | None) -> Path:
    if file is None:
        raise UsageProblem("usage.collate.file")
    return file
