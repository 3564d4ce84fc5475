// The desktop host believes nothing that main says before it has parsed it, and never throws.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createDesktopHost, type DesktopWindow } from '../../renderer/platform/desktop-host.ts'

const answering = (answer: unknown): DesktopWindow => ({
  request: async () => answer,
  on: () => () => undefined,
  drop: async () => undefined,
})

afterEach(() => vi.unstubAllGlobals())

describe('answers', () => {
  test('that fit are handed on', async () => {
    const host = createDesktopHost(answering({ ok: true, witness: null }))
    expect(await host.request('witness.read', { database: 'cairn' })).toEqual({ ok: true, witness: null })
  })

  test.for([
    ['nothing', undefined],
    ['a text', 'ok'],
    ['another channel’s answer', { ok: true, snapshots: [] }],
    ['a trouble nobody knows', { ok: false, trouble: { kind: 'bored' } }],
    ['a field too many', { ok: true, witness: null, more: 1 }],
  ] as const)('%s is a bad answer', async ([, answer]) => {
    const said = await createDesktopHost(answering(answer)).request('witness.read', { database: 'cairn' })
    expect(said).toMatchObject({ ok: false, trouble: { kind: 'bad-answer' } })
  })

  test('a rejection becomes a trouble with its reason', async () => {
    const desktop: DesktopWindow = { ...answering(null), request: () => Promise.reject(new Error('gone')) }
    const said = await createDesktopHost(desktop).request('host.describe', {})
    expect(said).toEqual({ ok: false, trouble: { kind: 'failed', detail: 'gone' } })
  })
})

describe('events', () => {
  test('that fit reach the listener, others do not, and stopping stops', async () => {
    const listeners: ((payload: unknown) => void)[] = []
    let isStopped = false
    const desktop: DesktopWindow = {
      ...answering(undefined),
      on: (_event, listener) => {
        listeners.push(listener)
        return () => {
          isStopped = true
        }
      },
    }
    const heard: string[] = []
    const stop = createDesktopHost(desktop).on('menu.command', ({ command }) => heard.push(command))
    for (const payload of [{ command: 'undo' }, { command: 'format-disk' }, null, 'undo']) listeners[0]?.(payload)
    await vi.waitFor(() => expect(heard).toEqual(['undo']))
    stop()
    expect(isStopped).toBe(true)
  })
})

describe('links', () => {
  test.for([
    [true, 1],
    [false, 0],
  ] as const)('leave only after a click (%s)', async ([isActive, asked]) => {
    vi.stubGlobal('navigator', { userActivation: { isActive } })
    const channels: string[] = []
    const desktop: DesktopWindow = {
      ...answering(null),
      request: async (channel) => {
        channels.push(channel)
        return { ok: true }
      },
    }
    const said = await createDesktopHost(desktop).request('link.open', { url: 'https://example.org/' })
    expect(channels).toHaveLength(asked)
    expect(said.ok).toBe(isActive)
  })
})
