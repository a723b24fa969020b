"""What is read out of the log of a LaTeX that failed."""

import pytest

from rbplan.render.pdf.latex_log import LatexError, error_position, last_words, read_error, words_without_log

UNKNOWN = """\
(./dokumen.tex [1]
./dokumen.tex:3: Undefined control sequence.
<argument> Tugas \\salah
                        dan lain
l.3 \\indikator{Tugas \\salah dan lain}
                                     {\\kosong}
./dokumen.tex:3:  ==> Fatal error occurred, no output PDF file produced!
"""
GLYPH = """\
./dokumen.tex:7: Missing character: There is no ✓ (U+2713) in font TeX Gyre Bonum/OT:script=latn;.
<argument> ada ✓
                 di sini
l.7 ...kosong}{}

"""
PACKAGE = """\
! LaTeX Error: File `tidakada.sty' not found.

Type X to quit or <RETURN> to proceed,

Enter file name:
! Emergency stop.
<read *>

l.5 \\usepackage
               {x}
"""
INSIDE = """\
/usr/share/texmf/tex/latex/a/a.sty:45: Package a Error: nothing to be done.
l.45 \\a

"""
ENDED = "(./dokumen.tex\nRunaway argument?\n! File ended while scanning use of \\indikator.\n<inserted text>\n"
UNCLOSED = """\
./dokumen.tex:454: LaTeX Error: \\begin{center} on input line 299 ended by \\end{document}.

l.454 \\end{document}

"""
NO_LOG = """\
Latexmk: applying rule 'xelatex'...
Running 'xelatex -no-pdf -recorder  "dokumen.tex"'
------------
lstat(./xelatex) failed: ./xelatex: No such file or directory
kpathsea: Can't get directory of program name: ./xelatex
Latexmk: fls file doesn't appear to have been made.
  xelatex: Run of rule 'xelatex' gave a non-zero error code
"""


@pytest.mark.parametrize(
    ("log", "error"),
    [
        (UNKNOWN, LatexError("Undefined control sequence \\salah", 3, "\\indikator{Tugas \\salah dan lain}")),
        (
            GLYPH,
            LatexError(
                "Missing character: There is no ✓ (U+2713) in font TeX Gyre Bonum/OT:script=latn;.",
                7,
                "...kosong}{}",
                glyph="✓ (U+2713)",
            ),
        ),
        (PACKAGE, LatexError("File `tidakada.sty' not found.", 5, "\\usepackage", missing="tidakada.sty")),
        (INSIDE, LatexError("Package a Error: nothing to be done.", 0, "")),
        (ENDED, LatexError("File ended while scanning use of \\indikator.", 0, "")),
        (UNCLOSED, LatexError("\\begin{center} ended by \\end{document}.", 299, "")),
        ("! Emergency stop.\n<read *> \n", LatexError("Emergency stop.", 0, "")),
        (
            "! Emergency stop.\n<*> dokumen.tex\n               \nNo pages of output.\n",
            LatexError("job aborted, no legal \\end found", 0, ""),
        ),
        (f"! {'x' * 500}\x1b[31m\n", LatexError("x" * 200, 0, "")),
        ("Output written on dokumen.xdv (3 pages).\n", None),
        ("", None),
    ],
)
def test_the_error_at_which_latex_stopped(log: str, error: LatexError | None) -> None:
    assert read_error(log, "dokumen.tex") == error


@pytest.mark.parametrize(
    ("line", "read", "before"),
    [
        (2, "abc", "satu\nabc"),
        (2, "...bc", "satu\nabc"),
        (2, "", "satu\na"),
        (2, "not there", "satu\na"),
        (1, "satu", "satu"),
        (9, "x", "satu\nabcd\ntiga\n?"),
    ],
)
def test_where_in_the_document_that_was(line: int, read: str, before: str) -> None:
    text = "satu\nabcd\ntiga"
    assert error_position(LatexError("", line, read), text) == len(before) - 1


def test_the_last_words_of_a_latexmk_without_an_error_of_latex() -> None:
    said = "dokumen.xdv -> dokumen.pdf\nxdvipdfmx:fatal: Image inclusion failed. Could not find file: x\n\nNo output\n"
    assert last_words(said) == "Image inclusion failed. Could not find file: x"
    assert last_words("a\nNo pages of output.\n\n") == "No pages of output."
    assert last_words("") == ""


def test_what_xelatex_said_that_did_not_begin() -> None:
    assert words_without_log(NO_LOG) == "kpathsea: Can't get directory of program name: ./xelatex"
    assert words_without_log("latexmk: perl not found\n") == "latexmk: perl not found"
