"""Encoding and policy stand first in the head that a browser sees, wherever a template of one's own begins it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from browser import opened
from rendering import real_plan, render

from rbplan.render.html_head import with_head

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

BEGINNINGS = {
    "<!-- <head> --><head>": "<!-- <head> --><head>\n@",
    '<!DOCTYPE html>\n<html data-x="<head>"\nlang=id>\n<HEAD\nclass=a>': (
        '<!DOCTYPE html>\n<html data-x="<head>"\nlang=id>\n<HEAD\nclass=a>\n@'
    ),
    "<!DOCTYPE html>\n<head/>": "<!DOCTYPE html>\n<head/>\n@",
    "<head data-x='a>b'>": "<head data-x='a>b'>\n@",
    "<head data-x=<head>>": "<head data-x=<head>\n@>",
    "<?xml version='1'?>\n<!DOCTYPE html>\n<html>\n<head>": "<?xml version='1'?>\n<!DOCTYPE html>\n<html>\n<head>\n@",
    "<!DOCTYPE html>\n<title>a</title>": "<!DOCTYPE html>\n@\n<title>a</title>",
    "<!DOCTYPE html><!-- a --><html lang=id>\n<body>": "<!DOCTYPE html><!-- a --><html lang=id>\n@\n<body>",
    "<header></header><head>": "@\n<header></header><head>",
    "<script>a</script><head>": "@\n<script>a</script><head>",
    "halo <head>": "@\nhalo <head>",
    "\N{NO-BREAK SPACE}<head>": "@\n\N{NO-BREAK SPACE}<head>",
    "</body><head>": "@\n</body><head>",
    "": "@\n",
}
"""How a template may begin, and with a sign where the policy goes."""

AWKWARD = (
    *("<!--><head>-->", "<!---><head>-->", "<!-- a --!><head>-->", "<!-- a", "<![CDATA[<head>]]><head>", "</><head>"),
    *("<!DOCTYPE html [<head>]>", "</ a><head>", '<head a"b>c">', "<!a><head>", "<head", "<textarea><head></textarea>"),
)
"""Of these not every version of Python sees the same, but a browser the policy."""

HOSTILE = "x onerror=document.title=String(1);document.body.dataset.diterobos=1"


@pytest.mark.parametrize(("beginning", "expected"), BEGINNINGS.items())
def test_where_it_goes(beginning: str, expected: str) -> None:
    assert with_head(beginning, "@") == expected


@pytest.mark.parametrize("beginning", [*BEGINNINGS, *AWKWARD])
def test_a_script_that_data_injects_does_not_run(beginning: str, browser: Browser, tmp_path: Path) -> None:
    real = real_plan()
    plan = real.model_copy(update={"satker": real.satker.model_copy(update={"nama": HOSTILE})})
    # A value where none may stand, between no quotes, so that it adds an attribute.
    body = "\n--> ]]> <body><img src=data:, alt={{ satker.nama }}>√"
    (tmp_path / "lampiran.html.j2").write_text(beginning + body, encoding="utf-8")
    file = tmp_path / "lampiran.html"
    file.write_text(render(plan, suffix="html", templates=tmp_path), encoding="utf-8")
    with opened(browser, file) as found:
        assert found.page.evaluate("document.body.dataset.diterobos") is None
        assert found.page.evaluate("document.characterSet") == "UTF-8"
        policies = 'document.head.querySelectorAll("meta[http-equiv=Content-Security-Policy]").length'
        assert found.page.evaluate(policies) == 1
        assert found.page.evaluate("document.querySelectorAll('img[onerror]').length") == 1
        assert len([line for line in found.said if "Content Security Policy" in line]) == 1
