// One career of an exact size for benches and soaks, with its change log. A career grows at one pace, three sessions a week: a longer one is older, not denser.
// Of 100,000 records 7,260 are sessions held and closed, as many their frozen summaries, 51,700 pieces
// of evidence (seven in ten entries, the rest of all other kinds), 28,600 evidence links; the rest are actions and words of others.

import type { Assessment } from '../../shared/records/assessment.ts'
import type { EvidenceLink } from '../../shared/records/evidence-link.ts'
import { newProfile } from '../../shared/records/new-records.ts'
import type { Person } from '../../shared/records/person.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { ClosingId, RoadmapId } from '../../shared/records/record-ids.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import type { Session } from '../../shared/records/session.ts'
import type { Closing } from '../../shared/records/session-closing-record.ts'
import type { EvidenceRecord } from '../../shared/rules/evidence/evidence-item.ts'
import type { Change } from '../../shared/rules/records/change-log-entry.ts'
import { defaultRoadmap } from '../../shared/rules/roadmap/default-roadmap.ts'
import { closingOf } from '../../shared/rules/sessions/close-session.ts'
import { generatePiece, type Newest } from './generate-evidence.ts'
import {
  generateAction,
  generateEntry,
  generateLink,
  generatePeople,
  generateSession,
  generateWord,
  type Moment,
} from './generate-records.ts'
import { RunningStandings } from './running-standings.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

const seed = 20_250_310
const daysPerSession = 7 / 3
const usualLastDay = '2025-03-14'
/** Words of the newest entry, short and found nowhere else. */
export const newestWords = 'Laid the newest stone of all'

export interface Career {
  /** Oldest first, each as it stands. */
  readonly records: readonly AnyRecord[]
  readonly changes: readonly Change[]
  readonly lastDay: string
}

type OfKind = Record<'piece' | 'link' | 'action' | 'word', number>
type Write = [AnyRecord, ...AnyRecord[]]

class CareerWriter {
  readonly random: SeededRandom
  readonly people: readonly Person[]
  readonly roadmap: Roadmap
  readonly records: AnyRecord[] = []
  readonly changes: Change[] = []
  readonly #standings = new RunningStandings()
  #previous: Closing | null = null
  #newest: Newest = { piece: null, proposal: null }
  #span: Write[] = []

  constructor(random: SeededRandom, at: string) {
    this.random = random
    this.people = generatePeople(random, at)
    this.roadmap = defaultRoadmap(RoadmapId.parse(random.idAt(at)), at)
    const profile = {
      ...newProfile(random.idAt(at), at, this.roadmap.id),
      name: 'Wren Alderby',
      startedOn: at.slice(0, 10),
    }
    this.write(at, 'Began', [this.roadmap, profile, ...this.people])
  }

  write(at: string, cause: string, records: Write): void {
    const writes = records.map(({ id, kind, revision }) => ({ id, kind, revision, before: null }))
    const seq = this.changes.length + 1
    this.changes.push({ seq, at, cause, window: 'main', undoes: null, final: false, writes })
    this.records.push(...records)
    this.#span.push(records)
    this.#standings.take(records)
  }

  writeLinked(at: string, cause: string, record: EvidenceRecord, links: number): void {
    const all = this.roadmap.criteria
    const first = this.random.between(0, all.length - 1)
    const made = Array.from({ length: links }, (_, step) => all[(first + step) % all.length]).flatMap((criterion) =>
      criterion === undefined ? [] : [generateLink(this.random, at, record, { roadmap: this.roadmap, criterion })],
    )
    this.write(at, cause, [record, ...made])
  }

  writePiece(moment: Moment, links: number): void {
    const { random, people } = this
    const piece = generatePiece({ random, moment, people, newest: this.#newest })
    this.#newest = { piece: piece.id, proposal: piece.kind === 'proposal' ? piece.id : this.#newest.proposal }
    this.writeLinked(moment.at, 'Saved a piece of evidence', piece, links)
  }

  person(): Person {
    const found = this.people[this.random.between(0, this.people.length - 1)]
    if (found === undefined) throw new Error('A career without people')
    return found
  }

  /** Closes a session by the product's own rule, out of everything written since the one before. */
  close(session: Session, at: string): void {
    const fresh = this.#span.flat()
    const byId = new Map(fresh.map((record) => [record.id, record]))
    const added = <R extends AnyRecord>(now: R) => ({ was: null, now })
    const isLink = (one: AnyRecord): one is EvidenceLink => one.kind === 'evidence-link'
    const isWord = (one: AnyRecord): one is Assessment => one.kind === 'assessment'
    const closing = closingOf({
      id: ClosingId.parse(this.random.idAt(at)),
      at,
      session,
      roadmap: this.roadmap,
      standings: this.#standings.of(this.roadmap),
      previous: this.#previous,
      before: new Map(this.#previous?.statuses.map(({ criterionId, status }) => [criterionId, status])),
      supersedes: null,
      span: {
        fromSeq: this.#previous?.toSeq ?? 0,
        toSeq: this.changes.length,
        links: fresh
          .filter(isLink)
          .map((link) => ({ link: added(link), record: { was: null, now: byId.get(link.recordId) ?? null } })),
        assessments: fresh.filter(isWord).map(added),
        erased: [],
        records: fresh.map(added),
        actions: fresh.flatMap((one) => (one.kind === 'action' ? [added(one)] : [])),
      },
    })
    this.write(at, 'Closed a session', [closing])
    this.#previous = closing
    this.#span = []
  }
}

/** How many of each kind stand in the part before session `at`, so that all parts together have exactly the wanted size. */
function sharesOf(size: number, sessions: number, others: number): (at: number) => OfKind {
  const rest = size - others - 2 * sessions
  const link = Math.round(rest * 0.335)
  const action = Math.round(rest * 0.04)
  const word = Math.round(rest * 0.02)
  const all: OfKind = { piece: rest - link - action - word, link, action, word }
  const part = (whole: number, at: number) =>
    Math.floor((whole * (at + 1)) / sessions) - Math.floor((whole * at) / sessions)
  return (at) => ({
    piece: part(all.piece, at),
    link: part(all.link, at),
    action: part(all.action, at),
    word: part(all.word, at),
  })
}

function writePart(writer: CareerWriter, counts: OfKind, momentAt: (share: number) => Moment): void {
  const { random, roadmap } = writer
  // One link in ten speaks of the session itself.
  const ofSession = Array.from({ length: counts.link }, () => random.chance(0.1)).filter(Boolean).length
  const ofPieces = counts.piece === 0 ? 0 : counts.link - ofSession
  for (let at = 0; at < counts.piece; at += 1) {
    const moment = momentAt(at / counts.piece)
    const links = Math.floor((ofPieces * (at + 1)) / counts.piece) - Math.floor((ofPieces * at) / counts.piece)
    writer.writePiece(moment, links)
  }
  const last = momentAt(0.99)
  for (let at = 0; at < counts.action; at += 1) writer.write(last.at, 'Saved an action', [generateAction(random, last)])
  for (let at = 0; at < counts.word; at += 1) {
    const criterion = roadmap.criteria[random.between(0, roadmap.criteria.length - 1)]
    if (criterion === undefined) continue
    const word = generateWord(random, last, { roadmap, criterion, person: writer.person() })
    writer.write(last.at, 'Wrote down what was said', [word])
  }
  const session = generateSession(random, last, writer.person())
  writer.writeLinked(last.at, 'Held a session', session, counts.link - ofPieces)
  writer.close(session, last.at)
}

/** Exactly `size` records (1,000 or more) up to `lastDay`. The same size and day give the same career. */
export function generateCareer(size: number, lastDay = usualLastDay): Career {
  const sessions = Math.round(size * 0.0726)
  const end = Date.parse(`${lastDay}T18:00:00.000Z`)
  const dayLength = 86_400_000
  const momentOf = (partsBack: number): Moment => {
    const at = new Date(end - Math.round(partsBack * daysPerSession * dayLength)).toISOString()
    return { day: at.slice(0, 10), at }
  }
  const writer = new CareerWriter(seededRandom(seed + size), momentOf(sessions + 1).at)
  const shares = sharesOf(size, sessions, writer.records.length + 1)
  for (let part = 0; part < sessions; part += 1)
    writePart(writer, shares(part), (share) => momentOf(sessions - part - share))
  const last = momentOf(0)
  writer.write(last.at, 'Saved an entry', [{ ...generateEntry(writer.random, last, writer.people), what: newestWords }])
  return { records: writer.records, changes: writer.changes, lastDay }
}
