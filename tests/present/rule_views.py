"""A rule as presenters get it, with everything that one can have."""

from types import MappingProxyType
from typing import Any

from rbplan.diagnostic import Kind
from rbplan.present.rule_view import OptionView, RuleView
from rbplan.wording.catalogue import Message

PLAN = "rbplan: 1\ntahun: 2022\nsatker: {nama: Komisi Pemilihan Umum Kota Metro}  # <- RB399\n"


def view(**changes: Any) -> RuleView:
    whole = RuleView(
        kind=Kind("RB399", "odd-row", "warning"),
        summary="A row holds `<p>` or a * that nobody meant.",
        why=("The scan has marks of its own, and they must not be printed.", "Second paragraph."),
        source="DOMAIN, `row` 4.",
        wrong=(PLAN,),
        right=("rbplan: 1\n",),
        files=MappingProxyType({"2022/sumber/salinan.txt": "| a | b |\n"}),
        fix="safe",
        mandatory=False,
        on_by_default=True,
        options=(OptionView("most-rows", 12, (), "How many rows may be odd."),),
        messages=(Message("RB399", "Row {row} is odd.", "Mend row {row}."),),
    )
    return whole._replace(**changes)
