// A long text under the app's real content policy: formatted in a worker, its diagrams drawn, and nothing in it holds up the window or leaves.
import { expect, test } from 'vitest'
import { begin } from './durability-steps.ts'
import { walkThroughApp } from './support-app.ts'
import { goTo } from './support-places.ts'

const walk = walkThroughApp()

async function write(text: string): Promise<void> {
  const { page } = walk
  await goTo(page, '/data/private')
  await goTo(page, '/journal/new')
  await page.getByLabel('What', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Save the entry' }).click()
  await page
    .getByRole('link', { name: 'Edit' })
    .or(page.getByRole('button', { name: 'Edit' }))
    .first()
    .waitFor()
}

const fenced = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\``

test('a long text is formatted by the worker, and its diagram is drawn with its source beside it', async () => {
  const { page } = walk
  await begin(page)
  const source = 'graph TD\nA[Read replica] --> B{Lag under 1 s?}\nB -- no --> C[Stay]'
  await write(`Moved reads\n\n## 为什么\n\n${'The **primary** was busy. '.repeat(80)}\n\n${fenced(source)}`)
  const text = page.getByRole('article').locator('[data-voice="read"]').first()
  await text.getByRole('heading', { name: '为什么' }).waitFor()
  const picture = text.getByRole('img', { name: 'Diagram (graph); its text follows.' })
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(50)
  await text.getByRole('button', { name: 'Show source' }).click()
  expect(await text.locator('figure pre').innerText()).toBe(source)
})

test('a diagram that is none, and one that would never end, show their text and say why', async () => {
  const { page } = walk
  const cross = (name: string) => Array.from({ length: 40 }, (_, index) => `${name}${index}`).join(' & ')
  const bombs = [
    'graph TD\nA -->>> ((',
    `graph TD\n${cross('a')}\n-->\n${cross('b')}`,
    'gantt\ndateFormat YYYY\na: 0001, 9999',
  ]
  await write(`Bombs\n\n${bombs.map(fenced).join('\n\n')}`)
  const said = page.getByRole('article').locator('figcaption')
  await expect.poll(() => said.count()).toBe(3)
  expect((await said.allInnerTexts()).map((words) => words.trim())).toEqual([
    'This diagram could not be read from line 2 on, so its text is shown.',
    'Diagrams of up to 150 lines, 500 words and 5,000 characters are drawn; this one is larger, so its text is shown.',
    'This kind of diagram is not drawn here, so its text is shown.',
  ])
})

test('a text that the parser would take minutes for leaves the window free, and is shown as it was typed', async () => {
  const { page } = walk
  await write(`Slow ${'*a_'.repeat(30_000)}`)
  await page.getByText('Shown as it was typed: it holds more than can be formatted here.').waitFor({ timeout: 20_000 })
  await goTo(page, '/week')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
})
