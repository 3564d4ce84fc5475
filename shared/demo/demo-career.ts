// The demo career: 16 fictional months from mid-level to lead, as a list of saves in order of time.

import { newRevision } from '../records/new-evidence.ts'
import { newEvidenceLink, newProfile } from '../records/new-records.ts'
import { AnyRecord } from '../records/record-definitions.ts'
import { CriterionId, RoadmapId } from '../records/record-ids.ts'
import type { Roadmap } from '../records/roadmap.ts'
import { isEvidenceRecord } from '../rules/evidence/evidence-item.ts'
import { sectionsOf } from '../rules/proposals/proposal-sections.ts'
import { defaultRoadmap } from '../rules/roadmap/default-roadmap.ts'
import type { CareerEvent, ToldSoFar } from './build-career-events.ts'
import { storyEvents } from './collect-demo-events.ts'
import { demoId } from './demo-ids.ts'
import { demoFirstDay, demoInstant, demoToday, demoZone } from './demo-period.ts'
import type { DemoStep, DemoWrite } from './demo-source-types.ts'
import { type Ids, resolvedFields } from './resolve-demo-keys.ts'

export interface DemoCareer {
  readonly today: string
  readonly zone: string
  /** Oldest first. The first step begins the workspace. */
  readonly steps: readonly DemoStep[]
}

function idsOf(events: readonly CareerEvent[]): Ids {
  const known = new Map<string, { id: string; at: string }>()
  for (const { key, at, begins } of events) {
    if (begins === undefined) continue
    if (known.has(key)) throw new Error(`The demo has the key ${key} twice.`)
    known.set(key, { id: demoId(key, at), at })
  }
  const place = (key: string) => {
    const found = known.get(key)
    if (found === undefined) throw new Error(`The demo refers to the key ${key}, which does not exist.`)
    return found
  }
  return { of: (key) => place(key).id, within: (key, line) => demoId(`${key} ${line}`, place(key).at) }
}

/** Applies the events one by one and holds each record as it is after all saves so far. */
class CareerBuilder {
  readonly #roadmap: Roadmap
  readonly #ids: Ids
  readonly #now = new Map<string, AnyRecord>()

  constructor(roadmap: Roadmap, ids: Ids) {
    this.#roadmap = roadmap
    this.#ids = ids
  }

  get #told(): ToldSoFar {
    const now = this.#now
    return {
      roadmap: this.#roadmap,
      all: () => [...now.values()],
      record: (key) => {
        const found = now.get(this.#ids.of(key))
        if (found === undefined) throw new Error(`The demo tells of ${key} before it is created.`)
        return found
      },
    }
  }

  /** The record after a save; its `revision` is still the one the save began from. */
  #saved({ key, begins, set, add }: CareerEvent): AnyRecord {
    const id = this.#ids.of(key)
    const before = begins === undefined ? this.#now.get(id) : begins(id, this.#told)
    if (before === undefined) throw new Error(`The demo changes ${key} before it is created.`)
    const lines = Object.entries(before).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value]] : []))
    const from: Record<string, unknown[]> = Object.fromEntries(lines)
    const counts = Object.fromEntries(Object.entries(from).map(([name, { length }]) => [name, length]))
    const place = { key, ids: this.#ids }
    const added = Object.entries(resolvedFields(add, { ...place, from: counts })).map(([name, value]) => [
      name,
      [...(from[name] ?? []), ...(Array.isArray(value) ? value : [])],
    ])
    return AnyRecord.parse({ ...before, ...resolvedFields(set, { ...place, from: {} }), ...Object.fromEntries(added) })
  }

  #links({ key, at, supports }: CareerEvent, record: AnyRecord, revision: number): DemoWrite[] {
    return Object.entries(supports).map(([criterion, why]) => {
      if (!isEvidenceRecord(record)) throw new Error(`${key} cannot support a criterion.`)
      if (!this.#roadmap.criteria.some(({ id }) => id === criterion)) throw new Error(`There is no ${criterion}.`)
      const link = newEvidenceLink(demoId(`${key} for ${criterion}`, at), at, {
        recordId: record.id,
        recordKind: record.kind,
        recordRevision: revision,
        roadmapId: this.#roadmap.id,
        criterionId: CriterionId.parse(criterion),
      })
      return { record: { ...link, why }, isNew: true }
    })
  }

  #revision({ key, at, revision }: CareerEvent, record: AnyRecord, day: string): DemoWrite[] {
    if (revision === null || revision === undefined) return []
    if (record.kind !== 'proposal') throw new Error(`${key} is not a proposal and has no revisions.`)
    const { id: proposalId, audience } = record
    const causeId = revision.causeId === null ? null : this.#ids.of(revision.causeId)
    const of = { proposalId, audience, why: revision.why, causeId, sections: sectionsOf(record) }
    return [{ record: newRevision(demoId(`${key} revised ${day}`, at), day, at, of), isNew: true }]
  }

  #alongside({ also }: CareerEvent): DemoWrite[] {
    const records = (also?.(this.#told) ?? []).map((one) => AnyRecord.parse(one))
    return records.map((record) => ({ record, isNew: true }))
  }

  step(event: CareerEvent): DemoStep {
    const { at, cause, begins, closes } = event
    const record = this.#saved(event)
    const isNew = begins !== undefined
    const revision = isNew ? 1 : record.revision + 1
    const closed = closes && record.kind === 'session' ? { ...record, closedAt: at } : record
    this.#now.set(record.id, { ...closed, revision, updatedAt: at })
    const day = Temporal.Instant.from(at).toZonedDateTimeISO(demoZone).toPlainDate().toString()
    const also = [
      ...this.#links(event, record, revision),
      ...this.#revision(event, record, day),
      ...this.#alongside(event),
    ]
    for (const one of also) this.#now.set(one.record.id, one.record)
    return { at, cause, writes: [{ record, isNew }, ...also], closes }
  }
}

function firstStep(roadmap: Roadmap, at: string): DemoStep {
  const profile = {
    ...newProfile(demoId('profile', at), at, roadmap.id),
    name: 'Wren Alderby',
    currentLevel: 'mid-level',
    targetLevel: 'lead',
    role: 'Software engineer',
    team: 'Quotes',
    scope: 'The quote page, the prices behind it and the import that feeds them.',
    startedOn: demoFirstDay,
    horizonMonths: 16,
  }
  const writes = [
    { record: roadmap, isNew: true },
    { record: profile, isNew: true },
  ]
  return { at, cause: 'Began', writes, closes: false }
}

/** Byte-identical every time: it uses neither the clock nor random values. Throws when the story refers to a key that does not exist. */
export function demoCareer(): DemoCareer {
  const at = demoInstant(demoFirstDay, '08:40')
  const roadmap = defaultRoadmap(RoadmapId.parse(demoId('roadmap', at)), at)
  const events = storyEvents(roadmap).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const builder = new CareerBuilder(roadmap, idsOf(events))
  return {
    today: demoToday,
    zone: demoZone,
    steps: [firstStep(roadmap, at), ...events.map((one) => builder.step(one))],
  }
}
