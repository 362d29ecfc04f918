import type { PageLanguage } from '../../parameters/reader-languages.ts'

interface Decision {
  /** 0 to 1; null where a person linked without the linker. */
  readonly score: number | null
  readonly modelVersion: string | null
  readonly decidedBy: string
}

interface DecisionWords {
  readonly locale: string
  readonly linkedBy: (who: string) => string
  readonly scored: (score: string, model: string) => string
}

const WORDS: Readonly<Record<PageLanguage, DecisionWords>> = {
  en: {
    locale: 'en-GB',
    linkedBy: (who) => `linked by ${who}`,
    scored: (score, model) => `probability ${score} by model ${model}`,
  },
  de: {
    locale: 'de-DE',
    linkedBy: (who) => `verknüpft von ${who}`,
    scored: (score, model) => `Wahrscheinlichkeit ${score} nach Modell ${model}`,
  },
}

/** Who decided that an article reports an event, and how probable the linker thought it. */
export function linkDecision(
  { score, modelVersion, decidedBy }: Decision,
  page: PageLanguage,
): string {
  const { locale, linkedBy, scored } = WORDS[page]
  const decided = linkedBy(decidedBy)
  if (score === null || modelVersion === null) return decided
  // Rounded down: 99.96 % is not certain.
  const shown = (Math.floor(score * 1000) / 1000).toLocaleString(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  return `${decided}, ${scored(shown, modelVersion)}`
}
