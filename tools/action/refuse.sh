# shellcheck shell=bash
# Ends a step of action.yml with a message that stands on the page of the job.

refuse() {
  local message=$1
  message=${message//'%'/%25}
  message=${message//$'\r'/%0D}
  message=${message//$'\n'/%0A}
  printf '::error title=rbplan::%s\n' "$message"
  exit 2
}
