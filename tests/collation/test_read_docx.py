"""What Word makes of a table while people work in it."""

import io
import zipfile
from collections.abc import Mapping

import pytest
from lembar_sheets import real_plan, sheet_of

from rbplan.collation.filled_sheet import Fault, RawCell
from rbplan.collation.read_docx import read_docx

SHEET = sheet_of(real_plan(), "docx")
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def rows_of(rows: str) -> list[dict[int, str]]:
    return [{position: cell.text for position, cell in row.items()} for row in cells_of(rows)]


def cells_of(rows: str) -> list[Mapping[int, RawCell]]:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(SHEET)) as before, zipfile.ZipFile(stream, "w") as after:
        for name in before.namelist():
            document = f"<w:document {W}><w:body><w:tbl>{rows}</w:tbl></w:body></w:document>"
            after.writestr(name, document if name == "word/document.xml" else before.read(name))
    return [row.cells for row in read_docx(stream.getvalue()).rows]


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{content}</w:p></w:tc>"


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def test_cells_that_were_joined_or_left_out_count() -> None:
    joined = cell(run("a"), '<w:gridSpan w:val="3"/>')
    row = f'<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>{joined}{cell(run("b"))}</w:tr>'
    assert rows_of(row) == [{2: "a", 3: "a", 4: "a", 5: "b"}]


def test_changes_that_are_tracked() -> None:
    content = f"<w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:ins>{run('baru')}</w:ins>"
    assert rows_of(f"<w:tr>{cell(content)}</w:tr>") == [{0: "baru"}]


def test_check_boxes_and_controls_around_text_rows_and_cells() -> None:
    box = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('☒')}</w:sdtContent></w:sdt>"
    wrapped = f"<w:sdt><w:sdtContent>{cell(run('b'))}</w:sdtContent></w:sdt>"
    assert rows_of(f"<w:sdt><w:sdtContent><w:tr>{cell(box)}{wrapped}</w:tr></w:sdtContent></w:sdt>") == [
        {0: "☒", 1: "b"}
    ]


def test_text_in_pieces_and_paragraphs() -> None:
    content = f"{run('Si')}{run('ti')}<w:r><w:br/></w:r>{run('A')}"
    assert rows_of(f"<w:tr>{cell(content)}</w:tr>") == [{0: "Siti\nA"}]
    assert rows_of(f"<w:tr><w:tc><w:p>{run('a')}</w:p><w:p>{run('b')}</w:p></w:tc></w:tr>") == [{0: "a\nb"}]


@pytest.mark.parametrize(
    ("font", "char", "text", "fault"),
    [
        ("Wingdings", "F0FC", "✓", ""),
        ("Wingdings", "F0FE", "☑", ""),
        ("Wingdings", "00fc", "✓", ""),
        ("Wingdings 2", "F050", "✓", ""),
        ("Wingdings 2", "F052", "☑", ""),
        ("Wingdings", "F0A8", "☐", ""),
        ("Segoe UI Symbol", "2713", "✓", ""),
        ("Wingdings", "F0FB", "\ufffd", "symbol"),
        ("Wingdings", "F0FD", "\ufffd", "symbol"),
        ("Wingdings 2", "F0FC", "\ufffd", "symbol"),
        ("Symbol", "F0D6", "\ufffd", "symbol"),
        ("Arial", "F0FC", "\ufffd", "symbol"),
        ("Arial", "110000", "\ufffd", "symbol"),
        ("Arial", "", "\ufffd", "symbol"),
    ],
)
def test_symbols(font: str, char: str, text: str, fault: Fault) -> None:
    content = f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'
    assert cells_of(f"<w:tr>{cell(content)}</w:tr>") == [{0: RawCell(text, None, fault)}]
