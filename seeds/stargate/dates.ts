import type { DerivedSeedDate, SeedDate } from '../../src/seed/story-seed.ts'

/** The article appeared on this Friday; its weekdays are counted back from it. */
export const PUBLICATION_DAY = '2025-01-24'

/**
 * What happens in Washington has its days there. So have the posts and the lawsuit, whose places
 * the article does not tell: the exchange follows the events in Washington hour by hour.
 */
const timeZone = 'America/New_York'

export const inaugurationMonday: DerivedSeedDate = {
  edtf: '2025-01-20',
  timeZone,
  derivation: {
    words: 'am Montag',
    anchor: PUBLICATION_DAY,
    rule: 'weekday-before-anchor',
  },
}

export const tuesday: DerivedSeedDate = {
  edtf: '2025-01-21',
  timeZone,
  derivation: {
    words: 'am Dienstag',
    anchor: PUBLICATION_DAY,
    rule: 'weekday-before-anchor',
  },
}

export const thursday: DerivedSeedDate = {
  edtf: '2025-01-23',
  timeZone,
  derivation: {
    words: 'Am Donnerstag',
    anchor: PUBLICATION_DAY,
    rule: 'weekday-before-anchor',
  },
}

export const mondayToThursday: DerivedSeedDate = {
  edtf: '[2025-01-20..2025-01-23]',
  timeZone,
  derivation: {
    words: 'zwischen Montag und Donnerstag',
    anchor: PUBLICATION_DAY,
    rule: 'between-weekdays-before-anchor',
  },
}

/** After Tuesday's presentation. */
export const beforeThursday: DerivedSeedDate = {
  edtf: '[2025-01-21..2025-01-22]',
  timeZone,
  derivation: {
    words: 'noch vor Donnerstag',
    anchor: PUBLICATION_DAY,
    rule: 'antecedent-to-eve-of-weekday-before-anchor',
  },
}

/**
 * Since Musk's post, which may be Tuesday's, until the article appeared: it does not say whether
 * the exchange went on beyond Trump's remarks of Thursday.
 */
export const sincePost: DerivedSeedDate = {
  edtf: '[2025-01-21..2025-01-24]',
  timeZone,
  derivation: {
    words: 'Seither',
    anchor: PUBLICATION_DAY,
    rule: 'antecedent-to-anchor',
  },
}

/**
 * The article has no word for when: what is defended was presented on Tuesday, and what is
 * reported was said by publication.
 */
export const untold: DerivedSeedDate = { edtf: '[2025-01-21..2025-01-24]', timeZone }

export const beforeThisYear: DerivedSeedDate = {
  edtf: '[..2024]',
  timeZone,
  derivation: {
    words: 'Noch vor dem Jahreswechsel',
    anchor: PUBLICATION_DAY,
    rule: 'before-year-of-anchor',
  },
}

/** Begun at a time the article does not tell, and not over. */
export const sinceUnknown: SeedDate = { edtf: '/..', timeZone }

export const sinceInauguration: DerivedSeedDate = {
  edtf: '2025-01-20/..',
  timeZone,
  derivation: {
    words: 'am Montag, dem Tag seiner Vereidigung',
    anchor: PUBLICATION_DAY,
    rule: 'weekday-before-anchor',
  },
}

/** The platform was renamed in July 2023. */
export const untilRenaming: SeedDate = { edtf: '/2023-07', timeZone }
