# The one vocabulary of this project; `make` lists it. Works on Debian with python3.11, make, git.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
PORT ?= 8501
ADDRESS ?= 127.0.0.1
BIN := .venv/bin
RECORDS := $(shell find data/records loaders catalogue/terms.py -type f -not -name '*.pyc' 2>/dev/null)

.PHONY: help run dev data test check fix screenshots bench words requirements clean

help: ## List the targets
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

run: .venv/run.stamp data/catalogue.db ## Serve the dashboard on http://localhost:8501
	$(BIN)/streamlit run dashboard.py --server.address $(ADDRESS) --server.port $(PORT)

dev: .venv/run.stamp data/catalogue.db ## Serve it and reload when the code changes
	$(BIN)/streamlit run dashboard.py --server.address $(ADDRESS) --server.port $(PORT) --server.fileWatcherType auto

data: .venv/run.stamp ## Build data/catalogue.db from data/records
	$(BIN)/python -m loaders build

data/catalogue.db: .venv/run.stamp $(RECORDS)
	$(BIN)/python -m loaders build --catalogue $@

test: .venv/test.stamp browser data/catalogue.db ## Run all tests; installs what they need
	$(BIN)/python -m pytest -n auto --dist loadfile --cov --cov-report=term:skip-covered

check: .venv/test.stamp ## Check format, lint, types, layers, words and docs; reports all failures
	@failed=0; \
	step() { echo "== $$1"; shift; "$$@" || failed=1; }; \
	step "format" $(BIN)/ruff format --check .; \
	step "lint" $(BIN)/ruff check .; \
	step "types" $(BIN)/mypy; \
	step "layers" $(BIN)/lint-imports; \
	step "words" $(BIN)/python -m words.translations check; \
	step "records" $(BIN)/python -m loaders check; \
	step "data dictionary" $(BIN)/python -m loaders dictionary --check; \
	exit $$failed

fix: .venv/test.stamp ## Format, mend what can be mended, collect new words
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(BIN)/python -m words.translations update

screenshots: .venv/test.stamp browser data/catalogue.db ## Take pictures of every page into build/
	$(BIN)/python -m tests.browser.screenshots build/screenshots

bench: .venv/test.stamp browser data/catalogue.db ## Measure what views cost; docs/performance.md says how
	$(BIN)/python -m bench.reruns
	$(BIN)/python -m bench.viewers
	$(BIN)/python -m bench.sizes
	$(BIN)/python -m bench.first_view
	$(BIN)/python -m bench.compare
	$(BIN)/python -m bench.handout
	$(BIN)/python -m bench.office
	$(BIN)/python -m bench.flood
	$(BIN)/python -m bench.hits

words: .venv/test.stamp ## Collect the words of the source into locales/
	$(BIN)/python -m words.translations update

requirements: .venv/test.stamp ## Pin the newest versions that requirements*.in allow
	$(BIN)/pip-compile --quiet --upgrade --strip-extras --no-emit-index-url --no-emit-find-links --no-header --output-file requirements.txt requirements.in
	$(BIN)/pip-compile --quiet --upgrade --strip-extras --no-emit-index-url --no-emit-find-links --no-header --output-file requirements-dev.txt requirements-dev.in

clean: ## Remove everything that was built or installed
	rm -rf .venv build data/catalogue.db .coverage .*_cache

# Debian keeps the part of Python that makes environments in a package of its own.
define VENV_PACKAGE
{ if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null && \
    $(PYTHON) -m venv --clear .venv && exit 0; \
  fi; \
  echo "Python cannot make an environment: install the package python3-venv and try again." >&2; exit 1; }
endef

.venv/run.stamp: requirements.txt
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv .venv || $(VENV_PACKAGE)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

.venv/test.stamp: .venv/run.stamp requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@

# The browser of the system, else Debian's if we may install it, else the one Playwright fetches.
.PHONY: browser
browser: .venv/test.stamp
	@command -v chromium >/dev/null && exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && exit 0; \
	fi; \
	$(BIN)/playwright install chromium && exit 0; \
	echo "The browser tests need Chromium: install the package chromium and try again." >&2; exit 1
