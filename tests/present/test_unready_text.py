"""Why a plan may not be printed yet, in words."""

from rbplan.present.unready_text import unready_text
from rbplan.render.bentuk import Bentuk
from rbplan.render.readiness import Unready
from rbplan.wording.catalogue import read_catalogue

ID, EN = read_catalogue("id"), read_catalogue("en")

COMPLETE = {
    "asli": "Lengkapi dahulu bagian-bagian tersebut di berkas rencana.",
    "salinan": "Lengkapi dahulu di berkas rencana apa yang belum ada atau terpotong, menurut naskah aslinya.",
}


def test_each_reason_with_its_places_and_what_to_do() -> None:
    unready = [
        Unready("keputusan", "pengesahan"),
        Unready("bagian_tidak_tersedia", "Kegiatan 2"),
        Unready("bagian_tidak_tersedia", ""),
        Unready("belum_dicocokkan", "Program 1, kegiatan 1, indikator 1"),
    ]
    assert unready_text(unready, "salinan", ID, indikator=70, has_source=True).splitlines() == [
        (
            "Salinan belum dapat dibuat: salinan harus sesuai dengan aslinya, "
            "padahal rencana ini belum seluruhnya dicocokkan dan dilengkapi."
        ),
        "",
        "Tidak ada pada keputusan (1):",
        "  pengesahan salinan – isian `pengesahan:`",
        "",
        "Bagian lampiran yang tidak tersedia (2):",
        "  perkiraan isi: Kegiatan 2",
        "  isinya tidak diketahui",
        "",
        "Belum dicocokkan dengan naskah asli (1):",
        "  Program 1, kegiatan 1, indikator 1",
        "",
        "Lengkapi dahulu di berkas rencana apa yang belum ada atau terpotong, menurut naskah aslinya.",
        "Cocokkan dahulu dengan naskah asli: rbplan collate export",
        "Untuk dibaca sekarang juga: --form alih-teks; untuk menyusun rancangan: --form rancangan.",
        "Tidak ada yang ditulis.",
    ]


def test_an_original_to_be_made_is_completed_since_there_may_be_none_to_collate_with() -> None:
    unready = [Unready("belum_pasti", "Program 1, kegiatan 1, indikator 1")]
    assert unready_text(unready, "asli", ID, indikator=70, has_source=True).splitlines() == [
        "Naskah asli belum dapat dibuat: naskah yang akan ditandatangani harus lengkap dan pasti.",
        "",
        "Bulannya belum pasti (1):",
        "  Program 1, kegiatan 1, indikator 1",
        "",
        "Lengkapi dahulu bagian-bagian tersebut di berkas rencana.",
        "Jika naskah aslinya sudah ada, cocokkan bulannya dengan naskah itu: rbplan collate export",
        "Untuk dibaca sekarang juga: --form alih-teks; untuk menyusun rancangan: --form rancangan.",
        "Tidak ada yang ditulis.",
    ]


def test_what_a_later_decree_changed_is_not_to_be_completed() -> None:
    assert unready_text(
        [Unready("diubah", "Program 1, indikator 1")], "asli", ID, indikator=70, has_source=True
    ).splitlines()[-3:] == [
        "",
        "Untuk dibaca sekarang juga: --form alih-teks; untuk menyusun rancangan: --form rancangan.",
        "Tidak ada yang ditulis.",
    ]


def test_all_of_a_kind_are_named() -> None:
    unready = [Unready("terpotong", f"Program {n}") for n in range(1, 41)]
    lines = unready_text(unready, "asli", EN, indikator=40, has_source=True).splitlines()
    assert lines[2:44] == ["Breaks off in the copy (40):", *(f"  Program {n}" for n in range(1, 41)), ""]
    # Collating makes no cell whole.
    assert "collate" not in "".join(lines)


def test_what_is_so_of_every_indikator_is_one_line() -> None:
    unready = [Unready(reason, f"Indikator {n}") for reason in ("belum_pasti", "belum_dicocokkan") for n in (1, 2)]
    assert unready_text(unready, "salinan", ID, indikator=2, has_source=True).splitlines()[1:6] == [
        "",
        "Bulannya belum pasti: seluruh 2 indikator",
        "",
        "Belum dicocokkan dengan naskah asli: seluruh 2 indikator",
        "",
    ]
    assert "  Indikator 2" in unready_text(unready, "salinan", ID, indikator=3, has_source=True).splitlines()
    assert "Belum dicocokkan dengan naskah asli (1):" in unready_text(
        unready[3:], "salinan", ID, indikator=1, has_source=True
    )


def test_a_strangers_words_are_harmless_and_not_endless() -> None:
    text = unready_text(
        [Unready("belum_pasti", f"Program 1, “\x1b[31m{'x' * 500}\u202e”")], "asli", ID, indikator=2, has_source=True
    )
    place = text.splitlines()[3]
    assert (len(place), place.endswith("x…"), "\x1b" in text, "\u202e" in text) == (2 + 120, True, False, False)


def test_a_line_of_the_decree_is_named_with_its_key() -> None:
    unready = [
        *(Unready("keputusan", name) for name in ("nomor", "tanda")),
        *(Unready("lampiran", name) for name in ("kepala", "nama")),
    ]
    lines = unready_text(unready, "salinan", ID, indikator=2, has_source=True).splitlines()
    assert [line.rpartition(" – ")[2] for line in lines if line.startswith("  ")] == [
        *("isian `nomor:`", "isian `penutup: tanda:`", "isian `lampiran: kepala:`", "isian `lampiran: penutup: nama:`")
    ]
    assert lines[-3] == "Lengkapi dahulu di berkas rencana apa yang belum ada atau terpotong, menurut naskah aslinya."
    none = unready_text([Unready("keputusan", "")], "asli", EN, indikator=2, has_source=True).splitlines()
    assert none[3] == "  the decree itself is not in this plan"


def test_months_of_a_plan_that_was_read_from_nothing_are_not_filled_in() -> None:
    unready = [Unready("tidak_diketahui", f"Indikator {n}") for n in (1, 2)]
    forms: tuple[Bentuk, ...] = ("asli", "salinan")
    for form in forms:
        some = unready_text(unready, form, ID, indikator=3, has_source=False).splitlines()
        assert some[2:] == [
            "Bulannya belum diisi (2):",
            "  Indikator 1",
            "  Indikator 2",
            "",
            COMPLETE[form],
            "Untuk dibaca sekarang juga: --form alih-teks; untuk menyusun rancangan: --form rancangan.",
            "Tidak ada yang ditulis.",
        ]
    every = unready_text(unready, "asli", ID, indikator=2, has_source=False).splitlines()
    assert every[2] == "Bulannya belum diisi: seluruh 2 indikator"
    read = unready_text(unready, "salinan", ID, indikator=2, has_source=True).splitlines()
    assert read[2:5] == [
        "Bulannya tidak tersedia: seluruh 2 indikator",
        "",
        "Cocokkan dahulu dengan naskah asli: rbplan collate export",
    ]
