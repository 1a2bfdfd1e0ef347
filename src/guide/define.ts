import type {GuideInput} from './input.ts'

/** Types a guide written in JavaScript or TypeScript: returns what it is given. */
export const defineGuide = (guide: GuideInput): GuideInput => guide
