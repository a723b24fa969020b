"""RB307: the file of a source is not the one that was read."""

from collections.abc import Mapping
from hashlib import sha256

import pytest
from rule_cases import FILE, Found, found, rule
from source_plans import place_of, plan

from rbplan.lint.engine import lint_file
from rbplan.lint.registry import RULES
from rbplan.lint.selection import Wishes, choose
from rbplan.lint.source_file import SourceFile, Trouble
from rbplan.load.load import load_plan

TEXT = b"a\tb\nc\td\n"
DIGEST = sha256(TEXT).hexdigest()


def findings(text: str, sources: Mapping[str, SourceFile], code: str = "RB307") -> list[Found]:
    done = lint_file(load_plan(text.encode(), FILE), sources, choose(RULES, Wishes(select=(code,))), RULES)
    assert done.broken == ()
    return [found(each) for each in done.diagnostics]


def sealed(digest: str = DIGEST, more: str = "") -> str:
    return plan(sumber=[f"id: s, jenis: salinan, berkas: s.txt, sha256: {digest}{more}"])


def test_changed() -> None:
    changed = b"a\tb\nc\te\n"
    arguments = {"file": "s.txt", "digest": sha256(changed).hexdigest()}
    expected = [Found("RB307", place_of(sealed(), 5, "sha256: ", DIGEST), arguments)]
    assert findings(sealed(), {"s": SourceFile(changed)}) == expected


@pytest.mark.parametrize(("was", "now"), [(TEXT, TEXT.replace(b"\n", b"\r\n")), (TEXT.replace(b"\n", b"\r\n"), TEXT)])
def test_only_the_line_ends_were_changed(was: bytes, now: bytes) -> None:
    digest = sha256(was).hexdigest()
    arguments = {"file": "s.txt", "digest": sha256(now).hexdigest()}
    expected = [Found("RB307.line-ends", place_of(sealed(digest), 5, "sha256: ", digest), arguments)]
    assert findings(sealed(digest), {"s": SourceFile(now)}) == expected


@pytest.mark.parametrize("trouble", ["missing", "outside", "unreadable", "too-large"])
def test_it_cannot_be_had(trouble: Trouble) -> None:
    expected = [Found(f"RB307.{trouble}", place_of(sealed(), 5, "berkas: ", "s.txt"), {"file": "s.txt"})]
    assert findings(sealed(), {"s": SourceFile(None, trouble)}) == expected


def test_every_trouble_has_a_sentence() -> None:
    assert set(Trouble.__args__) <= set(rule("RB307").variants)


def test_tables_in_what_is_no_text() -> None:
    picture = b"\xff\xd8\xff\xe0"
    text = sealed(sha256(picture).hexdigest(), ", tabel: [1-2]")
    expected = [Found("RB307.no-text", place_of(text, 5, "berkas: ", "s.txt"), {"file": "s.txt"})]
    assert findings(text, {"s": SourceFile(picture)}) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (sealed(), TEXT),
        (sealed(sha256(b"\xff\xd8").hexdigest()), b"\xff\xd8"),
        (plan(sumber=["id: s, jenis: salinan, berkas: s.txt"]), TEXT),
    ],
)
def test_silent(text: str, content: bytes) -> None:
    assert findings(text, {"s": SourceFile(content)}) == []


def test_the_original_in_the_archive_has_no_file() -> None:
    assert findings(plan(sumber=[f"id: asli, jenis: asli, sha256: {DIGEST}"]), {}) == []


def test_of_two_with_one_id_only_the_last_is_at_hand() -> None:
    text = plan(sumber=["id: s, jenis: salinan, berkas: s.txt, sha256: " + digest for digest in ("0" * 64, DIGEST)])
    assert findings(text, {"s": SourceFile(TEXT)}) == []


def test_a_long_path_is_cut() -> None:
    text = plan(sumber=[f"id: s, jenis: salinan, berkas: {'a' * 500}"])
    (one,) = findings(text, {"s": SourceFile(None, "missing")})
    assert one.arguments == {"file": "a" * 59 + "…"}


def test_no_comment_switches_it_off() -> None:
    text = "# rbplan: ignore-file[RB307]\n" + sealed()
    assert [one.wording for one in findings(text, {"s": SourceFile(b"")})] == ["RB307"]


def test_another_file_says_nothing_about_the_plan() -> None:
    text = plan("id: a, uraian: x, bacaan: {baris: 9, sel: [1]}", sumber=[sealed().splitlines()[4].strip(" -{}")])
    assert [one.wording for one in findings(text, {"s": SourceFile(b"")}, "RB3")] == ["RB307", "RB302.agreed"]
