// The few facts about the app's life that several parts of the double ask for; kept apart so that none of them imports another.

export const lifecycle = { ready: false, quitting: false }
