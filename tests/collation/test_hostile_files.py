"""Files that would harm the reader, or that are no sheets: each is refused with its reason, at once."""

import io
import time
import warnings
import zipfile

import pytest
from lembar_sheets import READERS, real_plan, sheet_of
from packages import with_parts

from rbplan.collation import open_sheet
from rbplan.collation.filled_sheet import MOST_ROWS, RawSheet, Unreadable, filled_rows

LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "lol">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(12))
    + b"]><l>&m;</l>"
)
EXTERNAL = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><l>&a;</l>'
MAIN = {"xlsx": "xl/worksheets/sheet1.xml", "docx": "word/document.xml"}


def reason(form: str, content: bytes) -> str:
    with pytest.raises(Unreadable) as refused:
        list(filled_rows(READERS[form](content).rows))
    return refused.value.problem.reason


@pytest.fixture(params=MAIN)
def form(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def sheet(form: str) -> bytes:
    return sheet_of(real_plan(), form)


@pytest.mark.parametrize("part", [LAUGHS, EXTERNAL, b"\xef\xbb\xbf" + LAUGHS, LAUGHS.decode().encode("utf-16")])
def test_entities_are_not_unfolded(part: bytes, form: str, sheet: bytes) -> None:
    start = time.monotonic()
    assert reason(form, with_parts(sheet, {MAIN[form]: part})) == "entities"
    assert time.monotonic() - start < 2


@pytest.mark.parametrize("name", ["docProps/core.xml", "_rels/.rels", "xl/unknown.bin", "customXml/item1.xml"])
def test_nor_in_any_other_part(name: str, form: str, sheet: bytes) -> None:
    assert reason(form, with_parts(sheet, {name: LAUGHS})) == "entities"


def test_an_encoding_in_which_declarations_could_hide(form: str, sheet: bytes) -> None:
    hidden = EXTERNAL.replace(b"?>", b' encoding="utf-7"?>').replace(b"<!", b"+ADwAIQ-")
    assert reason(form, with_parts(sheet, {MAIN[form]: hidden})) == "entities"


def test_what_unpacks_to_gigabytes_is_not_unpacked(form: str, sheet: bytes) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as bomb:
        for number in range(20):
            bomb.writestr(f"{number}.xml", b" " * 1_000_000)
    start = time.monotonic()
    assert reason(form, stream.getvalue()) == "large"
    assert time.monotonic() - start < 1
    assert sheet


def test_a_part_that_is_larger_than_it_says(form: str, sheet: bytes) -> None:
    """The sizes are believed, so reading must give no more than they say."""
    packed = with_parts(sheet, {MAIN[form]: b"<a>" + b" " * 15_000_000 + b"</a>"})
    size = (15_000_007).to_bytes(4, "little")
    assert packed.count(size) == 2
    assert reason(form, packed.replace(size, (100).to_bytes(4, "little"))) == "broken"


def test_too_many_parts(form: str, sheet: bytes) -> None:
    assert reason(form, with_parts(sheet, {f"x/{number}.xml": b"<a/>" for number in range(1_100)})) == "large"


@pytest.mark.parametrize(
    "content",
    [b"", b"PK", b"PK\x03\x04", b"hello", b"\0" * 100, b"PK\x05\x06" + b"\0" * 18],
    ids=["nothing", "two letters", "a beginning", "text", "zeros", "an empty package"],
)
def test_no_package(content: bytes, form: str) -> None:
    assert reason(form, content) == "broken"


def test_a_package_that_was_cut_off(form: str, sheet: bytes) -> None:
    assert {reason(form, sheet[:length]) for length in range(0, len(sheet) - 1, len(sheet) // 40)} == {"broken"}


def test_a_package_with_flipped_bytes_is_refused_or_read_as_it_is(form: str, sheet: bytes) -> None:
    for position in range(0, len(sheet), len(sheet) // 50):
        damaged = sheet[:position] + bytes([sheet[position] ^ 0xFF]) + sheet[position + 1 :]
        try:
            READERS[form](damaged)
        except Unreadable:
            continue


@pytest.mark.parametrize("other", ["docProps/app.xml", "[Content_Types].xml"])
def test_a_package_of_something_else(other: str, form: str) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package_of_one:
        package_of_one.writestr(other, "<a/>")
    assert reason(form, stream.getvalue()) == "broken"


def test_a_sheet_of_the_other_kind(form: str) -> None:
    other = "docx" if form == "xlsx" else "xlsx"
    assert reason(form, sheet_of(real_plan(), other)) == "broken"


def test_old_and_locked_files(form: str) -> None:
    assert reason(form, bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600) == "locked"


def test_a_package_with_a_password(form: str, sheet: bytes) -> None:
    # The flag stands six bytes after the beginning of each part, and eight in the directory.
    locked = bytearray(sheet)
    for start, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        position = sheet.find(start)
        while position >= 0:
            locked[position + offset] |= 1
            position = sheet.find(start, position + 1)
    assert reason(form, bytes(locked)) == "locked"


def test_a_file_that_is_too_large(form: str, monkeypatch: pytest.MonkeyPatch, sheet: bytes) -> None:
    monkeypatch.setattr(open_sheet, "LARGEST_FILE", len(sheet) - 1)
    assert reason(form, sheet) == "large"


def test_elements_within_elements(form: str, sheet: bytes) -> None:
    deep = b"<a>" * 200_000 + b"</a>" * 200_000
    assert reason(form, with_parts(sheet, {MAIN[form]: deep})) in ("broken", "no_table")


ROW = '<row r="{0}"><c r="A{0}" t="inlineStr"><is><t>x</t></is></c></row>'
WORKSHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)


@pytest.mark.parametrize("rows", [ROW.format(1_048_576), "".join(ROW.format(n) for n in range(1, MOST_ROWS + 3))])
def test_a_worksheet_without_end(rows: str) -> None:
    content = with_parts(sheet_of(real_plan(), "xlsx"), {MAIN["xlsx"]: WORKSHEET.format(rows).encode()})
    assert reason("xlsx", content) == "large"


def test_a_document_without_end() -> None:
    sheet = sheet_of(real_plan(), "docx")
    with zipfile.ZipFile(io.BytesIO(sheet)) as before:
        document = before.read(MAIN["docx"])
    row = document[document.index(b"<w:tr>") : document.index(b"</w:tr>") + 7]
    assert b"tblHeader" in row
    rows = b"<w:tr><w:tc><w:p/></w:tc></w:tr>" * (MOST_ROWS + 1)
    assert reason("docx", with_parts(sheet, {MAIN["docx"]: document.replace(row, row + rows)})) == "large"


@pytest.mark.parametrize("content", [b"\xff\xfe|\0", b"| \xff |", b"\0" * 30], ids=["utf-16", "latin", "zeros"])
def test_markdown_that_is_no_text(content: bytes) -> None:
    assert reason("md", content) in ("broken", "no_table")


def test_markdown_without_end() -> None:
    assert reason("md", b"| a |\n" * (MOST_ROWS + 1)) == "large"


def test_macros_are_left_alone() -> None:
    sheet = with_parts(sheet_of(real_plan(), "xlsx"), {"xl/vbaProject.bin": b"\xcc\x61" * 100})
    assert len(list(filled_rows(READERS["xlsx"](sheet).rows))) == 70


def test_nothing_is_warned_of(form: str, sheet: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert isinstance(READERS[form](sheet), RawSheet)


def test_a_sum_that_is_wrong() -> None:
    sheet = sheet_of(real_plan(), "xlsx")
    with zipfile.ZipFile(io.BytesIO(sheet)) as before:
        part = before.getinfo(MAIN["xlsx"])
    assert reason("xlsx", sheet.replace(part.CRC.to_bytes(4, "little"), b"\1\2\3\4")) == "broken"
