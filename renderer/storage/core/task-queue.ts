// Work that must not overlap.

/** One task at a time; one that fails does not stop the next. */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <Value>(task: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(task, task)
    last = mine.catch(() => undefined)
    return mine
  }
}

/** One task at a time; of those that come meanwhile only the last is run. */
export function createLatest() {
  let isBusy = false
  let next: (() => Promise<void>) | null = null
  return async function run(task: () => Promise<void>): Promise<void> {
    if (isBusy) {
      next = task
      return
    }
    isBusy = true
    try {
      await task()
    } finally {
      isBusy = false
      const waiting = next
      next = null
      if (waiting !== null) void run(waiting)
    }
  }
}
