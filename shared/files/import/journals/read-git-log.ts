// The output of `git log` as a file: its commits are taken for their owner's own, and suggested by ticket or week.
import type { GitCommit } from '../../../git-history-schemas.ts'
import type { FoundRecord, ReadSource } from '../../../rules/import/found-record.ts'
import { coAuthorsIn } from '../../../rules/import/git/co-authors.ts'
import { shortHash, suggestEntries } from '../../../rules/import/git/suggest-entries.ts'
import type { SourceLine } from '../source-lines.ts'

/** What a person runs where the repository is. `--author` takes a name or an address, and may be given again. */
export const gitLogCommand = 'git log --author=you@example.com --date=short > git-log.txt'

const commitLine = /^commit ([0-9a-f]{40}|[0-9a-f]{64})(?: \(.*\))?$/
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const noHash = '0'.repeat(40)

/** "2025-03-04", with a time or without, or "Tue Mar 4 12:00:00 2025 +0100"; null for a date in other words. */
function dayIn(text: string): string | null {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text)
  if (iso !== null) return iso[1] ?? null
  const usual = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) [\d:]+ (\d{4})\b/.exec(text)
  const month = months.indexOf(usual?.[1] ?? '') + 1
  return usual === null || month === 0
    ? null
    : `${usual[3]}-${String(month).padStart(2, '0')}-${usual[2]?.padStart(2, '0')}`
}

interface LogBlock {
  readonly first: number
  readonly last: number
  readonly isMerge: boolean
  readonly commit: GitCommit | null
}

function blockOf(lines: readonly SourceLine[]): LogBlock {
  const texts = lines.map(({ text }) => text)
  const head = (name: string) =>
    texts
      .find((text) => text.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? ''
  // Each line of the message stands four spaces in, so that nothing in it can be taken for a commit.
  const message = texts.filter((text) => text.startsWith('    ')).map((text) => text.slice(4))
  const day = dayIn(head('AuthorDate') || head('Date'))
  const hash = commitLine.exec(texts[0] ?? '')?.[1] ?? noHash
  const [subject = '', ...rest] = message
  const place = { first: lines[0]?.number ?? 1, last: lines.at(-1)?.number ?? 1, isMerge: head('Merge') !== '' }
  if (day === null) return { ...place, commit: null }
  const name = head('Author').replace(/\s*<[^>]*>$/, '')
  const commit = { hash, day, name, coAuthors: coAuthorsIn(message.join('\n')), isCoAuthored: false, subject }
  return { ...place, commit: { ...commit, body: rest.join('\n').trim(), mergedBy: null, stats: null } }
}

function blocksIn(lines: readonly SourceLine[]): LogBlock[] {
  const blocks: SourceLine[][] = []
  for (const line of lines) {
    if (commitLine.test(line.text)) blocks.push([])
    blocks.at(-1)?.push(line)
  }
  return blocks.map((block) => blockOf(block.slice(0, block.findLastIndex(({ text }) => text.trim() !== '') + 1)))
}

/** Whether it begins as `git log` does. */
export const isGitLog = (lines: readonly SourceLine[]): boolean => {
  const [first, second] = lines.filter(({ text }) => text.trim() !== '')
  return first !== undefined && commitLine.test(first.text) && /^(?:Author|Merge):/.test(second?.text ?? '')
}

/** Where a group stands: at its newest commit. The lines of its others belong to it too. */
function placed(record: FoundRecord, path: string, blocks: readonly LogBlock[]): FoundRecord {
  const at = blocks.find(
    ({ commit }) => commit !== null && 'text' in record && record.text.includes(commit.hash.slice(0, shortHash)),
  )
  const sourceId = record.sourceId.replace(/^git:[^#]*/, `git:${path}`)
  return { ...record, sourceId, place: { path, line: at?.first ?? 1, endLine: at?.last ?? 1 } }
}

/** Null for a file that is no such output. */
export function readGitLog(path: string, lines: readonly SourceLine[]): ReadSource | null {
  if (!isGitLog(lines)) return null
  const blocks = blocksIn(lines)
  const work = blocks.filter(({ commit, isMerge }) => commit !== null && !isMerge)
  const commits = work.flatMap(({ commit }) => commit ?? [])
  const first = commits.map(({ day }) => day).sort()[0] ?? ''
  const overview = { name: path, id: noHash, commits: commits.length, first, isShallow: false, commitAddress: null }
  const merges = blocks.filter(({ isMerge }) => isMerge).length
  const found = { commits, merges: [], mergeCommits: merges, leftOut: 0 }
  const read = suggestEntries({ overview, found, by: 'ticket' })
  const records = read.records.map((record) => placed(record, path, work))
  const shown = new Set(records.map(({ place }) => place.line))
  const undated = blocks.filter(({ commit, isMerge }) => commit === null && !isMerge)
  return {
    ...read,
    records,
    leftOut: undated.map((one) => ({
      line: one.first,
      endLine: one.last,
      what: lines.find(({ number }) => number === one.first)?.text ?? '',
      why: 'Its date is not readable. Run git log with --date=short.',
    })),
    structure: blocks
      .filter((one) => (one.commit !== null || one.isMerge) && !shown.has(one.first))
      .flatMap(({ first: from, last }) => Array.from({ length: last - from + 1 }, (_, at) => from + at)),
  }
}
