"""The options that mean the same in every command. Their help is the key of a wording.

``readable=False`` keeps typer from looking at files itself: why one cannot be read is said in the language chosen.
"""

from pathlib import Path
from typing import Annotated

import typer

from rbplan.cli.completion import complete_month, complete_year

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
