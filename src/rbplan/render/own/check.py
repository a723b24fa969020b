"""Whether own templates still fit the built-in ones that they were copied from."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Final, Literal, NamedTuple

from rbplan.diagnostic import Argument
from rbplan.plan.search import near_names
from rbplan.render.confined.inspections import inspect_own
from rbplan.render.context_version import CONTEXT_VERSION
from rbplan.render.document_name import DOCUMENTS
from rbplan.render.own.folder import builtin_names, read_builtin, read_own, template_names
from rbplan.render.own.inspected import Inspected, with_parts
from rbplan.render.own.stamp import Stamp, digest
from rbplan.render.problem import TemplateProblem

Reason = Literal["broken", "newer", "base", "context", "unstamped", "unused", "unused.near"]
"""``broken``: it cannot be read. ``newer``: a newer rbplan copied it, whose context this one does not know. ``base``:
the built-in template is another by now. ``context``: it is the same, but the context has changed. ``unstamped``:
nobody knows what it was copied from. ``unused``: no document asks for it."""

_TEMPLATE: Final = (".j2", ".typ", ".docx")
"""How files end that can only be meant as templates."""


class Finding(NamedTuple):
    """What is wrong with one own template. ``problem`` says why it is broken, ``arguments`` the rest."""

    name: str
    reason: Reason
    arguments: Mapping[str, Argument]
    problem: TemplateProblem | None = None


def check_own(folder: Path, stamps: Mapping[str, Stamp]) -> tuple[Finding, ...]:
    """Give what is to be looked at in a folder of own templates, in the order of their names.

    Raises OSError, and TemplateProblem where one takes too long or too much to be read at all.
    """
    own, builtin = template_names(folder), builtin_names()
    needed = _needed(own, builtin, folder)
    # What is built in has none. Also of a folder that has the name of a template, which is none of the own ones.
    problems = {name: found.problem for name, found in needed.items() if found.problem}
    certain = not problems and not any(found.is_open for found in needed.values())
    found: list[Finding] = []
    for name in sorted({*own, *problems}):
        if problem := problems.get(name):
            found.append(Finding(name, "broken", {}, problem))
        elif name in builtin:
            found += _against_base(name, folder, stamps.get(name))
        elif name not in needed:
            found += _unused(name, sorted(needed), own, certain=certain)
    return tuple(found)


def _needed(own: Sequence[str], builtin: Sequence[str], folder: Path) -> dict[str, Inspected]:
    """Give all templates that documents may ask for, with the own ones in the place of the built-in ones."""
    suffixes = {name.partition(".")[2] for name in builtin if name.partition(".")[0] in DOCUMENTS}
    wanted = [*builtin, *(f"{document}.{suffix}" for document in DOCUMENTS for suffix in sorted(suffixes))]
    there = set(own).union(builtin)

    def inspect(names: Sequence[str]) -> dict[str, Inspected]:
        known = [name for name in names if name in there]
        return inspect_own(known, folder) if known else {}

    return with_parts(wanted, inspect)


def _against_base(name: str, folder: Path, stamp: Stamp | None) -> Iterator[Finding]:
    today = digest(read_builtin(name))
    unchanged = digest(read_own(name, folder)) == today
    if stamp is None:
        if not unchanged:
            yield Finding(name, "unstamped", {"name": name})
        return
    arguments: dict[str, Argument] = {
        "name": name,
        "rbplan": stamp.rbplan,
        "konteks": stamp.konteks,
        "now": CONTEXT_VERSION,
    }
    if stamp.konteks > CONTEXT_VERSION:
        yield Finding(name, "newer", arguments)
    elif unchanged:
        return
    elif stamp.sha256 != today:
        yield Finding(name, "base", arguments)
    elif stamp.konteks < CONTEXT_VERSION:
        yield Finding(name, "context", arguments)


def _unused(name: str, known: Sequence[str], own: Sequence[str], *, certain: bool) -> Iterator[Finding]:
    near = _near(name, known, own)
    if near:
        yield Finding(name, "unused.near", {"name": name, "suggestion": near})
    elif certain and PurePosixPath(name).suffix in _TEMPLATE:
        yield Finding(name, "unused", {"name": name})


def _near(name: str, known: Sequence[str], own: Sequence[str]) -> str:
    """Give the template that was perhaps meant, or nothing."""
    for each in known:
        # An ending too few, or one too many, as editors and mail programs do it.
        if each.startswith(f"{name}.") or name.startswith(f"{each}."):
            return each
    stem, _, suffix = name.partition(".")
    parted = [each.partition(".") for each in known if each not in own]
    endings = near_names(suffix, [ending for other, _, ending in parted if other == stem])
    if endings:
        return f"{stem}.{endings[0]}"
    stems = near_names(stem, [other for other, _, ending in parted if ending == suffix])
    return f"{stems[0]}.{suffix}" if stems else ""
