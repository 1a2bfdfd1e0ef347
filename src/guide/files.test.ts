import {expect, test} from 'vitest'
import {matchFiles, relativeTo} from './files.ts'

test.each([
  ['/a/b', '/a/b/c.md', 'c.md'],
  ['/a/b/', '/a/b/c/d.md', 'c/d.md'],
  ['/a/b', '/a/c.md', '../c.md'],
  ['/a/b', '/x.md', '../../x.md'],
  ['/', '/x.md', 'x.md'],
  ['C:\\team', 'C:\\team\\saved\\a.md', 'saved/a.md'],
  ['/a/b', 'saved/a.md', 'saved/a.md'],
  [undefined, './saved/a.md', 'saved/a.md'],
])('from %s, %s is %s', (folder, file, path) => {
  expect(relativeTo(folder, file)).toBe(path)
})

test.each([
  [['*.md'], 'a.md', true],
  [['*.md'], 'deep/in/a.md', true],
  [['./*.md'], 'deep/a.md', true],
  [['saved/'], 'saved/deep/a.md', true],
  [['saved/*.md'], 'saved/deep/a.md', false],
  [['saved/**/*.{md,txt}'], 'saved/deep/a.txt', true],
  [['saved/**', '!saved/old/**'], 'saved/old/a.md', false],
  [['!a.md'], 'b.md', false],
  [['**'], '.hidden/a.md', true],
  [['../other/*.md'], '../other/a.md', true],
  [['**/*.md'], '../other/a.md', false],
])('%s against %s: %s', (globs, file, expected) => {
  expect(matchFiles(globs)(file)).toBe(expected)
})
