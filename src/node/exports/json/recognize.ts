import type {ExportFormat} from '../reply.ts'
import {Cutter} from './cutter.ts'
import {commonLists, desks} from './desks.ts'
import {recordsIn, viewOf} from './parse.ts'
import type {View} from './view.ts'

const known = Object.entries(desks) as [Exclude<ExportFormat, 'generic'>, (typeof desks)['zendesk']][]
const lists = [...new Set([...known.flatMap(([, desk]) => desk.lists), ...commonLists])]

/** So many replies are looked at. */
const mostRecords = 5

/**
 * Which help desk a JSON file comes from, by its first replies; undefined when none of them is surely one's, or the
 * first is longer than the head.
 *
 * @param head The file's first characters, without byte order mark.
 */
export function recognizeJson(head: string): Exclude<ExportFormat, 'generic'> | undefined {
  if (!/^\s*[[{]/.test(head)) return undefined
  for (const record of firstRecords(head)) {
    const found = known.find(([, desk]) => recordsIn(record, desk).some((view) => desk.isShaped(view)))
    if (found) return found[0]
  }
  return undefined
}

function firstRecords(head: string): readonly View[] {
  const bytes = new TextEncoder().encode(head)
  const cutter = new Cutter({keys: lists})
  cutter.write(bytes)
  const cuts = cutter.cuts.filter(({isScalar, fault, depth}) => !isScalar && !fault && depth < mostDepth)
  return cuts.slice(0, mostRecords).map(({start, end, pointer}) => {
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(start, end))
    return viewOf({text, pointer})
  })
}

/** No reply is nested as deeply. */
const mostDepth = 200
