"""For every error type that is about a shape, plans that raise it."""

from typing import NamedTuple

from plan_text import HEAD, Told, indikator, one

from rbplan.diagnostic import Argument


class Case(NamedTuple):
    """Pydantic's error type, a plan, and what loading it tells."""

    error_type: str
    text: str
    expected: Told


def case(error_type: str, text: str, wording: str, at: str, /, **arguments: Argument) -> Case:
    return Case(error_type, text, one(wording, at, **arguments))


TEXT, NUMBER, YES_NO, LIST = "<text>", "<whole_number>", "<yes_no>", "<list>"
MAPPING, RANGE, NOTHING = "<mapping>", "<range>", "<nothing>"
SUMBER = f"{HEAD}sumber:\n- id: a\n  jenis: asli\n  "
YEAR = "rbplan: 1\nsatker: {nama: x}\ntahun: "

SHAPE: dict[str, Case] = {
    "key that is missing": case("missing", "rbplan: 1\ntahun: 2022\n", "RB022", "1:1-1:7", key="satker"),
    "version that is missing": case(
        "missing", "tahun: 2022\nsatker: {nama: X}\n", "RB022.rbplan", "1:1-1:6", key="rbplan"
    ),
    "key without content": case("missing", f"{HEAD}sumber:\n- jenis: asli\n  id:\n", "RB022", "6:3-6:5", key="id"),
    "key missing in braces": case("missing", indikator("bacaan: {}"), "RB022", "9:17-9:19", key="baris"),
    "unknown key": case(
        "extra_forbidden",
        indikator("dicocokkan: {foo: 1}"),
        "RB023",
        "9:22-9:25",
        key="foo",
        known="oleh, jabatan, tanggal, dengan",
    ),
    "misspelt key": case(
        "extra_forbidden",
        f"{HEAD}program:\n- kegitan: []\n",
        "RB023.similar",
        "5:3-5:10",
        key="kegitan",
        suggestion="kegiatan",
    ),
    "misspelt key without content": case(
        "extra_forbidden",
        f"{HEAD}program:\n- kegitan:\n",
        "RB023.similar",
        "5:3-5:10",
        key="kegitan",
        suggestion="kegiatan",
    ),
    "number for text": case("string_type", indikator("nomor: 1"), "RB024.quote", "9:16-9:17", key="nomor", value="1"),
    "yes for text": case("string_type", indikator("ket: true"), "RB024.quote", "9:14-9:18", key="ket", value="true"),
    "list for text": case(
        "string_type", indikator("uraian: [a]"), "RB024.text", "9:17-9:20", key="uraian", expected=TEXT, found=LIST
    ),
    "nothing in a list of texts": case(
        "string_type",
        indikator("bukti_dukung: [~]"),
        "RB024.text",
        "9:24-9:25",
        key="bukti_dukung",
        expected=TEXT,
        found=NOTHING,
    ),
    "text for a number": case(
        "int_type", f"{YEAR}dua\n", "RB024.whole_number", "3:8-3:11", key="tahun", expected=NUMBER, found=TEXT
    ),
    "yes for a number": case(
        "int_type", f"{YEAR}true\n", "RB024.whole_number", "3:8-3:12", key="tahun", expected=NUMBER, found=YES_NO
    ),
    "quoted number": case("int_type", f"{YEAR}'2022'\n", "RB024.unquote", "3:8-3:14", key="tahun", value="2022"),
    "quoted number of nine figures": case(
        "int_type", f"{YEAR}'123456789'\n", "RB024.unquote", "3:8-3:19", key="tahun", value="123456789"
    ),
    "quoted number that is too long for a count": case(
        "int_type", f"{YEAR}'1234567890'\n", "RB024.whole_number", "3:8-3:20", key="tahun", expected=NUMBER, found=TEXT
    ),
    "quoted line of a row": case(
        "int_type", indikator("bacaan: {baris: '3'}"), "RB024.unquote", "9:25-9:28", key="baris", value="3"
    ),
    "quoted line beside a gap": case(
        "int_type",
        f"{SUMBER}bagian_tidak_tersedia: [{{setelah: '3'}}]\n",
        "RB024.unquote",
        "7:37-7:40",
        key="setelah",
        value="3",
    ),
    "number with a zero in front": case(
        "int_type", f"{YEAR}02022\n", "RB024.unquote", "3:8-3:13", key="tahun", value="2022"
    ),
    "text for yes or no": case(
        "bool_type",
        indikator("kumulatif: ya"),
        "RB024.yes_no",
        "9:20-9:22",
        key="kumulatif",
        expected=YES_NO,
        found=TEXT,
    ),
    "number for yes or no": case(
        "bool_type",
        indikator("kumulatif: 1"),
        "RB024.yes_no",
        "9:20-9:21",
        key="kumulatif",
        expected=YES_NO,
        found=NUMBER,
    ),
    "text for a list": case(
        "tuple_type",
        indikator("bukti_dukung: SK"),
        "RB024.list",
        "9:23-9:25",
        key="bukti_dukung",
        expected=LIST,
        found=TEXT,
    ),
    "mapping for a list": case(
        "tuple_type",
        f"{HEAD}program: {{nama: x}}\n",
        "RB024.list",
        "4:10-4:19",
        key="program",
        expected=LIST,
        found=MAPPING,
    ),
    "text for a mapping": case(
        "model_type", indikator("rincian: x"), "RB024.mapping", "9:18-9:19", key="rincian", expected=MAPPING, found=TEXT
    ),
    "nothing for an item": case(
        "model_type", f"{HEAD}program:\n-\n", "RB024.mapping", "5:2-5:2", key="program", expected=MAPPING, found=NOTHING
    ),
    "mapping for a range": case(
        "range_type", indikator("bulan: {a: 1}"), "RB024.range", "9:16-9:22", key="bulan", expected=RANGE, found=MAPPING
    ),
    "yes for a range": case(
        "range_type", f"{SUMBER}tabel: [true]\n", "RB024.range", "7:11-7:15", key="tabel", expected=RANGE, found=YES_NO
    ),
}

NO_PLAN: dict[str, tuple[str, Told]] = {
    "empty file": ("", one("RB020.empty", "1:1-1:1", found=NOTHING)),
    "comment": ("# x\n", one("RB020.empty", "1:1-1:1", found=NOTHING)),
    "null": ("~\n", one("RB020.empty", "1:1-1:2", found=NOTHING)),
    "list": ("- a\n- b\n", one("RB020.other", "1:1-2:4", found=LIST)),
    "text": ("x\n", one("RB020.other", "1:1-1:2", found=TEXT)),
    "number": ("12\n", one("RB020.other", "1:1-1:3", found=NUMBER)),
    "true": ("true\n", one("RB020.other", "1:1-1:5", found=YES_NO)),
}
