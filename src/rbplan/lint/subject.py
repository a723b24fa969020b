"""What rules look at."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from rbplan.document.document import Document, NodePath
from rbplan.lint.citation import Citation, citations
from rbplan.lint.lost_parts import LostParts
from rbplan.lint.numbering import NumberedList, numbered_lists
from rbplan.lint.numbering_faults import Fault, as_counted, faults_of
from rbplan.lint.source_file import SourceFile
from rbplan.lint.source_table import SourceTables, tables_of
from rbplan.lint.suppression import Malformed, Use
from rbplan.lint.texts import Text, texts
from rbplan.load.load import Loaded
from rbplan.load.prune import original_path
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import Schedule, schedule_of
from rbplan.plan.walk import Item, Part, walk, walk_parts


class Subject:
    """One file, the plan in it, the sources that the plan names, and the options of the rule that looks.

    What several rules need is worked out once, when the first of them asks.
    """

    def __init__(self, loaded: Loaded, sources: Mapping[str, SourceFile]) -> None:
        """Take the loaded file, and what is known of the files of its sumber, by the id of the sumber."""
        self._loaded = loaded
        self._starts: dict[NodePath, int | None] = {}
        self.sources = sources
        self.options: Mapping[str, Any] = {}
        """The options of the rule that is running, by name; set by the engine."""
        self.malformed: tuple[Malformed, ...] = ()
        """Comments that mean to accept findings and cannot; set by the engine."""
        self.uses: tuple[Use, ...] = ()
        """What each name in each suppression has done; set by the engine before rules look at suppressions."""

    @property
    def document(self) -> Document:
        """The file."""
        return self._loaded.document

    @cached_property
    def plan(self) -> Plan:
        """The plan without what was left out. Rules that look at plans do not run where there is none."""
        if self._loaded.plan is None:
            raise LookupError("no plan could be read from this file")
        return self._loaded.plan

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Every indikator in the order of the plan."""
        return tuple(walk(self.plan))

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Every part of every level in the order of the plan."""
        return tuple(walk_parts(self.plan))

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every piece of text that was copied from the decree."""
        return tuple(texts(self.plan))

    @cached_property
    def readings(self) -> Readings:
        """What the rows of the sources say."""
        return Readings(self.plan)

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """Every indikator that cites a row of a source, in the order of the plan."""
        # Where a sumber was left out, the first of those that remain need not be the first of the file.
        known = self.plan.sumber and not self.lacks(("sumber",))
        return tuple(citations(self.items, self.plan.sumber[0].id if known else ""))

    @cached_property
    def tables(self) -> Mapping[str, SourceTables]:
        """The tables of each source with which the plan can be compared, by the id of the sumber."""
        return tables_of(self.plan, self.sources, {citation.sumber for citation in self.citations})

    def original(self, path: NodePath) -> NodePath:
        """Give the path in the file of what stands at a path of the plan."""
        return original_path(path, self._loaded.left_out) if self._loaded.left_out else path

    def start_of(self, text: Text) -> int | None:
        """Give the offset in the file at which a text begins; None where it does not stand there letter for letter.

        It does where it is written plainly, or in quotes, on one line; not where escapes or folded lines come between.
        """
        if text.path not in self._starts:
            self._starts[text.path] = self._find_start(text)
        return self._starts[text.path]

    def _find_start(self, text: Text) -> int | None:
        scalar = self.document.values.get(self.original(text.path))
        if scalar is None:
            return None
        written = self.document.text[scalar.start : scalar.end]
        for quote in ("", '"', "'"):
            if written == f"{quote}{text.value}{quote}":
                return scalar.start + len(quote)
        return None

    def line(self, path: NodePath) -> int:
        """Give the line, from 1, on which something in the plan begins."""
        return self.document.line(self.original(path))

    def lacks(self, path: NodePath) -> bool:
        """Tell whether something was left out at or below a path of the plan, so that what is absent proves nothing.

        What the models refuse is left out, and what the reader could not trust.
        """
        if not self._unread:
            return False
        original = self.original(path)
        return original in self._unread or original[:-1] in self.document.partial

    @cached_property
    def _unread(self) -> frozenset[NodePath]:
        """The paths of all that was left out, and of everything around it."""
        gone = (*self._loaded.left_out, *self.document.distrusted, *self.document.partial)
        return frozenset(path[:length] for path in gone for length in range(len(path) + 1))

    @cached_property
    def lost_parts(self) -> LostParts:
        """Where parts of the sources are lost."""
        return LostParts(self.plan)

    @cached_property
    def numbered_lists(self) -> tuple[NumberedList, ...]:
        """Every list whose items may carry numbers."""
        return tuple(numbered_lists(self.plan))

    @cached_property
    def numbering_faults(self) -> tuple[tuple[NumberedList, Fault], ...]:
        """Where the numbers of a list fail to count up."""
        return tuple((counted, fault) for counted in as_counted(self.numbered_lists) for fault in faults_of(counted))

    @cached_property
    def schedules(self) -> tuple[tuple[Item, Schedule], ...]:
        """Every indikator in the order of the plan, with its schedule."""
        return tuple((item, schedule_of(item.indikator, self.readings)) for item in self.items)
