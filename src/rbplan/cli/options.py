"""The options that mean the same in every command. Their help is the key of a wording.

``readable=False`` keeps typer from looking at files itself: why one cannot be read is said in the language chosen.
"""

from pathlib import Path
from typing import Annotated

import typer

from rbplan.cli.completion import complete_month, complete_penanggung_jawab, complete_program, complete_year

PlanOption = Annotated[
    Path | None, typer.Option("--plan", metavar="PATH", help="help.plan", show_default=False, readable=False)
]
YearOption = Annotated[
    int | None,
    typer.Option("--year", metavar="YYYY", help="help.year", show_default=False, autocompletion=complete_year),
]
MonthOption = Annotated[
    str | None,
    typer.Option("--month", metavar="M", help="help.month", show_default=False, autocompletion=complete_month),
]
TodayOption = Annotated[str | None, typer.Option("--today", metavar="DATE", help="help.today", show_default=False)]
PlansOption = Annotated[
    list[Path] | None, typer.Option("--plan", metavar="PATH", help="help.due.plan", show_default=False, readable=False)
]
QuarterOption = Annotated[str | None, typer.Option("--quarter", metavar="Q", help="help.quarter", show_default=False)]
SemesterOption = Annotated[
    str | None, typer.Option("--semester", metavar="S", help="help.semester", show_default=False)
]
ProgramOption = Annotated[
    str,
    typer.Option("--program", metavar="TEXT", help="help.program", show_default=False, autocompletion=complete_program),
]
PicOption = Annotated[
    str,
    typer.Option(
        "--pic", metavar="TEXT", help="help.pic", show_default=False, autocompletion=complete_penanggung_jawab
    ),
]
MatchOption = Annotated[str, typer.Option("--match", metavar="TEXT", help="help.match", show_default=False)]
OutputOption = Annotated[
    str | None, typer.Option("--output", metavar="PATH|-", help="help.due.output", show_default=False)
]
