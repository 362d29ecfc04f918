/**
 * A text as articles keep it: NFC, paragraphs separated by one blank line, one space between words.
 *
 * What nobody sees is dropped (control characters, soft hyphens, zero-width spaces), because it
 * hides names from the finders. Lone surrogates become U+FFFD, as in UTF-8, or the text would not
 * have the hash of what the database stores.
 */
export function articleText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\v\f]/g, '\n')
    .replaceAll('\u2029', '\n\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]|[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same for a title or a name, in one line. */
export function singleLine(text: string): string {
  return articleText(text).replace(/\n+/g, ' ')
}
