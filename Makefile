# The front door: `make run` on a fresh Debian 12 or Ubuntu 24.04 installs what is missing, builds, and
# does the main job on the example postings; `make run FILES="a.pdf notes/"` on your own.
.DEFAULT_GOAL := help
.PHONY: help setup build run test bench eval fuzz lint sanitize install clean

FILES   ?=
PREFIX  ?= /usr/local
SECONDS ?= 60
TARGET  ?=
# Further arguments of `make eval` (ARGS=--keep) and `make bench`.
ARGS    ?=

help:
	@echo 'make run [FILES="…"]              build, then read the examples (or your files)'
	@echo 'make test                         every test'
	@echo 'make install [PREFIX=/usr/local]  binary, man pages, completion'
	@echo 'make eval [ARGS=--keep]           scores against labelled postings, where they are'
	@echo 'make bench                        speed, beside a plain scan of the same bytes'
	@echo 'make fuzz [TARGET=…] [SECONDS=60] fuzz targets'
	@echo 'make lint                         layers, format, static checks'
	@echo 'make sanitize                     tests under ASan, UBSan and TSan'
	@echo 'make setup · make clean'

setup:
	@tools/setup

build: setup
	@tools/build release gonggo

# FILES goes through the environment, so that names with spaces can be quoted.
run: export GONGGO_FILES := $(FILES)
run: build
	@tools/demo

test: setup
	@tools/build release
	@ctest --test-dir build/release --output-on-failure --parallel $$(nproc)

eval: build
	@tools/run_eval $(ARGS)

bench:
	@tools/setup build run bench test
	@tools/build bench
	@tools/run_bench $(ARGS)

fuzz:
	@tools/setup build fuzz
	@tools/build fuzz
	@tools/run_fuzz "$(SECONDS)" $(TARGET)

lint:
	@tools/setup build test lint
	@tools/lint

sanitize:
	@tools/setup build test
	@tools/run_sanitizers

install: setup
	@tools/build release
	@cmake --install build/release --prefix "$(PREFIX)"

clean:
	rm -rf build
