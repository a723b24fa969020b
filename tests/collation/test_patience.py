import time

import pytest

from rbplan.collation.filled_sheet import RawSheet, Unreadable
from rbplan.collation.patience import read_in_time

SHEET = RawSheet((), ())


def test_what_is_read_in_time() -> None:
    assert read_in_time(lambda _content: SHEET, b"") is SHEET


def test_what_takes_too_long() -> None:
    def read(_content: bytes) -> RawSheet:
        time.sleep(2)
        return SHEET

    start = time.monotonic()
    with pytest.raises(Unreadable) as refused:
        read_in_time(read, b"", 0.05)
    assert (refused.value.problem.reason, time.monotonic() - start < 1) == ("large", True)


@pytest.mark.parametrize("error", [Unreadable("broken"), RecursionError(), MemoryError(), KeyError("x")])
def test_what_fails(error: Exception) -> None:
    def read(_content: bytes) -> RawSheet:
        raise error

    with pytest.raises(type(error)) as failed:
        read_in_time(read, b"")
    assert failed.value is error
