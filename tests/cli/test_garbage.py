"""Nobody looks for garbage in a short run, nor when it ends: both would take a sixth of its time."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

WATCHED = """\
import atexit
import gc
import sys

looked = []


def tell():
    # What is frozen is left out when Python looks for the last time, behind everything that is done at exit.
    print(gc.isenabled(), len(looked), gc.get_freeze_count() > 10_000, file=sys.stderr)


# Python itself may look before the first import that takes long.
gc.callbacks.append(lambda phase, _info: "rbplan.cli.app" in sys.modules and looked.append(phase))
atexit.register(tell)
{start}
"""
AS_MODULE = "import runpy; runpy.run_module('rbplan', run_name='__main__', alter_sys=True)"
AS_SCRIPT = "from rbplan.__main__ import main; sys.exit(main())"


@pytest.mark.parametrize("start", [AS_MODULE, AS_SCRIPT], ids=["python -m", "script"])
@pytest.mark.parametrize("arguments", [("due", "--month", "5"), ("--help",), ("due", "--month", "13")])
def test_none_is_looked_for(start: str, arguments: tuple[str, ...], office: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED.format(start=start), *arguments],
        cwd=office,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.stderr.decode().splitlines()[-1] == "False 0 True"
