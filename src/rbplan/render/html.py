"""Plan text in HTML: every character stands for itself, and a policy lets nothing run but what the templates hold."""

import re
from base64 import b64encode
from hashlib import sha256
from html import escape
from typing import Final

from rbplan.inert import one_line
from rbplan.render.html_table import lay_out
from rbplan.render.template_format import TemplateFormat

_INLINE: Final = re.compile(
    r"<(?P<kind>script|style)\b[^>]*>(?P<content>.*?)</(?P=kind)\s*>", re.DOTALL | re.IGNORECASE
)

_POLICY: Final = (
    "default-src 'none'; img-src data:; font-src data:; style-src {style}; script-src {script};"
    " base-uri 'none'; form-action 'none'"
)
"""Content Security Policy: https://www.w3.org/TR/CSP3/. Nothing is asked for from anywhere; a picture or a font of an
office's own template may stand inside the document."""


def escape_html(text: str) -> str:
    """Give plan text for the content of an element, or for an attribute between double quotes; it stays one line."""
    return escape(one_line(text), quote=True)


def finish_html(document: str) -> str:
    """Put the encoding and the policy at the top of the head: only the scripts and styles that stand here may work.

    A value cannot be among them, since its ``<`` is escaped.
    """
    from rbplan.render.html_head import with_head  # noqa: PLC0415 - brings a parser, which other formats do not need

    allowed: dict[str, list[str]] = {"style": [], "script": []}
    for found in _INLINE.finditer(document):
        digest = b64encode(sha256(found["content"].encode()).digest()).decode()
        allowed[found["kind"].lower()].append(f"'sha256-{digest}'")
    sources = {kind: " ".join(dict.fromkeys(hashes)) or "'none'" for kind, hashes in allowed.items()}
    policy = _POLICY.format_map(sources)
    top = f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return with_head(document, top)


HTML: Final = TemplateFormat("html", escape_html, finish_html, "<!-- {} -->", measures=(("tata_baris", lay_out),))
