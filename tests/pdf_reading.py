"""What a reader sees of a PDF: its text, where each word stands, and what the file says of itself."""

import re
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

from programs import program

_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>')
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&"}


class Word(NamedTuple):
    """A word, its page from 1, and its box in millimetres from the upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


def run_over(pdf: bytes, name: str, *arguments: str) -> str:
    """Give what a program of poppler prints of a PDF."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "dokumen.pdf"
        file.write_bytes(pdf)
        command = [program(name), *(str(file) if argument == "FILE" else argument for argument in arguments)]
        return subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode()


def text_of(pdf: bytes) -> str:
    """Give the text in the order in which it was set."""
    return run_over(pdf, "pdftotext", "-raw", "FILE", "-")


def tight(text: str) -> str:
    """Give a text without white space, and without the hyphens where a word is divided between two lines."""
    return "".join(text.replace("\u00ad", "").split())


def words_of(pdf: bytes) -> list[Word]:
    """Give every word with its place."""
    words = []
    for page, content in enumerate(run_over(pdf, "pdftotext", "-bbox", "FILE", "-").split("<page ")[1:], start=1):
        for *box, text in _WORD.findall(content):
            for entity, character in _ENTITIES.items():
                text = text.replace(entity, character)  # noqa: PLW2901
            words.append(Word(page, *(float(edge) * 25.4 / 72 for edge in box), text))
    return words


def page_sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Give width and height of each page, in millimetres."""
    told = run_over(pdf, "pdfinfo", "-f", "1", "-l", "9999", "FILE")
    sizes = re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+)", told, re.MULTILINE)
    return [(round(float(width) * 25.4 / 72), round(float(height) * 25.4 / 72)) for width, height in sizes]


def properties_of(pdf: bytes) -> dict[str, str]:
    """Give what pdfinfo says of the file."""
    lines = run_over(pdf, "pdfinfo", "FILE").splitlines()
    return {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
