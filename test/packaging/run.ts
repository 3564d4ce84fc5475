// `npm run package:check`: what is in the packed app, which side doors are shut, and that its .deb installs, starts, upgrades and goes
// without touching what a person keeps. Debian and its kin only; installing needs root, so it is a run of its own and no part of `npm test`.
import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fusesFor } from '../../electron/packaging/after-pack.mjs'
import { startDisplay } from '../runner/display.mjs'
import { ordinaryUser } from '../runner/ordinary-user.mjs'
import { type PackedApp, packApp, pathsInArchive } from './packed-app.ts'
import { type RunningApp, startApp, type User } from './running-app.ts'

if (existsSync('/opt/Cairn')) throw new Error('A Cairn is installed here; this run would replace and remove it.')

const work = mkdtempSync('/var/tmp/cairn-packaging-')
const isHere = (program: string) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0
const run = (program: string, ...words: string[]) => execFileSync(program, words, { encoding: 'utf8' })

let older: PackedApp
let newer: PackedApp
let user: User
let display: string

/** Every page behind a filter of system calls, unable to gain a right, and among processes of its own. */
function expectSandbox(app: RunningApp): void {
  const pages = app.pages()
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) expect(page).toMatchObject({ seccomp: 2, noNewPrivileges: true })
  for (const { depth } of pages) expect(depth).toBeGreaterThan(0)
}

/** A folder that the ordinary user owns. */
function folderOfTheirs(): string {
  const folder = mkdtempSync(join(work, 'data-'))
  chownSync(folder, user.uid, user.gid)
  return folder
}

beforeAll(async () => {
  const someone = ordinaryUser()
  if (someone === null)
    throw new Error('Start it as root with CI=true: it installs, and starts the app as a user it makes.')
  user = someone
  run('chmod', '755', work)
  const started = await startDisplay(user)
  if (started === null || !isHere('xdotool')) throw new Error('It needs Xvfb and xdotool: apt-get install xvfb xdotool')
  display = started
  newer = packApp(join(work, 'newer'), '0.1.0')
  older = packApp(join(work, 'older'), '0.0.9')
})
afterAll(() => {
  if (existsSync('/opt/Cairn')) run('apt-get', 'purge', '-y', '-qq', 'cairn')
  rmSync(work, { recursive: true, force: true })
})

describe('the packed app', () => {
  test('holds what was built and nothing that it was built from', () => {
    const files = pathsInArchive(newer)
    expect(files).toEqual(
      expect.arrayContaining(['package.json', '.build/electron/main.js', '.build/renderer/index.html']),
    )
    const allowed =
      /^(package\.json|electron(\/icon(\/[\w@.-]+\.png)?|\/dictionaries(\/[\w-]+\.bdic)?)?|\.build(\/electron(\/[\w-]+\.c?js)?|\/renderer(\/index\.html|\/third-party-licenses\.js|\/assets(\/[\w.-]+\.(js|css|woff2|svg))?)?)?)$/
    expect(files.filter((file) => !allowed.test(file))).toEqual([])
    expect(files.filter((file) => /\.map$|node_modules|serve\.js|\btest\b/.test(file))).toEqual([])
  })

  test('brings the licenses of Cairn, of its packages, of Electron and of Chromium', () => {
    for (const file of [
      'resources/licenses/cairn.txt',
      'resources/licenses/third-party.txt',
      'LICENSES.chromium.html',
    ]) {
      expect(statSync(join(newer.folder, file)).size, file).toBeGreaterThan(1_000)
    }
    expect(readFileSync(join(newer.folder, 'LICENSE.electron.txt'), 'utf8')).toContain('Permission is hereby granted')
    expect(existsSync(join(newer.folder, 'resources/default_app.asar'))).toBe(false)
  })

  test('has every fuse that its Electron knows as the list says', async () => {
    const wire = await getCurrentFuseWire(newer.program)
    const { fuses, lacking } = await fusesFor(newer.program)
    const burnt = Object.keys(fuses).map((fuse) => [FuseV1Options[Number(fuse)], Reflect.get(wire, fuse)])
    const listed = Object.entries(fuses).map(([fuse, on]) => [
      FuseV1Options[Number(fuse)],
      on ? FuseState.ENABLE : FuseState.DISABLE,
    ])
    expect(burnt).toEqual(listed)
    expect(listed.length).toBeGreaterThanOrEqual(8)
    console.log(`${listed.length} fuses as listed; not in this Electron: ${lacking.join(', ') || 'none'}`)
  })

  test('starts as an ordinary user with every page in its sandbox, and its side doors are shut', async () => {
    const marker = join(folderOfTheirs(), 'ran')
    const script = join(work, 'side-door.cjs')
    writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`)
    const app = await startApp(newer.program, {
      user,
      display,
      dataFolder: folderOfTheirs(),
      args: ['--inspect=127.0.0.1:0', '--disable-gpu'],
      env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${script}` },
    })
    console.log(`From the packed folder, without a GPU: a window after ${app.shownAfter} ms`)
    expectSandbox(app)
    await app.untilShown('Begin')
    expect(app.output).not.toMatch(/Debugger listening|DevTools listening/)
    expect(existsSync(marker)).toBe(false)
    await app.quit()
  })
})

test('with its sandbox switched off it does not start unless asked to, and touches no data', () => {
  const dataFolder = folderOfTheirs()
  const env = { ...user.env, DISPLAY: display, CAIRN_DATA: dataFolder }
  // What it says waits in a dialog for a person, which no gentle end reaches.
  const how = { uid: user.uid, gid: user.gid, env, timeout: 40_000, killSignal: 'SIGKILL', encoding: 'utf8' } as const
  const { stderr } = spawnSync(newer.program, ['--no-sandbox'], how)
  expect(stderr).toContain('This system does not allow Cairn’s sandbox')
  expect(readdirSync(dataFolder)).toEqual([])
})

describe('the .deb', () => {
  let data = ''
  const installed = (path: string) => existsSync(join('/', path))

  /** Which database it is and how far its changes go, as it stands beside the database. */
  const witness = () => {
    const [database = ''] = readdirSync(join(data, 'kept'))
    const { at: _, ...rest } = JSON.parse(readFileSync(join(data, 'kept', database, 'witness.json'), 'utf8'))
    return rest
  }

  test('names itself, and what it needs', () => {
    expect(run('dpkg-deb', '--field', newer.deb, 'Package', 'Version', 'Homepage')).toMatch(
      /Package: cairn\nVersion: 0\.1\.0\nHomepage: https:/,
    )
    expect(run('dpkg-deb', '--field', newer.deb, 'Depends')).toMatch(/libgtk-3-0.*libnss3.*libasound2/)
  })

  test('installs an older version, whose menu entry, kinds of file and page for software centers are valid', () => {
    run('apt-get', 'install', '-y', '-qq', older.deb)
    expect(statSync('/opt/Cairn/chrome-sandbox').mode & 0o7777).toBe(0o4755)
    const entry = readFileSync('/usr/share/applications/cairn.desktop', 'utf8')
    expect(entry).toContain('[Desktop Action quick-note]\nName=Quick note\nExec=cairn --capture\n')
    expect(entry).toMatch(/^StartupWMClass=cairn$/m)
    if (isHere('desktop-file-validate')) run('desktop-file-validate', '/usr/share/applications/cairn.desktop')
    const [metainfo = ''] = readdirSync('/usr/share/metainfo').filter((name) => name.includes('cairn'))
    if (isHere('appstreamcli')) run('appstreamcli', 'validate', '--no-net', join('/usr/share/metainfo', metainfo))
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
      expect(installed(`usr/share/icons/hicolor/${size}x${size}/apps/cairn.png`), `${size}`).toBe(true)
    }
  })

  test.runIf(isHere('gio'))('what Cairn writes is known by its name, and Cairn opens it', () => {
    const typeOf = (name: string) => {
      const file = join(work, name)
      writeFileSync(file, '{}')
      return run('gio', 'info', '-a', 'standard::content-type', file).match(/content-type: (.*)/)?.[1]
    }
    for (const [name, type] of [
      ['ilse.cairn-feedback.json', 'application/x-cairn-feedback+json'],
      ['export-2025-03-01.cairn.zip', 'application/x-cairn-archive+zip'],
      ['export-2025-03-01.cairn.zip.age', 'application/x-cairn-archive+age'],
    ] as const) {
      expect(typeOf(name)).toBe(type)
      expect(run('gio', 'mime', type)).toContain('cairn.desktop')
    }
    expect([typeOf('other.json'), typeOf('other.zip')]).toEqual(['application/json', 'application/zip'])
  })

  test('installed, it starts as an ordinary user from /opt, in its sandbox, and a career is begun', async () => {
    data = folderOfTheirs()
    const app = await startApp('/usr/bin/cairn', { user, display, dataFolder: data })
    console.log(`0.0.9 from /opt: a window after ${app.shownAfter} ms`)
    expectSandbox(app)
    await app.untilShown('Begin')
    app.press('Tab')
    app.type('Wren Alderby')
    app.press('Return')
    await app.untilShown('This week')
    await app.quit()
    expect(witness()).toMatchObject({ databaseId: expect.any(String), seq: expect.any(Number) })
  })

  test('it upgrades to a newer version, which goes on with the same data', async () => {
    const before = witness()
    run('apt-get', 'install', '-y', '-qq', newer.deb)
    expect(run('dpkg-query', '-W', '-f', '$' + '{Version}', 'cairn')).toBe('0.1.0')
    expect(statSync('/opt/Cairn/chrome-sandbox').mode & 0o7777).toBe(0o4755)
    const app = await startApp('/usr/bin/cairn', { user, display, dataFolder: data })
    console.log(`0.1.0 over it: a window after ${app.shownAfter} ms`)
    expectSandbox(app)
    await app.untilShown('This week')
    await app.quit()
    expect(witness()).toEqual(before)
  })

  test('it is removed without a trace in the system, and the data stays', () => {
    const before = witness()
    const count = readdirSync(data, { recursive: true }).length
    run('apt-get', 'purge', '-y', '-qq', 'cairn')
    for (const path of ['opt/Cairn', 'usr/bin/cairn', 'usr/share/applications/cairn.desktop']) {
      expect(installed(path), path).toBe(false)
    }
    expect(witness()).toEqual(before)
    expect(readdirSync(data, { recursive: true })).toHaveLength(count)
  })
})
