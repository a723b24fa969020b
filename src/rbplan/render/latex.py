"""Plan text in LaTeX: every character stands for itself."""

import re
from codecs import BOM_UTF16_BE
from typing import Final

from rbplan.inert import one_line
from rbplan.render.template_format import TemplateFormat

_LONGEST_PART: Final = 20
"""Characters. A longer part of a word may be broken anywhere, so that it does not run into the next cell."""

_BREAK: Final = "\ue000"
_APART: Final = "\ue001"

_TIE: Final = "\ue002"

_LONE_MARK: Final = re.compile(r" (?=[:;,.](?: |$))")
"""The space before a mark that stands by itself, "Nomor : 612": no line may begin with the mark."""

_LIGATURE: Final = re.compile(r"""(?<=[-<>,'`"?!])(?=[-<>,'`"])""")
"""Where a font would make one character of two; LuaTeX does so across empty groups too."""

_OWN: Final = re.compile(f"[{_BREAK}{_APART}{_TIE}]")

# Brackets too: right after the end of a row TeX would read "[…]" as a length, and "*" as part of the row end.
_TABLE: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "&": r"\&",
        "%": r"\%",
        "$": r"\$",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        "|": r"\textbar{}",
        "[": "{[}",
        "]": "{]}",
        "*": "{*}",
        '"': r"\textquotedbl{}",
        "'": r"\textquotesingle{}",
        "`": r"\textasciigrave{}",
        _BREAK: r"\allowbreak{}",
        _APART: r"\kern0pt{}",
        _TIE: "~",
    }
)


def escape_latex(text: str) -> str:
    """Give plan text for any place in a LaTeX document where text may stand; it stays one line."""
    words = one_line(_OWN.sub("", text)).split(" ")
    marked = _LONE_MARK.sub(_TIE, _LIGATURE.sub(_APART, " ".join(map(_breakable, words))))
    return marked.translate(_TABLE)


def _breakable(word: str) -> str:
    """Mark where a word may be broken: after a slash, and anywhere in a part that is too long."""
    parts = (part if len(part) <= _LONGEST_PART else _BREAK.join(part) for part in word.split("/"))
    return f"/{_BREAK}".join(parts)


def pdf_text(text: str) -> str:
    """Give plan text as a text string of PDF, for properties and bookmarks: hexadecimal digits, which mean nothing."""
    return f"<{(BOM_UTF16_BE + one_line(text).encode('utf-16-be')).hex()}>"


LATEX: Final = TemplateFormat(
    "tex",
    escape_latex,
    filters=(("teks_pdf", pdf_text), ("komentar", one_line)),
    delimiters=(
        ("block_start_string", "<%"),
        ("block_end_string", "%>"),
        ("variable_start_string", "<<"),
        ("variable_end_string", ">>"),
        ("comment_start_string", "<#"),
        ("comment_end_string", "#>"),
    ),
)
