"""Every rule, in the order of the codes."""

from typing import Final

from rbplan.lint.reading import READING_RULES
from rbplan.lint.rule import Rule
from rbplan.lint.rules import (
    ambiguous_scalar,
    citation_differs,
    citation_form,
    closing_differs,
    closing_form,
    date_in_wrong_year,
    decree_number_differs,
    duplicate_id,
    legal_basis_order,
    malformed_suppression,
    mandatory_suppressed,
    missing_bahwa,
    missing_full_stop,
    office_name_differs,
    stale_legal_basis,
    suppression_without_reason,
    unknown_suppression,
    unused_suppression,
)

RULES: Final[tuple[Rule, ...]] = (
    *READING_RULES,
    ambiguous_scalar.RULE,
    duplicate_id.RULE,
    decree_number_differs.RULE,
    office_name_differs.RULE,
    closing_differs.RULE,
    legal_basis_order.RULE,
    missing_bahwa.RULE,
    missing_full_stop.RULE,
    date_in_wrong_year.RULE,
    citation_form.RULE,
    citation_differs.RULE,
    stale_legal_basis.RULE,
    closing_form.RULE,
    unused_suppression.RULE,
    unknown_suppression.RULE,
    malformed_suppression.RULE,
    suppression_without_reason.RULE,
    mandatory_suppressed.RULE,
)
