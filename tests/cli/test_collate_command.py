"""``rbplan collate``: the sheet that is made, and what becomes of one that was filled in."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from lembar_sheets import FORMATS, edited_xlsx, filled, real_plan, sheet_of
from offices import contents
from systems import needs_full_disk, needs_posix
from terminals import on_terminal

from rbplan.cli import collate_import
from rbplan.collation.columns import BULAN, JABATAN, OLEH, TANGGAL, TANPA_CENTANG
from rbplan.edit import Edited, apply_fixes
from rbplan.load.load import load_plan
from rbplan.plan.walk import walk

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run
    from syrupy.assertion import SnapshotAssertion

    from rbplan.document.document import Document
    from rbplan.fix import Fix

LANGUAGES = ("id", "en")
TODAY = ("--today", "2026-11-25")
WHO = {OLEH: "Siti Aminah", JABATAN: "Kasubbag Hukum", TANGGAL: "24-11-2026"}
SHEETS = {form: sheet_of(real_plan(), form) for form in FORMATS}

GOOD = {
    "sk-tim-rb": {BULAN[0]: "x", **WHO},
    "jdih-akses": {**dict.fromkeys(BULAN, "√"), **WHO},
    "sotk-penyesuaian": {**dict.fromkeys(BULAN[8:], "v"), **WHO},
}
ODD = {
    **GOOD,
    "lhkpn": {BULAN[2]: "x", BULAN[3]: "x", **WHO},
    "aplikasi-kepemiluan": {TANPA_CENTANG: "x", **WHO},
}
BAD = {
    "sk-tim-rb": {BULAN[0]: "x", BULAN[4]: "ya", OLEH: "Siti Aminah"},
    "lhkpn": WHO,
    "lhkasn": {BULAN[1]: "x", **WHO, TANGGAL: "31-02-2026"},
}


def plan_of(office: Path) -> Path:
    return office / "plans" / "2022.yaml"


def put(office: Path, form: str, entries: dict[str, dict[str, str]]) -> str:
    """Put a sheet that was filled in into the office; give its name."""
    (office / f"isi.{form}").write_bytes(filled(SHEETS[form], form, entries))
    return f"isi.{form}"


def schedules(office: Path, *names: str) -> list[tuple[tuple[int, ...] | None, str | None]]:
    plan = load_plan(plan_of(office).read_bytes(), "p").plan
    assert plan is not None
    items = {item.indikator.id: item.indikator for item in walk(plan)}
    return [
        (items[name].bulan, collated.tanggal.isoformat() if collated and collated.tanggal else None)
        for name in names
        for collated in (items[name].dicocokkan,)
    ]


@pytest.mark.parametrize("form", FORMATS)
def test_the_sheet_is_put_where_documents_are(form: str, run: Run, office: Path) -> None:
    outcome = run("collate", "export", "--format", form)
    said = (
        "Isinya 70 baris yang belum dicocokkan; dahulukan 40 baris bertanda ●, "
        "karena bulannya belum diketahui dengan pasti. Sesudah diisi, baca kembali dengan rbplan collate import."
    )
    assert outcome == (0, f"Lembar disimpan: build/2022/lembar-pencocokan.{form}. {said}\n", "")
    assert (office / "build" / "2022" / f"lembar-pencocokan.{form}").read_bytes() == SHEETS[form]


def test_excel_unless_asked_otherwise(run: Run, office: Path) -> None:
    assert run("collate", "export").exit_code == 0
    assert (office / "build" / "2022" / "lembar-pencocokan.xlsx").read_bytes() == SHEETS["xlsx"]


@pytest.mark.parametrize(
    ("output", "form", "written"),
    [
        ("a.docx", None, "a.docx"),
        ("a.MD", None, "a.MD"),
        ("a", None, "a.xlsx"),
        ("b", "md", "b.md"),
        ("plans/../", "md", "lembar-pencocokan.md"),
        ("baru.docx", "docx", "baru.docx"),
    ],
)
def test_output(output: str, form: str | None, written: str, run: Run, office: Path) -> None:
    chosen = ("--format", form) if form else ()
    assert run("collate", "export", *chosen, "--output", output).exit_code == 0
    expected = written.rpartition(".")[2].lower() if "." in written else "xlsx"
    assert (office / written).read_bytes() == SHEETS[expected]


def test_documents_are_indonesian(run: Run) -> None:
    outcomes = [
        run("--lang", language, "collate", "export", "--format", "md", "--output", "-") for language in LANGUAGES
    ]
    assert outcomes[0] == outcomes[1] == (0, SHEETS["md"].decode(), "")


def test_only_what_is_uncertain(run: Run) -> None:
    outcome = run("collate", "export", "--uncertain", "--format", "md", "--output", "-")
    assert len([line for line in outcome.stdout.splitlines() if line.startswith("| ")]) == 42


@pytest.mark.parametrize("form", ["xlsx", "docx"])
def test_binary_files_go_through_a_pipe_and_onto_no_screen(form: str, office: Path) -> None:
    command = [sys.executable, "-m", "rbplan", "collate", "export", "--format", form, "--output", "-"]
    done = subprocess.run(command, cwd=office, capture_output=True, check=True, timeout=60)
    assert (done.stdout, done.stderr) == (SHEETS[form], b"")


@needs_posix
def test_a_screen(office: Path) -> None:
    assert on_terminal("collate", "export", "--output", "-", cwd=office, columns=80) == (
        2,
        "Kesalahan: berkas PDF, Excel, atau Word tidak dapat ditampilkan di layar; sebutkan berkas tujuannya dengan --output\n",  # noqa: E501
    )


@needs_full_disk
@pytest.mark.parametrize("form", FORMATS)
def test_a_full_disk(form: str, run: Run) -> None:
    assert run("collate", "export", "--format", form, "--output", "/dev/full") == (
        2,
        "",
        "Kesalahan: `/dev/full` tidak dapat ditulis: tempat penyimpanan penuh\n",
    )


def test_what_was_filled_in_is_not_written_over(run: Run, office: Path) -> None:
    put(office, "xlsx", GOOD)
    before = contents(office)
    outcome = run("collate", "export", "--output", "isi.xlsx")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith("Kesalahan: `isi.xlsx` sudah ada dan mungkin sudah diisi, jadi tidak ditimpa;")
    assert contents(office) == before


def test_the_same_sheet_may_be_made_again(run: Run) -> None:
    assert run("collate", "export") == run("collate", "export")


@pytest.mark.parametrize(
    ("arguments", "key"),
    [
        (("export", "isi.xlsx"), "FILE hanya untuk `rbplan collate import`"),
        (("export", "--yes"), "--yes hanya untuk `rbplan collate import`"),
        (("export", "--outside"), "--outside hanya untuk `rbplan collate import`"),
        (("import", "a.md", "--uncertain"), "--uncertain hanya untuk `rbplan collate export`"),
        (("import", "a.md", "--format", "md"), "--format hanya untuk `rbplan collate export`"),
        (("import",), "sebutkan lembar yang sudah diisi, misalnya: rbplan collate import lembar-pencocokan.xlsx"),
        (("import", "a.ods"), "`a.ods` bukan lembar yang dapat dibaca; simpan sebagai .xlsx, .docx, atau .md"),
        (("import", "a.xlsx"), "berkas `a.xlsx` tidak ada; periksa nama dan foldernya"),
        (("import", "a.xlsx", "--date", "besok"), "`besok` bukan tanggal; tulis seperti 2022-05-31"),
        (("import", "a.md", "--date", "2026-11-26"), "--date 2026-11-26 belum tiba; periksa hari, bulan, dan tahunnya"),
        (("import", "a.md", "--date", "2022-01-16"), "--date 2022-01-16 mendahului keputusannya (2022-01-17); periksa hari, bulan, dan tahunnya"),  # noqa: E501
        (("import", "a.md", "--by", "a\u202eb"), "isi --by memuat karakter yang tidak tampak, atau lebih dari satu baris; ketik ulang"),  # noqa: E501
        (("export", "--format", "md", "--output", "a.docx"), "--format md tidak cocok dengan nama berkas .docx; samakan keduanya"),  # noqa: E501
        (("export", "--output", "plans/2022.yaml"), "`plans/2022.yaml` bukan nama lembar; akhiri namanya dengan .xlsx, .docx, atau .md"),  # noqa: E501
        (("export", "--output", "plans/2022/sumber/x.md"), "`plans/2022/sumber/x.md` adalah rencana atau bagian dari sumbernya; pilih berkas tujuan lain"),  # noqa: E501
        (("export", "--output", "a.pdf"), "`a.pdf` bukan nama lembar; akhiri namanya dengan .xlsx, .docx, atau .md"),
        (("export", "--format", "md", "--output", "a.pdf"), "`a.pdf` bukan nama lembar; akhiri namanya dengan .xlsx, .docx, atau .md"),  # noqa: E501
    ],
)  # fmt: skip
def test_what_cannot_be_asked(arguments: tuple[str, ...], key: str, run: Run, office: Path) -> None:
    before = contents(office)
    assert run("collate", *arguments, *TODAY) == (2, "", f"Kesalahan: {key}\n")
    assert contents(office) == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMATS)
def test_import(form: str, language: str, run: Run, office: Path, golden: SnapshotAssertion) -> None:
    before = plan_of(office).read_text(encoding="utf-8").splitlines()
    outcome = run("--lang", language, "collate", "import", put(office, form, GOOD), "--yes", *TODAY)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout == golden
    assert schedules(office, "sk-tim-rb", "sotk-penyesuaian") == [((1,), "2026-11-24"), ((9, 10, 11, 12), "2026-11-24")]
    after = plan_of(office).read_text(encoding="utf-8").splitlines()
    assert [line for line in after if "bulan:" not in line and "dicocokkan:" not in line] == [
        line for line in before if "bulan:" not in line
    ]


@pytest.mark.parametrize("form", FORMATS)
def test_the_second_time_nothing_changes(form: str, run: Run, office: Path) -> None:
    name = put(office, form, GOOD)
    assert run("collate", "import", name, "--yes", *TODAY).exit_code == 0
    before = contents(office)
    lines = (
        "0 baris dicocokkan, 67 baris belum diisi dan dilewati.",
        "3 baris sudah tercatat dengan hasil yang sama.",
        "Tidak ada yang berubah.",
    )
    for yes in (("--yes",), ()):
        outcome = run("collate", "import", name, *yes, *TODAY)
        assert outcome == (0, "".join(f"{line}\n" for line in lines), "")
    assert contents(office) == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMATS)
def test_bad_cells(form: str, language: str, run: Run, office: Path, golden: SnapshotAssertion) -> None:
    name = put(office, form, {**GOOD, **BAD})
    before = contents(office)
    outcome = run("--lang", language, "collate", "import", name, "--yes", *TODAY)
    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert outcome.stderr == golden
    assert contents(office) == before


def test_a_plan_that_somebody_changed_meanwhile(run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def change_first(document: Document, fixes: list[Fix]) -> Edited:
        plan_of(office).write_text("rbplan: 1\n", encoding="utf-8")
        return apply_fixes(document, fixes)

    monkeypatch.setattr(collate_import, "apply_fixes", change_first)
    outcome = run("collate", "import", put(office, "md", GOOD), "--yes", *TODAY)
    assert outcome == (
        2,
        "",
        "Kesalahan: plans/2022.yaml berubah sejak dibaca, jadi tidak ditulis; jalankan sekali lagi\n",
    )
    assert plan_of(office).read_text(encoding="utf-8") == "rbplan: 1\n"


def test_all_of_it_or_nothing(run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def leave_one_out(document: Document, fixes: list[Fix]) -> Edited:
        return apply_fixes(document, fixes[1:])

    monkeypatch.setattr(collate_import, "apply_fixes", leave_one_out)
    name = put(office, "md", GOOD)
    before = contents(office)
    outcome = run("collate", "import", name, "--yes", *TODAY)
    assert (outcome.exit_code, outcome.stdout, contents(office)) == (2, "", before)
    assert outcome.stderr.startswith("Kesalahan: susunan berkas rencana `plans/2022.yaml` tidak lazim")


def test_what_the_whole_sheet_is_given(run: Run, office: Path) -> None:
    name = put(office, "md", {"sk-tim-rb": {BULAN[0]: "x"}})
    who = ("--by", "Siti Aminah", "--position", "Kasubbag Hukum", "--date", "2026-11-23")
    assert run("collate", "import", name, *who, "--yes", *TODAY).exit_code == 0
    assert schedules(office, "sk-tim-rb") == [((1,), "2026-11-23")]


def test_without_a_terminal_nothing_is_written(run: Run, office: Path) -> None:
    name = put(office, "xlsx", GOOD)
    before = contents(office)
    shown = run("collate", "import", name, *TODAY)
    assert (shown.exit_code, contents(office)) == (2, before)
    assert (
        shown.stderr == "Kesalahan: belum disimpan, karena pertanyaannya tidak dapat dijawab di sini; "
        "untuk menyimpan tanpa ditanya, tambahkan --yes\n"
    )
    saved = "Disimpan: plans/2022.yaml, 3 indikator sudah dicocokkan.\n"
    assert f"{shown.stdout}{saved}" == run("collate", "import", name, "--yes", *TODAY).stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_outside_the_copy_are_left_out(language: str, run: Run, office: Path, golden: SnapshotAssertion) -> None:
    outcome = run("--lang", language, "collate", "import", put(office, "docx", ODD), "--yes", *TODAY)
    assert outcome.exit_code == 1
    assert outcome.stderr == golden
    assert schedules(office, "sk-tim-rb", "lhkpn", "aplikasi-kepemiluan") == [
        ((1,), "2026-11-24"),
        ((3,), None),
        (tuple(range(1, 13)), None),
    ]


def test_months_outside_the_copy_with_a_second_word(run: Run, office: Path) -> None:
    outcome = run("collate", "import", put(office, "docx", ODD), "--yes", "--outside", *TODAY)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert schedules(office, "lhkpn", "aplikasi-kepemiluan") == [((3, 4), "2026-11-24"), ((), "2026-11-24")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_that_the_sheet_drops_are_left_out(
    language: str, run: Run, office: Path, golden: SnapshotAssertion
) -> None:
    name = put(office, "md", {**ODD, "jdih-akses": {BULAN[0]: "x", **WHO}})
    outcome = run("--lang", language, "collate", "import", name, "--yes", *TODAY)
    assert outcome.exit_code == 1
    assert outcome.stderr == golden
    assert schedules(office, "sk-tim-rb", "jdih-akses") == [((1,), "2026-11-24"), (tuple(range(1, 13)), None)]
    assert run("collate", "import", name, "--yes", "--outside", *TODAY).exit_code == 0
    assert schedules(office, "jdih-akses") == [((1,), "2026-11-24")]


@needs_posix
@pytest.mark.parametrize(
    ("typed", "exit_code", "written"),
    [("y\ny\n", 0, 5), ("t\ny\n", 1, 3), ("t\nt\n", 1, 0), ("y\ntidak\n", 0, 0), ("apa\nya\nyes\n", 0, 5), ("\x04\x04", 1, 0)],  # noqa: E501
)  # fmt: skip
def test_two_questions(typed: str, exit_code: int, written: int, office: Path) -> None:
    name = put(office, "xlsx", ODD)
    outcome = on_terminal("collate", "import", name, *TODAY, cwd=office, columns=80, typed=typed)
    assert outcome[0] == exit_code
    collated = [day for _, day in schedules(office, *ODD) if day]
    assert len(collated) == written
    assert ("Disimpan: plans/2022.yaml" in outcome[1], "Tidak disimpan." in outcome[1]) == (written > 0, written == 0)


def test_a_sheet_of_another_year(run: Run, office: Path) -> None:
    text = plan_of(office).read_text(encoding="utf-8").replace("tahun: 2022\n", "tahun: 2023\n")
    (office / "plans" / "2023.yaml").write_text(text, encoding="utf-8")
    outcome = run("collate", "import", put(office, "xlsx", GOOD), "--yes", *TODAY)
    assert (outcome.exit_code, outcome.stdout) == (1, "")
    mark = "Lembar rbplan 1; tahun {}; satker 1872".format
    other = f"lembar ini untuk rencana lain: tertulis `{mark(2022)}`, sedangkan rencana ini `{mark(2023)}`"
    assert outcome.stderr.splitlines() == [
        f"isi.xlsx: {other}; pilih rencananya dengan --plan atau --year",
        "Tidak ada yang disimpan. Perbaiki 1 hal yang ditunjukkan di atas pada lembarnya, lalu ulangi.",
    ]
    assert run("collate", "import", "isi.xlsx", "--year", "2022", "--yes", *TODAY).exit_code == 0


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600])
@pytest.mark.parametrize("form", ["xlsx", "docx", "xlsm", "docm", "md"])
def test_a_file_that_is_no_sheet(form: str, content: bytes, run: Run, office: Path) -> None:
    (office / f"isi.{form}").write_bytes(content)
    outcome = run("collate", "import", f"isi.{form}", "--yes", *TODAY)
    assert (outcome.exit_code, outcome.stdout, len(outcome.stderr.splitlines())) == (1, "", 2)
    assert outcome.stderr.startswith(f"isi.{form}: ")


def test_everything_is_collated(run: Run, office: Path) -> None:
    plan_of(office).write_text(
        "rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\nprogram: [{kegiatan: [{sub_kegiatan: [{indikator: "
        "[{id: a, bulan: [1], dicocokkan: {oleh: Siti}}]}]}]}]\n",
        encoding="utf-8",
    )
    assert run("collate", "export") == (
        0,
        "Semua baris sudah dicocokkan, jadi tidak ada lembar yang perlu dibuat.\n",
        "",
    )
    assert not (office / "build").exists()


@needs_posix
@pytest.mark.parametrize("form", FORMATS)
def test_a_pipe_that_nobody_writes_to(form: str, office: Path) -> None:
    os.mkfifo(office / f"pipe.{form}")
    command = [sys.executable, "-m", "rbplan", "collate", "import", f"pipe.{form}"]
    done = subprocess.run(command, cwd=office, capture_output=True, check=False, timeout=60)
    said = f"Kesalahan: `pipe.{form}` bukan berkas biasa, jadi tidak dibaca\n"
    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", said)


@pytest.mark.parametrize("day", ["23-11-2026", "23/11/2026", "23 November 2026", "2026-11-23"])
def test_a_day_as_the_sheet_asks_for_it(day: str, run: Run, office: Path) -> None:
    name = put(office, "md", {"sk-tim-rb": {BULAN[0]: "x"}})
    who = ("--by", "Siti Aminah", "--position", "Kasubbag Hukum", "--date", day)
    assert run("collate", "import", name, *who, "--yes", *TODAY).exit_code == 0
    assert schedules(office, "sk-tim-rb") == [((1,), "2026-11-23")]


def test_what_the_models_refuse_is_told(run: Run, office: Path) -> None:
    text = plan_of(office).read_text(encoding="utf-8").replace("bulan: [3]", "bulan: [13]", 1)
    plan_of(office).write_text(text, encoding="utf-8")
    outcome = run("collate", "export")
    assert (outcome.exit_code, "Isinya 69 baris" in outcome.stdout, "RB027" in outcome.stderr) == (1, True, True)
    name = put(office, "xlsx", {"sk-tim-rb": GOOD["sk-tim-rb"]})
    assert run("collate", "import", name, "--yes", *TODAY).exit_code == 1
    assert '"Siti Aminah"' not in plan_of(office).read_text(encoding="utf-8")
    assert "oleh: Siti Aminah" in plan_of(office).read_text(encoding="utf-8")


@pytest.mark.parametrize("mark", ["\ufeff", ""])
@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_line_ends_and_byte_order_mark_stay(newline: str, mark: str, run: Run, office: Path) -> None:
    before = mark + plan_of(office).read_text(encoding="utf-8").replace("\n", newline)
    plan_of(office).write_bytes(before.encode())
    assert run("collate", "import", put(office, "xlsx", GOOD), "--yes", *TODAY).exit_code == 0
    after = plan_of(office).read_bytes().decode()
    assert (after.startswith("\ufeff"), after.count("\n") - after.count(newline)) == (bool(mark), 0)
    assert len(after.split(newline)) == len(before.split(newline)) + 5


def test_all_seventy_rows_at_once(run: Run, office: Path) -> None:
    entries = {item.indikator.id: {BULAN[0]: "x", BULAN[6]: "x", **WHO} for item in walk(real_plan())}
    outcome = run("collate", "import", put(office, "xlsx", entries), "--yes", "--outside", *TODAY)
    assert (outcome.exit_code, outcome.stdout.splitlines()[-1]) == (
        0,
        "Disimpan: plans/2022.yaml, 70 indikator sudah dicocokkan.",
    )
    assert set(schedules(office, *entries)) == {((1, 7), "2026-11-24")}
    assert run("fmt", "--check").exit_code == 0


def test_hostile_words_reach_no_terminal(run: Run, office: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet.title = "a\u202eb"
        sheet["H8"].value = "\u202ec\u200b"

    (office / "isi.xlsx").write_bytes(edited_xlsx(SHEETS["xlsx"], edit))
    outcome = run("collate", "import", "isi.xlsx", "--by", "A", "--position", "B", "--date", "2026-11-01", *TODAY)
    assert outcome.exit_code == 1
    first = "isi.xlsx, ab!H8: `c` bukan tanda centang (`sk-tim-rb`); tulis √ atau x, atau kosongkan"
    assert outcome.stderr.splitlines()[0] == first
