import type {Context} from '../document/draft.ts'

/**
 * Two contexts as one; what `over` knows goes before what `under` knows, the customer's and agent's facts one by one.
 */
export function mergeContext(under: Context = {}, over: Context = {}): Context {
  const customer = {...under.customer, ...over.customer}
  const agent = {...under.agent, ...over.agent}
  return {
    ...under,
    ...over,
    ...(Object.keys(customer).length > 0 ? {customer} : {}),
    ...(Object.keys(agent).length > 0 ? {agent} : {}),
  }
}
