"""Every rule, in the order of the codes."""

from typing import Final

from rbplan.lint.reading import READING_RULES
from rbplan.lint.rule import Rule
from rbplan.lint.rules import (
    ambiguous_scalar,
    duplicate_id,
    malformed_suppression,
    mandatory_suppressed,
    not_collated,
    reading_contradicted,
    row_not_cited,
    rows_out_of_order,
    source_changed,
    source_without_digest,
    suppression_without_reason,
    text_differs,
    ticks_differ,
    unknown_amendment,
    unknown_row,
    unknown_source,
    unknown_suppression,
    unused_suppression,
)

RULES: Final[tuple[Rule, ...]] = (
    *READING_RULES,
    ambiguous_scalar.RULE,
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
    suppression_without_reason.RULE,
    mandatory_suppressed.RULE,
)
