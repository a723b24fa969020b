"""Whether a template in Typst can be read at all; it is not run."""

from typing import Final

import typst

from rbplan.render.pdf.typst_files import TemplateFiles
from rbplan.render.pdf.typst_problem import typst_problem
from rbplan.render.pdf.typst_run import Task, run_typst

_STOPPED: Final = "rbplan"

_STOP: Final = f'#panic("{_STOPPED}");'
"""Put before a template. Typst reads the whole of a file before it runs the first word of it."""

_NO_CONTEXT: Final = {"berkas": {"tanggal": "", "penanda": ""}}


def read_typst(name: str, text: str) -> None:
    """Read a template. Raises TemplateProblem with the line where it is no Typst."""
    files = TemplateFiles({name: f"{_STOP}{text}"}, {}, frozenset([name]), None)
    try:
        run_typst(Task(name, files, ()), _NO_CONTEXT)
    except typst.TypstError as error:
        if not error.message.endswith(f": {_STOPPED}"):
            raise typst_problem(error, name, files, "") from None
