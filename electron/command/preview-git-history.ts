// What a repository's history would suggest: whose commits, of which time, in which groups. Read through Git, and nothing is written.
import { lstat, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { MOST_ADDRESSES } from '../../shared/git-limits.ts'
import { gitTroubleWords } from '../../shared/rules/import/git/git-trouble.ts'
import type { GitGrouping } from '../../shared/rules/import/git/group-commits.ts'
import { suggestEntries } from '../../shared/rules/import/git/suggest-entries.ts'
import { readCommits } from '../handlers/git-commits.ts'
import { readOverview } from '../handlers/git-overview.ts'
import { CommandFailure, EXIT } from './exit-codes.ts'
import type { ParsedCommand } from './parse-command.ts'

const groupings: readonly GitGrouping[] = ['merge', 'ticket', 'week']
const shownAuthors = 20

export interface GitWish {
  /** Addresses; empty: those that Git signs with there. */
  readonly authors: readonly string[]
  readonly since: string | null
  readonly until: string | null
  readonly by: GitGrouping
}

function dayOf(values: ParsedCommand['values'], option: 'since' | 'until'): string | null {
  const day = values.get(option) ?? null
  if (day === null || /^\d{4}-\d{2}-\d{2}$/.test(day)) return day
  throw new CommandFailure(EXIT.usage, `--${option} takes a day as YYYY-MM-DD.`)
}

/** Throws for what cannot be meant. */
export function gitWishOf({ values }: ParsedCommand): GitWish {
  const by = groupings.find((one) => one === (values.get('by') ?? 'merge'))
  if (by === undefined) throw new CommandFailure(EXIT.usage, `--by takes ${groupings.join(', ')}.`)
  const authors = (values.get('author') ?? '').split(',').map((one) => one.trim().toLowerCase())
  return {
    authors: authors.filter((one) => one !== ''),
    since: dayOf(values, 'since'),
    until: dayOf(values, 'until'),
    by,
  }
}

export const isRepository = async (folder: string): Promise<boolean> =>
  (await lstat(join(folder, '.git')).catch(() => null)) !== null

/** As JSON: the suggestions, or why there are none. */
export async function previewRepository(path: string, { authors, since, until, by }: GitWish): Promise<object> {
  const folder = await realpath(path)
  const overview = await readOverview(folder)
  if (typeof overview === 'string') return { reader: 'git', trouble: overview, message: gitTroubleWords(overview) }
  const { authors: all, moreAuthors, ...about } = overview
  const shown = {
    reader: 'git',
    ...about,
    authors: all.slice(0, shownAuthors),
    moreAuthors: moreAuthors + Math.max(0, all.length - shownAuthors),
  }
  const addresses = authors.length > 0 ? authors : overview.ownEmail === null ? [] : [overview.ownEmail]
  if (addresses.length === 0) return { ...shown, message: 'Say whose commits: --author=you@example.com.' }
  const ask = { addresses: addresses.slice(0, MOST_ADDRESSES), from: since, to: until }
  const found = await readCommits(folder, ask, overview)
  if (typeof found === 'string') return { ...shown, trouble: found, message: gitTroubleWords(found) }
  const { recognized, records } = suggestEntries({ overview, found, by })
  return { ...shown, ask, by, why: recognized.why, records }
}
