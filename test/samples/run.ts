// `npm run samples -- <folder> [--career <archive>] [--pseudonyms <json>]`: every file that Cairn can make, to be looked at or opened elsewhere.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { launchBrowser } from '../driver/plain-browser.ts'
import { samplePassphrase } from './review-samples.ts'
import { sampleCareer } from './sample-career.ts'
import { sampleFiles } from './sample-files.ts'

const { values, positionals } = parseArgs({
  args: JSON.parse(process.env.CAIRN_LONG_ARGS ?? '[]'),
  options: { career: { type: 'string' }, pseudonyms: { type: 'string' } },
  allowPositionals: true,
})

/** `{ "Maya Lindholm": "Alder Finch" }` */
const Pseudonyms = z.record(z.string().min(1), z.string().min(1))

test('every file that Cairn can make is written', async () => {
  const [folder] = positionals
  if (folder === undefined) throw new Error('Say where: npm run samples -- <folder>')
  const pseudonyms =
    values.pseudonyms === undefined ? {} : Pseudonyms.parse(JSON.parse(readFileSync(values.pseudonyms, 'utf8')))
  const browser = await launchBrowser()
  try {
    const career = await sampleCareer(values.career ?? null)
    const samples = await sampleFiles(career, { browser, pseudonyms })
    mkdirSync(folder, { recursive: true })
    for (const { name, bytes } of samples) writeFileSync(join(folder, name), bytes)
    expect(samples.length).toBeGreaterThan(20)
    console.log(`${samples.length} files in ${resolve(folder)}. The locked request opens with “${samplePassphrase}”.`)
  } finally {
    await browser.close()
  }
})
