"""When an indikator is due, how that was read, why it is not certain, and what to do about it."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from rbplan.inert import inert
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.present.months import month_name, month_names, short_month
from rbplan.present.show_field import DUE, NOT_DUE, UNCERTAIN, Block, Field, Line, Mark, text_field
from rbplan.show import Shown
from rbplan.wording.catalogue import Catalogue

_QUARTERS: Final = ("I", "II", "III", "IV")


def schedule_block(shown: Shown, options: str, words: Catalogue) -> Block:
    """Give the schedule; ``options`` are those by which the plan is named in the command that comes next."""
    indikator, schedule = shown.item.indikator, shown.schedule
    quarters = ", ".join(_QUARTERS[number - 1] for number in indikator.triwulan or ())
    days = ", ".join(day_name(day, words) for day in indikator.tenggat)
    return Block(
        (
            Field(words.say("show.field.jadwal"), (Line(_schedule(shown, words)),)),
            *text_field(words.say("show.field.triwulan"), quarters),
            *text_field(words.say("show.field.tenggat"), days),
            *_uncertainty(shown, words),
            *_next(shown, options, words),
        ),
        () if schedule.certainty == "tidak_diketahui" else month_strip(shown, words),
    )


def month_strip(shown: Shown, words: Catalogue) -> tuple[Mark, ...]:
    """Give the twelve months, each with a mark: due, perhaps due, or not due."""
    mark = UNCERTAIN if shown.schedule.certainty == "belum_pasti" else DUE
    return tuple(
        Mark(short_month(month, words), mark if month in shown.schedule.bulan else NOT_DUE) for month in SEMUA_BULAN
    )


def day_name(day: date, words: Catalogue) -> str:
    """Give a day as it is written in a sentence, "31 Maret 2022"."""
    return f"{day.day} {month_name(day.month, words)} {day.year}"


def _schedule(shown: Shown, words: Catalogue) -> str:
    certainty = shown.schedule.certainty
    if certainty == "tertentu":
        return words.say("show.jadwal.tertentu", months=month_names(shown.schedule.bulan, words))
    if certainty == "tidak_diketahui" and shown.source is None:
        return words.say("show.jadwal.blank")
    return words.say(f"show.jadwal.{certainty}")


def _uncertainty(shown: Shown, words: Catalogue) -> Iterator[Field]:
    if shown.schedule.certainty != "belum_pasti":
        return
    assumptions = shown.row.december or ((),) * len(shown.row.readings)
    readings = tuple(
        Line(_reading(months, december, shown, words))
        for months, december in zip(shown.row.readings, assumptions, strict=True)
    )
    yield Field(words.say("show.field.pembacaan"), readings)
    yield Field(words.say("show.field.sebab"), tuple(Line(reason) for reason in _reasons(shown, words)))


def _reading(months: Sequence[int], december: Sequence[int], shown: Shown, words: Catalogue) -> str:
    named = month_names(months, words) if months else words.say("show.pembacaan.none")
    if not december:
        return named
    sel = (shown.source.bacaan.sel if shown.source else None) or ()
    assumptions = []
    if 12 in december:
        beyond = any(cell > 12 for cell in sel)
        assumptions.append(words.say("show.pembacaan.cut" if beyond else "show.pembacaan.cells"))
    rescaled = [words.say("show.pembacaan.cell", cell=cell) for cell in december if cell > 12]
    if rescaled:
        assumptions.append(words.say("show.pembacaan.december", cells=_either(rescaled, words, "show.or")))
    return words.say("show.pembacaan", months=named, assumption=_either(assumptions, words, "show.pembacaan.or"))


def _either(choices: Sequence[str], words: Catalogue, key: str) -> str:
    *others, last = choices
    return words.say(key, first=", ".join(others), last=last) if others else last


def _reasons(shown: Shown, words: Catalogue) -> Iterator[str]:
    if len(shown.row.readings) > 1:
        yield words.say("show.sebab.competing", count=len(shown.row.readings))
    if shown.shared_with:
        items = ", ".join(item.indikator.id for item in shown.shared_with)
        yield words.say("show.sebab.shared", items=items)
    if len(shown.row.readings) == 1 and not shown.shared_with:
        yield words.say("show.sebab.unwritten")


def _next(shown: Shown, options: str, words: Catalogue) -> Iterator[Field]:
    certainty = shown.schedule.certainty
    if certainty != "belum_pasti" and (certainty != "tidak_diketahui" or shown.source is None):
        return
    # In quotes, because a position has spaces, and PowerShell takes 4,9 for a list of two.
    values = {option: words.say(f"show.langkah.{option}") for option in ("month", "by", "position")}
    command = f"rbplan confirm {shown.item.indikator.id}{options} " + " ".join(
        f'--{option} "{value}"' for option, value in values.items()
    )
    yield Field(
        words.say("show.field.langkah"), (Line(words.say("show.langkah")), Line(inert(command), depth=1, verbatim=True))
    )
