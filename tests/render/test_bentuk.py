"""What each form makes of the lines of a decree."""

from typing import Any

import pytest

from rbplan.plan.keputusan import Keputusan
from rbplan.render.bentuk import DOTS, printed_decree


def decree(**fields: Any) -> Keputusan:
    return Keputusan.model_validate({"id": "penetapan", "jenis": "penetapan", **fields})


@pytest.mark.parametrize(
    ("pada", "printed"),
    [
        ("Pada Tanggal 17 Januari 2022", f"Pada Tanggal {DOTS}"),
        ("Pada tanggal, 17 Januari 2022", f"Pada tanggal, {DOTS}"),
        ("pada tanggal 5-1-2022", f"pada tanggal {DOTS}"),
        ("pada tanggal 05/01/2022", f"pada tanggal {DOTS}"),
        ("pada tanggal tujuh belas Januari dua ribu dua puluh dua", f"pada tanggal {DOTS}"),
        ("Pada Tanggal 17 Januari 2022 M / 14 Jumadil Akhir 1443 H", f"Pada Tanggal {DOTS}"),
        ("Metro, 17 Januari 2022", f"Metro, {DOTS}"),
        ("pada tanggal", "pada tanggal"),
        (None, f"pada tanggal {DOTS}"),
    ],
)
def test_a_draft_has_no_day(pada: str | None, printed: str) -> None:
    penutup = printed_decree(decree(penutup={"pada": pada, "tanggal": "2022-01-17"}), "rancangan").penutup
    assert penutup is not None
    assert (penutup.pada, penutup.tanggal) == (printed, None)


def test_a_draft_has_no_number_wherever_it_is_printed() -> None:
    kepala = ["LAMPIRAN KEPUTUSAN", "NOMOR 7/2023", "TANGGAL 3 Mei 2023"]
    lines = {"judul": ["KEPUTUSAN KETUA", "NOMOR 7/2023"], "penutup": {"tempat": "Metro, 3 Mei 2023"}}
    drafted = printed_decree(decree(nomor="7/2023", **lines, lampiran={"kepala": kepala}), "rancangan")
    assert drafted.judul == ("KEPUTUSAN KETUA", f"NOMOR {DOTS}")
    assert (drafted.nomor, drafted.lampiran and drafted.lampiran.nomor) == (DOTS, DOTS)
    assert drafted.lampiran is not None
    assert drafted.lampiran.kepala == ("LAMPIRAN KEPUTUSAN", f"NOMOR {DOTS}", f"TANGGAL {DOTS}")
    assert drafted.penutup is not None
    assert drafted.penutup.tempat == f"Metro, {DOTS}"


def test_an_annex_that_is_not_spelt_out_is_certified_like_the_decree() -> None:
    copied = printed_decree(decree(nomor="7", penutup={"tanda": "ttd."}, pengesahan=["Salinan sesuai"]), "salinan")
    assert copied.lampiran is not None
    assert copied.lampiran.penutup is not None
    assert (copied.lampiran.nomor, copied.lampiran.pengesahan) == ("7", ("Salinan sesuai",))
    assert copied.lampiran.penutup.tanda == "ttd."
    assert copied.lampiran.kepala == ("LAMPIRAN", f"KEPUTUSAN {DOTS}")


@pytest.mark.parametrize(("own", "printed"), [(None, "SALINAN"), ("Salinan", "Salinan")])
def test_a_copy_is_marked_as_one_even_where_the_plan_does_not_say_how(own: str | None, printed: str) -> None:
    assert printed_decree(decree(tanda_salinan=own), "salinan").tanda_salinan == printed


@pytest.mark.parametrize("bentuk", ["alih-teks", "rancangan", "asli"])
def test_only_a_copy_is_marked_signed_and_certified(bentuk: Any) -> None:
    own = {"penutup": {"tanda": "ttd"}, "pengesahan": ["Salinan sesuai"]}
    printed = printed_decree(decree(tanda_salinan="SALINAN", **own, lampiran=own), bentuk)
    assert (printed.tanda_salinan, printed.pengesahan) == (None, ())
    for part in (printed, printed.lampiran):
        assert part is not None
        assert part.penutup is not None
        assert (part.penutup.tanda, part.pengesahan) == (None, ())
