"""The file is larger than a plan can be.

A file of more than 5,000,000 bytes is not read. A plan holds text only, and that of a whole year has about 25,000
bytes; what is larger is some other file, or holds a document that belongs beside the plan.

Source: ``LARGEST_FILE`` in document/decode.py, a limit of rbplan's own.
"""

from typing import Final

from rbplan.document.kinds import TOO_LARGE
from rbplan.lint.rule import Rule

RULE: Final = Rule(TOO_LARGE, __doc__, None)
