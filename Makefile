# Every command of the course. Each one sets up what it needs on a machine with Python 3.11 or later.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory --no-builtin-rules

# A Python that runs (a pyenv shim may exist for a version that is not installed) and is new enough.
RUNS := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	"$$p" -c '$(RUNS)' >/dev/null 2>&1 && { echo "$$p"; break; }; done)

BIN := .venv/bin
# Relative names only: the path of the checkout may hold spaces, which make cannot quote.
PY := $(BIN)/python
# uv, at the version of the lock, installs in seconds what takes pip a minute.
UV := $(shell sed -n 's/^\(uv==[^ ;]*\).*/\1/p' requirements-dev.txt)
INSTALL := $(PY) -m uv pip install --quiet --compile-bytecode --python $(PY)
PORT ?= 8000
# What .venv holds (ruff, node, npm, ...) comes before what the machine holds.
export PATH := $(CURDIR)/$(BIN):$(PATH)
# Kernels say less.
export PYDEVD_DISABLE_FILE_VALIDATION := 1

.PHONY: help book serve lab test test-all check bench clean frontend notebooks sensitivity bundle-is-current lock

help:  ## show these commands
	@echo "Spine in Stride: make COMMAND"
	@sed -n 's/^\([a-z][a-z-]*\):.*## \(.*\)/  \1\t\2/p' Makefile | expand -t 14

# ---- set-up ---------------------------------------------------------------------------------------
# Each stamp is named by the lock that it stands for: a changed lock installs again, a touched one not.
hash = $(firstword $(shell cksum $(1) 2>/dev/null | cksum))
VENV := .venv/.with-uv
RUNTIME := .venv/.runtime-$(call hash,requirements.txt pyproject.toml)
DEV := .venv/.dev-$(call hash,requirements.txt requirements-dev.txt pyproject.toml)

$(VENV):
	@if [ -z "$(PYTHON)" ]; then echo "Python 3.11 or later is needed; none was found (set PYTHON=...)." >&2; exit 1; fi
	@echo "Making .venv with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv .venv
	@$(PY) -m pip install -qq --disable-pip-version-check $(UV)
	@touch $@

$(RUNTIME): | $(VENV)
	@echo "Installing requirements.txt (once)"
	@$(INSTALL) -r requirements.txt
	@rm -f .venv/.runtime-*; touch $@

$(DEV): $(RUNTIME)
	@echo "Installing requirements-dev.txt"
	@$(INSTALL) -r requirements-dev.txt
	@rm -f .venv/.dev-*; touch $@

NODE_MODULES := frontend/node_modules/.made-$(call hash,frontend/package-lock.json)
$(NODE_MODULES): | $(DEV)
	@echo "Installing the front end's packages"
	@cd frontend && npm ci --silent --no-audit --no-fund --no-update-notifier
	@rm -f frontend/node_modules/.made-*; touch $@

# ---- reading and teaching -------------------------------------------------------------------------

book: $(RUNTIME)  ## build the book into _build/html
	@$(PY) tools/build_book.py

serve: book  ## build the book and serve it on http://localhost:8000 (PORT=...)
	@echo "Serving on http://localhost:$(PORT) (stop with Ctrl-C)"
	@$(PY) -m http.server --bind 127.0.0.1 --directory _build/html $(PORT) 2>/dev/null

lab: $(RUNTIME)  ## open the notebooks in JupyterLab
	@$(PY) -m jupyterlab notebooks

# ---- checking -------------------------------------------------------------------------------------

check: $(DEV) $(NODE_MODULES)  ## the fast checks: style, types, spelling, data, front-end units
	@ruff check .
	@ruff format --check --quiet . || { echo "Run: .venv/bin/ruff format ." >&2; exit 1; }
	@mypy
	@cd frontend && npm run --silent check && npm test --silent -- --test-reporter=dot
	@codespell
	@$(PY) -m pytest -q tests/book/test_spelling.py tests/book/test_sources.py $(wildcard tests/data tests/test_data.py)

test: SELECT := -m "not sweep"
test:  ## bundle, strict book, tests, every notebook; sweeps over all settings aside
test-all:  ## the same with the sweeps
test test-all: $(DEV) bundle-is-current
	@$(PY) tools/find_chromium.py --install
	@cd frontend && npm run --silent check && npm test --silent -- --test-reporter=dot
	@$(PY) tools/build_book.py --strict
	@$(PY) -m pytest --numprocesses 2 --nbval $(SELECT) tests notebooks

bench: $(DEV) book  ## measure the budgets against a stock Jupyter Book page
	@$(PY) tools/find_chromium.py --install
	@$(PY) tools/bench.py

# ---- maintenance ----------------------------------------------------------------------------------

frontend: $(NODE_MODULES)  ## build the explorers' bundle from frontend/
	@$(PY) tools/build_bundle.py

notebooks: $(RUNTIME)  ## run the notebooks and store their outputs
	@$(PY) tools/store_outputs.py

sensitivity: $(DEV)  ## compute data/sensitivity-indices.csv again
	@$(PY) tools/sensitivity.py

bundle-is-current: $(NODE_MODULES)
	@$(PY) tools/build_bundle.py --check

lock: $(DEV)  ## write requirements*.txt from pyproject.toml (UPGRADE=1 moves every version)
	@$(PY) tools/lock.py $(if $(UPGRADE),--upgrade)

clean:  ## remove everything that is generated, .venv included
	@rm -rf .venv _build frontend/node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@find . -name .ipynb_checkpoints -type d -prune -exec rm -rf {} +
