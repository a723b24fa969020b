"""Words by which the text of an indikator tells what kind of thing it is, in small letters.

They were taken from the sub kegiatan and indikator of the decree (the numbers are lines of
``plans/2022/sumber/salinan.txt``) and completed with the other forms of the same words: the noun (*penyusunan*), the
result (*tersusunnya*), the passive (*disusunnya*). A word that another office uses is added here, never in a rule.
"""

from typing import Final

FILLERS: Final = frozenset({
    "dan", "atau", "serta", "di", "ke", "dari", "pada", "dalam", "dengan", "untuk", "oleh", "atas", "terhadap", "bagi",
    "yang", "para", "secara", "sebagai", "terkait", "lingkungan", "satuan", "unit", "kerja", "satker",
})  # fmt: skip
"""What connects words, and the place that nearly every text of the decree names ("di lingkungan unit/satuan kerja")."""

CONTRASTS: Final = frozenset({"belum", "tidak", "tak", "non", "bukan", "tanpa", "selain", "kecuali", "luar"})
"""Words that turn a text into the opposite of what is left without them (129: "ASN maupun non ASN")."""

QUANTITIES: Final = frozenset({
    "jumlah", "persentase", "prosentase", "presentase", "%", "indeks", "nilai", "rasio", "tingkat", "rata",
})  # fmt: skip
"""What is counted or measured: "Jumlah pelanggaran" and "Jumlah pelanggaran yang sudah diberikan sanksi" are two
numbers (101, 126-128, 143, 157)."""

OPENINGS: Final = frozenset({
    "terlaksananya", "terselenggaranya", "dilaksanakannya", "dilakukannya", "pelaksanaan", "penyelenggaraan",
    "melaksanakan", "melakukan", "kegiatan", "proses",
})  # fmt: skip
"""Words that say only that something is done; what is done comes behind them (78, 88, 98, 165)."""

PRESENCE: Final = frozenset({"adanya", "terdapat", "terdapatnya", "tersedianya"})
"""Words that say that something is there. What comes behind them is judged or made, but being there lasts (92, 98,
153)."""

DELIVERABLES: Final = frozenset({
    "penyusunan", "tersusunnya", "disusunnya", "menyusun",
    "pembentukan", "terbentuknya", "dibentuknya", "membentuk",
    "penetapan", "ditetapkannya", "menetapkan",
    "pengesahan", "disahkannya", "penandatanganan", "ditandatanganinya",
    "pembuatan", "dibuatnya", "membuat",
    "perumusan", "dirumuskannya", "peluncuran", "pencanangan", "peresmian", "pelantikan",
    "surat keputusan", "sk", "dokumen", "peta", "kick off",
})  # fmt: skip
"""How a thing begins that is made once and is then there (78: "Pembentukan Tim", "Surat Keputusan", "kick off"; 89:
"Pembuatan Dokumen"; 90: "Penyusunan peta"; 140: "Penyusunan dan penetapan"). A state that lasts is none: "Tersedianya",
"Dapat diaksesnya"."""

YEARLY: Final = frozenset({"laporan tahunan", "laporan akhir", "laporan akhir tahun"})
"""Reports that are made once a year, unlike others, which come again within it (158)."""

RECURRENCES: Final = frozenset({
    "laporan", "pelaporan", "data", "berkala", "rutin", "periodik", "harian", "mingguan", "bulanan", "bulan",
    "triwulan", "triwulanan", "semester", "semesteran", "setiap", "tiap", "per", "pemutakhiran", "pembaruan",
    "mutakhir", "dimutakhirkan", "diperbarui", "terbaru", "selalu", "berkelanjutan", "terus menerus", "sepanjang tahun",
    "updating", "berita", "konten", "publikasi", "notula", "notulen", "risalah", "rekapitulasi", "rekap",
})  # fmt: skip
"""Words of what comes again and again, or is kept up all the time, however it begins (92: "secara berkala", 118:
"Data", 133: "mutakhir", 158: "Laporan")."""

PREPARATIONS: Final = frozenset({
    "penyusunan", "tersusunnya", "disusunnya", "menyusun", "pembentukan", "terbentuknya", "dibentuknya", "membentuk",
    "perencanaan", "persiapan", "penyiapan", "perumusan", "pembuatan", "dibuatnya", "membuat", "pembangunan",
    "terbangunnya", "dibangunnya", "penetapan", "ditetapkannya", "menetapkan", "rancangan", "rencana",
})  # fmt: skip
"""How the making of a thing begins (78, 84, 89, 90, 129, 140, 153)."""

EVALUATIONS: Final = frozenset({
    "evaluasi", "dievaluasinya", "terevaluasinya", "pengevaluasian", "mengevaluasi", "monitoring", "monev",
    "pemantauan", "laporan hasil", "laporan evaluasi", "laporan monitoring", "laporan pelaksanaan",
    "dokumentasi laporan", "reviu", "penilaian",
})  # fmt: skip
"""How the judging of a thing begins that must be there first (86, 92, 103, 141, 152, 158)."""

LAST_YEAR: Final = frozenset({"tahun lalu", "tahun sebelumnya", "periode sebelumnya", "tahun lampau"})
"""Words that say that what is judged was made in an earlier year (126)."""
