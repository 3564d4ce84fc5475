// Commits in groups that are pieces of work: by merge, ticket and week, with titles that stay the same when more commits come.
import { describe, expect, it } from 'vitest'
import { readFile } from '../../../../shared/files/import/read-import-file.ts'
import type { GitCommit, GitMerge } from '../../../../shared/git-history-schemas.ts'
import { coAuthorsIn } from '../../../../shared/rules/import/git/co-authors.ts'
import { commitAddressOf } from '../../../../shared/rules/import/git/commit-address.ts'
import { mergesOf } from '../../../../shared/rules/import/git/find-merge-of-commit.ts'
import { groupCommits } from '../../../../shared/rules/import/git/group-commits.ts'
import { suggestEntries } from '../../../../shared/rules/import/git/suggest-entries.ts'
import { firstChoice } from '../../../../shared/rules/import/match-imported-records.ts'

const hashOf = (number: number) => String(number).padStart(40, '0')
const commit = (number: number, subject: string, more: Partial<GitCommit> = {}): GitCommit => ({
  ...{ hash: hashOf(number), day: '2025-03-04', name: 'Wren', coAuthors: [], isCoAuthored: false },
  ...{ subject, body: '', mergedBy: null, stats: null, ...more },
})
const merge = (number: number, subject: string, body = ''): GitMerge => ({
  hash: hashOf(number),
  day: '2025-03-05',
  subject,
  body,
})
const titles = (commits: readonly GitCommit[], merges: readonly GitMerge[], by: 'merge' | 'ticket' | 'week') =>
  groupCommits(commits, merges, by).map(({ title }) => title)

describe('a group by merge is called', () => {
  it.each([
    [merge(9, 'Merge pull request #7 from wren/fix-login', 'Fix the login\n\nMore'), 'Fix the login'],
    [merge(9, 'Merge pull request #7 from wren/fix_login-page'), 'Fix login page'],
    [
      merge(
        9,
        "Merge branch 'feature/ABC-1-quotes' into 'main'",
        'Quotes twice as fast\n\nSee merge request acme/shop!12',
      ),
      'Quotes twice as fast',
    ],
    [merge(9, "Merge branch 'hotfix'", 'See merge request acme/shop!12'), 'Hotfix'],
    [merge(9, 'Bring in the rewrite'), 'Bring in the rewrite'],
  ])('%j: %s', (one, title) => {
    expect(
      titles([commit(1, 'a', { mergedBy: one.hash }), commit(2, 'b', { mergedBy: one.hash })], [one], 'merge'),
    ).toEqual([title])
  })

  it('by its only commit where it says no more than a branch', () => {
    const one = merge(9, "Merge branch 'x'")
    expect(titles([commit(1, 'Only this', { mergedBy: one.hash })], [one], 'merge')).toEqual(['Only this'])
  })
})

it('squashed pull requests stand alone, and what was committed directly by week', () => {
  const commits = [commit(1, 'Fix login (#123)'), commit(2, 'typo'), commit(3, 'Faster (!9)'), commit(4, 'oops')]
  expect(titles(commits, [], 'merge')).toEqual(['Fix login', 'Commits of 2025-W10', 'Faster'])
})

it('tickets are found in subjects, trailers and branches, and standards are none', () => {
  const one = merge(9, "Merge branch 'feature/QUO-7-cache'")
  const commits = [
    commit(1, '[ABC-12] Second step'),
    commit(2, 'ABC-12: First step'),
    commit(3, 'Read UTF-8, SHA-256 and ISO-8601'),
    commit(4, 'Cache', { mergedBy: one.hash }),
    commit(5, 'Text', { body: 'Why.\n\nRefs: PAY-3' }),
  ]
  expect(groupCommits(commits, [one], 'ticket').map(({ key, title }) => [key, title])).toEqual([
    ['ticket:ABC-12', 'ABC-12: First step'],
    ['week:2025-W10', 'Commits of 2025-W10'],
    ['ticket:QUO-7', 'QUO-7: Cache'],
    ['ticket:PAY-3', 'PAY-3: Text'],
  ])
})

it('the first merge on the branch that reaches a commit brought it', () => {
  const parents = new Map([
    ['m2', 'm1 b2'],
    ['m1', 'a b1'],
    ['b2', 'b1'],
    ['b1', 'a'],
    ['a', ''],
  ])
  expect(Object.fromEntries(mergesOf(parents, 'm2'))).toEqual({ b1: 'm1', b2: 'm2' })
  expect(mergesOf(new Map([['x', 'x x']]), 'x').size).toBe(0)
  expect(mergesOf(new Map(), '').size).toBe(0)
})

it.each([
  ['git@github.com:acme/shop.git', 'https://github.com/acme/shop/commit/'],
  ['https://wren:token@github.com/acme/shop', 'https://github.com/acme/shop/commit/'],
  ['ssh://git@gitlab.example.com:2222/group/sub/shop.git', 'https://gitlab.example.com/group/sub/shop/-/commit/'],
  ['git@bitbucket.org:acme/shop.git', 'https://bitbucket.org/acme/shop/commits/'],
  ['git@ssh.dev.azure.com:v3/acme/proj/shop', 'https://dev.azure.com/acme/proj/_git/shop/commit/'],
  ['/srv/git/shop.git', null],
  ['../shop', null],
  ['C:\\repos\\shop', null],
  ['ext::sh -c evil', null],
  ['javascript:alert(1)', null],
  ['https://example.com/a/../../b', null],
  ['https://example.com/a b"<script>', null],
  ['', null],
])('commits of %j are shown at %j', (remote, address) => {
  expect(commitAddressOf(remote)).toBe(address)
})

it('co-authors are read in any case, each once', () => {
  expect(
    coAuthorsIn(
      'x\n\nCo-authored-by: Maya Ilin <Maya@x.org>\nCO-AUTHORED-BY:Maya <maya@x.org>\nCo-authored-by: none\nco-authored-by: <jo@x.org>',
    ),
  ).toEqual([
    { name: 'Maya Ilin', email: 'maya@x.org' },
    { name: 'jo@x.org', email: 'jo@x.org' },
  ])
})

describe('a suggestion', () => {
  const overview = {
    name: 'shop',
    id: hashOf(0),
    commits: 9,
    first: '2024-01-01',
    isShallow: false,
    commitAddress: null,
  }
  const suggest = (commits: GitCommit[]) =>
    suggestEntries({ overview, found: { commits, merges: [], mergeCommits: 0, leftOut: 3 }, by: 'week' })

  it('is not taken before it is ticked, and is the same when it is read again', () => {
    const [first, again] = [
      suggest([commit(1, 'One')]).records[0],
      suggest([commit(2, 'Two'), commit(1, 'One')]).records[0],
    ]
    if (first === undefined || again === undefined) throw new Error('nothing suggested')
    expect(firstChoice(first).isTaken).toBe(false)
    expect(first.sourceId).toBe(again.sourceId)
    expect(first.sourceId).toBe(`git:${hashOf(0)}#week:2025-W10`)
  })

  it('takes marks in a message for words, and names the commits that are left out', () => {
    const { records, recognized } = suggest([commit(1, '# [x](javascript:alert(1)) <img src=x> [[Other]]')])
    expect(records[0]).toMatchObject({
      text: expect.stringContaining('- \\# \\[x\\](javascript:alert(1)) \\<img src=x\\> \\[\\[Other\\]\\]'),
    })
    expect(recognized.why).toContain('3 older commits left out: choose a shorter period')
  })

  it('lists at most 30 commits and says how many more', () => {
    const [one] = suggest(Array.from({ length: 40 }, (_, at) => commit(at, `Change ${at}`))).records
    expect(one).toMatchObject({ text: expect.stringMatching(/- and 10 more$/) })
  })
})

describe('the output of git log', () => {
  const log = (date: string) =>
    `commit ${hashOf(3)} (HEAD -> main)\nMerge: 1 2\nAuthor: Wren <w@x.org>\nDate:   ${date}\n\n    Merge branch 'x'\n\ncommit ${hashOf(2)}\nAuthor: Wren <w@x.org>\nDate:   ${date}\n\n    ABC-1: Two\n    \n    commit ${hashOf(9)}\n    Author: not one\n    Co-authored-by: Maya Ilin <m@x.org>\n\ncommit ${hashOf(1)}\nAuthor: Wren <w@x.org>\nDate:   ${date}\n\n    ABC-1: One, two, three\n`
  const read = (text: string) => readFile({ path: 'git-log.txt', bytes: new TextEncoder().encode(text) })

  it.each(['2025-03-04', '2025-03-04 12:00:00 +0100', '2025-03-04T12:00:00+01:00', 'Tue Mar 4 12:00:00 2025 +0100'])(
    'is read with dates like %s',
    (date) => {
      const found = read(log(date))
      if (!found.ok) throw new Error(found.trouble.kind)
      expect(found.value.records).toMatchObject([
        {
          kind: 'entry',
          day: '2025-03-04',
          people: ['Maya Ilin'],
          place: { line: 8 },
          sourceId: 'git:git-log.txt#ticket:ABC-1',
        },
      ])
      expect(found.value.leftOut).toEqual([])
      const own = found.value.records.flatMap(({ place }) =>
        Array.from({ length: place.endLine - place.line + 1 }, (_, at) => place.line + at),
      )
      const lines = log(date)
        .split('\n')
        .flatMap((text, at) => (text.trim() === '' ? [] : [at + 1]))
      expect(lines.filter((line) => !own.includes(line) && !found.value.structure.includes(line))).toEqual([])
    },
  )

  it('with dates in other words says which lines were not read, with CRLF and a BOM is the same', () => {
    expect(read(log('3 days ago'))).toMatchObject({
      ok: true,
      value: { records: [], leftOut: [{ line: 8 }, { line: 18 }] },
    })
    expect(read(`\uFEFF${log('2025-03-04').replaceAll('\n', '\r\n')}`)).toMatchObject({
      ok: true,
      value: { records: [{ day: '2025-03-04' }] },
    })
  })

  it('that is cut in the middle keeps what is whole', () => {
    const cut = log('2025-03-04').slice(0, 330)
    expect(read(cut)).toMatchObject({ ok: true, value: { records: [{ kind: 'entry' }] } })
  })
})
