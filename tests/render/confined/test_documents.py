"""Templates of somebody else, in a process that has limits: whatever they do, a clear message and a whole parent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rendering import real_plan

from rbplan.render.confined import limits, process
from rbplan.render.confined.documents import render_documents, template_name
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import DOCUMENTS, SUFFIXES, DocumentName, Suffix
from rbplan.render.pdf.wish import Engine, PdfWish
from rbplan.render.problem import TemplateProblem
from rbplan.render.template_folder import builtin_templates

PAIRS: list[tuple[DocumentName, Suffix]] = [("lampiran", "md")]
CONTEXT = make_context(real_plan())
MARK = f"<!-- {CONTEXT['berkas']['penanda']} -->\n".encode()

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to a limit of memory")
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits or signals")


def run(folder: Path, template: str, pairs: list[tuple[DocumentName, Suffix]] = PAIRS) -> list[bytes]:
    (folder / "lampiran.md.j2").write_text(template, encoding="utf-8")
    # The mark of the plan that is put behind it is told in tests/provenance.
    return [each.removesuffix(MARK) for each in render_documents(CONTEXT, pairs, folder, PdfWish())]


def problem(folder: Path, template: str) -> tuple[object, ...]:
    with pytest.raises(TemplateProblem) as caught:
        run(folder, template)
    return caught.value.args


def children() -> list[int]:
    """Give the processes that this one has started and that are still there."""
    listed = Path(f"/proc/self/task/{os.getpid()}/children")
    return [int(number) for number in listed.read_text(encoding="ascii").split()] if listed.exists() else []


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LONGEST", 1.0)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_MEMORY", 400 << 20)


def test_the_same_bytes_as_in_this_process(tmp_path: Path) -> None:
    pairs: list[tuple[DocumentName, Suffix]] = [
        (document, suffix)
        for document in DOCUMENTS
        for suffix in SUFFIXES
        if (document, suffix) in (("lampiran", "md"), ("lampiran", "tex"), ("keputusan", "md"), ("matriks", "md"))
    ]
    here = [render_document(CONTEXT, document, suffix, None) for document, suffix in pairs]
    assert len(pairs) == 4
    assert [*render_documents(CONTEXT, pairs, None, PdfWish())] == here
    assert [*render_documents(CONTEXT, pairs, tmp_path, PdfWish())] == here
    assert children() == []


def test_the_own_template_is_taken_wherever_it_is_named_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own").mkdir()
    assert run(tmp_path / "own", "halo {{ tahun }} √\r\n") == ["halo 2022 √\n".encode()]
    monkeypatch.chdir(tmp_path)
    assert [*render_documents(CONTEXT, PAIRS, Path("own"), PdfWish())] == ["halo 2022 √\n".encode() + MARK]


def test_nothing_in_the_current_folder_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own").mkdir()
    for name in ("json.py", "jinja2.py", "rbplan.py", "sitecustomize.py", "threading.py"):
        (tmp_path / name).write_text("open('ran', 'w')\nraise SystemExit('no')\n", encoding="utf-8")
        (tmp_path / "own" / name).write_text("open('ran', 'w')\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert run(Path("own"), "x") == [b"x\n"]
    assert not list(tmp_path.rglob("ran"))


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("a\n{{ nope }}", ("unknown", "lampiran.md.j2", 2, "nope", "")),
        ("a\n{% if %}", ("syntax", "lampiran.md.j2", 2, "Expected an expression, got 'end of statement block'", "")),
        (
            "{% for b in baris %}{{ b.nope }}{% endfor %}",
            ("unknown.item", "lampiran.md.j2", 1, "nope", "sk-tim-rb"),
        ),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", ("depth.line", "lampiran.md.j2", 1, "", "")),
        ("{% include 'lampiran.md.j2' %}", ("depth.line", "lampiran.md.j2", 1, "", "")),
    ],
)
def test_problems_come_back_as_they_are(tmp_path: Path, template: str, found: tuple[object, ...]) -> None:
    assert problem(tmp_path, template) == found
    assert children() == []


@pytest.mark.parametrize(
    "template",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% for a in baris * 100 %}{% for b in baris * 100 %}{% for c in baris %}{% endfor %}{% endfor %}{% endfor %}",
        # Without a single line of the template being run in between.
        "{{ range(99999)|map('batch', 1)|map('list')|list|length }}{{ (range(99999)|list|sum(start=[]))|length }}",
        "{% for x in range(99999) %}{{ range(99999)|max }}{% endfor %}",
        (
            "{% set c = cycler(1, 2) %}{% for a in range(60) %}{% for b in range(99999) %}{% set d = c.next() %}"
            "{% endfor %}{% endfor %}"
        ),
        "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
        (
            "{% set n = namespace(x='a') %}{% for a in range(60) %}{% for b in range(99999) %}{% set n.x = n.x|e %}"
            "{% endfor %}{% endfor %}"
        ),
    ],
    ids=range(7),
)
@pytest.mark.usefixtures("short")
def test_what_never_ends_is_ended(tmp_path: Path, template: str) -> None:
    begin = time.monotonic()
    found = problem(tmp_path, template)
    assert found in (("time", "lampiran.md.j2", 0, "", ""), ("failed", "lampiran.md.j2", 1, found[3], ""))
    assert time.monotonic() - begin < 15
    assert children() == []


@pytest.mark.parametrize(
    "grow",
    [
        "{% set ns.x = ns.x + ns.x %}",
        "{% set ns.x = [ns.x, ns.x]|join %}",
        "{% set ns.x = ns.x|replace('a', 'aa') %}",
        "{% set ns.l = ns.l + ns.l %}",
        "{% set ns.d = dict(ns.d, **{('k' * 1000 + loop.index|string): range(99999)|list}) %}",
        "{% set ns.l = [ns.l, range(99999)|list] %}",
    ],
)
@linux
@pytest.mark.usefixtures("small")
def test_what_grows_without_end_is_stopped_at_its_line(tmp_path: Path, grow: str) -> None:
    template = "{% set ns = namespace(x='a' * 9999, l=[0] * 9999, d={}) %}{% for a in range(9999) %}\n" + grow
    found = problem(tmp_path, template + "{% endfor %}")
    # Where not even the line can be told, the template of the document is. A text that replacing makes is refused
    # before it is made.
    stopped = ("too_much", "lampiran.md.j2", 2, found[3], "") if "replace" in grow else None
    assert found in (("memory.line", "lampiran.md.j2", 2, "", ""), ("memory", "lampiran.md.j2", 0, "", ""), stopped)
    assert children() == []


def test_one_that_ends_at_once_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ending = "import sys; sys.stdout.write('{\"ready\": true}\\n'); sys.stdout.flush(); sys.stdin.readline()"
    monkeypatch.setattr(process, "_BEGIN", ending)
    assert problem(tmp_path, "x") == ("crash", "lampiran.md.j2", 0, "", "")


@linux
def test_one_that_the_system_kills_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    killed = process._BEGIN.replace(
        "main(seconds", "import threading, os; threading.Timer(1, os.abort).start(); main(seconds"
    )
    monkeypatch.setattr(process, "_BEGIN", killed)
    endless = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    assert problem(tmp_path, endless) == ("crash", "lampiran.md.j2", 0, "", "")
    assert children() == []


def test_one_that_does_not_start_is_a_fault_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_BEGIN", "raise SystemExit(1)")
    with pytest.raises(RuntimeError):
        run(tmp_path, "x")


@pytest.mark.parametrize(
    ("raised", "caught", "facts"),
    [
        ("ImportError('no such', name='docxtpl')", ImportError, ("no such",)),
        ("PermissionError(13, 'Permission denied', 'a.j2')", PermissionError, (13, "Permission denied")),
        ("ValueError('oops')", RuntimeError, ("ValueError: oops",)),
        ("MemoryError()", TemplateProblem, ("memory", "lampiran.md.j2", 0, "", "")),
        ("RecursionError()", TemplateProblem, ("depth", "lampiran.md.j2", 0, "", "")),
    ],
)
def test_what_fails_there_fails_here(
    raised: str, caught: type[Exception], facts: tuple[object, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = (
        "import sys; seconds, memory, *sys.path = sys.argv[1:]; from rbplan.render.confined import child\n"
        f"def fail(*_): raise {raised}\n"
        "child.render_document = fail; child.main(seconds, memory)"
    )
    monkeypatch.setattr(process, "_BEGIN", failing)
    with pytest.raises(caught) as found:
        run(tmp_path, "x")
    assert found.value.args == facts
    if caught is ImportError:
        assert isinstance(found.value, ImportError)
        assert found.value.name == "docxtpl"


def test_what_a_library_prints_is_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    printing = (
        "import os, sys; seconds, memory, *sys.path = sys.argv[1:]; from rbplan.render.confined import child\n"
        "def loud(*_): print('{\"length\": 1}', flush=True); os.write(1, b'x'); return b'good'\n"
        "child.render_document = loud; child.main(seconds, memory)"
    )
    monkeypatch.setattr(process, "_BEGIN", printing)
    assert run(tmp_path, "x") == [b"good"]


ASKING = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from pathlib import Path
from rbplan.render.confined.documents import render_documents, template_name
from rbplan.render.pdf.wish import Engine, PdfWish
print("asking", flush=True)
list(render_documents({}, [("lampiran", "md")], Path(sys.argv[1]), PdfWish()))
"""


@posix
@pytest.mark.parametrize("signal", ["INT", "KILL", "TERM"])
def test_it_ends_with_the_one_that_asked(tmp_path: Path, signal: str) -> None:
    endless = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    (tmp_path / "lampiran.md.j2").write_text(endless, encoding="utf-8")
    asking = subprocess.Popen(
        [sys.executable, "-c", ASKING, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert asking.stdout is not None
    asking.stdout.readline()
    listed = Path(f"/proc/{asking.pid}/task/{asking.pid}/children")
    deadline = time.monotonic() + 10
    found: list[str] = []
    while listed.exists() and not found and time.monotonic() < deadline:
        found = listed.read_text(encoding="ascii").split()
        time.sleep(0.05)
    time.sleep(0.5)
    subprocess.run(["kill", f"-{signal}", str(asking.pid)], check=True)
    asking.communicate(timeout=20)
    deadline = time.monotonic() + 10
    while any(Path(f"/proc/{number}").exists() for number in found) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert [number for number in found if Path(f"/proc/{number}").exists()] == []


def test_the_request_is_plain_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[bytes] = []
    send = process.ConfinedProcess._send

    def keep(asked: process.ConfinedProcess, line: bytes) -> None:
        sent.append(line)
        send(asked, line)

    monkeypatch.setattr(process.ConfinedProcess, "_send", keep)
    run(tmp_path, "x")
    assert json.loads(sent[0]) == {
        "task": "render",
        "context": json.loads(json.dumps(CONTEXT)),
        "pairs": [["lampiran", "md"]],
        "templates": str(tmp_path),
        "pdf": [[], "typst"],
    }


@pytest.mark.parametrize(
    ("suffix", "engine", "name"),
    [
        ("md", "typst", "lampiran.md.j2"),
        ("tex", "typst", "lampiran.tex.j2"),
        ("html", "typst", "lampiran.html.j2"),
        ("docx", "typst", "lampiran.docx"),
        ("pdf", "typst", "lampiran.typ"),
        ("pdf", "latex", "lampiran.tex.j2"),
    ],
)
def test_the_template_of_a_document(suffix: Suffix, engine: Engine, name: str) -> None:
    assert template_name("lampiran", suffix, PdfWish((), engine)) == name
    assert (builtin_templates() / name).is_file()
