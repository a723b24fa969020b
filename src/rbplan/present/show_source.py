"""Where an indikator was read, who compared it, what the office added, and where it stands in the plan."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from rbplan.inert import inert
from rbplan.plan.bacaan import Bacaan, Dicocokkan
from rbplan.plan.indikator import Indikator
from rbplan.plan.ranges import ranges_text
from rbplan.present.show_field import Block, Field, Line, text_field
from rbplan.present.show_schedule import day_name
from rbplan.show import Accepted, Shown, SourceRow
from rbplan.wording.catalogue import Catalogue


def office_block(shown: Shown, words: Catalogue) -> Block:
    """Give what the plan says beside the decree: who, how much, with which evidence."""
    indikator = shown.item.indikator
    named = (
        ("penanggung_jawab", (shown.item.penanggung_jawab,)),
        ("target", (_target(indikator, words),)),
        ("bukti_dukung", indikator.bukti_dukung),
        ("acuan", (indikator.acuan,)),
        ("ket", (indikator.ket,)),
    )
    fields = (text_field(words.say(f"show.field.{name}"), *texts) for name, texts in named)
    return Block(tuple(field for several in fields for field in several))


def _target(indikator: Indikator, words: Catalogue) -> str:
    numbers = ", ".join(f"{number:f}" for number in indikator.target)
    cumulative = words.say("show.kumulatif") if indikator.kumulatif and numbers else ""
    return " ".join(part for part in (numbers, indikator.satuan, cumulative) if part)


def place_block(shown: Shown, file: str, words: Catalogue) -> Block:
    """Give the row of the source, who compared it, and the lines of the plan; ``file`` is the plan's path as shown."""
    indikator = shown.item.indikator
    return Block(
        (
            *(_source(shown.source, file, words) if shown.source else ()),
            *(_compared(indikator.dicocokkan, words) if indikator.dicocokkan else ()),
            *text_field(words.say("show.field.diubah"), indikator.diubah),
            *text_field(words.say("show.field.id_lama"), indikator.id_lama),
            *text_field(words.say("show.field.pengecualian"), *(_accepted(each, words) for each in shown.accepted)),
            Field(words.say("show.field.tempat"), (Line(f"{inert(file)}:{shown.line}", verbatim=True),)),
        )
    )


def _source(row: SourceRow, file: str, words: Catalogue) -> Iterator[Field]:
    line = row.bacaan.baris
    lines = [Line(words.say("show.sumber", name=row.name or "?", line=line))]
    if row.sumber is not None and row.sumber.berkas:
        # Relative to the folder that holds the plan.
        path = PurePosixPath(file).parent / row.sumber.berkas
        lines.append(Line(f"{inert(path.as_posix())}:{line}", depth=1, verbatim=True))
    yield Field(words.say("show.field.sumber"), tuple(lines))
    yield from text_field(words.say("show.field.sel"), _cells(row.bacaan, words))


def _cells(bacaan: Bacaan, words: Catalogue) -> str:
    if bacaan.sel is None:
        return words.say("show.sel.blank")
    return ranges_text(bacaan.sel) or words.say("show.sel.none")


def _compared(dicocokkan: Dicocokkan, words: Catalogue) -> Iterator[Field]:
    by, position, day, with_what = dicocokkan.oleh, dicocokkan.jabatan, dicocokkan.tanggal, dicocokkan.dengan
    who = words.say("show.dicocokkan.jabatan", by=by, position=position) if by and position else by or position
    other = words.say("show.dicocokkan.asli") if with_what == "asli" else with_what
    said = [
        words.say("show.dicocokkan.oleh", by=who) if who else "",
        words.say("show.dicocokkan.tanggal", date=day_name(day, words)) if day else "",
        words.say("show.dicocokkan.dengan", with_what=other) if other else "",
    ]
    text = " ".join(part for part in said if part) or words.say("show.dicocokkan.blank")
    yield from text_field(words.say("show.field.dicocokkan"), text)


def _accepted(accepted: Accepted, words: Catalogue) -> str:
    rules = ", ".join(accepted.rules)
    if not accepted.reason:
        return words.say("show.pengecualian.blank", rules=rules, line=accepted.line)
    return words.say("show.pengecualian", rules=rules, reason=accepted.reason, line=accepted.line)
