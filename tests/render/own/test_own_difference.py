"""How own templates differ from the built-in ones."""

from pathlib import Path

from own_folders import change, copied

from rbplan.render.own.difference import Difference, differences


def test_text_as_a_unified_diff(tmp_path: Path) -> None:
    stamps = copied(tmp_path, "kaki.md.j2", "lampiran.md.j2")
    change(tmp_path, "kaki.md.j2", "baru\n")
    shown = {"kaki.md.j2": "templat/kaki.md.j2", "lampiran.md.j2": "x"}
    changed, same = differences(["kaki.md.j2", "lampiran.md.j2"], tmp_path, stamps, shown)
    assert same == Difference("lampiran.md.j2", is_same=True, is_text=True, has_moved=False, lines=())
    assert changed == Difference(
        "kaki.md.j2",
        is_same=False,
        is_text=True,
        has_moved=False,
        lines=(
            "--- rbplan/kaki.md.j2",
            "+++ templat/kaki.md.j2",
            "@@ -9,3 +9,4 @@",
            " {% endif %}",
            " ",
            " <!-- {{ berkas.penanda }} -->",
            "+baru",
        ),
    )


def test_line_ends_alone_are_no_difference(tmp_path: Path) -> None:
    stamps = copied(tmp_path, "kaki.md.j2")
    (tmp_path / "kaki.md.j2").write_bytes((tmp_path / "kaki.md.j2").read_bytes().replace(b"\n", b"\r\n"))
    assert differences(["kaki.md.j2"], tmp_path, stamps, {"kaki.md.j2": "x"})[0].is_same


def test_a_word_file_differs_as_a_whole(tmp_path: Path) -> None:
    stamps = copied(tmp_path, "lampiran.docx")
    change(tmp_path, "lampiran.docx", "x")
    moved = {name: stamp._replace(sha256="0" * 64) for name, stamp in stamps.items()}
    found = differences(["lampiran.docx"], tmp_path, moved, {"lampiran.docx": "x"})
    assert found == (Difference("lampiran.docx", is_same=False, is_text=False, has_moved=True, lines=()),)
