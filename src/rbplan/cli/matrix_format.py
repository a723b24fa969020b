"""The forms in which the year of a plan is given."""

from typing import Final, Literal

from rbplan.cli.open_plan import OpenPlan
from rbplan.matrix import Matrix
from rbplan.present.matrix_view import MatrixView, matrix_view
from rbplan.present.screen import Screen
from rbplan.wording.catalogue import Catalogue

Format = Literal["terminal", "md", "csv", "json", "svg"]

FILE_NAMES: Final[dict[Format, str]] = {
    "terminal": "matriks.txt",
    "md": "matriks.md",
    "csv": "matriks.csv",
    "json": "matriks.json",
    "svg": "matriks.svg",
}
"""What a file is called in a folder that ``--output`` names."""


def present(matrix: Matrix, opened: OpenPlan, form: Format, words: Catalogue, screen: Screen | None) -> str:
    """Lay out the year of a plan; without a screen it goes to a pipe or a file."""
    if form == "json":
        from rbplan.present.matrix_json import matrix_json

        return matrix_json(matrix, opened.file.shown, opened.loaded.line)
    if form == "csv":
        from rbplan.present.matrix_csv import matrix_csv

        return matrix_csv(matrix, words)
    return _in_words(matrix_view(matrix, opened.file.shown, words), form, words, screen)


def _in_words(view: MatrixView, form: Format, words: Catalogue, screen: Screen | None) -> str:
    if form == "md":
        from rbplan.present.matrix_markdown import matrix_markdown

        return matrix_markdown(view, words)
    if form == "svg":
        from rbplan.present.matrix_svg import matrix_svg

        return matrix_svg(view, words)
    if screen is None:
        from rbplan.present.matrix_plain import matrix_plain

        return matrix_plain(view, words)
    from rbplan.present.matrix_terminal import matrix_terminal

    return matrix_terminal(view, words, screen)
