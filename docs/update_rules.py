"""Writes the pages about the rules of the linter from the rules themselves.

``docs/rules/`` holds one page a rule and an index, in English; ``docs/aturan.md`` the index in Indonesian. Run this
script (``make docs``) after a rule was added or changed; a test holds the pages against it.
"""

from pathlib import Path

from rbplan.lint.registry import RULES
from rbplan.present.rule_index import rule_index
from rbplan.present.rule_markdown import rule_markdown
from rbplan.present.rule_view import rule_view
from rbplan.wording.catalogue import read_catalogue

DOCS = Path(__file__).parent
FOLDER = DOCS / "rules"

_MARK = "<!-- Written by docs/update_rules.py from the rules themselves: run `make docs`. -->\n\n"


def pages() -> dict[Path, str]:
    """Give the text of each page."""
    english, indonesian = read_catalogue("en"), read_catalogue("id")
    views = [rule_view(rule, english) for rule in RULES]
    found = {FOLDER / f"{view.kind.code}.md": rule_markdown(view, english) for view in views}
    found[FOLDER / "README.md"] = rule_index(views, english, lambda view: f"{view.kind.code}.md")
    found[DOCS / "aturan.md"] = rule_index([rule_view(rule, indonesian) for rule in RULES], indonesian, lambda _: "")
    return {path: f"{_MARK}{text}" for path, text in found.items()}


def main() -> None:
    """Write every page anew, and remove those of rules that are gone."""
    FOLDER.mkdir(exist_ok=True)
    found = pages()
    for path in set(FOLDER.glob("*.md")) - set(found):
        path.unlink()
    for path, text in found.items():
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
