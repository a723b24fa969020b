"""The built-in templates at a glance: a table where there is room for one, else stacked lines; and as JSON."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from rbplan.inert import inert
from rbplan.present.json_text import json_text
from rbplan.present.screen import Screen, paint
from rbplan.present.wrapped import wrap
from rbplan.wording.catalogue import Catalogue

_ABOUT_NEEDS: Final = 24
"""Cells below which a column of sentences is harder to read than stacked lines."""

_BETWEEN: Final = "  "


class Listed(NamedTuple):
    """A built-in template: its name, what it is called apart from its format, whether an own one replaces it."""

    name: str
    stem: str
    is_own: bool


class TemplatesList(NamedTuple):
    """All of them, of a version of rbplan and of the context. ``folder`` is that of the own ones, or empty."""

    rbplan: str
    konteks: int
    folder: str
    templates: tuple[Listed, ...]


def templates_list(found: TemplatesList, words: Catalogue, screen: Screen | None) -> str:
    """Give what each is, whether it is replaced, and how to copy one."""
    folder = inert(found.folder) or words.say("templates.list.no_folder")
    lines = wrap(words.say("templates.list.head", rbplan=found.rbplan, konteks=found.konteks, folder=folder), screen)
    lines += ["", *_rows(found, words, screen), "", *wrap(words.say("templates.list.copy"), screen)]
    return "".join(f"{line}\n" for line in lines)


def templates_list_json(found: TemplatesList, words: Catalogue) -> str:
    """Give ``rbplan.templates/1``. ``folder`` is null where there are no own ones."""
    templates: list[dict[str, Any]] = [
        {
            "name": each.name,
            "stem": each.stem,
            "format": each.name.removesuffix(".j2").rpartition(".")[2],
            "own": each.is_own,
            "summary": about(each.stem, words),
        }
        for each in found.templates
    ]
    head = {"schema": "rbplan.templates/1", "rbplan": found.rbplan, "konteks": found.konteks}
    return json_text({**head, "folder": found.folder or None, "templates": templates})


def about(stem: str, words: Catalogue) -> str:
    """Say in a sentence what the templates of a name make."""
    key = f"templates.about.{stem.replace('-', '_')}"
    return words.say(key if key in words.entries else "templates.about.other")


def _rows(found: TemplatesList, words: Catalogue, screen: Screen | None) -> list[str]:
    rows = [[each.name, _used(each, words), about(each.stem, words)] for each in found.templates]
    head = [words.say(f"templates.column.{column}") for column in ("name", "used", "about")]
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(2)]
    before = sum(widths) + 2 * len(_BETWEEN)
    if screen is not None and screen.width - before < _ABOUT_NEEDS:
        return [line for row in rows for line in _stacked(row, screen)]
    lines = [line for row in rows for line in _row(row, widths, before, screen)]
    return [paint(_row(head, widths, before, screen)[0], "1", screen), *lines]


def _used(each: Listed, words: Catalogue) -> str:
    return words.say("templates.used.own" if each.is_own else "templates.used.builtin")


def _row(row: Sequence[str], widths: Sequence[int], before: int, screen: Screen | None) -> list[str]:
    cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
    indent = " " * before
    first, *others = wrap(row[2], screen, indent)
    return [f"{_BETWEEN.join(cells)}{_BETWEEN}{first.removeprefix(indent)}", *others]


def _stacked(row: Sequence[str], screen: Screen) -> list[str]:
    name, used, sentence = row
    head = [paint(line, "1", screen) for line in wrap(name, screen)]
    return [*head, *wrap(used, screen, "  "), *wrap(sentence, screen, "  ")]
