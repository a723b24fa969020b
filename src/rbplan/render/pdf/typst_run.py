"""Running Typst over files in memory, cut off from all others and from the network."""

import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

import typst

from rbplan.inert import one_line
from rbplan.render.day import document_moment
from rbplan.render.pdf.typst_files import TemplateFiles
from rbplan.render.pdf.typst_glyphs import may_lack_glyphs, missing_text
from rbplan.render.pdf.typst_words import word_parts
from rbplan.render.pdf.wish import Standard

CONTEXT_FILE: Final = "konteks.json"
"""The name under which a template reads its context."""

WORDS_FILE: Final = "suku-kata.json"
"""The name under which it reads where long words may be divided."""

_MARK: Final = "penanda"
"""The name under which Typst is given the mark by which the document can be traced to its plan."""

_NOWHERE: Final = typst.__file__
"""What Typst takes for the folder of files that it was not given. It is a file, so that nothing lies in it."""

_PROXY: Final = "http://127.0.0.1:9"
"""A port where nobody answers. Typst would else fetch a package that a template names."""

_PROXIES: Final = {
    **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"), _PROXY),
    **dict.fromkeys(("NO_PROXY", "no_proxy"), ""),
}


_STRICT: Final[Standard] = "a-2b"
"""A standard for which each character has to be in a font, and which asks for little else."""


class Task(NamedTuple):
    """What Typst is to make: a document by its template's name, the files it may read, and what the PDF has to keep."""

    template: str
    files: TemplateFiles
    standards: Sequence[Standard]


def run_typst(task: Task, context: Mapping[str, Any]) -> bytes:
    """Give the PDF. Raises typst.TypstError, with diagnostics that name the file and the line.

    It does so too where no font has a character: the PDF would lack that without a word.
    """
    data = json.dumps(_on_one_line(context), ensure_ascii=False)
    texts = {
        **task.files.templates,
        CONTEXT_FILE: data,
        WORDS_FILE: json.dumps(word_parts(data), ensure_ascii=False),
        "main.typ": _main(task.template),
    }
    with _offline(), _folder_of(task.files.pictures) as folder:

        def make(standards: Sequence[Standard]) -> bytes:
            return typst.compile(
                # A mapping is taken, which the library's own types do not say; it may hold nothing but text.
                cast("Any", {name: text.encode() for name, text in texts.items()}),
                root=folder,
                font_paths=_fonts(task.files.fonts),
                package_path=_NOWHERE,
                package_cache_path=_NOWHERE,
                sys_inputs={_MARK: context["berkas"]["penanda"]},
                pdf_standards=list(standards),
                # Not today, which Typst would take: the same plan gives the same bytes.
                timestamp=document_moment(context),
            )

        pdf = make(task.standards)
        # Templates of one's own may write anything, in any font.
        if task.files.own or may_lack_glyphs(data):
            _find_missing(make)
    return pdf


def _main(template: str) -> str:
    """Give the file that Typst begins with. The mark stands in the properties unless the template sets keywords."""
    return f'#set document(keywords: sys.inputs.{_MARK})\n#include "{template}"'


def _find_missing(make: Callable[[Sequence[Standard]], bytes]) -> None:
    """Raise typst.TypstError where no font has a character.

    Typst looks for such only where a standard wants it. It remembers what it has set, so that this takes little time.
    """
    try:
        make([_STRICT])
    except typst.TypstError as error:
        if missing_text(error):
            raise


@contextmanager
def _folder_of(pictures: Mapping[str, bytes]) -> Iterator[str]:
    """Give a folder that holds these pictures and nothing else."""
    if not pictures:
        yield _NOWHERE
        return
    with tempfile.TemporaryDirectory(prefix="rbplan-") as folder:
        for name, content in pictures.items():
            Path(folder, name).write_bytes(content)
        yield folder


@cache
def _fonts(folder: Path | None) -> typst.Fonts:
    """Give the fonts of the system, of a template folder, and those that come with Typst; looked for once."""
    return typst.Fonts(font_paths=[folder] if folder else [])


def _on_one_line(value: Any) -> Any:
    """Give a context whose texts are of one line each, without characters that show nothing."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, Mapping):
        return {key: _on_one_line(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_on_one_line(part) for part in value]
    return value


@contextmanager
def _offline() -> Iterator[None]:
    """Keep Typst, which goes by the environment, from reaching any server."""
    former = {name: os.environ.get(name) for name in _PROXIES}
    os.environ.update(_PROXIES)
    try:
        yield
    finally:
        for name, text in former.items():
            if text is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = text
