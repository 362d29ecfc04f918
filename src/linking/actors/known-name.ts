/** A name that the knowledge base holds of an actor. */
export interface KnownName {
  readonly nameId: string
  readonly actorId: string
  readonly actorKind: 'person' | 'organisation' | 'group' | 'project'
  readonly kind: 'preferred' | 'alias' | 'former' | 'role'
  readonly language: string
  readonly value: string
  /** The first and last day that the name was possibly valid; null where nobody has told. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** How many events the actor takes part in: which of two bearers of a surname is meant. */
  readonly eventCount: number
}
