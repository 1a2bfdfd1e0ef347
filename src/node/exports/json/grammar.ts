import {TokenType} from '@streamparser/json'

/** What may come next. */
export type Expected = 'root' | 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end'

const scalars: readonly TokenType[] = [
  TokenType.STRING,
  TokenType.NUMBER,
  TokenType.TRUE,
  TokenType.FALSE,
  TokenType.NULL,
]

export const isScalar = (token: TokenType): boolean => scalars.includes(token)
export const isOpening = (token: TokenType): boolean =>
  token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET
export const isClosing = (token: TokenType): boolean =>
  token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET

/** Whether JSON allows the token here; that a closing bracket fits its opening one is for the caller to see. */
export function isAllowed(token: TokenType, expected: Expected): boolean {
  switch (expected) {
    case 'root':
      return isOpening(token)
    case 'value':
      return isScalar(token) || isOpening(token)
    case 'value or end':
      return isScalar(token) || isOpening(token) || token === TokenType.RIGHT_BRACKET
    case 'key':
      return token === TokenType.STRING
    case 'key or end':
      return token === TokenType.STRING || token === TokenType.RIGHT_BRACE
    case 'colon':
      return token === TokenType.COLON
    case 'comma or end':
      return token === TokenType.COMMA || isClosing(token)
  }
}

const names: Readonly<Record<Expected, string>> = {
  root: '“{” or “[”',
  value: 'a value',
  'value or end': 'a value or “]”',
  key: 'a key',
  'key or end': 'a key or “}”',
  colon: '“:”',
  'comma or end': '“,”',
}

const tokenNames: ReadonlyMap<TokenType, string> = new Map([
  [TokenType.STRING, 'a text'],
  [TokenType.NUMBER, 'a number'],
  [TokenType.TRUE, 'true'],
  [TokenType.FALSE, 'false'],
  [TokenType.NULL, 'null'],
  [TokenType.LEFT_BRACE, '“{”'],
  [TokenType.RIGHT_BRACE, '“}”'],
  [TokenType.LEFT_BRACKET, '“[”'],
  [TokenType.RIGHT_BRACKET, '“]”'],
  [TokenType.COLON, '“:”'],
  [TokenType.COMMA, '“,”'],
])

/** What is said of a token that JSON does not allow. */
export const unexpected = (token: TokenType, expected: Expected): string =>
  `this is not JSON: ${tokenNames.get(token)} stands where ${names[expected]} should`
