"""``action.yml`` hands every input to its scripts, none as text of a script, and takes no step from others."""

import re

from runner import ACTION, SCRIPTS

STEPS = ACTION["runs"]["steps"]


def test_every_input_reaches_a_script_as_a_variable() -> None:
    given = {name: value for step in STEPS for name, value in step["env"].items()}
    for name in ACTION["inputs"]:
        assert given[f"INPUT_{name.upper().replace('-', '_')}"] == f"${{{{ inputs.{name} }}}}"
    read = {
        word for script in SCRIPTS.glob("*.sh") for word in re.findall(r"INPUT_[A-Z_]+\b", script.read_text("utf-8"))
    }
    assert read - {"INPUT_"} == {name for name in given if name.startswith("INPUT_")}


def test_no_script_has_an_expression_in_it() -> None:
    assert [step["run"] for step in STEPS if "${{" in step["run"]] == []
    for step in STEPS:
        assert (SCRIPTS / step["run"].rpartition("/")[2].strip('"')).is_file()


def test_no_step_comes_from_somebody_else() -> None:
    assert [step for step in STEPS if "uses" in step] == []


def test_every_output_is_written_by_a_script() -> None:
    written = "".join(script.read_text("utf-8") for script in SCRIPTS.glob("*.sh"))
    for name, output in ACTION["outputs"].items():
        assert output["value"] == f"${{{{ steps.lint.outputs.{name} }}}}"
        assert f"printf '{name}=" in written
