// What a repository is, before anything of it is suggested: who wrote in it and when, whether the clone is whole, where commits are shown.
import { basename, dirname } from 'node:path'
import type { GitOverview, GitTrouble } from '../../shared/git-history-schemas.ts'
import { MOST_AUTHORS } from '../../shared/git-limits.ts'
import { commitAddressOf } from '../../shared/rules/import/git/commit-address.ts'
import { askGit, type GitEnd } from './git-command.ts'
import { type LoggedCommit, readLog } from './git-log.ts'

const quick = 20_000

/** Words of Git, in its own English. */
export function troubleOf({ isMissing, code, errors }: GitEnd, signal?: AbortSignal): GitTrouble | null {
  if (signal?.aborted) return 'stopped'
  if (code === 0) return null
  if (isMissing) return 'no-git'
  if (/dubious ownership|safe\.directory/.test(errors)) return 'not-owner'
  if (/not a git repository/i.test(errors)) return 'not-a-repository'
  if (/does not have any commits|bad revision 'HEAD'|unknown revision/.test(errors)) return 'no-commits'
  return 'failed'
}

interface Author {
  name: string
  commits: number
  first: string
  last: string
}

function createSurvey() {
  const authors = new Map<string, Author>()
  const seen = { commits: 0, first: '', last: '', id: '' }
  const add = ({ hash, parents, day, name, email }: LoggedCommit) => {
    // The last one without parents is the oldest; a shallow clone has others like it.
    if (parents === '' || seen.id === '') seen.id = hash
    // Of no day, it can be suggested for none.
    if (day === '') return
    seen.commits += 1
    if (seen.first === '' || day < seen.first) seen.first = day
    if (day > seen.last) seen.last = day
    const known = authors.get(email)
    if (known === undefined) authors.set(email, { name, commits: 1, first: day, last: day })
    else {
      known.commits += 1
      if (day < known.first) known.first = day
      if (day > known.last) known.last = day
    }
  }
  return { add, seen, authors }
}

const inOrder = (authors: ReadonlyMap<string, Author>) =>
  [...authors]
    .map(([email, author]) => ({ email, ...author }))
    .sort((one, other) => other.commits - one.commits || (one.email < other.email ? -1 : 1))

/** As long as everybody's commits together may take. */
export async function readOverview(folder: string, signal?: AbortSignal): Promise<GitOverview | GitTrouble> {
  const ceiling = dirname(folder)
  const ask = (...words: string[]) => askGit({ folder, ceiling, words, limit: quick })
  const survey = createSurvey()
  const end = await readLog({ folder, ceiling, onCommit: survey.add, ...(signal === undefined ? {} : { signal }) })
  const trouble = troubleOf(end, signal)
  if (trouble !== null) return trouble
  const { commits, first, last, id } = survey.seen
  if (commits === 0) return 'no-commits'
  const [shallow, remote, email] = await Promise.all([
    ask('rev-parse', '--is-shallow-repository'),
    ask('config', '--get', 'remote.origin.url'),
    ask('config', '--get', 'user.email'),
  ])
  const authors = inOrder(survey.authors)
  return {
    ...{ name: basename(folder), id, commits, first, last, isShallow: shallow?.trim() === 'true' },
    commitAddress: remote === null ? null : commitAddressOf(remote.trim()),
    ownEmail: email?.trim().toLowerCase() || null,
    authors: authors.slice(0, MOST_AUTHORS),
    moreAuthors: Math.max(0, authors.length - MOST_AUTHORS),
  }
}
