// A repository's history through the real `git`: whose commits they are, what brought them, what they changed.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readCommits } from '../../electron/handlers/git-commits.ts'
import { readOverview } from '../../electron/handlers/git-overview.ts'
import {
  type GitAsk,
  type GitCommits,
  type GitOverview,
  gitCommitsSchema,
  gitOverviewSchema,
} from '../../shared/git-history-schemas.ts'
import { suggestEntries } from '../../shared/rules/import/git/suggest-entries.ts'
import { aFolder } from '../electron/temporary-folder.ts'
import { aRepository, me, type Repository } from './create-git-repository.ts'

let within = ''
let shop: Repository
beforeEach(() => {
  within = aFolder()
  shop = aRepository(within)
})

async function overviewOf(folder = shop.folder): Promise<GitOverview> {
  const overview = await readOverview(folder)
  if (typeof overview === 'string') throw new Error(overview)
  return overview
}
async function commitsOf(ask: Partial<GitAsk> = {}, folder = shop.folder, isShallow = false): Promise<GitCommits> {
  const found = await readCommits(
    folder,
    { addresses: ['wren@example.com'], from: null, to: null, ...ask },
    { isShallow },
  )
  if (typeof found === 'string') throw new Error(found)
  return found
}
const subjects = ({ commits }: GitCommits) => commits.map(({ subject }) => subject)
const other = 'Maya Ilin <maya@example.com>'

describe('whose commits', () => {
  it('by all own addresses, those that .mailmap joins, and as a co-author', async () => {
    shop.commit('Mine')
    shop.commit('By another address', { author: 'wren <WREN@old.example>' })
    shop.commit('Mapped', { author: 'root <root@laptop>' })
    shop.commit('Not mine', { author: other })
    shop.commit('Together', {
      author: other,
      body: 'Text.\n\nCo-authored-by: Wren A. <wren@example.com>\nCo-authored-by: Jo <jo@x.example>',
    })
    shop.commit('With Maya', { body: 'co-authored-by: Maya Ilin <maya@example.com>' })
    shop.commit('Map', { author: other, file: '.mailmap', text: 'Wren Alderby <wren@example.com> <root@laptop>\n' })
    const found = await commitsOf({ addresses: ['wren@example.com', 'wren@old.example'] })
    expect(subjects(found)).toEqual(['With Maya', 'Together', 'Mapped', 'By another address', 'Mine'])
    expect(found.commits[1]).toMatchObject({ isCoAuthored: true, name: 'Maya Ilin', coAuthors: [{ name: 'Jo' }] })
    expect(found.commits[0]).toMatchObject({ isCoAuthored: false, coAuthors: [{ name: 'Maya Ilin' }] })
    const { authors, commits } = await overviewOf()
    expect(commits).toBe(7)
    expect(authors.map(({ email, commits: count }) => [email, count])).toEqual([
      ['maya@example.com', 3],
      ['wren@example.com', 3],
      ['wren@old.example', 1],
    ])
  })

  it('within a period, by the day on which they were written', async () => {
    for (const day of ['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01']) shop.commit(day, { day })
    expect(subjects(await commitsOf({ from: '2024-02-01', to: '2024-02-29' }))).toEqual(['2024-02-29', '2024-02-01'])
    expect(await overviewOf()).toMatchObject({ first: '2024-01-31', last: '2024-03-01' })
  })
})

it('a commit with a date that cannot be read counts on the day it was committed, and without one on none', async () => {
  shop.commit('Whole')
  const put = (subject: string, author: string, committer: string) => {
    const [tree, parent] = [shop.git(['rev-parse', 'HEAD^{tree}']), shop.git(['rev-parse', 'HEAD'])]
    const input = `tree ${tree}\nparent ${parent}\nauthor ${me}${author}\ncommitter ${me}${committer}\n\n${subject}\n`
    const hash = shop.git(['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], { input })
    shop.git(['update-ref', 'refs/heads/main', hash])
  }
  put('No author date', ' abc +0000', ' 1709726400 +0000')
  put('Far year', ' 300000000000 +0000', ' 1709812800 +0000')
  put('No date', ' abc +0000', '')
  const overview = await overviewOf()
  expect(gitOverviewSchema.safeParse(overview).error).toBeUndefined()
  expect(overview).toMatchObject({ commits: 3, first: '2024-03-04', last: '2024-03-07', authors: [{ commits: 3 }] })
  const found = await commitsOf()
  expect(gitCommitsSchema.safeParse(found).error).toBeUndefined()
  expect(found.commits.map(({ subject, day }) => [subject, day])).toEqual([
    ['Far year', '2024-03-07'],
    ['No author date', '2024-03-06'],
    ['Whole', '2024-03-04'],
  ])
})

describe('what it tells of them', () => {
  it('the merge that brought each, and merges themselves only as a count', async () => {
    shop.commit('Base')
    shop.git(['checkout', '-q', '-b', 'feature/faster-quotes'])
    const inner = shop.commit('Cache quotes')
    shop.commit('fixup! Cache quotes')
    shop.git(['checkout', '-q', 'main'])
    shop.commit('Squash me (#12)', { body: '* one\n* two' })
    const env = { GIT_AUTHOR_NAME: 'Wren Alderby', GIT_AUTHOR_EMAIL: 'wren@example.com' }
    shop.git(
      [
        'merge',
        '-q',
        '--no-ff',
        '-m',
        'Merge pull request #7 from wren/feature/faster-quotes\n\nMake quotes faster',
        'feature/faster-quotes',
      ],
      { env },
    )
    const merge = shop.git(['rev-parse', 'HEAD'])
    const found = await commitsOf()
    expect(found.mergeCommits).toBe(1)
    expect(found.commits.find(({ hash }) => hash === inner)?.mergedBy).toBe(merge)
    expect(found.merges).toMatchObject([{ hash: merge, body: 'Make quotes faster' }])
    shop.git(['remote', 'add', 'origin', 'git@github.com:acme/shop.git'])
    const { records } = suggestEntries({ overview: await overviewOf(), found, by: 'merge' })
    const texts = records.map((one) => ('text' in one ? one.text : ''))
    expect(texts.map((text) => text.split('\n')[0]).sort()).toEqual([
      'Commits of 2024-W10',
      'Make quotes faster',
      'Squash me',
    ])
    const faster = texts.find((text) => text.startsWith('Make quotes faster')) ?? ''
    expect(faster).toContain(`- Cache quotes ([${inner.slice(0, 12)}](https://github.com/acme/shop/commit/${inner}))`)
    expect(faster).not.toContain('fixup!')
    expect(faster).toContain('2 commits on 2024-03-04: 2 file changes, 2 lines added, 0 removed.')
    expect(records.every((one) => 'isSuggestion' in one && one.isSuggestion === true)).toBe(true)
  })

  it('a renamed file once, and as renamed', async () => {
    shop.commit('Add', { file: 'old name.txt', text: 'one\ntwo\nthree\nfour\nfive\n' })
    shop.git(['mv', 'old name.txt', 'new name.txt'])
    shop.commit('Rename', { file: 'new name.txt', text: 'one\ntwo\nthree\nfour\nfive\nsix\n' })
    const [rename] = (await commitsOf()).commits
    expect(rename?.stats).toEqual({ files: 1, renamed: 1, added: 1, removed: 0 })
  })

  it('a shallow clone as one: what it lacks is said, and its edge counts no files', async () => {
    for (const subject of ['One', 'Two', 'Three']) shop.commit(subject)
    const clone = join(within, 'clone')
    execFileSync('git', ['clone', '-q', '--depth', '2', `file://${shop.folder}`, clone], { stdio: 'pipe' })
    const overview = await overviewOf(clone)
    expect(overview).toMatchObject({ isShallow: true, commits: 2, name: 'clone' })
    const found = await commitsOf({}, clone, true)
    expect(found.commits.map(({ subject, stats }) => [subject, stats?.files ?? null])).toEqual([
      ['Three', 1],
      ['Two', null],
    ])
    const read = suggestEntries({ overview, found, by: 'week' })
    expect(read.recognized.why.join(' ')).toContain(
      'a shallow clone with 2 commits since 2024-03-04; earlier ones are not in it',
    )
    expect(read.records[0]).toMatchObject({
      text: expect.stringContaining('not counted, because the clone is shallow'),
    })
  })

  it('messages of any kind: empty, long, in Latin-1, with marks and lines that look like others', async () => {
    const body = `commit ${'0'.repeat(40)}\nAuthor: x\n\u0001\u0002 end`
    shop.commit('x'.repeat(5000), { body })
    shop.commit('', {})
    shop.git(['config', 'i18n.commitEncoding', 'ISO-8859-1'])
    writeFileSync(join(shop.folder, 'f'), 'f')
    shop.git(['add', 'f'])
    execFileSync(
      'sh',
      [
        '-c',
        `printf 'Caf\\351' | git -C "$0" -c user.name=Wren -c user.email=wren@example.com commit -q -F -`,
        shop.folder,
      ],
      { stdio: 'pipe' },
    )
    const found = await commitsOf()
    expect(subjects(found).map((text) => text.slice(0, 10))).toEqual(['Café', '', 'xxxxxxxxxx'])
    expect(found.commits[2]?.body).toBe(body)
    expect(found.commits[2]?.subject).toHaveLength(1000)
  })
})

it('30,000 commits pass, of which only those asked for are kept', async () => {
  const lines: string[] = []
  for (let at = 1; at <= 30_000; at += 1) {
    const who = at % 100 === 0 ? 'Wren Alderby <wren@example.com>' : `Dev ${at % 50} <dev${at % 50}@example.com>`
    const message = `Change ${at}`
    lines.push(
      `commit refs/heads/main\nauthor ${who} ${1_600_000_000 + at * 600} +0100\ncommitter ${who} ${1_600_000_000 + at * 600} +0100\ndata ${message.length}\n${message}\n`,
    )
  }
  shop.git(['fast-import', '--quiet'], { input: lines.join('') })
  const began = performance.now()
  const [overview, found] = [await overviewOf(), await commitsOf()]
  expect(overview).toMatchObject({ commits: 30_000, moreAuthors: 0 })
  expect(found.commits).toHaveLength(300)
  expect(performance.now() - began).toBeLessThan(30_000)
}, 60_000)
