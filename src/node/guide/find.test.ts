import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {GuideError} from '../../guide/index.ts'
import {guideFinder, guideNames} from './find.ts'

let folder: string
const write = (path: string) => {
  const file = join(folder, path)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, '')
  return file
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-')))
})
afterEach(() => rmSync(folder, {recursive: true}))

test.each(guideNames)('finds %s in the folder', (name) => {
  const guide = write(name)
  expect(guideFinder().find(folder)).toBe(guide)
})

test('finds the nearest above', () => {
  const top = write('replylint.yaml')
  const near = write('a/replylint.json')
  write('a/b/c/reply.txt')
  const finder = guideFinder()
  expect(finder.find(join(folder, 'a/b/c'))).toBe(near)
  expect(finder.find(join(folder, 'a'))).toBe(near)
  expect(finder.find(join(folder, 'not/there'))).toBe(top)
})

test('finds nothing where there is none, and takes no folder for a guide', () => {
  mkdirSync(join(folder, 'replylint.yaml'))
  expect(guideFinder().find(folder)).toBeUndefined()
})

test('looks into a folder once', () => {
  const finder = guideFinder()
  expect(finder.find(folder)).toBeUndefined()
  write('replylint.yaml')
  expect(finder.find(folder)).toBeUndefined()
  expect(guideFinder().find(folder)).toBeDefined()
})

test('two in one folder are an error that names both', () => {
  write('replylint.yaml')
  write('replylint.json')
  expect(() => guideFinder().find(join(folder, 'a'))).toThrow(GuideError)
  expect(() => guideFinder().find(folder)).toThrow(/replylint\.yaml[\s\S]*replylint\.json/)
})
