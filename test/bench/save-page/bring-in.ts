// A feedback file of a thousand comments brought in by the product, beside a raw transaction of the very rows it wrote.

import { CairnDatabase, writtenTables } from '../../../renderer/storage/core/database.ts'
import { newId } from '../../../renderer/storage/core/new-id.ts'
import { saveRecords, writeOf } from '../../../renderer/storage/core/save-record.ts'
import { hashText } from '../../../renderer/storage/core/sha256-text.ts'
import { bringReviewIn } from '../../../renderer/storage/review/import-feedback-file.ts'
import { canonicalJson } from '../../../shared/files/canonical-json.ts'
import { ContentHash } from '../../../shared/records/common-fields.ts'
import { newShare } from '../../../shared/records/new-share.ts'
import type { ReturnedReview } from '../../../shared/records/returned-review.ts'
import type { SharedCopy } from '../../../shared/records/shared-copy.ts'
import { nothingTold } from '../../../shared/records/shared-sender-progress.ts'
import { weekOf } from '../../../shared/rules/time/week-by-first-day.ts'
import { rowsOfLastChange } from './rows-of-last-change.ts'

const database = new CairnDatabase('cairn')
const at = '2026-01-09T09:00:00.000Z'
const count = 1000
const sentence = (place: number) => `Sentence ${place} of the plan says what the copy costs and who answers for it.`
const text = Array.from({ length: count }, (_, place) => sentence(place)).join(' ')

const copy: SharedCopy = {
  shareId: newId(),
  previousShareId: null,
  sentAt: at,
  sentOn: '2026-01-09',
  from: { id: newId(), name: 'Wren Alderby' },
  to: { name: 'Ilse Marrow' },
  purpose: 'challenge',
  help: '',
  minutes: 15,
  standing: nothingTold(),
  session: null,
  since: [],
  questions: [],
  things: [
    {
      id: newId(),
      kind: 'proposal',
      revision: 1,
      label: 'Proposal',
      title: 'A plan',
      day: '2026-01-08',
      parts: [{ id: 'context', heading: 'Context', text }],
    },
  ],
  asked: [],
}

async function sent(): Promise<string> {
  const frozen = canonicalJson(copy)
  const hash = await hashText(frozen)
  const share = newShare(copy.shareId, at, {
    personId: null,
    sessionId: null,
    day: '2026-01-08',
    sentAt: at,
    purpose: 'challenge',
    hash: ContentHash.parse(hash),
    frozen,
    standIns: [{ personId: null, original: 'Ilse Marrow', standIn: 'Oak Heron' }],
    placesReplaced: [],
    fileIds: [],
    senderId: null,
    sharedIds: [],
    sealed: false,
  })
  await saveRecords(database, [writeOf(share, true)], { at, cause: 'Sent', window: 'bench' })
  return hash
}
const shareHash = await sent()
const thingId = copy.things[0]?.id ?? ''

function review(): ReturnedReview {
  const comments = Array.from({ length: count }, (_, place) => {
    const start = text.indexOf(sentence(place))
    const exact = sentence(place)
    const prefix = text.slice(Math.max(0, start - 48), start)
    const suffix = text.slice(start + exact.length, start + exact.length + 48)
    const anchor = { thingId, partId: 'context', quote: { exact, prefix, suffix } }
    const words = `Comment ${place}: what would happen at the Monday peak, and who is called then?`
    return { id: newId(), revision: 1, kind: 'question' as const, anchor, text: words, createdAt: at, updatedAt: at }
  })
  return {
    reviewId: newId(),
    shareId: copy.shareId,
    shareHash,
    revision: 1,
    startedAt: at,
    savedAt: at,
    from: { name: 'Ilse Marrow' },
    answers: [],
    comments,
    verdicts: [],
    read: { stuckOn: '', strengths: '', nextStep: '', fit: null },
    actions: [],
  }
}

async function product(): Promise<number> {
  const words = review()
  const canonical = canonicalJson(words)
  const file = { words, canonical, hash: await hashText(canonical) }
  const note = { at, cause: 'Brought feedback in', window: 'bench' }
  const began = performance.now()
  const done = await bringReviewIn(database, file, { whose: { name: 'Ilse Marrow' }, zone: 'Europe/Lisbon' }, note)
  const took = performance.now() - began
  if (!done.ok || done.value.committed === null) throw new Error('Nothing was brought in')
  return took
}

const opened = new Promise<IDBDatabase>((resolve, reject) => {
  const opening = indexedDB.open('cairn')
  opening.onsuccess = () => resolve(opening.result)
  opening.onerror = () => reject(opening.error)
})
const tables = writtenTables(database).map(({ name }) => name)

async function raw(): Promise<number> {
  const rows = await rowsOfLastChange(database, [weekOf(at.slice(0, 10))])
  if (rows.records.length <= count) throw new Error('A row is missing')
  const store = await opened
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const writing = store.transaction(tables, 'readwrite', { durability: 'strict' })
    for (const [table, all] of Object.entries(rows)) for (const row of all) writing.objectStore(table).put(row)
    writing.oncomplete = () => resolve(performance.now() - began)
    writing.onabort = () => reject(writing.error)
  })
}

Object.assign(globalThis, { cairnBringIn: { product, raw } })
