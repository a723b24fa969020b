"""RB501: the table of misspellings."""

import pytest
from decree_text import DECREE, kegiatan
from real_plan import in_real_plan
from rule_cases import Found, findings

from rbplan.lint.spelling import MISSPELLINGS
from rbplan.lint.word_table import WordTable


def test_found() -> None:
    assert findings(kegiatan("sistem yang handal", "Prosentase layanan PID"), "RB501") == [
        Found("RB501.sure", "6:25-6:31", {"written": "handal", "standard": "andal", "source": "KBBI"}),
        Found("RB501.sure", "7:13-7:23", {"written": "Prosentase", "standard": "Persentase", "source": "KBBI"}),
        Found("RB501.unsure", "7:32-7:35", {"written": "PID", "standard": "PPID", "source": "UU 14/2008, pasal 1"}),
    ]


def test_prefixes_and_prepositions() -> None:
    names = ("tim di susun", "rapat di lakukan", "kegiatan di laksanakan", "SK di tetapkan", "disetiap unit", "efektip")
    standards = ["disusun", "dilakukan", "dilaksanakan", "ditetapkan", "di setiap", "efektif"]
    assert [found.arguments["standard"] for found in findings(kegiatan(*names), "RB501")] == standards


@pytest.mark.parametrize(
    "text",
    [
        kegiatan("sistem yang andal", "kehandalannya", "PPID", "tim terdiri dari", "kick-off", "sarana, prasarana"),
        DECREE + "    mengingat: [{isi: Pedoman Analisa Jabatan;}]\n    penutup: {nama: KARIR HANDAL}\n",
        kegiatan("A") + "    perkiraan: {nama: handal, dasar: karir}\n",
    ],
    ids=["standard", "quotations and names of persons", "inferences"],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB501") == []


def test_no_standard_form_is_a_slip_itself() -> None:
    table = WordTable(MISSPELLINGS)
    for entry in MISSPELLINGS:
        if entry.sure:
            assert list(table.find(entry.standard)) == [], entry


def test_every_entry_is_found_and_stands_once() -> None:
    table = WordTable(MISSPELLINGS)
    for entry in MISSPELLINGS:
        assert [hit.entry for hit in table.find(f"yang {entry.written}, itu")] == [entry]


def test_real_plan() -> None:
    assert [(each.words, each.arguments["standard"]) for each in in_real_plan("RB501")] == [
        ("Sub Bagian", "Subbagian"),
        ("Sub Bagian", "Subbagian"),
        ("Tim Terdiri dari", "Tim terdiri dari"),
        ("kick off", "kick-off"),
        ("Discusion", "Discussion"),
        ("Updatenya", "Mutakhirnya"),
        ("Tatalaksana", "Tata laksana"),
        ("tatalaksana", "tata laksana"),
        ("efektifitas", "efektivitas"),
        ("PID", "PPID"),
        ("pemohonan", "permohonan atau pemohon"),
        ("PID", "PPID"),
        ("ditindak lanjuti", "ditindaklanjuti"),
        ("sangketa", "sengketa"),
        ("monitorin", "monitoring"),
        ("handal", "andal"),
        ("Terdokumentasi arsip", "Terdokumentasinya arsip"),
        ("assesement", "asesmen"),
        ("karir", "karier"),
        ("Assesment", "Asesmen"),
        ("Analisa", "Analisis"),
        ("dilingkungan", "di lingkungan"),
        ("reuiu", "reviu"),
        ("efektifita", "efektivitas"),
        ("efektifitas", "efektivitas"),
        ("sistem mekanisme prosedur", "sistem, mekanisme, dan prosedur"),
        ("Prosentase", "Persentase"),
        ("LHASN", "LHKASN"),
        ("Laynan", "Layanan"),
        ("Saran, prasaran", "Sarana, prasarana"),
        ("kompenn", "komponen"),
        ("di dapat", "didapat"),
        ("sangketa", "sengketa"),
        ("pemagnggaran", "pelanggaran"),
        ("Kode etik Penyelenggaraan pemilu", "Kode Etik Penyelenggara Pemilu"),
        ("Prasyarat layanan", "Persyaratan layanan"),
        ("Sistem Mekanisme Prosedur", "Sistem, Mekanisme, dan Prosedur"),
    ]
