// Dictionaries and learned words as the host holds them: read when the page opens and when a right click teaches a word, and shown as they are after each change.
import { useCallback, useEffect, useState } from 'react'
import type { Channel } from '../../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../../shared/bridge-channel-schemas.ts'
import { type Refusal, troubleSentence } from '../../../shared/bridge-error-messages.ts'
import type { Spelling } from '../../../shared/spelling-schema.ts'
import { useHost } from '../../storage/host-context.tsx'

type SpellingChannel = Extract<Channel, `spelling.${string}`>

export interface SpellingState {
  /** Undefined until read. */
  readonly spelling: Spelling | undefined
  /** Answers why it was not done, in a sentence, or null. */
  readonly ask: <C extends SpellingChannel>(channel: C, request: BridgeRequests[C]) => Promise<string | null>
}

export function useSpelling(): SpellingState {
  const host = useHost()
  const [spelling, setSpelling] = useState<Spelling>()
  const ask: SpellingState['ask'] = useCallback(
    async (channel, request) => {
      if (host === null) return troubleSentence({ kind: 'host-gone' })
      const answer: BridgeResponses[SpellingChannel] | Refusal = await host.request(channel, request)
      if (!answer.ok) return troubleSentence(answer.trouble)
      setSpelling(answer.spelling)
      return null
    },
    [host],
  )
  useEffect(() => {
    const read = () => void ask('spelling.read', {})
    read()
    // By a right click, here or in the capture window.
    return host?.on?.('spelling.word-learned', read)
  }, [ask, host])
  return { spelling, ask }
}
