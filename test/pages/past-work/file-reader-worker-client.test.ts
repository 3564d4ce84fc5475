// Files are read by one worker in turn, each with its own answer; a worker that ends and a reader that is ended leave no one waiting.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createFileReader } from '../../../renderer/pages/past-work/file-reader-worker-client.ts'
import { type ImportFile, readFile } from '../../../shared/files/import/read-import-file.ts'

const file = (path: string, text: string): ImportFile => ({ path, bytes: new TextEncoder().encode(text) })
const onDay = { today: '2024-03-02', zone: 'UTC' }
const note = (text: string) => file('2024-03-01.md', `- ${text}\n`)

/** Reads as the real one does, a moment later; it dies of a file named so, and never answers one that hangs. */
class ReadingWorker extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null
  terminate() {}
  postMessage({ file: asked }: { file: ImportFile }) {
    if (asked.path === 'dies') setTimeout(() => this.dispatchEvent(new Event('error', { cancelable: true })), 5)
    else if (asked.path !== 'hangs')
      setTimeout(() => this.onmessage?.(new MessageEvent('message', { data: readFile(asked) })), 5)
  }
}

beforeEach(() => vi.stubGlobal('Worker', ReadingWorker))
afterEach(() => vi.unstubAllGlobals())

it('two files at once are each answered with their own content', async () => {
  const reader = createFileReader(onDay)
  const [one, two] = await Promise.all([reader.read(note('One')), reader.read(note('Two'))])
  expect(one).toMatchObject({ ok: true, value: { records: [{ text: 'One' }] } })
  expect(two).toMatchObject({ ok: true, value: { records: [{ text: 'Two' }] } })
})

it('a worker that dies is not called slow, and the next file has a new one', async () => {
  const reader = createFileReader(onDay)
  expect(await reader.read(file('dies', 'x'))).toMatchObject({ ok: false, trouble: { kind: 'stopped' } })
  expect(await reader.read(note('Two'))).toMatchObject({ ok: true })
})

it('an ended reader answers what is being read and what waits', async () => {
  const reader = createFileReader(onDay)
  const both = Promise.all([reader.read(file('hangs', 'x')), reader.read(note('Two'))])
  await new Promise((done) => setTimeout(done, 20))
  reader.end()
  expect(await both).toMatchObject([{ trouble: { kind: 'stopped' } }, { trouble: { kind: 'stopped' } }])
})
