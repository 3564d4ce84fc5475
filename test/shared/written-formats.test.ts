// The written-down formats hold: the examples on the page are read by the product's own readers, and the schemas beside it are the ones in use.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { feedbackFormat, readFeedbackFile } from '../../shared/files/feedback-file.ts'
import { readShareJson, shareFormat } from '../../shared/files/share-file.ts'
import { hashText } from '../build-shared.ts'

const folder = 'shared/files'
const page = readFileSync(`${folder}/README.md`, 'utf8')
const schemaIn = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))

function exampleOf(format: string): string {
  const found = new RegExp(`\`\`\`json ${format}\\n([\\s\\S]*?)\\n\`\`\``).exec(page)?.[1]
  if (found === undefined) throw new Error(`The page has no example of ${format}.`)
  return found
}

it('reads the share on the page', async () => {
  const read = await readShareJson(exampleOf(shareFormat.format), hashText)
  expect(read).toMatchObject({ ok: true, value: { kind: 'open' } })
})

it('reads the feedback on the page, which answers the share on the page', async () => {
  const read = await readFeedbackFile(exampleOf(feedbackFormat.format), hashText)
  const share = JSON.parse(exampleOf(shareFormat.format))
  expect(read).toMatchObject({ ok: true, value: { words: { shareHash: share.hash, shareId: share.words.shareId } } })
})

it.each([
  ['share.schema.json', shareFormat],
  ['feedback.schema.json', feedbackFormat],
])('%s is what the product validates with', (name, { schema }) => {
  expect(schemaIn(name)).toEqual(z.toJSONSchema(schema, { io: 'input' }))
})

it('says the versions and the limits in use', () => {
  expect(page).toContain(`## A share, version ${shareFormat.version}\n`)
  expect(page).toContain(`## Feedback, version ${feedbackFormat.version}\n`)
  for (const { most } of [shareFormat, feedbackFormat]) expect(page).toContain(`${most.toLocaleString('en-US')} bytes`)
})
