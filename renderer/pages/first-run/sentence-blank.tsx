// A blank within a sentence: a real field on a line, as wide as what stands in it.
import styles from './first-run-page.module.css'

interface SentenceBlankProps {
  label: string
  placeholder: string
  value: string
  onChange: (value: string) => void
  wide?: boolean
  month?: boolean
  figures?: boolean
}

export function SentenceBlank({ label, placeholder, value, onChange, wide, month, figures }: SentenceBlankProps) {
  return (
    <input
      className={styles.blank}
      type={month ? 'month' : 'text'}
      inputMode={figures ? 'numeric' : undefined}
      autoComplete="off"
      spellCheck={false}
      data-wide={wide || undefined}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
