// Folders that are no repository or a damaged one are said to be so, and nothing that a repository says of itself is run or written.
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readCommits } from '../../electron/handlers/git-commits.ts'
import { readOverview } from '../../electron/handlers/git-overview.ts'
import { aFolder } from '../electron/temporary-folder.ts'
import { aRepository, type Repository } from './create-git-repository.ts'

let within = ''
let shop: Repository
beforeEach(() => {
  within = aFolder()
  shop = aRepository(within)
})

describe('a folder', () => {
  it.each<[string, () => string, string]>([
    ['without a repository', () => within, 'not-a-repository'],
    ['without a commit', () => shop.folder, 'no-commits'],
    [
      'below a repository',
      () => {
        shop.commit('One')
        mkdirSync(join(shop.folder, 'inner'))
        return join(shop.folder, 'inner')
      },
      'not-a-repository',
    ],
    [
      'whose history is damaged',
      () => {
        shop.commit('One')
        const head = shop.git(['rev-parse', 'HEAD'])
        const object = join(shop.folder, '.git/objects', head.slice(0, 2), head.slice(2))
        chmodSync(object, 0o600)
        writeFileSync(object, 'broken')
        return shop.folder
      },
      'failed',
    ],
  ])('%s is said to be so', async (_what, folder, trouble) => {
    expect(await readOverview(folder())).toBe(trouble)
  })

  it('is not read any longer once it is stopped', async () => {
    shop.commit('One')
    const stop = new AbortController()
    stop.abort()
    expect(await readOverview(shop.folder, stop.signal)).toBe('stopped')
  })
})

describe('a hostile repository', () => {
  it('runs nothing, writes nothing, asks nobody, whatever its settings and the environment say', async () => {
    shop.commit('One', { file: 'a.txt' })
    shop.commit('Two', { file: '.gitattributes', text: '* diff=evil filter=evil\n' })
    shop.commit('Three', { file: 'a.txt', text: 'changed' })
    const ran = join(within, 'ran')
    const script = join(within, 'evil.sh')
    writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> ${ran}\ncat\n`)
    chmodSync(script, 0o755)
    for (const hook of [
      'post-checkout',
      'pre-auto-gc',
      'reference-transaction',
      'post-index-change',
      'fsmonitor-watchman',
    ]) {
      writeFileSync(join(shop.folder, '.git/hooks', hook), `#!/bin/sh\n${script} ${hook}\n`)
      chmodSync(join(shop.folder, '.git/hooks', hook), 0o755)
    }
    appendFileSync(
      join(shop.folder, '.git/config'),
      `[core]\n fsmonitor = ${script}\n pager = ${script}\n sshCommand = ${script}\n editor = ${script}\n alternateRefsCommand = ${script}\n` +
        `[diff]\n external = ${script}\n[diff "evil"]\n textconv = ${script}\n command = ${script}\n[filter "evil"]\n clean = ${script}\n smudge = ${script}\n` +
        `[gpg]\n program = ${script}\n[log]\n showSignature = true\n[alias]\n log = !${script}\n[pager]\n log = ${script}\n` +
        `[format]\n pretty = evil\n[color]\n ui = always\n[credential]\n helper = !${script}\n[remote "origin"]\n url = ext::${script}\n uploadpack = ${script}\n`,
    )
    const before = readdirSync(shop.folder, { recursive: true }).map(String).sort()
    const times = before.map((path) => statSync(join(shop.folder, path)).mtimeMs)
    const trace = join(within, 'trace')
    Object.assign(process.env, { GIT_TRACE: trace, GIT_DIR: within, GIT_EXTERNAL_DIFF: script, GIT_PAGER: script })
    try {
      const ask = { addresses: ['wren@example.com'], from: null, to: null }
      expect(await readCommits(shop.folder, ask, { isShallow: false })).toMatchObject({
        commits: [{ subject: 'Three' }, { subject: 'Two' }, { subject: 'One' }],
      })
      expect(await readOverview(shop.folder)).toMatchObject({ commits: 3, commitAddress: null })
    } finally {
      for (const name of ['GIT_TRACE', 'GIT_DIR', 'GIT_EXTERNAL_DIFF', 'GIT_PAGER']) delete process.env[name]
    }
    expect(existsSync(ran) ? readFileSync(ran, 'utf8') : '').toBe('')
    expect(existsSync(trace)).toBe(false)
    expect(readdirSync(shop.folder, { recursive: true }).map(String).sort()).toEqual(before)
    expect(before.map((path) => statSync(join(shop.folder, path)).mtimeMs)).toEqual(times)
  })
})
