# The one front door of feedhub: `make help` lists what it offers.

SWIFT ?= swift
# Options for the command that `make run`, `demo` and `fuzz` start: make run ARGS="--all --json"
ARGS ?=
# An import that Package.swift does not declare is an error.
STRICT := --explicit-target-dependency-import-check error
# One set of options for everything optimised, so that `release` and `bench` share their build.
OPTIMISED := -c release --static-swift-stdlib $(STRICT)
SWIFT_FILES := Package.swift Sources Tests

.DEFAULT_GOAL := help
.PHONY: help setup run demo test check lint format bench fuzz release clean

help: ## say what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 18

setup: ## install missing Debian packages (with sudo when not root); nothing to do when all is there
	@Contrib/setup.sh

# `run` and `demo` build for debugging: a newcomer waits half as long, and `make test` shares it.
run: setup ## build, then poll what is due and write all of output/ (options: ARGS="--all --json")
	@$(SWIFT) build $(STRICT) --product feedhub >&2
	@.build/debug/feedhub run --table $(ARGS) && .build/debug/feedhub publish

demo: setup ## build, then run everything on a sample network of library sites, without internet
	@$(SWIFT) build $(STRICT) --product feedhub >&2
	@.build/debug/feedhub demo $(ARGS)

test: setup ## build everything once and run all tests
	$(SWIFT) build $(STRICT) --build-tests
	$(SWIFT) test $(STRICT) --skip-build --disable-xctest

check: lint test ## what must hold before a commit: format, build with warnings as errors, tests

lint: setup
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_FILES)

format: setup ## bring all Swift files into the form that `check` asks for
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_FILES)

release: setup ## build the optimised program with the Swift runtime inside
	$(SWIFT) build $(OPTIMISED) --product feedhub
	@echo "release: $$($(SWIFT) build $(OPTIMISED) --show-bin-path)/feedhub"

bench: setup ## measure parsing and polling against the C references, as ratios
	$(SWIFT) build $(OPTIMISED) --product feedhub-bench
	@Bench/run.sh .build/release/feedhub-bench

fuzz: setup ## fuzz the reading rooms, a minute each (options: ARGS="600 feed html")
	@Fuzz/run.sh $(ARGS)

clean: ## remove what was built; data/, desk/ and output/ stay
	rm -rf .build .build-bench Fuzz/.build
