"""What a sheet that was filled in would change, in words."""

from collections.abc import Sequence

from rbplan.collation.confirmation import Confirmation, Doubt
from rbplan.present.months import month_names
from rbplan.present.naming import label
from rbplan.wording.catalogue import Catalogue


def collate_summary(count: int, blank: int, known: int, words: Catalogue) -> str:
    """Say how many rows are taken over, were not filled in, and say what the plan says already."""
    said = f"{words.say('collate.summary', count=count, blank=blank)}\n"
    return f"{said}{words.say('collate.known', count=known)}\n" if known else said


def outside_lines(doubtful: Sequence[tuple[Confirmation, Doubt]], words: Catalogue) -> str:
    """List the items whose months no reading of the copy gives."""
    title = words.say("collate.outside.title", count=len(doubtful))
    lines = (_line(confirmation, doubt, words) for confirmation, doubt in doubtful)
    return "".join(f"{line}\n" for line in (title, *lines))


def _line(confirmation: Confirmation, doubt: Doubt, words: Catalogue) -> str:
    return words.say(
        "collate.outside",
        id=confirmation.item.indikator.id,
        label=label(confirmation.item, words),
        months=month_names(confirmation.bulan, words) or words.say("collate.no_month"),
        expected=month_names(doubt.candidates, words) or words.say("collate.no_month"),
    )
