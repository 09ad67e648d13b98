# make kit    an environment, an install, and the shipped sample opening as a kit in output/
# make test   everything the tests need, then ruff, mypy and all tests
# make bench  kitgen against its peers, as ratios
#
# Nothing needs to be there but Python 3.11 or later. On Debian, as root, system tools that are
# missing are installed by apt-get; elsewhere they are named. With CI=true a missing tool fails.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
SAMPLE := banks/sample-opening.yaml

TEST_PACKAGES := libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils qpdf fonts-noto-cjk fonts-liberation
TEST_TOOLS    := soffice pdftoppm qpdf

.PHONY: kit test bench tools clean

kit: $(VENV)/.kit
	$(BIN)/kitgen build --force $(SAMPLE)

test: $(VENV)/.test tools
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest -n 2

bench: $(VENV)/.bench
	$(BIN)/python tests/bench/bench.py
	$(BIN)/python tests/bench/forms.py
	$(BIN)/python tests/bench/day.py
	$(BIN)/python tests/bench/ledger.py
	$(BIN)/python tests/bench/lint_bench.py

$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "kitgen needs Python 3.11 or later; set PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { \
	    [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && \
	    apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-venv; } || \
	    { echo "this Python cannot make environments: install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.kit: $(BIN)/pip pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/.test: $(BIN)/pip pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[test]'
	@touch $@ $(VENV)/.kit

$(VENV)/.bench: $(BIN)/pip pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[bench]'
	@touch $@

# fonts-* have no command to look for, so ask dpkg where there is one.
tools:
	@if command -v dpkg-query >/dev/null; then \
	    missing=; \
	    for package in $(TEST_PACKAGES); do \
	        dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	    done; \
	    if [ -n "$$missing" ] && [ "$$(id -u)" = 0 ]; then \
	        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	    elif [ -n "$$missing" ]; then \
	        echo "the tests want, and you may install:$$missing" >&2; \
	    fi; \
	fi; \
	for tool in $(TEST_TOOLS); do \
	    command -v $$tool >/dev/null && continue; \
	    echo "missing: $$tool (tests that need it are skipped; with CI=true they fail)" >&2; \
	    if [ "$$CI" = true ]; then exit 1; fi; \
	done

clean:
	rm -rf $(VENV) dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
