"""What every noun of the plan shares."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator


class Noun(BaseModel):
    """A frozen part of the plan that knows its keys and refuses all others.

    The models refuse only what cannot be represented (a wrong type, an unknown key, month 13). Whether the content is
    complete or sensible is judged by lint.
    """

    # Deferred: only the whole plan is ever validated, so that one validator is built and not twenty.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, data: Any) -> Any:
        # "kegiatan:" with nothing behind it is a gap to be filled in, not a wrong type. A key that is not known stays
        # and is refused: "kegitan:" is a slip whether or not something stands behind it.
        if isinstance(data, dict):
            return {key: value for key, value in data.items() if value is not None or key not in cls.model_fields}
        return data


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
"""A stable name: small letters, digits and single hyphens, unique in the office, never used again."""

Lines = tuple[str, ...]
"""Text kept line by line as it is printed."""
