// A repository's history as suggested entries: each group of commits is one, with what was done, with whom, and where to look at it.
// Nothing of it is taken before its owner ticks it.
import type { GitCommit, GitCommits, GitOverview } from '../../../git-history-schemas.ts'
import { counted, figures } from '../../text/number-words.ts'
import type { FoundLink, FoundNote, ReadSource } from '../found-record.ts'
import { type CommitGroup, type GitGrouping, groupCommits } from './group-commits.ts'

export interface GitSource {
  readonly overview: Pick<GitOverview, 'name' | 'id' | 'commits' | 'first' | 'isShallow' | 'commitAddress'>
  readonly found: GitCommits
  readonly by: GitGrouping
}

const mostLines = 30
const mostLinks = 10
const mostPeople = 20
/** Characters of a commit's hash as it is written in a text. */
export const shortHash = 12

const short = (hash: string) => hash.slice(0, shortHash)
/** Commits that only mend another one. */
const isMending = ({ subject }: GitCommit) => /^(?:fixup|squash|amend)! /.test(subject)
/** A heading, a rule or a list in a message is none here. */
const asWords = (subject: string) => subject.replace(/[\\`*_[\]<>#|~]/g, '\\$&').trim()

const linkTo = (address: string | null, hash: string): string =>
  address === null ? short(hash) : `[${short(hash)}](${address}${hash})`

function linesOf({ commits }: CommitGroup, address: string | null): string[] {
  const told = commits.filter((one) => !isMending(one))
  const shown = told.length === 0 ? commits : told
  const lines = shown.slice(0, mostLines).map(({ subject, hash }) => `- ${asWords(subject)} (${linkTo(address, hash)})`)
  return shown.length > mostLines ? [...lines, `- and ${figures(shown.length - mostLines)} more`] : lines
}

function filesWords(commits: readonly GitCommit[]): string {
  const known = commits.flatMap(({ stats }) => stats ?? [])
  if (known.length < commits.length || known.length === 0) return ''
  const sum = (field: 'files' | 'renamed' | 'added' | 'removed') => known.reduce((all, one) => all + one[field], 0)
  const renamed = sum('renamed') === 0 ? '' : ` (${figures(sum('renamed'))} renamed)`
  const what = commits.length === 1 ? 'file' : 'file change'
  return `${counted(sum('files'), what)}${renamed}, ${figures(sum('added'))} lines added, ${figures(sum('removed'))} removed`
}

const peopleIn = (commits: readonly GitCommit[]): string[] =>
  [
    ...new Set(
      commits.flatMap(({ coAuthors, isCoAuthored, name }) => [
        ...(isCoAuthored ? [name] : []),
        ...coAuthors.map((one) => one.name),
      ]),
    ),
  ].slice(0, mostPeople)

function summaryOf({ commits }: CommitGroup, isShallow: boolean): string {
  const days = commits.map(({ day }) => day).sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const files = filesWords(commits)
  const when = first === last ? `on ${last}` : `from ${first} to ${last}`
  const sentences = [
    `${counted(commits.length, 'commit')} ${when}${files === '' ? '' : `: ${files}`}.`,
    ...(isShallow && files === '' ? ['Changed files were not counted, because the clone is shallow.'] : []),
  ]
  return sentences.join(' ')
}

function linksOf({ commits, merge }: CommitGroup, address: string | null): FoundLink[] {
  if (address === null) return []
  const hashes = merge === null ? commits.map(({ hash }) => hash) : [merge.hash]
  return hashes.slice(0, mostLinks).map((hash) => ({ title: `Commit ${short(hash)}`, url: `${address}${hash}` }))
}

function noteOf(group: CommitGroup, { overview }: GitSource): FoundNote {
  const { commits, key, title } = group
  const day =
    commits
      .map((one) => one.day)
      .sort()
      .at(-1) ?? null
  const text = [title, '', summaryOf(group, overview.isShallow), '', ...linesOf(group, overview.commitAddress)].join(
    '\n',
  )
  return {
    kind: 'entry',
    isSuggestion: true,
    sourceId: `git:${overview.id}#${key}`,
    // No file has it: the commits are named in its text.
    place: { path: `${overview.name}, ${counted(commits.length, 'commit')}`, line: 0, endLine: 0 },
    day,
    dayFrom: day === null ? null : 'history',
    tags: [],
    links: linksOf(group, overview.commitAddress),
    people: peopleIn(commits),
    text,
  }
}

function whyOf({ overview, found }: GitSource): string[] {
  const { commits, isShallow, first } = overview
  return [
    `${counted(found.commits.length, 'commit')} of yours`,
    ...(found.mergeCommits === 0 ? [] : [`${counted(found.mergeCommits, 'merge')} not counted as work`]),
    ...(found.leftOut === 0 ? [] : [`${counted(found.leftOut, 'older commit')} left out: choose a shorter period`]),
    ...(isShallow
      ? [`a shallow clone with ${counted(commits, 'commit')} since ${first}; earlier ones are not in it`]
      : []),
  ]
}

/** As a source of the import page: suggestions, the newest first. */
export function suggestEntries(source: GitSource): ReadSource {
  const { found, by } = source
  const groups = groupCommits(found.commits, found.merges, by)
  return {
    recognized: { format: 'Git history', sureness: 'certain', why: whyOf(source) },
    records: groups.map((group) => noteOf(group, source)),
    leftOut: [],
    structure: [],
  }
}
