// What a record of any kind of evidence carries around its own fields: who was part of it, tags, addresses, files.
import * as z from 'zod'
import { field, line, lines, words } from './field.ts'
import { PersonId, RecordId } from './ids.ts'

/** SHA-256 of the bytes, in hexadecimal: the bytes are kept once, whatever refers to them. */
export const ContentHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'ContentHash'>()
export type ContentHash = z.infer<typeof ContentHash>

export interface AttachedFile {
  id: RecordId
  hash: ContentHash
  name: string
  type: string
  size: number
}

/** A file beside the words; its bytes lie apart, by their hash. `size` in bytes. */
export const attachments = () =>
  lines('packet', {
    id: field('packet', RecordId),
    hash: field('packet', ContentHash),
    name: line('packet'),
    /** Media type, as its bytes say and not its name. */
    type: line('packet'),
    size: field('packet', z.int().min(0)),
  })

/** Addresses outside, each with a title. */
const outsideLinks = () => lines('packet', { title: line('packet'), url: field('packet', z.string().max(2000)) })

/** Fields that every kind of evidence made since version 2 has alike. */
export const around = () => ({
  people: field('mentor', z.array(PersonId).max(100)),
  tags: words('packet'),
  links: outsideLinks(),
  attachments: attachments(),
})

/** Numbers that drove or showed something; a figure not known yet is null. */
export const metrics = () =>
  lines('packet', {
    name: line('packet'),
    unit: line('packet'),
    before: field('packet', z.number().nullable()),
    after: field('packet', z.number().nullable()),
    howMeasured: line('packet'),
    source: line('packet'),
    decision: line('packet'),
  })
