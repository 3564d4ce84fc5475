// A date that is saved as soon as it is whole. While a year is typed its field holds 0002, 0020, 0202: nobody means those, and a field
// that is set back to what is stored meanwhile loses the keys.
import { type ChangeEvent, useEffect, useState } from 'react'

const isWhole = (date: string) => date >= '1000'

/** The props of a date field over a stored date that comes back a moment after it was saved. */
export function useTypedDate(stored: string, save: (date: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  useEffect(() => {
    if (typed === stored) setTyped(null)
  }, [typed, stored])
  return {
    value: typed ?? stored,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const date = event.currentTarget.value
      setTyped(date)
      if (isWhole(date) && date !== stored) save(date)
    },
    // What was cleared, or lies before the year 1000, is meant once the field is left.
    onBlur: () => {
      if (typed !== null && typed !== stored && !isWhole(typed)) save(typed)
    },
  }
}
