"""Words that other programs read otherwise; PyYAML, which reads YAML 1.1, is the oracle for one half of them."""

from datetime import date

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from rbplan.document.ambiguity import other_reading
from rbplan.document.scalar import resolve

WORDS = st.one_of(
    st.text("0123456789+-_.:eExXboaFnyT ", min_size=1, max_size=12),
    st.from_regex(r"[-+]?[0-9]{1,4}([._:-][0-9]{1,3}){0,3}([eE][-+]?[0-9]{1,2})?", fullmatch=True),
    st.sampled_from(("yes", "YES", "no", "Off", "y", "N", "true", "null", "~", "=", "<<", ".", "-.Inf", ".nan", "yEs")),
)


def oracle(word: str) -> str:
    """Give the tag that PyYAML resolves a plain word to, by its own table."""
    table = yaml.SafeLoader.yaml_implicit_resolvers
    candidates = [*table.get(word[:1], []), *table.get(None, [])]
    tag = next((tag for tag, form in candidates if form.match(word)), "tag:yaml.org,2002:str")
    return tag.rpartition(":")[2]


def ours(word: str) -> str:
    value = resolve(word)
    return {str: "str", bool: "bool", int: "int", type(None): "null"}[type(value)]


EXPECTED = {"bool": "yes_no", "int": "number", "float": "number", "timestamp": "date", "merge": "sign", "value": "sign"}


@given(WORDS)
@example("2022-1-7 10:00:00")
@example("1234567890123456789")
def test_whatever_pyyaml_reads_otherwise_is_told(word: str) -> None:
    if oracle(word) != ours(word):
        assert other_reading(word) == EXPECTED[oracle(word)]


@given(WORDS)
def test_what_is_told_is_read_otherwise_by_one_of_the_two(word: str) -> None:
    if other_reading(word) is not None:
        assert ours(word) == "str"
        assert oracle(word) != "str" or word in ("y", "Y", "n", "N") or float(word.replace("0o", "")) is not None


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        *((word, "yes_no") for word in ("no", "On", "YES", "off", "y", "N")),
        *((word, "number") for word in ("12:30", "010", "06.01", "1.10", "1_000", "0x1F", "0b11", "0o17", "+1", "4.")),
        *((word, "number") for word in ("1e3", "08", "00", ".5", "-.inf", ".NaN", "1:30.5", "1234567890123456789")),
        *((word, "date") for word in ("2022-01-17", "2022-1-7T8:00:00Z", "2022-02-30")),
        *((word, "sign") for word in ("=", "<<")),
    ],
)
def test_other_reading(word: str, kind: str) -> None:
    assert other_reading(word) == kind


@pytest.mark.parametrize(
    "word",
    [
        *("", "~", "null", "true", "False", "0", "12", "-3", "1.2.3", "1).", "12-7", "1-3, 9", "2022-05", "2022-1-5"),
        *("08:30", "24:60", "nO", "ya", "tidak", "o", "1e", "0x", "+", "-", ".", "..", "11/HK.03.1/1872/2022", "۱۲"),
        *("Adanya kebijakan", "yes\n  no", '"no"', "1 000", "1,5"),
    ],
)
def test_read_alike_by_all(word: str) -> None:
    assert other_reading(word) is None


def test_the_oracle_is_what_pyyaml_does() -> None:
    assert yaml.safe_load("[12:30, 010, no, 2022-01-17]") == [750, 8, False, date(2022, 1, 17)]
