/**
 * A text that a terminal links to a page (OSC 8). A page whose URI is not plain printable ASCII is left out, so that nothing
 * in it can speak to the terminal.
 *
 * @param text Made safe for a terminal already.
 */
export const hyperlinked = (text: string, uri: string | undefined): string =>
  uri !== undefined && /^[!-~]+$/.test(uri) ? `\u001b]8;;${uri}\u001b\\${text}\u001b]8;;\u001b\\` : text
