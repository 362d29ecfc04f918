import { EventKind } from '../documents/types.ts'
import { html, type Markup } from '../markup/html.ts'
import type { PageLanguage } from '../parameters/reader-languages.ts'
import { enumName, parameterName } from '../parameters/timeline-parameters.ts'
import type { WebRequest } from '../route.ts'
import { kindName } from '../words/kind-words.ts'
import { explorerWords } from './explorer/explorer-words.ts'

/**
 * What is wrong with a parameter of the address, for people: in the language of the page where a
 * person may have mistyped it. The rest, which only programs write, is told as programs are told it.
 * @param complaint in English; it begins with the name of the parameter
 */
export function complaintParagraph({ url, languages }: WebRequest, complaint: string): Markup {
  const { page } = languages
  const text = page === 'de' ? inGerman(complaint, url.searchParams) : undefined
  return text === undefined && page !== 'en'
    ? html`<p lang="en">${complaint}</p>`
    : html`<p>${text ?? complaint}</p>`
}

const german = explorerWords('de')

/** As the page's form and lists call the parameters. */
const LABELS: Readonly<Record<string, string>> = {
  ...german.facets,
  'reported-in': german.facets.reportedIn,
  during: german.when,
  text: german.words,
  order: german.order,
  'group-by': german.groupBy,
  'page-size': 'Ereignisse je Seite',
  language: 'Sprache',
}

/** What a parameter is called in the complaints of a page. */
export function parameterLabel(parameter: string, language: PageLanguage): string {
  return (language === 'de' ? LABELS[parameter] : undefined) ?? parameter
}

interface Sentence {
  /** What the complaint says behind the parameter's name. */
  readonly fault: RegExp
  /** @param value what the parameter holds, or what in it is wrong */
  readonly german: (value: string, fault: readonly string[]) => string
}

const ONCE: Sentence = {
  fault: /^is given (\d+) times/,
  german: (_value, [, times]) => `Das steht ${times}-mal in der Adresse; einmal ist richtig.`,
}

/** Of what is named by a short name or an id. */
const THING: Sentence = {
  fault: /neither an id .* nor a slug/,
  german: (value) =>
    `„${value}“ ist kein Kurzname. Einer besteht aus kleingeschriebenen Wörtern mit Bindestrichen, wie elon-musk.`,
}

const CURSOR: Sentence = {
  fault: /cursor/,
  german: () => 'Das ist keine Stelle dieser Liste. Die Links unter der Liste haben die richtigen.',
}

const oneOf = (choices: readonly (readonly [value: string, meaning: string])[]): Sentence => ({
  fault: /must be one of/,
  german: (value) =>
    `„${value}“ gibt es nicht. Zur Wahl stehen ${choices.map(([name, meaning]) => `${name} (${meaning})`).join(', ')}.`,
})

const KINDS = Object.values(EventKind)

const SENTENCES: Readonly<Record<string, Sentence>> = {
  during: {
    fault: /^is wrong: /,
    german: (value) =>
      `„${value}“ ist kein Datum in EDTF. Richtig ist zum Beispiel 2025, 2025-01, 2025-01-21 oder, von wann bis wann, 2025-01/2025-03.`,
  },
  kinds: {
    fault: /^has "/,
    german: (value) => {
      const unknown = value
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !KINDS.some((kind) => kind === enumName(name)))
      const known = KINDS.map((kind) => `${parameterName(kind)} (${kindName(kind, 'de')})`)
      return `„${unknown.join(', ')}“ gibt es nicht. Zur Wahl stehen ${known.join(', ')}.`
    },
  },
  order: oneOf(Object.entries(german.orders)),
  'group-by': oneOf([
    ['day', german.day],
    ['month', german.month],
    ['year', german.year],
  ]),
  match: oneOf([
    ['possibly', 'möglicherweise in dem Zeitraum'],
    ['certainly', german.certainly],
  ]),
  'page-size': {
    fault: /whole number/,
    german: (value) => `„${value}“ geht nicht. Richtig ist eine ganze Zahl von 1 bis 100.`,
  },
  text: {
    fault: /^has (\d+) characters; it takes at most (\d+)/,
    german: (_value, [, length, most]) =>
      `${length} Zeichen sind zu viele; höchstens ${most} gehen.`,
  },
  story: THING,
  actors: THING,
  places: THING,
  outlets: THING,
  'reported-in': {
    fault: /not a language tag/,
    german: (value) =>
      `In „${value}“ ist etwas, das keine Sprache ist. Richtig sind Kürzel wie de, en oder pt-BR.`,
  },
  language: {
    fault: /must be up to/,
    german: (value) =>
      `„${value}“ geht nicht. Richtig sind bis zu 10 Kürzel von Sprachen wie de,en.`,
  },
  live: {
    fault: /must be true or false/,
    german: (value) => `„${value}“ geht nicht. Richtig ist true oder false.`,
  },
  after: CURSOR,
  before: CURSOR,
}

const MISSPELLED = /^(\S+) is no parameter here; (\S+) is\.$/

function inGerman(complaint: string, address: URLSearchParams): string | undefined {
  const [, misspelled, right] = MISSPELLED.exec(complaint) ?? []
  if (misspelled !== undefined) return `„${misspelled}“ gibt es hier nicht, aber „${right}“.`
  const [, parameter = '', rest = ''] = /^([a-z-]+) (.*)$/s.exec(complaint) ?? []
  const value = address.getAll(parameter).join(',')
  const own = parameter.startsWith('after-') ? CURSOR : SENTENCES[parameter]
  for (const sentence of own === undefined ? [] : [ONCE, own]) {
    const fault = sentence.fault.exec(rest)
    if (fault) return `${parameterLabel(parameter, 'de')}: ${sentence.german(value, fault)}`
  }
  return undefined
}
