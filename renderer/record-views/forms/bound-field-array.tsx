// The lines of a list while they are written, each with its number and the way to take it out, and a key that adds another.
import type { ReactNode } from 'react'
import { TextButton } from '../../ui/text-button.tsx'
import { LineGroup } from './field-array-item.tsx'
import { BoundLine, useBoundField } from './form-binding.tsx'

export interface LinesProps<L extends object, Whole = object> {
  name: string
  /** "Option": its number stands after it. */
  one: string
  /** "Add an option" */
  add: string
  begin: () => L
  /** What else follows where a line is changed or taken out; left out where nothing hangs on it. */
  changed?: (line: L, next: Partial<L>) => Whole
  without?: (line: L) => Whole
  /** More that can be done to a line, before Remove. */
  tools?: (line: L, number: number) => ReactNode
  children: (line: L, put: (next: Partial<L>) => void) => ReactNode
}

export function Lines<L extends object>({ name, one, add, begin, changed, without, tools, children }: LinesProps<L>) {
  const { value, change } = useBoundField(name)
  // The name was checked against the record: see typed-form-fields.ts.
  const lines = value as readonly L[]
  const as = (next: readonly L[]) => ({ [name]: next })
  return (
    <div>
      {lines.map((line, index) => {
        const key = 'id' in line ? String(line.id) : String(index)
        const put = (next: object) => ({ ...(changed?.(line, next) ?? as(lines.with(index, { ...line, ...next }))) })
        return (
          <BoundLine key={key} path={[name, key]} line={line} put={put}>
            <LineGroup
              name={`${one} ${index + 1}`}
              tools={tools?.(line, index + 1)}
              onRemove={() => change({ ...(without?.(line) ?? as(lines.toSpliced(index, 1))) })}
            >
              {children(line, (next) => change(put(next)))}
            </LineGroup>
          </BoundLine>
        )
      })}
      <TextButton onClick={() => change(as([...lines, begin()]))}>{add}</TextButton>
    </div>
  )
}
