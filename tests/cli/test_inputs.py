"""What is read is never written over, whatever the command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from offices import contents, write_plan
from systems import needs_links

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

PLAN = "adalah rencana atau bagian dari sumbernya; pilih berkas tujuan lain"
SOURCE = "hanya untuk rencana, pengaturan, dan templat; pilih akhiran yang sesuai dengan isinya"
TEMPLATE = "berada di folder templat; pilih folder lain untuk hasilnya"
COMMANDS = [
    ("render", "--format", "md", "--output"),
    ("due", "--month", "5", "--format", "md", "--output"),
    ("matrix", "--format", "md", "--output"),
]


@pytest.fixture
def rich(office: Path) -> Path:
    """Give an office with plans of three years, one with a source, and with templates of its own."""
    write_plan(office, "plans/2023.yaml")
    write_plan(office, "plans/1872/2024.yaml")
    (office / "plans" / "2023" / "sumber").mkdir(parents=True)
    (office / "plans" / "2023" / "sumber" / "salinan.txt").write_bytes(b"sumber")
    (office / "templat").mkdir()
    (office / "templat" / "lampiran.md.j2").write_text("punya kami", encoding="utf-8")
    (office / "rbplan.toml").write_text('templates = "templat"\n', encoding="utf-8")
    return office


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("plans/2023.yaml", f"`plans/2023.yaml` {PLAN}"),
        ("plans/1872/2024.yaml", f"`plans/1872/2024.yaml` {PLAN}"),
        ("plans/2023/sumber/salinan.txt", f"`plans/2023/sumber/salinan.txt` {PLAN}"),
        ("templat/lampiran.md.j2", f"`templat/lampiran.md.j2` {TEMPLATE}"),
        ("templat/lampiran.docx", f"`templat/lampiran.docx` {TEMPLATE}"),
        ("rbplan.toml", "`rbplan.toml` sedang dibaca oleh perintah ini dan tidak ditimpa; pilih berkas lain"),
        *(
            (
                f"baru{suffix}",
                f"`baru{suffix}`: akhiran {suffix} {SOURCE}",
            )
            for suffix in (".yaml", ".YML", ".toml", ".j2", ".typ")
        ),
    ],
)
def test_nothing_that_is_read_is_written_over(
    command: tuple[str, ...], target: str, said: str, run: Run, rich: Path
) -> None:
    before = contents(rich)
    if target.endswith(".docx"):
        # Only the name of a file that render makes has it.
        command = ("render", "--format", "docx", "--output")
    assert run(*command, target, "--year", "2022") == (2, "", f"Kesalahan: {said}\n")
    assert contents(rich) == before


def test_a_template_folder_that_the_command_names(run: Run, office: Path) -> None:
    (office / "kantor").mkdir()
    outcome = run("render", "--templates", "kantor", "--output", "kantor")
    assert outcome == (2, "", f"Kesalahan: `kantor/lampiran.md` {TEMPLATE}\n")
    (office / "kantor" / "hasil").mkdir()
    assert run("render", "--templates", "kantor", "--output", "kantor/hasil").exit_code == 0


@needs_links
def test_by_another_way(run: Run, rich: Path) -> None:
    (rich / "lain.md").symlink_to("plans/2023.yaml")
    assert run("render", "--year", "2022", "--output", "lain.md") == (2, "", f"Kesalahan: `lain.md` {PLAN}\n")


def test_sheets_and_findings(run: Run, rich: Path) -> None:
    before = contents(rich)
    named = run("collate", "export", "--year", "2022", "--output", "templat/lampiran.docx")
    assert named == (2, "", f"Kesalahan: `templat/lampiran.docx` {TEMPLATE}\n")
    outcome = run("lint", "plans/2022.yaml", "--write", "json:plans/2023.yaml")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.endswith(f"{PLAN}\n")
    assert run("baseline", "write", "--baseline", "plans/2023.yaml", "plans/2022.yaml").exit_code == 2
    assert contents(rich) == before
