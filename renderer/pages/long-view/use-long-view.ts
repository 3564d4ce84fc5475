// The long view of a span as the page and the files have it: read once, counted for whoever looks.
import { useMemo } from 'react'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import { longFigures } from '../../../shared/rules/long-view/long-view.ts'
import type { LongFigure } from '../../../shared/rules/long-view/long-view-figure.ts'
import { type LongReader, type LongRecords, longRecordsOf } from '../../../shared/rules/long-view/long-view-records.ts'
import type { LongSpan } from '../../../shared/rules/long-view/long-view-span.ts'
import { mapTexts } from '../../../shared/rules/sharing/hidden-titles.ts'
import { maySee } from '../../../shared/rules/sharing/redact-record.ts'
import { withTitles } from '../../../shared/rules/sharing/resolve-references.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type LongView, readLongView } from '../../storage/long-view/read-long-view.ts'

export interface Looked {
  readonly records: LongRecords
  readonly figures: readonly LongFigure[]
}

/** For a mentor the texts name no record that they may not see. */
const asRead = ({ records, named }: LongView, reader: LongReader): readonly AnyRecord[] =>
  reader === 'owner'
    ? records
    : records.map((one) => mapTexts(one, (text) => withTitles(text, named.records, named.earlierTitles)))

/** Undefined while the span is read. */
export function useLongView(span: LongSpan, personId: PersonId | null) {
  const { clock } = useCairn()
  const today = clock.today()
  const view = useView((database) => readLongView(database, span), [span.id])
  const isCurrent = view?.spanId === span.id
  const looks = useMemo(() => {
    if (view === undefined || !isCurrent) return null
    const lookAs = (reader: LongReader): Looked => {
      const records = longRecordsOf(asRead(view, reader), { span, personId, reader })
      const before = reader === 'owner' ? view.before : view.before.filter(({ audience }) => maySee(audience, reader))
      const given = personId === null ? { before, atTarget: view.atTarget } : { before: [], atTarget: null }
      return { records, figures: longFigures({ records, span, today, reader, ...given }) }
    }
    const own = lookAs('owner')
    return { own, look: (reader: LongReader) => (reader === 'owner' ? own : lookAs(reader)) }
  }, [view, isCurrent, span, personId, today])
  const byId = useMemo(() => new Map((view?.records ?? []).map((one): [string, AnyRecord] => [one.id, one])), [view])
  if (view === undefined || looks === null) return undefined
  // Those of the span before stand behind a figure too.
  const known = new Map([...byId, ...view.before.map((one): [string, AnyRecord] => [one.id, one])])
  return { view, ...looks, byId: known, today }
}
