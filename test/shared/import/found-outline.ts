// What was found in a file as short lines, so that a fixture says where each thing must stand.
import type { ReadingDay } from '../../../shared/files/import/calendars/read-calendar.ts'
import { importTroubleWords } from '../../../shared/files/import/import-trouble.ts'
import { readFile } from '../../../shared/files/import/read-import-file.ts'
import type {
  FoundMeeting,
  FoundNote,
  FoundProposal,
  FoundRecord,
  ReadSource,
} from '../../../shared/rules/import/found-record.ts'

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

function meetingLines(found: FoundMeeting): string[] {
  const { place, startsAt, day, zone, minutes, title, isCanceled, attendees, questions, about, links, tags } = found
  const when = [day, startsAt ?? 'whole day', zone, minutes === null ? 'no length' : `${minutes} min`].join(' ')
  return [
    `${place.line}-${place.endLine} ${isCanceled ? 'canceled ' : ''}meeting ${when} ${title}`,
    `  id: ${found.sourceId}`,
    ...filled('about', about),
    ...questions.map((question) => `  question: ${question}`),
    ...filled('tags', tags.join(', ')),
    ...attendees.map(({ name, email }) => `  attendee: ${[name, email].filter((one) => one !== '').join(' ')}`),
    ...links.map(({ title: words, url }) => `  link: ${words} ${url}`),
  ]
}

function foundLines(found: FoundRecord): string[] {
  if (found.kind === 'proposal') return proposalLines(found)
  return found.kind === 'session' ? meetingLines(found) : noteLines(found)
}

/** `at` is the day on which it is read, which only calendars ask for. */
export function outlineOf(path: string, bytes: Uint8Array, at?: ReadingDay): string[] {
  const read = readFile({ path, bytes }, undefined, at)
  if (!read.ok) return [`not read: ${importTroubleWords(read.trouble)}`]
  const { recognized, records, leftOut } = read.value
  return [
    `${recognized.format}, ${recognized.sureness}: ${recognized.why.join(', ')}`,
    ...records.flatMap(foundLines),
    ...leftOut.map(
      ({ line, endLine, what, why }) => `left out ${line === endLine ? line : `${line}-${endLine}`}: ${what} | ${why}`,
    ),
  ]
}
