"""A command that is done again at each change."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from rbplan.cli.plan_file import PlanFile


class Repeated(NamedTuple):
    """What the command reads and makes: the plan, the folder of templates that is named, and the files that are made.

    ``pinned`` are the options that keep it to this plan, also when a newer one comes.
    """

    file: PlanFile
    templates: Path | None
    made: Sequence[Path]
    pinned: Sequence[str]
