// A long field without an editor, in which records can be named.
import type { ComponentProps } from 'react'
import { LongField } from '../../ui/field.tsx'
import { WithRecordOffer } from './record-link-completion.tsx'

export function RecordLinkField(props: ComponentProps<typeof LongField>) {
  return <WithRecordOffer>{(offer) => <LongField {...props} {...offer} />}</WithRecordOffer>
}
