/** The door for tests of rules: yours and ours. */
export {checkExamples} from './lint/index.ts'
