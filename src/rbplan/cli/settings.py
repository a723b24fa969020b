"""The optional settings: ``rbplan.toml``, or ``[tool.rbplan]`` in ``pyproject.toml``, nearest upward."""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from rbplan.cli.problem import UsageProblem, read_problem

_NAMES: Final = ("rbplan.toml", "pyproject.toml")
"""The files that settings stand in, the first before the second."""

_KEYS: Final = ("lang", "templates", "penanggung_jawab", "lint")

_TABLES: Final = ("penanggung_jawab", "lint")

_MAY_HOLD_SETTINGS: Final = re.compile(
    rb"""tool["'\s]*\.["'\s]*rbplan|^\s*\[\s*["']?tool["'\s]*\]|^\s*tool\s*[=.]""", re.MULTILINE
)
"""Whether a pyproject.toml is worth parsing, however its table is written."""


class Settings(NamedTuple):
    """What a repository has settled. ``file`` is where it stands, None where there are no settings.

    ``templates`` is relative to the folder of that file. ``penanggung_jawab`` leads from the area, id or nama of a
    program to who answers for it. ``lint`` is the table of that name as it was written; only the command that uses it
    judges it.
    """

    file: Path | None = None
    lang: str | None = None
    templates: Path | None = None
    penanggung_jawab: Mapping[str, str] = MappingProxyType({})
    lint: Any = MappingProxyType({})


def find_settings(start: Path) -> Settings:
    """Read the settings of the nearest folder, from ``start`` upward, that has any.

    Raises UsageProblem where they cannot be read or hold a key that is not known.
    """
    for folder in (start, *start.parents):
        own, shared = (folder / name for name in _NAMES)
        if own.is_file():
            return _settings(own, _parse(own, _read(own)))
        if shared.is_file():
            content = _read(shared)
            # Parsing costs more than looking, and most of these files say nothing of rbplan.
            if _MAY_HOLD_SETTINGS.search(content):
                tools = _parse(shared, content).get("tool")
                table = tools.get("rbplan") if isinstance(tools, dict) else None
                if isinstance(table, dict):
                    return _settings(shared, table)
                if table is not None:
                    raise UsageProblem("usage.settings.table", name="tool.rbplan", file=shared.as_posix())
    return Settings()


def files_of_settings(start: Path) -> list[Path]:
    """Give every file from ``start`` upward that settings may stand in, whatever it holds."""
    files = (folder / name for folder in (start, *start.parents) for name in _NAMES)
    return [file for file in files if file.is_file()]


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise read_problem(file.as_posix(), error) from None


def _parse(file: Path, content: bytes) -> dict[str, Any]:
    import tomllib

    from rbplan.cli.toml_problem import encoding_problem, syntax_problem

    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise encoding_problem(file.as_posix(), content, error) from None
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        # Brackets in brackets, without end.
        raise syntax_problem(file.as_posix(), text, error) from None


def _settings(file: Path, table: dict[str, Any]) -> Settings:
    for key, value in table.items():
        if key not in _KEYS:
            from difflib import get_close_matches

            near = get_close_matches(key.casefold(), _KEYS, n=1)
            if near:
                raise UsageProblem("usage.settings.key.similar", name=key, file=file.as_posix(), suggestion=near[0])
            raise UsageProblem("usage.settings.key", name=key, file=file.as_posix(), known=", ".join(_KEYS))
        if key not in _TABLES and not isinstance(value, str):
            raise UsageProblem("usage.settings.text", name=key, file=file.as_posix())
    templates = table.get("templates")
    return Settings(
        file,
        table.get("lang"),
        file.parent / templates if templates else None,
        _pokja(table.get("penanggung_jawab", {}), file),
        table.get("lint", {}),
    )


def _pokja(table: Any, file: Path) -> Mapping[str, str]:
    if not isinstance(table, dict):
        raise UsageProblem("usage.settings.table", name="penanggung_jawab", file=file.as_posix())
    for key, name in table.items():
        if not isinstance(name, str) or not name.strip():
            raise UsageProblem("usage.settings.text", name=f"penanggung_jawab.{key}", file=file.as_posix())
    return table
