import type { actorKind, actorNameKind } from '../db/schema/actor.ts'
import type { amountComparator, amountMeasure } from '../db/schema/amount.ts'
import type { stancePosition } from '../db/schema/claim.ts'
import type {
  eventKind,
  eventLinkKind,
  eventStatus,
  participationRole,
} from '../db/schema/event.ts'
import type { articleEventRole } from '../db/schema/linking.ts'
import type { relationshipKind } from '../db/schema/relationship.ts'
import type { renderingForm, statementMedium } from '../db/schema/statement.ts'

type Value<Enum extends { readonly enumValues: readonly string[] }> = Enum['enumValues'][number]

/** The languages that a seed tells everything in. */
type SeedLanguage = 'de' | 'en'
type InEach<Text> = Readonly<Record<SeedLanguage, Text>>

/**
 * Words of the article, character by character, that stand in it once; or `exact` words that stand
 * once in a longer passage `within`, which itself stands in the article once.
 */
export type Quotation = string | { readonly exact: string; readonly within: string }

/** What the article says to support one fact. */
export type SeedEvidence = readonly [Quotation, ...Quotation[]]

/**
 * How words became a date:
 * - `weekday-before-anchor`: the latest such weekday before the anchor
 * - `between-weekdays-before-anchor`: a day from the first weekday to the second one
 * - `antecedent-to-eve-of-weekday-before-anchor`: a day from the event told before to the day
 *   before that weekday
 * - `antecedent-to-anchor`: a day from the event told before to the anchor
 * - `before-year-of-anchor`: any day before the anchor's year
 */
type DateRule =
  | 'weekday-before-anchor'
  | 'between-weekdays-before-anchor'
  | 'antecedent-to-eve-of-weekday-before-anchor'
  | 'antecedent-to-anchor'
  | 'before-year-of-anchor'

export interface SeedDate {
  readonly edtf: string
  /** The IANA zone that its calendar days lie in. */
  readonly timeZone: string
}

export interface DerivedSeedDate extends SeedDate {
  /** Left out where the date does not come from words that the article counts from another date. */
  readonly derivation?: {
    /** As they stand in the article. */
    readonly words: string
    /** The EDTF date that they are counted from. */
    readonly anchor: string
    readonly rule: DateRule
  }
}

export interface SeedOutlet {
  readonly slug: string
  readonly name: string
  readonly language: string
}

export interface SeedPlace {
  readonly slug: string
  readonly names: InEach<string>
  /** The slug of a place listed before this one. */
  readonly within?: string
  /** WGS 84, in degrees. */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number }
  readonly wikidata?: string
}

interface SeedActorName {
  readonly kind: Exclude<Value<typeof actorNameKind>, 'preferred'>
  readonly language: SeedLanguage
  readonly value: string
  /** When it was valid; left out where nobody has told. */
  readonly valid?: DerivedSeedDate
  readonly evidence?: SeedEvidence
}

export interface SeedActor {
  readonly slug: string
  readonly kind: Value<typeof actorKind>
  readonly preferredNames: InEach<string>
  readonly otherNames?: readonly SeedActorName[]
  readonly wikidata?: string
}

interface SeedParticipation {
  readonly actor: string
  readonly role: Value<typeof participationRole>
  readonly evidence: SeedEvidence
}

interface SeedTexts {
  readonly title: string
  readonly summary: string
}

export interface SeedEvent {
  readonly slug: string
  readonly kind: Value<typeof eventKind>
  readonly status: Value<typeof eventStatus>
  readonly date: DerivedSeedDate
  readonly place?: string
  readonly texts: InEach<SeedTexts>
  /** In the order that they are to be read. */
  readonly participations: readonly SeedParticipation[]
  readonly evidence: SeedEvidence
}

export interface SeedEventLink {
  readonly source: string
  readonly kind: Value<typeof eventLinkKind>
  readonly target: string
  readonly evidence: SeedEvidence
}

interface SeedRendering {
  readonly language: SeedLanguage
  readonly form: Value<typeof renderingForm>
  readonly text: string
  readonly evidence: SeedEvidence
}

export interface SeedStatement {
  readonly slug: string
  readonly speaker: string
  readonly event: string
  readonly medium: Value<typeof statementMedium>
  readonly date: DerivedSeedDate
  readonly renderings: readonly SeedRendering[]
  readonly evidence: SeedEvidence
}

interface SeedStance {
  readonly statement: string
  readonly position: Value<typeof stancePosition>
  readonly evidence: SeedEvidence
}

export interface SeedClaim {
  readonly slug: string
  readonly event: string
  readonly propositions: InEach<string>
  readonly stances: readonly SeedStance[]
  readonly evidence: SeedEvidence
}

export interface SeedAmount {
  readonly event: string
  /** The statement that gives the figure; left out where the article gives it itself. */
  readonly statement?: string
  readonly holder?: string
  readonly measure: Value<typeof amountMeasure>
  readonly comparator: Value<typeof amountComparator>
  /** Decimal digits: a number would lose those beyond 2^53. */
  readonly value: string
  readonly unit: string
  readonly evidence: SeedEvidence
}

export interface SeedRelationship {
  readonly source: string
  readonly kind: Value<typeof relationshipKind>
  readonly target: string
  readonly valid: SeedDate
  /** The events that are dated facts of it. */
  readonly events?: readonly { readonly event: string; readonly evidence: SeedEvidence }[]
  readonly evidence: SeedEvidence
}

export interface SeedArticle {
  readonly slug: string
  readonly outlet: string
  readonly language: SeedLanguage
  readonly title: string
  /** UTF-8, paragraphs separated by blank lines. */
  readonly textFile: URL
  readonly published: SeedDate
  readonly reports: readonly {
    readonly event: string
    readonly role: Value<typeof articleEventRole>
    readonly evidence: SeedEvidence
  }[]
}

/**
 * A story as data: one article and everything that is known from it. Things name each other by
 * slug; a slug that the seed does not define is refused when it is loaded.
 */
export interface StorySeed {
  readonly slug: string
  /** Names the loading, which happens once a database. */
  readonly idempotencyKey: string
  readonly reason: string
  readonly texts: InEach<SeedTexts>
  /** The slugs of its events, in the order that they are told. */
  readonly order: readonly string[]
  readonly article: SeedArticle
  readonly outlets: readonly SeedOutlet[]
  readonly places: readonly SeedPlace[]
  readonly actors: readonly SeedActor[]
  readonly events: readonly SeedEvent[]
  readonly eventLinks: readonly SeedEventLink[]
  readonly statements: readonly SeedStatement[]
  readonly claims: readonly SeedClaim[]
  readonly amounts: readonly SeedAmount[]
  readonly relationships: readonly SeedRelationship[]
}
