"""The process in which templates run: reads one request, and gives its answers one after the other.

A request is a line of JSON. An answer is a line of JSON, for a success with the number of bytes that follow it. Nothing
is pickled, so that nothing which a template made can become anything but text in the process that asked.
"""

import json
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any, BinaryIO

from rbplan.render.confined import limits
from rbplan.render.confined.documents import template_name
from rbplan.render.confined.limits import limit_this_process, open_reserve
from rbplan.render.document import render_document
from rbplan.render.pdf.latex_problem import LatexProblem
from rbplan.render.pdf.wish import PdfWish
from rbplan.render.problem import TemplateProblem

Task = tuple[str, Callable[[], bytes]]
"""What is to be named where it fails without saying itself which template failed, and the work."""


def main(seconds: str, memory: str) -> None:
    """Work off the request on the standard input, then end."""
    # Ctrl-C is for the process that asked; it ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end)
    answers = os.fdopen(os.dup(1), "wb")
    # What a library may print is no answer.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    limit_this_process(int(seconds), int(memory))
    _send(answers, {"ready": True})
    request = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_the_other, daemon=True).start()
    for label, work in _tasks(request):
        _answer(answers, label, work)
    os._exit(0)


def _end_with_the_other() -> None:
    """Wait until the process that asked closes the pipe, as it also does by dying, and end."""
    os.read(0, 1)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(limits.GRACE)
    os._exit(1)


def _end(_signal: int, _frame: FrameType | None) -> None:
    """End what was started, LaTeX for one, and leave nothing of it behind."""
    raise SystemExit(1)


def _tasks(request: dict[str, Any]) -> Iterator[Task]:
    templates = Path(request["templates"])
    if request["task"] == "inspect":
        from rbplan.render.own.inspect import inspection_json  # noqa: PLC0415 - not needed to render

        for name in request["names"]:
            yield name, partial(inspection_json, name, templates)
        return
    standards, engine = request["pdf"]
    pdf = PdfWish(tuple(standards), engine)
    for document, suffix in request["pairs"]:
        work = partial(render_document, request["context"], document, suffix, templates, pdf)
        yield template_name(document, suffix, pdf), work


def _answer(answers: BinaryIO, label: str, work: Callable[[], bytes]) -> None:
    try:
        content = work()
    except TemplateProblem as problem:
        _send(answers, {"problem": problem.as_data()})
    except LatexProblem as problem:
        _send(answers, {"latex": list(problem.args)})
    except MemoryError:
        open_reserve()
        _send(answers, {"problem": TemplateProblem("memory", label).as_data()})
    except RecursionError:
        _send(answers, {"problem": TemplateProblem("depth", label).as_data()})
    except ImportError as error:
        _send(answers, {"import": [str(error), error.name]})
    except OSError as error:
        name = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else None
        _send(answers, {"system": [error.errno, error.strerror, name]})
    except Exception as error:  # noqa: BLE001 - a fault of ours, which the other process tells
        _send(answers, {"bug": [f"{type(error).__name__}: {error}", traceback.format_exc()]})
    else:
        _send(answers, {"length": len(content)}, content)


def _send(answers: BinaryIO, header: dict[str, Any], content: bytes = b"") -> None:
    answers.write(json.dumps(header).encode() + b"\n" + content)
    answers.flush()
