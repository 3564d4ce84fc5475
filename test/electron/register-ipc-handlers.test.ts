// Requests are answered to the top frame of our own page and to nobody else.
import { describe, expect, it, vi } from 'vitest'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { CHANNELS } from '../../shared/bridge-channel-names.ts'
import { carried } from './electron-double.ts'
import { aFolder } from './temporary-folder.ts'

vi.mock('electron', () => import('./electron-double.ts'))
const { assertOurPage, carryOverIpc } = await import('../../electron/register-ipc-handlers.ts')

carryOverIpc(createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: aFolder(), desk: null }))

describe('the bridge over IPC', () => {
  it('carries exactly the listed channels', () => {
    expect([...carried.keys()]).toEqual([...CHANNELS])
  })

  it('answers our own page', async () => {
    const answer = await carried.get('host.describe')?.(
      { senderFrame: { url: 'app://cairn/#/week', parent: null } },
      {},
    )
    expect(answer).toMatchObject({ ok: true, version: '0.1.0' })
  })

  it.each([
    ['another site', { url: 'https://example.org/', parent: null }],
    ['a host that only begins like ours', { url: 'app://cairn.example.org/', parent: null }],
    ['a frame within our page', { url: 'app://cairn/', parent: { url: 'app://cairn/' } }],
    ['an empty page', { url: '', parent: null }],
    ['a frame that is gone', null],
  ])('refuses %s aloud', (_who, senderFrame) => {
    const heard = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    expect(() => assertOurPage('snapshot.read', senderFrame)).toThrow('Refused snapshot.read')
    expect(heard).toHaveBeenCalledOnce()
    expect(() => carried.get('snapshot.read')?.({ senderFrame }, {})).toThrow('Refused')
    heard.mockRestore()
  })
})
