"""Putting a confirmation into the text of a plan, and into its file."""

import codecs

from rbplan.cli.open_plan import OpenPlan
from rbplan.cli.problem import UsageProblem
from rbplan.cli.rewrite_file import Rewriting, revise_file
from rbplan.collation.confirmation import Confirmation, confirmation_fix, doubt_about, obstacle
from rbplan.edit import apply_fixes
from rbplan.load.load import Loaded, load_plan
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.walk import Item, walk


def splice(confirmation: Confirmation, loaded: Loaded, content: bytes) -> str:
    """Give the text of a plan file, with its byte order mark if it has one, after a confirmation.

    Raises UsageProblem where that cannot be had without losing anything.
    """
    document, item = loaded.document, confirmation.item
    mark = "\ufeff" if content.startswith(codecs.BOM_UTF8) else ""
    reason: str | None = obstacle(item, loaded)
    if reason is None and f"{mark}{document.text}".encode(errors="surrogatepass") != content:
        # A byte or character that cannot be read would be lost.
        reason = "bytes"
    edited = apply_fixes(document, [] if reason else [confirmation_fix(confirmation, loaded)])
    if not edited.made:
        place = f"{document.file}:{loaded.line(item.path)}"
        raise UsageProblem(f"usage.confirm.{reason or 'layout'}", id=item.indikator.id, place=place)
    return mark + edited.text


def save(confirmation: Confirmation, opened: OpenPlan, wanted: Rewriting) -> None:
    """Write the file; where others wrote it meanwhile, and not about this item, put the confirmation into theirs."""
    shown = opened.file.shown

    def again(content: bytes) -> str:
        loaded = load_plan(content, shown)
        item = _same_item(confirmation.item, loaded.plan)
        if item is None or loaded.plan is None:
            raise UsageProblem("usage.write.changed", path=shown)
        moved = confirmation._replace(item=item)
        if doubt_about(moved, Readings(loaded.plan)) != doubt_about(confirmation, Readings(opened.plan)):
            raise UsageProblem("usage.write.changed", path=shown)
        return splice(moved, loaded, content)

    revise_file(opened.file.path, shown, wanted, again)


def _same_item(item: Item, plan: Plan | None) -> Item | None:
    """Find the indikator in another state of its plan, if it says the same there."""
    found = [each for each in walk(plan) if each.indikator.id == item.indikator.id] if plan else []
    return found[0] if len(found) == 1 and found[0].indikator == item.indikator else None
