"""One indikator in words, before anybody decides how it is laid out."""

from rbplan.inert import inert
from rbplan.plan.plan import Plan
from rbplan.present.show_cells import cells_block
from rbplan.present.show_field import ShowView
from rbplan.present.show_schedule import schedule_block
from rbplan.present.show_source import office_block, place_block
from rbplan.show import Shown
from rbplan.wording.catalogue import Catalogue


def show_view(shown: Shown, plan: Plan, file: str, options: str, words: Catalogue) -> ShowView:
    """Word one indikator of a plan.

    ``file`` is the plan's path as shown; ``options`` name it in the command that comes next, with a space in front,
    empty where it would be found without.
    """
    blocks = (
        cells_block(shown.item, words),
        schedule_block(shown, options, words),
        office_block(shown, words),
        place_block(shown, file, words),
    )
    header = words.say("due.header", satker=inert(plan.satker.short_name), year=plan.tahun, file=inert(file))
    return ShowView(header, shown.item.indikator.id, tuple(block for block in blocks if block.fields))
