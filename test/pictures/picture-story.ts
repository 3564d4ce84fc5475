// What happened in the invented months: days are counted back from the day of the picture. People, firms and figures are made up.

import type { Metric } from '../../shared/records/entry.ts'
import type { Audience } from '../../shared/records/field.ts'
import type { Person } from '../../shared/records/person.ts'

interface ToldEntry {
  readonly back: number
  readonly what: string
  readonly criteria: readonly string[]
  readonly asked?: boolean
  readonly myPart?: string
  readonly audience?: Audience
  readonly tags?: string[]
  readonly metrics?: Metric[]
}
interface Meeting {
  readonly back: number
  readonly person: string
  readonly goal: string
  readonly stated: string
  readonly questions: readonly string[]
  readonly found?: string
  readonly met?: 'yes' | 'partly' | 'no'
  readonly why?: string
  readonly actions?: readonly string[]
}

const ilse = 'Ilse Quarrington'
const pell = 'Pell Okonjo-Vane'

export const people: readonly (Partial<Person> & { name: string })[] = [
  {
    name: ilse,
    relationship: 'mentor',
    stack: ['Kotlin', 'Postgres', 'Kafka'],
    knowledge: ['Events', 'data ownership', 'splitting systems'],
    stage: 'Principal engineer, led four teams',
    workingTowards: 'lead one decision across teams to a recorded end, by September.',
    cadence: 'weekly',
    weekday: 4,
    time: '10:00',
    zone: 'Europe/Lisbon',
  },
  { name: pell, relationship: 'peer', knowledge: ['load tests', 'rates'], stage: 'Senior engineer', team: 'Rates' },
  { name: 'Tobias Reiher', relationship: 'manager', team: 'Quotes' },
]

const latency: Metric = {
  name: 'Quote page, 95th percentile',
  unit: 'ms',
  before: 1840,
  after: 310,
  howMeasured: 'Four runs on the same day of traffic',
  source: 'Load test of the rate desk',
  decision: 'Whether the copy is worth its upkeep',
}

export const entries: readonly ToldEntry[] = [
  {
    back: 88,
    what: 'Asked why invoices wait for the rate desk. Nobody had asked since it was split.',
    criteria: ['OWN-M1'],
  },
  {
    back: 84,
    what: 'Wrote down why retries stop at three, and the one option we left.',
    criteria: ['DEC-M1'],
    asked: true,
  },
  {
    back: 80,
    what: 'Found the leak in the quote cache from its heap graph and wrote it up.',
    criteria: ['OPS-M1'],
    tags: ['quotes'],
  },
  {
    back: 77,
    what: 'Deleted the second tax table and its four readers, with tests around the one left.',
    criteria: ['DEB-M1'],
  },
  { back: 73, what: 'Alert on stuck imports. It woke Pell on Sunday, and it was right.', criteria: ['OPS-M2'] },
  {
    back: 70,
    what: 'Measured the import before and after batching: 41 minutes, then 9.',
    criteria: ['EVI-M1', 'DEB-M2'],
  },
  {
    back: 66,
    what: 'Told the rate desk two weeks early that the field would move.',
    criteria: ['COM-M2'],
    asked: true,
  },
  {
    back: 63,
    what: 'Asked who decides when a quote expires. Two teams each thought the other does.',
    criteria: ['OWN-M1'],
  },
  {
    back: 59,
    what: 'Finished the hand-over of the import: runbook, tests, and a session with Noor.',
    criteria: ['OWN-M2'],
    asked: true,
  },
  { back: 56, what: 'Traced the slow night to one query plan; index added, written up.', criteria: ['OPS-M1'] },
  { back: 52, what: 'Removed the feature flags nobody had turned in a year.', criteria: ['DEB-M1'] },
  {
    back: 48,
    what: 'Pipeline runs in 11 minutes instead of 26; the slow half now starts first.',
    criteria: ['DEB-S2'],
  },
  {
    back: 44,
    what: 'Wrote down why quotes keep their own read model, and why the replica lost.',
    criteria: ['DEC-M1'],
  },
  { back: 41, what: 'Took on the nightly reconciliation that had no owner, and ended it.', criteria: ['OWN-S2'] },
  { back: 37, what: 'Cut time to notice a stuck import from 50 minutes to 4.', criteria: ['OPS-S1'] },
  { back: 34, what: 'Tests around the rounding code before touching it.', criteria: ['DEB-M1'] },
  { back: 30, what: 'Measured what a copy would cost: 14 GB, one consumer, 40 € a month.', criteria: ['EVI-M1'] },
  {
    back: 27,
    what: 'Challenged the shared database with a reason. The architect asked for a proposal.',
    criteria: ['OWN-S1'],
  },
  { back: 23, what: 'Handed the rate export over with its docs; nothing came back.', criteria: ['OWN-M2'] },
  { back: 20, what: 'Showed the limit of generated tests: three that agreed with the bug.', criteria: ['DEB-S3'] },
  {
    back: 16,
    what: 'Asked Tobias why quotes and invoices share a database. It was there in 2019.',
    criteria: ['OWN-M1'],
  },
  { back: 13, what: 'A draft of who must be told before the event format changes.', criteria: ['COM-M2'] },
  {
    back: 9,
    what: 'Ranked the debt of Quotes by what a month of waiting costs; two items planned.',
    criteria: ['DEB-S1'],
  },
  {
    back: 3,
    what: 'Quote page at the 95th percentile: 1,840 ms before, 310 ms with the copy, four runs on the same data.',
    myPart: 'Set up the runs and fixed the limits before starting.',
    criteria: ['EVI-M1', 'DEB-M2'],
    tags: ['quotes', 'read-model'],
    metrics: [latency],
  },
  {
    back: 2,
    what: 'Rehearsed the rollback of the copy with Noor; 90 seconds.',
    criteria: ['OWN-M2'],
    tags: ['read-model'],
  },
  { back: 1, what: 'Asked whether the format is ours to change at all.', criteria: ['OWN-M1'], audience: 'private' },
]

const meeting = (back: number, goal: string, stated: string, found: string, met: Meeting['met'] = 'yes'): Meeting => ({
  back,
  person: ilse,
  goal,
  stated,
  questions: ['What would you look at first?'],
  found,
  met: met ?? 'yes',
})

export const meetings: readonly Meeting[] = [
  meeting(
    86,
    'Leave with one question to ask every week.',
    'I do not know what to question.',
    'I ask systems, not people.',
  ),
  meeting(
    75,
    'Know how to write up a fault.',
    'Write-ups take too long.',
    'I write for myself, not for the next one on call.',
  ),
  meeting(68, 'Choose what to measure first.', 'There are too many dashboards.', 'None of them drives a decision.'),
  meeting(61, 'Decide whether to take the import.', 'The import is nobody’s.', 'I was waiting to be asked.', 'partly'),
  meeting(54, 'Leave with a way to say no.', 'Too much lands on me.', 'I never said what I would drop.'),
  meeting(
    46,
    'A first outline of the read model.',
    'The replica is slow.',
    'Two teams read one table for two reasons.',
  ),
  meeting(
    39,
    'Who must hear of the copy?',
    'Nobody answers my message.',
    'I wrote to a team, not to a person.',
    'partly',
  ),
  meeting(32, 'Fix the limits of the trial.', 'The trial never ends.', 'It had no line to fail at.'),
  meeting(25, 'Prepare to challenge the shared database.', 'The architect will say no.', 'I had no figure to bring.'),
  meeting(18, 'See my debt list as a stranger would.', 'Nobody plans debt.', 'It had no cost of waiting.'),
  {
    back: 5,
    person: ilse,
    goal: 'Leave with a plan for telling the invoice team.',
    stated: 'The quote page is slow because its cache is too small.',
    questions: ['How do I ask for a date without going over anybody’s head?'],
    found: 'Nobody owns a quote once it leaves us, so everyone keeps a copy.',
    met: 'partly',
    why: 'The plan has names, not dates yet.',
    actions: ['Dates from the invoice team', 'Rehearse rollback on the copy'],
  },
  {
    back: -2,
    person: ilse,
    goal: 'Leave knowing how to get a date from the invoice team.',
    stated: 'The invoice team will not give a date.',
    questions: [
      'How do I ask for a date without going over anybody’s head?',
      'Who else must know before the event format changes?',
      'Is Friday’s traffic alone enough to call the copy proven?',
    ],
  },
]

export const confirmations = [
  { back: 58, person: ilse, criterion: 'OPS-M2', words: 'It woke the right person for the right reason.' },
  { back: 45, person: pell, criterion: 'EVI-M1', words: 'I repeated the run and got the same.' },
  { back: 29, person: ilse, criterion: 'DEB-M1', words: 'You leave it smaller than you found it.' },
  { back: 12, person: pell, criterion: 'OWN-S2', words: 'Nobody asked for it, and it has been quiet since.' },
  { back: 4, person: pell, criterion: 'OWN-M2', words: 'I would sign this.' },
] as const
