"""Plans that are wrong: bad input, by name."""

import re
from itertools import pairwise
from typing import Final

HEAD: Final = "rbplan: 1\ntahun: 2022\nsatker: {nama: Kantor}\n"
INDIKATOR: Final = "program: [{nama: P, kegiatan: [{nama: K, sub_kegiatan: [{nama: S, indikator: [\n"


def with_indikator(*lines: str) -> str:
    """Write a plan of these indikator, each on a line of its own from line 5 on."""
    return HEAD + INDIKATOR + "".join(f"  {{{line}}},\n" for line in lines) + "]}]}]}]\n"


def alias_bomb(levels: int = 9) -> str:
    """Write lists that would unfold into nine to the ninth entries."""
    names = "abcdefghi"[:levels]
    lines = [HEAD, "kerangka: &a x\n"]
    lines += [f"k{name}: &{name} [{', '.join([f'*{below}'] * 9)}]\n" for below, name in pairwise(names)]
    return "".join(lines)


THIRTY: Final = with_indikator(*(f"id: a{number}, bulan: 13" for number in range(30)))

BAD_PLANS: Final[dict[str, bytes]] = {
    "month-13": with_indikator("id: a, bulan: [5, 13]").encode(),
    "endless-range": with_indikator("id: a, bulan: 1-999999999").encode(),
    "list": b"- rbplan: 1\n- tahun: 2022\n",
    "text": b"rbplan\n",
    "empty": b"",
    "only-comments": b"# nothing yet\n",
    "too-large": HEAD.encode() + b"# " + b"x" * 6_000_000 + b"\n",
    "nested": HEAD.encode() + b"program: " + b"[" * 40_000 + b"\n",
    "alias-bomb": alias_bomb().encode(),
    "utf-16": HEAD.encode("utf-16"),
    "utf-16-without-mark": HEAD.encode("utf-16-le"),
    "latin-1": (HEAD + "kerangka: r\xe9forme\n").encode("latin-1"),
    "unclosed-quote": (HEAD + 'kerangka: "rb-2020\nprogram: []\n').encode(),
    "control-characters": (HEAD + "kerangka: a\x1b[31mb\u202ec\n").encode(),
    "escaped-control-characters": (HEAD + '"k\\e[31m\\u202ek": 1\n').encode(),
    "markup": (HEAD + '"[red]x[/red]": 1\n"[/tmp/x]": 2\n"<script>": 3\n').encode(),
    "unknown-key": with_indikator("id: a, bualn: 3").encode(),
    "newer-version": b"rbplan: 2\ntahun: 2022\n",
    "missing-keys": b"kerangka: x\n",
    "tab": b"rbplan:\t1\ntahun: 2022\nsatker: {nama: K}\n",
    "duplicate-key": (HEAD + "tahun: 2023\n").encode(),
    "two-documents": (HEAD + "---\n" + HEAD).encode(),
    "nul-bytes": b"\0" * 64,
    "every-byte": bytes(range(256)) * 4,
}

NOTHING_TO_LIST: Final = {
    *("list", "text", "empty", "only-comments", "too-large", "nested", "utf-16", "utf-16-without-mark"),
    *("unclosed-quote", "newer-version", "missing-keys", "two-documents", "nul-bytes", "every-byte"),
}
"""Those of which nothing is left that could be listed."""

PLACE: Final = re.compile(r"^plans/2022\.yaml:(\d+):(\d+): ", re.MULTILINE)
"""How a finding begins."""
