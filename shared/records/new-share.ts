// How a share begins. It is made when its file is saved, so nothing in it is empty; nobody was sent that file yet.
import { newBase } from './new-records.ts'
import type { Share } from './share.ts'

export type ShareContent = Omit<Share, 'kind' | 'id' | keyof ReturnType<typeof newBase> | 'isSent' | 'sentOn'>

export const newShare = (id: string, at: string, content: ShareContent): Share => ({
  kind: 'share',
  id,
  ...newBase(at),
  ...content,
  isSent: false,
  sentOn: null,
})
