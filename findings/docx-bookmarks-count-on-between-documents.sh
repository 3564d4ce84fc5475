#!/bin/sh
# docx 9.15.2: two documents made of the same input differ. Bookmarks are numbered by a counter of the module, which goes on from one
# document to the next (in a window or a server that stays open it never starts again), and each link to an address gets a new id by
# chance. Comparing two files, or naming one by its hash, therefore says "changed" of the same words. Numbering both anew in
# word/document.xml and its list of relations, with fixed dates on the parts of the zip, is the way out.
# Needs Node 20 and npm. Prints what it saw and fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact docx@9.15.2 fflate@0.8.2
cat > try.mjs <<'JS'
import assert from 'node:assert/strict'
import { Bookmark, Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, unzipSync } from 'fflate'

/** The main part of a document with one bookmark and one link. */
async function mainPart() {
  const mark = new Bookmark({ id: 'claim-1', children: [new TextRun('C-1')] })
  const link = new ExternalHyperlink({ link: 'https://wiki.example.org/design', children: [new TextRun('the design')] })
  const document = new Document({ sections: [{ children: [new Paragraph({ children: [mark, link] })] }] })
  return strFromU8(unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))['word/document.xml'])
}

const found = (text, pattern) => pattern.exec(text)?.[1]
const [first, second] = [await mainPart(), await mainPart()]
const marks = [first, second].map((text) => found(text, /<w:bookmarkStart[^>]* w:id="(\d+)"/))
const links = [first, second].map((text) => found(text, /<w:hyperlink[^>]* r:id="(rId[^"]+)"/))
console.log('number of the same bookmark in two documents:', marks.join(', '))
console.log('ids of the same link:', links.map((id) => `${id.slice(0, 3)}… (${id.length} characters)`).join(', '))
assert.deepEqual(marks, ['1', '2'])
assert.notEqual(links[0], links[1])
assert.equal(links[0].length, 24)
JS
node try.mjs
