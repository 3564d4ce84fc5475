// The page a mentor opens, in other engines than Chromium: those that are installed here, each named when it is not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
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
let file = ''

test('a file is sent', async () => {
  file = join(walk.app.userData, 'review.html')
  await begin(walk.page)
  await writeEntry(walk.page)
  await addMentor(walk.page)
  await sendForReview(walk.app, file)
})

describe.each(Object.keys(here))('in %s', (name) => {
  let engine: Engine | null = null
  afterAll(() => engine?.close())

  test('it opens from the disk, takes an answer, a comment and a word, keeps them over a reload, and saves them', async () => {
    engine = (await here[name]?.()) ?? null
    if (engine === null) throw new Error(`${name} did not start`)
    await engine.open(pathToFileURL(file).href)
    await engine.shows('Wren Alderby asks for your opinion.')
    await engine.click('one question')
    await engine.type('Your answer to question 1', said.answer)
    await engine.click('One thing, with notes')
    await engine.shows(story.import)
    await engine.click('Comment on all of it')
    await engine.type('Your comment', said.comment)
    await engine.click('Keep')
    await engine.choose('Yes, here')
    await engine.shows('One answer, one comment and one criterion seen')
    await engine.shows('Kept in this browser until you save')
    await new Promise((resolve) => setTimeout(resolve, 900))
    await engine.open(pathToFileURL(file).href)
    await engine.shows('One answer, one comment and one criterion seen')
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
})
