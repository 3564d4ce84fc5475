// The journal: everything recorded on one timeline, narrowed down and searched, with the chosen record beside it.
import { useCallback, useMemo } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { recordMeaning } from '../../../shared/rules/journal/counted-records.ts'
import { withFacet } from '../../../shared/rules/journal/journal-facets.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { monthWords } from '../../../shared/rules/time/day-words.ts'
import { MarkWords } from '../../record-views/journal/highlighted-text.tsx'
import { usePageActions } from '../../state/page-actions.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { BulkActionsBar } from './bulk-actions-bar.tsx'
import { FacetColumn } from './facet-column.tsx'
import styles from './journal.module.css'
import { beginnings } from './new-record-actions.ts'
import { RecordBeside } from './record-panel.tsx'
import { BeginMenu, JournalViews } from './saved-view-tabs.tsx'
import { TimelineList } from './timeline-list.tsx'
import { type JournalState, useJournalState } from './use-journal-state.ts'
import { useSearchKeys } from './use-search-keys.ts'

const none: readonly string[] = []

function Head({ state }: { state: JournalState }) {
  const { summary, query, nameOf, choose, sentence } = state
  const since = summary?.oldestDay ? ` since ${monthWords(summary.oldestDay)}` : ''
  const crumbs = [
    'Journal',
    ...(summary === undefined || summary.all === 0
      ? []
      : [
          <Link key="records" href="/help" title={recordMeaning}>
            {counted(summary.all, 'record')}
            {since}
          </Link>,
        ]),
  ]
  return (
    <PageHead
      answer={sentence}
      crumbs={crumbs}
      tools={
        <>
          <JournalViews facets={query.facets} onChoose={(facets) => choose({ ...query, facets })} nameOf={nameOf} />
          <BeginMenu />
        </>
      }
    />
  )
}

function Search({ state }: { state: JournalState }) {
  const field = useSearchKeys()
  return (
    <>
      <SearchField
        inputRef={field}
        label="Search the journal"
        placeholder="Search the journal"
        value={state.words}
        onChange={state.type}
        hint={
          <span className={styles.hint}>
            <KeyHint keys="/" /> search <KeyHint keys="↑" /> <KeyHint keys="↓" /> move <KeyHint keys="Space" /> chooses
            several to tag or share
          </span>
        }
      />
      {state.query.words !== '' && state.summary?.hasAllWords === false ? (
        <p className={styles.reading} role="status">
          Still indexing your records; there may be more results in a moment.
        </p>
      ) : null}
    </>
  )
}

function Nothing({ state }: { state: JournalState }) {
  if (state.months === undefined || state.months.length > 0) return null
  if (state.summary?.all === 0 && state.summary.newestDay === null)
    return (
      <EmptyState action={<Link href="/journal/new">Write an entry</Link>}>
        Nothing recorded yet. Start with one line about what you did today. You can add details later.
      </EmptyState>
    )
  // What was not found may be among what is not read yet; the line above says that it goes on.
  if (state.query.words !== '' && state.summary?.hasAllWords !== true) return null
  return <p>No matches. Clear a filter or try a shorter search.</p>
}

function useActions(): void {
  const [, navigate] = useLocation()
  const actions = useMemo(
    () => beginnings.map(({ kind, words, href }) => ({ id: `new-${kind}`, words, run: () => navigate(href) })),
    [navigate],
  )
  usePageActions('journal', actions)
}

export function Page() {
  const { id } = useParams<{ id?: string }>()
  const state = useJournalState()
  const { query, summary, months, first, picked, pick, nameOf } = state
  const openId = id ?? null
  useActions()
  const choose = useCallback<Parameters<typeof FacetColumn>[0]['onChoose']>(
    (name, value) => state.choose(withFacet(query, name, value)),
    [state.choose, query],
  )
  return (
    <MarkWords words={query.words} terms={summary?.terms ?? none}>
      <div className={styles.page} data-open={openId !== null || undefined}>
        <Head state={state} />
        <Search state={state} />
        <div className={styles.columns} data-open={openId !== null || undefined}>
          <FacetColumn counts={summary?.counts} facets={query.facets} onChoose={choose} nameOf={nameOf} />
          <section className={styles.list} aria-label="Records">
            <BulkActionsBar state={state} />
            <Nothing state={state} />
            <TimelineList
              query={query}
              months={months ?? []}
              first={first}
              openId={openId}
              picked={picked}
              onPick={pick}
            />
          </section>
          {openId === null ? null : <RecordBeside key={openId} id={openId} query={query} />}
        </div>
      </div>
    </MarkWords>
  )
}
