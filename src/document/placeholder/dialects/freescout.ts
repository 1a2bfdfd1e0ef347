import type {Dialect} from '../dialect.ts'
import {helpscout} from './helpscout.ts'

/** Help Scout's placeholders; its fallback is printed for a value that is missing, not for one that is empty. */
export const freescout: Dialect = {...helpscout, id: 'freescout', name: 'FreeScout'}
