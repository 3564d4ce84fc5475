#!/bin/sh
# Firefox 153.8.0esr on Linux: text in a variable web font is printed as shapes at every weight but the font's default one, so the PDF looks
# right and holds no words: nothing can be searched, copied or read aloud, and the file is many times as large. The same words in a file cut
# to that one weight are text. On the screen both are text; Chromium's PDF has the words of both.
# Faces: @fontsource-variable/petrona and @fontsource/petrona 5.3.0. The words are read back by pdfjs-dist 5.6.205.
# Needs Firefox (firefox-esr or firefox), Node 20 and npm. Prints what it saw and fails when that changes.
set -eu
firefox=$(command -v firefox-esr || command -v firefox)
"$firefox" --version
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact @fontsource-variable/petrona@5.3.0 @fontsource/petrona@5.3.0 pdfjs-dist@5.6.205
cat > make.mjs <<'JS'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const faces = {
  variable: '@fontsource-variable/petrona/files/petrona-latin-wght-normal.woff2',
  cut: '@fontsource/petrona/files/petrona-latin-600-normal.woff2',
}
for (const [name, file] of Object.entries(faces)) {
  const bytes = readFileSync(`node_modules/${file}`).toString('base64')
  const face = `@font-face{font-family:P;font-weight:100 900;src:url(data:font/woff2;base64,${bytes}) format("woff2")}`
  const style = `${face}p{font:600 20px P}`
  const words = '<p>Nine slow herons over cold water</p>'.repeat(40)
  writeFileSync(
    `${name}.html`,
    `<!doctype html><meta charset="utf-8"><title>t</title><style>${style}</style>${words}<script>onload = () => document.fonts.ready.then(() => print())</script>`,
  )
  mkdirSync(`profile-${name}`)
  const settings = {
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
    'print.printer_Mozilla_Save_to_PDF.print_to_filename': `${process.cwd()}/${name}.pdf`,
    'datareporting.policy.dataSubmissionEnabled': false,
  }
  const lines = Object.entries(settings).map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`)
  writeFileSync(`profile-${name}/user.js`, lines.join('\n'))
}
JS
cat > read.mjs <<'JS'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

async function heronsIn(name) {
  const bytes = new Uint8Array(readFileSync(`${name}.pdf`))
  const size = bytes.length
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  let words = ''
  for (let at = 1; at <= pdf.numPages; at++) {
    const { items } = await (await pdf.getPage(at)).getTextContent()
    words += items.map(({ str }) => str ?? '').join(' ')
  }
  const found = words.split('herons').length - 1
  console.log(`${name}: the word is found ${found} times, ${size} bytes`)
  return { found, size }
}
const [variable, cut] = [await heronsIn('variable'), await heronsIn('cut')]
assert.equal(variable.found, 0)
assert.equal(cut.found, 40)
assert.ok(variable.size > 3 * cut.size)
JS
node make.mjs
for name in variable cut; do
  HOME=$folder "$firefox" --headless --no-remote --profile "$folder/profile-$name" "file://$folder/$name.html" >/dev/null 2>&1 &
  pid=$!
  tries=0
  until tail -c 16 "$name.pdf" 2>/dev/null | grep -q '%%EOF'; do
    tries=$((tries + 1))
    [ "$tries" -lt 240 ] || { echo "$name was not printed"; kill "$pid"; exit 1; }
    sleep 0.5
  done
  kill "$pid"
  wait "$pid" 2>/dev/null || true
done
node read.mjs
