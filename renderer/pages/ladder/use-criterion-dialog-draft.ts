// The criterion whose dialog is open: a draft of its own, so that what is typed in it outlives the window as all else that is typed.
import type { Criterion } from '../../../shared/records/roadmap.ts'
import { isOpenCriterion, type OpenCriterion } from '../../../shared/rules/ladder/ladder-draft.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'

const none: OpenCriterion = { criterion: null, minimum: '' }

export function useOpenCriterion() {
  const draft = useDraft<OpenCriterion>({
    key: 'ladder-criterion',
    kind: 'roadmap',
    value: none,
    revision: null,
    isValue: isOpenCriterion,
  })
  return {
    ...draft.value,
    open: (criterion: Criterion) => draft.change({ criterion, minimum: String(criterion.minimum) }),
    change: draft.change,
    close: () => void draft.reset(none, null),
  }
}
