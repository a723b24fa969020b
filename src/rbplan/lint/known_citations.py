"""How regulations that decrees often cite are printed elsewhere, each with the place where it was seen.

What stands here is knowledge from outside the plan. A new line needs a source that anybody can look up; where two
sources disagree, both numbers are given and nothing is decided.
"""

from datetime import date
from typing import Final, NamedTuple


class KnownDecree(NamedTuple):
    """A decree, found by its maker, the figures with which its number begins, and its year."""

    issuer: str
    ordinal: int
    year: int
    number: str
    title: str
    title_words: str
    source: str


class DisputedGazette(NamedTuple):
    """A regulation whose number in the Berita Negara is printed in two ways; nobody here knows which is right."""

    regulation: str
    gazette_year: int
    numbers: tuple[int, int]
    source: str


class Amendment(NamedTuple):
    """A later version of a regulation. ``since``: a day on which it surely was in force."""

    regulation: str
    amended_by: str
    since: date
    source: str


DECREES: Final = (
    KnownDecree(
        "komisi pemilihan umum", 612, 2020, "612/ORT.04-Kpt/05/KPU/XII/2020",
        "Roadmap Reformasi Birokrasi 2020-2024", "Reformasi Birokrasi", "jatim.kpu.go.id, berita evaluasi tahun 2021",
    ),
    KnownDecree(
        "komisi pemilihan umum", 314, 2021, "314/ORT.07-Kpt/01/KPU/V/2021", "", "",
        "jatim.kpu.go.id, berita evaluasi tahun 2021",
    ),
)  # fmt: skip
"""``title`` is as it was seen, perhaps shortened, so only its ``title_words`` are asked for. Both are empty where no
difference is known."""

GAZETTES: Final = (
    DisputedGazette(
        "Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2020", 2020, (1763, 1783),
        "Keputusan KPU Nomor 314/ORT.07-Kpt/01/KPU/V/2021",
    ),
)  # fmt: skip

AMENDMENTS: Final = (
    Amendment(
        "Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019", "Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2021",
        date(2021, 12, 31), "Keputusan KPU Nomor 35 Tahun 2022; Berita Negara Tahun 2021 Nomor 786",
    ),
    Amendment(
        "Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019", "Peraturan Komisi Pemilihan Umum Nomor 5 Tahun 2022",
        date(2022, 12, 31), "jdih.kpu.go.id; Berita Negara Tahun 2022 Nomor 984",
    ),
    Amendment(
        "Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019", "Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2023",
        date(2023, 5, 9), "jdih.kpu.go.id; Berita Negara Tahun 2023 Nomor 377",
    ),
)  # fmt: skip
"""In the order of time. Of those whose day was not seen, the last day of their year."""
