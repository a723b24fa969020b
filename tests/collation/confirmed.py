"""Confirming one indikator of a small plan, short enough for a table."""

from datetime import date

from rbplan.collation.confirmation import Confirmation, confirmation_fix
from rbplan.edit import apply_fixes
from rbplan.load.load import Loaded, load_plan
from rbplan.plan.walk import Item, walk

HEAD = "rbplan: 1\ntahun: 2022\nsatker: {nama: x}\n"
ABOVE = "program:\n- kegiatan:\n  - sub_kegiatan:\n    - indikator:\n"
DAY = date(2022, 11, 25)


def load(text: str) -> Loaded:
    return load_plan(text.encode(), "p.yaml")


def item_of(loaded: Loaded, name: str = "a") -> Item:
    assert loaded.plan is not None
    return next(item for item in walk(loaded.plan) if item.indikator.id == name)


def confirmation(item: Item, bulan: tuple[int, ...] = (9, 10, 11, 12), oleh: str = "Siti") -> Confirmation:
    return Confirmation(item, bulan, oleh, "Kasubbag", DAY)


def confirmed(text: str, bulan: tuple[int, ...] = (9, 10, 11, 12), oleh: str = "Siti", name: str = "a") -> str:
    """Give the text of a plan after its indikator was confirmed; fails where that was refused."""
    loaded = load(text)
    edited = apply_fixes(loaded.document, [confirmation_fix(confirmation(item_of(loaded, name), bulan, oleh), loaded)])
    assert edited.made == 1
    return edited.text
