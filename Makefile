# make demo: set up .venv, read the examples and keep them in a register.   make test: all that CI runs.   make bench: speed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PARSED := src/memcon/data/parsed.json

.PHONY: demo test bench clean

demo: $(VENV)/.installed $(PARSED)
	$(BIN)/memcon read examples/*.jsonl
	@rm -f demo.db demo.db-wal demo.db-shm
	$(BIN)/memcon add examples/*.jsonl --register demo.db
	$(BIN)/memcon rounds JWG-ICC --register demo.db

# A test for each core and one more: many of them wait, for a child process, a server or a browser.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2) + 1)

test: $(VENV)/.installed-dev $(PARSED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n $(WORKERS) --dist worksteal

bench: $(VENV)/.installed-dev $(PARSED)
	$(BIN)/python benchmarks/register.py
	$(BIN)/pip install --quiet spacy
	$(BIN)/python benchmarks/speed.py
	$(BIN)/python benchmarks/bulk.py
	$(BIN)/python benchmarks/bounds.py

clean:
	rm -rf $(VENV) demo.db .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Memcon needs Python 3.11 or later; set PYTHON=python3.11 or the like." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# The stamps keep reruns quick: pip runs again only when the project file has changed. The sources are compiled then,
# since where Python may not write beside them it would compile them at each start, which takes longer than all else.
# Of what the tests need, Python compiles what is imported: a third of the time to install went into the rest.
$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install --quiet -e '.[register]'
	-@$(BIN)/python -m compileall -qq src/memcon
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install --quiet --no-compile -e '.[dev]'
	-@$(BIN)/python -m compileall -qq src/memcon
	@$(BIN)/pip install --quiet -e '.[ftm]' 2>/dev/null || \
		echo "FollowTheMoney's library could not be built (it needs the ICU headers): its tests are skipped."
	@touch $@ $(VENV)/.installed

# Installing parses the lexicon; an edited file is parsed anew, since each start would do so until then.
$(PARSED): $(wildcard src/memcon/data/*/*.toml) | $(VENV)/bin/python
	@$(BIN)/python src/memcon/sources/parsed_lexicon.py src/memcon/data
