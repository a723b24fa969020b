"""Asking for part of a due list: by program, by who is responsible, by words, by section."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

POKJA = '[penanggung_jawab]\ntatalaksana = "Pokja Tatalaksana"\npengawasan = "Pokja Pengawasan"\n'


def ids(run: Run, *arguments: str) -> list[str]:
    outcome = run("due", "--format", "json", *arguments)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    return [item["id"] for item in json.loads(outcome.stdout)["items"]]


def test_by_program(run: Run) -> None:
    found = ids(run, "--month", "3", "--program", "pengawasan")
    assert found == ["lhkpn", "lhkasn", "spip-buku-kendali", "pengaduan-sarana"]
    assert ids(run, "--month", "3", "--program", "PENGUATAN pengawasan") == found


def test_by_words(run: Run) -> None:
    assert ids(run, "--month", "5", "--match", "reviu renstra") == ["reviu-renstra"]


def test_by_section(run: Run) -> None:
    assert ids(run, "--month", "5", "--only", "belum_pasti") == [
        "analisis-beban-kerja",
        "reviu-renstra",
        "partisipasi-kerja-sama",
    ]


def test_by_who_is_responsible_as_the_settings_say(run: Run, office: Path) -> None:
    (office / "rbplan.toml").write_text(POKJA, encoding="utf-8")
    assert ids(run, "--month", "3", "--pic", "pokja pengawasan") == ids(run, "--month", "3", "--program", "pengawasan")
    outcome = run("due", "--month", "3", "--pic", "pengawasan", "--only", "tertentu")
    assert outcome.stdout.splitlines()[:6] == [
        "KPU Kota Metro, rencana aksi tahun 2022 (plans/2022.yaml)",
        "Maret 2022: 2 jatuh tempo",
        "Disaring menurut penanggung jawab “pengawasan”",
        "",
        "Jatuh tempo Maret 2022 (2)",
        (
            "  lhkpn   [tidak tersedia pada salinan; perkiraan: 7. Penguatan Pengawasan]  7. Peningkatan Integritas "
            "Individu  100% seluruh wajib lapor LHKPN di lingkungan KPU Kota Metro  penanggung jawab Pokja Pengawasan; "
            "tidak ada jadwal lain tahun ini"
        ),
    ]


def test_documents_print_only_who_the_plan_names(run: Run, office: Path) -> None:
    before = run("render", "--output", "-")
    (office / "rbplan.toml").write_text(POKJA, encoding="utf-8")
    assert run("render", "--output", "-") == before


def test_messages_for_each_who_is_responsible(run: Run, office: Path) -> None:
    (office / "rbplan.toml").write_text(POKJA, encoding="utf-8")
    outcome = run("due", "--month", "3", "--format", "teks", "--per-pic")
    heads = [message.splitlines()[2] for message in outcome.stdout.split("\n----------\n\n")]
    assert heads == ["Pokja Pengawasan", "Pokja Tatalaksana", "(belum ada penanggung jawab)"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--program", "tatalaksna"), "tidak ada program yang memuat kata `tatalaksna`; maksud Anda: tatalaksana?"),
        (
            ("--match", "kepuwasan"),
            "tidak ada indikator yang memuat kata `kepuwasan`; maksud Anda: kepuasan, keputusan?",
        ),
        (
            ("--match", "xyzzy"),
            "tidak ada indikator yang memuat kata `xyzzy`; pakai kata lain dari uraian, kegiatan, atau programnya",
        ),
        (
            ("--pic", "x"),
            (
                "rencana ini tidak menyebut penanggung jawab; tetapkan untuk tiap program pada bagian "
                '[penanggung_jawab] di rbplan.toml, misalnya: tatalaksana = "Subbagian Hukum"'
            ),
        ),
        (("--per-pic",), "--per-pic hanya berlaku untuk pesan; tambahkan --format teks"),
    ],
)
def test_a_filter_that_nothing_has_is_refused(arguments: tuple[str, ...], message: str, run: Run) -> None:
    assert run("due", "--month", "5", *arguments) == (2, "", f"Kesalahan: {message}\n")


def test_programs_are_named_where_nothing_is_near(run: Run) -> None:
    outcome = run("due", "--month", "5", "--program", "4.")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith(
        "Kesalahan: tidak ada program yang memuat kata `4.`; yang ada: Manajemen Perubahan; "
    )
    assert outcome.stderr.endswith("; Peningkatan Kualitas Pelayanan Publik\n")


def test_filters_that_only_together_let_nothing_through_give_an_empty_list(run: Run) -> None:
    assert ids(run, "--month", "5", "--program", "pengawasan", "--match", "arsip") == []


def test_a_filter_cannot_reach_the_terminal(run: Run) -> None:
    outcome = run("due", "--month", "5", "--match", "a\x1b[31m\u202e")
    assert not {"\x1b", "\u202e"} & set(outcome.stderr)


def test_a_slip_in_the_settings_is_told_and_what_belongs_to_other_years_is_not(run: Run, office: Path) -> None:
    (office / "rbplan.toml").write_text(
        '[penanggung_jawab]\ntatalaksanaa = "A"\nzi = "B"\nsdm-aparatur = "C"\n', "utf-8"
    )
    outcome = run("due", "--month", "5")
    assert (outcome.exit_code, outcome.stderr) == (
        0,
        (
            "Perhatian: `tatalaksanaa` pada bagian [penanggung_jawab] di pengaturan tidak ada dalam rencana ini; "
            "maksud Anda `tatalaksana`?\n"
        ),
    )
