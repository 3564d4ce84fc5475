// The difference of two texts to be read: what was taken out is struck through, what was added is underlined, both are also spoken.
import type { Stretch } from '../../../shared/rules/proposals/revision-difference.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './text-difference.module.css'

const spoken = {
  added: ['added: ', ' end of what was added'],
  taken: ['removed: ', ' end of what was removed'],
} as const

function Changed({ stretch: { sort, text } }: { stretch: Stretch }) {
  if (sort === 'kept') return text
  const [before, after] = spoken[sort]
  const words = (
    <>
      <VisuallyHidden>{before}</VisuallyHidden>
      {text}
      <VisuallyHidden>{after}</VisuallyHidden>
    </>
  )
  return sort === 'added' ? <ins>{words}</ins> : <del>{words}</del>
}

export function TextDifference({ stretches }: { stretches: readonly Stretch[] }) {
  // Stretches have no name of their own: their place in the text is what they are.
  const placed = stretches.map((stretch, place) => ({ stretch, key: `${place} ${stretch.sort}` }))
  return (
    <p className={styles.text}>
      {placed.map(({ stretch, key }) => (
        <Changed key={key} stretch={stretch} />
      ))}
    </p>
  )
}
