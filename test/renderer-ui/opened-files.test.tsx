// Where files named from outside go: to their screen, into the line of those that wait, or nowhere with the reason. Main's own handlers answer.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { notifications } from '@mantine/notifications'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { createOfferedFiles } from '../../electron/handlers/offered-file-registry.ts'
import { followOpenedFiles } from '../../renderer/app/handle-opened-files.ts'
import { OpenedFilesBanner } from '../../renderer/app/opened-files-banner.tsx'
import type { Host } from '../../renderer/platform/host.ts'
import { useOpenedFiles } from '../../renderer/state/opened-files-store.ts'
import { noteUnsavedWork } from '../../renderer/storage/drafts/draft-autosave.ts'
import { NoticeArea } from '../../renderer/ui/notice-area.tsx'
import { aDesk } from '../electron/fake-desktop-services.ts'
import { renderWithTheme } from './with-theme.tsx'

const folder = mkdtempSync(join(tmpdir(), 'cairn-opened-'))
let offered = createOfferedFiles()
let stop = () => {}

function hostOver(): Host {
  const handlers = createHandlers({ version: '0', platform: 'linux', dataFolder: folder, desk: aDesk(), offered })
  return {
    kind: 'desktop',
    request: (channel, request) => handlers[channel](request),
    on: (event, listener) => {
      if (event === 'files.offered') offered.onOffer(() => Reflect.apply(listener, undefined, [{}]))
      return () => undefined
    },
    handOver: async () => undefined,
  }
}

const frozen = (name: string, as: string) => {
  copyFileSync(`test/frozen-files/${name}`, join(folder, as))
  return join(folder, as)
}
const feedback = () => frozen('feedback-1.json', 'Ilse.json')

function follow(at: string, search = ''): Host {
  history.replaceState(null, '', `/${search}#${at}`)
  const host = hostOver()
  renderWithTheme(
    <>
      <NoticeArea />
      <OpenedFilesBanner host={host} />
    </>,
  )
  stop = followOpenedFiles(host)
  return host
}
const offer = (...paths: string[]) => act(() => offered.offer(paths))
const place = () => location.hash.slice(1)

beforeEach(() => {
  offered = createOfferedFiles()
  notifications.clean()
})
afterEach(async () => {
  stop()
  for (const { reading } of offered.list().files) await offered.readable.letGo(reading)
  useOpenedFiles.setState({ files: [], current: null })
  history.replaceState(null, '', '/')
})

describe('a file named from outside', () => {
  it.each([
    ['feedback-1.json', '/reviews/in'],
    ['share-1.json', '/reviews/from'],
    ['archive-2.zip', '/data/in-and-out'],
  ])('%s opens on the screen of its kind', async (name, address) => {
    follow('/week')
    await offer(frozen(name, 'any-name.txt'))
    await waitFor(() => expect(place()).toBe(address))
    expect(useOpenedFiles.getState().files).toHaveLength(1)
  })

  it('waits while something is not saved, and opens when it is named once more or asked for', async () => {
    const done = noteUnsavedWork()
    follow('/week')
    await offer(feedback())
    await screen.findByText('Feedback, not opened yet')
    expect(place()).toBe('/week')
    done()
    await offer(feedback())
    await waitFor(() => expect(place()).toBe('/reviews/in'))
  })

  it('is forgotten, by main too, when it is dismissed', async () => {
    const done = noteUnsavedWork()
    follow('/week')
    await offer(feedback())
    await userEvent.click(await screen.findByRole('button', { name: 'Dismiss Ilse.json' }))
    done()
    expect(screen.queryByText('Ilse.json')).toBeNull()
    expect(offered.list().files).toEqual([])
  })
})

describe('where it cannot be opened', () => {
  it('the demo takes nothing in, says so, and leaves the file for later', async () => {
    follow('/week', '?demo')
    await offer(feedback())
    await screen.findByText(
      'You cannot open files in the demo. Leave the demo to open “Ilse.json” with your own records.',
    )
    expect(place()).toBe('/week')
    expect(offered.list().files).toHaveLength(1)
  })

  it('feedback waits until something was begun, and a backup has its own door', async () => {
    follow('/start')
    await offer(feedback())
    await screen.findByText(
      /^“Ilse.json” is feedback on a request you sent. Set up Cairn or restore your records first/,
    )
    const backup = join(folder, 'old.snapshot')
    writeFileSync(backup, '{"format":"cairn-snapshot","version":2}\n')
    await offer(backup)
    await screen.findByText('“old.snapshot” is a Cairn backup. Choose “Restore from a backup” on this page.')
    expect(place()).toBe('/start')
    expect(useOpenedFiles.getState().current).toBeNull()
  })

  it('one that went away meanwhile says so and is let go', async () => {
    const path = feedback()
    await offered.offer([path])
    rmSync(path)
    follow('/week')
    await screen.findByText(/^“Ilse.json” could not be opened\./)
    await waitFor(() => expect(offered.list().files).toEqual([]))
    expect(place()).toBe('/week')
  })
})
