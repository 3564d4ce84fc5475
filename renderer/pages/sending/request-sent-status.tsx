// Whether this request went out, beside what is in it: saving the file is not sending it, so its owner says when it went.

import type { ShareSending } from '../../../shared/rules/sharing/share-sent-status.ts'
import { sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { Button } from '../../ui/button.tsx'
import { NextStep } from '../../ui/next-step.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import { useMarkReviewRequestSent } from './use-mark-request-sent.ts'

interface SendingStateProps {
  shareId: string
  sending: ShareSending
  /** As the owner calls them. */
  reader: string
  today: string
}

export function SendingState({ shareId, sending, reader, today }: SendingStateProps) {
  const mark = useMarkReviewRequestSent()
  const asSent = (
    <Button tone="primary" small onClick={() => void mark(shareId, today)}>
      Mark as sent
    </Button>
  )
  if (sending.kind === 'saved')
    return (
      <NextStep
        title="Saved, not sent yet"
        why={`Cairn sends nothing: give the file to ${reader} yourself, then mark it as sent. The answer is recognized either way.`}
        actions={asSent}
      />
    )
  if (sending.kind === 'answered')
    return (
      <Small quiet>
        {sentenceCase(reader)} answered it on {dayWords(sending.on, today)}.
      </Small>
    )
  return (
    <Small quiet>
      Sent on {dayWords(sending.on, today)}.{' '}
      <TextButton onClick={() => void mark(shareId, null)}>Mark as not sent</TextButton>
    </Small>
  )
}
