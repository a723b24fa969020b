#!/usr/bin/env bash
# Writes the folder of one office for one month, for deliver.sh: office.sh PLAN MONTH TARGET
#
# Everything is made beside the folder and then takes its place. Same plan, same month: not a byte changes, and what has
# not changed is not touched.
set -euo pipefail
export LC_ALL=C
here=$(dirname -- "${BASH_SOURCE[0]}")
source "$here/month.sh"
source "$here/page.sh"

plan=$1
month=$2
target=$3
rbplan=${RBPLAN:-rbplan}

refuse() {
  printf 'rbplan: %s: %s\n' "$(harmless "$target")" "$1" >&2
  exit 2
}

# Only a folder that holds nothing but our own files is replaced.
require_ours() {
  local entry
  if [[ -L $target || (-e $target && ! -d $target) ]]; then
    refuse 'is no folder; name another one.'
  fi
  for entry in "$target"/* "$target"/.[!.]* "$target"/..?*; do
    case ${entry##*/} in
    jatuh-tempo.md | jatuh-tempo.txt | jatuh-tempo.csv | pesan.txt | pesan-per-penanggung-jawab.txt | kalender.ics) ;;
    lampiran.html | lampiran.md | lampiran.pdf | matriks.svg | index.html) ;;
    *) if [[ -e $entry || -L $entry ]]; then
      refuse "holds '$(harmless "${entry##*/}")', which is not from here; name another folder, or move it away."
    fi ;;
    esac
  done
}

due() {
  "$rbplan" due --plan="$plan" --month="$month" "$@"
}

lampiran() {
  "$rbplan" render lampiran --plan="$plan" --output=- "$@"
}

write_files() {
  due --format=md >"$new/jatuh-tempo.md"
  due --format=terminal >"$new/jatuh-tempo.txt"
  due --format=csv >"$new/jatuh-tempo.csv"
  due --format=teks >"$new/pesan.txt"
  # Inside a text the quotes would be escaped.
  due --format=jsonl >"$work/items"
  if grep -q '"penanggung_jawab": "' "$work/items"; then
    due --format=teks --per-pic >"$new/pesan-per-penanggung-jawab.txt"
  fi
  with_extra calendar kalender.ics due --format=ics --alarm=7
  "$rbplan" matrix --plan="$plan" --format=svg >"$new/matriks.svg"
  lampiran --format=md >"$new/lampiran.md"
  lampiran --format=html >"$new/lampiran.html"
  with_extra pdf lampiran.pdf lampiran --format=pdf
}

# with_extra EXTRA FILE COMMAND…: without the extra, everything else is still of use. What is said is not kept in a file:
# the disk may be full.
with_extra() {
  local extra=$1 file=$new/$2 said ended=0
  shift 2
  said=$("$@" 2>&1 >"$file") || ended=$?
  if [[ -n $said ]]; then
    printf '%s\n' "$said" >&2
  fi
  if [[ $ended == 2 && $said == *"rbplan[$extra]"* ]]; then
    rm "$file"
  elif ((ended)); then
    exit "$ended"
  fi
}

require_ours
work=$(mktemp -d "$(dirname -- "$target")/.rbplan-XXXXXX")
trap 'rm -rf -- "$work"' EXIT
new=$work/new
mkdir "$new"

if [[ -e $plan || -L $plan ]]; then
  write_files
else
  printf 'rbplan: %s: there is no plan of %s.\n' "$(harmless "$plan")" "${month%-*}" >&2
  missing_plan "$month" "$plan" >"$new/jatuh-tempo.md"
fi
page_of_office "$month" "$new" >"$new/index.html"

if diff -rq "$new" "$target" >/dev/null 2>&1; then
  printf '%s: unchanged\n' "$(harmless "$target")"
  exit
fi
if [[ -e $target ]]; then
  mv -- "$target" "$work/former"
fi
mv -- "$new" "$target"
printf '%s: written\n' "$(harmless "$target")"
