"""From the bytes of a file to a plan and what is wrong with it."""

from dataclasses import dataclass

from pydantic import ValidationError

from rbplan.diagnostic import Diagnostic
from rbplan.document.document import Document, NodePath
from rbplan.document.read import read_document
from rbplan.load.kinds import MISSING_KEY, NOT_A_PLAN
from rbplan.load.prune import item_around, original_path, without
from rbplan.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file and the plan in it.

    ``plan`` is None where there is nothing to work with. ``left_out`` are the items that the models refused; the plan
    holds the rest. ``diagnostics`` are in the order of the file.
    """

    document: Document
    plan: Plan | None
    diagnostics: tuple[Diagnostic, ...]
    left_out: tuple[NodePath, ...] = ()

    def line(self, path: NodePath) -> int:
        """Give the line of the file, from 1, on which an item of the plan begins."""
        return self.document.line(original_path(path, self.left_out))

    def last_line(self, path: NodePath) -> int:
        """Give the line of the file, from 1, on which an item of the plan ends."""
        return self.document.last_line(original_path(path, self.left_out))


def load_plan(content: bytes, file: str) -> Loaded:
    """Load the bytes of a plan. ``file`` is its path as the user named it. Never raises for what is in the bytes."""
    document = read_document(content, file)
    if not document.complete:
        return Loaded(document, None, document.diagnostics)
    if not isinstance(document.data, dict):
        not_a_plan = [] if () in document.distrusted else [_not_a_plan(document)]
        return Loaded(document, None, _in_order(document, not_a_plan))
    plan, problems, left_out = _validate(document)
    return Loaded(document, plan, _in_order(document, problems), left_out)


def _in_order(document: Document, problems: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted((*document.diagnostics, *problems), key=lambda diagnostic: diagnostic.sort_key))


def _not_a_plan(document: Document) -> Diagnostic:
    from rbplan.load.explain import type_term  # noqa: PLC0415 - only a mistake needs it

    variant = "empty" if document.data is None else "other"
    arguments = {"found": type_term(document.data)}
    return Diagnostic(NOT_A_PLAN, f"RB020.{variant}", document.file, document.location(()), arguments)


def _validate(document: Document) -> tuple[Plan | None, list[Diagnostic], tuple[NodePath, ...]]:
    try:
        return Plan.model_validate(document.data), [], ()
    except ValidationError as error:
        from rbplan.load.explain import explain  # noqa: PLC0415 - only a mistake needs it

        explained = [explain(details, document) for details in error.errors(include_url=False)]
    # What the reader already refused would be reported twice, and in misleading words.
    problems = [diagnostic for path, diagnostic in explained if not _is_distrusted(path, diagnostic, document)]
    newer = [diagnostic for diagnostic in problems if diagnostic.wording == "RB021.newer"]
    if newer:
        # What else this version does not know may be right in that one.
        return None, newer, ()
    left_out = tuple(dict.fromkeys(item_around(path) for path, _ in explained))
    try:
        return Plan.model_validate(without(document.data, left_out)), problems, left_out
    except ValidationError:
        # A part that every plan must have was among what was refused.
        return None, problems, left_out


def _is_distrusted(path: NodePath, diagnostic: Diagnostic, document: Document) -> bool:
    if diagnostic.kind is MISSING_KEY and path in document.partial:
        return True
    return any(path[:length] in document.distrusted for length in range(len(path) + 1))
