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
    assert unready_text(unready, "salinan", ID, indikator=70).splitlines() == [
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
    assert unready_text(unready, "asli", ID, indikator=70).splitlines() == [
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
    assert unready_text([Unready("diubah", "Program 1, indikator 1")], "asli", ID, indikator=70).splitlines()[-3:] == [
        "",
        "Untuk dibaca sekarang juga: --form alih-teks; untuk menyusun rancangan: --form rancangan.",
        "Tidak ada yang ditulis.",
    ]


def test_all_of_a_kind_are_named() -> None:
    unready = [Unready("terpotong", f"Program {n}") for n in range(1, 41)]
    lines = unready_text(unready, "asli", EN, indikator=40).splitlines()
    assert lines[2:44] == ["Breaks off in the copy (40):", *(f"  Program {n}" for n in range(1, 41)), ""]
    # Collating makes no cell whole.
    assert "collate" not in "".join(lines)


def test_what_is_so_of_every_indikator_is_one_line() -> None:
    unready = [Unready(reason, f"Indikator {n}") for reason in ("belum_pasti", "belum_dicocokkan") for n in (1, 2)]
    assert unready_text(unready, "salinan", ID, indikator=2).splitlines()[1:6] == [
        "",
        "Bulannya belum pasti: seluruh 2 indikator",
        "",
        "Belum dicocokkan dengan naskah asli: seluruh 2 indikator",
        "",
    ]
    assert "  Indikator 2" in unready_text(unready, "salinan", ID, indikator=3).splitlines()
    assert "Belum dicocokkan dengan naskah asli (1):" in unready_text(unready[3:], "salinan", ID, indikator=1)


def test_a_strangers_words_are_harmless_and_not_endless() -> None:
    text = unready_text([Unready("belum_pasti", f"Program 1, “\x1b[31m{'x' * 500}\u202e”")], "asli", ID, indikator=2)
    place = text.splitlines()[3]
    assert (len(place), place.endswith("x…"), "\x1b" in text, "\u202e" in text) == (2 + 120, True, False, False)
