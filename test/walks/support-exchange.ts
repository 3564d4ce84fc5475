// A file sent for review, its feedback brought in, and a file that someone else sent: what the walks over all screens look at.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFeedbackFile } from '../../shared/files/feedback-file.ts'
import { readShareJson, shareEnvelope, shareJson } from '../../shared/files/share-file.ts'
import { hashText, returnedReview, reviewComment, sharedCopy } from '../build-shared.ts'
import type { AppDriver } from '../driver/app-driver.ts'
import { answerOpenDialog, answerSaveDialog } from '../driver/dialogs.ts'
import { addressOf, expectAnswer, goTo } from './support-places.ts'
import { choose, story } from './support-week.ts'

/** The ids under which the one exchange is kept: what was sent, what came back of it, and what someone else sent. */
export interface Exchange {
  readonly share: string
  readonly review: string
  readonly received: string
}

const idHere = ({ page }: AppDriver) => addressOf(page).split('/')[3] ?? ''

/** Sends the entry that bears on OWN-S2 to the mentor, with all a share can hold. Answers the id under which it is kept. */
export async function sendForReview(app: AppDriver, path: string, passphrase = ''): Promise<string> {
  const { page } = app
  await goTo(page, '/reviews/send')
  await choose(page, 'Who is to read it', story.mentor)
  await page.getByLabel('What Ilse can help with').fill('Read it as if you had to run it at night.')
  await page.getByLabel('Since we last met').fill('The copy runs, and nobody was woken.')
  await choose(page, 'Three to five things', story.import)
  await page.getByRole('group', { name: 'Ask whether they saw you do this' }).getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Add a question' }).click()
  await page.getByLabel('Question 1', { exact: true }).fill('Would you sign this?')
  if (passphrase !== '') {
    await page.getByLabel('Lock it with a passphrase').check()
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByLabel('Confirm passphrase').fill(passphrase)
  }
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Save the file' }).click()
  await expectAnswer(page, /^Saved for Ilse Quarrington, not sent yet/)
  return idHere(app)
}

/** What the reader would send back, made of what is in the file that left. */
async function answered(path: string): Promise<string> {
  const json = shareJson(readFileSync(path, 'utf8'))
  const read = json.ok ? await readShareJson(json.value, hashText) : json
  if (!read.ok || read.value.kind !== 'open') throw new Error('The file that was sent does not open')
  const { words: copy, hash } = read.value
  const [thing] = copy.things
  const [question] = copy.questions
  const [asked] = copy.asked
  if (thing === undefined || question === undefined || asked === undefined) throw new Error('Something was not sent')
  const { roadmapId, criterionId, thingId } = asked
  const anchor = { thingId: thing.id, partId: null, quote: null }
  const text = 'Say who was woken before, and how often.'
  const back = returnedReview({
    shareId: copy.shareId,
    shareHash: hash,
    from: copy.to,
    answers: [{ questionId: question.id, text: 'Yes, with an owner.' }],
    comments: [reviewComment(801, { kind: 'better', anchor, text })],
    verdicts: [{ roadmapId, criterionId, thingId, verdict: 'yes-here', words: 'I saw it run.' }],
  })
  return writeFeedbackFile(back, hashText)
}

/** Someone else's file, opened as one whose opinion is asked; my own would be refused. */
async function receive(app: AppDriver, path: string): Promise<string> {
  const { page } = app
  writeFileSync(path, (await shareEnvelope(sharedCopy(), hashText)).json)
  await goTo(page, '/reviews/from')
  await answerOpenDialog(app, [path])
  await page.getByRole('button', { name: 'Open a file someone sent' }).click()
  await page.getByRole('link', { name: 'Open it' }).waitFor()
  return idHere(app)
}

export async function exchangeReview(app: AppDriver): Promise<Exchange> {
  const { page } = app
  const fileIn = (name: string) => join(app.userData, name)
  const share = await sendForReview(app, fileIn('sent.html'))
  writeFileSync(fileIn('feedback.json'), await answered(fileIn('sent.html')))
  await goTo(page, '/reviews/in')
  await answerOpenDialog(app, [fileIn('feedback.json')])
  await page.getByRole('button', { name: 'Choose a feedback file' }).click()
  await page.getByRole('button', { name: 'Import' }).click()
  await expectAnswer(page, /^Ilse sent 1 comment/)
  const review = idHere(app)
  return { share, review, received: await receive(app, fileIn('received.json')) }
}
