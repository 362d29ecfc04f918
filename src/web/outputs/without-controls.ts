/**
 * The text without the control characters that neither XML 1.0 (section 2.2) nor a calendar (RFC
 * 5545, section 3.1) may hold, even escaped; tabs and line ends stay. A summary may have them.
 */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
}
