"""The order of regulations by rank (UU 12/2011, pasal 7 and 8)."""

from typing import Final, NamedTuple


class Rank(NamedTuple):
    """A kind of regulation by the words with which its name begins.

    ``height`` is 0 for the highest; kinds of the same height are ordered among each other by issuer, then by date.
    """

    prefix: str
    height: int
    label: str


RANKS: Final = (
    Rank("Undang-Undang Dasar", 0, "Undang-Undang Dasar"),
    Rank("Ketetapan Majelis Permusyawaratan Rakyat", 1, "Ketetapan MPR"),
    Rank("Undang-Undang", 2, "Undang-Undang"),
    Rank("Peraturan Pemerintah Pengganti Undang-Undang", 2, "Undang-Undang"),
    Rank("Peraturan Pemerintah", 3, "Peraturan Pemerintah"),
    Rank("Peraturan Presiden", 4, "Peraturan Presiden"),
    Rank("Peraturan Daerah", 6, "Peraturan Daerah"),
    Rank("Peraturan Gubernur", 7, "Peraturan Kepala Daerah"),
    Rank("Peraturan Bupati", 7, "Peraturan Kepala Daerah"),
    Rank("Peraturan Wali Kota", 7, "Peraturan Kepala Daerah"),
    Rank("Peraturan Walikota", 7, "Peraturan Kepala Daerah"),
    Rank("Peraturan", 5, "Peraturan Menteri atau Lembaga"),
    Rank("Keputusan", 8, "Keputusan"),
)
"""Regulations of ministers and bodies stand before those of regions, as ministries themselves cite them; pasal 8 gives
them no place in the order of pasal 7."""

UNRANKED: Final = ("Keputusan Presiden",)
"""Some regulate and count as Peraturan Presiden (UU 12/2011, pasal 100), some decide one case: the name does not
tell."""


def rank_of(name: str) -> Rank | None:
    """Give the rank of a regulation by its name, the most exact words first; None for kinds whose place is not set."""
    folded = name.casefold()
    if folded.startswith(tuple(prefix.casefold() for prefix in UNRANKED)):
        return None
    fitting = [rank for rank in RANKS if folded.startswith(rank.prefix.casefold())]
    return max(fitting, key=lambda rank: len(rank.prefix), default=None)


def issuer_of(name: str, rank: Rank) -> str:
    """Give who made it, in small letters; nothing where the rank says so already."""
    if rank.height not in (5, 8):
        return ""
    return " ".join(name.casefold().removeprefix(rank.prefix.casefold()).split())
