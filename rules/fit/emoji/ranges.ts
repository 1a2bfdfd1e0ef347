import type {Range} from '../../../src/rule/index.ts'

/** The first of many ranges, in order and without overlaps, that ends after `offset`; found in logarithmic time. */
export function endingAfter<Item extends Range>(items: readonly Item[], offset: number): Item | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return items[low]
}

/** Whether one of many ranges, in order and without overlaps, shares something with `range`. */
export function meetsAny(items: readonly Range[], range: Range): boolean {
  const item = endingAfter(items, range.start)
  return item !== undefined && item.start < range.end
}
