import type {Range} from './range.ts'

/** The ranges that share something with `range`, out of many in order. */
export function within<Item extends Range>(items: readonly Item[], range: Range): readonly Item[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.end <= range.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < items.length && items[end]!.start < range.end) end++
  return items.slice(low, end)
}
