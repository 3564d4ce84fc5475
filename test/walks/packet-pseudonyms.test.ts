// Names with a pseudonym are in no file of a packet: whatever they are called, however they are disguised and wherever they were written.

import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packetFileName } from '../../shared/files/packet-file-name.ts'
import type { PacketDocument } from '../../shared/records/packet-edition.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { packetEvidence } from '../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../shared/rules/packet/working-packet.ts'
import { fold } from '../../shared/rules/text/fold-text.ts'
import { entry, idOf, link, packet, roadmap } from '../build-records.ts'
import { launchBrowser } from '../driver/plain-browser.ts'
import { tokenCareer } from '../shared/packet/token-career.ts'
import { around, disguises, firsts, lasts, seen } from '../shared/sharing/name-disguises.ts'
import { filesOf, type PacketFiles, pdfMetadata, pdfOutline, pdfPages } from './support-packet-files.ts'

/** Packets, and texts in each: the first forty stand in the fields of records too. More for a long look: `CAIRN_ROUNDS=15 CAIRN_TEXTS=240`. */
const rounds = Number(process.env.CAIRN_ROUNDS ?? 3)
const textsInRound = Number(process.env.CAIRN_TEXTS ?? 80)
const standIn = 'Qqqx Vvvw'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const inFiles: readonly ((name: string) => string)[] = [
  ...disguises,
  (name) => `[notes](https://x.example/~${encodeURIComponent(fold(name).replaceAll(/[' ]/g, ''))}/plan.pdf)`,
  (name) => `A["${name}"] --> B[${name.split(' ')[0]}]`,
  (name) => `\`${fold(name).replaceAll(' ', '_')}.csv\``,
  (name) => `| ${name} | 310 ms |`,
]

interface Person {
  readonly first: string
  readonly last: string
}
const nameOf = ({ first, last }: Person) => `${first} ${last}`

/** A text that names someone in disguise. */
const caseOf = (people: readonly Person[]) =>
  fc
    .tuple(
      fc.constantFrom(...people),
      fc.constantFrom('both', 'first', 'last'),
      fc.constantFrom(...inFiles),
      fc.constantFrom(...around),
      fc.constantFrom(...around),
    )
    .map(([person, part, disguise, before, after]) => {
      const words = part === 'both' ? nameOf(person) : part === 'first' ? person.first : person.last
      // A letter that goes on into a word of the same script is another word.
      const start = /\p{L}$/u.test(before) && !/[本ん]$/u.test(before) ? `${before} ` : before
      return `${start}${disguise(words)}${/^\p{L}/u.test(after) && !/^[さ日]/u.test(after) ? ' ' : ''}${after}`
    })

const career = tokenCareer('packet').records
const tokens = /token [a-z-]+(?:\.[a-zA-Z]+)+ end/g

/** The career with a text in the place of every token; longer ones too, so that titles are cut. */
function careerWith(texts: readonly string[], [owner, ...others]: readonly Person[]): AnyRecord[] {
  let at = 0
  const next = () => {
    at += 1
    return texts[at % texts.length] ?? ''
  }
  const filled = JSON.stringify(career).replace(tokens, (token) =>
    token.startsWith('token person.name')
      ? JSON.stringify(nameOf(others[0] ?? { first: '', last: '' })).slice(1, -1)
      : JSON.stringify(token.length % 3 === 0 ? `${next()} ${next()} ${next()} ${next()}` : next()).slice(1, -1),
  )
  const told = entry(950, {
    audience: 'packet',
    day: '2025-02-20',
    what: `It held. ${next()}`,
    myPart: next(),
    links: [next(), next(), next()].map((title, index) => ({
      id: idOf(960 + index),
      title,
      url: `https://x.example/~${encodeURIComponent(
        fold(nameOf(others[index % others.length] ?? owner ?? { first: '', last: '' }))
          .replaceAll("'", '')
          .replaceAll(' ', '.'),
      )}`,
    })),
  })
  return [...JSON.parse(filled), told, link(951, told, 'OPS-L2')]
}

function documentOf(people: readonly Person[], texts: readonly string[]): PacketDocument {
  const records = careerWith(texts, people)
  const of = packet(100, {
    name: people[0] === undefined ? '' : nameOf(people[0]),
    added: [{ id: idOf(970), sectionId: 'decision', lead: texts[1] ?? '', text: texts.join('\n') }],
    pseudonyms: people.map((one, at) => ({ personId: idOf(500 + at), original: nameOf(one), pseudonym: standIn })),
  })
  return workingPacket(of, packetEvidence(roadmap, records)).document
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
const wordsOfXml = (xml: string, type: 'text/html' | 'application/xml') => {
  const { document } = new JSDOM(xml.replace(/<style>.*?<\/style>/s, ''), { contentType: type }).window
  const values = [...document.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ value }) => value))
  const leaves = [...document.querySelectorAll('title,h1,h2,p,th,td,caption,li,dc\\:title')]
  const paragraphs = [...document.getElementsByTagName('w:p'), ...document.getElementsByTagName('dc:title')]
  return [...values, ...[...leaves, ...paragraphs].map((one) => one.textContent ?? '')]
}

async function linksInPdf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)))
  const annotations = await Promise.all(pages.map((page) => page.getAnnotations()))
  return annotations.flat().map((one) => String(one.url ?? ''))
}

/** Every line that a reader of a file could come by: words, link targets, metadata, outline. */
async function linesOf({ html, md, csv, docx, pdf }: PacketFiles): Promise<Record<string, string[]>> {
  const parts = Object.entries(unzipSync(docx)).filter(([path]) => /document|header|footer|core|rels/.test(path))
  const lines = {
    html: wordsOfXml(Buffer.from(html).toString('utf8'), 'text/html'),
    md: [Buffer.from(md).toString('utf8')],
    csv: [Buffer.from(csv).toString('utf8')],
    docx: parts.flatMap(([, bytes]) => wordsOfXml(strFromU8(bytes), 'application/xml')),
    pdf: [
      ...(await pdfPages(pdf)),
      ...(await pdfOutline(pdf)).map(({ title }) => title),
      ...(await linksInPdf(pdf)),
      JSON.stringify((await pdfMetadata(pdf)).info),
    ],
  }
  return Object.fromEntries(
    Object.entries(lines).map(([kind, texts]) => [kind, texts.flatMap((text) => text.split('\n')).map(decoded)]),
  )
}

const soughtOf = (people: readonly Person[]) =>
  people.flatMap(({ first, last }) => [first, ...last.split(/[ -]/)].filter((one) => !/^(?:van|der)$/.test(one)))

/** The lines of the files in which a part of a name is left. */
async function leftIn(people: readonly Person[], document: PacketDocument): Promise<string[]> {
  const lines = await linesOf(await filesOf(browser, document, 'Version 1 of 31 March 2025, 0123456789ab'))
  const sought = soughtOf(people).map(seen)
  const named = { ...lines, 'file name': [packetFileName(document.title, 1)] }
  return Object.entries(named).flatMap(([kind, all]) =>
    all.filter((line) => sought.some((word) => seen(line).includes(word))).map((line) => `${kind}: ${line}`),
  )
}

const peopleOf = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...firsts), { minLength: 4, maxLength: 4 }),
    fc.uniqueArray(fc.constantFrom(...lasts), { minLength: 4, maxLength: 4 }),
  )
  .map(([some, others]) => some.map((first, at): Person => ({ first, last: others[at] ?? '' })))

test('no part of a name is left in any of the five files, in its links, its metadata or its name', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      peopleOf.chain((people) =>
        fc.tuple(fc.constant(people), fc.array(caseOf(people), { minLength: textsInRound, maxLength: textsInRound })),
      ),
      async ([people, texts]) => {
        expect(await leftIn(people, documentOf(people, texts))).toEqual([])
      },
    ),
    { numRuns: rounds, endOnFailure: true },
  )
})

test('the search would find a name, were it there', async () => {
  const people: Person[] = [{ first: 'Łukasz', last: 'Żak' }]
  const named = documentOf(people, ['met **Łukasz**', 'https://x.example/%C5%BBak'])
  const bare = workingPacket(packet(100, { name: 'Łukasz Żak' }), packetEvidence(roadmap, [])).document
  expect(await leftIn(people, named)).toEqual([])
  const left = await leftIn(people, bare)
  for (const kind of ['html', 'md', 'docx', 'pdf', 'file name'])
    expect(
      left.some((line) => line.startsWith(`${kind}: `)),
      kind,
    ).toBe(true)
})
