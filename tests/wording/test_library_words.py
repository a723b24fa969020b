"""What libraries say of a template that fails, in the language of the console."""

import pytest

from rbplan.diagnostic import Said
from rbplan.wording.catalogue import LANGUAGES, read_catalogue
from rbplan.wording.library_words import _JINJA, _LATEX, _TYPST, worded

ID = read_catalogue("id")

NESTED = "Jinja was looking for the following tags: 'endfor' or 'else'. The innermost block that needs to be closed is "
KINDS = "dua nilai yang berlainan jenis, {} dan {}, tidak dapat dihitung, digabung, atau dibandingkan"
BRACES = "kurung kurawal dibuka, tetapi tidak ditutup"
EARLY = "perintah ini berakhir sebelum lengkap"
UNPACKED = "banyaknya nama tidak sama dengan banyaknya nilai yang dibagikan"
OPEN = "isi untuk perintah `\\a` tidak ditutup dengan }"

SAID = {
    "Encountered unknown tag 'tr'.": "perintah `tr` tidak dikenal",
    f"Encountered unknown tag 'tr'. {NESTED}'for'.": "perintah `tr` tidak dikenal",
    "Encountered unknown tag 'endfor'.": "`endfor` tanpa perintah yang membukanya",
    f"Encountered unknown tag 'endif'. {NESTED}'for'.": (
        "`endif` tidak pada tempatnya, karena `for` di dalamnya belum ditutup"
    ),
    f"Unexpected end of template. {NESTED}'for'.": "perintah `for` tidak ditutup sampai akhir templat",
    "unexpected end of template, expected 'end of print statement'.": BRACES,
    "{{": BRACES,
    "{%": BRACES,
    "Missing end of comment tag": BRACES,
    "Expected an expression, got 'end of print statement'": EARLY,
    "expected token 'name', got 'end of print statement'": EARLY,
    "unexpected 'end of statement block'": EARLY,
    "tag name expected": EARLY,
    "unexpected '}', expected ')'": "kurung tidak berpasangan: ada `}`, padahal `)` belum ada",
    "expected token 'end of print statement', got 'b'": "`b` tidak pada tempatnya",
    "unexpected ')'": "`)` tidak pada tempatnya",
    "unexpected char '&' at 5": "`&` tidak pada tempatnya",
    "unexpected char '\"' at 3": '`"` tidak pada tempatnya',
    "No filter named 'nope'.": "filter atau uji `nope` tidak dikenal",
    "No test named 'nope'.": "filter atau uji `nope` tidak dikenal",
    "division by zero": "ada pembagian dengan nol",
    "integer modulo by zero": "ada pembagian dengan nol",
    "cannot divide by zero": "ada pembagian dengan nol",
    "'int' object is not iterable": "yang diulang atau dicari isinya bukan daftar (melainkan int)",
    "argument of type 'int' is not iterable": "yang diulang atau dicari isinya bukan daftar (melainkan int)",
    "cannot loop over integer": "yang diulang atau dicari isinya bukan daftar (melainkan integer)",
    "'str' object is not callable": "yang dipanggil bukan fungsi (melainkan str)",
    'can only concatenate str (not "int") to str': KINDS.format("str", "int"),
    "unsupported operand type(s) for +: 'int' and 'str'": KINDS.format("int", "str"),
    "'<' not supported between instances of 'int' and 'str'": KINDS.format("int", "str"),
    "cannot add integer and string": KINDS.format("integer", "string"),
    "macro 'm' takes not more than 1 argument(s)": (
        "macro `m` diberi argumen lebih banyak atau lain dari yang disebut pada macro itu"
    ),
    "too many values to unpack (expected 2)": UNPACKED,
    "not enough elements to destructure (the provided array has a length of 1)": UNPACKED,
    "tuple index out of range": "daftarnya tidak mempunyai butir dengan urutan itu",
    "array index out of bounds (index: 5, len: 2)": "daftarnya tidak mempunyai butir dengan urutan itu",
    "unclosed delimiter": "tanda kurung, tanda petik, $, *, atau _ dibuka, tetapi tidak ditutup",
    "unexpected closing brace": "kurung tutup tanpa kurung buka",
    "condition is always true": "pengulangan ini tidak akan pernah berhenti",
    "maximum function call depth exceeded": "fungsi atau aturan ini memanggil dirinya sendiri tanpa henti",
    "expected length, found integer (a length needs a unit - did you mean 3pt?)": (
        "di sini diharapkan “length”, tetapi ditemukan “integer”"
    ),
    "expected semicolon or line break": "di sini ada yang kurang, yaitu “semicolon or line break”",
    "missing argument: body": "argumen `body` belum diberikan",
    "unexpected argument: foo": "argumen `foo` tidak dikenal",
    "type string has no method `foo`": "nilai ini (jenisnya string) tidak mempunyai `foo`",
    "label `<b>` does not exist in the document": "label `<b>` tidak ada pada dokumen",
    "panicked with: hai (1)": "templat ini sendiri menghentikan pembuatannya: “hai (1)”",
    "Undefined control sequence \\salah": "perintah atau lingkungan `\\salah` tidak dikenal",
    "Environment nope undefined.": "perintah atau lingkungan `nope` tidak dikenal",
    "\\begin{center} ended by \\end{document}.": "`\\begin{center}` belum ditutup ketika `\\end{document}` ditemukan",
    "Missing $ inserted.": ("tanda $ tidak berpasangan, atau ada karakter rumus (seperti _ dan ^) di luar rumus"),
    "Too many }'s.": "kurung kurawal tidak berpasangan",
    "Missing } inserted.": "kurung kurawal tidak berpasangan",
    "Paragraph ended before \\a was complete.": OPEN,
    "File ended while scanning use of \\a .": OPEN,
    "File ended while scanning use of \\a.": OPEN,
    "Misplaced alignment tab character &.": "tanda & di luar tabel, atau lebih banyak dari kolom tabelnya",
    "Illegal unit of measure (pt inserted).": "di sini diperlukan bilangan atau ukuran, misalnya 12pt",
    "TeX capacity exceeded, sorry [input stack size=10000].": (
        "isinya melampaui kemampuan TeX; mungkin ada macro yang memanggil dirinya sendiri"
    ),
    "job aborted, no legal \\end found": "dokumen berakhir tanpa \\end{document}, atau ada kurung yang tidak ditutup",
}


@pytest.mark.parametrize(("said", "told"), SAID.items())
def test_what_is_known_is_said_in_our_words(said: str, told: str) -> None:
    assert ID.say("usage.latex.failed", reason=Said(said)) == f"LaTeX gagal: {told}"


@pytest.mark.parametrize("said", ["Sesuatu yang {lain}", "", "}" * 200, "x\ny"])
def test_what_is_not_known_is_quoted(said: str) -> None:
    assert ID.say("usage.latex.failed", reason=Said(said)) == f"LaTeX gagal: pengolahnya melaporkan “{said}”"


def test_plain_text_stands_as_it_is() -> None:
    assert ID.say("usage.latex.failed", reason="division by zero") == "LaTeX gagal: division by zero"


def test_every_wording_is_met_in_both_languages() -> None:
    keys = {key for _, key in (*_JINJA, *_TYPST, *_LATEX)}
    assert {worded(said)[0] for said in SAID} == keys
    for language in LANGUAGES:
        words = read_catalogue(language)
        assert [said for said in SAID if len(words.say("usage.latex.failed", reason=Said(said))) < 15] == []
