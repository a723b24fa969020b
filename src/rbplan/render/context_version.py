"""The version of what a template may know, apart from all that it takes to make it."""

from typing import Final

CONTEXT_VERSION: Final = 3
