"""The least that reading a plan takes: libyaml composes the file, and nothing is made of it."""

import sys
from pathlib import Path

import yaml

with Path(sys.argv[1]).open(encoding="utf-8") as plan:
    yaml.compose(plan, Loader=yaml.CSafeLoader)
