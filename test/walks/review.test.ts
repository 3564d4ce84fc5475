// A mentor's answer: a file goes out, is read and commented without any network, comes back, and every word lands on its place.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog } from '../driver/dialogs.ts'
import { expectNoRequests, launchApp } from '../driver/start-app.ts'
import { walkThroughApp } from './support-app.ts'
import { addressOf, atRest, expectAnswer, expectNotice, goTo, openScreen } from './support-places.ts'
import { proposed, writeProposal } from './support-proposal.ts'
import { openAsReader, openStep, readersBrowser, saveFeedback, untilKept } from './support-review.ts'
import { bringIn, everything } from './support-review-files.ts'
import type { OpenedPage } from './support-share-page.ts'
import { addMentor, begin, choose, dayFromToday, planSession, story, writeEntry } from './support-week.ts'

const walk = walkThroughApp()
const said = {
  help: 'Read it as if you had to run it at night.',
  question: 'Would you sign this?',
  answer: 'Yes, once the delay has an owner.',
  strength: 'The weights are said before the scores.',
  better: 'Who loses it, and when did they hear of it?',
  verdict: 'I watched it run for a month.',
  stuckOn: 'Ownership, more than latency.',
  note: 'Ask again in spring.',
} as const
const standIn = 'The ledger'

const readers = readersBrowser()
let reader: OpenedPage
let proposal = ''
let review = ''
let meeting = ''
let feedback = ''
const fileIn = (name: string) => join(walk.app.userData, name)

test('what is sent is chosen, asked about, and shown field by field before it leaves', async () => {
  const { page } = walk
  await begin(page)
  await writeEntry(page)
  await addMentor(page)
  await openScreen(page, 'Journal')
  proposal = await writeProposal(page)
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByLabel('Mentor and packet').check()
  await page.getByRole('button', { name: 'Save the proposal' }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor()
  meeting = await planSession(page, dayFromToday(3))
  await goTo(page, meeting)
  await page.getByLabel('Add a question').fill(said.question)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Question 1' }).waitFor()
  await goTo(page, meeting.replace('/sessions/', '/reviews/send/'))
  await page.getByLabel('To be challenged').check()
  await page.getByLabel('What Ilse can help with').fill(said.help)
  await choose(page, 'Three to five things', proposed.title)
  await choose(page, 'Three to five things', story.import)
  await page.getByRole('group', { name: 'Ask whether they saw you do this' }).getByRole('checkbox').first().check()
  expect(await page.getByLabel('Question 1', { exact: true }).inputValue()).toBe(said.question)
  await page.getByLabel('Another name or term to replace').fill('Invoices')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByLabel('Pseudonym for Invoices').fill(standIn)
  await expectAnswer(page, /^Ilse reads 2 things, in about .* minutes\.$/)
  await page.getByText(`${standIn} lose a reader.`).first().waitFor()
})

test('the file is written, and what left stays to be seen', async () => {
  const { app, page } = walk
  await answerSaveDialog(app, fileIn('review.html'))
  await page.getByRole('button', { name: 'Save the file' }).click()
  await expectAnswer(page, 'Saved for Ilse Quarrington, not sent yet.')
  await page.getByText(`${standIn} lose a reader.`).waitFor()
  expect(readFileSync(fileIn('review.html'), 'utf8')).not.toMatch(/invoices/i)
})

test('no id of the database is in it: each was made for this file, and tells nothing of when its record began', async () => {
  const uuids = (text: string) => [...new Set(text.match(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g))]
  const inOrder = (id: string) => id[14] === '7'
  const files = unzipSync(await everything(walk.app, fileIn('left.zip')))
  const own = Object.values(files)
    .flatMap((bytes) => uuids(strFromU8(bytes)))
    .filter(inOrder)
  const left = readFileSync(fileIn('review.html'), 'utf8')
  expect(own.length).toBeGreaterThan(10)
  expect(own.filter((id) => left.includes(id))).toEqual([])
  const [, json = ''] = /<script type="application\/json" id="cairn-share">(.*?)<\/script>/s.exec(left) ?? []
  expect(uuids(json).length).toBeGreaterThan(4)
  expect(uuids(json).filter(inOrder)).toEqual([])
  expect(JSON.parse(json).words.things.map(({ revision }: { revision: unknown }) => revision)).toEqual([null, null])
})

test('the reader opens it with no network, and is told who asks for what', async () => {
  reader = await openAsReader(readers.browser, fileIn('review.html'))
  const { page } = reader
  await page.getByRole('heading', { level: 1, name: 'Wren Alderby asks you to challenge a plan.' }).waitFor()
  await page.getByText(said.help).waitFor()
  await openStep(page, /^Wren’s 1 question/)
  await page.getByText(said.question).waitFor()
  await page.getByLabel('Your answer to question 1').fill(said.answer)
})

test('a comment goes on a passage, another on all of it, and a word on what was asked', async () => {
  const { page } = reader
  await openStep(page, /^2 things, with notes/)
  const passage = page.getByText(`${standIn} lose a reader.`)
  await passage.evaluate((element) => getSelection()?.selectAllChildren(element))
  await page.keyboard.press('c')
  const form = page.getByRole('form', { name: 'A new comment' })
  await form.getByLabel('Your comment').fill(said.better)
  await form.getByRole('button', { name: 'Save comment' }).click()
  await page.locator('mark').filter({ hasText: standIn }).waitFor()
  await page.getByRole('button', { name: 'Comment on all of it', exact: true }).click()
  await page.getByLabel('Strength').check()
  await page.getByLabel('Your comment').fill(said.strength)
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('j')
  await page.getByRole('heading', { level: 2, name: story.import }).waitFor()
  await page.getByLabel('Yes, here').check()
  await page.getByLabel('Comment (optional)').fill(said.verdict)
})

test('their own read, and a note that stays with them; closed and opened again, all of it is there; saved', async () => {
  const { page } = reader
  await openStep(page, /^Your own read/)
  await page.getByLabel('What is Wren really stuck on?').fill(said.stuckOn)
  await page.getByLabel('A note for yourself').fill(said.note)
  await page.getByText(/^Stored in this browser until you save/).waitFor()
  await untilKept(page, said.note)
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/delay|latency|spring/i)
  await page.reload()
  await openStep(page, /^Your own read/)
  await expect.poll(() => page.getByLabel('A note for yourself').inputValue(), { timeout: 20_000 }).toBe(said.note)
  feedback = await saveFeedback(page)
  const text = readFileSync(feedback, 'utf8')
  expect(text).toContain(said.stuckOn)
  expect(text).not.toContain(said.note)
  expect(reader.strange).toEqual([])
})

test('a reader who has Cairn opens the same file by a door of the first run', async () => {
  const theirs = await launchApp()
  const { page } = theirs
  await page.getByLabel('Your name').fill('Ilse Quarrington')
  await page.getByRole('button', { name: /^Open a file someone sent you/ }).click()
  await answerOpenDialog(theirs, [fileIn('review.html')])
  await page.getByRole('dialog').getByRole('button', { name: 'Open a file someone sent' }).click()
  await expectAnswer(page, /^Wren Alderby asks for your feedback\./)
  await page.getByText(said.help).waitFor()
  await page.getByRole('link', { name: 'This week', exact: true }).click()
  await page.getByText('Ilse Quarrington').first().waitFor()
  expectNoRequests(await theirs.blockedRequests())
  await theirs.close()
})

test('the file that came back is looked at, brought in, and every word lands on its place', async () => {
  const { app, page } = walk
  await goTo(page, '/reviews/in')
  await answerOpenDialog(app, [feedback])
  await page.getByRole('button', { name: 'Choose a feedback file' }).click()
  await page.getByText('Matches the version you sent.').waitFor()
  await page.getByText('2 comments, 1 answer and 1 criterion judged; 1 passage marked').waitFor()
  await page.getByRole('button', { name: 'Import' }).click()
  await expectAnswer(page, /^Ilse sent 2 comments, 1 answer and 1 criterion judged;/)
  review = addressOf(page)
  await page.getByText(said.answer).waitFor()
  await page.locator('mark', { hasText: 'Invoices lose a reader.' }).waitFor()
  await page.getByText(said.better).waitFor()
  await page.getByText('Yes, here, on the roadmap as from their file').waitFor()
  await page.getByText(`“${said.verdict}”`).waitFor()
})

test('on the page of its session the answer stands under its question, their read beside it, and both are taken up', async () => {
  const { page } = walk
  await goTo(page, meeting)
  const question = page.getByRole('listitem').filter({ has: page.getByRole('textbox', { name: 'Question 1' }) })
  await question.getByText(said.answer).waitFor()
  await question.getByRole('link', { name: 'from their file' }).waitFor()
  await question.getByRole('button', { name: /^Make it an action/ }).click()
  await question.getByText(/^Action made/).waitFor()
  await question.getByRole('button', { name: 'Use as the answer' }).click()
  for (const words of [said.stuckOn, said.better]) await page.getByText(words).waitFor()
  await goTo(page, `${meeting}/after`)
  await page.getByRole('button', { name: 'Use as their read' }).click()
  await expect.poll(() => page.getByRole('textbox', { name: 'Ilse’s read of it' }).inputValue()).toBe(said.stuckOn)
  await page.getByRole('checkbox', { name: said.answer }).waitFor()
})

test('the same request leaves in a zip and as a PDF, with the number of each passage', async () => {
  const { app, page } = walk
  const save = async (type: string, name: string) => {
    await goTo(page, meeting.replace('/sessions/', '/reviews/send/'))
    await choose(page, 'Three to five things', story.import)
    await page.getByLabel('File type').selectOption({ label: type })
    await answerSaveDialog(app, fileIn(name))
    await page.getByRole('button', { name: 'Save the file' }).click()
    await expectAnswer(page, /^Saved for Ilse Quarrington, not sent yet\.$/)
    return readFileSync(fileIn(name))
  }
  const files = unzipSync(await save('Web page in a .zip, for email that blocks .html', 'review.zip'))
  expect(Object.keys(files)).toEqual([expect.stringMatching(/^review-.*\.html$/)])
  expect(strFromU8(Object.values(files)[0] ?? new Uint8Array())).toContain('<b>[1]</b>')
  expect((await save('PDF, for answers by email', 'review.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

test('the roadmap shows that it is confirmed, and by whom', async () => {
  const { page } = walk
  await openScreen(page, 'Roadmap')
  await page
    .getByRole('link', { name: /^OWN-S2.*confirmed by Ilse/ })
    .first()
    .waitFor()
})

test('brought in again it changes nothing: all that can be taken out is the same to the byte', async () => {
  const { page } = walk
  const before = await everything(walk.app, fileIn('before.zip'))
  await bringIn(walk.app, feedback, 'Go to it')
  await expectNotice(page, 'All of it was here already. Nothing was changed.')
  expect((await everything(walk.app, fileIn('after.zip'))).equals(before)).toBe(true)
})

test('a comment is acted on, and says by which record', async () => {
  const { page } = walk
  await goTo(page, review)
  const comment = page.getByRole('listitem').filter({ hasText: said.better })
  await comment.getByRole('button', { name: 'Answer it' }).click()
  await comment.getByRole('button', { name: 'I acted on it' }).click()
  await choose(page, 'The record that shows it', story.import)
  await comment.getByRole('link', { name: new RegExp(story.import) }).waitFor()
})

test('an edit around the sentence leaves the comment on it; an edit of the sentence lists it as moved', async () => {
  const { page } = walk
  const mark = page.locator('mark', { hasText: 'Invoices lose a reader.' })
  const write = async (words: string) => {
    await goTo(page, proposal)
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    await page.getByLabel('The whole system').fill(words)
    await page.getByRole('button', { name: 'Save the proposal' }).click()
    await page.getByRole('button', { name: 'Edit', exact: true }).waitFor()
    await goTo(page, review)
    await page.getByText(said.better).waitFor()
  }
  await write('Two services share a table today. Invoices lose a reader. Neither asked.')
  await mark.waitFor()
  await write('Two services share a table today. Each gets one of its own. Neither asked.')
  await page.getByText('The passage has moved or was changed. It read:').waitFor()
  expect(await mark.count()).toBe(0)
  await atRest(page)
})
