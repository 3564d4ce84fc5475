// Files named from outside, on their way to the screen that shows them. None is ever imported by itself, and none interrupts what is being written.
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import { notOfferedWords } from '../../shared/unopened-and-recent-files.ts'
import type { Host } from '../platform/host.ts'
import { showsDemo } from '../state/demo-mode.ts'
import { type OpenedFile, screenOfKind, useOpenedFiles } from '../state/opened-files-store.ts'
import { type ReadableFile, recognizeOffered } from '../storage/archive/read-opened-file.ts'
import { hasUnsavedWork } from '../storage/drafts/draft-autosave.ts'
import { showNotice } from '../ui/show-notice.ts'

const firstRun = '/start'
const place = () => location.hash.slice(1).split('?')[0] ?? ''
const isPresenting = () => place().endsWith('/present')
/** Without the frame there is no place for the list of files that wait. */
const isBare = () => place() === firstRun || place().endsWith('/read')

/** Something stands in the field that has the focus, or a dialog is open. */
function isWriting(): boolean {
  const at = document.activeElement
  const isField = at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement
  const words = isField ? at.value : at instanceof HTMLElement && at.isContentEditable ? at.innerText : ''
  return words.trim() !== '' || document.querySelector('[aria-modal="true"]') !== null
}

/** A screen that shows a file has a decision open; so has whatever is being typed. */
function isBusy(): boolean {
  const { files, current } = useOpenedFiles.getState()
  const shown = files.find(({ reading }) => reading === current)
  if (shown !== undefined && place() === screenOfKind[shown.kind]) return true
  return isWriting() || hasUnsavedWork()
}

/** Shows the file on its screen. */
export function openFile({ reading, kind }: OpenedFile): void {
  useOpenedFiles.getState().open(reading)
  if (place() !== firstRun) location.hash = screenOfKind[kind]
}

/** Forgets a file without looking at it. */
export function dismissFile(host: Host, { reading }: OpenedFile): void {
  useOpenedFiles.getState().drop(reading)
  void host.request('reading.end', { reading })
}

function notOurs(name: string, kind: 'backup' | 'other'): string {
  if (kind === 'backup') {
    const way =
      place() === firstRun ? 'Choose “Restore from a backup” on this page' : 'Backups are restored on the Data page'
    return `“${name}” is a Cairn backup. ${way}.`
  }
  return `“${name}” is not a file that Cairn can open. Cairn opens feedback, review requests and exports.`
}

const say = (words: string) => void showNotice({ words, stays: true })

/** Which file of ours it is; null when it is none, which is said. */
async function recognized(host: Host, file: ReadableFile): Promise<OpenedFile | null> {
  const kind = await recognizeOffered(host, file)
  if (kind.ok && kind.value !== 'other' && kind.value !== 'backup') return { ...file, kind: kind.value }
  void host.request('reading.end', { reading: file.reading })
  if (kind.ok && (kind.value === 'other' || kind.value === 'backup')) say(notOurs(file.name, kind.value))
  else if (!kind.ok) say(`“${file.name}” could not be opened. ${troubleSentence(kind.trouble)}`)
  return null
}

/** On the first run only what has a door there opens; feedback answers a request that this Cairn cannot have sent yet. */
function openOnFirstRun(file: OpenedFile): void {
  if (file.kind !== 'feedback') openFile(file)
  else
    say(`“${file.name}” is feedback on a request you sent. Set up Cairn or restore your records first, then open it.`)
}

function openOrWait(file: OpenedFile): void {
  if (place() === firstRun) openOnFirstRun(file)
  else if (isPresenting()) return
  else if (!isBusy()) openFile(file)
  else if (isBare()) {
    const action = { words: 'Open', run: () => openFile(file) }
    void showNotice({ words: `“${file.name}” is ready to open.`, action, stays: true })
  }
}

/** The demo takes nothing in. On the desktop the file still waits when the demo is left; a browser forgets it with the page. */
function refuseInDemo(host: Host, files: readonly ReadableFile[]): void {
  const [first] = files
  if (first === undefined) return
  const isOne = files.length === 1
  const what = isOne ? `“${first.name}”` : `${files.length} files`
  say(
    host.kind === 'desktop'
      ? `You cannot open files in the demo. Leave the demo to open ${what} with your own records.`
      : `You cannot open files in the demo. ${what} ${isOne ? 'was' : 'were'} not opened. Leave the demo, then open ${isOne ? 'it' : 'them'} again.`,
  )
}

async function takeOffered(host: Host, known: Set<string>): Promise<void> {
  const answer = await host.request('offered.list', {})
  if (!answer.ok) return
  for (const not of answer.notOffered) say(notOfferedWords(not))
  const fresh = answer.files.filter(({ reading }) => !known.has(reading))
  for (const { reading } of fresh) known.add(reading)
  if (showsDemo()) return refuseInDemo(host, fresh)
  const files: OpenedFile[] = []
  for (const file of fresh) {
    const found = await recognized(host, file)
    if (found === null) continue
    useOpenedFiles.getState().add(found)
    files.push(found)
  }
  const isNamedAgain = fresh.length === 0 && answer.notOffered.length === 0
  const first = isNamedAgain ? useOpenedFiles.getState().files[0] : files[0]
  if (first !== undefined) openOrWait(first)
}

/** Takes what waits already and whatever comes. Answers how to stop. */
export function followOpenedFiles(host: Host): () => void {
  const known = new Set<string>()
  let last = Promise.resolve()
  // One after the other: two offers at once must not both find nobody busy.
  const take = () => {
    const next = () => takeOffered(host, known)
    // One that failed is reported by itself, and stops none of those that follow.
    last = last.then(next, next)
  }
  take()
  return host.on('files.offered', take)
}
