// Asking the main process through the inspector. V8 sometimes collects the promise that an answer hangs on, most often while the app starts:
// the function ran, and nobody can say with what result. It is asked again; what walks do in main may be done twice.

const isLost = (error: unknown) => error instanceof Error && error.message.includes('promise was garbage collected')

/** `ask` once more where its answer was lost on the way. */
export function unlessLost<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return ask().catch((error: unknown) => {
    if (isLost(error)) return ask()
    throw error
  })
}
