"""Why a plan may not be printed yet, in words."""

from rbplan.present.unready_text import unready_text
from rbplan.render.readiness import Unready
from rbplan.wording.catalogue import read_catalogue

ID, EN = read_catalogue("id"), read_catalogue("en")


def test_each_reason_with_its_places_and_what_to_do() -> None:
    unready = [
        Unready("keputusan", "pengesahan"),
        Unready("bagian_tidak_tersedia", "Kegiatan 2"),
        Unready("bagian_tidak_tersedia", ""),
        Unready("belum_dicocokkan", "Program 1, kegiatan 1, indikator 1"),
    ]
    assert unready_text(unready, "salinan", ID).splitlines() == [
        (
            "Salinan belum dapat dibuat: salinan harus sesuai dengan aslinya, "
            "padahal rencana ini belum seluruhnya dicocokkan dan dilengkapi."
        ),
        "",
        "Tidak ada pada keputusan (1):",
        "  pengesahan salinan",
        "",
        "Bagian lampiran yang tidak tersedia (2):",
        "  perkiraan isi: Kegiatan 2",
        "  isinya tidak diketahui",
        "",
        "Belum dicocokkan dengan naskah asli (1):",
        "  Program 1, kegiatan 1, indikator 1",
        "",
        "Cocokkan dahulu dengan naskah asli: rbplan collate export",
        "Untuk dibaca sekarang juga: --form alih-teks; untuk menyusun rancangan: --form rancangan.",
        "Tidak ada yang ditulis.",
    ]


def test_an_original_to_be_made_is_completed_since_there_may_be_none_to_collate_with() -> None:
    unready = [Unready("belum_pasti", "Program 1, kegiatan 1, indikator 1")]
    assert unready_text(unready, "asli", ID).splitlines() == [
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
    assert unready_text([Unready("diubah", "Program 1, indikator 1")], "asli", ID).splitlines()[-3:] == [
        "",
        "Untuk dibaca sekarang juga: --form alih-teks; untuk menyusun rancangan: --form rancangan.",
        "Tidak ada yang ditulis.",
    ]


def test_eight_of_a_kind_are_named_and_the_rest_counted() -> None:
    lines = unready_text([Unready("terpotong", f"Program {n}") for n in range(1, 11)], "asli", EN).splitlines()
    assert lines[2:12] == [
        "Breaks off in the copy (10):",
        *(f"  Program {n}" for n in range(1, 9)),
        "  … and 2 more",
    ]
    # Collating makes no cell whole.
    assert "collate" not in "".join(lines)


def test_a_strangers_words_are_harmless_and_not_endless() -> None:
    text = unready_text([Unready("belum_pasti", f"Program 1, “\x1b[31m{'x' * 500}\u202e”")], "asli", ID)
    place = text.splitlines()[3]
    assert (len(place), place.endswith("x…"), "\x1b" in text, "\u202e" in text) == (2 + 120, True, False, False)
