// The page a mentor opens, in other engines than Chromium: those that are installed here, each named when it is not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFeedbackFile } from '../../shared/files/feedback-file.ts'
import { hashText } from '../build-shared.ts'
import type { Engine } from '../driver/engines/engine.ts'
import { findFirefox, launchFirefox } from '../driver/engines/firefox.ts'
import { findWebKit, launchWebKit } from '../driver/engines/webkit.ts'
import { walkThroughApp } from './support-app.ts'
import { sendForReview } from './support-exchange.ts'
import { addMentor, begin, story, writeEntry } from './support-week.ts'

const [firefox, webkit] = [findFirefox(), findWebKit()]
const here: Readonly<Record<string, () => Promise<Engine>>> = {
  ...(firefox !== null && { Firefox: () => launchFirefox(firefox) }),
  ...(webkit !== null && { WebKit: () => launchWebKit(webkit) }),
}
const missing = ['Firefox', 'WebKit'].filter((name) => !(name in here))
if (missing.length > 0)
  console.warn(`NOT RUN: the page was not opened in ${missing.join(' or ')}, which is not installed here.`)

const walk = walkThroughApp()
const said = { answer: 'Yes, with an owner.', comment: 'Say who was woken before.' } as const
const passphrase = 'nine owls over water'
const asks = 'Wren Alderby asks for your opinion.'
let file = ''
let sealed = ''

test('an open and a sealed file are sent', async () => {
  file = join(walk.app.userData, 'review.html')
  sealed = join(walk.app.userData, 'sealed.html')
  await begin(walk.page)
  await writeEntry(walk.page)
  await addMentor(walk.page)
  await sendForReview(walk.app, file)
  await sendForReview(walk.app, sealed, passphrase)
})

describe.each(Object.keys(here))('in %s', (name) => {
  let engine: Engine | null = null
  const started = (): Engine => {
    if (engine === null) throw new Error(`${name} did not start`)
    return engine
  }
  beforeAll(async () => {
    engine = (await here[name]?.()) ?? null
  })
  afterAll(() => engine?.close())

  test('it opens from the disk, takes an answer, a comment and a word, keeps them over a reload, and saves them', async () => {
    const engine = started()
    await engine.open(pathToFileURL(file).href)
    await engine.shows(asks)
    await engine.click('1 question')
    await engine.type('Your answer to question 1', said.answer)
    await engine.click('1 thing, with notes')
    await engine.shows(story.import)
    await engine.click('Comment on all of it')
    await engine.type('Your comment', said.comment)
    await engine.click('Save comment')
    await engine.choose('Yes, here')
    await engine.shows('1 answer, 1 comment and 1 criterion seen')
    await engine.shows('Stored in this browser until you save')
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await engine.open(pathToFileURL(file).href)
    await engine.shows('1 answer, 1 comment and 1 criterion seen')
    await engine.click('Save my feedback')
    await engine.shows('Saved. It is among your downloads.')
    const text = readFileSync(await engine.saved('.cairn-feedback.json'), 'utf8')
    const read = await readFeedbackFile(text, hashText)
    expect(read).toMatchObject({
      ok: true,
      value: {
        words: {
          answers: [{ text: said.answer }],
          comments: [{ text: said.comment }],
          verdicts: [{ verdict: 'yes-here' }],
        },
      },
    })
    const asked = await engine.run("return performance.getEntriesByType('resource').map((one) => one.name)")
    expect(asked).toEqual([])
  })
  test('a sealed one opens with its passphrase and with no other', async () => {
    const engine = started()
    await engine.open(pathToFileURL(sealed).href)
    await engine.type('Passphrase', 'nine owls over land')
    await engine.click('Open')
    await engine.shows('That passphrase does not open this file.')
    await engine.run('document.querySelector("input").select()')
    await engine.type('Passphrase', passphrase)
    await engine.click('Open')
    await engine.shows(asks)
  })
})
