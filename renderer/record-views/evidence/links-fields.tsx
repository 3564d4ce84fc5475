// The links of an entry while they are written. Only web and mail addresses will open; others are kept as text and said so.
import type { Entry } from '../../../shared/records/entry.ts'
import { allowedLink } from '../../../shared/rules/text/allowed-link.ts'
import { TextField } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from '../journal/entry-form.module.css'

interface LinksFieldsProps {
  links: Entry['links']
  onChange: (links: Entry['links']) => void
}

const addressTrouble = (url: string) =>
  url.trim() === '' || allowedLink(url) !== null
    ? undefined
    : 'Address: only https, http and mailto open from here. It is kept as text.'

export function LinksFields({ links, onChange }: LinksFieldsProps) {
  const numbered = links.map((link, index) => ({ ...link, index, key: `link ${index + 1}` }))
  const put = (index: number, next: Partial<Entry['links'][number]>) =>
    onChange(links.map((one, at) => (at === index ? { ...one, ...next } : one)))
  return (
    <div>
      {numbered.map(({ key, index, title, url }) => (
        <fieldset key={key} className={styles.group}>
          <legend>
            Link {index + 1}{' '}
            <LinkButton onClick={() => onChange(links.filter((_, at) => at !== index))}>Remove</LinkButton>
          </legend>
          <TextField
            label="Title"
            value={title}
            onChange={(event) => put(index, { title: event.currentTarget.value })}
          />
          <TextField
            label="Address"
            value={url}
            inputMode="url"
            spellCheck={false}
            trouble={addressTrouble(url)}
            onChange={(event) => put(index, { url: event.currentTarget.value })}
          />
        </fieldset>
      ))}
      <LinkButton onClick={() => onChange([...links, { title: '', url: '' }])}>Add a link</LinkButton>
    </div>
  )
}
