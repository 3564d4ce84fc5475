// Files that are named from outside: each opens in the running window on the screen of its kind, and changes nothing before someone decides.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import { writeFeedbackFile } from '../../shared/files/feedback-file.ts'
import { shareEnvelope } from '../../shared/files/share-file.ts'
import { hashText, returnedReview, sharedCopy } from '../build-shared.ts'
import { answerSaveDialog } from '../driver/dialogs.ts'
import { newProfile } from '../driver/profiles.ts'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { quickLine } from './durability-steps.ts'
import { walkThroughApp } from './support-app.ts'
import { changesOf, dragging, startAgainWith } from './support-outside.ts'
import { addressOf, expectAnswer, expectNotice, goTo } from './support-places.ts'

const folder = newProfile()
const fileOf = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const request = join(folder, 'request.json')
const archive = join(folder, 'everything.zip')
let feedback = ''

beforeAll(async () => {
  fileOf('request.json', (await shareEnvelope(sharedCopy(), hashText)).json)
  feedback = fileOf('Ilse.cairn-feedback.json', await writeFeedbackFile(returnedReview(), hashText))
})

const walk = walkThroughApp({ switches: [request] })

testOnReal(
  'a review request on the command line opens at the first run, and nothing is begun before it is',
  async () => {
    const { page } = walk
    const preview = page.getByRole('region', { name: 'The review request, before it is opened' })
    await preview.getByText('Wren Alderby (name given in the file)').waitFor()
    expect(addressOf(page)).toBe('/start')
    expect(await changesOf(page)).toBe(0)
    await preview.getByRole('button', { name: 'Open the request' }).click()
    await expectAnswer(page, /^Wren Alderby asks for your feedback\./)
  },
)

testOnReal('a second start hands its file to the window that runs; a file that is gone says so', async () => {
  const { app, page } = walk
  await goTo(page, '/week')
  const before = await changesOf(page)
  startAgainWith(app, feedback)
  const preview = page.getByRole('region', { name: 'The file, before it is imported' })
  await preview.getByText('Ilse Marrow (name given in the file)').waitFor()
  expect(addressOf(page)).toBe('/reviews/in')
  expect(app.pages()).toHaveLength(1)
  await preview.getByRole('button', { name: 'Cancel' }).click()
  await preview.waitFor({ state: 'detached' })
  startAgainWith(app, join(folder, 'gone.json'))
  await expectNotice(page, `There is no file “gone.json” in ${folder}.`)
  expect(await changesOf(page)).toBe(before)
})

testOnReal('a file dropped on the window opens; while it hangs over it, the window says what a drop does', async () => {
  const { app, page } = walk
  await goTo(page, '/data/in-and-out')
  await answerSaveDialog(app, archive)
  await page.getByRole('button', { name: 'Export everything' }).click()
  await page.getByText(/^Exported everything /).waitFor()
  await goTo(page, '/week')
  const before = await changesOf(page)
  const drag = await dragging(page)
  await drag([archive], 'dragEnter', 'dragOver')
  await page.getByText('Drop to open in Cairn').waitFor()
  // The driver's own cancelling tells the page nothing, as a browser does when the file leaves the window.
  await page.locator('body').dispatchEvent('dragleave')
  await page.getByText('Drop to open in Cairn').waitFor({ state: 'detached' })
  await drag([archive], 'dragEnter', 'dragOver', 'drop')
  await page.waitForURL(/#\/data\/in-and-out$/)
  await expectAnswer(page, 'Everything in that file is here already.')
  await page.getByRole('button', { name: 'Close the file' }).click()
  expect(await changesOf(page)).toBe(before)
})

testOnReal('no other kind of file is opened, and a broken one is refused where it would be', async () => {
  const { page } = walk
  const before = await changesOf(page)
  await goTo(page, '/week')
  const drag = await dragging(page)
  const drop = (file: string) => drag([file], 'dragEnter', 'dragOver', 'drop')
  await drop(fileOf('notes.txt', 'Milk, bread'))
  await expectNotice(
    page,
    '“notes.txt” is not a file that Cairn can open. Cairn opens feedback, review requests and exports.',
  )
  await drop(folder)
  await page.getByText(/is a folder\. Cairn opens files: feedback, review requests and exports\.$/).waitFor()
  expect(addressOf(page)).toBe('/week')
  await drop(fileOf('cut.json', '{"format":"cairn-feedback","version":1,"hash":"'))
  await page
    .getByText('This file is incomplete or damaged. Nothing was changed. Ask your reader to save it again.')
    .waitFor()
  expect(await changesOf(page)).toBe(before)
})

testOnReal('what is being written is not interrupted: the file waits in a line over the page', async () => {
  const { app, page } = walk
  await goTo(page, '/week')
  await quickLine(page).fill('Half a thought')
  startAgainWith(app, feedback, request)
  const waiting = page.getByRole('list', { name: 'Files waiting to be opened' })
  await waiting.getByText('Ilse.cairn-feedback.json').waitFor()
  await waiting.getByText('request.json').waitFor()
  expect(await quickLine(page).inputValue()).toBe('Half a thought')
  await waiting.getByRole('button', { name: 'Dismiss request.json' }).click()
  await waiting.getByRole('button', { name: 'Open Ilse.cairn-feedback.json' }).click()
  await page.getByText('Ilse Marrow (name given in the file)').waitFor()
  await waiting.waitFor({ state: 'detached' })
  await goTo(page, '/week')
  expect(await quickLine(page).inputValue()).toBe('Half a thought')
})
