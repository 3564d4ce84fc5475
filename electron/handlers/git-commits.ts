// The commits of one person, by all their addresses, with the merge that brought each to the branch, and how many files it changed.
import { dirname } from 'node:path'
import type { GitAsk, GitCommit, GitCommits, GitMerge, GitTrouble } from '../../shared/git-history-schemas.ts'
import { LONGEST_BODY, LONGEST_SUBJECT, MOST_COMMITS, MOST_COUNTED } from '../../shared/git-limits.ts'
import { coAuthorsIn } from '../../shared/rules/import/git/co-authors.ts'
import { mergesOf } from '../../shared/rules/import/git/find-merge-of-commit.ts'
import { type LoggedCommit, readLog } from './git-log.ts'
import { troubleOf } from './git-overview.ts'
import { readStats } from './git-stats.ts'

interface OwnCommit extends Omit<GitCommit, 'mergedBy' | 'stats'> {
  readonly hasParents: boolean
}

const partsOf = (message: string) => {
  const [subject = '', ...rest] = message.trimEnd().split('\n')
  return { subject: subject.slice(0, LONGEST_SUBJECT), body: rest.join('\n').trim().slice(0, LONGEST_BODY) }
}

/** Takes in every commit: of those that are not the person's only what links them. */
function createCollector({ addresses, from, to }: GitAsk) {
  const own = new Set(addresses.map((one) => one.toLowerCase()))
  const parents = new Map<string, string>()
  const mapped = new Map<string, string>()
  const merges = new Map<string, GitMerge>()
  const commits: OwnCommit[] = []
  const counts = { mergeCommits: 0, leftOut: 0, head: '' }
  const isOwn = (email: string) => own.has(email) || own.has(mapped.get(email) ?? '')
  const isWithin = (day: string) => day !== '' && (from === null || day >= from) && (to === null || day <= to)
  const take = (commit: LoggedCommit) => {
    const { hash, day, name, email, rawEmail, message } = commit
    const coAuthors = coAuthorsIn(message)
    const isAuthor = isOwn(email) || isOwn(rawEmail)
    if (!isWithin(day) || !(isAuthor || coAuthors.some((one) => isOwn(one.email)))) return
    if (commit.parents.includes(' ')) counts.mergeCommits += 1
    else if (commits.length === MOST_COMMITS) counts.leftOut += 1
    else
      commits.push({
        ...{ hash, day, name, isCoAuthored: !isAuthor, hasParents: commit.parents !== '' },
        coAuthors: coAuthors.filter((one) => !isOwn(one.email)),
        ...partsOf(message),
      })
  }
  const add = (commit: LoggedCommit) => {
    const { hash, email, rawEmail, day, message } = commit
    if (counts.head === '') counts.head = hash
    parents.set(hash, commit.parents)
    if (rawEmail !== email) mapped.set(rawEmail, email)
    if (day !== '' && commit.parents.includes(' ')) merges.set(hash, { hash, day, ...partsOf(message) })
    take(commit)
  }
  return { add, parents, merges, commits, counts }
}

/** `isShallow`: what has no parents there is where the clone was cut, and all files would count as new. */
export async function readCommits(
  folder: string,
  ask: GitAsk,
  { isShallow, signal }: { isShallow: boolean; signal?: AbortSignal },
): Promise<GitCommits | GitTrouble> {
  const ceiling = dirname(folder)
  const { add, parents, merges, commits, counts } = createCollector(ask)
  const given = signal === undefined ? {} : { signal }
  const trouble = troubleOf(await readLog({ folder, ceiling, onCommit: add, ...given }), signal)
  if (trouble !== null) return trouble
  const mergedBy = mergesOf(parents, counts.head)
  const counted = commits.filter(({ hasParents }) => hasParents || !isShallow).map(({ hash }) => hash)
  const stats =
    counted.length > MOST_COUNTED ? new Map() : await readStats({ folder, ceiling, hashes: counted, ...given })
  const named = new Set(commits.flatMap(({ hash }) => mergedBy.get(hash) ?? []))
  return {
    commits: commits.map(({ hasParents: _, ...commit }) => ({
      ...commit,
      mergedBy: mergedBy.get(commit.hash) ?? null,
      stats: stats.get(commit.hash) ?? null,
    })),
    merges: [...named].flatMap((hash) => merges.get(hash) ?? []),
    mergeCommits: counts.mergeCommits,
    leftOut: counts.leftOut,
  }
}
