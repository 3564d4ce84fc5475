// A first draft of "since we last met", made from records. Only what its reader may see goes in; the rest is counted on screen, never in the text.
import type { Action } from '../../records/action.ts'
import type { AnyRecord } from '../../records/all-records.ts'
import type { Assessment } from '../../records/assessment.ts'
import type { Entry } from '../../records/entry.ts'
import type { Feedback } from '../../records/feedback.ts'
import type { Learning } from '../../records/learning.ts'
import { statusInText } from '../evidence/status-words.ts'
import { titleOf } from '../records/record-title.ts'
import type { MovedCriterion } from '../roadmap/moved-criteria.ts'
import { seenBy } from '../sharing/redact-record.ts'
import { listed } from '../text/number-words.ts'

export interface SinceRecords {
  readonly entries: readonly Entry[]
  readonly actions: readonly Action[]
  /** What others said of me. */
  readonly words: readonly Assessment[]
  /** Feedback acted on in the time. */
  readonly actedOn: readonly Feedback[]
  /** Topics that can be explained since. */
  readonly understood: readonly Learning[]
  /** Proposals, POCs, presentations, questions and improvements. */
  readonly worked?: readonly AnyRecord[]
  /** Criteria that moved since the last closing, and how many of them may not be told. */
  readonly moved?: readonly MovedCriterion[]
  readonly movedUntold?: number
}

export interface SinceDraft {
  readonly text: string
  /** Records, actions and criteria the text was made from. */
  readonly from: number
  /** Those of the same span that stay with me. */
  readonly keptBack: number
}

const most = 6
const maySeeIt = (record: AnyRecord) => seenBy(record, 'mentor') !== null
const plainTitle = (record: AnyRecord) => titleOf(record).replace(/[.\s]+$/, '')
/** A title may end with a mark of its own. */
const ended = (words: string) => (/[?!…]$/.test(words) ? words : `${words}.`)
const sentence = (head: string, records: readonly AnyRecord[]) =>
  records.length === 0 ? [] : [ended(`${head}${listed(records.slice(0, most).map(plainTitle))}`)]
const asSentences = (records: readonly AnyRecord[]) => records.slice(0, most).map((record) => ended(plainTitle(record)))

const workedHeads = {
  proposal: 'Proposed: ',
  poc: 'Tried in a POC: ',
  presentation: 'Presented: ',
  question: 'Questioned: ',
  improvement: 'To improve: ',
} as const

/** One line each: "EVI-S2 from claimed to evidenced". */
const movedLines = (moved: readonly MovedCriterion[]) =>
  moved.length === 0
    ? []
    : [
        'Criteria that moved:',
        ...moved.map(
          ({ criterion, from, to }) => `- ${criterion.id} from ${statusInText[from]} to ${statusInText[to]}`,
        ),
      ]

/** Newest work last, as a person tells it. Trashed records are in neither count. */
export function sinceDraft(records: SinceRecords): SinceDraft {
  const { entries, actions, words, actedOn, understood, worked = [], moved = [], movedUntold = 0 } = records
  const given: readonly AnyRecord[] = [...entries, ...actions, ...words, ...actedOn, ...understood, ...worked]
  const all = given.filter((record) => record.trashedAt === null)
  const seen = new Set(all.filter(maySeeIt).map(({ id }) => id))
  const told = entries.filter(({ id }) => seen.has(id)).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const mine = actions.filter(({ id, ownerId }) => seen.has(id) && ownerId === null)
  const done = mine.filter(({ state }) => state === 'done')
  const open = mine.filter(({ state }) => state === 'open')
  const said = words.filter(({ id, words: text }) => seen.has(id) && text.trim() !== '')
  const acted = actedOn.filter(({ id, verbatim }) => seen.has(id) && verbatim.trim() !== '')
  const topics = understood.filter(({ id }) => seen.has(id))
  const ofKinds = Object.entries(workedHeads).map(([kind, head]) => ({
    head,
    records: worked.filter((one) => one.kind === kind && seen.has(one.id)),
  }))
  const lists = [done, open, said, acted, topics, ...ofKinds.map(({ records: found }) => found)]
  const used = [told.slice(-most), ...lists.map((found) => found.slice(0, most))].flat()
  const sentences = [
    ...asSentences(told.slice(-most)),
    ...said.slice(0, most).map((word) => `I was told: “${plainTitle(word)}”.`),
    ...acted.slice(0, most).map((one) => `I acted on what I was told: “${plainTitle(one)}”.`),
    ...ofKinds.flatMap(({ head, records: found }) => sentence(head, found)),
    ...sentence('Understood by now: ', topics),
    ...sentence('Done as agreed: ', done),
    ...sentence('Still open: ', open),
  ].join(' ')
  const lines = movedLines(moved).join('\n')
  const text = [sentences, lines].filter((part) => part !== '').join('\n\n')
  return { text, from: used.length + moved.length, keptBack: all.length - seen.size + movedUntold }
}
