"""What presenters of a due list are given."""

from collections.abc import Callable
from typing import NamedTuple

from rbplan.due import DueList
from rbplan.plan.walk import Item


class Listed(NamedTuple):
    """The due list of one plan. ``file`` is its path as shown; ``line_of`` gives the line, from 1, of an item in it.

    ``is_now`` tells that the period is the month of today.
    """

    due: DueList
    file: str
    line_of: Callable[[Item], int]
    is_now: bool = False
