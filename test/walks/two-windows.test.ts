// Two tabs of one browser on one record and one session: nothing is overwritten, both versions are shown, both drafts are kept.
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { dropProfiles } from '../driver/profiles.ts'
import { type Tabs, withTabs } from './durability-host.ts'
import { begin, rowsOf, saveLine } from './durability-steps.ts'
import { readTable, storedWords } from './durability-store.ts'
import { wordsIn } from './support-places.ts'

const slow = 120_000
afterAll(dropProfiles)

const what = (page: Page) => page.getByLabel('What', { exact: true })
const saveEntry = (page: Page) => page.getByRole('button', { name: 'Save the entry' }).click()
const clash = (page: Page) => page.getByRole('alert', { name: 'Two versions of this record' })

async function editInTwoTabs(tabs: Tabs): Promise<{ first: Page; second: Page; id: string }> {
  const { first } = tabs
  await begin(first)
  await saveLine(first, 'As it was')
  const id = (await readTable(first, 'records')).find(({ kind }) => kind === 'entry')?.id ?? ''
  const second = await tabs.open(`/journal/${id}`)
  await first.evaluate(`location.hash = '/journal/${id}'`)
  for (const page of [first, second]) await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await what(first).fill('As the first tab says')
  await what(second).fill('As the second tab says')
  return { first, second, id }
}

test(
  'an entry edited in two tabs: the second to save overwrites nothing and is shown both versions',
  () =>
    withTabs(async (tabs) => {
      const { first, second, id } = await editInTwoTabs(tabs)
      await saveEntry(first)
      await first.getByText('Saved the entry.').waitFor()
      await saveEntry(second)
      await clash(second).waitFor()
      await clash(second).getByText('Nothing was overwritten').waitFor()
      await clash(second).getByRole('cell', { name: 'As the first tab says' }).waitFor()
      await clash(second).getByRole('cell', { name: 'As the second tab says' }).waitFor()
      expect(await storedWords(first)).toEqual(['As the first tab says'])
      const drafts = await readTable(second, 'drafts')
      expect(JSON.stringify(drafts.filter(({ key }) => key === id))).toContain('As the second tab says')

      await second.reload()
      await second.getByText('You have an unsaved draft.').waitFor()
      await second.getByRole('button', { name: 'Continue editing' }).click()
      await expect.poll(() => wordsIn(what(second))).toBe('As the second tab says')
      await saveEntry(second)
      await clash(second).getByRole('button', { name: 'Use my version' }).click()
      await second.getByText('Saved the entry.').waitFor()
      expect(await storedWords(second)).toEqual(['As the second tab says'])
      const befores = JSON.stringify(await readTable(second, 'changes'))
      expect(befores).toContain('As the first tab says')
    }),
  slow,
)

test(
  'lines typed in two tabs at once are two entries, and neither tab takes the other’s',
  () =>
    withTabs(async (tabs) => {
      await begin(tabs.first)
      const second = await tabs.open('/week')
      await rowsOf(second)
        .or(second.getByLabel('Quick line', { exact: true }))
        .first()
        .waitFor()
      await Promise.all([saveLine(tabs.first, 'From the first tab'), saveLine(second, 'From the second tab')])
      await rowsOf(tabs.first).getByText('From the second tab').waitFor()
      await rowsOf(second).getByText('From the first tab').waitFor()
      expect((await storedWords(second)).sort()).toEqual(['From the first tab', 'From the second tab'])
    }),
  slow,
)

test(
  'a session that another tab closed already is not closed twice, and the sentence says so',
  () =>
    withTabs(async (tabs) => {
      const { first } = tabs
      await begin(first)
      await first.evaluate("location.hash = '/sessions'")
      await first.getByRole('button', { name: 'Plan a session' }).first().click()
      await first.getByLabel('Their name').fill('Ilse Quarrington')
      await first.getByRole('dialog').getByRole('button', { name: 'Plan the session' }).click()
      await first.waitForURL(/sessions\/[0-9a-f-]{36}/)
      const id = /sessions\/([0-9a-f-]{36})/.exec(first.url())?.[1] ?? ''
      const second = await tabs.open(`/sessions/${id}/after`)
      await first.evaluate(`location.hash = '/sessions/${id}/after'`)
      const close = (page: Page) => page.getByRole('button', { name: 'Close the session' })
      await Promise.all([close(first).waitFor(), close(second).waitFor()])
      // The second tab is not told of what the first does, as when its machine was asleep.
      await first.evaluate('BroadcastChannel.prototype.postMessage = () => undefined')
      await close(first).click()
      await first.waitForURL(/progress/)
      await close(second).click()
      await second
        .getByText('This session is closed already, perhaps in another window. Nothing was changed.')
        .waitFor()
      const closings = (await readTable(second, 'records')).filter(({ kind }) => kind === 'closing')
      expect(closings).toHaveLength(1)
    }),
  slow,
)
