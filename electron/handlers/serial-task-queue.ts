// Runs tasks one after another in the order they were asked for, so that an older write never lands on top of a newer one.

/** A queue of its own; a task that fails does not stop the next. */
export function createSerialQueue(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const mine = last.then(task, task)
    last = mine.catch(() => undefined)
    return mine
  }
}
