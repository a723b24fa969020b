# make demo: set up, and show what the office must do.   make test: set up, and run every test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test fuzz mutate check fix goldens docs pictures word schema tools bench clean

demo: $(VENV)/installed
	@$(BIN)/rbplan due --month 5
	@echo
	@$(BIN)/rbplan due --month 3
	@echo
	@$(BIN)/rbplan render

# A file opened without naming its encoding would be read otherwise on Windows: it is a failure here already.
test: $(VENV)/installed-dev
	PYTHONWARNDEFAULTENCODING=1 $(BIN)/python -m pytest

fuzz: $(VENV)/installed-dev
	RBPLAN_FUZZ_EXAMPLES=10000 $(BIN)/python -m pytest -q -s tests/fuzz

# Needs fork, so not Windows. About a quarter of an hour on two cores; it begins anew each time, since mutmut would
# otherwise go by what it noted of tests and functions that have changed since.
mutate: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev,mutation]"
	rm -rf mutants
	$(BIN)/mutmut run --max-children 2
	@$(BIN)/mutmut results --all true | $(BIN)/python tests/mutation_score.py

check: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/zizmor --offline --pedantic --quiet .github/workflows action.yml tools/monthly/action.yml \
		docs/workflows/rbplan.yml docs/workflows/code-scanning.yml docs/workflows/monthly.yml
	$(BIN)/shellcheck --external-sources --source-path=SCRIPTDIR .ci/run tools/action/*.sh tools/monthly/*.sh

fix: $(VENV)/installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

goldens: $(VENV)/installed-dev
	$(BIN)/python -m pytest --snapshot-update

docs: $(VENV)/installed-dev
	$(BIN)/python docs/update_context.py
	$(BIN)/python docs/update_output.py
	$(BIN)/python docs/update_rules.py

pictures: $(VENV)/installed-dev
	$(BIN)/python docs/update_pictures.py
	$(BIN)/python docs/update_document_pictures.py

tools:
	npm install --silent --no-audit --no-fund --no-save --prefix build/tools \
		@microsoft/sarif-multitool-linux@5.7.0 axe-core@4.14.1
	chmod u+x build/tools/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool

word: $(VENV)/installed-dev
	$(BIN)/python tools/word_templates

schema: $(VENV)/installed-dev
	$(BIN)/rbplan schema --output schema/

bench: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[bench]"
	$(BIN)/python benchmarks/run.py
	@$(BIN)/python benchmarks/pdf.py
	@$(BIN)/python benchmarks/documents.py
	@$(BIN)/python benchmarks/latex.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis mutants

$(VENV)/installed: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	@touch $(VENV)/installed $@
