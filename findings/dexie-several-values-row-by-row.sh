#!/bin/sh
# Dexie 4.4.7: where(index).equals(one).toArray() is one getAll; anyOf(one, other).toArray() steps a cursor through every row instead,
# also where each value alone would be one getAll. Same rows, no warning. A browser reads ahead of a cursor and is slower still; Cairn
# drafted a packet from 10,000 records sooner once it read one range for each kind.
# Needs Node 20 and npm. Counts the calls on an in-memory IndexedDB, prints what it saw and fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact dexie@4.4.7 fake-indexeddb@6.2.8
cat > try.mjs <<'JS'
import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import Dexie from 'dexie'

const calls = { getAll: 0, steps: 0 }
for (const store of [IDBIndex, IDBObjectStore]) {
  const { getAll } = store.prototype
  store.prototype.getAll = function (...words) {
    calls.getAll += 1
    return getAll.apply(this, words)
  }
}
for (const name of ['continue', 'continuePrimaryKey', 'advance']) {
  const step = IDBCursor.prototype[name]
  IDBCursor.prototype[name] = function (...words) {
    calls.steps += 1
    return step.apply(this, words)
  }
}
const counted = async (read) => {
  Object.assign(calls, { getAll: 0, steps: 0 })
  const rows = (await read()).flat()
  return { rows: rows.length, ...calls }
}

const database = new Dexie('things')
database.version(1).stores({ things: 'id, kind' })
const kinds = ['entry', 'proposal']
await database.table('things').bulkAdd(Array.from({ length: 2000 }, (_, id) => ({ id, kind: kinds[id % 2] })))
const things = () => database.table('things').where('kind')

const together = await counted(() => things().anyOf(kinds).toArray())
const oneByOne = await counted(() => Promise.all(kinds.map((kind) => things().equals(kind).toArray())))
console.log('anyOf of both:', together)
console.log('equals of each:', oneByOne)
assert.deepEqual(oneByOne, { rows: 2000, getAll: 2, steps: 0 })
assert.equal(together.rows, 2000)
assert.equal(together.getAll, 0)
assert.ok(together.steps >= 2000)
JS
node try.mjs
