// A small career for the packet's tests: one large piece of work with its trials, a talk and others' words, and what stands around it.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import {
  assessment,
  earlier,
  entry,
  feedback,
  idOf,
  improvement,
  learning,
  link,
  person,
  personId,
  poc,
  presentation,
  proposal,
  question,
} from '../../build-records.ts'

const open = { audience: 'packet' } as const
const option = (number: number, name: string, chosen: boolean, whyLost: string) => ({
  id: idOf(number),
  name,
  for: '',
  against: '',
  whyLost,
  chosen,
})

export const pell = person(500, { ...open, name: 'Pell Okonjo-Vane', team: 'Rates' })
/** Someone whose page is only mine: never named. */
export const noor = person(501, { name: 'Noor Hidden' })

export const quotes = proposal(1, {
  ...open,
  day: '2024-10-07',
  title: 'Quotes stopped waiting for invoices',
  initiative: 'self',
  context: 'In October a price took 1,840 ms at the 95th percentile, and one customer in nine left before it appeared.',
  options: [option(11, 'Bigger cache', false, 'hid the owner question'), option(12, 'Event-fed copy', true, '')],
  checks: [{ direction: 'system', answer: 'Three teams, two databases, 41,000 quotes a day.', excused: '' }],
  state: 'implemented',
  prediction: 'A price will take less than 400 ms.',
  outcome: 'A price takes 310 ms since December',
  outcomeOn: '2025-01-15',
  cameTrue: 'yes',
})

const measured = (number: number, result: number) => ({
  id: idOf(number),
  limitId: idOf(20),
  metric: 'p95',
  unit: 'ms',
  baseline: 1840,
  runs: [],
  result,
})
const limits = [{ id: idOf(20), metric: 'p95', comparison: 'under' as const, value: 400, unit: 'ms' }]

export const replica = poc(2, {
  ...open,
  day: '2024-11-04',
  title: 'Replica',
  proposalId: quotes.id,
  startedAt: earlier,
  limits,
  measurements: [measured(21, 920)],
  verdict: 'invalidated',
})
export const eventFed = poc(3, {
  ...open,
  day: '2024-11-18',
  title: 'Event-fed',
  proposalId: quotes.id,
  startedAt: earlier,
  limits,
  measurements: [measured(22, 310)],
  verdict: 'validated',
})

export const talk = presentation(4, {
  ...open,
  day: '2024-12-03',
  title: 'A price without an invoice',
  forum: 'Architecture forum',
  proposalId: quotes.id,
  outcome: 'accepted',
})
export const signed = feedback(5, {
  ...open,
  day: '2024-12-04',
  personId: pell.id,
  relation: 'senior engineer, Rates',
  verbatim: 'I would sign this diagram.',
  mayQuote: true,
  aboutId: quotes.id,
  sort: 'strength',
})
export const unquotable = feedback(6, {
  ...open,
  personId: pell.id,
  verbatim: 'Keep this to yourself',
  aboutId: quotes.id,
})

export const retries = improvement(7, {
  ...open,
  day: '2024-09-10',
  title: 'Retry limits for the rate desk',
  hurts: 'Two incidents in September, both noticed by a customer first.',
  happened: 'No incident of this kind since.',
  state: 'done',
  metrics: [{ name: 'Time to notice', unit: 'min', before: 47, after: 4, howMeasured: '', source: '', decision: '' }],
})
export const asked = question(8, {
  ...open,
  day: '2025-02-11',
  decision: 'Invoices own the price',
  changed: 'yes',
  changedHow: 'Prices have an owner of their own.',
})
export const saga = learning(9, {
  ...open,
  day: '2024-06-01',
  title: 'Sagas',
  state: 'explained',
  explainedOn: '2025-01-20',
})
export const onlyMine = entry(10, { day: '2025-01-10', what: 'Doubts about the replica' })

export const confirms = assessment(400, 'DEC-L1', { personId: personId(500), source: 'file', day: '2025-03-04' })

export const career: readonly AnyRecord[] = [
  pell,
  noor,
  quotes,
  replica,
  eventFed,
  talk,
  signed,
  unquotable,
  retries,
  asked,
  saga,
  onlyMine,
  confirms,
  assessment(401, 'SYS-L1', { personId: noor.id, day: '2025-03-05' }),
  link(300, quotes, 'DEC-L1'),
  link(301, talk, 'DEC-L1'),
  link(302, quotes, 'SYS-L1'),
  link(303, onlyMine, 'OPS-L1'),
  link(304, retries, 'OPS-L2'),
  link(305, asked, 'OWN-M1'),
]
