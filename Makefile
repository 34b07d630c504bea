# What people and CI both run. `make read` opens a sample, `make test` runs everything.

PREFIX ?= /usr/local
DESTDIR ?=

# What the program and its tests need of Debian's packages.
PACKAGES = pkg-config libncurses-dev ncurses-term libicu-dev libcmark-gfm-dev \
  libcmark-gfm-extensions-dev libyaml-dev libmd-dev libpcre2-dev libstdc++-12-dev
TEST_PACKAGES = $(PACKAGES) libvterm-dev less strace git

SAMPLE = samples/the-pointing-hand.md
STRICT = MANICULE_STRICT=1
# Where the static C libraries are missing: make build LINKAGE=
LINKAGE = -Xswiftc -static-executable
RELEASE = swift build -c release --static-swift-stdlib $(LINKAGE)
# Where the tests keep the notes files that they have written.
KEPT = $(CURDIR)/.build/sidecars
CHECK_IMPORTS = --explicit-target-dependency-import-check error

.PHONY: read build install test lint docs bench clean setup setup-test

read: build
	@if [ -t 0 ] && [ -t 1 ]; then .build/release/manicule $(SAMPLE); \
	else .build/release/manicule print $(SAMPLE); fi

build: setup
	$(RELEASE) --product manicule

install: build
	install -D -m 755 .build/release/manicule $(DESTDIR)$(PREFIX)/bin/manicule
	install -D -m 644 docs/manicule.1 $(DESTDIR)$(PREFIX)/share/man/man1/manicule.1
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	.build/release/manicule --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/manicule
	.build/release/manicule --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_manicule
	.build/release/manicule --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/manicule.fish

test: setup-test lint
	$(STRICT) swift build --build-tests $(CHECK_IMPORTS)
	rm -rf $(KEPT)
	MANICULE_SIDECARS=$(KEPT) $(STRICT) swift test --skip-build $(CHECK_IMPORTS)
	sh .make/validate $(KEPT)

lint:
	swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

# Writes the README's key table and picture anew, from the program itself.
docs: setup-test
	-RECORD=1 $(STRICT) swift test --filter DocumentationTests $(CHECK_IMPORTS)

bench: setup-test build
	$(RELEASE) --product manicule-bench
	.build/release/manicule-bench

clean:
	rm -rf .build

setup:
	@sh .make/install-missing $(PACKAGES)

setup-test:
	@sh .make/install-missing $(TEST_PACKAGES)
