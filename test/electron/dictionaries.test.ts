// Dictionaries as files: the committed ones are what they were made to be, and Chromium is only ever handed a whole one.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SHIPPED_LANGUAGES } from '../../electron/spelling/dictionary-folder.ts'
import { DICTIONARY_LANGUAGES, dictionaryFileName } from '../../electron/spelling/dictionary-names.ts'
import { isWholeDictionary } from '../../electron/spelling/validate-dictionary.ts'
import { languageTag } from '../../shared/spelling-schema.ts'
import { aDictionaryFolder, shipped, shippedFolder, signed } from './dictionary-fixtures.ts'
import { aFolder, failingAt, systemError, WRITE_STEPS } from './temporary-folder.ts'

/** A test runner takes seconds to compare half a million bytes one by one. */
const expectToBe = (path: string, language: string) =>
  expect(Buffer.compare(readFileSync(path), shipped(language)), `${path} is not ${language}`).toBe(0)
const changed = (at: number, value: number) => shipped('en-US').with(at, value)

describe('the dictionaries that Cairn brings', () => {
  it('are the ones whose hashes are written beside them', () => {
    const listed = readFileSync(join(shippedFolder, 'SHA256SUMS'), 'utf8').trim().split('\n')
    const found = SHIPPED_LANGUAGES.toSorted().map(
      (language) => `${createHash('sha256').update(shipped(language)).digest('hex')}  ${language}.bdic`,
    )
    expect(listed).toEqual(found)
  })

  it.each(SHIPPED_LANGUAGES)('%s would be taken by Chromium', (language) => {
    expect(isWholeDictionary(shipped(language))).toBe(true)
  })
})

it('every language has a file name of its own, under a tag that the bridge lets through', () => {
  const names = DICTIONARY_LANGUAGES.map(dictionaryFileName)
  expect(new Set(names).size).toBe(DICTIONARY_LANGUAGES.length)
  for (const name of names) expect(name).toMatch(/^[a-z]{2}(-[A-Z]{2})?-\d+-\d+\.bdic$/)
  for (const language of DICTIONARY_LANGUAGES) expect(languageTag.safeParse(language).success).toBe(true)
  expect(dictionaryFileName('xx')).toBeNull()
})

describe('a file that Chromium would delete and ask for anew', () => {
  const cases: [string, Uint8Array][] = [
    ['an empty one', new Uint8Array()],
    ['a header alone', shipped('en-US').slice(0, 32)],
    ['one that was cut short', shipped('en-US').slice(0, -1)],
    ['one with a changed byte', changed(200_000, 0)],
    ['another kind of file', new TextEncoder().encode(`SET UTF-8\n${'x'.repeat(100)}`)],
    ['a version without a checksum', signed(changed(4, 1))],
    ['a later version', signed(changed(4, 3))],
    ['rules that begin behind its end', signed(changed(11, 255))],
    ['words that begin behind its end', signed(changed(15, 255))],
    ['rules that begin inside its header', changed(8, 0)],
  ]
  it.each(cases)('is not called whole: %s', (_what, bytes) => {
    expect(isWholeDictionary(bytes)).toBe(false)
  })
})

describe('the folder of dictionaries', () => {
  it('gets those of Cairn under the names that Chromium looks for', async () => {
    const data = aFolder()
    const folder = aDictionaryFolder(data)
    await folder.bringShipped()
    expect(readdirSync(folder.path).sort()).toEqual(['en-GB-10-1.bdic', 'en-US-10-1.bdic'])
    expect(await folder.list()).toEqual([
      { language: 'en-US', isShipped: true, isWhole: true },
      { language: 'en-GB', isShipped: true, isWhole: true },
    ])
  })

  it('is left alone at the next start, and mended where a file was damaged', async () => {
    const folder = aDictionaryFolder()
    await folder.bringShipped()
    const [us, gb] = [join(folder.path, 'en-US-10-1.bdic'), join(folder.path, 'en-GB-10-1.bdic')]
    const before = statSync(gb).ino
    writeFileSync(us, 'damaged')
    await folder.bringShipped()
    expect(statSync(gb).ino).toBe(before)
    expectToBe(us, 'en-US')
  })

  it('loses what a kill in the middle of a copy left behind', async () => {
    const folder = aDictionaryFolder()
    mkdirSync(folder.path)
    writeFileSync(join(folder.path, '.en-US-10-1.bdic.1234.part'), 'half')
    await folder.bringShipped()
    expect(readdirSync(folder.path)).toHaveLength(2)
  })

  it.each(WRITE_STEPS.filter((step) => step !== 'readBack'))('holds no part of a file when %s fails', async (step) => {
    const data = aFolder()
    const folder = aDictionaryFolder(data, failingAt(step, 'ENOSPC'))
    await expect(folder.bringShipped()).rejects.toThrow('ENOSPC')
    expect(readdirSync(folder.path)).toEqual([])
    expect((await folder.list()).map(({ isWhole }) => isWhole)).toEqual([false, false])
  })

  it('takes a dictionary for another language, says when one is damaged, and lets go of it', async () => {
    const folder = aDictionaryFolder()
    expect(await folder.keep('de', shipped('en-GB'))).toBe(true)
    const german = join(folder.path, 'de-DE-3-0.bdic')
    expect(await folder.list()).toContainEqual({ language: 'de', isShipped: false, isWhole: true })
    writeFileSync(german, 'damaged')
    expect(await folder.list()).toContainEqual({ language: 'de', isShipped: false, isWhole: false })
    await folder.drop('de')
    expect(existsSync(german)).toBe(false)
  })

  it.each(['en-US', 'xx', '../../outside'])(
    'takes none in place of its own, or for no language: %s',
    async (language) => {
      const folder = aDictionaryFolder()
      await folder.bringShipped()
      expect(await folder.keep(language, shipped('en-GB'))).toBe(false)
      await folder.drop(language)
      expectToBe(join(folder.path, 'en-US-10-1.bdic'), 'en-US')
    },
  )

  it('keeps the one it had when the next is no dictionary or cannot be written', async () => {
    const data = aFolder()
    await aDictionaryFolder(data).keep('de', shipped('en-GB'))
    expect(await aDictionaryFolder(data).keep('de', changed(200_000, 0))).toBe(false)
    await expect(aDictionaryFolder(data, failingAt('write', 'ENOSPC')).keep('de', shipped('en-US'))).rejects.toThrow()
    expectToBe(join(data, 'Dictionaries', 'de-DE-3-0.bdic'), 'en-GB')
  })

  it('calls a file that cannot be read damaged, not missing', async () => {
    const data = aFolder()
    await aDictionaryFolder(data).keep('de', shipped('en-GB'))
    const readFile = () => Promise.reject(systemError('EACCES'))
    const list = await aDictionaryFolder(data, { ...failingAt('open', 'EACCES'), readFile }).list()
    expect(list.filter(({ isWhole }) => isWhole)).toEqual([])
    expect(list.length).toBeGreaterThan(2)
  })
})
