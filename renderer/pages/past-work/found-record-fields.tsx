// What a found record would hold, as plain text: nothing of a stranger's file is formatted, loaded or run.
import type { FoundMeeting, FoundProposal, FoundRecord } from '../../../shared/rules/import/found-record.ts'
import { stateInText } from '../../../shared/rules/proposals/proposal-words.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { clockTime, dayWords, longDay } from '../../../shared/rules/time/day-words.ts'
import { fieldWords } from '../../record-views/forms/format-field-values.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { type Fact, FactList } from '../../ui/fact-list.tsx'
import styles from './past-work.module.css'

const text = (words: string) => (words === '' ? '' : <span className={styles.text}>{words}</span>)
const lines = (all: readonly string[]) => text(all.filter((one) => one !== '').join('\n'))

function proposalFacts(found: FoundProposal, today: string): Fact[] {
  const statuses = found.statuses.map(({ state, on, why }) =>
    [stateInText(state), on === null ? '' : dayWords(on, today), why].filter((one) => one !== '').join(', '),
  )
  const options = found.options.map((option) =>
    [
      `${option.name}${option.chosen ? ' (chosen)' : ''}`,
      option.for === '' ? '' : `For it: ${option.for}`,
      option.against === '' ? '' : `Against it: ${option.against}`,
      option.whyLost === '' ? '' : `Why it lost: ${option.whyLost}`,
    ]
      .filter((one) => one !== '')
      .join('\n'),
  )
  return [
    { term: 'Status', words: lines(statuses) },
    { term: 'Context', words: text(found.context) },
    { term: 'Drivers', words: lines(found.drivers) },
    { term: 'Options', words: text(options.join('\n\n')) },
    { term: 'Decision', words: text(found.decision) },
    { term: 'Consequences', words: text(found.consequences) },
    ...(['wouldFlip', 'prediction', 'outcome'] as const).map((field) => ({
      term: fieldWords('proposal', field),
      words: text(found[field]),
    })),
    {
      term: 'People',
      words: lines(found.stakeholders.map(({ name, note }) => (note === '' ? name : `${name} (${note})`))),
    },
    { term: 'Relations', words: lines(found.relations.map(({ words }) => words)) },
  ]
}

function meetingFacts({ day, startsAt, zone, minutes, about, questions }: FoundMeeting, today: string): Fact[] {
  const when = [
    day === null ? '' : longDay(day, today),
    startsAt === null ? 'no time' : `${clockTime(startsAt, zone)} ${zone}`,
    minutes === null ? '' : counted(minutes, 'minute'),
  ]
  return [
    { term: 'When', words: when.filter((one) => one !== '').join(', ') },
    { term: 'Description', words: text(about) },
    { term: 'Questions', words: lines(questions) },
  ]
}

export function FoundFields({ found }: { found: FoundRecord }) {
  const { clock } = useCairn()
  const own =
    found.kind === 'proposal'
      ? proposalFacts(found, clock.today())
      : found.kind === 'session'
        ? meetingFacts(found, clock.today())
        : [{ term: 'Text', words: text(found.text) }]
  return (
    <FactList
      termWidth={112}
      facts={[
        ...own,
        { term: 'Tags', words: found.tags.join(', ') },
        { term: 'Links', words: lines(found.links.map(({ title, url }) => (title === '' ? url : `${title}: ${url}`))) },
        { term: 'People', words: found.people.join(', ') },
      ].filter(({ term }, at, all) => all.findIndex((one) => one.term === term) === at)}
    />
  )
}
