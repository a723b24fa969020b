"""Templates by the names that are typed."""

from collections.abc import Iterable, Sequence
from typing import Final

from rbplan.cli.problem import UsageProblem
from rbplan.plan.search import near_names
from rbplan.render.own.folder import stem_of

_EXCEL: Final = (".xlsx", ".xls")


def named_templates_of(typed: Iterable[str], known: Sequence[str]) -> tuple[str, ...]:
    """Give the templates that these words name, each once, in the order in which they were typed.

    ``lampiran.tex.j2`` is one template, ``lampiran.tex`` too, and ``lampiran`` those of every format. Raises
    UsageProblem for a word that names none.
    """
    found: dict[str, None] = {}
    for word in (word for text in typed for word in text.replace(",", " ").split()):
        wanted = word.casefold()
        named = [name for name in known if name.casefold() == wanted or name.casefold().startswith(f"{wanted}.")]
        if not named:
            raise _unknown(word, known)
        found |= dict.fromkeys(named)
    return tuple(found)


def _unknown(word: str, known: Sequence[str]) -> UsageProblem:
    if word.casefold().endswith(_EXCEL):
        return UsageProblem("usage.templates.excel", text=word)
    stems = list(dict.fromkeys(stem_of(name) for name in known))
    near = near_names(word, [*stems, *known])
    if (typst := f"{stem_of(word)}.typ") in known and word.casefold().endswith(".pdf"):
        near = (typst,)
    key = "usage.templates.name.near" if near else "usage.templates.name"
    return UsageProblem(key, text=word, suggestion=near[0] if near else "", known=", ".join(stems))
