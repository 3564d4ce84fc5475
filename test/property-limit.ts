// How long a test over many random cases may take. It is no measure of anything: a busy machine only takes longer to try as many.

export const property = { timeout: 240_000 } as const
