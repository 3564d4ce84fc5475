// One review in progress: what was written, where the reader is, and what may be done. The work is kept half a second behind the keys.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Anchor } from '../../shared/records/comment-anchor.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import type { ReadBlocks } from '../../shared/rules/markdown/text-block.ts'
import {
  type CommentDraft,
  type Moment,
  newReviewWork,
  type ReviewWork,
  withCommentBegun,
  withSeen,
} from '../../shared/rules/sharing/reader-review-draft.ts'
import type { OpenShare } from './read-embedded-share.ts'
import { placesIn, type ReviewPlace } from './reading-steps.ts'
import type { WorkKeeper } from './unfinished-review-store.ts'

/** Ids as the browser makes them. */
const now = (): Moment => ({ at: new Date().toISOString(), newId: () => crypto.randomUUID() })

export type Tell = (change: (work: ReviewWork, moment: Moment) => ReviewWork) => void

export interface Review {
  readonly copy: SharedCopy
  readonly readBlocks: ReadBlocks
  readonly work: ReviewWork
  readonly tell: Tell
  readonly places: readonly ReviewPlace[]
  readonly place: ReviewPlace
  readonly go: (name: string) => void
  /** Null while it is not known yet. */
  readonly isKept: boolean | null
  readonly begin: (anchor: Anchor, from?: Partial<CommentDraft>) => void
}

const pause = 500

function useKeeping(work: ReviewWork, keeper: WorkKeeper): boolean | null {
  const [isKept, setKept] = useState<boolean | null>(null)
  const newest = useRef(work)
  newest.current = work
  useEffect(() => {
    if (work === keeper.kept) return
    const timer = setTimeout(() => void keeper.keep(work).then(setKept), pause)
    return () => clearTimeout(timer)
  }, [work, keeper])
  useEffect(() => {
    const keepNow = () => void keeper.keep(newest.current)
    addEventListener('pagehide', keepNow)
    return () => removeEventListener('pagehide', keepNow)
  }, [keeper])
  return isKept
}

export function useReview({ copy, readBlocks }: OpenShare, keeper: WorkKeeper): Review {
  const [work, setWork] = useState(() => ({ ...newReviewWork(copy.to.name), ...keeper.kept }))
  const [at, setAt] = useState('who')
  const places = useMemo(() => placesIn(copy), [copy])
  const isKept = useKeeping(work, keeper)
  const tell = useCallback<Tell>((change) => setWork((before) => change(before, now())), [])
  const go = useCallback(
    (name: string) => {
      setAt((before) => {
        tell((one) => withSeen(one, before))
        return name
      })
    },
    [tell],
  )
  const begin = useCallback(
    (anchor: Anchor, from: Partial<CommentDraft> = {}) =>
      tell((one, moment) => withCommentBegun(one, moment, anchor, from)),
    [tell],
  )
  const [first] = places
  const place = places.find(({ name }) => name === at) ?? first
  if (place === undefined) throw new Error('A share has at least its first and its last place.')
  return { copy, readBlocks, work, tell, places, place, go, isKept, begin }
}
