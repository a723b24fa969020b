# shellcheck shell=bash
# Months as the folders are named (2022-05) and as people read them (Mei 2022).

# read_month TEXT: a month as 2022-05, `ini` (this month, also where nothing is said) or `depan` (the next).
read_month() {
  local now year month
  case ${1:-ini} in
  [0-9][0-9][0-9][0-9]-0[1-9] | [0-9][0-9][0-9][0-9]-1[0-2]) printf '%s' "$1" ;;
  ini) date +%Y-%m ;;
  depan)
    now=$(date +%Y-%m)
    year=$((10#${now%-*})) month=$((10#${now#*-}))
    printf '%04d-%02d' "$((year + month / 12))" "$((month % 12 + 1))"
    ;;
  *)
    printf "rbplan: '%s' is no month; write it like 2022-05, or ini, or depan.\n" "$(harmless "$1")" >&2
    return 2
    ;;
  esac
}

# title_of MONTH
title_of() {
  local names=(Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember)
  printf 'Jatuh tempo %s %s' "${names[10#${1#*-} - 1]}" "${1%-*}"
}

# harmless TEXT: for a line of a log or a title, where some runners obey ::commands:: and ##[commands].
harmless() {
  printf '%s' "${1//[!A-Za-z0-9 ._\/-]/?}"
}
