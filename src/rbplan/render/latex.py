"""Plan text in LaTeX: every character stands for itself."""

import re
from codecs import BOM_UTF16_BE
from functools import lru_cache
from typing import Final

from rbplan.inert import one_line
from rbplan.render.lone_mark import with_marks_tied
from rbplan.render.syllables import characters, divided, is_long, is_wide
from rbplan.render.template_format import TemplateFormat

_BREAK: Final = "\ue000"
_APART: Final = "\ue001"
_TIE: Final = "\ue002"
_HYPHEN: Final = "\ue003"
_BREAK_IF_NEEDED: Final = "\ue004"

_LIGATURE: Final = re.compile(r"""(?<=[-<>,'`"?!])(?=[-<>,'`"])""")
"""Where a font would make one character of two; LuaTeX does so across empty groups too."""

_OBEYED: Final = re.compile(r"[\\{}$&#^_%~]")

_OWN: Final = re.compile(f"[{_BREAK}{_APART}{_TIE}{_HYPHEN}{_BREAK_IF_NEEDED}]")

_LETTERS: Final = re.compile(r"[^\W\d_]+")

_JOINT: Final = re.compile(r"(?<=\w[._:;,=&?+@–—])(?=\w)|(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
"""Where what is no word can be divided without a hyphen: behind a mark, as in an address, and at a number."""

_WHOLE: Final = re.compile(f"[^-{_HYPHEN}{_BREAK_IF_NEEDED}]+-?|-+")
"""What no line can yet divide; TeX itself does so behind a hyphen."""

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
        # Bullets and ticks of office texts, which fonts for text often lack.
        **{sign: rf"\lambang{{{sign}}}" for sign in "●○■□▪✓"},
        "√": r"\centang{}",
        _BREAK: r"\allowbreak{}",
        _APART: r"\kern0pt{}",
        _TIE: "~",
        _HYPHEN: r"\-",
        # As dear as a hyphen: a line is broken here only where it must.
        _BREAK_IF_NEEDED: r"\penalty\hyphenpenalty ",
    }
)


def escape_latex(text: str) -> str:
    """Give plan text for any place in a LaTeX document where text may stand; it stays one line."""
    words = one_line(_OWN.sub("", text)).split(" ")
    marked = with_marks_tied(_LIGATURE.sub(_APART, " ".join(map(_breakable, words))), _TIE)
    return marked.translate(_TABLE)


@lru_cache(maxsize=4096)
def _breakable(word: str) -> str:
    """Mark where a word may be broken: after a slash, and at the syllables of what may be wider than a narrow cell."""
    parts = (_divided(part) if is_long(part) else part for part in word.split("/"))
    return f"/{_BREAK}".join(parts)


def _divided(part: str) -> str:
    jointed = _JOINT.sub(_BREAK_IF_NEEDED, part) if is_wide(part) else part
    hyphenated = _LETTERS.sub(lambda found: _HYPHEN.join(divided(found[0])), jointed)
    return _WHOLE.sub(lambda found: _broken_anywhere(found[0]) if is_wide(found[0]) else found[0], hyphenated)


def _broken_anywhere(text: str) -> str:
    return _BREAK_IF_NEEDED.join(characters(text))


def pdf_text(text: str) -> str:
    """Give plan text as a text string of PDF, for properties and bookmarks: hexadecimal digits, which mean nothing."""
    return f"<{(BOM_UTF16_BE + one_line(text).encode('utf-16-be')).hex()}>"


def comment_text(text: str) -> str:
    """Give plan text for a comment: letter for letter, but without what TeX would obey if it stood in no comment."""
    return _OBEYED.sub("?", one_line(text))


LATEX: Final = TemplateFormat(
    "tex",
    escape_latex,
    comment="% {}",
    filters=(("teks_pdf", pdf_text), ("komentar", comment_text)),
    delimiters=(
        ("block_start_string", "<%"),
        ("block_end_string", "%>"),
        ("variable_start_string", "<<"),
        ("variable_end_string", ">>"),
        ("comment_start_string", "<#"),
        ("comment_end_string", "#>"),
    ),
)
