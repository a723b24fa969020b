"""Who answers for what, where the plan itself does not say."""

from collections.abc import Mapping

from rbplan.plan.plan import Plan
from rbplan.plan.program import Program
from rbplan.plan.search import near_names


def with_penanggung_jawab(plan: Plan, pokja: Mapping[str, str]) -> Plan:
    """Give the plan with a penanggung_jawab for each program that names none, where ``pokja`` knows one.

    ``pokja`` leads from a program's area, id or nama, letter for letter, to a name. For lists and messages only: a
    document prints what the plan says.
    """
    if not pokja:
        return plan
    return plan.model_copy(update={"program": tuple(_assigned(program, pokja) for program in plan.program)})


def unknown_names(plan: Plan, pokja: Mapping[str, str]) -> dict[str, str]:
    """Give the keys of ``pokja`` that no program has, and that look like one that some program has: slips.

    A key that looks like none may be of the framework of another year.
    """
    known = {name for program in plan.program for name in (program.area, program.id, program.nama) if name}
    near = {key: near_names(key, known - pokja.keys()) for key in pokja if key not in known}
    return {key: names[0] for key, names in near.items() if names}


def _assigned(program: Program, pokja: Mapping[str, str]) -> Program:
    if program.penanggung_jawab:
        return program
    names = (name for name in (program.area, program.id, program.nama) if name)
    found = next((pokja[name] for name in names if name in pokja), None)
    return program.model_copy(update={"penanggung_jawab": found}) if found else program
