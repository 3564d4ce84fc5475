// The moment that is shown. The slider runs ahead of the address, which follows once it rests: a jump must not turn the whole app.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type AsOf, asOfAddress, asOfFromAddress, heldOnLine } from '../../../shared/rules/roadmap/roadmap-as-of.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'

const restsAfter = 250

interface Ahead {
  readonly address: string
  readonly asOf: AsOf
}

export function useAsOf(
  address: string | undefined,
  line: readonly SessionLineItem[],
  goTo: (asOfAddress: string) => void,
) {
  const settled = useMemo(() => asOfFromAddress(address, line), [address, line])
  const [ahead, setAhead] = useState<Ahead | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  // What ran ahead of another address is past: someone went back, or followed a link.
  const asOf = ahead !== null && ahead.address === (address ?? '') ? ahead.asOf : settled

  const follow = useRef(goTo)
  useEffect(() => {
    follow.current = goTo
  }, [goTo])
  useEffect(() => () => clearTimeout(timer.current), [])

  const move = useCallback(
    (wanted: AsOf) => {
      const held = heldOnLine(wanted, line.length)
      setAhead({ address: address ?? '', asOf: held })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => follow.current(asOfAddress(held, line)), restsAfter)
    },
    [address, line],
  )
  return { asOf, move, settled, settledAddress: asOfAddress(settled, line) }
}
