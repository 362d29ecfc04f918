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
  readonly automatically: string
  readonly withFirstData: string
  readonly scored: (score: string, model: string) => string
}

const WORDS: Readonly<Record<PageLanguage, DecisionWords>> = {
  en: {
    locale: 'en-GB',
    linkedBy: (who) => `linked by ${who}`,
    automatically: 'linked automatically',
    withFirstData: 'linked with the first data',
    scored: (score, model) => `${score} likely (model ${model})`,
  },
  de: {
    locale: 'de-DE',
    linkedBy: (who) => `verknüpft von ${who}`,
    automatically: 'automatisch verknüpft',
    withFirstData: 'mit den ersten Daten verknüpft',
    scored: (score, model) => `zu ${score} wahrscheinlich (Modell ${model})`,
  },
}

/** Whom the API attributes links to that no person made: the linker's, and those that a seed came with. */
const LINKER = 'linker'
const SEED = 'seed'

/** Who decided that an article reports an event, and how probable the linker thought it. */
export function linkDecision(
  { score, modelVersion, decidedBy }: Decision,
  page: PageLanguage,
): string {
  const { locale, linkedBy, automatically, withFirstData, scored } = WORDS[page]
  const decided =
    decidedBy === LINKER ? automatically : decidedBy === SEED ? withFirstData : linkedBy(decidedBy)
  if (score === null || modelVersion === null) return decided
  // Rounded down: 99.96 % is not certain.
  const shown = (Math.floor(score * 1000) / 1000).toLocaleString(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  return `${decided}, ${scored(shown, modelVersion)}`
}
