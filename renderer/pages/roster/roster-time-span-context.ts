// The span that the mentor's view is of; every figure on it opens into the sessions of that span alone.
import { createContext, useContext } from 'react'
import type { RosterSpan } from '../../../shared/rules/people/roster-figures.ts'

const SpanContext = createContext<RosterSpan>(null)

export const RosterSpanProvider = SpanContext.Provider
/** Null for all time. */
export const useRosterSpan = (): RosterSpan => useContext(SpanContext)
