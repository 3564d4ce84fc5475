// What a packet says, part by part: the one shape that the sheet, every file and a frozen edition are made from.
import * as z from 'zod'
import { blockForms, evidenceKinds, sectionKinds, statuses } from './field-choices.ts'
import { CriterionId } from './record-ids.ts'
import { Day, field, line, lines, text } from './stored-field.ts'

/** Within a packet; made of words and of the ids of records, so it stays with the packet and is in no file. */
export const BlockId = z.string().min(1).max(160)

/** At most 40 of a row's cells hold a short text each. */
const cells = z.array(z.string().max(2000)).max(40)

const blockParts = {
  id: field('packet', BlockId),
  form: field('packet', z.enum(blockForms)),
  /** "Problem", "My part"; empty where the text needs no word before it. */
  lead: line('packet'),
  /** Paragraphs, one a line. `[C-12]` in it names a claim. */
  text: text('packet'),
  /** Lines between fences of backticks in the text are code; in a version that was locked before code was told they are words. */
  hasCode: field('packet', z.boolean()),
  /** Who said a quotation: "Pell Okonjo-Vane, senior engineer, Rates". */
  by: line('packet'),
  columns: field('packet', cells),
  rows: field('packet', z.array(cells).max(500)),
  /** How the criterion of each row stands; empty for a table of other things. */
  marks: field('packet', z.array(z.enum(statuses)).max(500)),
  bars: lines('packet', {
    label: line('packet'),
    value: field('packet', z.number()),
    chosen: field('packet', z.boolean()),
  }),
  unit: line('packet'),
  /** What the bars are held against; null when nothing was fixed before. */
  limit: field('packet', z.number().nullable()),
}

const claimParts = {
  /** Shown as C-12. Given once and never again to another record of the same packet. */
  number: field('packet', z.int().min(1)),
  recordKind: field('packet', z.enum([...evidenceKinds, 'assessment'])),
  title: line('packet'),
  day: field('packet', Day),
  /** Whose words it is, when it is another person's and they may be named. */
  by: line('packet'),
  /** What they are to the owner: "mentor", "lead engineer, Invoices"; also of somebody who may not be named. Empty where nothing is known. */
  role: line('packet'),
  fromOthers: field('packet', z.boolean()),
  /** Holds at least one figure. */
  measured: field('packet', z.boolean()),
  /** Still open: a draft, a trial without a verdict. */
  unfinished: field('packet', z.boolean()),
  criteria: field('packet', z.array(CriterionId).max(200)),
  links: lines('packet', { title: line('packet'), url: field('packet', z.string().max(2000)) }),
}

export const documentFields = {
  /** "Wren Alderby, case for lead" */
  title: line('packet'),
  from: field('packet', Day),
  to: field('packet', Day),
  sections: lines('packet', {
    id: field('packet', BlockId),
    kind: field('packet', z.enum(sectionKinds)),
    /** "Case 1"; empty where the heading stands alone. */
    label: line('packet'),
    heading: line('packet'),
    blocks: lines('packet', blockParts),
  }),
  /** What the claims in the text resolve to. */
  claims: lines('packet', claimParts, 5000),
}
