"""The year and the figures as the documents get them, against what the commands say."""

from rendering import collated_plan, real_plan, render
from syrupy.assertion import SnapshotAssertion

from rbplan.due import GROUPS, find_due
from rbplan.plan.plan import Plan
from rbplan.render.matriks import MOST_ROWS, matriks, whole_year
from rbplan.render.ringkasan import ringkasan


def wide_plan(parts: int) -> Plan:
    data = real_plan().model_dump(exclude_unset=True)
    data["sumber"][0].pop("tabel")
    data["program"] = [{"nama": "P", "kegiatan": [{"nama": "K"}] * parts}]
    return Plan.model_validate(data)


def test_every_month_has_what_is_due() -> None:
    year = matriks(whole_year(real_plan()))["jumlah"]["bulan"]
    assert [bulan["nama"] for bulan in year][::11] == ["Januari", "Desember"]
    for month, bulan in enumerate(year, start=1):
        due = find_due(real_plan(), (month,))
        assert [len(due.section(group).items) for group in GROUPS] == [bulan[group] for group in GROUPS]
        assert bulan["beban"] == bulan["tertentu"] + bulan["belum_pasti"]


def test_a_plan_with_many_parts_is_shown_by_program() -> None:
    fits, larger = matriks(whole_year(wide_plan(MOST_ROWS - 1))), matriks(whole_year(wide_plan(MOST_ROWS)))
    assert [(each["tingkat"], len(each["baris"])) for each in (fits, larger)] == [("kegiatan", 40), ("program", 1)]
    told = "Kegiatan tidak ditampilkan karena terlalu banyak untuk satu halaman."
    assert [told in each["keterangan"] for each in (fits, larger)] == [False, True]


def test_what_a_cell_prints_and_how_dark_it_is() -> None:
    year = matriks(whole_year(real_plan()))
    first = year["baris"][0]["bulan"]
    assert [bulan["teks"] for bulan in first] == ["3?", *"·····", "3?", *"·····"]
    assert [bulan["singkatan"] for bulan in first][::6] == ["Jan", "Jul"]
    assert {(bulan["beban"], bulan["naungan"]) for row in year["baris"] for bulan in row["bulan"]} == {
        *((0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (5, 4), (6, 4)),
    }
    assert max(bulan["naungan"] for bulan in year["jumlah"]["bulan"]) == 4
    assert [row["setahun"] for row in year["baris"][:3]] == ["", "", "2"]


def test_what_the_rows_of_sums_print() -> None:
    assert [
        (row["nama"], row["bulan"][:4], row["setahun"]) for row in matriks(whole_year(real_plan()))["penjumlahan"]
    ] == [
        ("Jatuh tempo", ["2", "2", "2", "·"], "4"),
        ("Belum pasti", ["6", "·", "·", "3"], "30"),
        ("Sepanjang tahun", ["26", "26", "26", "26"], "26"),
    ]
    empty = matriks(whole_year(wide_plan(1)))["penjumlahan"]
    assert {(*row["bulan"], row["setahun"]) for row in empty} == {("·",) * 13}


def test_what_is_lost_is_named_as_lost() -> None:
    names = [row["nama"] for row in matriks(whole_year(real_plan()))["baris"]]
    assert "[tidak tersedia pada salinan; perkiraan: 7. Penguatan Pengawasan]" in names
    assert "[tidak tersedia pada salinan; perkiraan nomor: 2.]" in names


def test_what_the_signs_mean_and_what_stands_in_no_month() -> None:
    assert matriks(whole_year(real_plan()))["keterangan"] == [
        "Angka adalah jumlah indikator yang jatuh tempo pada bulan itu, tanpa yang berlangsung sepanjang tahun.",
        "Tanda ? berarti ada yang belum pasti: mungkin pada bulan itu, cocokkan dengan naskah asli.",
        "Tanda – berarti hanya ada yang berlangsung sepanjang tahun.",
        "Tanda · berarti tidak ada yang tercatat.",
        "Kolom Setahun memuat yang berlangsung sepanjang tahun; pada baris jumlah, setiap indikator dihitung sekali.",
        "Tidak masuk bulan mana pun karena bulannya tidak tersedia: 9 indikator (Program 8, kegiatan 1).",
        "Tidak masuk bulan mana pun karena tidak bercentang: 1 indikator (Program 4, kegiatan 4).",
    ]


def test_signs_that_the_year_does_not_have_are_not_explained() -> None:
    words = " ".join(matriks(whole_year(wide_plan(1)))["keterangan"])
    assert [sign for sign in "?–·" if f"Tanda {sign}" in words] == ["·"]


def test_many_places_are_not_named() -> None:
    data = wide_plan(11).model_dump(exclude_unset=True)
    for number, kegiatan in enumerate(data["program"][0]["kegiatan"]):
        kegiatan |= {"sub_kegiatan": [{"nama": "S", "indikator": [{"id": f"i{number}", "uraian": "U"}]}]}
    words = matriks(whole_year(Plan.model_validate(data)))["keterangan"]
    assert words[-1] == "Tidak masuk bulan mana pun karena bulannya tidak tersedia: 11 indikator."


def test_the_counts_add_up() -> None:
    figures = ringkasan(whole_year(real_plan()))
    assert figures["jumlah"] == {
        "kegiatan": 18,
        "sub_kegiatan": 41,
        "indikator": 70,
        "tertentu": 4,
        "belum_pasti": 30,
        "sepanjang_tahun": 26,
        "tidak_diketahui": 9,
        "tanpa_centang": 1,
        "dicocokkan": 0,
    }
    assert [(part["sebab"], part["jumlah"]) for part in figures["kurang"]] == [
        ("bagian_tidak_tersedia", 5),
        ("tidak_tersedia", 6),
        ("terpotong", 3),
        ("belum_pasti", 30),
        ("tidak_diketahui", 9),
        ("belum_dicocokkan", 70),
    ]
    assert {part["sebab"]: len(part["butir"]) for part in figures["kurang"]}["belum_pasti"] == 30
    assert figures["kurang"][-1]["butir"] == ["seluruh 70 indikator"]
    assert (figures["lengkap"], ringkasan(whole_year(collated_plan()))["lengkap"]) == (
        "",
        "Semuanya tersedia, pasti, dan sudah dicocokkan dengan naskah asli.",
    )
    assert ringkasan(whole_year(collated_plan()))["kurang"] == []
    assert ringkasan(whole_year(collated_plan()))["jumlah"]["dicocokkan"] == 70


def test_what_was_compared_with_another_copy_is_not_collated() -> None:
    data = collated_plan().model_dump(exclude_unset=True)
    data["program"][0]["kegiatan"][0]["sub_kegiatan"][0]["indikator"][0]["dicocokkan"]["dengan"] = "salinan"
    figures = ringkasan(whole_year(Plan.model_validate(data)))
    (lack,) = figures["kurang"]
    assert (figures["jumlah"]["dicocokkan"], lack["sebab"], lack["jumlah"]) == (69, "belum_dicocokkan", 1)


def test_each_column_of_counts_is_a_field() -> None:
    figures, months = ringkasan(whole_year(real_plan())), matriks(whole_year(real_plan()))["jumlah"]["bulan"]
    assert [column["kunci"] for column in figures["kolom"] if column["kunci"] not in figures["jumlah"]] == []
    assert [column["judul"] for column in figures["kolom_bulan"] if column["kunci"] in months[0]] == [
        *("Jatuh tempo", "Belum pasti", "Sepanjang tahun"),
    ]


def test_a_plan_with_nothing_in_it() -> None:
    empty = Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "KPU"}})
    figures = ringkasan(whole_year(empty))
    assert [(part["judul"], part["butir"]) for part in figures["kurang"]] == [
        ("Belum ada pada keputusan", ["keputusannya sendiri"]),
        ("Belum memuat indikator", ["belum ada program"]),
    ]
    assert matriks(whole_year(empty))["terbanyak"] == 0


def test_both_as_markdown(golden: SnapshotAssertion) -> None:
    assert render(real_plan(), "matriks") + render(real_plan(), "ringkasan") == golden
