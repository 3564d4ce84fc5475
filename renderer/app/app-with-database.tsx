// The app over an open database: who it belongs to, undo and redo with their words, and the first run when nothing was begun.
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import type { Profile } from '../../shared/records/profile.ts'
import { shortDay } from '../../shared/rules/time/day-words.ts'
import type { Host } from '../platform/host.ts'
import { undoTroubleWords } from '../record-views/forms/save-error-messages.ts'
import { applyFormats } from '../state/locale-format-settings.ts'
import { useCairn, useOwnRoadmap, useView } from '../storage/cairn-context.tsx'
import { readMeta } from '../storage/core/database.ts'
import { redo, undo, undoOffer } from '../storage/history/undo.ts'
import { showNotice } from '../ui/show-notice.ts'
import { App, type AppProps } from './app.tsx'
import type { SearchRecords } from './command-palette.tsx'
import { openLinksOutside } from './outside-links.ts'
import { whoOf } from './sidebar-profile.ts'
import { useOpenedFilesBanner } from './use-opened-files-banner.tsx'
import { useQuickNote } from './use-quick-note.tsx'
import { useRecentFiles } from './use-recent-palette-files.ts'

export const firstRunAddress = '/start'

/** Nothing but the first run has an address until something was begun. */
function useBegunGuard(): void {
  const { database } = useCairn()
  useEffect(() => {
    const guard = async () => {
      if (location.hash.split('?')[0] === `#${firstRunAddress}` || (await readMeta(database, 'identity')) !== undefined)
        return
      location.hash = firstRunAddress
    }
    addEventListener('hashchange', guard)
    return () => removeEventListener('hashchange', guard)
  }, [database])
}

/** A file that was brought in takes a few seconds to take back: that it goes on is said once it would be noticed. */
async function saidWhenLong<T>(words: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => void showNotice({ words: `${words} This takes a moment.` }), 700)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}

/** One after the other: two quick presses take back two changes, not the same one twice. */
function useInTurn() {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback(<T,>(words: string, work: () => Promise<T>): Promise<T> => {
    const next = last.current.then(() => saidWhenLong(words, work()))
    last.current = next.catch(() => undefined)
    return next
  }, [])
}

function useUndo() {
  const cairn = useCairn()
  const { database, window, clock } = cairn
  const offer = useView((store) => undoOffer(store, window), [window])
  const inTurn = useInTurn()
  const onRedo = useCallback(async () => {
    const done = await inTurn('Redoing.', () => redo(database, window, clock.instant()))
    if (done.ok) void showNotice({ words: `Redone: ${lowered(done.value.undone.cause.replace(/^Undid: /, ''))}` })
    else void showNotice({ words: undoTroubleWords(done.trouble) })
  }, [database, window, clock, inTurn])
  const onUndo = useCallback(async () => {
    const done = await inTurn('Undoing.', () => undo(database, window, clock.instant()))
    if (done.ok) {
      const again = { words: 'Redo', run: () => void onRedo() }
      void showNotice({ words: `Undone: ${lowered(done.value.undone.cause)}`, action: again })
    } else void showNotice({ words: undoTroubleWords(done.trouble) })
  }, [database, window, clock, onRedo, inTurn])
  return { undoable: offer ?? null, onUndo, onRedo }
}

const lowered = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}.`

function useSearch(): SearchRecords {
  const { database, clock } = useCairn()
  return useCallback(
    async (query, onPart) => {
      // Its worker reads everything once: never before someone searches.
      const { searchRecords } = await import('../storage/journal/journal-search.ts')
      const itemsOf = (found: Awaited<ReturnType<typeof searchRecords>>) =>
        found.map(({ id, title, day, href }) => ({
          id,
          words: title,
          ...(day === null ? {} : { detail: shortDay(day, clock.today()) }),
          run: () => {
            location.hash = href
          },
        }))
      return itemsOf(await searchRecords(database, query, (found) => onPart(itemsOf(found))))
    },
    [database, clock],
  )
}

const menuOf =
  (host: Host): NonNullable<AppProps['onMenuCommand']> =>
  (run) =>
    host.on('menu.command', ({ command }) => run(command))

async function chooseFiles(host: Host): Promise<void> {
  const answer = await host.request('offered.choose', {})
  if (!answer.ok) void showNotice({ words: troubleSentence(answer.trouble), stays: true })
}

const searchAskedBy =
  (host: Host): NonNullable<AppProps['onSearchAsked']> =>
  (ask) =>
    host.on('search.open', ({ text }) => ask(text))

/** Its week and its zone, also after an import, a restore or a change in another window. */
function useCareerFormats(profile: Profile | undefined): void {
  const firstWeekday = profile?.firstWeekday ?? null
  const zone = profile?.zone ?? null
  const isRead = profile !== undefined
  useEffect(() => {
    if (isRead) applyFormats({ career: { firstWeekday, zone } })
  }, [isRead, firstWeekday, zone])
}

export function RunningApp({ host, banner }: { host: Host; banner: ReactNode }) {
  const { clock } = useCairn()
  const profile = useOwnRoadmap()?.profile
  const today = clock.today()
  useCareerFormats(profile)
  const who = useMemo(() => (profile ? whoOf(profile, today) : null), [profile, today])
  const { undoable, onUndo, onRedo } = useUndo()
  const onMenuCommand = useMemo(() => menuOf(host), [host])
  const onOpenFile = useCallback(() => void chooseFiles(host), [host])
  const onSearchAsked = useMemo(() => searchAskedBy(host), [host])
  const searchRecords = useSearch()
  const quickNote = useQuickNote()
  const Waiting = useOpenedFilesBanner(host)
  const recent = useRecentFiles(host)
  useBegunGuard()
  useEffect(() => openLinksOutside(host), [host])
  return (
    <App
      host={host.kind}
      who={who}
      undoable={undoable}
      onUndo={() => void onUndo()}
      onRedo={() => void onRedo()}
      onOpenFile={onOpenFile}
      quickNote={quickNote}
      searchRecords={searchRecords}
      recent={recent}
      onMenuCommand={onMenuCommand}
      onSearchAsked={onSearchAsked}
      banner={banner}
      waiting={Waiting === null ? null : <Waiting host={host} />}
    />
  )
}
