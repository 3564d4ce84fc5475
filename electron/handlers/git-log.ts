// The log of a repository, commit by commit as it comes: only what a suggestion needs, so that hundreds of thousands can pass.

import type { GitEnd } from './git-command.ts'
import { runGit } from './git-command.ts'

export interface LoggedCommit {
  readonly hash: string
  /** Parted by spaces. */
  readonly parents: string
  /** Civil date on which it was written, else committed; empty where the commit has neither. */
  readonly day: string
  /** As .mailmap has them. */
  readonly name: string
  readonly email: string
  /** As the commit has it. */
  readonly rawEmail: string
  /** The whole message. */
  readonly message: string
}

const fields = ['%H', '%P', '%as', '%cs', '%aN', '%aE', '%ae', '%B']
/** Each commit is as many texts, each ended by a NUL, which no message can hold. */
const format = fields.join('%x00')

const longest = 10 * 60_000

export interface LogRun {
  readonly folder: string
  /** The folder above, which is not looked at. */
  readonly ceiling: string
  readonly onCommit: (commit: LoggedCommit) => void
  readonly signal?: AbortSignal
}

/** Of a date that cannot be read, Git writes nothing or the placeholder itself; some converted ones lie beyond the year 9999. */
const isDay = (text: string | undefined) => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text)

const commitAt = (texts: readonly string[], at: number): LoggedCommit => ({
  hash: texts[at] ?? '',
  parents: texts[at + 1] ?? '',
  day: [texts[at + 2], texts[at + 3]].find(isDay) ?? '',
  name: texts[at + 4] ?? '',
  email: (texts[at + 5] ?? '').toLowerCase(),
  rawEmail: (texts[at + 6] ?? '').toLowerCase(),
  message: texts[at + 7] ?? '',
})

/** Hands on the texts of each commit that is whole. */
function createSplitter(onCommit: LogRun['onCommit']) {
  let rest = ''
  let held: string[] = []
  return (text: string) => {
    const parts = (rest + text).split('\0')
    rest = parts.pop() ?? ''
    const all = held.length === 0 ? parts : held.concat(parts)
    const whole = all.length - (all.length % fields.length)
    for (let at = 0; at < whole; at += fields.length) onCommit(commitAt(all, at))
    held = all.slice(whole)
  }
}

/** Every commit that led to what is checked out, the newest first. */
export function readLog({ folder, ceiling, onCommit, signal }: LogRun): Promise<GitEnd> {
  const words = [
    'log',
    '-z',
    '--use-mailmap',
    '--encoding=UTF-8',
    '--no-color',
    '--no-decorate',
    `--format=tformat:${format}`,
  ]
  const run = { folder, ceiling, words: [...words, 'HEAD', '--'], onText: createSplitter(onCommit), limit: longest }
  return runGit(signal === undefined ? run : { ...run, signal })
}
