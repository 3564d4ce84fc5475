// What can be done to an open criterion: each is one write, answered by one line with its undo, or by a sentence on why not.
import { useMemo } from 'react'
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { EvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import type { EvidenceItem } from '../../record-views/evidence/evidence-list.tsx'
import type { SettingAside } from '../../record-views/forms/criterion-exclusion-dialog.tsx'
import type { WordWritten } from '../../record-views/forms/reported-assessment-dialog.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import {
  assessMyself,
  linkRecord,
  type OfCriterion,
  pinAgain,
  takeBackWords,
  writeDownWord,
} from '../../storage/evidence/save-assessments.ts'
import { moveToTrash } from '../../storage/history/trash-records.ts'
import { useTellChange } from '../use-saved-notice.ts'

export function useCriterionWrites({ roadmapId, criterionId }: OfCriterion) {
  const { database, clock } = useCairn()
  const tell = useTellChange()
  return useMemo(() => {
    const of = { roadmapId, criterionId }
    return {
      confirm: (told: WordWritten) =>
        tell(`Wrote down what was said of ${criterionId}`, (note) => writeDownWord(database, of, told, note)),
      setAside: (verdict: SettingAside, words: string) =>
        tell(
          verdict === 'not-applicable'
            ? `Marked ${criterionId} as not applicable`
            : `Noted why there was no opportunity for ${criterionId}`,
          (note) => assessMyself(database, of, { verdict, day: clock.today(), words }, note),
        ),
      takeBack: (own: readonly Assessment[]) =>
        tell(`Removed my note on ${criterionId}`, (note) => takeBackWords(database, own, note)),
      link: (record: EvidenceRecord, why: string) =>
        tell(`Linked a record to ${criterionId}`, (note) => linkRecord(database, record, of, why, note)),
      unlink: ({ link }: EvidenceItem) =>
        tell(`Unlinked a record from ${criterionId}`, (note) => moveToTrash(database, [link], note)),
      pinAgain: ({ link, record }: { link: EvidenceItem['link']; record: AnyRecord }) =>
        tell(`Linked a newer revision for ${criterionId}`, (note) => pinAgain(database, link, record, note)),
    }
  }, [database, clock, tell, roadmapId, criterionId])
}
export type CriterionWrites = ReturnType<typeof useCriterionWrites>
