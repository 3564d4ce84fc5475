// Saving what is written in a record of evidence: turns the draft into a record, writes it with its links in one change, and holds
// what went wrong.
import { useState } from 'react'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { CriterionId } from '../../shared/records/record-ids.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import type { Result } from '../../shared/result.ts'
import type { EvidenceRecord } from '../../shared/rules/evidence/evidence-item.ts'
import type { DraftTrouble } from '../../shared/rules/journal/journal-entry-draft.ts'
import { kindInText } from '../../shared/rules/records/kind-names.ts'
import { saveTroubleWords } from '../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn } from '../storage/cairn-context.tsx'
import type { Draft } from '../storage/drafts/use-draft.ts'
import { type EvidenceTrouble, saveEvidence } from '../storage/evidence/save-evidence.ts'
import { useSavedNotice } from './use-saved-notice.ts'

/** What every draft of evidence says beside its own fields. */
interface Criteria {
  readonly criteria: readonly CriterionId[]
  readonly whys: Readonly<Record<string, string>>
}

interface EvidenceSaving<D extends Criteria, R extends EvidenceRecord> {
  readonly draftKey: string
  readonly record: R
  readonly isNew: boolean
  readonly roadmap: Roadmap | null
  readonly draft: Draft<D>
  /** The record that the draft says, on top of `base`. */
  readonly recordOf: (draft: D, base: R) => Result<R, DraftTrouble>
  readonly onSaved: (id: string) => void
}

export interface Clash {
  readonly theirs: AnyRecord | null
  readonly mine: EvidenceRecord
}

export interface FieldTrouble {
  readonly field: string
  readonly words: string
}

const troubleOf = (trouble: EvidenceTrouble): FieldTrouble => ({
  field: 'field' in trouble ? trouble.field : '',
  words: saveTroubleWords(trouble),
})

const criteriaIn = ({ criteria, whys }: Criteria, roadmap: Roadmap | null) =>
  roadmap === null ? null : { roadmapId: roadmap.id, criterionIds: criteria, whys }

export function useEvidenceSaving<D extends Criteria, R extends EvidenceRecord>(saving: EvidenceSaving<D, R>) {
  const { draftKey, record, isNew, roadmap, draft, recordOf, onSaved } = saving
  const cairn = useCairn()
  const saidSaved = useSavedNotice()
  const [isSaving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<FieldTrouble | null>(null)
  const [clash, setClash] = useState<Clash | null>(null)
  const told = `Saved the ${kindInText(record.kind)}`

  /** `base` is the revision to save over; null writes it as a new record. */
  const saveOver = async (base: number | null) => {
    const said = recordOf(draft.value, { ...record, revision: base ?? 1, trashedAt: null })
    setClash(null)
    if (!said.ok) return setTrouble({ field: said.trouble.field, words: saveTroubleWords(said.trouble) })
    setSaving(true)
    const write = async () => {
      await draft.flush()
      const [criteria, note] = [criteriaIn(draft.value, roadmap), { ...noteNow(cairn, told), clearsDrafts: [draftKey] }]
      return saveEvidence(cairn.database, said.value, { isNew: base === null, criteria, note })
    }
    const done = await write().finally(() => setSaving(false))
    if (done.ok) {
      await draft.reset(draft.value, done.value.records[0]?.revision ?? null)
      saidSaved(done, `${told}.`)
      onSaved(record.id)
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
    save: () => void saveOver(isNew ? null : (draft.baseRevision ?? record.revision)),
    keepMine: () => void saveOver(clash?.theirs?.revision ?? null),
  }
}
