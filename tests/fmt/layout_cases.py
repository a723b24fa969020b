"""Plans before and after formatting, one for each thing that the canonical layout settles."""

HEAD = "rbplan: 1\ntahun: 2022\nsatker: {nama: x}\n"

INDIKATOR = """\
program:
  - kegiatan:
      - sub_kegiatan:
          - indikator:
              - id: a
"""

FIELD = " " * 16


def indikator(field: str) -> str:
    """A canonical plan whose one indikator has this further line."""
    return f"{HEAD}{INDIKATOR}{FIELD}{field}\n"


CASES: dict[str, tuple[str, str]] = {
    "nothing to do": (f"{HEAD}program: []\n", f"{HEAD}program: []\n"),
    "spaces": ('satker: { kode :   "1" ,nama: x }   \nkop:   y \n', 'satker: {kode: "1", nama: x}\nkop: y\n'),
    "nested brackets": ("x: [ 1,[ ] , { }, {a:  1,b: [ 2 ]} ,]\n", "x: [1, [], {}, {a: 1, b: [2]}]\n"),
    "pair without brackets": ("x: [a:  b, c]\n", "x: [a: b, c]\n"),
    "key without value in brackets": ("x: {a, b: , c:  1}\n", "x: {a, b: , c: 1}\n"),
    "indentation": ("a:\n   b:\n         c: 1\n", "a:\n  b:\n    c: 1\n"),
    "dashes": ("a:\n- b: 1\n  c: 2\n-   - 3\n    - 4\n-\n", "a:\n  - b: 1\n    c: 2\n  - - 3\n    - 4\n  -\n"),
    "value on the next line": ('a:\n  "b"\nc:\n    d  # e\n', 'a: "b"\nc: d  # e\n'),
    "quotes stay": ("a: 'x'\n'b': \"y\"\n", "a: 'x'\n'b': \"y\"\n"),
    "blank lines": ("\n\na: 1\n\n\n\nb:\n  c: 1\n\n\n  d: 2\n\n\n", "a: 1\n\nb:\n  c: 1\n\n  d: 2\n"),
    "no line end": ("a: 1", "a: 1\n"),
    "comment signs": (
        "#a\n#!b\n##c\n#\n#  d\n\nx: 1 #e\n#:f\n#---\n",
        "# a\n#!b\n##c\n#\n#  d\n\nx: 1  # e\n#:f\n#---\n",
    ),
    "modeline": ("# yaml-language-server: $schema=x\ntahun: 1\n", "# yaml-language-server: $schema=x\ntahun: 1\n"),
    "markers": ("%YAML 1.2\n--- # x\na:  1\n... # y\n", "%YAML 1.2\n--- # x\na: 1\n... # y\n"),
    "order": ("tahun: 1\nx: 2\nrbplan: 3\na: 4\n", "rbplan: 3\ntahun: 1\nx: 2\na: 4\n"),
    "order in brackets": ("satker: {nama: a, z: 1, kode: b, y: 2}\n", "satker: {kode: b, nama: a, z: 1, y: 2}\n"),
    "order with comments": (
        "# atas\n\n# t\ntahun: 1  # t1\n# r1\n# r2\nrbplan: 1\n# akhir\n",
        "# atas\n\n# r1\n# r2\nrbplan: 1\n# t\ntahun: 1  # t1\n# akhir\n",
    ),
    "header without blank line stays": ("# atas\ntahun: 1\nrbplan: 1\n", "# atas\nrbplan: 1\ntahun: 1\n"),
    "order in items": (
        "program:\n# p\n- nama: x # n\n  # i\n  id: y\n",
        "program:\n  # p\n  # i\n  - id: y\n    nama: x  # n\n",
    ),
    "comment behind a dash": ("x:\n- # c\n  a: 1\n", "x:\n  -  # c\n    a: 1\n"),
    "comment behind a key": ("x: # c\n- a\ny: # d\n  # e\n  z\n", "x:  # c\n  - a\ny:  # d\n  # e\n  z\n"),
    "comments at the ends": (
        "x:\n  - a: 1\n      # under 1\n    # end of item\n  # end of list\n# about y\ny: 1\n# end\n",
        "x:\n  - a: 1\n      # under 1\n    # end of item\n  # end of list\n# about y\ny: 1\n# end\n",
    ),
    "comment for an empty value": ("x:\n    # soon\ny: 1\n", "x:\n  # soon\ny: 1\n"),
    "comment too far out": ("x:\n  - a\n# about b\n  - b\n", "x:\n  - a\n  # about b\n  - b\n"),
    "comment right behind a bracket": ("x: [1]#c\n", "x: [1]  # c\n"),
    "signs that are no comments": ('x: "a # b"\ny: a#b\n', 'x: "a # b"\ny: a#b\n'),
    "block text": (
        "a:\n- |  #c\n      # x\n        y  \n\n      z\n\n\n- >-\n   u\n- 1\n",
        "a:\n  - |  # c\n    # x\n      y  \n\n    z\n\n  - >-\n    u\n  - 1\n",
    ),
    "block text that keeps its end": ("a:\n    b: |+\n      x\n\n\n    c: 1\n", "a:\n  b: |+\n    x\n\n\n  c: 1\n"),
    "block text with a sign for its indentation": ("a:\n    b: |2\n         x\n", "a:\n  b: |2\n       x\n"),
    "block text without line end": ("a:   |\n     x", "a: |\n  x"),
    "block text of blank lines": ("a: |+\n   \n\nb:  1\n", "a: |+\n\n\nb: 1\n"),
    "text over lines": (
        'a:\n      b: x\n       y\n      c: "x  \n\n  y\\\n  \\ z"  #c\n',
        'a:\n  b: x\n    y\n  c: "x\n\n    y\\\n    \\ z"  # c\n',
    ),
    "brackets over lines": ("a:\n    b: [1,  \n      2, # c\n    ]\n", "a:\n  b: [1,\n    2, # c\n  ]\n"),
    "one month": (indikator("bulan: mei"), indikator("bulan: [5]")),
    "month in quotes": (indikator('bulan: "Agt"'), indikator("bulan: [8]")),
    "two months": (indikator("bulan: 7-8"), indikator("bulan: [7, 8]")),
    "months apart": (indikator("bulan: 7, 1, 1"), indikator("bulan: [1, 7]")),
    "run": (indikator("bulan: [3, 1, 2]"), indikator("bulan: 1-3")),
    "run and month": (indikator("bulan: [Sept, '1 – 3']"), indikator("bulan: 1-3, 9")),
    "no month": (indikator("bulan: [ ]"), indikator("bulan: []")),
    "not known": (indikator("bulan:"), indikator("bulan:")),
    "months line by line": (
        indikator(f"bulan:\n{FIELD}- 7\n{FIELD}- 8\n{FIELD}- 9  \n{FIELD}ket: x"),
        indikator(f"bulan: 7-9\n{FIELD}ket: x"),
    ),
    "months with comments": (
        indikator(f"bulan:\n{FIELD}- 7 # x\n{FIELD}- 8"),
        indikator(f"bulan:\n{FIELD}  - 7  # x\n{FIELD}  - 8"),
    ),
    "months that are none": (indikator("bulan: [ 13 ]"), indikator("bulan: [13]")),
    "quarters": (indikator("triwulan: [1, 2, 3, 4]"), indikator("triwulan: 1-4")),
    "cells": (indikator("bacaan: {sel: '1-3,9', baris: 2}"), indikator("bacaan: {baris: 2, sel: [1-3, 9]}")),
    "tables": (f"{HEAD}sumber:\n- tabel: ['80 – 92', 7-7]\n", f"{HEAD}sumber:\n  - tabel: [80-92, 7]\n"),
    "such a key elsewhere": (f"{HEAD}bulan: [mei]\nsel: 1 - 3\n", f"{HEAD}bulan: [mei]\nsel: 1 - 3\n"),
    "CRLF": ("a:  1\r\n# x \r\nb: |\r\n   y\r\n", "a: 1\r\n# x\r\nb: |\r\n  y\r\n"),
    "CRLF for the most part": ("a: 1\r\nb: 2\nc: 3\r\n", "a: 1\r\nb: 2\r\nc: 3\r\n"),
    "question mark": ("? a # x\n: b\n", "a:  # x\n  b\n"),
    "brackets around all": ("{a:  1}\n", "{a:  1}\n"),
    "only comments": ("#a\n\n\n", "#a\n\n\n"),
    "emoji": ("a:  1 #🎉 x\n#🎉\nb: 🎉\n", "a: 1  # 🎉 x\n# 🎉\nb: 🎉\n"),
    "suppression on the first key of an item": (
        "program:\n- nama: x  # rbplan: ignore[RB101]\n  id: y\n",
        "program:\n  - nama: x  # rbplan: ignore[RB101]\n    id: y\n",
    ),
    "suppression above a key that would come first": (
        "program:\n- nama: x\n  # rbplan: ignore[RB101]\n  id: y\n",
        "program:\n  - nama: x\n    # rbplan: ignore[RB101]\n    id: y\n",
    ),
    "suppression too far in": (
        "program:\n- nama: x\n    # rbplan: ignore[RB101] z\n- nama: y\n",
        "program:\n  - nama: x\n  # rbplan: ignore[RB101] z\n  - nama: y\n",
    ),
    "suppression behind other words": (
        "program:\n- nama: x\n    # z # rbplan: ignore[RB101]; ignore[RB102] z\n- nama: y\n",
        "program:\n  - nama: x\n  # z # rbplan: ignore[RB101]; ignore[RB102] z\n  - nama: y\n",
    ),
    "suppression at the top": (
        "# rbplan: ignore[RB101]\ntahun: 1\nrbplan: 1\n",
        "rbplan: 1\n# rbplan: ignore[RB101]\ntahun: 1\n",
    ),
    "suppression of the file": (
        "# rbplan: ignore-file[RB101]\ntahun: 1\nrbplan: 1\n",
        "# rbplan: ignore-file[RB101]\nrbplan: 1\ntahun: 1\n",
    ),
    "suppression of a stretch": (
        "tahun: 1\n# rbplan: disable[RB101]\nx: 1\n# rbplan: enable[RB101]\nrbplan: 1\nsatker:  {nama: y, kode: z}\n",
        "tahun: 1\n# rbplan: disable[RB101]\nx: 1\n# rbplan: enable[RB101]\nrbplan: 1\nsatker: {kode: z, nama: y}\n",
    ),
    "suppression behind a value on its own line": (
        "kop:\n    x  # rbplan: ignore[RB101]\n",
        "kop:\n  x  # rbplan: ignore[RB101]\n",
    ),
}
