// The file a mentor gets, searched to the last layer: what they may see is in it, nothing else, and no name that has a stand-in.
import { gunzipSync } from 'node:zlib'
import { armor } from 'age-encryption'
import { afterAll, describe, expect, it } from 'vitest'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { type Block, textOfBlocks } from '../../shared/rules/markdown/text-block.ts'
import { personStandIns } from '../../shared/rules/sharing/apply-pseudonyms.ts'
import type { StandIn } from '../../shared/rules/sharing/pseudonym-mapping.ts'
import { maySee, strictest } from '../../shared/rules/sharing/redact-record.ts'
import { leaving } from '../build-review.ts'
import { dropProfiles } from '../driver/profiles.ts'
import { tokenShare } from '../shared/sharing/token-share.ts'
import { disguises } from './support-disguises.ts'
import { readersBrowser } from './support-review.ts'
import { openFromDisk, type ShareFile, shareFile, wordsOnPage } from './support-share-page.ts'

const readers = readersBrowser()
afterAll(dropProfiles)

/** What a mentor might see and a share has no place for, by the path of the field: finding one in it is a decision, not a slip. */
const hasNoPlace = [
  ...['role', 'team', 'scope'].map((name) => `profile.${name}`),
  ...['levels.id', 'levels.track', 'competencies.id', 'competencies.shortName'].map((name) => `roadmap.${name}`),
  ...['criteria.competencyId', 'criteria.levelId', 'criteria.notes'].map((name) => `roadmap.${name}`),
  ...['stack', 'knowledge', 'stage', 'team', 'zone'].map((name) => `person.${name}`),
  ...['zone', 'agenda.text', 'agenda.answer', 'reading.title', 'reading.url', 'sinceWeMet', 'notes.text'].map(
    (name) => `session.${name}`,
  ),
  ...['goalWhy', 'theirRead', 'theyLearned', 'addenda.text'].map((name) => `session.${name}`),
  ...['gained', 'lost', 'recorded'].flatMap((name) => [`closing.${name}.recordKind`, `closing.${name}.title`]),
  ...['actions.text', 'goal', 'goalWhy', 'problemStated'].map((name) => `closing.${name}`),
  ...['proposal.history.why', 'revision.sections.name', 'revision.sections.text', 'feedback.aboutField'],
  ...['improvement.brokeZone', 'improvement.noticedZone'],
  // A unit stands after its number, and no number is a token.
  ...['entry.metrics.unit', 'improvement.metrics.unit'],
  ...['entry', 'session', 'proposal', 'poc', 'presentation', 'feedback', 'learning', 'question', 'improvement'].map(
    (kind) => `${kind}.attachments.type`,
  ),
  ...['name', 'position', 'scope', 'fromLevel', 'levelId', 'edits.blockId', 'edits.text'].map(
    (name) => `packet.${name}`,
  ),
  ...['id', 'sectionId', 'lead', 'text'].map((name) => `packet.added.${name}`),
  ...['id', 'label', 'heading'].map((name) => `edition.sections.${name}`),
  ...['id', 'lead', 'text', 'by', 'columns', 'rows', 'bars.label', 'unit'].map(
    (name) => `edition.sections.blocks.${name}`,
  ),
  ...['title', 'by', 'role', 'links.title', 'links.url'].map((name) => `edition.claims.${name}`),
  ...['answers.text', 'verdicts.words', 'stuckOn', 'strengths', 'nextStep'].map((name) => `review.${name}`),
]

/** What the page shows of its formatted texts: the blocks as they lie packed in the file, and their words without marks between them. */
function layersOfBlocks(packed: unknown): Buffer[] {
  if (typeof packed !== 'string' || packed === '') return []
  const json = gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')
  const blocks: readonly (readonly Block[])[] = JSON.parse(json)
  return [Buffer.from(json), Buffer.from(blocks.map(textOfBlocks).join('\n'))]
}

/**
 * Everything that lies in the file without its passphrase: its bytes, the age file out of its armour, every text without JSON's signs,
 * and the formatted texts as they are shown.
 */
function layersOf({ text }: Pick<ShareFile, 'text'>): Buffer[] {
  const [, json = '{}'] = /<script type="application\/json" id="cairn-share">(.*?)<\/script>/s.exec(text) ?? []
  const strings: string[] = []
  JSON.parse(json, (key, value) => {
    strings.push(key)
    if (typeof value === 'string') strings.push(value)
  })
  const sealed = strings.find((one) => one.startsWith('-----BEGIN AGE'))
  const unpacked = sealed === undefined ? [] : [Buffer.from(armor.decode(sealed))]
  return [Buffer.from(text), Buffer.from(strings.join('\n')), ...unpacked, ...layersOfBlocks(JSON.parse(json).blocks)]
}

const lower = (bytes: Buffer) => Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1')
function searchedIn(layers: readonly Buffer[]) {
  const all = [...layers, ...layers.map(lower)]
  return (words: string) => disguises(words).some((disguise) => all.some((layer) => layer.includes(disguise)))
}

const pathOf = (token: string) => token.slice('token '.length, -' end'.length)

describe('a share of everything, each string field with its own token', () => {
  it.each(['mentor', 'packet'] as const)('for %s, holds exactly what a mentor may see of it', async (audience) => {
    const { source, placed, records } = tokenShare(audience)
    const isIn = searchedIn(layersOf(await shareFile(leaving(source).copy)))
    const may = placed.filter(({ ceilings }) => maySee(strictest(audience, ...ceilings), 'mentor'))
    const paths = (some: typeof placed) => some.map(({ token }) => pathOf(token)).toSorted()
    const found = placed.filter(({ token }) => isIn(token))
    expect(found.length).toBeGreaterThan(100)
    // Of whatever reach: an id of the database tells when a record began.
    expect(records.map(({ id }) => id).filter(isIn)).toEqual([])
    expect(paths(found.filter((one) => !may.includes(one)))).toEqual([])
    expect(paths(may.filter((one) => !found.includes(one)))).toEqual(hasNoPlace.toSorted())
  })

  it('that is private, holds only what its owner writes or chooses for it: their name and the criterion', async () => {
    const { source, placed } = tokenShare('private')
    const isIn = searchedIn(layersOf(await shareFile(leaving(source).copy)))
    expect(placed.filter(({ token }) => isIn(token)).map(({ token }) => pathOf(token))).toEqual([
      'profile.name',
      'profile.currentLevel',
      'profile.targetLevel',
      'roadmap.criteria.text',
    ])
  })
})

const [name, term] = ['Zoëlindë Marrowquist', 'Quillstone Ledger']
const standIns: StandIn[] = [
  ...personStandIns('1', name, 'Alder Finch'),
  { personId: null, original: term, standIn: 'System One' },
]
/** Every way in which a career might write them; a field takes as many as it can. */
const written = [
  `${name} of ${term}`,
  'zoelinde.marrowquist@quillstone-ledger.example',
  `https://x.example/${encodeURIComponent(name)}/${encodeURIComponent(term)}`,
  `${name.toUpperCase()} ${term.toLowerCase()}`,
  name.normalize('NFD'),
  'zoelinde-marrowquist_quillstone_ledger.pdf',
].join(' ')
const originals = [name, 'Zoëlindë', 'Marrowquist', 'Zoelinde', term, 'Quillstone', 'Quillstone-Ledger']
const spellings = originals.flatMap((one) => [
  one,
  one.normalize('NFD'),
  encodeURIComponent(one),
  one.replaceAll('ë', '&euml;'),
  one.replaceAll('ë', '&#235;'),
  one.replaceAll('ë', '\\u00eb'),
  one.replaceAll(' ', '%20'),
])

function copyWithNames(): SharedCopy {
  const isShort = /^token packet|\.(tags|stack|knowledge|\w*[zZ]one|\w*[iI]d) end$/
  const words = (token: string) => (isShort.test(token) ? `${name} of ${term}` : written)
  const { source } = tokenShare('packet', words)
  return leaving({ ...source, standIns }).copy
}

describe('names and terms with a stand-in', () => {
  it('are in no layer of the file, however written; the stand-ins are', async () => {
    const copy = copyWithNames()
    const isIn = searchedIn(layersOf(await shareFile(copy)))
    expect(spellings.filter(isIn)).toEqual([])
    for (const standIn of ['Alder Finch', 'System One', 'alder.finch@system-one.example', 'alder-finch_system_one.pdf'])
      expect([standIn, isIn(standIn)]).toEqual([standIn, true])
    const texts = copy.things.flatMap(({ parts }) => parts)
    for (const heading of ['Links', 'Files beside it, by name', 'Tags'])
      expect(texts.find((part) => part.heading === heading)?.text).toContain('Alder Finch')
  })

  it('the search would find one, were it there in any disguise', () => {
    const hidden = [
      Buffer.from(name, 'utf16le'),
      Buffer.from(Buffer.from(`so ${name} said`).toString('base64')),
      Buffer.from(Buffer.from(name).toString('hex').toUpperCase()),
      Buffer.from(name.toUpperCase()),
    ]
    for (const layer of hidden) expect(searchedIn([layer])(name)).toBe(true)
    expect(searchedIn([Buffer.from('nobody')])(name)).toBe(false)
  })
})

describe('with a passphrase', () => {
  const passphrase = 'nine slow herons'

  it('nothing but the sender’s name is in the file without it, and all of it once it is opened', {
    timeout: 60_000,
  }, async () => {
    const { source, placed } = tokenShare('packet')
    const { copy } = leaving({ ...source, standIns })
    const file = await shareFile(copy, passphrase)
    const isIn = searchedIn(layersOf(file))
    const all = [...placed.map(({ token }) => token), 'token reader.name end', 'token share.help end', 'Alder Finch']
    // Who locked it is said, so that its reader knows whom to ask.
    expect(all.filter(isIn)).toEqual(['token profile.name end'])

    const { page, strange } = await openFromDisk(readers.context, file.address)
    await page.getByLabel('Passphrase').fill('nine slow heron')
    await page.keyboard.press('Enter')
    await page.getByText('That passphrase does not open this file.').waitFor()
    expect(await page.locator('html').innerHTML()).not.toContain('token share.help end')
    await page.getByLabel('Passphrase').fill(passphrase)
    await page.keyboard.press('Enter')
    const words = await wordsOnPage(page)
    const told = placed.filter(({ token }) => JSON.stringify(copy).includes(token)).map(({ token }) => token)
    expect(told.length).toBeGreaterThan(100)
    expect(told.filter((token) => !words.includes(token))).toEqual([])
    expect(strange).toEqual([])
    await page.close()
  })

  it('names that have a stand-in are not there either', async () => {
    const copy = copyWithNames()
    const { text } = await shareFile(copy, passphrase)
    const isIn = searchedIn(layersOf({ text }))
    expect(spellings.filter(isIn)).toEqual([])
    expect(/"from":"(.*?)"/.exec(text)?.[1]).toBe(copy.from.name)
  })
})
