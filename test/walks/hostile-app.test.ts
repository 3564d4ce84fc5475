// Hostile words in every field of a share and of its feedback, wherever the app shows them: opened, previewed, brought in, sent back.
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { summariesOf } from '../../renderer/storage/checks/compute-summaries.ts'
import { writeFeedbackFile } from '../../shared/files/feedback-file.ts'
import { AnyRecord } from '../../shared/records/record-definitions.ts'
import { RoadmapId } from '../../shared/records/record-ids.ts'
import { seedDatabase } from '../bench/seed-database.ts'
import { person, personId, roadmapId, session } from '../build-records.ts'
import { sentShare } from '../build-review.ts'
import { hashText } from '../build-shared.ts'
import { answerOpenDialog, answerSaveDialog } from '../driver/dialogs.ts'
import { launchBrowser } from '../driver/plain-browser.ts'
import { newProfile } from '../driver/profiles.ts'
import { begin } from './durability-steps.ts'
import { readTable } from './durability-store.ts'
import { hostileReview, tokensOf } from './hostile-review.ts'
import { hostileParts, ranFlag } from './hostile-words.ts'
import { walkThroughApp } from './support-app.ts'
import { ladderId } from './support-packet.ts'
import { atRest, goTo } from './support-places.ts'
import { madeOfWords, openFromDisk, shareFile, watched, wordsOnPage } from './support-share-page.ts'

const walk = walkThroughApp()
const folder = newProfile()
let strange: string[] = []
/** What leaves is opened where its reader would: in a plain browser. */
let browser: Browser
let context: BrowserContext
afterAll(() => browser.close())
let ladder = RoadmapId.parse(roadmapId)

const parts = hostileParts.map((places, at) => ({ places, at, part: at + 1 }))
/** Mine, sent to someone; and theirs, sent to me. */
const mine = (at: number) => hostileReview(at + 1, hostileParts[at] ?? [], ladder)
const theirs = (at: number) => hostileReview(at + 41, hostileParts[at] ?? [], ladder)

async function seeded(): Promise<AnyRecord[]> {
  const all = await Promise.all(
    parts.map(async ({ at }) => {
      const { copy } = mine(at)
      const reader = personId(500 + at)
      const mentee = personId(600 + at)
      const share = { ...(await sentShare(copy)), personId: reader }
      const found = theirs(at).copy.help
      return [
        share,
        person(500 + at, { name: copy.to.name }),
        person(600 + at, { name: theirs(at).copy.from.name, iMentorThem: true }),
        session(700 + at, { role: 'mentor', personId: mentee, startedAt: share.sentAt, problemFound: found }),
      ]
    }),
  )
  return all.flat()
}

beforeAll(async () => {
  const { page } = walk
  await begin(page)
  ladder = RoadmapId.parse(await page.evaluate(ladderId))
  const records = await seeded()
  const here = z.array(AnyRecord).parse(await readTable(page, 'records'))
  const { mentoring, totals } = summariesOf(new Map([...here, ...records].map((one) => [one.id, one])))
  await seedDatabase(page, { records, meta: [mentoring, totals] })
  await page.reload()
  await atRest(page)
  browser = await launchBrowser()
  context = await browser.newContext()
  // Not its origin: of an address of our own scheme Node says 'null'.
  strange = watched(page, page.url().replace(/#.*$/s, ''))
})

/** All that is on the screen, the words in fields too. */
const wordsOn = (page: Page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)
    return [document.body.innerText, ...fields].join('\n')
  })

async function expectHarmless(page: Page): Promise<void> {
  expect(await madeOfWords(page, ranFlag)).toEqual([])
  expect(strange).toEqual([])
}

const missing = (words: string, of: string, fields: readonly string[], places: readonly number[]) =>
  tokensOf(of, fields, places).filter((token) => !words.includes(token))

async function choose(address: string, button: string, text: string, ending: string): Promise<void> {
  const path = join(folder, `chosen.${ending}`)
  writeFileSync(path, text)
  await answerOpenDialog(walk.app, [path])
  await goTo(walk.page, address)
  await walk.page.getByRole('button', { name: button }).click()
}

async function bringIn(at: number, reader: 'a' | 'b'): Promise<void> {
  const { page } = walk
  const { copy, reviewBy } = mine(at)
  const { hash } = await sentShare(copy)
  const text = await writeFeedbackFile(reviewBy(reader, hash), hashText)
  await choose('/reviews/in', 'Choose a feedback file', text, 'json')
  const preview = page.getByRole('region', { name: 'The file, before it is imported' })
  const words = await preview.innerText()
  const places = hostileParts[at] ?? []
  expect(missing(words, `${at + 1}${reader}`, ['name'], places)).toEqual([])
  expect(missing(words, `${at + 1}`, ['title', 'to'], places)).toEqual([])
  await expectHarmless(page)
  // Of the two it could be: whom it was sent to, or someone new of that name.
  await preview
    .getByRole('radio')
    .nth(reader === 'a' ? 0 : 1)
    .check()
  await preview.getByRole('button', { name: 'Import' }).click()
  await page.getByRole('heading', { name: 'Their answers' }).waitFor()
  await atRest(page)
}

/** Writes what a button writes to a file of ours. */
async function written(button: string, name: string): Promise<string> {
  const path = join(folder, name)
  await answerSaveDialog(walk.app, path)
  await walk.page.getByRole('button', { name: button }).click()
  // Written whole under another name first: once it is there, all of it is.
  await expect.poll(() => existsSync(path)).toBe(true)
  return path
}

const said = ['answer', 'comment0', 'comment1', 'comment2', 'verdict', 'stuckOn', 'strengths', 'nextStep']

it.for(parts)('part $part is looked at, brought in and shown as the words it is', async ({ at, places }) => {
  const { page } = walk
  // A second reader of the same, so that the two differ.
  if (at === 0) await bringIn(at, 'b')
  await bringIn(at, 'a')
  const words = await wordsOn(page)
  expect(missing(words, `${at + 1}a`, [...said, 'exact'], places)).toEqual([])
  expect(missing(words, `${at + 1}`, ['question', 'statement', 'title', 'text', 'heading'], places)).toEqual([])
  await expectHarmless(page)
})

it.for(parts)('part $part goes back as a page and as annotations that are only words', async ({ at, places }) => {
  const { page } = walk
  await goTo(page, '/reviews/in')
  await page
    .getByRole('list', { name: 'Feedback received' })
    .getByRole('link')
    .filter({ hasText: `q${at + 1}title` })
    .first()
    .click()
  await page.getByRole('button', { name: 'Preview the response' }).click()
  await expectHarmless(page)
  const response = await written('Save the response', `response-${at}.html`)
  const annotations = JSON.parse(
    readFileSync(await written('their comments as Web Annotations', `annotations-${at}.json`), 'utf8'),
  )
  const bodies = annotations.first.items.map((item: { body: { value: string } }) => item.body.value).join('\n')
  const reader = bodies.includes(`q${at + 1}a`) ? 'a' : 'b'
  expect(missing(bodies, `${at + 1}${reader}`, ['comment0', 'comment1', 'comment2'], places)).toEqual([])

  const opened = await openFromDisk(context, pathToFileURL(response).href)
  const words = await opened.page.locator('body').innerText()
  expect(missing(words, `${at + 1}${reader}`, ['comment0', 'comment1', 'comment2', 'exact'], places)).toEqual([])
  expect(missing(words, `${at + 1}`, ['title', 'text'], places)).toEqual([])
  expect(await madeOfWords(opened.page, ranFlag)).toEqual([])
  expect(opened.strange).toEqual([])
  await opened.page.close()
})

it('the inbox and where two readers differ show them as words', async () => {
  const { page } = walk
  await goTo(page, '/reviews/in')
  await page.getByRole('heading', { name: 'Where your readers differ' }).waitFor()
  const words = await wordsOn(page)
  for (const { at, places } of parts) expect(missing(words, `${at + 1}`, ['title', 'to'], places)).toEqual([])
  expect(words).toMatch(/q1averdict\d+q/)
  expect(words).toMatch(/q1bcomment\d+q/)
  await expectHarmless(page)
})

it.for(parts)('part $part, sent to me, is opened and read as words', async ({ at, places }) => {
  const { page } = walk
  const { copy } = theirs(at)
  const { text } = await shareFile(copy)
  await choose('/reviews/from', 'Open a file someone sent', text, 'html')
  await page.getByRole('heading', { name: 'Kind of help' }).waitFor()
  await atRest(page)
  const of = `${at + 41}`
  expect(missing(await wordsOn(page), of, ['from', 'help', 'goal', 'question'], places)).toEqual([])
  await expectHarmless(page)
  await page.getByRole('link', { name: 'Open it', exact: true }).click()
  const read = await wordsOnPage(page, expectHarmless)
  const shown = ['help', 'goal', 'problem', 'since', 'question', 'label', 'title', 'heading', 'text', 'statement']
  expect(missing(read, of, shown, places)).toEqual([])
  await expectHarmless(page)
})

it('the roster, the list of what came and what I sent show them as words', async () => {
  const { page } = walk
  for (const [address, prefix, fields] of [
    ['/reviews/roster', 40, ['from', 'help']],
    ['/reviews/from', 40, ['title']],
    ['/reviews', 0, ['to']],
  ] as const) {
    await goTo(page, address)
    const words = await wordsOn(page)
    for (const { at, places } of parts) expect(missing(words, `${prefix + at + 1}`, fields, places)).toEqual([])
    await expectHarmless(page)
  }
  for (const { at, places } of parts) {
    await goTo(page, `/reviews/sent/${mine(at).copy.shareId}`)
    const fields = ['help', 'since', 'question', 'title', 'label', 'heading', 'text', 'statement']
    expect(missing(await wordsOn(page), `${at + 1}`, fields, places)).toEqual([])
    await expectHarmless(page)
  }
})

it.for([
  ['/reviews/in', 'Choose a feedback file'],
  ['/reviews/from', 'Open a file someone sent'],
] as const)('two gigabytes at %s are refused by their size', async ([address, button]) => {
  const path = join(folder, 'large.json')
  writeFileSync(path, '{"format":"cairn-feedback"')
  truncateSync(path, 2e9)
  await answerOpenDialog(walk.app, [path])
  await goTo(walk.page, address)
  await walk.page.getByRole('button', { name: button }).click()
  await walk.page
    .getByRole('status')
    .getByText(/too large/)
    .waitFor()
})
