"""A file is written whole or not at all, and stays what it was to others."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from rbplan.cli.problem import UsageProblem
from rbplan.cli.write_file import make_folder, write_file

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX system")


def fail_at(name: str, error: OSError, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise error

    monkeypatch.setattr(os, name, fail)


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize(
    ("error", "key"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "usage.write.full"),
        (PermissionError(errno.EACCES, "Permission denied"), "usage.write.denied"),
        (OSError(errno.EROFS, "Read-only file system"), "usage.write.denied"),
        (OSError(errno.EIO, "Input/output error"), "usage.write.other"),
    ],
)
def test_the_former_file_stays_whole_and_nothing_else_is_left(
    call: str, error: OSError, key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "lampiran.md"
    target.write_text("lama", encoding="utf-8")
    fail_at(call, error, monkeypatch)
    with pytest.raises(UsageProblem) as refused:
        write_file(target, "baru")
    assert refused.value.key == key
    assert refused.value.arguments["path"] == target.as_posix()
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("lampiran.md", "lama")]


def test_the_bytes_are_on_the_disk_before_the_former_ones_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda descriptor: (order.append("fsync"), fsync(descriptor)))
    monkeypatch.setattr(os, "replace", lambda *paths: (order.append("replace"), replace(*paths)))
    write_file(tmp_path / "a.md", "isi √\n")
    assert order == ["fsync", "replace"]
    assert (tmp_path / "a.md").read_bytes() == "isi √\n".encode()


@posix
def test_a_new_file_follows_the_umask_and_an_old_one_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    before = os.umask(0o027)
    try:
        write_file(target, "x")
        assert stat.S_IMODE(target.stat().st_mode) == 0o640
        target.chmod(0o604)
        write_file(target, "y")
        assert stat.S_IMODE(target.stat().st_mode) == 0o604
    finally:
        os.umask(before)


@posix
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "asli").mkdir()
    link = tmp_path / "a.md"
    link.symlink_to(tmp_path / "asli" / "b.md")
    write_file(link, "x")
    assert link.is_symlink()
    assert (tmp_path / "asli" / "b.md").read_text(encoding="utf-8") == "x"


@posix
def test_a_device_is_written_to_and_not_replaced() -> None:
    write_file(Path(os.devnull), "x")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.parametrize("below", ["tidak-ada/a.md", "berkas/a.md"])
def test_a_folder_that_is_not_there(below: str, tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("x", encoding="utf-8")
    with pytest.raises(UsageProblem) as refused:
        write_file(tmp_path / below, "x")
    assert refused.value.key == "usage.write.missing"
    assert [path.name for path in tmp_path.iterdir()] == ["berkas"]


def test_a_folder_cannot_be_made_inside_a_file(tmp_path: Path) -> None:
    (tmp_path / "build").write_text("x", encoding="utf-8")
    with pytest.raises(UsageProblem) as refused:
        make_folder(tmp_path / "build" / "2022")
    assert refused.value.key in ("usage.write.missing", "usage.write.other")
