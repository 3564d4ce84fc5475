// Nothing a page sends makes main throw, and no name leads out of the folder.
import { describe, expect, it } from 'vitest'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { answerRequest } from '../../electron/handlers/dispatch-bridge-request.ts'
import { CHANNELS } from '../../shared/bridge-channel-names.ts'
import { aDesk } from './fake-desktop-services.ts'
import { aFolder } from './temporary-folder.ts'

const around = { version: '0.1.0', platform: 'linux', dataFolder: aFolder(), desk: null }
const handlers = createHandlers(around)

describe('answering a request', () => {
  it.each(CHANNELS)('refuses nonsense on %s by value', async (channel) => {
    for (const payload of [undefined, null, 7, 'text', [], { surprise: true }, { database: '../..' }]) {
      const answer = await answerRequest(handlers, channel, payload)
      expect(answer).toMatchObject({ ok: false, trouble: { kind: 'bad-request' } })
    }
  })

  it.each(['../secret.snapshot', '/etc/passwd', 'a/b.snapshot', '..snapshot', 'a.snapshot\0', 'A.snapshot'])(
    'refuses %j as the name of a snapshot',
    async (name) => {
      const answer = await answerRequest(handlers, 'snapshot.read', { database: 'cairn', name })
      expect(answer).toMatchObject({ ok: false, trouble: { kind: 'bad-request' } })
    },
  )

  it('never repeats what a page sent in its refusal', async () => {
    const answer = await answerRequest(handlers, 'link.open', { url: 7, note: 'a private line' })
    expect(JSON.stringify(answer)).not.toContain('private')
  })

  it('turns a handler that breaks into a trouble', async () => {
    const broken = { ...handlers, 'host.describe': () => Promise.reject(new Error('gone')) }
    const answer = await answerRequest(broken, 'host.describe', {})
    expect(answer).toEqual({ ok: false, trouble: { kind: 'failed', detail: 'gone' } })
  })

  it('says in the browser host what only the desktop can do', async () => {
    expect(await answerRequest(handlers, 'folder.show', {})).toEqual({ ok: false, trouble: { kind: 'not-here' } })
  })

  it('hands a link to the system only when it passed the allow-list', async () => {
    const opened: string[] = []
    const desk = aDesk({ openLink: async (url) => void opened.push(url) })
    const withDesk = createHandlers({ ...around, desk })
    expect(await answerRequest(withDesk, 'link.open', { url: 'https://example.org/a' })).toEqual({ ok: true })
    const refused = await answerRequest(withDesk, 'link.open', { url: 'file:///etc/passwd' })
    expect(refused).toEqual({ ok: false, trouble: { kind: 'link-refused' } })
    expect(opened).toEqual(['https://example.org/a'])
  })
})
