"""The paper of the office."""

from typing import Final

F4: Final = (215.9, 330.2)
"""Millimetres, upright. Printers also call it Folio, 8½ by 13 inches."""
