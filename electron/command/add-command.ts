// `cairn add`: a line goes into the inbox folder, whole and on the disk, before anything is asked of the app. So it is never lost, and
// the app saves it once, now or at its next start.
import { uuidv7 } from 'uuidv7'
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import type { InboxItem, TakenItem } from '../../shared/inbox-item.ts'
import { INBOX_LINE_LIMIT } from '../../shared/inbox-limits.ts'
import { counted } from '../../shared/rules/text/number-words.ts'
import { quickLineTroubleWords, readQuickLine } from '../../shared/rules/week/quick-line.ts'
import { askApp } from '../command-socket.ts'
import { putInInbox } from '../handlers/inbox-folder.ts'
import { troubleOfError } from '../handlers/map-fs-error.ts'
import { type CommandHost, todayOf } from './command-host.ts'
import { CommandFailure, EXIT } from './exit-codes.ts'
import type { ParsedCommand } from './parse-command.ts'

const realDay = /^\d{4}-\d{2}-\d{2}$/

function dayOf({ values }: ParsedCommand, host: CommandHost): string {
  const day = values.get('day') ?? todayOf(host)
  const date = new Date(`${day}T00:00:00Z`)
  if (realDay.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)) return day
  throw new CommandFailure(EXIT.usage, `“${day}” is not a day. Write it as YYYY-MM-DD.`)
}

/** Throws for a line that could never be saved, before anything is written. */
function checkLine(line: string): void {
  const read = readQuickLine(line, [], [])
  if (!read.ok) throw new CommandFailure(EXIT.usage, quickLineTroubleWords(read.trouble))
  if (line.length > INBOX_LINE_LIMIT) throw new CommandFailure(EXIT.usage, 'The line is too long.')
}

async function linesOf({ words }: ParsedCommand, host: CommandHost): Promise<string[]> {
  if (words.length !== 1 || words[0] !== '-') return [words.join(' ').trim()]
  return (await host.readInput())
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const itemOf = (line: string, day: string, host: CommandHost): InboxItem => ({
  format: 'cairn-inbox',
  version: 1,
  id: uuidv7(),
  at: host.now().toISOString(),
  kind: 'line',
  day,
  line,
})

type Added = Pick<TakenItem, 'id' | 'words'> & { readonly state: 'saved' | 'waiting' | 'not-saved' }

const waitingWords = 'Cairn saves it at its next start.'

function addedOf({ id }: InboxItem, taken: readonly TakenItem[]): Added {
  const found = taken.find((one) => one.id === id)
  if (found === undefined) return { id, state: 'waiting', words: waitingWords }
  return { id, state: found.state === 'waits' ? 'not-saved' : 'saved', words: found.words }
}

const sentenceOf = ({ state, words }: Added): string =>
  ({ saved: 'Saved: ', waiting: 'Added to the inbox. ', 'not-saved': 'Not saved yet, kept in the inbox. ' })[state] +
  words

async function putAll(items: readonly InboxItem[], host: CommandHost): Promise<void> {
  for (const [at, item] of items.entries()) {
    try {
      await putInInbox(host.dataFolder, item)
    } catch (error) {
      const before = at === 0 ? 'Nothing was added.' : `${counted(at, 'line')} of ${items.length} were added.`
      throw new CommandFailure(EXIT.failed, `${before} ${troubleSentence(troubleOfError(error))}`)
    }
  }
}

export async function addLines(command: ParsedCommand, host: CommandHost): Promise<number> {
  const day = dayOf(command, host)
  const lines = await linesOf(command, host)
  if (lines.length === 0) throw new CommandFailure(EXIT.usage, 'There is nothing to add.')
  for (const line of lines) checkLine(line)
  const items = lines.map((line) => itemOf(line, day, host))
  await putAll(items, host)
  const answer = await askApp(host.dataFolder, { keep: false })
  const added = items.map((item) => addedOf(item, answer?.taken ?? []))
  const isJson = command.flags.has('json')
  await host.print(
    isJson ? `${JSON.stringify({ ok: true, added }, null, 2)}\n` : `${added.map(sentenceOf).join('\n')}\n`,
  )
  return added.some(({ state }) => state === 'not-saved') ? EXIT.failed : EXIT.done
}
