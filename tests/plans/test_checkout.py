"""A checkout on Windows gives the same bytes: the digest of a source must hold there too."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest
from source_text import SOURCE_FILE, load

ROOT = Path(__file__).parents[2]
KEPT = (".gitattributes", "pyproject.toml", "plans", "templates", "src", "tests", "docs")


def git(folder: Path, *arguments: str) -> str:
    """Run git as Git for Windows is set up by default: line ends are converted unless .gitattributes forbids it."""
    defaults = ["-c", "core.autocrlf=true", "-c", "core.eol=crlf", "-c", "core.safecrlf=false"]
    done = subprocess.run(["git", *defaults, *arguments], cwd=folder, capture_output=True, timeout=60, check=True)
    return done.stdout.decode()


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the files of this repository as they come out of another one."""
    if shutil.which("git") is None:
        pytest.skip("needs git")
    folder = tmp_path_factory.mktemp("checkout")
    for name in KEPT:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copyfile
        copy(ROOT / name, folder / name)
    git(folder, "init", "-q")
    git(folder, "add", ".")
    for name in KEPT:
        shutil.rmtree(folder / name) if (folder / name).is_dir() else (folder / name).unlink()
    git(folder, "checkout-index", "-a")
    return folder


def test_no_line_end_is_converted(checkout: Path) -> None:
    entries = [entry.split() for entry in git(checkout, "ls-files", "--eol", "-z").split("\0") if entry]
    assert len(entries) > 100
    assert {tuple(entry[:2]) for entry in entries} <= {("i/lf", "w/lf"), ("i/none", "w/none"), ("i/-text", "w/-text")}


def test_the_source_has_its_digest(checkout: Path) -> None:
    (sumber,) = load().sumber
    content = (checkout / SOURCE_FILE.relative_to(ROOT)).read_bytes()
    assert hashlib.sha256(content).hexdigest() == sumber.sha256
