// What a record of any kind of evidence carries around its own fields: who was part of it, tags, addresses, files.
import * as z from 'zod'
import { PersonId, RecordId } from './record-ids.ts'
import { field, line, lines, words } from './stored-field.ts'

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

/** A field as it was imported, so that a later import knows whether the file or its owner has changed it. */
export interface ImportedField {
  name: string
  hash: string
}

/** Where a record was imported from: the same file finds it again. It never leaves. Null for a record that was written here. */
export const importedFrom = () =>
  field(
    'private',
    z
      .strictObject({
        id: z.string().min(1).max(4000),
        fields: z.array(z.strictObject({ name: z.string().max(80), hash: z.string().max(80) })).max(60),
      })
      .nullable(),
  )

/** Fields that every kind of evidence made since version 2 has alike. */
export const around = () => ({
  people: field('mentor', z.array(PersonId).max(100)),
  tags: words('packet'),
  links: outsideLinks(),
  attachments: attachments(),
  importedFrom: importedFrom(),
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
