// What can be done to an open criterion: each is one write, answered by one line with its undo, or by a sentence on why not.
import { useMemo } from 'react'
import type { AnyRecord } from '../../../shared/records/all-records.ts'
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { Result } from '../../../shared/result.ts'
import type { EvidenceRecord } from '../../../shared/rules/evidence-piece.ts'
import type { EvidenceItem } from '../../record-views/evidence-list.tsx'
import { saveTroubleWords, undoTroubleWords } from '../../record-views/save-trouble-words.ts'
import type { SettingAside } from '../../record-views/set-aside-form.tsx'
import type { WordWritten } from '../../record-views/word-form.tsx'
import { linkRecord, type OfCriterion, pinAgain, setAside, takeBackWords, writeDownWord } from '../../storage/assess.ts'
import { type Cairn, noteNow, useCairn } from '../../storage/cairn-context.tsx'
import type { CommitNote, CommitTrouble, Committed } from '../../storage/commit.ts'
import { moveToTrash } from '../../storage/trash.ts'
import { undo } from '../../storage/undo.ts'
import { showNotice } from '../../ui/show-notice.ts'

async function takeBack({ database, window, clock }: Cairn) {
  const done = await undo(database, window, clock.instant())
  if (!done.ok) void showNotice({ words: undoTroubleWords(done.trouble), stays: true })
}

type Write = (note: CommitNote) => Promise<Result<Committed, CommitTrouble>>

/** Writes, then says so in one line. True when it was written. */
async function written(cairn: Cairn, words: string, write: Write): Promise<boolean> {
  const done = await write(noteNow(cairn, words))
  if (done.ok) void showNotice({ words: `${words}.`, undo: () => void takeBack(cairn) })
  else void showNotice({ words: saveTroubleWords(done.trouble), stays: true })
  return done.ok
}

export function useCriterionWrites({ roadmapId, criterionId }: OfCriterion) {
  const cairn = useCairn()
  return useMemo(() => {
    const of = { roadmapId, criterionId }
    const { database, clock } = cairn
    return {
      confirm: (told: WordWritten) =>
        written(cairn, `Wrote down what was said of ${criterionId}`, (note) => writeDownWord(database, of, told, note)),
      setAside: (verdict: SettingAside, words: string) =>
        written(
          cairn,
          verdict === 'not-applicable' ? `Set ${criterionId} aside` : `Kept why there was no chance for ${criterionId}`,
          (note) => setAside(database, of, { verdict, day: clock.today(), words }, note),
        ),
      takeBack: (own: readonly Assessment[]) =>
        written(cairn, `Took back my word on ${criterionId}`, (note) => takeBackWords(database, own, note)),
      link: (record: EvidenceRecord, why: string) =>
        written(cairn, `Linked a record to ${criterionId}`, (note) => linkRecord(database, record, of, why, note)),
      unlink: ({ link }: EvidenceItem) =>
        written(cairn, `Unlinked a record from ${criterionId}`, (note) => moveToTrash(database, [link], note)),
      pinAgain: ({ link, record }: { link: EvidenceItem['link']; record: AnyRecord }) =>
        written(cairn, `Meant a newer revision for ${criterionId}`, (note) => pinAgain(database, link, record, note)),
    }
  }, [cairn, roadmapId, criterionId])
}
export type CriterionWrites = ReturnType<typeof useCriterionWrites>
