// Help and About as a person reaches them, by menu, key and palette; and the files opened lately, in the menu and the palette.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeFeedbackFile } from '../../shared/files/feedback-file.ts'
import { termGroups } from '../../shared/glossary-terms.ts'
import { keySections } from '../../shared/screen-shortcuts.ts'
import { hashText, returnedReview } from '../build-shared.ts'
import { launchBrowserHost } from '../driver/browser-host.ts'
import { answerOpenDialog, clickMenu } from '../driver/dialogs.ts'
import { newProfile } from '../driver/profiles.ts'
import { expectNoRequests } from '../driver/start-app.ts'
import { begin } from './durability-steps.ts'
import { walkThroughApp } from './support-app.ts'
import { dragging } from './support-outside.ts'
import { expectAnswer, expectNotice, goTo } from './support-places.ts'

const walk = walkThroughApp()
const palette = async (words: string) => {
  await walk.page.keyboard.press('Control+k')
  await walk.page.getByRole('dialog').getByRole('combobox').fill(words)
}

/** The list is written before the menu is made anew. */
const untilListed = (isListed: boolean) =>
  expect
    .poll(() =>
      walk.app.evaluate(({ Menu }) => Boolean(Menu.getApplicationMenu()?.getMenuItemById('clear-recent')), null),
    )
    .toBe(isListed)

test('F1 opens the help: every word with its meaning, every shortcut, and where files live', async () => {
  const { app, page } = walk
  await begin(page)
  await page.keyboard.press('F1')
  await expectAnswer(page, 'What the terms in Cairn mean.')
  expect(await page.getByRole('term').count()).toBe(termGroups.flatMap(({ terms }) => terms).length)
  await page.getByRole('link', { name: 'Keyboard shortcuts' }).click()
  await expectAnswer(page, 'Everything in Cairn can be done with the keyboard.')
  const lines = keySections('desktop', false).flatMap(({ lines: one }) => one)
  await expect.poll(() => page.getByRole('term').count()).toBe(lines.length)
  await page.getByRole('link', { name: 'Files' }).click()
  await page.getByText(app.userData, { exact: true }).waitFor()
})

test('About says the version, what it runs in, where the data lies, and shows every license', async () => {
  const { app, page } = walk
  await clickMenu(app, 'about')
  const [version, electron] = await app.evaluate(
    ({ app: main }) => [main.getVersion(), process.versions.electron ?? ''],
    null,
  )
  await expectAnswer(page, `Cairn ${version}`)
  const facts = page.getByRole('main')
  await facts.getByText(app.userData, { exact: true }).waitFor()
  if (app.kind === 'electron') await facts.getByText(electron, { exact: true }).waitFor()
  await facts
    .getByRole('button', { name: /^Show the terms of / })
    .first()
    .click()
  await facts.getByText('Permission is hereby granted, free of charge').first().waitFor()
})

test('a file that was opened is among the recent ones; gone, it says so; the list is cleared', async () => {
  const { app, page } = walk
  const path = join(app.userData, 'Ilse.cairn-feedback.json')
  writeFileSync(path, await writeFeedbackFile(returnedReview(), hashText))
  await answerOpenDialog(app, [path])
  await clickMenu(app, 'open-file')
  await page.getByText('Ilse Marrow (name given in the file)').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await untilListed(true)
  await goTo(page, '/week')
  await palette('Ilse')
  await page.getByRole('option', { name: /^Open Ilse\.cairn-feedback\.json/ }).click()
  await page.getByText('Ilse Marrow (name given in the file)').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  rmSync(path)
  await goTo(page, '/week')
  await palette('Ilse')
  await page.getByRole('option', { name: /^Open Ilse\.cairn-feedback\.json/ }).click()
  await expectNotice(page, `There is no file “Ilse.cairn-feedback.json” in ${app.userData}.`)
  await clickMenu(app, 'clear-recent')
  await untilListed(false)
  await palette('Ilse')
  await page.getByText('No results').or(page.getByText('Nothing is called that.')).waitFor()
})

test('in a browser About says so, and a file that is dropped opens all the same', async () => {
  const host = await launchBrowserHost()
  onTestFinished(async () => {
    await host.close()
    expectNoRequests(host.blockedRequests)
  })
  const { page } = host
  await begin(page)
  await goTo(page, '/about')
  await page.getByText('Your browser. Cairn runs a local server that only this computer can reach.').waitFor()
  await page.getByText(host.dataFolder, { exact: true }).waitFor()
  expect(await page.getByRole('button', { name: 'Show folder' }).count()).toBe(0)
  await goTo(page, '/help/files')
  await page.getByRole('heading', { name: 'In your browser' }).waitFor()
  const path = join(newProfile(), 'Ilse.cairn-feedback.json')
  writeFileSync(path, await writeFeedbackFile(returnedReview(), hashText))
  const drag = await dragging(page)
  await drag([path], 'dragEnter', 'dragOver', 'drop')
  await page.getByText('Ilse Marrow (name given in the file)').waitFor()
})
