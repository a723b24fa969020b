"""What an HTML page may do, said by the page itself; and plan text in it, which means nothing but itself."""

from base64 import b64encode
from hashlib import sha256

import pytest
from hostile_decrees import hostile_plan
from html_tree import read_html
from rendering import real_plan, render
from test_html import page

from rbplan.plan.sidik import Sidik, fingerprint
from rbplan.provenance.read_marks import read_marks
from rbplan.render.bentuk import BENTUK, Bentuk
from rbplan.render.document_name import DOCUMENTS, DocumentName
from rbplan.render.html import escape_html, finish_html


@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_text_of_a_plan_passes_for_its_mark(document: DocumentName) -> None:
    false = Sidik(2021, "f" * 64).penanda
    plan = hostile_plan(false)
    text = render(plan, document, "html", bentuk="salinan")
    assert read_marks(text.encode())[-1] == fingerprint(plan)
    assert text.endswith(f"<!-- {fingerprint(plan).penanda} -->\n")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_policy_allows_what_stands_in_the_page_and_nothing_else(document: DocumentName) -> None:
    text = render(real_plan(), document, "html")
    tree = read_html(text)

    def hashes(tag: str) -> str:
        contents = [str(element.children[0]) for element in tree.all(tag)]
        return " ".join(f"'sha256-{b64encode(sha256(each.encode()).digest()).decode()}'" for each in contents)

    none = "'none'"
    metas = list(tree.one("head").all("meta"))
    assert metas[0].attributes == {"charset": "utf-8"}
    assert metas[1].attributes["http-equiv"] == "Content-Security-Policy"
    assert metas[1].attributes["content"] == (
        f"default-src 'none'; img-src data:; font-src data:; style-src {hashes('style')}; "
        f"script-src {hashes('script') or none}; base-uri 'none'; form-action 'none'"
    )
    assert text.index("charset") < 200


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("bentuk", BENTUK)
def test_nothing_is_asked_for_and_nothing_stands_in_attributes_that_work(
    bentuk: Bentuk, document: DocumentName
) -> None:
    tree = page(document, bentuk)
    names = {name for element in tree.all() for name in element.attributes}
    assert [name for name in names if name.startswith("on") or name in ("style", "src", "srcset", "action")] == []
    links = [element.attributes["href"] for element in tree.all() if "href" in element.attributes]
    assert [link for link in links if not link.startswith("#") and link != "data:,"] == []
    styles = "".join(str(style.children[0]) for style in tree.all("style"))
    assert "@import" not in styles
    assert "url(" not in styles


def test_a_template_without_styles_gets_a_policy_that_allows_none() -> None:
    document = finish_html("<!DOCTYPE html>\n<HEAD>\n<title>x</title>")
    assert "style-src 'none'; script-src 'none'" in document
    assert document.startswith('<!DOCTYPE html>\n<HEAD>\n<meta charset="utf-8">\n<meta http-equiv=')


def test_each_script_of_a_template_is_allowed_once() -> None:
    script = "<script type='module'>1</script >"
    policy = finish_html(f"<head></head>{script}{script}<STYLE\n>a</STYLE><header>")
    assert policy.count("'sha256-") == 2
    assert policy.count("http-equiv") == 1


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("1. Evaluasi", "1. Evaluasi"),
        ("R&D <b> \"a\" 'b'", "R&amp;D &lt;b&gt; &quot;a&quot; &#x27;b&#x27;"),
        ("&lt; &#60;", "&amp;lt; &amp;#60;"),
        ("baris\nbaru\t\x1b[31m\u202e", "baris baru [31m"),
        ("  a   b ", "a b"),
    ],
)
def test_escaping(text: str, escaped: str) -> None:
    assert escape_html(text) == escaped
