// A packet and an edition as they begin. Both are written to be handed on, so they begin at the widest audience.

import { newBase } from './new-records.ts'
import type { Packet } from './packet.ts'
import type { Edition } from './packet-edition.ts'

const untouched = {
  claims: [],
  edits: [],
  added: [],
  order: [],
  leftOut: [],
  setAside: [],
  pseudonyms: [],
  nameDecisions: [],
  startedFromId: null,
  outcomes: [],
  remarks: [],
}

export function newPacket(
  id: string,
  at: string,
  of: Pick<Packet, 'name' | 'position' | 'scope' | 'fromLevel' | 'toLevel' | 'roadmapId' | 'levelId' | 'from' | 'to'>,
): Packet {
  return { kind: 'packet', id, ...newBase(at), audience: 'packet', ...of, length: 'full', ...untouched }
}

export function newEdition(
  id: string,
  at: string,
  of: Omit<Edition, 'kind' | 'id' | 'note' | 'pseudonyms' | keyof ReturnType<typeof newBase>>,
): Edition {
  return { kind: 'edition', id, ...newBase(at), audience: 'packet', ...of, note: '', pseudonyms: [] }
}
