// Files of a vault that went wrong: each is refused with its reason, and nothing of it is taken in.
import { expect, it } from 'vitest'
import { writeRecord } from '../../../shared/files/vault/format-vault-record.ts'
import { idIn, readRecord, vaultText } from '../../../shared/files/vault/parse-vault-record.ts'
import { recordOfFile } from '../../../shared/files/vault/record-from-vault-file.ts'
import { vaultTroubleWords } from '../../../shared/files/vault/vault-trouble.ts'
import { entry } from '../../build-records.ts'

const names = { nameOf: () => null, idOf: () => null }
const at = '2025-03-14T15:00:00.000Z'
const record = entry(1, {
  what: 'Cut the build to 4 minutes.\n\nIt took 40.',
  myPart: 'All of it.',
  audience: 'private',
})
const text = writeRecord(record, { names, withPrivate: true })
const read = (changed: string) => readRecord(changed, names)

function taken(changed: string) {
  const found = read(changed)
  if (!found.ok || found.value === null) throw new Error(JSON.stringify(found))
  return recordOfFile(found.value, { here: record, at })
}

const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghij'
    .split('')
    .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`),
].join('\n')

it.each([
  ['empty', ''],
  ['blank', '  \n\n'],
  ['cut in its front matter', text.slice(0, 60)],
  ['no YAML', text.replace('audience: private', 'audience: [private')],
  ['a tab where YAML has none', text.replace('audience: private', 'tags:\n\t- a')],
  ['an alias bomb', text.replace('audience: private', bomb)],
  ['a key that stands twice', text.replace('audience: private', 'audience: private\naudience: mentor')],
  ['conflict markers', text.replace('It took 40.', '<<<<<<< HEAD\nIt took 40.\n=======\nIt took 41.\n>>>>>>> other')],
  ['an id that is none', text.replace(/^id: .*$/m, 'id: 12')],
  ['a kind that is none', text.replace('cairn: entry', 'cairn: epic')],
  ['a section twice', `${text}\n## What\n\nMore.\n`],
  ['words before the first section', text.replace('\n## What', '\nHello.\n\n## What')],
])('%s is named', (_name, changed) => {
  const found = read(changed)
  expect(found.ok).toBe(false)
  expect(found.ok ? '' : vaultTroubleWords(found.trouble)).toMatch(/^[^\n]{10,200}$/)
})

it.each([
  ['a day that is none', text.replace(/^day: .*$/m, 'day: "2024-02-31"'), 'day'],
  ['a visibility that is none', text.replace('audience: private', 'audience: everyone'), 'audience'],
  ['a day that is gone', text.replace(/^day: .*\n/m, 'day:\n'), 'day'],
])('%s is named', (_name, changed, field) => {
  expect(taken(changed)).toMatchObject({ ok: false, trouble: { kind: 'unfit', field } })
})

it('bytes that are no UTF-8 are named, and no other sign is read for them', () => {
  expect(vaultText(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toBeNull()
})

it('a byte order mark and line ends of Windows are read over', () => {
  const bytes = new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`)
  expect(taken(vaultText(bytes) ?? '')).toEqual({ ok: true, value: record })
})

it('a note without the key of Cairn is no trouble and no record', () => {
  for (const note of ['# Notes\n\nWords.', '---\ntags: [a]\n---\nWords.', '---\n\nA rule begins it.\n\n---\n'])
    expect(read(note)).toEqual({ ok: true, value: null })
})

it('what people write by hand is understood: days and numbers without quotes, one tag, a key in their own order', () => {
  const changed = text
    .replace(/^day: .*$/m, 'day: 2024-05-06')
    .replace('audience: private', 'tags: 2024\naudience: private')
  expect(taken(changed)).toMatchObject({ ok: true, value: { day: '2024-05-06', tags: ['2024'] } })
})

it('keys that other programs added stay, line by line', () => {
  const theirs = 'aliases:\n  - Faster build\ncssclasses: wide\n'
  const found = read(text.replace('audience: private', `${theirs}audience: private`))
  if (!found.ok || found.value === null) throw new Error('Not read')
  expect(found.value.foreign).toBe(theirs)
  const again = writeRecord(record, { names, withPrivate: true, foreign: found.value.foreign })
  expect(again).toContain(theirs)
  expect(taken(again)).toEqual({ ok: true, value: record })
})

it.each([
  ['of several paragraphs', 'mine: |\n  One.\n\n  # Two.\n\n\n  Three.\n'],
  ['that ends with empty lines', 'mine: |+\n  One.\n\n\n'],
  ['with a comment in it', 'mine:\n  - a\n# Of me: not\n  - b\n'],
])('a text of another program %s stays, however often it is written', (_name, theirs) => {
  const rest = '# Mine: to look at\n'
  let again = text.replace('audience: private', `${theirs}audience: private\n${rest}`)
  for (let times = 0; times < 3; times += 1) {
    const found = read(again)
    if (!found.ok || found.value === null) throw new Error('Not read')
    expect(found.value.foreign).toBe(theirs + rest)
    again = writeRecord(record, { names, withPrivate: true, foreign: found.value.foreign })
    expect(taken(again)).toEqual({ ok: true, value: record })
  }
})

it('comments above and between the keys of Cairn stay', () => {
  const found = read(
    text.replace(/^---\n/, '---\n# First\n').replace('audience: private', '# Second\naudience: private'),
  )
  if (!found.ok || found.value === null) throw new Error('Not read')
  expect(found.value.foreign).toBe('# First\n# Second\n')
})

it('a huge file of one line is read or refused in time', () => {
  const begun = performance.now()
  read(`---\ncairn: entry\nid: ${record.id}\nwhat: "${'a '.repeat(2_000_000)}"\n---\n`)
  read(`---\n${'- '.repeat(100_000)}\n---\n`)
  read(`---\ncairn: entry\n${'<<<<<<< a\n'.repeat(100_000)}---\n`)
  expect(performance.now() - begun).toBeLessThan(10_000)
})

it('the id is found without reading the file', () => {
  expect(idIn(text)).toBe(record.id)
  expect(idIn('id: none\n')).toBeNull()
})
