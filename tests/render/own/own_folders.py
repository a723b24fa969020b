"""Folders of own templates, as ``rbplan templates copy`` would have made them."""

from pathlib import Path

from rbplan.render.own.folder import read_builtin
from rbplan.render.own.stamp import Stamp, stamp_today


def copied(folder: Path, *names: str) -> dict[str, Stamp]:
    for name in names:
        (folder / name).write_bytes(read_builtin(name))
    return {name: stamp_today(name) for name in names}


def change(folder: Path, name: str, text: str = "\n{{ tahun }}\n") -> None:
    file = folder / name
    file.write_bytes(file.read_bytes() + text.encode())
