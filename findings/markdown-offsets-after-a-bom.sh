#!/bin/sh
# mdast-util-from-markdown 2.1.0: after a byte order mark every `position.offset` is one too small, so text that is cut or replaced
# by offset in the string that was parsed is shifted by one character. The mark is dropped before counting, and nothing says so.
# Seen with files that Windows editors wrote; removing the mark before parsing, and putting it back afterwards, is the way out.
# Needs Node 20 and npm. Prints what it saw and fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact mdast-util-from-markdown@2.1.0
cat > try.mjs <<'JS'
import assert from 'node:assert/strict'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** The source text that the first strong node says it stands on. */
function cutByOffset(markdown) {
  const strong = fromMarkdown(markdown).children[0].children.find(({ type }) => type === 'strong')
  return markdown.slice(strong.position.start.offset, strong.position.end.offset)
}

const plain = 'We chose **the outbox** in May.\n'
const marked = `\uFEFF${plain}`
console.log('without a mark:', JSON.stringify(cutByOffset(plain)))
console.log('with a mark:   ', JSON.stringify(cutByOffset(marked)))
assert.equal(cutByOffset(plain), '**the outbox**')
assert.equal(cutByOffset(marked), ' **the outbox*')
JS
node try.mjs
