// Hostile words in every field of a share and of its feedback, on the page a mentor opens from disk: read, reopened, previewed, printed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { writeFeedbackFile } from '../../shared/files/feedback-file.ts'
import { hashText } from '../build-shared.ts'
import { dropProfiles, newProfile } from '../driver/profiles.ts'
import { hostileReview, schemas, tokensOf } from './hostile-review.ts'
import { freePlaces, hostileParts, ranFlag } from './hostile-words.ts'
import { readersBrowser } from './support-review.ts'
import { madeOfWords, openFromDisk, shareFile, wordsOnPage } from './support-share-page.ts'

const readers = readersBrowser()
afterAll(dropProfiles)

const inShare = [
  'from',
  'help',
  'goal',
  'problem',
  'since',
  'question',
  'label',
  'title',
  'heading',
  'text',
  'statement',
]
const inFeedback = [
  'comment0',
  'comment1',
  'comment2',
  'exact',
  'answer',
  'verdict',
  'stuckOn',
  'strengths',
  'nextStep',
]

it('no field is left out: wherever any words may stand, hostile ones do', () => {
  const { copy, reviewBy } = hostileReview(3, hostileParts[0] ?? [])
  for (const [schema, value] of [
    [schemas.share, copy],
    [schemas.feedback, reviewBy('a', '0'.repeat(64))],
  ] as const) {
    expect(schema.safeParse(value).error).toBeUndefined()
    const places = freePlaces(schema, value)
    const fields = (some: typeof places) => [...new Set(some.map(({ path }) => path.replace(/\d+/g, '*')))].sort()
    expect(fields(places).length).toBeGreaterThan(10)
    // A kind is cut to its 40 characters, and its token with it.
    expect(fields(places.filter(({ path, text }) => /q3\w+/.test(text) || path.endsWith('.kind')))).toEqual(
      fields(places),
    )
  }
})

const sheet = async (page: Page, look: () => Promise<void>) => {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
  const words = await page.locator('[data-print-sheet]').innerText()
  await look()
  await page.evaluate("dispatchEvent(new Event('afterprint'))")
  await page.emulateMedia({ media: 'screen' })
  return words
}

const preview = async (page: Page, look: () => Promise<void>) => {
  await page.getByRole('button', { name: 'Preview the file' }).click()
  const words = await page.getByRole('dialog').innerText()
  await look()
  await page.keyboard.press('Escape')
  return words
}

it.for(hostileParts.map((places, at) => [at, places] as const))(
  'part %i is shown as the words it is, runs nothing, asks for nothing and goes nowhere',
  async ([at, places]) => {
    const { copy, reviewBy } = hostileReview(at + 1, places)
    const { hash, address } = await shareFile(copy)
    const { page, strange } = await openFromDisk(readers.context, address)
    const missing = (words: string, of: string, fields: readonly string[]) =>
      tokensOf(of, fields, places).filter((token) => !words.includes(token))

    const look = async () => expect(await madeOfWords(page, ranFlag)).toEqual([])
    expect(missing(await wordsOnPage(page, look), `${at + 1}`, inShare)).toEqual([])
    // On paper before a word is said: what is asked is there to be answered by hand.
    expect(missing(await sheet(page, look), `${at + 1}`, inShare)).toEqual([])

    const own = join(newProfile(), 'feedback.json')
    writeFileSync(own, await writeFeedbackFile(reviewBy('a', hash), hashText))
    await page.getByLabel('A feedback file from this page').setInputFiles(own)
    await page.getByText(/criteria seen/).waitFor()
    const said = await preview(page, look)
    expect(missing(said, `${at + 1}a`, ['name', ...inFeedback])).toEqual([])
    await wordsOnPage(page, look, 'k')
    const printed = await sheet(page, look)
    expect(missing(printed, `${at + 1}`, inShare)).toEqual([])
    expect(missing(printed, `${at + 1}a`, inFeedback)).toEqual([])
    expect(strange).toEqual([])
    await page.close()
  },
)
