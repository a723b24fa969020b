"""Words of other languages, and terms that the rules have replaced: what may be written instead."""

from typing import Final

from rbplan.lint.word_table import Entry

_KBBI: Final = "KBBI"
_PERMENPANRB: Final = "PermenPANRB 53/2014"

LOANWORDS: Final = (
    *(
        Entry(written, standard, _KBBI)
        for written, standard in (
            ("database", "basis data"), ("deadline", "tenggat"), ("download", "unduh"), ("email", "surel"),
            ("feedback", "umpan balik"), ("focus group discusion", "diskusi kelompok terpumpun"),
            ("focus group discussion", "diskusi kelompok terpumpun"), ("kick off", "pencanangan"),
            ("kick-off", "pencanangan"), ("launching", "peluncuran"), ("link", "tautan"),
            ("monitoring", "pemantauan"), ("offline", "luring"), ("online", "daring"), ("punishment", "sanksi"),
            ("reward", "penghargaan"), ("stakeholder", "pemangku kepentingan"), ("tools", "alat"),
            ("update", "pemutakhiran"), ("upload", "unggah"), ("website", "situs web"),
            ("workshop", "lokakarya"),
        )
    ),
    Entry("FGD", "diskusi kelompok terpumpun", _KBBI),
)  # fmt: skip

OUTDATED: Final = (
    Entry("penetapan kinerja", "perjanjian kinerja", _PERMENPANRB),
    Entry("LAKIP", "LKjIP", _PERMENPANRB),
    Entry("DP3", "SKP", "PP 46/2011"),
)
"""``standard`` is the term that took its place; ``source`` the regulation that replaced it."""
