// Waiting for a fact in another process, with a sentence to fail with.

/** Asks until the answer is neither null, undefined nor false. `sentence` says what was expected. */
export async function until<T>(
  sentence: string,
  ask: () => T | Promise<T>,
  limitMs = 15_000,
): Promise<Exclude<T, null | undefined | false>> {
  const end = performance.now() + limitMs
  for (;;) {
    const answer = await ask()
    if (isThere(answer)) return answer
    if (performance.now() > end) throw new Error(`Waited ${limitMs} ms: ${sentence}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function isThere<T>(answer: T): answer is Exclude<T, null | undefined | false> {
  return answer !== null && answer !== undefined && answer !== false
}
