// What is larger than a record may be is left out whole, and listed: half of a text would be a loss that nobody sees.
import { shortTextLimit, textLimit } from '../../records/field-choices.ts'
import { type FoundMeeting, type FoundRecord, type ReadSource, titleOfFound } from '../../rules/import/found-record.ts'
import { beginning } from './source-lines.ts'

/** Lines that a list of a record may hold. */
const listLimit = 500

const roomForNames = '\n\nWith: '.length

function isFittingMeeting({ title, about, questions, links, tags }: FoundMeeting): boolean {
  return (
    title.length + about.length + roomForNames <= textLimit &&
    questions.every((text) => text.length <= textLimit) &&
    [questions, links, tags].every((list) => list.length <= listLimit)
  )
}

function isFitting(found: FoundRecord): boolean {
  if (found.kind === 'session') return isFittingMeeting(found)
  // Names of people who are not here are added to the text.
  if (found.kind !== 'proposal')
    return (
      found.text.length + found.people.join(', ').length + roomForNames <= textLimit && found.links.length <= listLimit
    )
  const { context, decision, consequences, wouldFlip, prediction, outcome } = found
  const texts = [context, decision, consequences, wouldFlip, prediction, outcome]
  const inOptions = found.options.flatMap((option) => [option.for, option.against, option.whyLost])
  const reasons = found.statuses.map(({ why }) => why)
  const lists = [found.options, found.drivers, found.statuses, found.stakeholders, found.links]
  const names = [...found.options.map(({ name }) => name), ...found.stakeholders.map(({ name }) => name)]
  return (
    [...texts, ...inOptions, ...reasons].every((text) => text.length <= textLimit) &&
    lists.every((list) => list.length <= listLimit) &&
    names.every((name) => name.length <= shortTextLimit)
  )
}

const why = `It is longer than a record may be (up to ${textLimit.toLocaleString('en-US')} characters per text and ${listLimit} items per list). Shorten it, and import the file again.`

export function fitFound(read: ReadSource): ReadSource {
  if (read.records.every(isFitting)) return read
  const tooLong = read.records.filter((found) => !isFitting(found))
  const leftOut = tooLong.map((found) => ({
    line: found.place.line,
    endLine: found.place.endLine,
    what: beginning(titleOfFound(found)),
    why,
  }))
  // A meeting that is left out is not over: its session stays as it is.
  const cut = new Set(tooLong.flatMap((found) => (found.kind === 'session' ? [found.uid] : [])))
  return {
    ...read,
    records: read.records.filter(isFitting),
    wholeEvents: (read.wholeEvents ?? []).filter(({ uid }) => !cut.has(uid)),
    leftOut: [...read.leftOut, ...leftOut].toSorted((one, other) => one.line - other.line),
  }
}
