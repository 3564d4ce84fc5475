// `npm start` installs when, and only when, what is installed is not what the lock says; it says what keeps Electron from starting.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { isStale, sourcesHash } from '../../electron/start/build-when-stale.mjs'
import { deniedSandbox } from '../../electron/start/denied-sandbox.mjs'
import { electronProgram } from '../../electron/start/electron-program.mjs'
import { needsInstall } from '../../electron/start/install-when-needed.mjs'
import { aFolder } from './temporary-folder.ts'

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
    for (const file of [
      'electron/main.js',
      'electron/preload.cjs',
      'electron/serve.js',
      'electron/command.js',
      'renderer/index.html',
    ]) {
      writeFileSync(join(root, '.build', file), '')
    }
    expect(isStale(root)).toBe(false)
    writeFileSync(join(root, 'shared/a.ts'), '2')
    expect(isStale(root)).toBe(true)
  })
})

describe('what npm start says where Linux denies the sandbox', () => {
  const allowing = { setting: () => null, isHelperReady: () => false, canMakeNamespace: () => true }
  const said = (machine: Partial<typeof allowing> | { setting: (name: string) => number | null }) =>
    deniedSandbox("/home/a b/it's/electron", { ...allowing, ...machine })

  it('is nothing while namespaces are allowed, or the helper is ready', () => {
    expect(said({})).toBeNull()
    const denying = { setting: () => 0, canMakeNamespace: () => false }
    expect(said({ ...denying, isHelperReady: () => true })).toBeNull()
  })

  it.each([
    ['kernel.apparmor_restrict_unprivileged_userns', 1, 0],
    ['kernel.unprivileged_userns_clone', 0, 1],
    ['user.max_user_namespaces', 0, 15_000],
  ])('is the setting %s and how to change it', (setting, denying, wanted) => {
    const words = said({ setting: (name: string) => (name === setting ? denying : null) })
    expect(words).toContain(`(${setting} = ${denying})`)
    expect(words).toContain(`sudo sysctl -w ${setting}=${wanted}`)
    expect(words).toContain(`sudo chmod 4755 '/home/a b/it'\\''s/chrome-sandbox'`)
  })

  it('names no setting where none is the cause', () => {
    const words = said({ canMakeNamespace: () => false })
    expect(words).toContain('a container or a policy forbids them')
    expect(words).not.toContain('sysctl')
  })
})

describe('the Electron that npm start opens', () => {
  const children = { run: () => Promise.reject(new Error('Nothing may be downloaded')) }
  const found = (folder: string) => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder)
    return electronProgram('/nowhere', children, () => {}).finally(() => vi.unstubAllEnvs())
  }

  it('is the one in the folder that the environment names', async () => {
    const folder = aFolder()
    const names: Partial<Record<string, string>> = {
      darwin: 'Electron.app/Contents/MacOS/Electron',
      win32: 'electron.exe',
    }
    const program = join(folder, names[process.platform] ?? 'electron')
    mkdirSync(dirname(program), { recursive: true })
    writeFileSync(program, '')
    expect(await found(folder)).toEqual({ program })
  })

  it('is none where that folder has none, and nothing is downloaded', async () => {
    expect((await found('/nowhere/electron')).trouble).toMatch(/^There is no Electron at .*ELECTRON_OVERRIDE_DIST_PATH/)
  })
})
