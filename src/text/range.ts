/** A half-open stretch of a text, `[start, end)`, in UTF-16 code units, as `String.prototype.slice` counts them. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Whether two ranges share at least one code unit, or one of them is empty and lies inside or at an edge of the other. */
export const overlaps = (a: Range, b: Range): boolean =>
  a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end
