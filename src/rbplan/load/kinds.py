"""What can be wrong with the shape of a plan: what the models cannot represent."""

from typing import Final

from rbplan.diagnostic import Kind

NOT_A_PLAN: Final = Kind("RB020", "not-a-plan", "error")
FORMAT_VERSION: Final = Kind("RB021", "format-version", "error")
MISSING_KEY: Final = Kind("RB022", "missing-key", "error")
UNKNOWN_KEY: Final = Kind("RB023", "unknown-key", "error")
WRONG_TYPE: Final = Kind("RB024", "wrong-type", "error")
UNKNOWN_CHOICE: Final = Kind("RB025", "unknown-choice", "error")
WRONG_FORM: Final = Kind("RB026", "wrong-form", "error")
WRONG_RANGE: Final = Kind("RB027", "wrong-range", "error")
WRONG_DATE: Final = Kind("RB028", "wrong-date", "error")
WRONG_NUMBER: Final = Kind("RB029", "wrong-number", "error")

LOAD_KINDS: Final[tuple[Kind, ...]] = (
    NOT_A_PLAN,
    FORMAT_VERSION,
    MISSING_KEY,
    UNKNOWN_KEY,
    WRONG_TYPE,
    UNKNOWN_CHOICE,
    WRONG_FORM,
    WRONG_RANGE,
    WRONG_DATE,
    WRONG_NUMBER,
)
