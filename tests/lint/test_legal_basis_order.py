"""RB404: the order of mengingat."""

import pytest
from decree_text import listed
from real_plan import in_real_plan
from rule_cases import findings

UU_2017 = "Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;"
UU_2011 = "Undang-Undang Nomor 12 Tahun 2011;"
UUD = "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;"
PP = "Peraturan Pemerintah Nomor 11 Tahun 2017;"
PERPPU = "Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2022;"
PERPRES = "Peraturan Presiden Nomor 81 Tahun 2010;"
PANRB_25 = "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2020;"
PANRB_26 = "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 26 Tahun 2020;"
PKPU_2019 = "Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019;"
PKPU_2020 = "Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020;"
PERDA = "Peraturan Daerah Kota Metro Nomor 1 Tahun 2005;"
KPT_2020 = "Keputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/05/KPU/XII/2020;"
KPT_2021 = "Keputusan Komisi Pemilihan Umum Nomor : 314/ORT.07-Kpt/01/KPU/V/2021;"
KPT_2021_III = "Keputusan Komisi Pemilihan Umum Nomor 399/ORT.07-Kpt/01/KPU/III/2021;"
KEPPRES = "Keputusan Presiden Nomor 4 Tahun 1999;"


@pytest.mark.parametrize(
    ("items", "variant", "name", "other"),
    [
        ([PERPRES, UU_2017], "rank", "Undang-Undang Nomor 7 Tahun 2017", "Peraturan Presiden Nomor 81 Tahun 2010"),
        ([PERDA, PKPU_2019], "rank", "Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019",
         "Peraturan Daerah Kota Metro Nomor 1 Tahun 2005"),
        ([KPT_2020, PP], "rank", "Peraturan Pemerintah Nomor 11 Tahun 2017",
         "Keputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/05/KPU/XII/2020"),
        ([UU_2017, UU_2011], "date", "Undang-Undang Nomor 12 Tahun 2011", "Undang-Undang Nomor 7 Tahun 2017"),
        ([PANRB_26, PANRB_25], "date", PANRB_25.rstrip(";"), PANRB_26.rstrip(";")),
        ([KPT_2021, KPT_2020], "date", KPT_2020.rstrip(";"), KPT_2021.replace(" :", "").rstrip(";")),
        ([KPT_2021, KPT_2021_III], "date", KPT_2021_III.rstrip(";"), KPT_2021.replace(" :", "").rstrip(";")),
        ([PANRB_25, PKPU_2019, PANRB_26], "issuer", PANRB_26.rstrip(";"), PKPU_2019.rstrip(";")),
    ],
)  # fmt: skip
def test_misplaced(items: list[str], variant: str, name: str, other: str) -> None:
    (found,) = findings(listed("mengingat", *items), "RB404")
    line = 7 + len(items)
    assert found.wording == f"RB404.{variant}"
    assert found.place == f"{line}:15-{line}:{17 + len(items[-1])}"
    other_line = next(8 + at for at, item in enumerate(items) if item.replace(" :", "").startswith(other))
    assert found.arguments == {"name": name, "other": other, "other_line": other_line}


def test_one_that_stands_too_low_does_not_make_the_others_wrong() -> None:
    found = findings(listed("mengingat", PERPRES, UU_2017, PANRB_25, PKPU_2019, KPT_2020), "RB404")
    assert [each.place.split(":")[0] for each in found] == ["9"]


@pytest.mark.parametrize(
    "items",
    [
        [UUD, UU_2011, UU_2017, PP, PERPRES, PANRB_25, PANRB_26, PKPU_2019, PKPU_2020, PERDA, KPT_2020, KPT_2021],
        [PKPU_2019, PKPU_2020, PANRB_25, PANRB_26],
        [UU_2017, KEPPRES, PP],
        [KPT_2020, KEPPRES],
        ["Undang-Undang Nomor 7 Tahun 2022;", PERPPU],
        ["Petunjuk teknis tanpa nomor;", UU_2017],
        ["Keputusan KPU Nomor 5;", "Keputusan KPU Nomor 3 Tahun 2021;"],
        [KPT_2021, "Keputusan Komisi Pemilihan Umum Nomor 19 Tahun 2021;"],
    ],
    ids=["all ranks", "issuers are free", "unranked", "unranked last", "two kinds of one year", "no number", "no year",
         "month unknown"],
)  # fmt: skip
def test_silent(items: list[str]) -> None:
    assert findings(listed("mengingat", *items), "RB404") == []


def test_real_plan() -> None:
    assert in_real_plan("RB404") == ()
