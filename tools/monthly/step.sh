#!/usr/bin/env bash
# Runs deliver.sh as the inputs of action.yml ask for it, and ends with its exit code. Tells the folder of the month, and
# the month, as the outputs `folder` and `month`: also where some plan has errors, for the offices that got theirs.
set -euo pipefail
here=$(dirname -- "${BASH_SOURCE[0]}")
source "$here/month.sh"
source "$here/../action/refuse.sh"

month=$(read_month "$INPUT_MONTH") ||
  refuse "month: '$INPUT_MONTH' is no month; write it like 2022-05, or ini, or depan."
# `cd -` would go back to some former folder.
if [[ $INPUT_WORKING_DIRECTORY == - ]] || ! CDPATH='' cd -- "${INPUT_WORKING_DIRECTORY:-.}" 2>/dev/null; then
  refuse "working-directory: there is no folder '$INPUT_WORKING_DIRECTORY' in the repository."
fi

output=$RUNNER_TEMP/rbplan-monthly
code=0
RBPLAN=$RBPLAN_PROGRAMS/rbplan RBPLAN_LANG=$INPUT_LANG bash "$here/deliver.sh" "$output" "$month" || code=$?

if [[ -d $output/$month ]]; then
  printf 'folder=%s\nmonth=%s\n' "$output/$month" "$month" >>"$GITHUB_OUTPUT"
fi
# The page of the job shows the lampiran to whoever has no program for Markdown.
if [[ -e $output/$month/lampiran.md ]] && (($(wc -c <"$output/$month/lampiran.md") < 1000000)); then
  cat "$output/$month/lampiran.md" >>"$GITHUB_STEP_SUMMARY"
fi
if ((code)); then
  printf '::error title=rbplan::Something is missing from this month (exit code %s); the log of this step says why.\n' "$code"
fi
exit "$code"
