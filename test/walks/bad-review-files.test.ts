// What comes in wrong where a mentor reads: the file itself cut, flipped or forged, and every wrong file given to its page. A plain reason each.
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import { putShareInPage, shareEnvelope } from '../../shared/files/share-file.ts'
import { hashText, returnedReview as returned, reviewComment, sharedCopy } from '../build-shared.ts'
import { dropProfiles, newProfile } from '../driver/profiles.ts'
import { readersBrowser } from './support-review.ts'
import { builtPages, openFromDisk, shareFile } from './support-share-page.ts'

const readers = readersBrowser()
afterAll(dropProfiles)

const folder = newProfile()
function onDisk(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const envelope = async (words: unknown) =>
  JSON.stringify({ format: 'cairn-share', version: 1, hash: await hashText(canonicalJson(words)), key: '', words })
const forged = async (words: unknown) => putShareInPage((await builtPages()).open, await envelope(words))
const whole = async () => (await shareFile(sharedCopy())).text

const badPages: readonly (readonly [string, string | RegExp, () => Promise<string>])[] = [
  [
    'cut in its words',
    /incomplete or was changed in transit/,
    async () => (await whole()).slice(0, (await whole()).indexOf('310 ms')),
  ],
  ['cut in its script', /incomplete or was changed in transit/, async () => (await whole()).slice(0, -5000)],
  [
    'with a sign of its script flipped',
    /incomplete or was changed in transit/,
    async () => (await whole()).replace('createElement', 'createElemenT'),
  ],
  [
    'with a sign of its words flipped',
    /incomplete or was changed in transit/,
    async () => (await whole()).replace('310 ms over four runs."', '210 ms over four runs."'),
  ],
  ['without its words', /incomplete or was changed in transit/, async () => (await builtPages()).open],
  ['forged, words and all', /stopped working/, async () => forged({ things: 'none' })],
  ['forged in one field', /stopped working/, async () => forged({ ...sharedCopy(), things: [{ parts: null }] })],
]

it.for(badPages)('a share %s says so instead of staying empty', async ([name, words, text]) => {
  const { page } = await openFromDisk(readers.context, pathToFileURL(onDisk(`${name}.html`, await text())).href)
  await page.getByText(words).first().waitFor()
  await page.close()
})

/** A feedback file as the page writes it, around words that may be anything. */
async function feedback(words: unknown, more: object = {}): Promise<string> {
  const hash = await hashText(canonicalJson(words))
  return JSON.stringify({ format: 'cairn-feedback', version: 1, hash, words, ...more })
}

describe('a file given to the page that is not its own feedback', () => {
  let page: Page
  let own: (more?: object) => ReturnType<typeof returned>
  beforeAll(async () => {
    const copy = sharedCopy()
    const { hash } = await shareEnvelope(copy, hashText)
    own = (more = {}) => returned({ shareId: copy.shareId, shareHash: hash, ...more })
    page = (await openFromDisk(readers.context, (await shareFile(copy)).address)).page
    await give(onDisk('own.json', await feedback(own())))
    await page.getByText('Your feedback file is open').waitFor()
  })
  const give = (path: string) => page.getByLabel('A feedback file from this page').setInputFiles(path)

  const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const bad: readonly (readonly [string, RegExp, () => Promise<string>])[] = [
    ['another file', /not a feedback file/, async () => 'name,day\nIlse,8 March'],
    ['nothing at all', /not a feedback file/, async () => ''],
    ['cut short', /incomplete/, async () => (await feedback(own())).slice(0, -40)],
    ['one sign flipped', /was changed after/, async () => (await feedback(own())).replace('stops', 'stopt')],
    ['another name written over it', /was changed after/, async () => (await feedback(own())).replace('Ilse', 'Olga')],
    ['from a newer page', /newer page/, async () => feedback(own(), { version: 9 })],
    [
      'nested deeply',
      /Nothing here was changed/,
      async () => (await feedback(own())).replace('"words":{', `"words":{"x":${nested},`),
    ],
    ['of another share', /another file that was sent/, async () => feedback(own({ shareHash: 'f'.repeat(64) }))],
    [
      'a comment of a megabyte',
      /feedback file was not saved by this page/,
      async () => feedback(own({ comments: [reviewComment(801, { text: 'x'.repeat(1e6) })] })),
    ],
    [
      'two comments of one id',
      /feedback file was not saved by this page/,
      async () => feedback(own({ comments: [reviewComment(801), reviewComment(801)] })),
    ],
    [
      'a comment of no kind',
      /feedback file was not saved by this page/,
      async () => feedback(own({ comments: [{ ...reviewComment(801), kind: 'constructor' }] })),
    ],
    [
      'a comment that is no text',
      /feedback file was not saved by this page/,
      async () => feedback(own({ comments: [{ ...reviewComment(801), text: { toString: 1 } }] })),
    ],
    [
      'a verdict nobody asked for',
      /feedback file was not saved by this page/,
      async () => feedback(own({ verdicts: [{ ...own().verdicts[0], criterionId: 'DEB-M2' }] })),
    ],
  ]

  it.for(bad)('%s: a plain reason, and what was written stays', async ([name, reason, text]) => {
    await give(onDisk(`${name}.json`, await text()))
    await page.getByRole('status').filter({ hasText: reason }).waitFor()
    await page.getByText('1 answer, 1 comment, 1 criterion seen and your own read').waitFor()
  })

  it('two gigabytes are refused by their size', async () => {
    const path = onDisk('large.json', '{"format":"cairn-feedback"')
    truncateSync(path, 2e9)
    await give(path)
    await page.getByRole('status').filter({ hasText: 'too large' }).waitFor()
  })
})
