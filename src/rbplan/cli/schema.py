"""``rbplan schema``: the plan format for editors."""

from typing import Annotated

import typer

from rbplan.cli.output_file import named_file
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.cli.write_file import write_file
from rbplan.inert import inert

OutputOption = Annotated[
    str | None, typer.Option("--output", metavar="PATH|-", help="help.schema.output", show_default=False)
]


def schema(context: typer.Context, output: OutputOption = None) -> Answer:
    """Answer with the JSON Schema of the plan format, or write it to a file that ends in ``.json``."""
    from rbplan.present.json_text import json_text
    from rbplan.schema.plan_schema import SCHEMA_NAME, plan_schema
    from rbplan.wording.schema_texts import read_schema_texts

    session: Session = context.obj
    text = json_text(plan_schema(read_schema_texts()))
    if output in (None, "-"):
        return Answer(text)
    target = named_file(output, SCHEMA_NAME)
    if target.suffix != ".json":
        # It is often typed beside the name of a plan, which must not be written over.
        raise UsageProblem("usage.schema.output", path=target.as_posix())
    write_file(target, text)
    return Answer(f"{session.words.say('schema.wrote', file=inert(target.as_posix()))}\n")
