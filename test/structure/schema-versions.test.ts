// A released schema never changes: each version's tables stand frozen beside it, and each later one has its named upgrade.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { schemaVersions } from '../../renderer/storage/core/schema-versions.ts'
import { dataVersion } from '../../shared/records/data-version.ts'
import { root } from './source-tree.ts'

test('versions rise, and none is beyond the version of what is stored', () => {
  const versions: readonly number[] = schemaVersions.map(({ version }) => version)
  expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other))
  expect(
    versions.filter((version) => version > dataVersion),
    'Way out: say the same version in shared/records/data-version.ts',
  ).toEqual([])
})

test.for([...schemaVersions])('version $version is as it was frozen', ({ version, tables }) => {
  const path = join(root, `test/frozen-files/schema-${version}.json`)
  expect(existsSync(path), `Way out: \`npm run freeze\` writes it`).toBe(true)
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
      `renderer/storage/core/upgrade-to-${version}.ts`,
      `test/storage/upgrade-to-${version}.test.ts`,
    ])
    .filter((path) => !existsSync(join(root, path)))
  expect(missing).toEqual([])
})
