"""Misspelt words and phrases, with their standard form."""

from typing import Final

from rbplan.lint.word_table import Entry

KBBI: Final = "KBBI"
EYD: Final = "EYD V"
ORIGIN: Final = "ejaan bahasa asalnya"
UU_25_2009: Final = "UU 25/2009, pasal 21"

_TYPING_SLIPS: Final = (
    ("efektifita", "efektivitas"), ("kompenn", "komponen"), ("laynan", "layanan"),
    ("pemagnggaran", "pelanggaran"),
    ("reuiu", "reviu"), ("sangketa", "sengketa"), ("peyusunan", "penyusunan"), ("pelaksanan", "pelaksanaan"),
    ("pelaksaan", "pelaksanaan"), ("kegitan", "kegiatan"), ("dokumem", "dokumen"), ("dikumen", "dokumen"),
    ("laporang", "laporan"), ("penyelengaraan", "penyelenggaraan"), ("penyelenggaran", "penyelenggaraan"),
    ("keterbukan", "keterbukaan"), ("rencanan", "rencana"), ("reformasai", "reformasi"),
    ("birokasi", "birokrasi"), ("pengawsan", "pengawasan"), ("masyarkat", "masyarakat"),
)  # fmt: skip
"""Letters lost, doubled or changed: not words of the language."""

_NOT_STANDARD: Final = (
    ("aktifitas", "aktivitas"), ("aktip", "aktif"), ("ambulan", "ambulans"), ("analisa", "analisis"),
    ("antri", "antre"), ("assesement", "asesmen"), ("assesment", "asesmen"), ("assessment", "asesmen"),
    ("asesment", "asesmen"), ("azas", "asas"), ("diagnosa", "diagnosis"), ("disain", "desain"),
    ("dirubah", "diubah"), ("efektifitas", "efektivitas"), ("efesien", "efisien"), ("efesiensi", "efisiensi"),
    ("efektip", "efektif"), ("efektipitas", "efektivitas"), ("kolektip", "kolektif"), ("kooperatip", "kooperatif"),
    ("effektif", "efektif"), ("effisien", "efisien"), ("faham", "paham"), ("fihak", "pihak"), ("formil", "formal"),
    ("handal", "andal"), ("kehandalan", "keandalan"), ("himbauan", "imbauan"), ("dihimbau", "diimbau"),
    ("hirarki", "hierarki"), ("hipotesa", "hipotesis"), ("hutang", "utang"), ("ijin", "izin"),
    ("perijinan", "perizinan"), ("isyu", "isu"), ("jadual", "jadwal"), ("jaman", "zaman"),
    ("kadaluarsa", "kedaluwarsa"), ("kaedah", "kaidah"), ("karir", "karier"), ("komplek", "kompleks"),
    ("kongkrit", "konkret"), ("konkrit", "konkret"), ("kreatifitas", "kreativitas"), ("kwalitas", "kualitas"),
    ("kwitansi", "kuitansi"), ("legalisir", "legalisasi"), ("managemen", "manajemen"), ("mempengaruhi", "memengaruhi"),
    ("mengkoordinir", "mengoordinasikan"), ("mengkoordinasikan", "mengoordinasikan"),
    ("mensosialisasikan", "menyosialisasikan"), ("merubah", "mengubah"), ("metoda", "metode"),
    ("nasehat", "nasihat"), ("nopember", "November"), ("obyek", "objek"), ("obyektif", "objektif"),
    ("paska", "pasca"), ("pebruari", "Februari"), ("praktek", "praktik"), ("produktifitas", "produktivitas"),
    ("propinsi", "provinsi"), ("prosentase", "persentase"), ("rekruitmen", "rekrutmen"), ("resiko", "risiko"),
    ("seksama", "saksama"), ("sekedar", "sekadar"), ("silahkan", "silakan"), ("sistim", "sistem"),
    ("standarisasi", "standardisasi"), ("subyek", "subjek"), ("subyektif", "subjektif"), ("survey", "survei"),
    ("tehnik", "teknik"), ("tehnis", "teknis"), ("trampil", "terampil"),
)  # fmt: skip
"""Forms in use whose standard form is another."""

_ONE_WORD_OR_TWO: Final = (
    ("di dapat", "didapat"), ("di laksanakan", "dilaksanakan"), ("di lakukan", "dilakukan"), ("di susun", "disusun"),
    ("di tetapkan", "ditetapkan"), ("di buat", "dibuat"), ("di sampaikan", "disampaikan"),
    ("di berikan", "diberikan"), ("di laporkan", "dilaporkan"),
    ("di tindaklanjuti", "ditindaklanjuti"), ("di tanda tangani", "ditandatangani"),
    ("disetiap", "di setiap"), ("disemua", "di semua"), ("diantara", "di antara"),
    ("diatas", "di atas"), ("dibawah", "di bawah"), ("didalam", "di dalam"),
    ("dilingkungan", "di lingkungan"), ("diluar", "di luar"), ("dimana", "di mana"), ("disamping", "di samping"),
    ("ditindak lanjuti", "ditindaklanjuti"), ("ditanda tangani", "ditandatangani"), ("ditingkat", "di tingkat"),
    ("dipertanggung jawabkan", "dipertanggungjawabkan"), ("kedalam", "ke dalam"), ("kerjasama", "kerja sama"),
    ("menindak lanjuti", "menindaklanjuti"), ("pertanggung jawaban", "pertanggungjawaban"),
    ("sub bagian", "subbagian"), ("sub bidang", "subbidang"),
    ("sub koordinator", "subkoordinator"), ("tandatangan", "tanda tangan"), ("tanggungjawab", "tanggung jawab"),
    ("tatakelola", "tata kelola"), ("tatalaksana", "tata laksana"), ("terimakasih", "terima kasih"),
    ("tindaklanjut", "tindak lanjut"),
)  # fmt: skip
"""Written together or apart."""

_FOREIGN: Final = (("discusion", "discussion"), ("kick off", "kick-off"), ("monitorin", "monitoring"))

_PHRASES: Final = (
    Entry("Tim Terdiri dari", "Tim terdiri dari", EYD),
    Entry("kode etik penyelenggaraan pemilu", "Kode Etik Penyelenggara Pemilu", "Peraturan DKPP 2/2017"),
    Entry("terdokumentasi arsip", "terdokumentasinya arsip", "tata bahasa baku"),
    Entry("sistem mekanisme prosedur", "sistem, mekanisme, dan prosedur", UU_25_2009),
    Entry("saran, prasaran", "sarana, prasarana", UU_25_2009),
    Entry("prasyarat layanan", "persyaratan layanan", UU_25_2009),
    Entry("LHASN", "LHKASN", "SE MenPANRB 1/2015"),
    Entry("pelayan publik", "pelayanan publik", KBBI, sure=False),
    Entry("pemohonan", "permohonan atau pemohon", KBBI, sure=False),
    Entry("updatenya", "mutakhirnya", KBBI, sure=False),
    Entry("PID", "PPID", "UU 14/2008, pasal 1", sure=False),
)
"""Terms of the office that were mistyped into something else."""

MISSPELLINGS: Final = (
    *(Entry(written, standard, KBBI) for written, standard in (*_TYPING_SLIPS, *_NOT_STANDARD)),
    *(Entry(written, standard, EYD) for written, standard in _ONE_WORD_OR_TWO),
    *(Entry(written, standard, ORIGIN) for written, standard in _FOREIGN),
    *_PHRASES,
)
