#!/usr/bin/env bash
# Installs rbplan into a virtual environment of its own, away from the Python of the job: the version INPUT_VERSION from
# the package index, else what was checked out with the action: RBPLAN_SOURCE where the action is not its top folder.
# RBPLAN_EXTRAS are the extras that are wanted. Tells the folder of its programs as the output `programs`.
#
# Python runs isolated (-I): the current folder is the pull request's, and must not lend it modules.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/refuse.sh"

version=${INPUT_VERSION-}
if [[ -n $version && ! $version =~ ^[0-9][0-9A-Za-z.+!_-]*$ ]]; then
  refuse "version: '$version' is no version; write it like 0.1.0, or leave it out."
fi

python=
for candidate in python3 python; do
  if "$candidate" -I -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
    python=$candidate
    break
  fi
done
if [[ -z $python ]]; then
  refuse 'rbplan needs Python 3.11 or later; put a step with actions/setup-python before this one.'
fi

environment=$RUNNER_TEMP/rbplan-environment
"$python" -I -m venv --clear "$environment"
programs=$environment/bin
if [[ -d $environment/Scripts ]]; then
  programs=$environment/Scripts
fi

extras=${RBPLAN_EXTRAS:+[$RBPLAN_EXTRAS]}
wanted=${RBPLAN_SOURCE:-$GITHUB_ACTION_PATH}$extras
if [[ -n $version ]]; then
  wanted=rbplan$extras==$version
fi
"$programs/python" -I -m pip --disable-pip-version-check --no-input install --quiet "$wanted" ||
  refuse 'rbplan could not be installed; the log of this step says why.'

printf 'programs=%s\n' "$programs" >>"$GITHUB_OUTPUT"
