/** Text that is HTML already, and is not escaped again. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

/** What a template may hold. Null, undefined and false leave nothing behind. */
export type Insertable = Markup | string | number | null | undefined | false | readonly Insertable[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A template of HTML: what is inserted is escaped, unless it is markup itself. Attributes must be
 * quoted; an element whose text is not HTML (script, style) takes markup only.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Insertable[]): Markup {
  let text = strings[0] ?? ''
  values.forEach((value, index) => {
    text += textOf(value) + (strings[index + 1] ?? '')
  })
  return new Markup(text)
}

/** HTML from elsewhere, taken as it is: from a renderer of ours, never from a person. */
export function raw(text: string): Markup {
  return new Markup(text)
}

function textOf(value: Insertable): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Markup) return value.text
  if (Array.isArray(value)) return value.map(textOf).join('')
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
