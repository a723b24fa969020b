"""Every rule, in the order of the codes."""

from typing import Final

from rbplan.lint.reading import READING_RULES
from rbplan.lint.rule import Rule
from rbplan.lint.rules import (
    ambiguous_scalar,
    duplicate_id,
    malformed_suppression,
    mandatory_suppressed,
    suppression_without_reason,
    unknown_suppression,
    unused_suppression,
)

RULES: Final[tuple[Rule, ...]] = (
    *READING_RULES,
    ambiguous_scalar.RULE,
    duplicate_id.RULE,
    unused_suppression.RULE,
    unknown_suppression.RULE,
    malformed_suppression.RULE,
    suppression_without_reason.RULE,
    mandatory_suppressed.RULE,
)
