import {slashes} from '../text/slashes.ts'

/** A path as a URI reference: relative paths stay relative, absolute ones become `file:` URIs. */
export function uriOf(path: string): string {
  const file = slashes(path)
  const segments = file.split('/').map(encodeSegment).join('/')
  if (/^[A-Za-z]:\//.test(file)) return `file:///${segments.replace('%3A', ':')}`
  return file.startsWith('/') ? `file://${segments}` : segments
}

const encodeSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))
