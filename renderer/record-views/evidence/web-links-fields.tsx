// The links of a record while they are written. Only web and mail addresses will open; others are kept as text and said so.
import type { aroundParts } from '../../../shared/kinds/record-text-parts.ts'
import type { Entry } from '../../../shared/records/entry.ts'
import { allowedLink } from '../../../shared/rules/text/allowed-link.ts'
import { fieldsOf } from '../forms/typed-form-fields.ts'

type Links = Pick<Entry, 'links'>

const { Lines } = fieldsOf<Links, typeof aroundParts>()
const { Line } = fieldsOf<Links['links'][number], typeof aroundParts.links.each>()

const addressTrouble = (url: string) =>
  url.trim() === '' || allowedLink(url) !== null
    ? undefined
    : 'Address: only https, http and mailto open from here. It is kept as text.'

export function WebLinksFields() {
  return (
    <Lines name="links" one="Link" add="Add a link" begin={() => ({ title: '', url: '' })}>
      {({ url }) => (
        <>
          <Line name="title" />
          <Line name="url" label="Address" inputMode="url" spellCheck={false} trouble={addressTrouble(url)} />
        </>
      )}
    </Lines>
  )
}
