"""The days of a calendar: which, how they are called, and what tells them apart."""

from datetime import date
from uuid import UUID

import pytest
from due_views import REAL_PLAN, SMALL, load

from rbplan.due import find_due
from rbplan.present.due_events import Event, due_events
from rbplan.wording.catalogue import Language, read_catalogue

YEAR = tuple(range(1, 13))
REAL = REAL_PLAN.read_text(encoding="utf-8")


def events_of(
    text: str, *, bulan: tuple[int, ...] = (5,), language: Language = "id", brief: bool = False
) -> tuple[Event, ...]:
    plan = load(text).plan
    assert plan is not None
    return due_events(find_due(plan, bulan), read_catalogue(language), brief=brief)


def test_an_item_that_is_certain() -> None:
    event = events_of(SMALL)[0]
    assert event == Event(
        uid="0c26852d-be33-5cb6-a41b-55457226d234",
        day=date(2022, 5, 31),
        summary="Dokumen prosedur",
        description=("Program: 1. Tata Laksana", "Kegiatan: a. Prosedur", "Sub kegiatan: Penyusunan", "Id: mei-saja"),
        category="1. Tata Laksana",
        certain=True,
    )


def test_an_item_that_is_not_certain_says_so_and_why() -> None:
    event = events_of(SMALL)[2]
    assert event._replace(uid="") == Event(
        uid="",
        day=date(2022, 5, 31),
        summary="[belum pasti] [tidak tersedia pada salinan]",
        description=(
            "Belum pasti: menurut salinan, bulannya mungkin Januari, Mei, Juli. Cocokkan dengan naskah asli.",
            "Program: [tidak tersedia pada salinan; perkiraan: 2. Pengawasan]",
            "Kegiatan: [tidak tersedia pada salinan; perkiraan nomor: 3]",
            "Sub kegiatan: [belum diisi]",
            "Id: hilang",
        ),
        category="[tidak tersedia pada salinan; perkiraan: 2. Pengawasan]",
        certain=False,
    )


def test_the_same_in_english() -> None:
    event = events_of(SMALL, language="en")[2]
    assert event.summary == "[not yet certain] [not in the copy]"
    assert event.description[0] == (
        "Not yet certain: by the copy it may be due in January, May, July. Compare with the signed original."
    )


@pytest.mark.parametrize(
    ("brief", "description"),
    [
        (
            False,
            (
                "1. Tata Laksana (1)",
                "- Laporan bulanan [tiap-bulan]",
                "[tidak tersedia pada salinan; perkiraan: 2. Pengawasan] (1)",
                "- [belum diisi] [sampai-20]",
            ),
        ),
        (True, ("1. Tata Laksana (1)", "[tidak tersedia pada salinan; perkiraan: 2. Pengawasan] (1)")),
    ],
)
def test_what_is_due_all_year_is_one_event_a_month(brief: bool, description: tuple[str, ...]) -> None:
    *_, event = events_of(SMALL, brief=brief)
    assert event._replace(uid="") == Event(
        "", date(2022, 5, 31), "Sepanjang tahun: 2 indikator", description, "", certain=True
    )


def test_events_stand_month_by_month() -> None:
    assert [(event.day.month, event.summary) for event in events_of(SMALL, bulan=(5, 6, 7))] == [
        (5, "Dokumen prosedur"),
        (5, "Penyusunan"),
        (5, "[belum pasti] [tidak tersedia pada salinan]"),
        (5, "Sepanjang tahun: 2 indikator"),
        (6, "Penyusunan"),
        (6, "Sepanjang tahun: 2 indikator"),
        (7, "[belum pasti] [tidak tersedia pada salinan]"),
        (7, "Sepanjang tahun: 2 indikator"),
    ]


def test_nothing_due_is_no_event() -> None:
    assert events_of("rbplan: 1\ntahun: 2022\nsatker: {nama: Kantor}\n", bulan=YEAR) == ()


def test_who_is_responsible_and_what_is_expected() -> None:
    text = SMALL.replace("bulan: [5]\n", "bulan: [5]\n                bukti_dukung: [SK, Notula]\n", 1)
    text = text.replace("nama: Tata Laksana", "nama: Tata Laksana\n    penanggung_jawab: Sekretaris")
    assert events_of(text)[0].description[3:] == (
        "Penanggung jawab: Sekretaris",
        "Bukti dukung: SK; Notula",
        "Id: mei-saja",
    )


def test_a_tenggat_is_the_day() -> None:
    text = SMALL.replace("bulan: [5, 6]", "bulan: [5, 6], tenggat: [2022-05-14]")
    assert [event.day.isoformat() for event in events_of(text, bulan=(5, 6)) if event.summary == "Penyusunan"] == [
        "2022-05-14",
        "2022-06-30",
    ]


def test_a_tenggat_takes_an_item_out_of_what_is_due_all_year_in_that_month() -> None:
    text = SMALL.replace("bulan: 1-12\n", "bulan: 1-12\n                tenggat: 2022-03-10\n", 1)
    march, april = (events_of(text, bulan=(month,)) for month in (3, 4))
    assert [(event.day.day, event.summary) for event in march] == [
        (10, "Laporan bulanan"),
        (31, "Sepanjang tahun: 1 indikator"),
    ]
    assert [event.summary for event in april] == ["Sepanjang tahun: 2 indikator"]


def test_identities_are_uuids_and_all_different() -> None:
    uids = [event.uid for event in events_of(REAL, bulan=YEAR)]
    assert len(set(uids)) == len(uids) == 127
    assert {UUID(uid).version for uid in uids} == {5}


def test_an_identity_stays_whatever_the_texts_become() -> None:
    changed = SMALL.replace("Dokumen prosedur", "Prosedur baru").replace("Tata Laksana", "Tatalaksana")
    changed = changed.replace("nama: Kantor Contoh, singkatan: KC", "nama: Kantor Contoh, singkatan: Contoh")
    for others in ({}, {"language": "en"}, {"bulan": (5, 6)}, {"brief": True}):
        assert [event.uid for event in events_of(changed, **others)][:4] == [event.uid for event in events_of(SMALL)]


def test_an_identity_tells_year_month_item_and_office_apart() -> None:
    texts = [
        SMALL,
        SMALL.replace("tahun: 2022", "tahun: 2023"),
        SMALL.replace("id: mei-saja", "id: mei"),
        SMALL.replace("nama: Kantor Contoh", "nama: Kantor Lain"),
        SMALL.replace("nama: Kantor Contoh", 'kode: "01", nama: Kantor Contoh'),
        SMALL.replace("nama: Kantor Contoh", 'kode: "1", nama: Kantor Contoh'),
    ]
    assert len({events_of(text)[0].uid for text in texts}) == len(texts)
    may, june = (event.uid for event in events_of(SMALL, bulan=(5, 6)) if event.summary == "Penyusunan")
    assert may != june


def test_an_office_with_a_code_may_change_its_name() -> None:
    before, after = (SMALL.replace("nama: Kantor Contoh", f'kode: "1872", nama: {name}') for name in ("Lama", "Baru"))
    assert [event.uid for event in events_of(before)] == [event.uid for event in events_of(after)]


def test_every_day_of_a_month_has_an_event_of_its_own() -> None:
    days = SMALL.replace("bulan: [5]\n", "bulan: [11]\n                tenggat: [2022-11-28, 2022-11-10]\n", 1)
    events = [event for event in events_of(days, bulan=(11,)) if event.summary == "Dokumen prosedur"]
    assert [event.day.day for event in events] == [10, 28]
    assert len({event.uid for event in events}) == 2
    alone = events_of(days.replace("2022-11-28, ", ""), bulan=(11,))[0]
    assert alone == events[0]
