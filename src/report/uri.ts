/** A path as a URI reference: relative paths stay relative, absolute ones become `file:` URIs. */
export function uriOf(path: string): string {
  const slashes = path.replaceAll('\\', '/')
  const segments = slashes.split('/').map(encodeSegment).join('/')
  if (/^[A-Za-z]:\//.test(slashes)) return `file:///${segments.replace('%3A', ':')}`
  return slashes.startsWith('/') ? `file://${segments}` : segments
}

const encodeSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))
