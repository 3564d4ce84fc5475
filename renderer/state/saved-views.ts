// The views of the journal that someone kept: facets by their values only; what a view is called is made from them.
import * as z from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type Facets, facetNames } from '../../shared/rules/journal/journal-facets.ts'
import { keptUnder } from './demo-mode.ts'

const KeptFacets = z.array(z.partialRecord(z.enum(facetNames), z.string().max(200))).max(20)
const most = 20

interface KeptViews {
  kept: readonly Facets[]
  keep: (facets: Facets) => void
  drop: (facets: Facets) => void
}

/** The same for the same facets, in whatever order they were chosen. */
export const viewKey = (facets: Facets): string =>
  facetNames.flatMap((name) => (facets[name] === undefined ? [] : [`${name}=${facets[name]}`])).join('&')

export const useKeptViews = create<KeptViews>()(
  persist(
    (set) => ({
      kept: [],
      keep: (facets) => set(({ kept }) => ({ kept: [...kept, facets].slice(-most) })),
      drop: (facets) => set(({ kept }) => ({ kept: kept.filter((one) => viewKey(one) !== viewKey(facets)) })),
    }),
    {
      name: keptUnder('cairn-journal-views'),
      partialize: ({ kept }) => ({ kept }),
      // What another version or hand left there is dropped, not trusted.
      merge: (stored, current) => {
        const parsed = z.object({ kept: KeptFacets }).safeParse(stored)
        return parsed.success ? { ...current, kept: parsed.data.kept.map(withoutGaps) } : current
      },
    },
  ),
)

const withoutGaps = (facets: Partial<Record<(typeof facetNames)[number], string | undefined>>): Facets =>
  Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== undefined))
