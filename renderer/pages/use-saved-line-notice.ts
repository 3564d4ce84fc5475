// What is said once a quick line was saved: that it was, and whom it names without crediting them, with the way to do so.
import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { addWords, uncreditedWords } from '../record-views/journal/uncredited-words.ts'
import { noteNow, useCairn } from '../storage/cairn-context.tsx'
import { creditNewPeople, type SavedLine } from '../storage/week/save-quick-line.ts'
import { useSavedNotice } from './use-saved-notice.ts'

export function useSavedLineNotice(): (saved: SavedLine) => void {
  const cairn = useCairn()
  const said = useSavedNotice()
  const [, navigate] = useLocation()
  return useCallback(
    (saved) => {
      const { entry, seq, uncredited } = saved
      const written = { ok: true, value: { seq } } as const
      const words = ['Saved an entry.', uncreditedWords(uncredited)].filter((part) => part !== '').join(' ')
      const { strangers, several } = uncredited
      const add = async () => {
        const note = noteNow(cairn, `Added ${strangers.length === 1 ? 'a person' : 'people'} named in an entry`)
        const done = await creditNewPeople(cairn.database, entry.id, strangers, note)
        if (done !== null) said(done, 'Added, and named in the entry.')
      }
      if (strangers.length > 0) said(written, words, { words: addWords(strangers), run: () => void add() })
      else if (several.length > 0)
        said(written, words, { words: 'Open the entry', run: () => navigate(`/journal/${entry.id}`) })
      else said(written, words)
    },
    [cairn, said, navigate],
  )
}
