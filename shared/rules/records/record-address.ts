// Where a record is looked at: the one list of addresses that lists, links, search and exports share.
import { allKinds, kindOf, type PagedKind } from '../../kinds/all-kinds.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'

/** The page of a record of this kind; `new` begins one. */
export const pageAddress = (kind: PagedKind, id: string): string => allKinds[kind].address({ id })

/** Begins feedback about a record. A path, since the hash of an address has no query that a link could carry. */
export const feedbackAbout = (recordId: string): string => `${pageAddress('feedback', 'new')}/${recordId}`

/** Every change of a record of any kind. */
export const historyAddress = (id: string): string => `/journal/history/${id}`

/** Null for what has no place of its own. */
export const addressOfRecord = (record: AnyRecord): string | null => kindOf(record).address(record)
