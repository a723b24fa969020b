#!/usr/bin/env bash
# Leaves what an office needs for a month where people look, so that nobody has to type a command:
#
#   deliver.sh OUTPUT [MONTH [PLANS]]
#
# MONTH is 2022-05, `ini` (this month, also where it is left out) or `depan` (the next). PLANS is the folder of the plans,
# `plans` where it is left out; rbplan finds its settings as always. Everything goes into OUTPUT/<month>; with one folder
# of plans for each office, into one folder for each of them there. docs/delivery.md lists the files.
#
# RBPLAN names the program, `rbplan` where it is not set; RBPLAN_LANG chooses the language of the lists and messages.
#
# An office is written whole or not at all: where its plan has errors, it keeps what it had, the others still get theirs,
# and the run ends with the highest exit code of rbplan. An office without a plan of that year is told so in its folder.
set -euo pipefail
export LC_ALL=C # bytes are sorted and compared the same everywhere; rbplan writes UTF-8 by itself
here=$(dirname -- "${BASH_SOURCE[0]}")
source "$here/month.sh"
source "$here/page.sh"

if (($# < 1 || $# > 3)) || [[ -z $1 ]]; then
  printf 'rbplan: deliver.sh OUTPUT [MONTH [PLANS]]\n' >&2
  exit 2
fi
output=$1
month=$(read_month "${2-}")
plans=${3:-plans}
if ! command -v "${RBPLAN:-rbplan}" >/dev/null; then
  printf "rbplan: there is no program '%s'; install rbplan, or name it in RBPLAN.\n" "$(harmless "${RBPLAN:-rbplan}")" >&2
  exit 2
fi
case $output in -*) output=./$output ;; esac
case $plans in -*) plans=./$plans ;; esac

has_plans() {
  local file
  for file in "$1"/[0-9][0-9][0-9][0-9].yaml; do
    if [[ -e $file ]]; then
      return 0
    fi
  done
  return 1
}

# The folders of offices; one that bears the name of a plan beside it belongs to that plan.
offices=()
for folder in "$plans"/*/; do
  folder=${folder%/}
  if [[ ! -e $folder.yaml ]] && has_plans "$folder"; then
    offices+=("${folder##*/}")
  fi
done
alone=
if has_plans "$plans"; then
  alone=yes
fi
if [[ -z $alone && ${#offices[@]} == 0 ]]; then
  printf 'rbplan: there is no plan in %s; start this in the folder that holds plans.\n' "$(harmless "$plans")" >&2
  exit 2
fi
if [[ -n $alone && ${#offices[@]} != 0 ]]; then
  printf 'rbplan: %s holds plans, and so do folders in it; give every office a folder.\n' "$(harmless "$plans")" >&2
  exit 2
fi

code=0
write_office() {
  local ended=0
  bash "$here/office.sh" "$1/${month%-*}.yaml" "$month" "$2" </dev/null || ended=$?
  if ((ended > code)); then
    code=$ended
  fi
}

target=$output/$month
if [[ -n $alone ]]; then
  mkdir -p -- "$output" || exit 2
  write_office "$plans" "$target"
else
  mkdir -p -- "$target" || exit 2
  for office in "${offices[@]}"; do
    write_office "$plans/$office" "$target/$office"
  done
  list=$(mktemp "$target/.rbplan-XXXXXX")
  trap 'rm -f -- "$list"' EXIT
  page_of_offices "$month" "$target" "${offices[@]}" >"$list"
  chmod "$(printf '%o' $((0666 & ~$(umask))))" "$list"
  mv -f -- "$list" "$target/index.html"
fi
exit "$code"
