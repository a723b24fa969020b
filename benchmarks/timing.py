"""Timing commands with hyperfine."""

import json
import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

_FEWEST_ROUNDS, _MOST_ROUNDS = 5, 25
_UNFAIR = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")
"""Settings of a developer that would have this tree, and not the installed libraries, compiled anew at every start."""

_LONG_ENOUGH = 40
"""Seconds after which no further round is begun."""


class Took(NamedTuple):
    """The seconds that the fastest run of a command took, and those in which the processor worked for it.

    On a quiet machine the two are nearly the same; on a busy one only the second means something.
    """

    elapsed: float
    processor: float


def fastest(commands: Sequence[str], folder: Path) -> list[Took]:
    """Time commands in turns.

    So whatever else the machine does hits all of them, and the fastest run of each is the one that it hit least.
    """
    result = folder / "result.json"
    hyperfine = ["hyperfine", "--shell=none", "--runs=1", "--ignore-failure", "--style=none"]
    environment = {name: value for name, value in os.environ.items() if name not in _UNFAIR}
    environment |= {"TERM": "xterm-256color", "COLUMNS": "120"}
    best = [Took(float("inf"), float("inf"))] * len(commands)
    started = time.monotonic()
    for turn in range(_MOST_ROUNDS):
        if turn >= _FEWEST_ROUNDS and time.monotonic() - started > _LONG_ENOUGH:
            break
        subprocess.run(
            [*hyperfine, f"--export-json={result}", *commands],
            check=True,
            cwd=folder,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for number, new in enumerate(json.loads(result.read_bytes())["results"]):
            former = best[number]
            worked = new["user"] + new["system"]
            best[number] = Took(min(former.elapsed, new["min"]), min(former.processor, worked))
    return best
