// A packet drafted by the product from the database it stands on, beside reading all records of that database as they are stored.
import { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { newId } from '../../../renderer/storage/core/new-id.ts'
import { readPacketEvidence } from '../../../renderer/storage/packet/read-packet.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { newPacket } from '../../../shared/records/new-packet.ts'
import { askedAtFirst } from '../../../shared/rules/packet/initial-packet-scope.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'

const database = new CairnDatabase('cairn')
const at = '2026-01-09T09:00:00.000Z'

async function product(): Promise<number> {
  const began = performance.now()
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('There is no ladder')
  const asked = { ...askedAtFirst(own.profile, own.roadmap, '9999-12-31'), from: '0001-01-01' }
  const packet = newPacket(newId(), at, { ...asked, roadmapId: own.roadmap.id })
  const { claims } = workingPacket(packet, await readPacketEvidence(database, own.roadmap))
  if (claims.length === 0) throw new Error('Nothing was drafted')
  return performance.now() - began
}

const opened = new Promise<IDBDatabase>((resolve, reject) => {
  const opening = indexedDB.open('cairn')
  opening.onsuccess = () => resolve(opening.result)
  opening.onerror = () => reject(opening.error)
})

async function raw(): Promise<number> {
  const store = await opened
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const reading = store.transaction('records').objectStore('records').getAll()
    reading.onsuccess = () => resolve(performance.now() - began)
    reading.onerror = () => reject(reading.error)
  })
}

Object.assign(globalThis, { cairnDraft: { product, raw } })
