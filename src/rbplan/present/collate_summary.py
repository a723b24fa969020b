"""What a sheet that was filled in would change, in words."""

from collections.abc import Sequence

from rbplan.collation.confirmation import Confirmation, Doubt
from rbplan.present.months import month_names
from rbplan.present.naming import label
from rbplan.wording.catalogue import Catalogue

Doubtful = tuple[Confirmation, Doubt]
"""What a sheet says, and why it should be looked at once more."""


def collate_summary(count: int, blank: int, known: int, words: Catalogue) -> str:
    """Say how many rows are taken over, were not filled in, and say what the plan says already."""
    said = f"{words.say('collate.summary', count=count, blank=blank)}\n"
    return f"{said}{words.say('collate.known', count=known)}\n" if known else said


def doubt_lines(doubtful: Sequence[Doubtful], words: Catalogue) -> str:
    """List the items whose months no reading of the copy gives, then those that lack a month which every reading gives.

    An item of both stands among the first.
    """
    outside, dropped = _split(doubtful)
    lines = [*_listed("collate.outside.title", outside, words), *_listed("collate.dropped.title", dropped, words)]
    return "".join(f"{line}\n" for line in lines)


def left_out_lines(doubtful: Sequence[Doubtful], words: Catalogue) -> str:
    """Say how many items were left out for each reason, and what to do about it."""
    counts = zip(("collate.outside.left", "collate.dropped.left"), _split(doubtful), strict=True)
    return "".join(f"{words.say(key, count=len(group))}\n" for key, group in counts if group)


def _split(doubtful: Sequence[Doubtful]) -> tuple[list[Doubtful], list[Doubtful]]:
    dropped = [each for each in doubtful if each[1].certain and not each[1].outside]
    return [each for each in doubtful if each not in dropped], dropped


def _listed(title: str, doubtful: Sequence[Doubtful], words: Catalogue) -> list[str]:
    if not doubtful:
        return []
    lines = (_line(confirmation, doubt, words) for confirmation, doubt in doubtful)
    return [words.say(title, count=len(doubtful)), *lines]


def _line(confirmation: Confirmation, doubt: Doubt, words: Catalogue) -> str:
    return words.say(
        "collate.outside",
        id=confirmation.item.indikator.id,
        label=label(confirmation.item, words),
        months=month_names(confirmation.bulan, words) or words.say("collate.no_month"),
        expected=month_names(doubt.candidates, words) or words.say("collate.no_month"),
    )
