// Takes in what the `cairn` command added while Cairn was closed or beside it, and answers the command while it runs.
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import type { InboxItem, InboxLine, TakenItem } from '../../shared/inbox-item.ts'
import { titleOf } from '../../shared/rules/records/record-title.ts'
import { counted } from '../../shared/rules/text/number-words.ts'
import type { Host } from '../platform/host.ts'
import { lineTroubleWords } from '../record-views/forms/quick-line-error-messages.ts'
import { uncreditedWords } from '../record-views/journal/uncredited-words.ts'
import { showsDemo } from '../state/demo-mode.ts'
import type { Keeper } from '../storage/backups/take-due-snapshots.ts'
import { type Cairn, noteNow } from '../storage/cairn-context.tsx'
import { readMeta } from '../storage/core/database.ts'
import { type TakenIn, takeInLine } from '../storage/inbox/import-inbox-line.ts'
import { showNotice } from '../ui/show-notice.ts'

const CAUSE = 'Saved an entry from the command line'
const OPENED = 'Cairn shows the preview.'
const DRAFTED = 'It waits in Settings to be saved or discarded.'

function answerOf({ id }: InboxLine, taken: TakenIn): TakenItem {
  if (!taken.ok) return { id, state: 'waits', words: lineTroubleWords(taken.trouble) }
  if (taken.value === null) return { id, state: 'known', words: '' }
  const { entry, uncredited } = taken.value
  const words = [`${titleOf(entry)}.`, uncreditedWords(uncredited)].filter((one) => one !== '').join(' ')
  return { id, state: 'saved', words: words.slice(0, 2000) }
}

/** The preview reads it by its id and takes it away. */
function showImport({ id }: InboxItem): TakenItem {
  location.hash = `/data/past-work/from/${id}`
  return { id, state: 'waits', words: OPENED }
}

async function takeInEach(cairn: Cairn, items: readonly InboxItem[]): Promise<TakenItem[]> {
  const taken: TakenItem[] = []
  // One after the other, in the order in which they were written.
  for (const item of items) {
    if (item.kind === 'import') taken.push(showImport(item))
    else if (item.kind !== 'line') taken.push({ id: item.id, state: 'waits', words: DRAFTED })
    else taken.push(answerOf(item, await takeInLine(cairn.database, item, noteNow(cairn, CAUSE))))
  }
  return taken
}

/** Step by step until nothing more can be taken in. What was saved is dropped only then: a crash between makes no second record. */
async function takeIn(cairn: Cairn, host: Host): Promise<TakenItem[]> {
  const all: TakenItem[] = []
  // Nothing is saved before the first run is done.
  if ((await readMeta(cairn.database, 'identity')) === undefined) return all
  for (;;) {
    const listed = await host.request('inbox.list', {})
    const seen = new Set(all.map(({ id }) => id))
    if (listed.ok) tellOfUnreadable(listed.unreadable)
    const items = listed.ok ? listed.items.filter(({ id }) => !seen.has(id)) : []
    if (items.length === 0) return all
    const taken = await takeInEach(cairn, items)
    all.push(...taken)
    const ids = taken.filter(({ state }) => state !== 'waits').map(({ id }) => id)
    const dropped = await host.request('inbox.drop', { ids })
    if (!dropped.ok)
      void showNotice({ words: notDropped(troubleSentence(dropped.trouble)), stays: true, about: 'inbox' })
  }
}

const notDropped = (reason: string) =>
  `What was added from the command line is saved. Its files stay in the inbox folder. ${reason}`

let unreadableTold = 0

/** They may be of a newer Cairn, so nothing happens to them. */
function tellOfUnreadable(count: number): void {
  if (count > unreadableTold)
    void showNotice({
      words: `${counted(count, 'file')} in the inbox folder could not be read. Nothing was imported from there, and nothing was deleted.`,
      stays: true,
      about: 'inbox-files',
    })
  unreadableTold = count
}

/** Each is told of once for a window. */
const toldOf = new Set<string>()

function tellOfDrafts(taken: readonly TakenItem[]): void {
  const fresh = taken.filter(({ id, words }) => words === DRAFTED && !toldOf.has(id))
  for (const { id } of fresh) toldOf.add(id)
  if (fresh.length === 0) return
  const run = () => {
    location.hash = '/settings'
  }
  void showNotice({ words: `${counted(fresh.length, 'new draft')} from an agent.`, action: { words: 'Review', run } })
}

function tell(taken: readonly TakenItem[]): void {
  const saved = taken.filter(({ state }) => state === 'saved')
  const waiting = taken.filter(({ state, words }) => state === 'waits' && words !== OPENED && words !== DRAFTED)
  if (saved.length === 1) void showNotice({ words: `Saved from the command line: ${saved[0]?.words ?? ''}` })
  if (saved.length > 1)
    void showNotice({ words: `Saved ${counted(saved.length, 'entry', 'entries')} from the command line.` })
  tellOfDrafts(taken)
  const [first] = waiting
  if (first !== undefined) {
    const words = `${counted(waiting.length, 'entry', 'entries')} from the command line could not be saved yet. ${first.words}`
    void showNotice({ words, stays: true, about: 'inbox' })
  }
}

/** As many as one answer holds. */
const mostRemembered = 10_000

/** Adds what became of items; of an item that was saved here and is found once more, the first answer says more. */
function remember(remembered: Map<string, TakenItem>, taken: readonly TakenItem[]): void {
  for (const item of taken) if (item.state !== 'known' || !remembered.has(item.id)) remembered.set(item.id, item)
  for (const id of [...remembered.keys()].slice(0, -mostRemembered)) remembered.delete(id)
}

/**
 * One at a time; what was asked for meanwhile is one more. Answers what was taken in before, too: while the command still writes its
 * last lines, the first ones may be saved already.
 */
function createTaking(cairn: Cairn, host: Host): () => Promise<TakenItem[]> {
  let last: Promise<unknown> = Promise.resolve()
  const remembered = new Map<string, TakenItem>()
  return () => {
    const next = last.then(async () => {
      const taken = await takeIn(cairn, host)
      tell(taken)
      remember(remembered, taken)
      return [...remembered.values()]
    })
    last = next.catch(() => undefined)
    return next
  }
}

export function beginInbox(cairn: Cairn, host: Host, keeper: Keeper | null): void {
  // The demo is nobody's career: what was added waits for its owner's, and the command need not.
  if (showsDemo()) {
    host.on('command.asked', ({ asked }) => void host.request('command.answer', { asked, taken: [], isKept: false }))
    return
  }
  const take = createTaking(cairn, host)
  const takeQuietly = () => void take().catch(() => undefined)
  const answered = new Set<number>()
  host.on('inbox.changed', takeQuietly)
  host.on('command.asked', ({ asked, keep }) => {
    if (answered.has(asked)) return
    answered.add(asked)
    const answer = async () => {
      const taken = await take()
      const isKept = keep && keeper !== null && (await keeper.take('asked by the command line')).ok
      await host.request('command.answer', { asked, taken, isKept })
    }
    void answer().catch(() => answered.delete(asked))
  })
  takeQuietly()
}
