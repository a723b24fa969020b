"""Plans that hold little but a decree."""

from rule_cases import HEAD

DECREE = f"{HEAD}keputusan:\n  - id: penetapan\n    jenis: penetapan\n"
"""What is put behind it belongs to the decree and begins on line 7."""

NAMED = DECREE.replace("KPU Kota Metro", "Komisi Pemilihan Umum Kota Metro")
"""The same, with the full name of the office."""


def listed(key: str, *items: str) -> str:
    """Give a decree with a numbered list, the isi of item n on line 7 + n."""
    return DECREE + f"    {key}:\n" + "".join(f'      - {{isi: "{item}"}}\n' for item in items)


def kegiatan(*names: str) -> str:
    """Give a plan with one program, the nama of kegiatan n on line 5 + n."""
    return f"{HEAD}program:\n  - kegiatan:\n" + "".join(f"    - nama: {name}\n" for name in names)
