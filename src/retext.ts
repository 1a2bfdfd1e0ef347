/** The door to retext: our rules as one retext plugin, and any retext plugin as a rule. */
export {default, type RetextReplylintOptions} from './lint/retext-plugin.ts'
export {fromRetext, type RetextRule} from './rule/from-retext.ts'
