"""Plans of one sub kegiatan whose indikator have given schedules."""

from rule_cases import HEAD


def scheduled(*own: str, head: str = "") -> str:
    """Give a plan; without a head, the n-th indikator stands on line 7 + n, its own keys from column 27."""
    text = HEAD + head + "program:\n  - kegiatan:\n      - sub_kegiatan:\n          - indikator:\n"
    return text + "".join(f"              - {{id: a{10 + at}, {each}}}\n" for at, each in enumerate(own))


SUMBER = "sumber:\n  - {id: salinan, jenis: salinan, tabel: [1-10, 11-20]}\n"
"""Two tables, for rows with ticks."""
