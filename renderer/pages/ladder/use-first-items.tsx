// A long list begins with its first part: drawing thousands of rows at once would hold the page up.
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'

/** The first `most` of `items` until all are asked for, and the button that asks. */
export function useFirstOf<T>(items: readonly T[], most: number) {
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, most)
  const more =
    shown.length === items.length ? null : (
      <p>
        <Button small onClick={() => setAll(true)}>
          Show all
        </Button>
      </p>
    )
  return { shown, more }
}
