/** The public doors: what a program imports, the file behind it, and the name of its file in `dist/`. */
export const doors = [
  {name: 'replylint', source: 'src/index.ts', output: 'index'},
  {name: 'replylint/rule', source: 'src/rule/index.ts', output: 'rule'},
  {name: 'replylint/testing', source: 'src/testing.ts', output: 'testing'},
  {name: 'replylint/retext', source: 'src/retext.ts', output: 'retext'},
  {name: 'replylint/node', source: 'src/node/index.ts', output: 'node'},
] as const
