// `npm start` installs when, and only when, what is installed is not what the lock says; packing burns every fuse.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isStale, sourcesHash } from '../../electron/start/build-when-stale.mjs'
import { needsInstall } from '../../electron/start/install-when-needed.mjs'
import { aFolder } from './a-folder.ts'

const zod = { version: '4.6.7', integrity: 'sha512-a' }
const forMacs = { version: '1.0.0', integrity: 'sha512-b', optional: true }
const lock = { '': {}, 'node_modules/zod': zod, 'node_modules/for-macs': forMacs }

function project(installed: object | null): string {
  const root = aFolder()
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: lock }))
  if (installed !== null) {
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }))
  }
  return root
}

describe('what npm start finds installed', () => {
  it.each([
    ['nothing', null, true],
    ['another version', { 'node_modules/zod': { ...zod, version: '4.0.0' } }, true],
    ['the same version with another content', { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } }, true],
    ['all but one package', {}, true],
    ['all but what is for another system', { 'node_modules/zod': zod }, false],
    ['everything', { 'node_modules/zod': zod, 'node_modules/for-macs': forMacs }, false],
  ])('is %s', (_what, installed, needed) => {
    expect(needsInstall(project(installed))).toBe(needed)
  })
})

describe('what npm start finds built', () => {
  it('is stale until the products stand and the sources are those of the last build', () => {
    const root = project({})
    for (const folder of ['electron', 'renderer', 'shared', '.build/electron', '.build/renderer']) {
      mkdirSync(join(root, folder), { recursive: true })
    }
    writeFileSync(join(root, 'package.json'), '{}')
    writeFileSync(join(root, 'shared/a.ts'), '1')
    writeFileSync(join(root, '.build/stamp.json'), JSON.stringify({ sources: sourcesHash(root) }))
    expect(isStale(root)).toBe(true)
    for (const file of ['electron/main.js', 'electron/preload.cjs', 'electron/serve.js', 'renderer/index.html']) {
      writeFileSync(join(root, '.build', file), '')
    }
    expect(isStale(root)).toBe(false)
    writeFileSync(join(root, 'shared/a.ts'), '2')
    expect(isStale(root)).toBe(true)
  })
})
