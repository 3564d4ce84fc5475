// A few fields on a record's page that are not part of the record yet: an answer, a visit. Kept as they are typed, gone once saved.
import { notePlace } from '../storage/drafts/draft-store.ts'
import { useDraft } from '../storage/drafts/use-draft.ts'

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `empty` is the note as it begins; a stored one fits when it has the same fields, all of them texts; nothing where it begins with nothing. */
export function useNote<T extends Readonly<Record<string, string | null>>>(recordId: string, kind: string, empty: T) {
  const names = Object.keys(empty)
  const isNote = (value: unknown): value is T =>
    isFields(value) &&
    names.every((name) => typeof value[name] === 'string' || (value[name] === null && empty[name] === null))
  const draft = useDraft<T>({ key: notePlace(recordId), kind, value: empty, revision: null, isValue: isNote })
  return { ...draft, clear: () => draft.reset(empty, null) }
}
