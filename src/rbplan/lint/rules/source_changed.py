"""The file of a source is not the one that the plan was read from.

``sha256`` is the seal on the source: it tells whether the file is, byte for byte, the one that was transcribed. Where
it is another, or cannot be had, nobody can check the plan against it any more, and rbplan does not compare it either:
text and ticks count as unchecked. A file outside the folder of the plan is not looked at. What has no ``berkas``, like
the original in the archive, is not asked for. The rule cannot be switched off by a comment.

Source: docs/format.md, ``berkas`` and ``sha256``.

File 2022/sumber/salinan.txt:

    No⇥PROGRAM KEGIATAN⇥KEGIATAN⇥SUB KEGIATAN⇥INDIKATOR KEBERHASILAN⇥1⇥2⇥3⇥4
    ⇥⇥⇥Penyampaian LHKPN⇥Laporan LHKPN⇥⇥⇥√⇥

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - id: pindaian
        jenis: salinan
        berkas: 2022/sumber/pindaian.pdf  # <- RB307

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - id: salinan
        jenis: salinan
        berkas: 2022/sumber/salinan.txt
        sha256: 755e553c5d3fc8c0b91630f35b1e8aba3a6221981d200d7a5d7bea7d5f16c069  # <- RB307

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - id: salinan
        jenis: salinan
        berkas: 2022/sumber/salinan.txt
        sha256: bf79644845b2c19f6fc813d68d751af24fca80e29624b3e6ea7226ec89f03171
      - {id: asli, jenis: asli}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.document.document import NodePath
from rbplan.lint.excerpt import excerpt
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.source_file import SourceFile
from rbplan.lint.source_table import source_text
from rbplan.lint.subject import Subject
from rbplan.plan.sumber import Sumber


def check(subject: Subject) -> Iterator[Finding]:
    """Find each sumber whose file cannot be had, is another one, or is no text although tables are said to be in it."""
    last = {sumber.id: sumber for sumber in subject.plan.sumber}
    for position, sumber in enumerate(subject.plan.sumber):
        source = subject.sources.get(sumber.id)
        # Of several with one id, only the file of the last is at hand.
        if source is not None and last[sumber.id] is sumber:
            yield from _findings(sumber, source, ("sumber", position))


def _findings(sumber: Sumber, source: SourceFile, path: NodePath) -> Iterator[Finding]:
    file = excerpt(sumber.berkas or "")
    if source.content is None:
        yield Finding((*path, "berkas"), {"file": file}, source.trouble or "missing")
    elif sumber.sha256 not in (None, source.digest):
        variant = "line-ends" if _has_other_line_ends(source.content, sumber.sha256) else ""
        yield Finding((*path, "sha256"), {"file": file, "digest": str(source.digest)}, variant)
    elif sumber.tabel and source_text(source.content) is None:
        yield Finding((*path, "berkas"), {"file": file}, "no-text")


def _has_other_line_ends(content: bytes, digest: str | None) -> bool:
    unix = content.replace(b"\r\n", b"\n")
    return digest in (SourceFile(unix).digest, SourceFile(unix.replace(b"\n", b"\r\n")).digest)


RULE: Final = Rule(
    Kind("RB307", "source-changed", "error"),
    __doc__,
    check,
    mandatory=True,
    variants=("", "line-ends", "missing", "outside", "unreadable", "too-large", "no-text"),
)
