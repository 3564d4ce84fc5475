// How many files each commit changed, one that was renamed once. Nothing of a file's content is looked at by any program of the repository.
import type { GitCommit } from '../../shared/git-history-schemas.ts'
import { runGit } from './git-command.ts'

export type CommitStats = NonNullable<GitCommit['stats']>

const longest = 3 * 60_000
const mark = '\u0001'

const numberIn = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0)

/** " 3 files changed, 10 insertions(+), 2 deletions(-)" and " rename a => b (98%)" below the hash. */
const statsIn = (lines: string): CommitStats => ({
  files: numberIn(lines, /^ (\d+) files? changed/m),
  renamed: (lines.match(/^ rename .* \(\d+%\)$/gm) ?? []).length,
  added: numberIn(lines, /(\d+) insertions?\(\+\)/),
  removed: numberIn(lines, /(\d+) deletions?\(-\)/),
})

interface StatsRun {
  readonly folder: string
  readonly ceiling: string
  readonly hashes: readonly string[]
  readonly signal?: AbortSignal
}

/** Those that Git could tell: a partial clone lacks files, and none are fetched. */
export async function readStats({ hashes, ...run }: StatsRun): Promise<ReadonlyMap<string, CommitStats>> {
  const found = new Map<string, CommitStats>()
  if (hashes.length === 0) return found
  let rest = ''
  const take = (block: string) => {
    const end = block.indexOf('\n')
    if (end > 0) found.set(block.slice(0, end), statsIn(block.slice(end + 1)))
  }
  const onText = (text: string) => {
    const blocks = (rest + text).split(mark)
    rest = blocks.pop() ?? ''
    for (const block of blocks) take(block)
  }
  const diff = ['--shortstat', '--summary', '-M', '--no-ext-diff', '--no-textconv', '--no-color']
  const words = ['log', '--no-walk=unsorted', '--stdin', `--format=tformat:${mark}%H`, ...diff]
  const { code } = await runGit({ ...run, words, onText, input: `${hashes.join('\n')}\n`, limit: longest })
  // What came last may be cut where it failed.
  if (code === 0) take(rest)
  return found
}
