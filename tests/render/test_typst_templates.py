"""Templates of the user's own in Typst, and what they may not do."""

import contextlib
import shutil
import socket
import threading
import zlib
from pathlib import Path

import pytest
from pdf_reading import run_over, text_of
from rendering import real_plan

from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.pdf.wish import PdfWish
from rbplan.render.problem import TemplateProblem
from rbplan.render.template_folder import builtin_templates

CONTEXT = make_context(real_plan())


def chunk(kind: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)


PICTURE = b"".join(
    (
        b"\x89PNG\r\n\x1a\n",
        chunk(b"IHDR", bytes((0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0))),
        chunk(b"IDAT", zlib.compress(b"\0\0")),
        chunk(b"IEND", b""),
    )
)
"""A grey point."""


def make(folder: Path, **templates: str) -> bytes:
    for name, text in templates.items():
        (folder / f"{name.replace('_', '-')}.typ").write_text(text, encoding="utf-8")
    return render_document(CONTEXT, "lampiran", "pdf", folder)


def problem(folder: Path, **templates: str) -> tuple[str, str, int | str, str, str]:
    """Give cause, template, line, reason and item of what is wrong with a template."""
    with pytest.raises(TemplateProblem) as caught:
        make(folder, **templates)
    told = caught.value.arguments
    return caught.value.cause, str(told["template"]), told["line"], str(told["reason"]), str(told["item"])


def test_a_template_of_ones_own_takes_the_place_of_the_built_in_one(tmp_path: Path) -> None:
    text = text_of(make(tmp_path, lampiran='#import "dasar.typ": konteks\nMilik #konteks.satker.nama'))
    assert text == "Milik Komisi Pemilihan Umum Kota Metro\n\x0c"


def test_one_part_may_be_replaced(tmp_path: Path) -> None:
    text = text_of(make(tmp_path, penutup="#let penutup(..x) = [Tanpa penutup]\n#let tanda-salinan = none"))
    assert "Tanpa penutup" in text
    assert "NURRIS" not in text
    assert "INDIKATOR KEBERHASILAN" in text


def test_pictures_and_fonts_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "lambang.png").write_bytes(PICTURE)
    (tmp_path / "lain.png").write_bytes(b"never read")
    fonts = Path("/usr/share/texmf/fonts/opentype/public/tex-gyre")
    if not fonts.is_dir():
        pytest.skip("TeX Gyre is not installed")
    shutil.copyfile(fonts / "texgyrechorus-mediumitalic.otf", tmp_path / "Chorus.otf")
    pdf = make(tmp_path, lampiran='#set text(font: "TeX Gyre Chorus")\n#image("lambang.png")\nHuruf')
    assert "png" not in text_of(pdf)
    assert len(run_over(pdf, "pdfimages", "-list", "FILE").splitlines()) == 3
    assert "TeXGyreChorus" in run_over(pdf, "pdffonts", "FILE")


@pytest.mark.parametrize(
    ("template", "cause", "line", "reason"),
    [
        ("\n#let x = (", "failed", 2, "unclosed delimiter"),
        ('#import "dasar.typ": *\n#konteks.tahunn', "unknown", 2, "tahunn"),
        ("baris\n#tidak-ada", "unknown", 2, "tidak-ada"),
        ('#read("/etc/passwd")', "file", 1, "/etc/passwd"),
        ('#read("../../../../../../etc/passwd")', "file", 1, "../../../../../../etc/passwd"),
        (r'#eval("read(\"/etc/passwd\")")', "file", 1, "/etc/passwd"),
        ('\n #image("lambang.png")', "file", 2, "lambang.png"),
        ('#include "hilang.typ"', "file", 1, "hilang.typ"),
        ('#import "@preview/cetz:0.3.0": *', "package", 1, "@preview/cetz:0.3.0"),
        ('#import "@local/x:1.0.0": *', "package", 1, "@local/x:1.0.0"),
        ('#import "dasar.typ": *\n#halaman(1, 2, 3)[x]', "failed", 2, "type integer has no method `at`"),
        ('#text(size: "x")[a]', "failed", 1, "expected length, found string"),
        ("#panic()", "failed", 1, "panicked"),
    ],
)
def test_what_is_wrong_and_where(template: str, cause: str, line: int, reason: str, tmp_path: Path) -> None:
    assert problem(tmp_path, lampiran=template) == (cause, "lampiran.typ", line, reason, "")


def test_the_item_at_which_a_template_fails(tmp_path: Path) -> None:
    template = '#import "dasar.typ": konteks\n#for baris in konteks.baris { baris.ada-saja-kalau-tidak-kosong }'
    assert problem(tmp_path, lampiran=template) == (
        *("unknown.item", "lampiran.typ", 2, "ada-saja-kalau-tidak-kosong", "sk-tim-rb"),
    )
    template = '#import "dasar.typ": konteks\n#for baris in konteks.baris { assert(baris.id != "lhkpn") }'
    assert problem(tmp_path, lampiran=template) == (*("failed.item", "lampiran.typ", 2, "assertion failed", "lhkpn"),)


def test_a_part_that_is_wrong_is_named(tmp_path: Path) -> None:
    assert problem(tmp_path, penutup="#let penutup(..x) = y\n#let tanda-salinan = none") == (
        *("unknown", "penutup.typ", 1, "y", ""),
    )


def test_nothing_outside_the_folders_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outside = tmp_path / "luar"
    inside = tmp_path / "templat"
    outside.mkdir()
    (inside / "dalam").mkdir(parents=True)
    (outside / "rahasia.typ").write_text("rahasia", encoding="utf-8")
    (inside / "dalam" / "rahasia.typ").write_text("rahasia", encoding="utf-8")
    monkeypatch.chdir(outside)
    secret = outside / "rahasia.typ"
    for name in ("rahasia.typ", "/rahasia.typ", "../luar/rahasia.typ", "dalam/rahasia.typ", str(secret)):
        assert problem(inside, lampiran=f'#read("{name}")')[:2] == ("file", "lampiran.typ")
    (inside / "lampiran.typ").unlink()
    (inside / "lampiran.typ").symlink_to(outside / "rahasia.typ")
    assert problem(inside) == ("outside", "lampiran.typ", 0, "", "")


def test_no_server_is_asked_for_a_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(3)
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{server.getsockname()[1]}")
        monkeypatch.setenv("NO_PROXY", "*")
        asked: list[object] = []

        def listen() -> None:
            with contextlib.suppress(TimeoutError):
                asked.append(server.accept())

        listener = threading.Thread(target=listen)
        listener.start()
        # Put together, so that no reading of the template could find it.
        assert problem(tmp_path, lampiran='#import "@pre" + "view/cetz:0.3.0"')[:2] == ("package", "lampiran.typ")
        listener.join()
    assert asked == []


def test_what_a_standard_does_not_allow_is_told_with_its_item(tmp_path: Path) -> None:
    (tmp_path / "lambang.png").write_bytes(PICTURE)
    (tmp_path / "lampiran.typ").write_text(
        '#import "dasar.typ": dasar, konteks\n#show: dasar.with("Daftar")\n'
        '#for baris in konteks.baris { if baris.id == "lhkpn" { image("lambang.png") } else [x] }',
        encoding="utf-8",
    )
    assert render_document(CONTEXT, "lampiran", "pdf", tmp_path)
    with pytest.raises(TemplateProblem) as caught:
        render_document(CONTEXT, "lampiran", "pdf", tmp_path, PdfWish(("ua-1",)))
    assert (caught.value.cause, caught.value.arguments["item"]) == ("standard.item", "lhkpn")
    assert "missing alt text" in str(caught.value.arguments["reason"])


def test_standards_that_do_not_go_together() -> None:
    with pytest.raises(TemplateProblem) as caught:
        render_document(CONTEXT, "matriks", "pdf", None, PdfWish(("a-2b", "a-3b")))
    assert caught.value.cause == "standard"
    assert caught.value.arguments["reason"] == "choose at most one PDF/A standard"


def test_a_template_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "lampiran.typ").write_bytes(b"baris\n\xff")
    assert problem(tmp_path) == ("encoding", "lampiran.typ", 2, "", "")
    (tmp_path / "lampiran.typ").write_bytes(b"\xef\xbb\xbfTeks")
    assert text_of(make(tmp_path)) == "Teks\n\x0c"


def test_templates_read_the_file_that_print_context_writes() -> None:
    """So that the tools of Typst, its preview among them, can be used on them."""
    assert 'json("konteks.json")' in (builtin_templates() / "dasar.typ").read_text(encoding="utf-8")
