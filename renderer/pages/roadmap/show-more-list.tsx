// A list that may hold thousands: the first part of it, and the next at a press.
import { type ReactNode, useState } from 'react'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { TextButton } from '../../ui/text-button.tsx'

interface LongListProps<T> {
  all: readonly T[]
  /** How many stand there at first, and come with each press. */
  step: number
  children: (shown: readonly T[]) => ReactNode
}

export function LongList<T>({ all, step, children }: LongListProps<T>) {
  const [most, setMost] = useState(step)
  const more = Math.min(step, all.length - most)
  return (
    <>
      {children(all.slice(0, most))}
      {more > 0 ? (
        <TextButton onClick={() => setMost(most + step)}>
          Show {figures(more)} more of {figures(all.length)}
        </TextButton>
      ) : null}
    </>
  )
}
