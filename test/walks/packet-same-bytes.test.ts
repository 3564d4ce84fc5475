// The same packet is the same bytes in every format: made twice, in another zone and on another day. A hash of a file that was sent is worth
// something only then.
import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { bytesOf, type FileKind, fileKinds, pageOf } from '../../renderer/pages/packet/packet-files.ts'
import { launchBrowser } from '../driver/plain-browser.ts'
import { demoDocument, demoRecords } from './support-demo-packet.ts'
import { printed } from './support-packet-files.ts'

const own = process.env.TZ
afterEach(() => {
  vi.useRealTimers()
  if (own === undefined) delete process.env.TZ
  else process.env.TZ = own
})

/** As a computer in that zone makes them at that moment: its own clock and zone, and those of the browser that prints. */
async function hashesIn(zone: string, now: string, records = demoRecords): Promise<Record<string, string>> {
  process.env.TZ = zone
  const browser = await launchBrowser()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
  const what = { document: demoDocument(records), mark: 'Version 1 of 31 March 2025, 0123456789ab' }
  const kinds = Object.keys(fileKinds) as FileKind[]
  const files: [string, Uint8Array][] = []
  for (const kind of kinds) files.push([kind, await bytesOf(kind, what)])
  files.push(['pdf', await printed(browser, await pageOf(what))])
  vi.useRealTimers()
  await browser.close()
  return Object.fromEntries(files.map(([kind, bytes]) => [kind, createHash('sha256').update(bytes).digest('hex')]))
}

test('a packet is the same bytes twice, in two zones and on two days', async () => {
  const once = await hashesIn('Pacific/Auckland', '2025-03-31T10:00:00.000Z')
  expect(Object.keys(once).toSorted()).toEqual(['csv', 'docx', 'html', 'md', 'pdf'])
  expect(await hashesIn('Pacific/Auckland', '2025-03-31T10:00:00.000Z', demoRecords.toReversed())).toEqual(once)
  expect(await hashesIn('America/St_Johns', '2027-12-31T23:59:58.000Z')).toEqual(once)
})

test('other words are other bytes in every format', async () => {
  const [all, fewer] = [
    await hashesIn('UTC', '2025-03-31T10:00:00.000Z'),
    await hashesIn('UTC', '2025-03-31T10:00:00.000Z', demoRecords.slice(0, -40)),
  ]
  for (const [kind, hash] of Object.entries(fewer)) expect(all[kind], kind).not.toBe(hash)
})
