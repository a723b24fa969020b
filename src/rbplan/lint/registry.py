"""Every rule, in the order of the codes."""

from typing import Final

from rbplan.lint.rule import Rule
from rbplan.lint.rules import (
    duplicate_id,
    malformed_suppression,
    not_collated,
    reading_contradicted,
    row_not_cited,
    rows_out_of_order,
    source_changed,
    source_without_digest,
    text_differs,
    ticks_differ,
    unknown_amendment,
    unknown_row,
    unknown_source,
    unknown_suppression,
    unused_suppression,
)

RULES: Final[tuple[Rule, ...]] = (
    duplicate_id.RULE,
    reading_contradicted.RULE,
    not_collated.RULE,
    text_differs.RULE,
    ticks_differ.RULE,
    rows_out_of_order.RULE,
    row_not_cited.RULE,
    source_changed.RULE,
    unknown_source.RULE,
    unknown_amendment.RULE,
    unknown_row.RULE,
    source_without_digest.RULE,
    unused_suppression.RULE,
    unknown_suppression.RULE,
    malformed_suppression.RULE,
)
