// What a record that was stored before a field came has in its place. Nothing that is stored is rewritten: it is filled in as it is read.
// No schema is needed for it: a start only reads.
import type { RecordKind, RecordOf } from './record-definitions.ts'

/** Fields of `T` with what stands where they are missing. `[{ … }]` speaks of each line of a list, `[]` is an empty list. */
type AddedTo<T> = {
  readonly [F in keyof T]?: T[F] extends readonly (infer L extends object)[]
    ? readonly [] | readonly [AddedTo<L>]
    : T[F]
}

/** By kind: `proposal: { riskIfWrong: '', options: [{ cost: null }] }`. A line here stays for good. */
export const addedFields: { readonly [K in RecordKind]?: AddedTo<RecordOf<K>> } = {
  profile: {
    snoozes: [],
    otherLadders: [],
    zone: null,
    firstWeekday: null,
    newAudiences: [],
    promotions: [],
  },
  person: { askedBy: null, endedOn: null },
  roadmap: { levels: [{ track: '' }], criteria: [{ notes: '' }], placements: [] },
  entry: { proposalId: null, importedFrom: null },
  proposal: { importedFrom: null },
  poc: { importedFrom: null },
  presentation: { importedFrom: null },
  feedback: { importedFrom: null },
  learning: { importedFrom: null },
  question: { importedFrom: null },
  improvement: { importedFrom: null },
  action: { acceptedOn: null },
  review: { became: [], actions: [] },
  session: {
    problemWas: null,
    sinceLeftOut: false,
    format: null,
    readyToTakeNotes: false,
    heldCheckOn: null,
    heldOn: null,
    importedFrom: null,
    agenda: [{ carriedItemId: null }],
  },
  'received-share': { lock: '' },
  share: { fileIds: [], senderId: null, isSent: true, sentOn: null, placesReplaced: [] },
  packet: { pseudonyms: [], nameDecisions: [], startedFromId: null, outcomes: [], remarks: [] },
  edition: { pseudonyms: [], sections: [{ blocks: [{ hasCode: false }] }], claims: [{ role: '' }] },
}
