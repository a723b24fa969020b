"""Marks are found in every kind of file, and nothing that a file holds can do harm."""

import io
import time
import zipfile
import zlib

import pytest

from rbplan.plan.sidik import Sidik
from rbplan.provenance.read_marks import read_marks

SIDIK = Sidik(2022, "0123456789abcdef" * 4)
MARK = SIDIK.penanda.encode()


def package(properties: bytes, name: str = "docProps/core.xml") -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, properties)
    return content.getvalue()


def pdf(part: bytes, *, end: bytes = b"\nendstream\nendobj") -> bytes:
    return b"%PDF-1.7\n1 0 obj << /Filter /FlateDecode >>\nstream\r\n" + part + end


@pytest.mark.parametrize(
    "content",
    [
        b"<!-- " + MARK + b" -->",
        b"% " + MARK,
        package(b"<cp:keywords>" + MARK + b"</cp:keywords>"),
        # As LibreOffice saves and exports them.
        package(b"<cp:keywords>" + MARK.replace(b":", b" ") + b"</cp:keywords>"),
        package(MARK.replace(b":", b"</meta:keyword><meta:keyword>"), "meta.xml"),
        b"%PDF-1.7\n/Keywords (" + MARK.replace(b":", b", ") + b")",
        b"%PDF-1.7\n/Keywords (" + MARK + b")",
        pdf(zlib.compress(b"/Keywords (" + MARK + b")")),
        pdf(zlib.compress(SIDIK.penanda.encode("utf-16-be"))),
        pdf(zlib.compress(b"/Keywords<" + (b"\xfe\xff" + SIDIK.penanda.encode("utf-16-be")).hex().encode() + b">")),
        b"%PDF-1.5 /Keywords<" + MARK.hex().encode().upper() + b">",
        pdf(b"not packed") + pdf(zlib.compress(MARK)),
        pdf(zlib.compress(MARK), end=b""),
    ],
)
def test_found(content: bytes) -> None:
    assert read_marks(content) == (SIDIK,)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        MARK[:-1],
        package(MARK, "docProps/app.xml"),
        package(b""),
        b"PK\x03\x04" + MARK,
        package(MARK)[:-30],
        pdf(b"not packed"),
        pdf(zlib.compress(MARK)[:-70], end=b""),
    ],
)
def test_not_found(content: bytes) -> None:
    assert read_marks(content) == ()


def test_each_is_given_once_and_the_last_is_the_documents_own() -> None:
    other = Sidik(2021, "f" * 64)
    text = f"{other.penanda} {SIDIK.penanda} {other.penanda} {SIDIK.penanda}"
    assert read_marks(text.encode()) == (other, SIDIK)


def test_what_unfolds_without_end_is_not_unfolded() -> None:
    bomb = zlib.compress(b"0" * 200_000_000, 9)
    before = time.process_time()
    assert read_marks(pdf(bomb) * 20 + pdf(zlib.compress(MARK))) == ()
    assert read_marks(package(b"0" * 200_000_000 + MARK)) == ()
    assert time.process_time() - before < 10
