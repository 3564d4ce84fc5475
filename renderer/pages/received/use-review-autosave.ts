// Keeps the review I write of a share: as a draft behind the keys, as a record when its file is saved and when the page is left.
import { useEffect, useMemo, useRef, useState } from 'react'
import { canonicalJson } from '../../../shared/files/canonical-json.ts'
import type { ReviewWork } from '../../../shared/rules/sharing/reader-review-draft.ts'
import type { WorkKeeper } from '../../review-kit/unfinished-review-store.ts'
import { type Cairn, noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { dropDraft, keepDraft, notePlace, readDraft, setDraftAside } from '../../storage/drafts/draft-store.ts'
import { type ReceivedView, readReceivedView, saveGiven } from '../../storage/review/received-shares.ts'
import { givenWorkIn, givenWorkOf } from './parse-review-draft.ts'

/** What was kept before: the draft if there is one, else the record; undefined until read. */
function useKept({ given }: ReceivedView, key: string): ReviewWork | null | undefined {
  const { database, window } = useCairn()
  const [kept, setKept] = useState<ReviewWork | null>()
  // As it was when the page was opened: what is stored later is this page's own.
  const first = useRef(given?.words ?? '')
  useEffect(() => {
    const read = async () => {
      const row = await readDraft(database, key, window)
      const work = givenWorkOf(row?.value)
      if (row !== undefined && work === null) await setDraftAside(database, row)
      setKept(work ?? givenWorkIn(first.current))
    }
    void read()
  }, [database, key, window])
  return kept
}

async function store(cairn: Cairn, id: string, key: string, work: ReviewWork): Promise<void> {
  const { database, window, clock } = cairn
  const view = await readReceivedView(database, id)
  if (view === null) return
  const saved = work.unsaved || work.revision === 0 ? {} : { savedAt: clock.instant() }
  const change = { words: canonicalJson(work), day: clock.today(), ...saved }
  const done = await saveGiven(database, view, change, noteNow(cairn, 'Wrote a review'))
  if (done.ok) await dropDraft(database, { key, window })
}

/** Undefined until what was kept before is read. */
export function useReviewAutosave(view: ReceivedView): WorkKeeper | undefined {
  const { database, window, clock } = useCairn()
  // Of the parts, which stay when the day turns: what is being written is no page that is left.
  const cairn = useMemo(() => ({ database, window, clock }), [database, window, clock])
  const id = view.share.id
  const key = notePlace(`review:${id}`)
  const kept = useKept(view, key)
  const unstored = useRef<ReviewWork | null>(null)
  useEffect(
    () => () => {
      if (unstored.current !== null) void store(cairn, id, key, unstored.current)
    },
    [cairn, id, key],
  )
  return useMemo(() => {
    if (kept === undefined) return undefined
    const keep = async (work: ReviewWork) => {
      // Looking at a place is no work yet.
      if (work.reviewId === null && work.draft === null && work.privateNote === '') return true
      unstored.current = work
      await keepDraft(database, {
        key,
        window,
        kind: 'given-review',
        baseRevision: null,
        value: work,
        at: clock.instant(),
      })
      if (work.unsaved || work.revision === 0) return true
      unstored.current = null
      await store(cairn, id, key, work)
      return true
    }
    return { kept, keep }
  }, [kept, cairn, database, window, clock, id, key])
}
