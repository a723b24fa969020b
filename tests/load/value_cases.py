"""For every error type that is about a value, plans that raise it."""

from plan_text import HEAD, indikator
from shape_cases import LIST, SUMBER, TEXT, YEAR, Case, case

CHOICES = "kosong, tidak_tersedia, terpotong"

VALUE: dict[str, Case] = {
    "no choice": case(
        "literal_error",
        indikator("keadaan: hilang"),
        "RB025",
        "9:18-9:24",
        key="keadaan",
        value="hilang",
        choices=CHOICES,
    ),
    "quoted word for a choice": case(
        "literal_error",
        indikator("keadaan: 'hilang'"),
        "RB025",
        "9:18-9:26",
        key="keadaan",
        value="hilang",
        choices=CHOICES,
    ),
    "number for a choice": case(
        "literal_error", indikator("keadaan: 3"), "RB025", "9:18-9:19", key="keadaan", value="3", choices=CHOICES
    ),
    "no kind of decree": case(
        "literal_error",
        f"{HEAD}keputusan:\n- id: a\n  jenis: x\n",
        "RB025",
        "6:10-6:11",
        key="jenis",
        value="x",
        choices="penetapan, perubahan",
    ),
    "no kind of source": case(
        "literal_error",
        f"{HEAD}sumber:\n- id: a\n  jenis: x\n",
        "RB025",
        "6:10-6:11",
        key="jenis",
        value="x",
        choices="asli, salinan",
    ),
    "misspelt choice": case(
        "literal_error",
        indikator("keadaan: Kosng"),
        "RB025.similar",
        "9:18-9:23",
        key="keadaan",
        value="Kosng",
        choices=CHOICES,
        suggestion="kosong",
    ),
    "list for a choice": case(
        "literal_error", indikator("keadaan: [1]"), "RB024.text", "9:18-9:21", key="keadaan", expected=TEXT, found=LIST
    ),
    "capital in an id": case(
        "string_pattern_mismatch", indikator("diubah: SK-1"), "RB026.id", "9:17-9:21", key="diubah", value="SK-1"
    ),
    "forty capitals in an id": case(
        "string_pattern_mismatch",
        indikator(f"diubah: {'A' * 40}"),
        "RB026.id",
        "9:17-9:57",
        key="diubah",
        value="A" * 40,
    ),
    "capitals in a digest": case(
        "string_pattern_mismatch",
        f"{SUMBER}sha256: {'A' * 64}\n",
        "RB026.sha256",
        "7:11-7:75",
        key="sha256",
        value="A" * 40 + "…",
    ),
    "short digest": case(
        "string_pattern_mismatch", f"{SUMBER}sha256: 75e\n", "RB026.sha256", "7:11-7:14", key="sha256", value="75e"
    ),
    "long digest": case(
        "string_pattern_mismatch",
        f"{SUMBER}sha256: {'a' * 65}\n",
        "RB026.sha256",
        "7:11-7:76",
        key="sha256",
        value="a" * 40 + "…",
    ),
    "long id": case(
        "string_too_long",
        indikator(f"id_lama: {'a' * 81}"),
        "RB026.id",
        "9:18-9:99",
        key="id_lama",
        value="a" * 40 + "…",
    ),
    "too small": case(
        "greater_than_equal",
        indikator("bacaan: {baris: 0}"),
        "RB029.too_small",
        "9:25-9:26",
        key="baris",
        value="0",
        bound=1,
    ),
    "line 0 beside a gap": case(
        "greater_than_equal",
        f"{SUMBER}bagian_tidak_tersedia: [{{setelah: 0}}]\n",
        "RB029.too_small",
        "7:37-7:38",
        key="setelah",
        value="0",
        bound=1,
    ),
    "year too small": case(
        "greater_than_equal", f"{YEAR}1944\n", "RB029.too_small", "3:8-3:12", key="tahun", value="1944", bound=1945
    ),
    "too large": case(
        "less_than_equal", f"{YEAR}3000\n", "RB029.too_large", "3:8-3:12", key="tahun", value="3000", bound=2999
    ),
    "no range": case(
        "range_notation", indikator("bulan: [1, 2;3]"), "RB027.notation", "9:16-9:24", key="bulan", text="2;3"
    ),
    "empty range": case(
        "range_notation", indikator("triwulan: ''"), "RB027.notation", "9:19-9:21", key="triwulan", text=""
    ),
    "month 13": case(
        "range_bounds",
        indikator("bulan: 13"),
        "RB027.bounds",
        "9:16-9:18",
        key="bulan",
        number=13,
        lowest=1,
        highest=12,
    ),
    "month 0": case(
        "range_bounds",
        indikator("bulan: 0-3"),
        "RB027.bounds",
        "9:16-9:19",
        key="bulan",
        number=0,
        lowest=1,
        highest=12,
    ),
    "a thousand million months": case(
        "range_bounds",
        indikator("bulan: 1-999999999"),
        "RB027.bounds",
        "9:16-9:27",
        key="bulan",
        number=999999999,
        lowest=1,
        highest=12,
    ),
    "quarter 5": case(
        "range_bounds",
        indikator("triwulan: [1, 5]"),
        "RB027.bounds",
        "9:19-9:25",
        key="triwulan",
        number=5,
        lowest=1,
        highest=4,
    ),
    "cell 201": case(
        "range_bounds",
        indikator("bacaan: {baris: 1, sel: 1-201}"),
        "RB027.bounds",
        "9:33-9:38",
        key="sel",
        number=201,
        lowest=1,
        highest=200,
    ),
    "line 0 of a table": case(
        "range_bounds",
        f"{SUMBER}tabel: [3, 0-2]\n",
        "RB027.bounds",
        "7:14-7:17",
        key="tabel",
        number=0,
        lowest=1,
        highest=1_000_000,
    ),
    "backwards": case(
        "range_reversed", indikator("bulan: 5-3"), "RB027.reversed", "9:16-9:19", key="bulan", text="5-3"
    ),
    "no month": case(
        "bulan_unknown", indikator("bulan: xyzzy"), "RB027.month", "9:16-9:21", key="bulan", text="xyzzy", suggestion=""
    ),
    "no month, at length": case(
        "bulan_unknown",
        indikator(f"bulan: {'x' * 41}"),
        "RB027.month",
        "9:16-9:57",
        key="bulan",
        text="x" * 40 + "…",
        suggestion="",
    ),
    "misspelt month": case(
        "bulan_similar",
        indikator("bulan: Desmber"),
        "RB027.month.similar",
        "9:16-9:23",
        key="bulan",
        text="Desmber",
        suggestion="Desember",
    ),
    "no date": case(
        "tanggal_notation",
        indikator("tenggat: 17-1-2022"),
        "RB028.notation",
        "9:18-9:27",
        key="tenggat",
        text="17-1-2022",
    ),
    "number for a date": case(
        "tanggal_notation",
        indikator("tenggat: [20220117]"),
        "RB028.notation",
        "9:19-9:27",
        key="tenggat",
        text="20220117",
    ),
    "yes for a date": case(
        "tanggal_notation", indikator("tenggat: true"), "RB028.notation", "9:18-9:22", key="tenggat", text="true"
    ),
    "no such day": case(
        "tanggal_unknown",
        indikator("tenggat: 2022-02-30"),
        "RB028.unknown",
        "9:18-9:28",
        key="tenggat",
        text="2022-02-30",
    ),
    "decimal comma": case(
        "number_notation", indikator("target: [50, '87,5']"), "RB029.notation", "9:22-9:28", key="target", text="87,5"
    ),
    "no finite number": case(
        "number_notation", indikator("target: nan"), "RB029.notation", "9:17-9:20", key="target", text="nan"
    ),
    "yes for a target": case(
        "number_notation", indikator("target: true"), "RB029.notation", "9:17-9:21", key="target", text="true"
    ),
    "newer format": case(
        "version_newer", "rbplan: 2\nfoo: 1\n", "RB021.newer", "1:9-1:10", key="rbplan", found=2, known=1
    ),
    "format as text": case(
        "version_unknown", f"rbplan: '1'\n{HEAD[10:]}", "RB021.unknown", "1:9-1:12", key="rbplan", known=1
    ),
    "format 0": case("version_unknown", f"rbplan: 0\n{HEAD[10:]}", "RB021.unknown", "1:9-1:10", key="rbplan", known=1),
    "format as yes": case(
        "version_unknown", f"rbplan: true\n{HEAD[10:]}", "RB021.unknown", "1:9-1:13", key="rbplan", known=1
    ),
}
