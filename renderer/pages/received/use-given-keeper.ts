// Keeps the review I write of a share: as a draft behind the keys, as a record when its file is saved and when the page is left.
import { useEffect, useMemo, useRef, useState } from 'react'
import { canonicalJson } from '../../../shared/files/canonical-json.ts'
import type { ReviewWork } from '../../../shared/rules/sharing/review-work.ts'
import type { WorkKeeper } from '../../review-kit/keep-work.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { dropDraft, keepDraft, notePlace, readDraft } from '../../storage/drafts.ts'
import { type ReceivedView, readReceivedView, saveGiven } from '../../storage/received-shares.ts'

const isWork = (value: unknown): value is ReviewWork =>
  typeof value === 'object' && value !== null && 'comments' in value && 'answers' in value && 'read' in value

function parsed(words: string): ReviewWork | null {
  if (words === '') return null
  const value: unknown = JSON.parse(words)
  return isWork(value) ? value : null
}

/** Undefined until what was kept before is read. */
export function useGivenKeeper(view: ReceivedView): WorkKeeper | undefined {
  const cairn = useCairn()
  const { database, window } = cairn
  const id = view.share.id
  const key = notePlace(`review:${id}`)
  const [kept, setKept] = useState<ReviewWork | null>()
  const unstored = useRef<ReviewWork | null>(null)
  const first = useRef(view)
  useEffect(() => {
    void readDraft(database, key, window).then((row) =>
      setKept(isWork(row?.value) ? row.value : parsed(first.current.given?.words ?? '')),
    )
  }, [database, key, window])
  const store = useMemo(
    () => async () => {
      const work = unstored.current
      const now = work === null ? null : await readReceivedView(database, id)
      if (work === null || now === null) return
      unstored.current = null
      const at = cairn.clock.instant()
      const saved = work.unsaved || work.revision === 0 ? {} : { savedAt: at }
      const change = { words: canonicalJson(work), day: cairn.clock.today(), ...saved }
      const done = await saveGiven(database, now, change, noteNow(cairn, 'Wrote a review'))
      if (done.ok) await dropDraft(database, { key, window })
      else unstored.current = work
    },
    [cairn, database, id, key, window],
  )
  useEffect(() => () => void store(), [store])
  return useMemo(() => {
    if (kept === undefined) return undefined
    const keep = async (work: ReviewWork) => {
      // Looking at a place is no work yet.
      if (work.reviewId === null && work.draft === null && work.privateNote === '') return true
      unstored.current = work
      const at = cairn.clock.instant()
      await keepDraft(database, { key, window, kind: 'given-review', baseRevision: null, value: work, at })
      if (!work.unsaved && work.revision > 0) await store()
      return true
    }
    return { kept, keep }
  }, [kept, cairn, database, key, window, store])
}
