"""What the libraries say of a template that fails, which they say in English only, as keys of the wording."""

import re
from functools import cache
from typing import Final

_END: Final = "end of (?:template|print statement|statement block)"

_JINJA: Final = (
    (r"Encountered unknown tag '(?P<tag>end\w+|else|elif)'\. .* closed is '(?P<block>\w+)'\.", "said.nesting"),
    (r"Encountered unknown tag '(?P<tag>end\w+|else|elif)'\.", "said.unopened"),
    (r"Encountered unknown tag '(?P<tag>[^']*)'\..*", "said.tag"),
    (r"Unexpected end of template\. .* closed is '(?P<block>\w+)'\.", "said.block"),
    (r"unexpected end of template, .*|\{\{|\{%|\{#|Missing end of (?:comment tag|raw directive)", "said.braces"),
    (rf"(?:[Ee]xpected .*, got|unexpected) '{_END}'|expected name or number|tag name expected", "said.early"),
    (r"unexpected '(?P<found>.)', expected '(?P<wanted>.)'", "said.bracket"),
    (r"(?:[Ee]xpected .*, got|unexpected) '(?P<found>.+)'", "said.misplaced"),
    (r"unexpected char (?P<quote>['\"])(?P<found>.+)(?P=quote) at \d+", "said.misplaced"),
    (r"No (?:filter|test) named '(?P<name>[^']*)'\.", "said.filter"),
    (r".* (?:division|modulo) by zero|.*division by zero|float modulo", "said.zero"),
    (r".*'(?P<kind>\w+)'(?: object)? is not iterable", "said.list"),
    (r"'(?P<kind>\w+)' object is not callable", "said.call"),
    (r"can only concatenate (?P<left>\w+) \(not \"(?P<right>\w+)\"\) to \w+", "said.kinds"),
    (r"(?:unsupported operand|'.*' not supported).*?'(?P<left>\w+)' and '(?P<right>\w+)'", "said.kinds"),
    (r"macro '(?P<name>\w+)' takes (?:no|not more) .*", "said.arguments"),
    (r".* values to unpack .*", "said.unpack"),
    (r".*index out of range", "said.index"),
)
"""Also of Python, in which Jinja runs a template."""

_HINT: Final = r"(?: \(.*\))?"
"""What Typst advises besides."""

_TYPST: Final = (
    (r"unclosed .*", "said.unclosed"),
    (r"unexpected closing \w+", "said.closing"),
    (r"condition is always true|loop seems to be infinite", "said.loop"),
    (r"maximum .*depth exceeded", "said.depth"),
    (rf"expected (?P<wanted>.+), found (?P<found>.+?){_HINT}", "said.expected"),
    (rf"expected (?P<wanted>.+?){_HINT}", "said.absent"),
    (r"missing argument: (?P<name>.+)", "said.argument"),
    (r"unexpected argument: (?P<name>.+)", "said.surplus"),
    (r"type (?P<kind>.+) has no method `(?P<name>.+)`", "said.method"),
    (r"cannot divide by zero", "said.zero"),
    (r"cannot loop over (?P<kind>\w+)", "said.list"),
    (r"cannot \w+ (?P<left>\w+) (?:and|with|by|from|to) (?P<right>\w+)", "said.kinds"),
    (r"array index out of bounds.*", "said.index"),
    (rf".* elements to destructure{_HINT}", "said.unpack"),
    (r"label `(?P<name>.+)` does not exist in the document", "said.label"),
    (r"(?:panicked with|assertion failed): (?P<text>.+)", "said.stopped"),
)

_LATEX: Final = (
    (r"Undefined control sequence (?P<name>\\\S+)", "said.command"),
    (r"Environment (?P<name>\S+) undefined\.", "said.command"),
    (r"(?P<begin>\\begin\{.*\}) ended by (?P<end>\\end\{.*\})\.", "said.ended"),
    (r"Missing \$ inserted\.", "said.dollar"),
    (r"(?:Missing|Extra) [{}].*|Too many \}'s\.", "said.curly"),
    (r"(?:Paragraph ended before|File ended while scanning use of) (?P<name>\\\S+?) ?(?:was complete)?\.", "said.open"),
    (r"(?:Misplaced|Extra) alignment tab .*", "said.ampersand"),
    (r"Missing number, treated as zero\.|Illegal unit of measure .*", "said.number"),
    (r"TeX capacity exceeded, .*", "said.capacity"),
    (r"job aborted, no legal \\end found", "said.document"),
)


def worded(said: str) -> tuple[str, dict[str, str]]:
    """Give the key and the arguments that say the same; of words that are not known, a key that quotes them."""
    for pattern, key in _patterns():
        if found := pattern.fullmatch(said):
            return key, found.groupdict()
    return "said.other", {"text": str(said)}


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.DOTALL), key) for pattern, key in (*_JINJA, *_TYPST, *_LATEX))
