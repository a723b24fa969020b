"""The options of ``rbplan lint``."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from rbplan.cli.linting.format import Format
from rbplan.diagnostic import Severity

PathsArgument = Annotated[
    list[Path] | None, typer.Argument(metavar="PATH", help="help.lint.paths", show_default=False, readable=False)
]
FormatOption = Annotated[Format | None, typer.Option("--format", help="help.lint.format", show_default=False)]
WriteOption = Annotated[
    list[str] | None, typer.Option("--write", metavar="FORMAT:FILE", help="help.lint.write", show_default=False)
]

_Words = list[str] | None
SelectOption = Annotated[_Words, typer.Option("--select", metavar="RULE", help="help.lint.select")]
ExtendOption = Annotated[_Words, typer.Option("--extend-select", metavar="RULE", help="help.lint.extend_select")]
IgnoreOption = Annotated[_Words, typer.Option("--ignore", metavar="RULE", help="help.lint.ignore")]

FailOnOption = Annotated[
    Literal["error", "warning", "info", "never"] | None,
    typer.Option("--fail-on", help="help.lint.fail_on", show_default=False),
]
MinSeverityOption = Annotated[
    Severity | None, typer.Option("--min-severity", help="help.lint.min_severity", show_default=False)
]
IsolatedOption = Annotated[bool, typer.Option("--isolated", help="help.lint.isolated")]
FixOption = Annotated[bool, typer.Option("--fix", help="help.lint.fix")]
UnsafeOption = Annotated[bool, typer.Option("--unsafe-fixes", help="help.lint.unsafe_fixes")]
DiffOption = Annotated[bool, typer.Option("--diff", help="help.lint.diff")]
StdinOption = Annotated[
    str | None, typer.Option("--stdin-filename", metavar="NAME", help="help.lint.stdin_filename", show_default=False)
]
SinceOption = Annotated[str | None, typer.Option("--since", metavar="REV", help="help.lint.since", show_default=False)]
BaselineOption = Annotated[
    Path | None,
    typer.Option("--baseline", metavar="FILE", help="help.lint.baseline", show_default=False, readable=False),
]
StatisticsOption = Annotated[bool, typer.Option("--statistics", help="help.lint.statistics")]
ShowSettingsOption = Annotated[bool, typer.Option("--show-settings", help="help.lint.show_settings")]
JobsOption = Annotated[
    int | None, typer.Option("--jobs", metavar="N", min=1, help="help.lint.jobs", show_default=False)
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="help.lint.quiet")]
