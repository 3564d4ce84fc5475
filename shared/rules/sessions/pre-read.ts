// What a pre-read holds. It is made only from what its reader may see, so a private field, line or record cannot be in it.

import type { Person } from '../../records/person.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { ReadingItem, Session } from '../../records/session.ts'
import type { EarlierTitles } from '../sharing/hidden-titles.ts'
import { seenBy } from '../sharing/redact-record.ts'
import { withTitles } from '../sharing/resolve-references.ts'
import { allowedLink } from '../text/allowed-link.ts'
import { counted, listed, sentenceCase } from '../text/number-words.ts'
import { clockTime, longFullDay } from '../time/day-words.ts'
import { formatWords } from './session-formats.ts'
import { topicWords } from './topic-words.ts'

export interface NamedDocument {
  readonly title: string
  readonly link: string | null
}

/** What a record has beside its texts. A file goes by its name alone; its bytes stay here. */
export interface CarriedDocument extends NamedDocument {
  readonly isFile: boolean
}

export interface PreRead {
  /** "Thursday 20 March 2025, 10:00 Europe/Lisbon, 60 minutes": with its year and zone, since it is read elsewhere. */
  readonly when: string
  /** "Walkthrough"; empty until one is chosen. */
  readonly format: string
  readonly readyToTakeNotes: boolean
  readonly workingTowards: string
  readonly goal: string
  readonly problem: string
  readonly questions: readonly { readonly text: string; readonly topic: string | null }[]
  /** Documents, and records of mine with the links and the names of the files that they carry. */
  readonly reading: readonly (NamedDocument & { readonly carries: readonly CarriedDocument[] })[]
  readonly sinceWeMet: string
}

/** What goes out and what stays, in words, shown before anything leaves. */
export interface Leaving {
  readonly preRead: PreRead
  readonly leaves: readonly string[]
  readonly stays: readonly string[]
}

export interface PreReadSource {
  readonly session: Session
  readonly person: Person | null
  /** The records that the reading list and the texts name, by id. */
  readonly records: ReadonlyMap<string, AnyRecord>
  /** What those of them were called before that the reader may not see. */
  readonly earlierTitles?: EarlierTitles
}

const isWritten = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

/** A line that names a record of mine goes only as far as that record. */
function maySend(item: Pick<ReadingItem, 'id'>, { session, records }: PreReadSource): boolean {
  const recordId = session.reading.find((one) => one.id === item.id)?.recordId ?? null
  if (recordId === null) return true
  const record = records.get(recordId)
  return record !== undefined && seenBy(record, 'mentor') !== null
}

function whenWords(seen: Partial<Session>): string {
  const { day, startsAt, zone, minutes } = seen
  if (day === undefined) return ''
  const clock = startsAt && zone ? `, ${clockTime(startsAt, zone)} ${zone}` : ''
  return `${longFullDay(day)}${clock}${minutes === undefined ? '' : `, ${minutes} minutes`}`
}

/** Only what its reader may see of a record. */
function carriedBy(recordId: string | null, { records, earlierTitles }: PreReadSource): CarriedDocument[] {
  const record = recordId === null ? undefined : records.get(recordId)
  const seen = record === undefined ? null : seenBy(record, 'mentor')
  if (seen === null) return []
  const links = 'links' in seen ? (seen.links ?? []) : []
  const files = 'attachments' in seen ? (seen.attachments ?? []) : []
  return [
    ...links
      .filter(({ title, url }) => isWritten(title) || isWritten(url))
      .map(({ title, url }) => ({
        title: withTitles(title, records, earlierTitles) || url,
        link: allowedLink(url),
        isFile: false,
      })),
    ...files.filter(({ name }) => isWritten(name)).map(({ name }) => ({ title: name, link: null, isFile: true })),
  ]
}

function readingOf(source: PreReadSource, { reading = [], attachments = [] }: Partial<Session>): PreRead['reading'] {
  const recordOf = new Map(source.session.reading.map(({ id, recordId }) => [id, recordId]))
  return [
    ...reading
      .filter((item) => isWritten(item.title) || isWritten(item.url))
      .filter((item) => maySend(item, source))
      .map(({ id, title, url }) => ({
        title: withTitles(title, source.records, source.earlierTitles) || url,
        link: allowedLink(url),
        carries: carriedBy(recordOf.get(id) ?? null, source),
      })),
    ...attachments.filter(({ name }) => isWritten(name)).map(({ name }) => ({ title: name, link: null, carries: [] })),
  ]
}

function preReadOf(source: PreReadSource, seen: Partial<Session>): PreRead {
  const person = source.person === null ? null : seenBy(source.person, 'mentor')
  const named = (text: string | undefined) => withTitles(text ?? '', source.records, source.earlierTitles)
  return {
    when: whenWords(seen),
    format: seen.format ? formatWords[seen.format].name : '',
    // Said of whoever comes to learn.
    readyToTakeNotes: seen.readyToTakeNotes === true && seen.role === 'mentee',
    workingTowards: named(person?.workingTowards),
    goal: named(seen.goal),
    problem: named(seen.problemStated),
    questions: (seen.agenda ?? [])
      .filter((item) => !item.answered && isWritten(item.text))
      .map(({ text, topic }) => ({ text: named(text), topic: topic === null ? null : topicWords[topic] })),
    reading: readingOf(source, seen),
    sinceWeMet: named(seen.sinceWeMet),
  }
}

const named = (name: string, text: string) => (isWritten(text) ? [name] : [])

/** "2 links and 1 file by its name, from your records". */
function carriedWords(reading: PreRead['reading']): string[] {
  const carried = reading.flatMap(({ carries }) => carries)
  const files = carried.filter(({ isFile }) => isFile).length
  const links = carried.length - files
  const said = [
    ...(links > 0 ? [counted(links, 'link')] : []),
    ...(files > 0 ? [`${counted(files, 'file')} by name`] : []),
  ]
  return said.length === 0 ? [] : [sentenceCase(`${listed(said)}, from the records to read`)]
}

function leavingWords(preRead: PreRead): string[] {
  const { when, format, workingTowards, goal, problem, questions, reading, sinceWeMet } = preRead
  return [
    ...named('Day, time and length', when),
    ...named('The format', format),
    ...(preRead.readyToTakeNotes ? ['That you are ready to take notes'] : []),
    ...named('Your shared goal', workingTowards),
    ...named('The goal of this session', goal),
    ...named('The problem as stated', problem),
    ...(questions.length > 0 ? [sentenceCase(`${counted(questions.length, 'open question')} with topics`)] : []),
    ...(reading.length > 0 ? [sentenceCase(`${counted(reading.length, 'thing')} to read: title and link`)] : []),
    ...carriedWords(reading),
    ...named('Since we last met', sinceWeMet),
  ]
}

function stayingWords(source: PreReadSource, preRead: PreRead): string[] {
  const { session, person } = source
  const kept = session.reading
    .filter((item) => !maySend(item, source))
    .map(({ title }) => `“${title}”: its record is private`)
  return [
    ...(person !== null && isWritten(person.workingTowards) && preRead.workingTowards === ''
      ? [`Your shared goal: the page of ${person.name || 'this person'} is private`]
      : []),
    ...kept,
    ...(preRead.reading.some(({ carries }) => carries.some(({ isFile }) => isFile))
      ? ['The attached files themselves: add them to your message']
      : []),
    'Whom else you might ask',
    'Answered questions and every answer',
    'Notes, and all you write during and after',
    'Tags, and when you sent what',
  ]
}

/** The pre-read and what is said of it; null when the session itself is kept private. */
export function preReadFor(source: PreReadSource): Leaving | null {
  const seen = seenBy(source.session, 'mentor')
  if (seen === null) return null
  const preRead = preReadOf(source, seen)
  return { preRead, leaves: leavingWords(preRead), stays: stayingWords(source, preRead) }
}

const block = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`${title}\n${lines.join('\n')}`])
const textBlock = (title: string, text: string) => (isWritten(text) ? block(title, [text.trim()]) : [])

/** "Format: walkthrough. I am ready to take notes." Empty where neither is said. */
export function preparedWords({ format, readyToTakeNotes }: PreRead): string {
  const said = [
    ...(isWritten(format) ? [`Format: ${format.toLowerCase()}.`] : []),
    ...(readyToTakeNotes ? ['I am ready to take notes.'] : []),
  ]
  return said.join(' ')
}

const documentText = ({ title, link }: NamedDocument) => (link === null || link === title ? title : `${title}: ${link}`)

/** The pre-read as plain text, for a message. */
export function preReadText(preRead: PreRead): string {
  return [
    ...block('Before we meet', [preRead.when, preparedWords(preRead)].filter(isWritten)),
    ...textBlock('Goal', preRead.workingTowards),
    ...textBlock('Goal of this session', preRead.goal),
    ...textBlock('The problem as I see it', preRead.problem),
    ...block(
      'Questions',
      preRead.questions.map(
        ({ text, topic }, index) => `${index + 1}. ${text.trim()}${topic === null ? '' : ` (${topic})`}`,
      ),
    ),
    ...block(
      'To read beforehand',
      preRead.reading.flatMap((one) => [
        `- ${documentText(one)}`,
        ...one.carries.map((carried) => `  - ${documentText(carried)}`),
      ]),
    ),
    ...textBlock('Since we last met', preRead.sinceWeMet),
  ].join('\n\n')
}
