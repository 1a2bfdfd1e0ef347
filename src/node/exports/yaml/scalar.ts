import type {CST, Scalar} from 'yaml'
import {type Block, unfoldBlock} from './block.ts'
import {type Unfolded, unfoldDouble, unfoldPlain, unfoldSingle} from './unfold.ts'

/** How a file writes a text. */
export type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded'

/** A text of a YAML file. */
export interface YamlText extends Unfolded {
  readonly style: Style
  /** Where it stands in the file, with quotation marks or with a block's head. */
  readonly start: number
  readonly end: number
  /** What a new line of it starts with. */
  readonly indentation: string
  /** How its lines end. */
  readonly lineBreak: string
}

/** Maps a text to its file; undefined where the two were not seen to be the same. */
export function yamlTextOf(scalar: Scalar, file: string): YamlText | undefined {
  const token = scalar.srcToken
  if (!token || !('source' in token) || typeof scalar.value !== 'string') return undefined
  const read = token.type === 'block-scalar' ? blockText(token, file) : flowText(token as CST.FlowScalar, file)
  return read.text === scalar.value ? read : undefined
}

function blockText(token: CST.BlockScalar, file: string): YamlText {
  const {text, pieces, isFolded, indentation, start}: Block = unfoldBlock(file, token)
  return {
    text,
    pieces,
    style: isFolded ? 'folded' : 'literal',
    start: token.offset,
    end: start + token.source.length,
    indentation: ' '.repeat(indentation),
    lineBreak: lineBreakIn(file.slice(token.offset, start + token.source.length)),
  }
}

const flowStyles = {
  scalar: {style: 'plain', unfold: unfoldPlain},
  'single-quoted-scalar': {style: 'single', unfold: unfoldSingle},
  'double-quoted-scalar': {style: 'double', unfold: unfoldDouble},
} as const

function flowText(token: CST.FlowScalar, file: string): YamlText {
  const {style, unfold} = flowStyles[token.type as keyof typeof flowStyles]
  const start = token.offset
  const end = start + token.source.length
  const continued = /\n([ \t]*)[^\s]/.exec(token.source)?.[1]
  return {
    ...unfolded(unfold(file, start, end)),
    style,
    start,
    end,
    indentation: continued ?? ' '.repeat(Math.max(token.indent, 0) + 2),
    lineBreak: lineBreakIn(token.source),
  }
}

const unfolded = ({text, pieces}: Unfolded): Unfolded => ({text, pieces})

const lineBreakIn = (source: string): string => (/\r?\n/.exec(source)?.[0] === '\r\n' ? '\r\n' : '\n')
