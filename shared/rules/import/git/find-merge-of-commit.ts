// Which merge brought a commit to the branch: the first one on the branch from whose other side it can be reached.

/**
 * By hash, the merge of each commit that was not made on the branch itself. `parents` has the hashes of each commit's parents, parted by
 * spaces; the branch is what leads from `head` by first parents. Each commit is looked at once.
 */
export function mergesOf(parents: ReadonlyMap<string, string>, head: string): ReadonlyMap<string, string> {
  const branch: string[] = []
  const onBranch = new Set<string>()
  for (let at = head; parents.has(at) && !onBranch.has(at); at = (parents.get(at) ?? '').split(' ')[0] ?? '') {
    branch.push(at)
    onBranch.add(at)
  }
  const mergedBy = new Map<string, string>()
  // From the oldest on: a commit that several merges reach came with the first of them.
  for (const merge of branch.toReversed()) {
    const waiting = (parents.get(merge) ?? '').split(' ').slice(1)
    for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
      if (onBranch.has(hash) || mergedBy.has(hash) || !parents.has(hash)) continue
      mergedBy.set(hash, merge)
      for (const parent of (parents.get(hash) ?? '').split(' ')) if (parent !== '') waiting.push(parent)
    }
  }
  return mergedBy
}
