"""The file is not stored as UTF-8.

Bytes that are no UTF-8 could be any letter: what one computer shows as a dash is another's question mark. The text of a
decree must come through letter for letter, so rbplan does not guess. Store the file anew as UTF-8; editors offer it
under "Save As".

Source: YAML 1.2.2, 5.2 "Character Encodings"; of the encodings that YAML allows, rbplan reads UTF-8.
"""

from typing import Final

from rbplan.document.kinds import WRONG_ENCODING
from rbplan.lint.rule import Rule

RULE: Final = Rule(WRONG_ENCODING, __doc__, None)
