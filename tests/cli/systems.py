"""What not every system has, as marks that say so."""

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

import pytest

WINDOWS: Final = sys.platform == "win32"


def _permissions_hold() -> bool:
    """Tell whether a file without any permission is closed to us: not to root, and not on Windows."""
    descriptor, name = tempfile.mkstemp()
    os.close(descriptor)
    Path(name).chmod(0)
    closed = not os.access(name, os.R_OK)
    Path(name).chmod(0o600)
    Path(name).unlink()
    return closed


needs_posix = pytest.mark.skipif(WINDOWS, reason="needs a POSIX system: pipes, /bin/sh, terminals, modes of files")
needs_links = pytest.mark.skipif(WINDOWS, reason="needs symbolic links without a privilege")
needs_free_names = pytest.mark.skipif(WINDOWS, reason="Windows has no such names of files")
needs_full_disk = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
needs_permissions = pytest.mark.skipif(not _permissions_hold(), reason="root, and Windows, may read and write all")


def lines_of(output: bytes) -> str:
    """Give what a process printed with ``\\n`` at the end of its lines, however the system ends them."""
    return output.decode().replace("\r\n", "\n")
