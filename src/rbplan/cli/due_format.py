"""The forms in which a due list is given."""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from rbplan.cli.extra import needs
from rbplan.present.due_result import Listed
from rbplan.present.screen import Screen
from rbplan.wording.catalogue import Catalogue

Format = Literal["terminal", "md", "json", "jsonl", "csv", "ics", "teks"]

FILE_NAMES: Final[dict[Format, str]] = {
    "terminal": "jatuh-tempo.txt",
    "md": "jatuh-tempo.md",
    "json": "jatuh-tempo.json",
    "jsonl": "jatuh-tempo.jsonl",
    "csv": "jatuh-tempo.csv",
    "ics": "jatuh-tempo.ics",
    "teks": "pesan.txt",
}
"""What a file is called in a folder that ``--output`` names."""


class Layout(NamedTuple):
    """How the answer is to be laid out; without a screen it goes to a pipe or a file."""

    format: Format
    brief: bool
    per_pic: bool
    alarm: int | None
    screen: Screen | None


def present(lists: Sequence[Listed], layout: Layout, words: Catalogue) -> str:
    """Lay out due lists. Raises UsageProblem where the library for a format is not installed."""
    if layout.format == "ics":
        with needs("calendar"):
            from rbplan.present.due_ics import due_ics

        return due_ics([listed.due for listed in lists], words, brief=layout.brief, alarm=layout.alarm)
    if layout.format == "teks":
        from rbplan.present.due_messages import due_messages

        return due_messages(lists, words, per_pic=layout.per_pic)
    if layout.format in ("terminal", "md"):
        return _in_words(lists, layout, words)
    return _as_data(lists, layout.format, words)


def _as_data(lists: Sequence[Listed], form: Format, words: Catalogue) -> str:
    if form == "csv":
        from rbplan.present.due_csv import due_csv

        return due_csv(lists, words)
    if form == "jsonl":
        from rbplan.present.due_jsonl import due_jsonl

        return due_jsonl(lists)
    from rbplan.present.due_json import due_json

    return due_json(lists)


def _in_words(lists: Sequence[Listed], layout: Layout, words: Catalogue) -> str:
    from rbplan.present.due_view import due_view

    views = [due_view(listed, words, brief=layout.brief) for listed in lists]
    if layout.format == "md":
        from rbplan.present.due_markdown import due_markdown

        return due_markdown(views, words)
    if layout.screen is None:
        from rbplan.present.due_plain import due_plain

        return due_plain(views)
    from rbplan.present.due_terminal import due_terminal

    return due_terminal(views, words, layout.screen)
