"""Plans whose decree says, in every place that is printed, what a format could obey."""

from rbplan.plan.plan import Plan


def hostile_plan(text: str) -> Plan:
    """Give a plan of which every line of the decree and of its annex is this text."""
    penutup = {"tempat": text, "pada": text, "jabatan": [text, text], "tanda": text, "nama": text}
    butir = [{"nomor": text, "isi": text, "butir": [{"nomor": text, "isi": text}]}, {"isi": text}]
    keputusan = {
        "id": "penetapan",
        "jenis": "penetapan",
        "tanda_salinan": text,
        **{key: [text, text] for key in ("kop", "judul", "tentang", "pengesahan")},
        **dict.fromkeys(("nomor", "pembentuk", "menetapkan"), text),
        **dict.fromkeys(("menimbang", "mengingat", "memperhatikan"), butir),
        "diktum": [{"nama": text, "isi": text}, {"nama": "KEDUA", "isi": text}],
        "penutup": penutup,
        "lampiran": {
            **{key: [text] for key in ("kepala", "tentang", "judul", "pengesahan")},
            "nomor": text,
            "penutup": penutup,
        },
    }
    # The column of the program's number has room for a number.
    program = {"nomor": "1.", "nama": text}
    heading = {"nomor": text, "nama": text}
    indikator = [{"id": "a", "nomor": text, "uraian": text, "ket": text, "bulan": [1]}]
    kegiatan = [{**heading, "sub_kegiatan": [{**heading, "indikator": indikator}]}]
    return Plan.model_validate(
        {
            "rbplan": 1,
            "tahun": 2022,
            "satker": {"nama": "X"},
            "keputusan": [keputusan],
            "program": [{**program, "kegiatan": kegiatan}],
        }
    )
