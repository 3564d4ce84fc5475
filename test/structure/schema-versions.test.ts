// A released schema never changes: each version's tables stand frozen beside it, and each later one has its named upgrade.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { schemaVersions } from '../../renderer/storage/versions.ts'
import { root } from './source-tree.ts'

test('versions rise by one from one', () => {
  expect(schemaVersions.map(({ version }) => version)).toEqual(schemaVersions.map((_, at) => at + 1))
})

test.for([...schemaVersions])('version $version is as it was frozen', ({ version, tables }) => {
  const path = join(root, `test/frozen-files/schema-${version}.json`)
  expect(existsSync(path), `Way out: freeze it in test/frozen-files/schema-${version}.json`).toBe(true)
  const frozen = JSON.parse(readFileSync(path, 'utf8'))
  expect({ version, tables }, 'Way out: leave the released version as it is and append a new one').toEqual({
    version: frozen.version,
    tables: frozen.tables,
  })
})

test('every version after the first has an upgrade and a test of it', () => {
  const missing = schemaVersions
    .filter(({ version }) => Number(version) > 1)
    .flatMap(({ version }) => [
      `renderer/storage/upgrade-to-${version}.ts`,
      `test/storage/upgrade-to-${version}.test.ts`,
    ])
    .filter((path) => !existsSync(join(root, path)))
  expect(missing).toEqual([])
})
