"""Running rules: places, what is left out, a rule that fails."""

from collections.abc import Iterator

import pytest
from rule_cases import HEAD, place

from rbplan.diagnostic import Kind
from rbplan.document.document import NodePath
from rbplan.fix import Edit, Fix
from rbplan.lint.engine import Report, lint_file
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.selection import Chosen
from rbplan.lint.source_file import SourceFile
from rbplan.lint.subject import Subject
from rbplan.load.load import load_plan
from rbplan.span import Span

KIND = Kind("RB150", "of-the-test", "warning")


def run(text: str, *rules: Rule, sources: dict[str, SourceFile] | None = None) -> Report:
    chosen = [Chosen(rule, rule.kind.severity, {}) for rule in rules]
    return lint_file(load_plan(text.encode(), "p.yaml"), sources or {}, chosen, rules)


def finds(*findings: Finding) -> Rule:
    def check(_subject: Subject) -> Iterator[Finding]:
        yield from findings

    return Rule(KIND, "", check)


PLAN = HEAD + "program:\n  - nomor: '1'\n    nama: a\n    kegiatan:\n      - nama: b  # c\n        id: d\n"


@pytest.mark.parametrize(
    ("path", "at_key", "expected"),
    [
        pytest.param(("program", 0, "nama"), False, "6:11-6:12", id="value"),
        pytest.param(("program", 0, "nama"), True, "6:5-6:9", id="key"),
        pytest.param(("program", 0), False, "5:5-5:15", id="first line of an item"),
        pytest.param(("program", 0), True, "5:5-5:15", id="an item has no key"),
        pytest.param(("program",), False, "5:3-5:15", id="first line of a list"),
        pytest.param(("program",), True, "4:1-4:8", id="key of a list"),
        pytest.param(("program", 0, "kegiatan", 0), False, "8:9-8:21", id="with its comment"),
        pytest.param(("program", 0, "area"), False, "5:5-5:15", id="absent"),
        pytest.param((), False, "1:1-1:10", id="whole file"),
    ],
)
def test_places(path: NodePath, at_key: bool, expected: str) -> None:
    (found,) = run(PLAN, finds(Finding(path, at_key=at_key))).diagnostics
    assert place(found) == expected


def test_a_place_without_path() -> None:
    (found,) = run(PLAN, finds(Finding((), span=Span(2, 5)))).diagnostics
    assert place(found) == "1:3-1:6"


def test_what_a_finding_becomes() -> None:
    fix = Fix((Edit(Span(0, 1), "x"),))
    finding = Finding(("tahun",), {"a": 1}, variant="late", fix=fix)
    done = lint_file(
        load_plan(PLAN.encode(), "p.yaml"), {}, [Chosen(finds(finding), "info", {})], [finds(finding)]
    )  # fmt: skip
    (found,) = done.diagnostics
    assert (found.kind, found.wording) == (KIND._replace(severity="info"), "RB150.late")
    assert (found.file, found.arguments, found.fix) == ("p.yaml", {"a": 1}, fix)


LEFT_OUT = HEAD + "program:\n  - nama: a\n  - salah: b\n  - nama: c\n    kegiatan:\n      - salah: d\n      - nama: e\n"


def test_paths_are_those_of_the_plan_without_what_was_left_out() -> None:
    done = run(LEFT_OUT, finds(Finding(("program", 1, "nama")), Finding(("program", 1, "kegiatan", 0, "nama"))))
    assert [(each.kind.code, place(each)) for each in done.diagnostics] == [
        ("RB023", "6:5-6:10"),
        ("RB150", "7:11-7:12"),
        ("RB023", "9:9-9:14"),
        ("RB150", "10:15-10:16"),
    ]


def test_what_was_left_out_is_known() -> None:
    lacking: list[bool] = []

    def check(subject: Subject) -> Iterator[Finding]:
        paths: list[NodePath] = [(), ("program",), ("program", 0), ("program", 1), ("program", 1, "kegiatan", 0)]
        lacking.extend(subject.lacks(path) for path in paths)
        assert subject.line(("program", 1)) == 7
        yield from ()

    run(LEFT_OUT, Rule(KIND, "", check))
    assert lacking == [True, True, False, True, False]


def test_a_rule_that_fails_does_not_hide_what_others_find() -> None:
    def check(_subject: Subject) -> Iterator[Finding]:
        yield Finding(("tahun",))
        raise ZeroDivisionError("x")

    broken = Rule(KIND._replace(code="RB151"), "", check)
    done = run(PLAN, broken, finds(Finding(("satker",))))
    assert [each.kind.code for each in done.diagnostics] == ["RB151", "RB150"]
    assert [(each.rule, type(each.error)) for each in done.broken] == [(broken, ZeroDivisionError)]


@pytest.mark.parametrize("text", ["rbplan: 1\n", "- a\n", "", HEAD + "program: ["])
def test_rules_about_plans_do_not_run_where_there_is_none(text: str) -> None:
    about_file = Rule(KIND._replace(code="RB151"), "", finds(Finding(())).check, looks_at="file")
    codes = {each.kind.code for each in run(text, finds(Finding(())), about_file).diagnostics}
    assert "RB151" in codes
    assert "RB150" not in codes


def test_options_and_sources_reach_the_rule() -> None:
    seen: list[object] = []

    def check(subject: Subject) -> Iterator[Finding]:
        seen.extend((dict(subject.options), dict(subject.sources)))
        yield from ()

    sources = {"s": SourceFile(b"x")}
    rule = Rule(KIND, "", check)
    lint_file(load_plan(PLAN.encode(), "p.yaml"), sources, [Chosen(rule, "info", {"limit": 4})], [rule])
    assert seen == [{"limit": 4}, sources]
