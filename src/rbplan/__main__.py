"""``python -m rbplan``."""

from rbplan.cli.app import main

main()
