#!/usr/bin/env bash
# Opens the issue of the month on GitHub, or writes it anew where it is there: publish-issue.sh OUTPUT/<month>
#
# The folder is what deliver.sh left; with many offices, every one of them has an issue. `gh` finds the repository in
# GH_REPO and its token in GH_TOKEN.
set -euo pipefail
export LC_ALL=C # lengths are counted in bytes: never fewer than the characters that GitHub counts
source "$(dirname -- "${BASH_SOURCE[0]}")/month.sh"

# GitHub takes 65,536 characters.
LONGEST_BODY=64000
LONGEST_MESSAGE=16000

folder=${1%/}
month=${folder##*/}

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# Nobody whom the plan happens to name like an account is called: a comment parts the sign from the name.
list_of() {
  sed -e 's/@/@<!-- -->/g' "$1/jatuh-tempo.md"
}

# A message holds no back-ticks, so nothing in it ends the block; a block has a button that copies it.
message_of() {
  if [[ -e $1/pesan.txt ]] && (($(wc -c <"$1/pesan.txt") <= LONGEST_MESSAGE)); then
    printf '## Pesan siap tempel\n\n```text\n'
    cat "$1/pesan.txt"
    printf '```\n\n'
  fi
}

link_to_files() {
  if [[ -n ${GITHUB_RUN_ID-} ]]; then
    printf 'Semua berkas bulan ini dapat diunduh pada [halaman ini](%s/%s/actions/runs/%s), di bagian Artifacts.\n\n' \
      "$GITHUB_SERVER_URL" "$GITHUB_REPOSITORY" "$GITHUB_RUN_ID"
  fi
}

# body_of FOLDER: what is too long ends after a whole line.
body_of() {
  {
    link_to_files
    message_of "$1"
    list_of "$1"
  } | awk -v room="$LONGEST_BODY" '
    (used += length($0) + 1) <= room { print; next }
    !cut { cut = 1; print "\n**Daftar ini terpotong karena terlalu panjang; yang lengkap ada pada berkas jatuh-tempo.md.**" }
  '
}

# Only an issue that a workflow opened: whoever opened it may write into it.
number_of() {
  TITLE=$1 gh issue list --state=all --limit=1000 --json=number,title,author \
    --jq='[.[] | select(.title == env.TITLE and .author.is_bot)][0].number // empty'
}

# publish FOLDER TITLE
publish() {
  local number
  body_of "$1" >"$work/body.md"
  number=$(number_of "$2")
  if [[ -n $number ]]; then
    gh issue edit "$number" --body-file="$work/body.md"
  else
    gh issue create --title="$2" --body-file="$work/body.md"
  fi
}

title=$(title_of "$month")
if [[ -e $folder/jatuh-tempo.md ]]; then
  publish "$folder" "$title"
fi
for office in "$folder"/*/; do
  office=${office%/}
  if [[ -e $office/jatuh-tempo.md ]]; then
    publish "$office" "$title ($(harmless "${office##*/}"))"
  fi
done
