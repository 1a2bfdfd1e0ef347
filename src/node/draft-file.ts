import {resolve} from 'node:path'
import type {Draft, Format, IgnoredRule} from '../document/draft.ts'
import {splitFrontMatter} from '../document/front-matter.ts'
import type {DecodedText} from './decode.ts'
import {InputError} from './input-error.ts'
import {readText} from './read-text.ts'

/** A draft with the file that it came from. */
export interface DraftFile {
  /** As it was asked for: its name in reports. */
  readonly path: string
  /** Its absolute path, by which a guide knows it; undefined for a text that is no file. */
  readonly file?: string
  /** The whole file, with its front matter and without a byte order mark. */
  readonly text: string
  readonly bom: boolean
  /** Where the draft begins in `text`, after the front matter; UTF-16 code units. */
  readonly start: number
  /** The draft without its front matter, with the context that the front matter gives. */
  readonly draft: Draft
}

/**
 * Reads a draft: text, Markdown when the name ends in `.md` or `.markdown`, HTML for `.html` or `.htm`, or what the front
 * matter says.
 *
 * @param cwd Where a relative path starts. Default: the process's working folder.
 * @throws InputError when the file is missing, unreadable, a folder, too long, binary, not UTF-8 or empty, or when its
 *   front matter is wrong.
 */
export async function readDraft(path: string, cwd = process.cwd()): Promise<DraftFile> {
  const file = resolve(cwd, path)
  return draftFrom(readText(file, path), path, file)
}

/**
 * A draft from a text that was read already, such as standard input.
 *
 * @param path Its name in reports; the ending tells the format.
 * @param file The absolute path that it stands for, if any: which guide holds for it.
 * @throws InputError when the text is empty or its front matter is wrong.
 */
export async function draftFrom({text, bom}: DecodedText, path: string, file?: string): Promise<DraftFile> {
  const {matter, start} = splitFrontMatter(text)
  const body = text.slice(start)
  if (body.trim() === '') throw new InputError(path, `${path}: it is empty, there is no draft in it`)
  const format = formatOf(path)
  const whole = {path, text, bom, start, ...(file === undefined ? {} : {file})}
  if (matter === undefined) return {...whole, draft: {text: body, format}}
  const {readFrontMatter} = await import('./front-matter.ts')
  const offset = text.indexOf('\n') + 1
  const front = readFrontMatter(matter, {file: path, text, start: offset})
  const ignore = front.ignore?.map((each) => fromDraft(each, offset - start))
  const draft = {text: body, format: front.format ?? format, context: front.context, ...(ignore ? {ignore} : {})}
  return {...whole, draft}
}

/** With its place as seen from where the draft begins. */
const fromDraft = ({at, ...ignored}: IgnoredRule, by: number): IgnoredRule =>
  at === undefined ? ignored : {...ignored, at: [at[0] + by, at[1] + by]}

/** The format that a file's name tells. */
function formatOf(path: string): Format {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown'
  return /\.html?$/i.test(path) ? 'html' : 'plain'
}
