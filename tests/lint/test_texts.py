"""Every piece of text that was copied from the decree."""

from real_plan import PLAN

from rbplan.lint.texts import Text, texts
from rbplan.load.load import load_plan

TEXT = """
rbplan: 1
tahun: 2022
satker: {nama: KPU}
keputusan:
  - id: a
    jenis: penetapan
    tanda_salinan: SALINAN
    kop: [K1, K2]
    nomor: N
    mengingat: [{nomor: "1.", isi: M, butir: [{isi: MM}]}]
    diktum: [{nama: KESATU, isi: D}]
    penutup: {tempat: T, nama: PERSON}
    lampiran: {judul: [J], penutup: {tanda: ttd., nama: PERSON}}
sumber: [{id: s, jenis: salinan, bagian_tidak_tersedia: [{perkiraan_isi: INFERRED}]}]
program:
  - nomor: "1"
    nama: P
    area: x
    perkiraan: {nama: INFERRED}
    kegiatan:
      - sub_kegiatan:
          - rincian: {pengantar: A, butir: [{isi: B}], penutup: C}
            penanggung_jawab: OURS
            indikator: [{id: i, uraian: U, ket: E, bukti_dukung: [OURS]}]
"""


def found(text: str) -> list[Text]:
    plan = load_plan(text.encode(), "plan.yaml").plan
    assert plan is not None
    return list(texts(plan))


def test_values() -> None:
    values = ["SALINAN", "K1", "K2", "M", "MM", "KESATU", "D", "T", "J", "ttd.", "P", "A", "B", "C", "U", "E"]
    assert sorted(text.value for text in found(TEXT)) == sorted(values)


def test_paths_lead_to_the_values() -> None:
    data = load_plan(TEXT.encode(), "plan.yaml").document.data
    for path, value in found(TEXT):
        at: object = data
        for step in path:
            at = at[step]  # type: ignore[index]
        assert at == value


def test_where_they_stand() -> None:
    assert sorted(text.value for text in found(TEXT) if text.in_table) == ["A", "B", "C", "E", "P", "U"]
    assert [text.value for text in found(TEXT) if text.is_quoted] == ["M", "MM"]


def test_the_real_plan_has_them_all() -> None:
    paths = [text.path for text in found(PLAN)]
    assert len(paths) == len(set(paths))
    assert len([path for path in paths if path[-1] == "uraian"]) == PLAN.count(" uraian: ")
    assert len([path for path in paths if path[-1] == "isi"]) == PLAN.count(" isi: ")
