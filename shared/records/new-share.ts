// How a share begins. It is made when it leaves, so nothing in it is empty.
import { newBase } from './new-records.ts'
import type { Share } from './share.ts'

export type ShareContent = Omit<Share, 'kind' | 'id' | keyof ReturnType<typeof newBase>>

export const newShare = (id: string, at: string, content: ShareContent): Share => ({
  kind: 'share',
  id,
  ...newBase(at),
  ...content,
})
