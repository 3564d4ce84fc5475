// Saving what is written in an entry: turns the draft into a record, writes it with its links in one change, and holds what went wrong.
import { useState } from 'react'
import type { AnyRecord } from '../../../shared/records/all-records.ts'
import type { Entry } from '../../../shared/records/entry.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { type EntryDraft, entryOfDraft } from '../../../shared/rules/journal-entry-draft.ts'
import { saveTroubleWords } from '../../record-views/save-trouble-words.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import type { CommitTrouble } from '../../storage/commit.ts'
import { saveEntry } from '../../storage/journal-save.ts'
import type { Draft } from '../../storage/use-draft.ts'
import { useSavedNotice } from '../use-saved-notice.ts'

interface EntrySaving {
  readonly draftKey: string
  readonly entry: Entry
  readonly isNew: boolean
  readonly roadmap: Roadmap | null
  readonly draft: Draft<EntryDraft>
  readonly onSaved: (id: string) => void
}

export interface Clash {
  readonly theirs: AnyRecord | null
  readonly mine: Entry
}

interface Trouble {
  readonly field: string
  readonly words: string
}

const troubleOf = (trouble: CommitTrouble): Trouble => ({
  field: trouble.kind === 'unfit' ? trouble.field : '',
  words: saveTroubleWords(trouble),
})

export function useEntrySaving({ draftKey, entry, isNew, roadmap, draft, onSaved }: EntrySaving) {
  const cairn = useCairn()
  const saidSaved = useSavedNotice()
  const [isSaving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [clash, setClash] = useState<Clash | null>(null)

  /** `base` is the revision to save over; null writes it as a new record. */
  const saveOver = async (base: number | null) => {
    const said = entryOfDraft(draft.value, { ...entry, revision: base ?? 1, trashedAt: null })
    setClash(null)
    if (!said.ok) return setTrouble({ field: said.trouble.field, words: saveTroubleWords(said.trouble) })
    setSaving(true)
    await draft.flush()
    const { criteria, whys } = draft.value
    const done = await saveEntry(cairn.database, said.value, {
      isNew: base === null,
      criteria: roadmap === null ? null : { roadmapId: roadmap.id, criterionIds: criteria, whys },
      note: { ...noteNow(cairn, 'Saved an entry'), clearsDrafts: [draftKey] },
    })
    setSaving(false)
    if (done.ok) {
      await draft.reset(draft.value, done.value.records[0]?.revision ?? null)
      saidSaved(done, 'Saved the entry.')
      onSaved(entry.id)
    } else if (done.trouble.kind === 'conflict') {
      setTrouble(null)
      setClash({ theirs: done.trouble.theirs, mine: said.value })
    } else setTrouble(troubleOf(done.trouble))
  }
  return {
    isSaving,
    trouble,
    clash,
    clear: () => setTrouble(null),
    save: () => void saveOver(isNew ? null : (draft.baseRevision ?? entry.revision)),
    keepMine: () => void saveOver(clash?.theirs?.revision ?? null),
  }
}
