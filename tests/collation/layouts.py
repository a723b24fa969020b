"""Ways to lay out one indikator: before, and after September to December were confirmed by WHO."""

from typing import Final

from confirmed import ABOVE, HEAD

WHO: Final = "dicocokkan: {oleh: Siti, jabatan: Kasubbag, tanggal: 2022-11-25, dengan: asli}"

_TABLE: Final = """\
=== block
      - id: a
        uraian: x  # c
        # d
        bacaan: {baris: 1}
--- after
      - id: a
        uraian: x  # c
        bulan: 9-12
        # d
        bacaan: {baris: 1}
        WHO
=== empty values
      - id: a
        bulan:  # c
        ket: k
        dicocokkan:
--- after
      - id: a
        bulan: 9-12  # c
        ket: k
        WHO
=== values that are there
      - id: a
        bulan: [3]  # c

        dicocokkan: {oleh: x}  # d
        diubah: p
--- after
      - id: a
        bulan: 9-12  # c

        WHO  # d
        diubah: p
=== values over several lines
      - id: a
        bulan:
        - 3
        - 4  # c
        dicocokkan:
          oleh: x
          jabatan: |
            y

        diubah: p
--- after
      - id: a
        bulan: 9-12  # c
        WHO

        diubah: p
=== comments between key and value
      - id: a
        bulan:  # c
        # d
        - 3  # e
        ket: k
--- after
      - id: a
        bulan:  # c
        # d
          9-12  # e
        ket: k
        WHO
=== comments inside a value
      - id: a
        bulan:
          - 3  # c
          # d
          - 4
--- after
      - id: a
        # c
        # d
        bulan: 9-12
        WHO
=== comments further in
      - id: a
        ket: k
          # c

          # d
        # e
--- after
      - id: a
        bulan: 9-12
        ket: k
          # c

          # d
        WHO
        # e
=== a suppression stays above its key
      - id: a
        uraian: x
          # rbplan: ignore[RB302] c
        bacaan: {baris: 1}
--- after
      - id: a
        uraian: x
        bulan: 9-12
          # rbplan: ignore[RB302] c
        bacaan: {baris: 1}
        WHO
=== text that keeps its blank lines
      - id: a
        uraian: |+
          x


        ket: |
          k

        diubah: p
--- after
      - id: a
        uraian: |+
          x


        bulan: 9-12
        ket: |
          k
        WHO

        diubah: p
=== braces
      - {id: a, ket: 'k,'} # c
--- after
      - {id: a, bulan: 9-12, ket: 'k,', WHO} # c
=== braces without values
      - {id: a, bulan, ket: , dicocokkan: }
--- after
      - {id: a, bulan: 9-12, ket: , WHO }
=== braces over several lines
      - {
          id: a,  # c
          # d
          bacaan: {baris: 1}  # e
        }
--- after
      - {
          id: a,  # c
          bulan: 9-12,
          # d
          bacaan: {baris: 1},  # e
          WHO
        }
=== both keys behind one
      - {
          id: a,
        }
--- after
      - {
          id: a,
          bulan: 9-12,
          WHO,
        }
=== commas in front
      - { id: a
        , ket: k # c
        , diubah: p }
--- after
      - { id: a, bulan: 9-12
        , ket: k, WHO # c
        , diubah: p }
=== keys in another order
      - bacaan: {baris: 1}
        id: a
--- after
      - bacaan: {baris: 1}
        WHO
        id: a
        bulan: 9-12
"""


def _layouts() -> dict[str, tuple[str, str]]:
    """Give the whole file before and after, by the name of the layout."""
    layouts = {}
    for part in _TABLE.split("=== ")[1:]:
        name, _, texts = part.partition("\n")
        before, after = (f"{HEAD}{ABOVE}{text.replace('WHO', WHO)}" for text in texts.split("--- after\n"))
        layouts[name] = (before, after)
    last = "last line without newline"
    layouts[last] = (f"{HEAD}{ABOVE}      - id: a", f"{HEAD}{ABOVE}      - id: a\n        bulan: 9-12\n        {WHO}")
    return layouts


LAYOUTS: Final = _layouts()
