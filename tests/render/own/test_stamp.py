"""What says from which template one was copied."""

import json
from hashlib import sha256
from importlib.metadata import version

import pytest

from rbplan.render.context_version import CONTEXT_VERSION
from rbplan.render.own.folder import builtin_names, read_builtin
from rbplan.render.own.stamp import Stamp, StampsProblem, digest, read_stamps, stamp_today, stamps_text


def test_a_stamp_says_both_versions_and_the_digest() -> None:
    content = read_builtin("lampiran.md.j2")
    assert b"\r" not in content
    assert stamp_today("lampiran.md.j2") == Stamp(version("rbplan"), CONTEXT_VERSION, sha256(content).hexdigest())


@pytest.mark.parametrize("name", builtin_names())
def test_every_built_in_template_can_be_stamped(name: str) -> None:
    assert len(stamp_today(name).sha256) == 64


def test_line_ends_do_not_count() -> None:
    assert digest(b"a\r\nb\r\n") == digest(b"a\nb\n") != digest(b"a\nb")


def test_stamps_are_read_as_they_were_written() -> None:
    stamps = {"b.md.j2": Stamp("0.1.0", 3, "b" * 64), "a.docx": Stamp("0.2.0", 4, "a" * 64)}
    text = stamps_text(stamps)
    assert read_stamps(text.encode()) == stamps
    assert list(json.loads(text)["templates"]) == ["a.docx", "b.md.j2"]
    assert text.endswith("}\n")
    assert stamps_text(read_stamps(text.encode())) == text


@pytest.mark.parametrize(
    "content",
    [
        *(
            b"",
            b"{",
            b"[]",
            b"null",
            b"\xff",
            b"<<<<<<< HEAD\n",
            b'{"schema": "rbplan.template-stamps/2", "templates": {}}',
        ),
        b'{"schema": "rbplan.template-stamps/1"}',
        b'{"schema": "rbplan.template-stamps/1", "templates": []}',
        b'{"schema": "rbplan.template-stamps/1", "templates": {"a": {}}}',
        b'{"schema": "rbplan.template-stamps/1", "templates": {"a": {"rbplan": 1, "konteks": "x", "sha256": 1}}}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_record(content: bytes) -> None:
    with pytest.raises(StampsProblem):
        read_stamps(content)
