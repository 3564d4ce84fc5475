// What was found in a file as short lines, so that a fixture says where each thing must stand.
import { importTroubleWords } from '../../../shared/files/import/import-trouble.ts'
import { readFile } from '../../../shared/files/import/read-file.ts'
import type { FoundNote, FoundProposal, ReadSource } from '../../../shared/rules/import/found-record.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The source, or an error that says the trouble. */
export function readWell(path: string, text: string): ReadSource {
  const read = readFile({ path, bytes: bytesOf(text) })
  if (!read.ok) throw new Error(importTroubleWords(read.trouble))
  return read.value
}

const oneLine = (text: string): string => text.replaceAll('\n', '⏎')
const filled = (name: string, text: string): string[] => (text === '' ? [] : [`  ${name}: ${oneLine(text)}`])

function proposalLines(found: FoundProposal): string[] {
  const { context, decision, consequences, drivers, options, statuses, stakeholders, relations, tags, links } = found
  return [
    `${found.place.line}-${found.place.endLine} proposal ${found.number === '' ? '' : `#${found.number} `}${found.title}`,
    `  day: ${found.day ?? 'unknown'}${found.dayFrom === null ? '' : ` (${found.dayFrom})`}`,
    ...filled('context', context),
    ...drivers.map((driver) => `  driver: ${oneLine(driver)}`),
    ...options.flatMap((option) => [
      `  option${option.chosen ? '*' : ''}: ${option.name}`,
      ...filled('  for', option.for),
      ...filled('  against', option.against),
      ...filled('  why lost', option.whyLost),
    ]),
    ...filled('decision', decision),
    ...filled('consequences', consequences),
    ...statuses.map(({ state, on, why }) => `  status: ${[state, on, why].filter((one) => one).join(' | ')}`),
    ...stakeholders.map(({ name, part, note }) => `  ${part}: ${name}${note === '' ? '' : ` (${note})`}`),
    ...relations.map(({ kind, target }) => `  ${kind}: ${target}`),
    ...filled('tags', tags.join(', ')),
    ...links.map(({ title, url }) => `  link: ${title} ${url}`),
  ]
}

function noteLines({ place, kind, day, dayFrom, text, tags, people, links }: FoundNote): string[] {
  return [
    `${place.line}-${place.endLine} ${kind} ${day ?? 'unknown'}${dayFrom === null ? '' : ` (${dayFrom})`} ${oneLine(text)}`,
    ...filled('tags', tags.join(', ')),
    ...filled('people', people.join(', ')),
    ...links.map(({ title, url }) => `  link: ${title} ${url}`),
  ]
}

export function outlineOf(path: string, bytes: Uint8Array): string[] {
  const read = readFile({ path, bytes })
  if (!read.ok) return [`not read: ${importTroubleWords(read.trouble)}`]
  const { recognized, records, leftOut } = read.value
  return [
    `${recognized.format}, ${recognized.sureness}: ${recognized.why.join(', ')}`,
    ...records.flatMap((found) => (found.kind === 'proposal' ? proposalLines(found) : noteLines(found))),
    ...leftOut.map(
      ({ line, endLine, what, why }) => `left out ${line === endLine ? line : `${line}-${endLine}`}: ${what} | ${why}`,
    ),
  ]
}
