"""However an indikator is laid out: the data become what was meant, every comment stays, nothing else is touched."""

from collections import Counter

from confirmed import ABOVE, HEAD, confirmation, item_of, load
from hypothesis import event, given
from hypothesis import strategies as st

from rbplan.collation.confirmation import confirmation_fix, obstacle
from rbplan.document.comments import comments
from rbplan.document.document import Document
from rbplan.document.read import read_document
from rbplan.edit import apply_fixes, data_after
from rbplan.fix import Fix
from rbplan.load.load import Loaded
from rbplan.load.prune import original_path

BLOCK = {
    "uraian": (" x", " 'x # y'", " |\n    x # y", " >-\n    x\n\n    y", "\n    x\n    y", " |+\n    x\n\n", ""),
    "ket": (' "k: {"', " |2\n    k", ""),
    "bulan": (
        *(" 3", " 1, 7-9", " [3,\n    4]", "\n  - 3\n  - 4", "\n    - 3  # b\n    # c\n    - 4"),
        *("  # d\n    [3]", "  # e\n  - 3", ""),
    ),
    "bacaan": (
        *(" {baris: 1, sel: [6]}", "\n    baris: 1\n    sel:\n      - 6"),
        "\n      baris: 1  # f\n      # g\n      sel: 6",
    ),
    "dicocokkan": (
        *(" {oleh: x}", "\n    oleh: x  # h\n    tanggal:", "\n    oleh: |\n      x\n"),
        *(" { # i\n    oleh: x}", ""),
    ),
    "diubah": (" p", ""),
}
FLOW = {
    "uraian": (" x", " 'x # y'", "\n x\n y", ""),
    "ket": (' "k: {"', ""),
    "bulan": (" 3", " [3,\n   4]", " [3, # b\n   4]", " # c\n   [3]", ""),
    "bacaan": (" {baris: 1, sel: [6]}", " {baris: 1 # f\n  }"),
    "dicocokkan": (" {oleh: x}", " { # i\n oleh: x}", ""),
    "diubah": (" p", ""),
}
BEHIND = ("", "", "  # z", "   ")
BETWEEN = ("", "", "\n", "  # v\n", "# w\n\n", "      # x\n", "\n    # rbplan: ignore[RB302] y\n")


def some_of(draw: st.DrawFn, keys: list[str]) -> list[str]:
    """Draw some keys in any order."""
    return draw(st.lists(st.sampled_from(keys), unique=True))


@st.composite
def block(draw: st.DrawFn) -> str:
    """Draw an indikator without brackets, as lines that stand as far in as its dash."""
    text = ""
    for key in dict.fromkeys([*some_of(draw, ["id", *BLOCK]), "id"]):
        value = " a" if key == "id" else draw(st.sampled_from(BLOCK[key]))
        is_text = "|" in value or ">" in value
        behind = "" if is_text else draw(st.sampled_from(BEHIND))
        # What is further in below such a text would belong to it.
        between = draw(st.sampled_from([each for each in BETWEEN if not (is_text and "      " in each)]))
        text += f"{'  ' if text else '- '}{key}:{value}{behind}\n{between}"
    return text


@st.composite
def flow(draw: st.DrawFn) -> str:
    """Draw an indikator in braces."""
    keys = dict.fromkeys([*some_of(draw, ["id", *FLOW]), "id"])
    pairs = [f"{key}:{' a' if key == 'id' else draw(st.sampled_from(FLOW[key]))}" for key in keys]
    text = draw(st.sampled_from(["- {", "- {\n    ", "- { # s\n    "]))
    for number, pair in enumerate(pairs, 1):
        comma = "" if number == len(pairs) else draw(st.sampled_from([",", " ,", "\n    ,"]))
        text += pair + comma + draw(st.sampled_from([" ", "\n    ", "  # t\n    ", " # u\n    # v\n    "]))
    return text + draw(st.sampled_from(["}\n", ",}\n", "\n  } # r\n"]))


def placed(item: str, *, indentation: int, crlf: bool, finished: bool) -> str:
    lines = [f"{' ' * indentation}{line}" if line else "" for line in item.splitlines()]
    text = HEAD + ABOVE + "\n".join(lines) + ("\n" if finished else "")
    return text.replace("\n", "\r\n") if crlf else text


LAYOUT = st.builds(
    placed,
    st.one_of(block(), block(), flow()),
    indentation=st.sampled_from([6, 8, 11]),
    crlf=st.booleans(),
    finished=st.sampled_from([True, True, False]),
)
MONTHS = st.sets(st.integers(1, 12)).map(lambda months: tuple(sorted(months)))


@given(LAYOUT, MONTHS)
def test_any_layout(text: str, bulan: tuple[int, ...]) -> None:
    loaded = load(text)
    if loaded.plan is None or loaded.diagnostics:
        event("not a plan")
        return
    item = item_of(loaded)
    reason = obstacle(item, loaded)
    if reason is not None:
        event(reason)
        assert reason == "comments"
        return
    fix = confirmation_fix(confirmation(item, bulan), loaded)
    edited = apply_fixes(loaded.document, [fix])
    if not edited.made:
        # A text behind | at the very end would get the line end that it lacks.
        assert not text.endswith("\n")
        event("ends within a text")
        return
    event("made")
    after = read_document(edited.text.encode(), "p.yaml")
    assert after.data == data_after(loaded.document.data, fix.changes)
    assert told(after) == told(loaded.document)
    assert ("\r\n" in edited.text) == ("\r\n" in text)
    assert edited.text.count("\r\n") in (0, edited.text.count("\n"))
    only_values_are_replaced(loaded, fix)


def told(document: Document) -> Counter[str]:
    return Counter(each.text for each in comments(document))


def only_values_are_replaced(loaded: Loaded, fix: Fix) -> None:
    path = original_path(item_of(loaded).path, loaded.left_out)
    keys, values = loaded.document.keys, loaded.document.values
    allowed = [
        (keys[*path, key].end, values[*path, key].end) for key in ("bulan", "dicocokkan") if (*path, key) in keys
    ]
    for span, _ in fix.edits:
        assert span.start == span.end or any(start <= span.start and span.end <= end for start, end in allowed)
