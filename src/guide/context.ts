import type {Context} from '../document/draft.ts'
import type {ContextInput} from './input.ts'

/** A context as rules read it, from one as a person writes it. */
export function toContext({agent, customer, language, ...rest}: ContextInput): Context {
  const who = typeof customer === 'string' ? {name: customer} : customer
  const tongue = language === undefined ? {} : {language}
  return {
    ...rest,
    ...(agent === undefined ? {} : {agent: typeof agent === 'string' ? {name: agent} : agent}),
    ...(who === undefined && language === undefined ? {} : {customer: {...tongue, ...who}}),
  }
}

/** Two contexts as one; what `over` says holds. */
export function mergeContexts(under: Context, over: Context): Context {
  return {
    ...under,
    ...over,
    ...(under.agent || over.agent ? {agent: {...under.agent, ...over.agent}} : {}),
    ...(under.customer || over.customer ? {customer: {...under.customer, ...over.customer}} : {}),
  }
}
