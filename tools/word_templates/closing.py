"""The closing with the signature, and the certification of a copy."""

from collections.abc import Iterator

from blocks import command, lines, paragraph, remark, run


def salinan() -> Iterator[str]:
    """Give the mark SALINAN, upper right."""
    yield command("if keputusan.tanda_salinan")
    mark = run("{{ keputusan.tanda_salinan }}", style="RBTandaSalinan")
    yield paragraph("RBTempatSalinan", mark)
    yield paragraph("RBJarak")
    yield command("endif")


def closing(part: str, suffix: str = "") -> Iterator[str]:
    """Give the closing of ``keputusan`` or ``lampiran``, in the styles whose names end with ``suffix``."""
    ends = f"{part}.penutup"
    style, certified = f"RBPenutup{suffix}", f"RBPengesahan{suffix}"
    yield remark("Penutup dan pengesahan; tidak terpisah halaman")
    yield paragraph(style, "")
    yield paragraph(style, f"{{{{ {ends}.tempat }}}}")
    yield paragraph(style, f"{{{{ {ends}.pada }}}}")
    yield paragraph("RBJarakPenutup")
    yield from lines(style, f"{ends}.jabatan")
    yield command(f"if {ends}.tanda")
    yield paragraph("RBRuangTtd")
    yield paragraph(style, f"{{{{ {ends}.tanda }}}}")
    yield paragraph("RBRuangTtd")
    yield command('elif bentuk == "alih-teks"')
    yield paragraph("RBRuangNama")
    yield command("else")
    yield paragraph("RBRuangTandaTangan")
    yield command("endif")
    yield paragraph(style, f"{{{{ {ends}.nama }}}}")
    yield command(f"if {part}.pengesahan")
    yield paragraph("RBRuangTtd")
    yield from lines(certified, f"{part}.pengesahan")
    yield paragraph("RBRuangTandaTangan")
    yield paragraph(certified, f"{{{{ {part}.nama_pengesah }}}}")
    yield command("endif")
