"""The paper of the office."""

from typing import Final

F4: Final = (215.0, 330.0)
"""Millimetres, upright, as the rules for official letters say. The Folio of printers, 8½ by 13 inches, is a millimetre
wider; Excel knows only that."""
