"""The codes of the reader: unique, worded, and each shown by some test."""

from read_text import Told
from test_read import REFUSED
from test_syntax import CASES

from rbplan.document.kinds import DOCUMENT_KINDS
from rbplan.load.kinds import LOAD_KINDS
from rbplan.wording.catalogue import LANGUAGES, read_catalogue

ELSEWHERE = {
    *("RB001", "RB002.utf16", "RB002.byte", "RB003", "RB003.carriage_return", "RB004", "RB005", "RB007"),
    *("RB014", "RB014.after_end"),
}
"""Shown by test_decode, test_tabs and the tests of depth and of the second document."""


def test_codes_and_names_are_unique() -> None:
    kinds = (*DOCUMENT_KINDS, *LOAD_KINDS)
    assert len({kind.code for kind in kinds}) == len({kind.name for kind in kinds}) == len(kinds)
    assert sorted(kinds) == list(kinds)
    assert {kind.severity for kind in kinds} == {"error"}


def test_every_kind_is_worded_with_advice_in_every_language() -> None:
    for language in LANGUAGES:
        entries = read_catalogue(language).entries
        for kind in (*DOCUMENT_KINDS, *LOAD_KINDS):
            wordings = [key for key in entries if key.partition(".")[0] == kind.code and not key.endswith(".help")]
            assert wordings, (language, kind)
            assert [key for key in wordings if f"{key}.help" not in entries] == [], language


def test_every_wording_of_the_reader_is_shown() -> None:
    told: list[Told] = [one for _, several, _ in REFUSED.values() for one in several]
    told += [one for _, one in CASES.values()]
    codes = {kind.code for kind in DOCUMENT_KINDS}
    worded = {key for key in read_catalogue("en").entries if key[:5] in codes and not key.endswith(".help")}
    assert {wording for wording, _, _ in told} | ELSEWHERE == worded
