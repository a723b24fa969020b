"""Where documents go, and whether there is room for them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from rbplan.cli.problem import UsageProblem
from rbplan.cli.write_file import make_folder, refuse_obstacle


class Destination(NamedTuple):
    """The files that are written, none where all goes to the standard output.

    ``folder`` is what is made for them where it is not there, None where they go into one that has to be. With
    ``parents`` those above it are made too.
    """

    files: tuple[Path, ...] = ()
    folder: Path | None = None
    parents: bool = False

    def check(self) -> None:
        """Refuse, before the work of making them, files that there is no folder for. Raises UsageProblem."""
        for path in self.files[:1] if self.folder is None else (self.folder,):
            place = path if self.folder else path.parent
            refuse_obstacle(place)
            if not self.parents and not os.path.isdir(path.parent):  # noqa: PTH112 - never raises
                raise UsageProblem("usage.write.missing", path=path.as_posix())

    @contextmanager
    def made(self) -> Iterator[None]:
        """Make the folder, if one is to be made. Raises UsageProblem where that fails.

        Where what is done inside fails, nothing that is empty is left of what was made.
        """
        above = () if self.folder is None else (self.folder, *self.folder.parents)
        new = [folder for folder in above if not os.path.lexists(folder)]
        try:
            if self.folder is not None:
                make_folder(self.folder)
            yield
        except BaseException:
            for folder in new:
                with suppress(OSError):
                    folder.rmdir()
            raise
