#!/usr/bin/env bash
# Runs `rbplan lint` once, as the inputs of action.yml ask for it, and ends with its exit code. What an input leaves
# empty, the settings of the plan repository decide. rbplan writes the annotations and the page of the job itself.
#
# bash 3.2, the one of macOS: an empty array counts as unset there, so there is only one array and it is never empty.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/refuse.sh"

# An output is one line of a file: a value with a second line would write another output.
require_one_line() {
  case $2 in
  *$'\n'* | *$'\r'*) refuse "$1: must be one line." ;;
  esac
}

arguments=(lint --format=github)

# `--option=value` stays one argument, whatever the value begins with.
add() {
  require_one_line "$1" "$2"
  if [[ -n $2 ]]; then
    arguments+=("--$1=$2")
  fi
}

# The base of a pull request, or of a merge queue; empty where there is none.
find_base() {
  case $INPUT_SINCE in
  auto) printf '%s' "${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF}${INPUT_QUEUE_BASE-}" ;;
  *) printf '%s' "$INPUT_SINCE" ;;
  esac
}

add_paths() {
  local path
  arguments+=(--)
  while IFS= read -r path; do
    path=${path%$'\r'}
    if [[ $path == - ]]; then
      refuse 'paths: - (the standard input) cannot be used here; name files or folders, one a line.'
    fi
    if [[ -n $path ]]; then
      arguments+=("$path")
    fi
  done <<<"$INPUT_PATHS"
}

require_one_line working-directory "$INPUT_WORKING_DIRECTORY"
# `cd -` would go back to some former folder.
if [[ $INPUT_WORKING_DIRECTORY == - ]] || ! CDPATH='' cd -- "${INPUT_WORKING_DIRECTORY:-.}" 2>/dev/null; then
  refuse "working-directory: there is no folder '$INPUT_WORKING_DIRECTORY' in the repository."
fi

findings=$(mktemp -d "$RUNNER_TEMP/rbplan-XXXXXX")/findings.json
arguments+=("--write=json:$findings")
require_one_line sarif "$INPUT_SARIF"
add write "${INPUT_SARIF:+sarif:$INPUT_SARIF}"
add since "$(find_base)"
add fail-on "$INPUT_FAIL_ON"
add baseline "$INPUT_BASELINE"
add lang "$INPUT_LANG"
add_paths

code=0
"$RBPLAN_PROGRAMS/rbplan" "${arguments[@]}" </dev/null || code=$?

# The path that other actions, too, find the report by: in the bash of Windows only `pwd -W` has a drive letter.
sarif=$INPUT_SARIF
case $sarif in
'' | /* | [A-Za-z]:*) ;;
*) sarif=$(pwd -W 2>/dev/null || pwd)/$sarif ;;
esac
count=
if [[ -f $findings ]]; then
  count=$("$RBPLAN_PROGRAMS/python" -I -c \
    'import json, sys; print(len(json.load(open(sys.argv[1], encoding="utf-8"))["findings"]))' "$findings")
fi
{
  printf 'exit-code=%s\n' "$code"
  printf 'findings=%s\n' "$count"
  if [[ -f $sarif ]]; then
    printf 'sarif-file=%s\n' "$sarif"
  fi
} >>"$GITHUB_OUTPUT"

if ((code > 1)); then
  printf '::error title=rbplan::The plans could not be checked (exit code %s); the log of this step says why.\n' "$code"
fi
exit "$code"
