"""Every rule, in the order of the codes."""

from typing import Final

from rbplan.lint.rule import Rule
from rbplan.lint.rules import (
    duplicate_id,
    malformed_suppression,
    unknown_suppression,
    unused_suppression,
)

RULES: Final[tuple[Rule, ...]] = (
    duplicate_id.RULE,
    unused_suppression.RULE,
    unknown_suppression.RULE,
    malformed_suppression.RULE,
)
