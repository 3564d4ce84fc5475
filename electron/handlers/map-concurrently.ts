// Many small steps on the disk, a few of them at a time: one after the other mostly waits.

/** As many as Node's own threads take at once, twice. */
const together = 8

/** The answers in the order of `all`. The first step that throws ends it; those that had begun are waited for. */
export async function mapConcurrently<One, Answer>(
  all: readonly One[],
  step: (one: One) => Promise<Answer>,
): Promise<Answer[]> {
  const answers = new Array<Answer>(all.length)
  const waiting = all.entries()
  const lane = async () => {
    for (const [at, one] of waiting) answers[at] = await step(one)
  }
  const ended = await Promise.allSettled(Array.from({ length: together }, lane))
  const broken = ended.find((one) => one.status === 'rejected')
  if (broken !== undefined) throw broken.reason
  return answers
}
