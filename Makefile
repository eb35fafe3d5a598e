# Two commands do everything: `make run` opens the app, `make test` passes every check.
# They need Python 3.11 or newer and make; everything else is installed into .venv at the versions of the lock files.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
# How many processes share the tests: browsers wait half their time. make test WORKERS=8 where there are more cores.
WORKERS ?= 3
# Where the app is opened on this machine: make run PORT=8502 where another program has this one.
PORT ?= 8501
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
UNFETCHED = { echo "Not all that Coach needs could be fetched. This once it takes the network: look whether this machine is online, then run the same again."; exit 1; }
LOCK := uv pip compile pyproject.toml --no-strip-extras --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --quiet

.PHONY: run test setup setup-dev check lint types imports pytest coverage bench lock clean

run: $(VENV)/.ready
	$(BIN)/coach serve --port $(PORT)

test: check

setup: $(VENV)/.ready

setup-dev: $(VENV)/.ready-dev

$(VENV)/bin/python:
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "Coach needs Python 3.11 or newer, and none was found$(if $(PYTHON), at $(PYTHON)). Install it, or name it: make $(MAKECMDGOALS) PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "No virtual environment could be made. On Debian and Ubuntu: apt install python3-venv"; exit 1; }

# Coach's own build tool is in the lock files, hence --no-build-isolation: nothing is fetched that is not pinned.
$(VENV)/.ready: requirements.lock pyproject.toml | $(VENV)/bin/python
	@echo "Installing what coach needs (once; a minute or two)..."
	@$(PIP) --require-hashes -r requirements.lock || $(UNFETCHED)
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.ready-dev: requirements-dev.lock pyproject.toml | $(VENV)/bin/python
	@echo "Installing what coach and its checks need (once; a minute or two)..."
	@$(PIP) --require-hashes -r requirements-dev.lock || $(UNFETCHED)
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

# Types are checked beside the tests, which wait for browsers half their time.
check: lint imports
	@$(MAKE) --no-print-directory --jobs=2 types pytest

lint: $(VENV)/.ready-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.ready-dev
	$(BIN)/mypy

imports: $(VENV)/.ready-dev
	$(BIN)/lint-imports

pytest: $(VENV)/.ready-dev
	$(BIN)/pytest --numprocesses=$(WORKERS) --dist=worksteal

# Which lines no test runs. Apart from the checks: counting them makes the tests take twice as long.
coverage: $(VENV)/.ready-dev
	$(BIN)/pytest --numprocesses=$(WORKERS) --dist=worksteal --cov --cov-report=term

bench: $(VENV)/.ready-dev
	@$(PIP) --require-hashes -r requirements-bench.lock
	$(BIN)/python -m benchmarks

# For maintainers, with uv at hand. Lock files carry versions and hashes and no registry's address.
lock:
	$(LOCK) --extra build -o requirements.lock
	$(LOCK) --extra build --extra dev --extra postgres -c requirements.lock -o requirements-dev.lock
	$(LOCK) --extra build --extra dev --extra bench --extra postgres -c requirements-dev.lock -o requirements-bench.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .coverage
