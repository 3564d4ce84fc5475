// An agent over the SDK's own client and real standard input and output: off at first, switched on in Settings, reading what it may,
// drafting an entry that its owner then saves.
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, test } from 'vitest'
import { findElectron } from '../driver/find-electron.mjs'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'
import { goTo } from './support-places.ts'
import { begin, tick, writeQuickLine } from './support-week.ts'

const walk = walkThroughApp()
async function connected(
  command = process.execPath,
  args: string[] = ['.build/electron/command.js', '0.1.0', '', 'mcp'],
): Promise<Client> {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', CAIRN_DATA: walk.app.userData }
  const client = new Client({ name: 'walk', version: '1.0.0' })
  await client.connect(new StdioClientTransport({ command, args, env, stderr: 'ignore' }))
  return client
}
const called = async (client: Client, name: string, given: Record<string, unknown> = {}) => {
  const [part] = (await client.callTool({ name, arguments: given })).content as { text: string }[]
  return part?.text ?? ''
}

test('the server does not start before access is switched on', async () => {
  await begin(walk.page)
  await writeQuickLine(walk.page, 'Moved quotes to their own database')
  await expect(connected()).rejects.toThrow()
})

test('switched on, it answers what may be seen, while the app runs and once it is closed', async () => {
  const { app } = walk
  await goTo(walk.page, '/settings')
  await tick(walk.page.getByRole('checkbox', { name: 'Let AI agents on this machine read records and create drafts' }))
  const client = await connected()
  // What was written is private.
  expect(JSON.parse(await called(client, 'search', { words: 'quotes' }))).toMatchObject({
    asOf: { from: 'app' },
    total: 0,
  })
  // Checked once it is saved.
  await walk.page.getByRole('radio', { name: 'All, including “Private”' }).click()
  await expect.poll(async () => JSON.parse(await called(client, 'search', { words: 'quotes' })).total).toBe(1)
  expect(JSON.parse(await called(client, 'criteria')).criteria.length).toBeGreaterThan(20)
  await app.close()
  expect(JSON.parse(await called(client, 'this_week'))).toMatchObject({
    asOf: { from: 'backup' },
    counts: { records: 1 },
  })
  expect(await called(client, 'draft_entry', { what: 'Drafted beside a closed Cairn' })).toContain(
    'waits for its owner',
  )
  await client.close()
})

test('its draft and its calls stand in Settings, and the draft becomes an entry when it is saved', async () => {
  await walk.app.relaunch()
  const { page } = walk
  await page.getByText('1 new draft from an agent.').waitFor()
  await goTo(page, '/settings')
  await page.getByRole('list', { name: 'Drafts from agents' }).getByText('Drafted beside a closed Cairn').waitFor()
  await page.getByRole('list', { name: 'Calls of agents' }).getByText('draft_entry').waitFor()
  await bringAxe(page)
  expect(await faultsInBoth(page, 'agent access')).toEqual([])
  await page.getByRole('heading', { name: 'Agent access' }).scrollIntoViewIfNeeded()
  await page.setViewportSize({ width: 320, height: 800 })
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: /^Save the entry/ }).click()
  await page.getByText('No drafts from agents.').waitFor()
  await goTo(page, '/week')
  await page.getByRole('list', { name: 'Recorded in this week' }).getByText('Drafted beside a closed Cairn').waitFor()
})

testOnReal('the installed program serves an agent too, without a display', async () => {
  const client = await connected(findElectron() ?? '', ['.', '--', 'mcp'])
  expect(JSON.parse(await called(client, 'search', { words: 'quotes' }))).toMatchObject({
    asOf: { from: 'app' },
    total: 1,
  })
  await client.close()
})
