"""Parts of the plan with nothing below them."""

from collections.abc import Iterator

from rbplan.document.document import NodePath
from rbplan.lint.lost_parts import following
from rbplan.lint.subject import Subject
from rbplan.plan.walk import LEVELS, Level


def childless(subject: Subject, level: Level) -> Iterator[NodePath]:
    """Give the path of each part of a level without the level below it.

    Not of one whose page is lost, or behind whose rows a part is lost; nor where something below it could not be read.
    """
    below = LEVELS[LEVELS.index(level) + 1]
    lost = subject.lost_parts
    for part in subject.parts:
        if part.level != level or getattr(part.noun, below) or part.noun.keadaan == "tidak_tersedia":
            continue
        behind = following(part.path)
        if not (subject.lacks((*part.path, below)) or lost.may_lie(lost.before(part.path), lost.first_of(behind))):
            yield part.path
