"""The day that a document bears: that of its context, and never today."""

from datetime import UTC, date, datetime

from rbplan.render.day import document_day, document_moment


def test_a_document_with_a_day() -> None:
    context = {"berkas": {"tanggal": "2022-01-17"}}
    assert document_day(context) == date(2022, 1, 17)
    assert document_moment(context) == datetime(2022, 1, 17, tzinfo=UTC)


def test_a_document_without_a_day() -> None:
    context = {"berkas": {"tanggal": ""}}
    assert document_day(context) is None
    assert document_moment(context).timestamp() == 0
