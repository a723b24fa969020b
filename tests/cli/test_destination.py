"""Where documents go: the folders that are made for them, and their names."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest
from offices import contents
from systems import needs_links

from rbplan.cli import write_file

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run


def wrote(*names: str) -> tuple[int, str, str]:
    return 0, "".join(f"Dokumen disimpan: {name}\n" for name in names), ""


def refused(message: str) -> tuple[int, str, str]:
    return 2, "", f"Kesalahan: {message}\n"


@pytest.fixture
def idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a document is made: what cannot be written is to be known before."""

    def fail(*_: object) -> None:
        pytest.fail("made before it was known that it cannot be written")

    monkeypatch.setattr("rbplan.cli.render.make_documents", fail)


@pytest.mark.parametrize("output", ["baru", "baru/"])
def test_a_name_without_an_ending_is_a_folder_that_is_made(output: str, run: Run, office: Path) -> None:
    assert run("render", "--output", output) == wrote("baru/lampiran.md", "baru/lampiran.tex")
    assert sorted(path.name for path in (office / "baru").iterdir()) == ["lampiran.md", "lampiran.tex"]
    assert run("render", "matriks", "--output", output, "--format", "html") == wrote("baru/matriks.html")


def test_a_file_without_an_ending_that_is_there_is_a_file(run: Run, office: Path) -> None:
    (office / "baru").write_bytes(b"")
    assert run("render", "--output", "baru") == wrote("baru")
    assert (office / "baru").read_text(encoding="utf-8").startswith("**ALIH TEKS")


@pytest.mark.usefixtures("idle")
@pytest.mark.parametrize(
    ("output", "path"), [("tidak/ada", "tidak/ada"), ("tidak/ada/", "tidak/ada"), ("tidak/a.md", "tidak/a.md")]
)
def test_only_the_last_folder_is_made(output: str, path: str, run: Run, office: Path) -> None:
    before = contents(office)
    assert run("render", "--output", output) == refused(f"folder untuk `{path}` tidak ada; buat dahulu foldernya")
    assert contents(office) == before


@pytest.mark.usefixtures("idle")
@pytest.mark.parametrize("place", ["build", "build/2022"])
def test_a_file_in_the_place_of_a_folder_is_named(place: str, run: Run, office: Path) -> None:
    (office / place).parent.mkdir(exist_ok=True)
    (office / place).write_bytes(b"")
    message = refused(
        f"`{place}` sudah ada tetapi bukan folder, jadi tidak dapat diisi; ganti namanya, atau pilih folder lain"
    )
    assert run("render") == message
    assert run("render", "--output", f"{place}/a.md") == message
    assert run("render", "--output", f"{place}/") == message


@needs_links
def test_a_link_that_leads_nowhere_in_the_place_of_a_folder(run: Run, office: Path) -> None:
    (office / "build").symlink_to("tidak-ada")
    assert run("render").stderr.startswith("Kesalahan: `build` sudah ada tetapi bukan folder, ")


def test_a_name_says_its_form(run: Run, office: Path) -> None:
    (office / "hasil").mkdir()
    made = run("render", "lampiran", "keputusan", "matriks", "--form", "rancangan", "--output", "hasil")
    stems = ("lampiran-rancangan", "keputusan-rancangan", "matriks")
    assert made == wrote(*(f"hasil/{stem}.{suffix}" for stem in stems for suffix in ("md", "tex")))
    draft = (office / "hasil" / "keputusan-rancangan.md").read_bytes()
    assert run("render", "keputusan", "--output", "hasil") == wrote("hasil/keputusan.md", "hasil/keputusan.tex")
    assert (office / "hasil" / "keputusan-rancangan.md").read_bytes() == draft


@pytest.mark.parametrize(
    ("output", "left"), [((), ()), (("--output", "baru"), ()), (("--output", "ada/baru"), ("ada",)), ((), ("build",))]
)
def test_a_folder_that_nothing_could_be_written_into_is_taken_away(
    output: tuple[str, ...], left: tuple[str, ...], run: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in left:
        (office / name).mkdir()

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(write_file, "_write_new", fail)
    assert run("render", *output).stderr.endswith(" tidak dapat ditulis: tempat penyimpanan penuh\n")
    assert sorted(path.name for path in office.iterdir()) == sorted(["plans", *left])
    assert not any(path for name in left for path in (office / name).iterdir())


def test_a_document_that_libreoffice_shows_is_written_and_told(run: Run, office: Path) -> None:
    (office / "hasil").mkdir()
    (office / "hasil" / ".~lock.lampiran.md#").write_bytes(b"")
    code, stdout, stderr = run("render", "--output", "hasil")
    assert (code, stdout) == (0, wrote("hasil/lampiran.md", "hasil/lampiran.tex")[1])
    assert stderr == (
        "Perhatian: `hasil/lampiran.md` tampaknya masih terbuka di LibreOffice; "
        "tutup di sana tanpa menyimpan, lalu buka kembali.\n"
    )


@pytest.mark.parametrize("form", ["asli", "salinan", "rancangan"])
def test_documents_that_know_no_forms_are_made_in_any(form: str, run: Run) -> None:
    usual = run("render", "matriks", "--output", "-")
    assert usual.stderr == ""
    said = "Perhatian: --form {} tidak berpengaruh di sini, karena dokumen ini tidak mengenal bentuk: {}.\n"
    assert run("render", "matriks", "--form", form, "--output", "-") == (0, usual.stdout, said.format(form, "matriks"))
    made = run("render", "ringkasan", "matriks", "--form", form, "--format", "md")
    assert made == (
        *wrote("build/2022/ringkasan.md", "build/2022/matriks.md")[:2],
        said.format(form, "ringkasan, matriks"),
    )
    assert run("render", "matriks", "lampiran", "--form", form, "--format", "md").stderr.startswith(
        {"asli": "Naskah asli belum dapat dibuat", "salinan": "Salinan belum dapat dibuat", "rancangan": ""}[form]
    )


def test_the_context_goes_into_a_file_too(run: Run, office: Path) -> None:
    shown = run("render", "--print-context").stdout
    assert run("render", "--print-context", "--output", "-").stdout == shown
    assert run("render", "--print-context", "--output", "a.json") == wrote("a.json")
    assert (office / "a.json").read_text(encoding="utf-8") == shown
    (office / "hasil").mkdir()
    assert run("render", "--print-context", "--output", "hasil") == wrote("hasil/konteks.json")
    assert run("render", "--print-context", "--output", "plans/2022.yaml").exit_code == 2
    assert run("render", "--print-context", "--output", "") == refused(
        "--output kosong; sebutkan berkas atau folder tujuannya"
    )
