"""``tools/monthly/publish-issue.sh``: what it asks of ``gh``, a false one that notes it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from programs import ROOT, program
from runner import bash

SCRIPT = ROOT / "tools" / "monthly" / "publish-issue.sh"

GH = """\
#!{python}
import json, os, pathlib, subprocess, sys
here = pathlib.Path(__file__).parent
asked = sys.argv[1:]
body = next((a.partition("=")[2] for a in asked if a.startswith("--body-file=")), None)
calls = json.loads((here / "calls.json").read_text("utf-8"))
calls.append([[a for a in asked if not a.startswith(("--body-file=", "--jq="))],
              body and pathlib.Path(body).read_text("utf-8")])
(here / "calls.json").write_text(json.dumps(calls), "utf-8")
if asked[:2] == ["issue", "list"]:
    expression = next(a.partition("=")[2] for a in asked if a.startswith("--jq="))
    issues = (here / "issues.json").read_text("utf-8")
    subprocess.run([{jq!r}, "-r", expression], input=issues, text=True, check=True)
sys.exit(int(os.environ.get("GH_FAILS", "0")) if asked[1] != "list" else 0)
"""

LIST = ["issue", "list", "--state=all", "--limit=1000", "--json=number,title,author"]


class Forge(NamedTuple):
    """A month's folder and the false ``gh`` with the issues that it knows."""

    month: Path
    programs: Path

    def write(self, name: str, text: str) -> None:
        path = self.month / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def knows(self, *issues: dict[str, Any]) -> None:
        (self.programs / "issues.json").write_text(json.dumps(issues), encoding="utf-8")

    def publish(self, **variables: str) -> int:
        """Run the script, and give its exit code."""
        (self.programs / "calls.json").write_text("[]", encoding="utf-8")
        path = f"{self.programs}{os.pathsep}{os.environ['PATH']}"
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GITHUB_")}
        return subprocess.run(
            [bash(), SCRIPT, f"{self.month}/"],
            env={**clean, "PATH": path, **variables},
            capture_output=True,
            timeout=60,
            check=False,
        ).returncode

    @property
    def calls(self) -> list[list[Any]]:
        calls: list[list[Any]] = json.loads((self.programs / "calls.json").read_text(encoding="utf-8"))
        return calls


@pytest.fixture
def forge(tmp_path: Path) -> Forge:
    programs = tmp_path / "program palsu"
    programs.mkdir()
    gh = programs / "gh"
    gh.write_text(GH.format(python=sys.executable, jq=program("jq")), encoding="utf-8")
    gh.chmod(0o755)
    made = Forge(tmp_path / "kiriman bulan" / "2022-05", programs)
    made.knows()
    made.write("jatuh-tempo.md", "# KPU\n\nMei 2022\n")
    return made


def issue(number: int, title: str, *, is_bot: bool = True) -> dict[str, Any]:
    return {"number": number, "title": title, "author": {"is_bot": is_bot, "login": "x"}}


def test_the_first_time_an_issue_is_opened(forge: Forge) -> None:
    forge.knows(issue(7, "Jatuh tempo April 2022"), issue(8, "Jatuh tempo Mei 2022 (1872)"))
    forge.write("pesan.txt", "*Rencana aksi*\n1. Satu\n")
    assert forge.publish() == 0
    body = "## Pesan siap tempel\n\n```text\n*Rencana aksi*\n1. Satu\n```\n\n# KPU\n\nMei 2022\n"
    assert forge.calls == [[LIST, None], [["issue", "create", "--title=Jatuh tempo Mei 2022"], body]]


def test_later_it_is_written_anew(forge: Forge) -> None:
    forge.knows(issue(9, "Jatuh tempo Mei 2022"), issue(7, "Jatuh tempo Mei 2022"))
    assert forge.publish() == 0
    assert forge.calls == [[LIST, None], [["issue", "edit", "9"], "# KPU\n\nMei 2022\n"]]


def test_the_issue_of_somebody_else_is_left_alone(forge: Forge) -> None:
    forge.knows(issue(9, "Jatuh tempo Mei 2022", is_bot=False))
    assert forge.publish() == 0
    assert forge.calls[1][0] == ["issue", "create", "--title=Jatuh tempo Mei 2022"]


def test_it_leads_to_the_files(forge: Forge) -> None:
    run = {"GITHUB_RUN_ID": "42", "GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "kpu/rencana"}
    assert forge.publish(**run) == 0
    assert forge.calls[1][1] == (
        "Semua berkas bulan ini dapat diunduh pada [halaman ini](https://github.com/kpu/rencana/actions/runs/42), "
        "di bagian Artifacts.\n\n# KPU\n\nMei 2022\n"
    )


def test_nobody_is_called_by_a_plan(forge: Forge) -> None:
    forge.write("jatuh-tempo.md", "hubungi @kpu-ri di a@b.id\n")
    forge.publish()
    assert forge.calls[1][1] == "hubungi @<!-- -->kpu-ri di a@<!-- -->b.id\n"


def test_a_long_list_ends_after_a_whole_line(forge: Forge) -> None:
    """GitHub takes 65,536 characters; each line here is 200 characters and 398 bytes."""
    line = f"- {'√' * 99} {'x' * 98}"
    forge.write("jatuh-tempo.md", f"{line}\n" * 1000)
    forge.write("pesan.txt", "1. Satu\n")
    assert forge.publish() == 0
    body = forge.calls[1][1]
    assert len(body.encode()) < 65_536
    lines = body.splitlines()
    assert lines[-2:] == [
        "",
        "**Daftar ini terpotong karena terlalu panjang; yang lengkap ada pada berkas jatuh-tempo.md.**",
    ]
    assert set(lines[lines.index("```") + 2 : -2]) == {line}
    assert lines.count(line) == (64_000 - len("## Pesan siap tempel\n\n```text\n1. Satu\n```\n\n")) // 399


def test_a_long_message_is_left_to_the_files(forge: Forge) -> None:
    forge.write("pesan.txt", "x" * 16_001)
    forge.publish()
    assert forge.calls[1][1] == "# KPU\n\nMei 2022\n"


def test_each_office_has_an_issue(forge: Forge) -> None:
    (forge.month / "jatuh-tempo.md").unlink()
    forge.write("index.html", "x")
    forge.write("1872/jatuh-tempo.md", "# Metro\n")
    forge.write("##[x] $(id)/jatuh-tempo.md", "# Aneh\n")
    forge.knows(issue(5, "Jatuh tempo Mei 2022 (1872)"))
    assert forge.publish() == 0
    assert [call for call in forge.calls if call[0] != LIST] == [
        [["issue", "create", "--title=Jatuh tempo Mei 2022 (???x? ??id?)"], "# Aneh\n"],
        [["issue", "edit", "5"], "# Metro\n"],
    ]


@pytest.mark.parametrize(
    ("month", "title"), [("2022-01", "Januari 2022"), ("2022-08", "Agustus 2022"), ("2023-12", "Desember 2023")]
)
def test_the_title(forge: Forge, month: str, title: str) -> None:
    moved = forge._replace(month=forge.month.rename(forge.month.with_name(month)))
    assert moved.publish() == 0
    assert forge.calls[1][0] == ["issue", "create", f"--title=Jatuh tempo {title}"]


def test_what_gh_refuses_is_no_success(forge: Forge) -> None:
    assert forge.publish(GH_FAILS="4") == 4
