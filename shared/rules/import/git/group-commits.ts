// One person's commits in groups that are one piece of work each: by merge or pull request, by ticket, or by week.
import type { GitCommit, GitMerge } from '../../../git-history-schemas.ts'
import { isoWeekOf } from '../../time/iso-week.ts'

export type GitGrouping = 'merge' | 'ticket' | 'week'

export interface CommitGroup {
  /** The same each time the repository is read. */
  readonly key: string
  readonly title: string
  /** The newest first. */
  readonly commits: readonly GitCommit[]
  readonly merge: GitMerge | null
}

/** What looks like a ticket and is a standard, an encoding or a year. */
const notTickets =
  /^(?:UTF|SHA|ISO|RFC|CVE|HTTP|TLS|SSL|IPV|ES|AES|RSA|MD|BASE|UUID|GMT|UTC|COVID|ADR|PEP|JSR|X|V|PR|MR|ARM|AMD|INT|UINT|FP|CP|LATIN|WIN|Q|H|NET|PCI)-/

/** "ABC-123" in a subject, in the branch of a merge, or after "Refs" below. */
function ticketOf({ subject, body }: Pick<GitCommit, 'subject' | 'body'>, merge: GitMerge | undefined): string | null {
  const trailers = body.split('\n').filter((line) => /^(?:refs?|fix(?:es)?|closes?|issue|ticket|jira)\b/i.test(line))
  for (const text of [subject, ...trailers, merge?.subject ?? ''])
    for (const [ticket] of text.matchAll(/(?<![\w-])[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,6}(?!\w)/g))
      if (!notTickets.test(ticket)) return ticket
  return null
}

/** "Fix login (#123)" as a squashed pull request has it. */
const squashed = /\s*\((?:#|!)(\d+)\)\s*$/

const branchWords = (branch: string): string => {
  const words = (branch.split('/').at(-1) ?? branch).replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const firstLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/^see merge request /i.test(line)) ?? ''

/** What a merge is called: its pull request's title, its only commit's subject, or its branch. */
function titleOfMerge({ subject, body }: GitMerge, commits: readonly GitCommit[]): string {
  const branch =
    /^Merge pull request #\d+ from [^/\s]+\/(\S+)/.exec(subject)?.[1] ??
    /^Merge (?:remote-tracking )?branch '([^']+)'/.exec(subject)?.[1]
  if (branch === undefined) return subject
  const told = firstLine(body)
  if (told !== '' && !told.startsWith('# ')) return told
  const [only] = commits
  return commits.length === 1 && only !== undefined ? only.subject : branchWords(branch)
}

interface Place {
  readonly key: string
  readonly title: string
}

const weekPlace = ({ day }: GitCommit): Place => ({ key: `week:${isoWeekOf(day)}`, title: '' })

function placeByMerge(commit: GitCommit): Place {
  if (commit.mergedBy !== null) return { key: `merge:${commit.mergedBy}`, title: '' }
  if (squashed.test(commit.subject))
    return { key: `commit:${commit.hash}`, title: commit.subject.replace(squashed, '') }
  return weekPlace(commit)
}

/** Groups in the order of their newest commits. `commits` come with the newest first. */
export function groupCommits(
  commits: readonly GitCommit[],
  merges: readonly GitMerge[],
  by: GitGrouping,
): CommitGroup[] {
  const mergeBy = new Map(merges.map((merge) => [merge.hash, merge]))
  const placeOf = (commit: GitCommit): Place => {
    if (by === 'week') return weekPlace(commit)
    if (by === 'merge') return placeByMerge(commit)
    const ticket = ticketOf(commit, mergeBy.get(commit.mergedBy ?? ''))
    return ticket === null ? weekPlace(commit) : { key: `ticket:${ticket}`, title: '' }
  }
  const groups = new Map<string, { title: string; commits: GitCommit[] }>()
  for (const commit of commits) {
    const { key, title } = placeOf(commit)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { title, commits: [commit] })
    else known.commits.push(commit)
  }
  return [...groups].map(([key, { title, commits: own }]) => {
    const merge = mergeBy.get(key.replace(/^merge:/, '')) ?? null
    return { key, title: title || titleOf(key, own, merge), commits: own, merge }
  })
}

/** The same once more commits are in the group: by its oldest. */
function titleOf(key: string, commits: readonly GitCommit[], merge: GitMerge | null): string {
  if (merge !== null) return titleOfMerge(merge, commits)
  const [kind = '', name = ''] = key.split(':')
  if (kind !== 'ticket') return `Commits of ${name}`
  const oldest = (commits.at(-1)?.subject ?? '').replaceAll(name, '').replace(squashed, '')
  return `${name}: ${oldest.replace(/^[\s:[\](){}-]+/, '').trim()}`.replace(/: $/, '')
}
