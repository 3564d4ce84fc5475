// What a packet draws: a diagram on the app's sheet is the picture of the file, and bars are told apart on paper without colors.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerSaveDialog } from '../driver/dialogs.ts'
import { career, quotes } from '../shared/packet/quotes-career.ts'
import { walkThroughApp } from './support-app.ts'
import { draftPacket, seedCareer } from './support-packet.ts'
import { htmlBody } from './support-packet-files.ts'
import { expectNotice, goTo } from './support-places.ts'
import { begin } from './support-week.ts'

const walk = walkThroughApp()
const words = 'Diagram: Invoices to Copy (events) and Copy to Quotes.'
const context = `${quotes.context}\n\n\`\`\`mermaid\nflowchart LR\n  Invoices -- events --> Copy\n  Copy --> Quotes\n\`\`\``
/** Runs in the page too. */
const sizeOf = (image: Element) => [image.getAttribute('width'), image.getAttribute('height')]
let onSheet: ReturnType<typeof sizeOf> = []

test('a diagram of a case is drawn on its sheet', async () => {
  const { page } = walk
  await begin(page)
  await seedCareer(
    page,
    career.map((one) => (one.id === quotes.id ? { ...quotes, context } : one)),
  )
  await draftPacket(page, { from: '2024-05-01', to: '2025-03-31' })
  await page.getByRole('link', { name: /: Case 1/ }).click()
  const picture = page.getByRole('img', { name: words })
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(50)
  onSheet = await picture.evaluate(sizeOf)
  expect(
    await page
      .getByRole('article', { name: /^Sheet / })
      .locator('pre')
      .count(),
  ).toBe(0)
})

test('the bars of a case are solid for what was chosen and hollow for the rest, on the sheet and in the file', async () => {
  const { app, page } = walk
  const bars = page.getByRole('table').filter({ has: page.locator('tr[data-chosen]') })
  const looks = await bars
    .locator('svg > path:not([class])')
    .evaluateAll((paths) =>
      paths.map((path) => [getComputedStyle(path).fill !== 'none', path.closest('tr')?.dataset.chosen === 'true']),
    )
  expect(looks.length).toBeGreaterThan(1)
  for (const [isSolid, isChosen] of looks) expect(isSolid).toBe(isChosen)
  await goTo(page, '/packet/leaving')
  const save = page.getByRole('button', { name: 'One web page' })
  await save.waitFor()
  if (await save.isDisabled()) await page.getByLabel('I have checked these; they can be exported').check()
  const path = join(app.userData, 'packet.html')
  await answerSaveDialog(app, path)
  await save.click()
  await expectNotice(page, 'Saved packet.html.')
  const file = htmlBody(new Uint8Array(readFileSync(path)))
  const [first] = [...file.querySelectorAll('.bars')]
  const drawn = [...(first?.querySelectorAll('tr') ?? [])].flatMap((row) => {
    const [bar] = [...row.querySelectorAll('path')].filter((one) => !one.hasAttribute('stroke-dasharray'))
    return bar === undefined ? [] : [[bar.getAttribute('fill') !== 'none', row.classList.contains('chosen')]]
  })
  expect(drawn).toEqual(looks)
  const image = file.querySelector('img')
  expect(image?.alt).toBe(words)
  expect(image === null ? null : sizeOf(image)).toEqual(onSheet)
})
