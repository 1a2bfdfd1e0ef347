import {visible} from './visible.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A text for the content or a quoted attribute of XML and HTML: markup stays text, and what XML forbids or would hide
 * (control characters, direction marks, lone surrogates) is made visible. Line breaks become `⏎`.
 */
export const markupText = (text: string): string =>
  visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character]!)

/** The same for content of several lines: their breaks stay. */
export const markupLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(markupText)
    .join('\n')
