"""A file is written whole or not at all, and stays what it was to others."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest
from systems import WINDOWS, needs_full_disk, needs_links, needs_permissions, needs_posix

from rbplan.cli.problem import UsageProblem
from rbplan.cli.write_file import make_folder, write_file


def windows_error(number: int) -> PermissionError:
    """Give the error that Python makes on Windows of a number of its system."""
    error = PermissionError(errno.EACCES, "Access is denied")
    error.winerror = number
    return error


def fail_at(name: str, error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
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


IN_USE = {"access denied": 5, "sharing violation": 32, "locked part": 33}
"""What Windows says where Excel, Word or an editor holds the file."""


@pytest.mark.parametrize("number", IN_USE.values(), ids=IN_USE)
def test_a_file_that_another_program_holds_is_named_and_stays_whole(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "lampiran.md"
    target.write_text("lama", encoding="utf-8")
    fail_at("replace", windows_error(number), monkeypatch)
    with pytest.raises(UsageProblem) as refused:
        write_file(target, "baru")
    assert (refused.value.key, refused.value.arguments) == ("usage.write.open", {"path": target.as_posix()})
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("lampiran.md", "lama")]


def test_a_folder_that_windows_denies_is_not_said_to_be_open_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_at("open", windows_error(5), monkeypatch)
    with pytest.raises(UsageProblem) as refused:
        write_file(tmp_path / "a.md", "x")
    assert refused.value.key == "usage.write.denied"


@pytest.mark.skipif(not WINDOWS, reason="only Windows keeps others from replacing an open file")
def test_a_file_held_open_in_earnest(tmp_path: Path) -> None:
    target = tmp_path / "lampiran.md"
    target.write_text("lama", encoding="utf-8")
    with target.open("rb"), pytest.raises(UsageProblem) as refused:
        write_file(target, "baru")
    assert refused.value.key == "usage.write.open"
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("lampiran.md", "lama")]


def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    """Also not by root, and not where its folder would allow it: somebody wanted it to stay as it is."""
    target = tmp_path / "lampiran.md"
    target.write_text("lama", encoding="utf-8")
    target.chmod(stat.S_IREAD)
    with pytest.raises(UsageProblem) as refused:
        write_file(target, "baru")
    assert (refused.value.key, refused.value.arguments) == ("usage.write.protected", {"path": target.as_posix()})
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("lampiran.md", "lama")]
    target.chmod(stat.S_IREAD | stat.S_IWRITE)
    write_file(target, "baru")
    assert target.read_text(encoding="utf-8") == "baru"


def test_a_file_that_others_may_write_and_we_may_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "lampiran.md"
    target.write_text("lama", encoding="utf-8")
    monkeypatch.setattr(os, "access", lambda path, mode: (path, mode) != (target.resolve(), os.W_OK))
    with pytest.raises(UsageProblem) as refused:
        write_file(target, "baru")
    assert refused.value.key == "usage.write.protected"


@needs_permissions
def test_a_folder_that_may_not_be_written_to(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UsageProblem) as refused:
        write_file(tmp_path / "a.md", "x")
    assert (refused.value.key, list(tmp_path.iterdir())) == ("usage.write.denied", [])
    with pytest.raises(UsageProblem) as refused:
        make_folder(tmp_path / "build" / "2022")
    assert refused.value.key == "usage.write.denied"
    tmp_path.chmod(0o700)


@needs_full_disk
def test_a_device_that_is_full() -> None:
    with pytest.raises(UsageProblem) as refused:
        write_file(Path("/dev/full"), "x")
    assert refused.value.key == "usage.write.full"


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="the system gives open files no path")
def test_a_pipe_is_written_to() -> None:
    """As behind ``--write json:/dev/stdout | …``."""
    reading, writing = os.pipe()
    write_file(Path(f"/dev/fd/{writing}"), "x")
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        assert pipe.read() == "x"


def test_what_is_stopped_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_at("fsync", KeyboardInterrupt(), monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "a.md", "x")
    assert list(tmp_path.iterdir()) == []


def test_the_bytes_are_on_the_disk_before_the_former_ones_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda descriptor: (order.append("fsync"), fsync(descriptor)))
    monkeypatch.setattr(os, "replace", lambda *paths: (order.append("replace"), replace(*paths)))
    write_file(tmp_path / "a.md", "isi √\n")
    assert order == ["fsync", "replace"]
    assert (tmp_path / "a.md").read_bytes() == "isi √\n".encode()


@needs_posix
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


@needs_links
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "asli").mkdir()
    link = tmp_path / "a.md"
    link.symlink_to(tmp_path / "asli" / "b.md")
    write_file(link, "x")
    assert link.is_symlink()
    assert (tmp_path / "asli" / "b.md").read_text(encoding="utf-8") == "x"


@needs_posix
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
    assert (refused.value.key, refused.value.arguments) == (
        "usage.write.obstacle",
        {"path": (tmp_path / "build").as_posix()},
    )
