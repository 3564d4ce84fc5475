#!/bin/sh
# Makes the spelling dictionaries of this folder from the word lists that npm installs, in the one format that Chromium reads.
# What it makes is committed, so that no build needs the converter: run it when a word list has a new version.
# Needs convert-bdic (on Debian in qt6-webengine-dev-tools; the files here were made with 6.4.2).
set -eu
cd "$(dirname "$0")"

make() { # language, package
  convert-bdic "../../node_modules/$2/index.dic" "$1.bdic" | tail -1
}

make en-US dictionary-en
make en-GB dictionary-en-gb
sha256sum -- *.bdic >SHA256SUMS
cat SHA256SUMS
