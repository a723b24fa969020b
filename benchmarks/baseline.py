"""What any tool of this kind pays: one typer command, one pydantic model, and the plan composed by libyaml."""

import sys
from pathlib import Path

import typer
import yaml
from pydantic import BaseModel


class Empty(BaseModel):
    """One model, so that pydantic is there."""

    nomor: int = 0


app = typer.Typer(rich_markup_mode=None)


@app.command()
def compose(path: str) -> None:
    """Compose the file, without making data of it."""
    with Path(path).open(encoding="utf-8") as file:
        yaml.compose(file, Loader=yaml.CSafeLoader)


typer.main.get_command(app).main(sys.argv[1:])
