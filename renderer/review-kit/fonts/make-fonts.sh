#!/bin/sh
# Cuts the faces of the page a mentor opens from the variable ones that npm installs: one file for each of two weights, Latin-1 and the
# signs of plain writing, without hints and with no feature but kerning. Firefox prints every weight of a variable face but one as shapes.
# What it makes is committed, so that no build needs the tool: run it when a typeface has a new version. Needs Node and npm.
set -eu
cd "$(dirname "$0")"
here=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact subset-font@2.9.0
cat > cut.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subset from 'subset-font'

const [, , here] = process.argv
const from = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('')
const letters = `${from(0x20, 0x7e)}${from(0xa0, 0xff)}ıŒœ–—‘’‚“”„†•…′″‹›€™←↑→↓−`
/** `weight` is drawn; fonts.css says which weights it stands for. */
async function cut(family, weight, name) {
  const source = join(here, `../../../node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`)
  const face = await subset(readFileSync(source), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    keepFeatures: ['kern'],
    noHinting: true,
    dropTables: ['DSIG', 'GDEF', 'HVAR', 'MVAR', 'STAT', 'gasp', 'prep'],
  })
  writeFileSync(join(here, `${family}-${name}.woff2`), face)
  console.log(family, weight, face.length)
}
await cut('petrona', 420, 'regular')
await cut('petrona', 550, 'strong')
await cut('hanken-grotesk', 450, 'regular')
await cut('hanken-grotesk', 590, 'strong')
JS
node cut.mjs "$here"
cd "$here"
sha256sum -- *.woff2 > SHA256SUMS
cat SHA256SUMS
