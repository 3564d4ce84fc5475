// A packet as it was handed on: frozen word for word, with the hash of its words. Written once, never changed.
import * as z from 'zod'
import { ContentHash } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { packetLengths } from './field-choices.ts'
import { documentFields } from './packet-document-fields.ts'
import { RecordId } from './record-ids.ts'
import { Day, field, line, lines } from './stored-field.ts'

export const editionDefinition = defineRecord('edition', {
  packetId: field('packet', RecordId),
  /** 1 for the first of its packet. */
  number: field('packet', z.int().min(1)),
  day: field('packet', Day),
  /** SHA-256 of its words, as `editionWords` puts them in one text. */
  hash: field('packet', ContentHash),
  /** For whom it was made; only its owner reads it. */
  note: line('private'),
  length: field('packet', z.enum(packetLengths)),
  ...documentFields,
  /** Which names and terms left under which other one. Its words have them already; only its owner reads who is who. */
  pseudonyms: lines('private', {
    personId: field('private', RecordId.nullable()),
    original: line('private'),
    pseudonym: line('private'),
  }),
})
export type Edition = z.infer<typeof editionDefinition.schema>

/** What a packet says, whether frozen or not. */
export type PacketDocument = Pick<Edition, 'title' | 'from' | 'to' | 'sections' | 'claims'>
export type PacketSection = PacketDocument['sections'][number]
export type PacketBlock = PacketSection['blocks'][number]
export type PacketClaim = PacketDocument['claims'][number]
