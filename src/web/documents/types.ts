// Made by `npm run documents` from the documents of this folder and the schema.
// biome-ignore-all lint: made by a program
// biome-ignore-all format: made by a program
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an actor is. */
export const ActorKind = {
  /** Several people without an organisation of their own, such as "the rioters". */
  Group: 'GROUP',
  /** A company, authority, party, court or any other body with a name. */
  Organisation: 'ORGANISATION',
  /** One human being. */
  Person: 'PERSON',
  /** An undertaking of several organisations, such as Stargate. */
  Project: 'PROJECT'
} as const;

export type ActorKind = typeof ActorKind[keyof typeof ActorKind];
/** How many of the actors must have taken part. */
export const ActorMatch = {
  /** Every one of them. */
  All: 'ALL',
  /** One of them at least. */
  Any: 'ANY'
} as const;

export type ActorMatch = typeof ActorMatch[keyof typeof ActorMatch];
/** What a name is to its actor. */
export const ActorNameKind = {
  /** Another name in use, such as a short form. */
  Alias: 'ALIAS',
  /** A name that the actor no longer has. */
  Former: 'FORMER',
  /** The name to show; at most one a language. */
  Preferred: 'PREFERRED',
  /** An office that stands for the actor while it is held, such as "US-Präsident". */
  Role: 'ROLE'
} as const;

export type ActorNameKind = typeof ActorNameKind[keyof typeof ActorNameKind];
/** How the source limits a figure. */
export const AmountComparator = {
  /** Roughly the figure. */
  About: 'ABOUT',
  /** The figure or more. */
  AtLeast: 'AT_LEAST',
  /** The figure or less ("up to 500 billion"). */
  AtMost: 'AT_MOST',
  /** The figure as it is. */
  Exactly: 'EXACTLY',
  /** Below the figure ("under 10 billion"). */
  LessThan: 'LESS_THAN',
  /** Above the figure. */
  MoreThan: 'MORE_THAN'
} as const;

export type AmountComparator = typeof AmountComparator[keyof typeof AmountComparator];
/** What an amount measures. */
export const AmountMeasure = {
  /** What a court awards, or a plaintiff asks for. */
  Damages: 'DAMAGES',
  /** A number of people who died. */
  Deaths: 'DEATHS',
  /** What has to be paid as a penalty. */
  Fine: 'FINE',
  /** Money to be invested at first. */
  InitialInvestment: 'INITIAL_INVESTMENT',
  /** A number of people who were hurt. */
  Injuries: 'INJURIES',
  /** Anything that no other measure fits. */
  Other: 'OTHER',
  /** A number of people. */
  People: 'PEOPLE',
  /** What something costs or was sold for. */
  Price: 'PRICE',
  /** What is earned. */
  Revenue: 'REVENUE',
  /** Money that is already at hand or promised. */
  SecuredFunding: 'SECURED_FUNDING',
  /** Money to be invested in the long run. */
  TotalInvestment: 'TOTAL_INVESTMENT'
} as const;

export type AmountMeasure = typeof AmountMeasure[keyof typeof AmountMeasure];
/** What an event is to an article that reports it. */
export const ArticleEventRole = {
  /** The article recalls the event to explain another. */
  Background: 'BACKGROUND',
  /** The article is about the event. */
  Main: 'MAIN'
} as const;

export type ArticleEventRole = typeof ArticleEventRole[keyof typeof ArticleEventRole];
/** What was done to a row. */
export const ChangeOperation = {
  /** The row was removed. */
  Delete: 'DELETE',
  /** The row was made, or brought back by an undo. */
  Insert: 'INSERT',
  /** Some of its values were changed. */
  Update: 'UPDATE'
} as const;

export type ChangeOperation = typeof ChangeOperation[keyof typeof ChangeOperation];
/** The smallest unit that a date states. Nothing finer is known: a day has no hour, not midnight. */
export const DatePrecision = {
  /** A hundred years. */
  Century: 'CENTURY',
  /** A calendar day. */
  Day: 'DAY',
  /** Ten years, as in "the 2020s". */
  Decade: 'DECADE',
  /** A date and a time of day to the second. */
  Instant: 'INSTANT',
  /** A date and a time of day to the minute. */
  Minute: 'MINUTE',
  /** A calendar month. */
  Month: 'MONTH',
  /** A season, quarter or half of a year. */
  Season: 'SEASON',
  /** No date is known on either side. */
  Unknown: 'UNKNOWN',
  /** A calendar year. */
  Year: 'YEAR'
} as const;

export type DatePrecision = typeof DatePrecision[keyof typeof DatePrecision];
/** What an editor makes of a proposal. */
export const Decision = {
  /** The article reports the proposed event; a drafted one is made. */
  Confirm: 'CONFIRM',
  /** The article reports a new event: it is made as the article tells it. */
  Create: 'CREATE',
  /** The article reports another event that is known: `event` says which. */
  Merge: 'MERGE',
  /** The article does not report it. The two are not proposed again. */
  Reject: 'REJECT',
  /** Somebody else shall decide. */
  Skip: 'SKIP'
} as const;

export type Decision = typeof Decision[keyof typeof Decision];
/** What an editor knows better than the draft of an event. */
export type DraftChanges = {
  /** When it happened (EDTF, ISO 8601-2), read in the time zone of the article; by default as drafted. */
  readonly edtf?: string | null | undefined;
  /** What happened, in the language of the article; by default as drafted. */
  readonly title?: string | null | undefined;
};

/** A range of time: an EDTF date, or one or two instants. Both ends belong to it. Without `timeZone`, an EDTF date is read where each thing happened: 2025-01-21 is the 21st there. */
export type DuringInput = {
  /** An EDTF date from its earliest start to its latest end, such as 2025-01 or 2025-01-20/2025-01-23. Not together with `from` or `to`. */
  readonly edtf?: string | null | undefined;
  /** Where the range begins; without it, it has no beginning. */
  readonly from?: string | null | undefined;
  /** Whether a thing must lie within the range for certain. */
  readonly match?: DuringMatch | null | undefined;
  /** The IANA zone to read `edtf` in, such as Europe/Berlin; by default that of each thing. */
  readonly timeZone?: string | null | undefined;
  /** Where the range ends; without it, it has no end. */
  readonly to?: string | null | undefined;
};

/** How a date that is not known exactly is compared with a range. */
export const DuringMatch = {
  /** All of what is known of the date lies within the range: it must be. */
  Certainly: 'CERTAINLY',
  /** Some of what is known of the date lies within the range: it may be. */
  Possibly: 'POSSIBLY'
} as const;

export type DuringMatch = typeof DuringMatch[keyof typeof DuringMatch];
/** What sort of event something is. The most telling one is chosen where several fit. */
export const EventKind = {
  /** An accident, without intent. */
  Accident: 'ACCIDENT',
  /** Something is bought, taken over or merged. */
  Acquisition: 'ACQUISITION',
  /** A treaty, contract or settlement is concluded. */
  Agreement: 'AGREEMENT',
  /** Sentences are remitted for a whole group. */
  Amnesty: 'AMNESTY',
  /** A plan, product or decision is made public. */
  Announcement: 'ANNOUNCEMENT',
  /** Somebody is given an office. */
  Appointment: 'APPOINTMENT',
  /** Fighting between armed forces. */
  ArmedConflict: 'ARMED_CONFLICT',
  /** Somebody is arrested. */
  Arrest: 'ARREST',
  /** A violent attack outside of a war. */
  Attack: 'ATTACK',
  /** A court decides. */
  CourtRuling: 'COURT_RULING',
  /** A crime, as far as it is no attack. */
  Crime: 'CRIME',
  /** Somebody dies, of whatever cause. */
  Death: 'DEATH',
  /** Somebody leaves an office, by choice or not. */
  Departure: 'DEPARTURE',
  /** People or equipment are sent somewhere. */
  Deployment: 'DEPLOYMENT',
  /** A natural disaster or epidemic. */
  Disaster: 'DISASTER',
  /** People are elected. */
  Election: 'ELECTION',
  /** A head of state or government decrees something. */
  ExecutiveOrder: 'EXECUTIVE_ORDER',
  /** Somebody is interviewed. */
  Interview: 'INTERVIEW',
  /** An authority investigates. */
  Investigation: 'INVESTIGATION',
  /** Money is put into something. */
  Investment: 'INVESTMENT',
  /** Somebody goes to court. */
  Lawsuit: 'LAWSUIT',
  /** A law is proposed, passed or comes into force. */
  Legislation: 'LEGISLATION',
  /** A meeting or negotiation. */
  Meeting: 'MEETING',
  /** Anything that no other kind fits. */
  Other: 'OTHER',
  /** A sentence is remitted for one or some by name. */
  Pardon: 'PARDON',
  /** A post on a social network. */
  Post: 'POST',
  /** Remarks or answers to journalists. */
  PressRemarks: 'PRESS_REMARKS',
  /** A product comes to market. */
  ProductLaunch: 'PRODUCT_LAUNCH',
  /** A demonstration or other protest. */
  Protest: 'PROTEST',
  /** A report, book or data set is published, or leaked. */
  Publication: 'PUBLICATION',
  /** A speech to an audience. */
  Speech: 'SPEECH',
  /** A match, race or tournament. */
  Sport: 'SPORT',
  /** Somebody says something, where no closer kind fits. */
  Statement: 'STATEMENT',
  /** People stop working in protest. */
  Strike: 'STRIKE',
  /** A visit or journey. */
  Visit: 'VISIT',
  /** A vote in a parliament, council or company. */
  Vote: 'VOTE'
} as const;

export type EventKind = typeof EventKind[keyof typeof EventKind];
/** What the source of a link is to its target. */
export const EventLinkKind = {
  /** The source brings the target about. */
  Causes: 'CAUSES',
  /** The source comes after the target and takes it up, without answering it. */
  Follows: 'FOLLOWS',
  /** The source is a part of the target. */
  PartOf: 'PART_OF',
  /** The source answers the target. */
  RespondsTo: 'RESPONDS_TO'
} as const;

export type EventLinkKind = typeof EventLinkKind[keyof typeof EventLinkKind];
/** Where an event stands. */
export const EventStatus = {
  /** It was planned and will not come. */
  Cancelled: 'CANCELLED',
  /** It took place and is over. */
  Happened: 'HAPPENED',
  /** It is under way. */
  Ongoing: 'ONGOING',
  /** It is said to come. */
  Planned: 'PLANNED'
} as const;

export type EventStatus = typeof EventStatus[keyof typeof EventStatus];
/** How long the stretches of a histogram are. */
export const HistogramResolution = {
  /** Calendar days, from midnight on. */
  Day: 'DAY',
  /** Calendar months. */
  Month: 'MONTH',
  /** Weeks from Monday to Sunday (ISO 8601). */
  Week: 'WEEK',
  /** Calendar years. */
  Year: 'YEAR'
} as const;

export type HistogramResolution = typeof HistogramResolution[keyof typeof HistogramResolution];
/** What an actor does in an event, or what is done to it. */
export const ParticipationRole = {
  /** Is spoken or written to. */
  Addressee: 'ADDRESSEE',
  /** Makes something public. */
  Announcer: 'ANNOUNCER',
  /** Is given an office. */
  Appointee: 'APPOINTEE',
  /** Is present without doing more. */
  Attendee: 'ATTENDEE',
  /** Writes or posts something. */
  Author: 'AUTHOR',
  /** Profits from it: the pardoned, the receiver. */
  Beneficiary: 'BENEFICIARY',
  /** Buys or takes over. */
  Buyer: 'BUYER',
  /** Runs for an office. */
  Candidate: 'CANDIDATE',
  /** Is sued or accused in court. */
  Defendant: 'DEFENDANT',
  /** Is sent, or provides who is sent. */
  Deployed: 'DEPLOYED',
  /** Grants a pardon, a right or money. */
  Grantor: 'GRANTOR',
  /** Asks in an interview, or gives the stage. */
  Host: 'HOST',
  /** Answers in an interview. */
  Interviewee: 'INTERVIEWEE',
  /** Puts money into it. */
  Investor: 'INVESTOR',
  /** Decides in court. */
  Judge: 'JUDGE',
  /** Loses a vote, a match, a case. */
  Loser: 'LOSER',
  /** Calls and runs it. */
  Organiser: 'ORGANISER',
  /** Takes part in any other way. */
  Participant: 'PARTICIPANT',
  /** Undertakes it together with others. */
  Partner: 'PARTNER',
  /** Did what is reported as a crime or an attack. */
  Perpetrator: 'PERPETRATOR',
  /** Sues somebody else. */
  Plaintiff: 'PLAINTIFF',
  /** Sells something to the buyer. */
  Seller: 'SELLER',
  /** Sends people or things. */
  Sender: 'SENDER',
  /** Signs it and so puts it into force. */
  Signer: 'SIGNER',
  /** Says something. */
  Speaker: 'SPEAKER',
  /** Is what it is about. */
  Subject: 'SUBJECT',
  /** Is suspected of it. */
  Suspect: 'SUSPECT',
  /** Suffers from it. */
  Victim: 'VICTIM',
  /** Wins a vote, a match, a case. */
  Winner: 'WINNER',
  /** Saw it, or testifies. */
  Witness: 'WITNESS'
} as const;

export type ParticipationRole = typeof ParticipationRole[keyof typeof ParticipationRole];
/** What the linker suggests. */
export const ProposalKind = {
  /** That the article reports an event that is not known yet, of which it has a draft. */
  Event: 'EVENT',
  /** That the article reports an event that is known. */
  Link: 'LINK'
} as const;

export type ProposalKind = typeof ProposalKind[keyof typeof ProposalKind];
/** The order of a list of proposals. */
export const ProposalOrder = {
  /** Those whose probability is nearest to one half first. */
  LeastCertain: 'LEAST_CERTAIN',
  /** The last ones made first. */
  Newest: 'NEWEST',
  /** By the name of who published the article. */
  Outlet: 'OUTLET'
} as const;

export type ProposalOrder = typeof ProposalOrder[keyof typeof ProposalOrder];
/** What became of a proposal. */
export const ProposalStatus = {
  /** The article reports the proposed event and is linked to it. */
  Confirmed: 'CONFIRMED',
  /** The article reports a new event, which was made and linked. */
  Created: 'CREATED',
  /** The article reports another known event and is linked to that. */
  Merged: 'MERGED',
  /** Nobody has decided yet. */
  Pending: 'PENDING',
  /** The article does not report it; the two are not proposed again. */
  Rejected: 'REJECTED',
  /** An editor left it to somebody else; it can still be decided. */
  Skipped: 'SKIPPED'
} as const;

export type ProposalStatus = typeof ProposalStatus[keyof typeof ProposalStatus];
/** What the source of a relationship is to its target. */
export const RelationshipKind = {
  /** The two stand together; the direction means nothing. */
  AlliedWith: 'ALLIED_WITH',
  /** The two are in conflict; the direction means nothing. */
  AtOddsWith: 'AT_ODDS_WITH',
  /** The source leads the target, a company. */
  ChiefExecutiveOf: 'CHIEF_EXECUTIVE_OF',
  /** The source works for the target. */
  EmployeeOf: 'EMPLOYEE_OF',
  /** The two are family; the direction means nothing. */
  FamilyOf: 'FAMILY_OF',
  /** The source founded the target. */
  FounderOf: 'FOUNDER_OF',
  /** The source is at the head of the target: a state, an authority, a party. */
  HeadOf: 'HEAD_OF',
  /** The source has put money into the target. */
  InvestorIn: 'INVESTOR_IN',
  /** The source is a member of the target. */
  MemberOf: 'MEMBER_OF',
  /** The source owns the target or controls it. */
  OwnerOf: 'OWNER_OF',
  /** The source is a partner in the target, a project. */
  PartnerIn: 'PARTNER_IN',
  /** The source speaks for the target. */
  SpokespersonOf: 'SPOKESPERSON_OF',
  /** The source belongs to the target. */
  SubsidiaryOf: 'SUBSIDIARY_OF'
} as const;

export type RelationshipKind = typeof RelationshipKind[keyof typeof RelationshipKind];
/** How close a wording is to what was said. */
export const RenderingForm = {
  /** The sense in other words, as indirect speech gives it. */
  Paraphrase: 'PARAPHRASE',
  /** Word for word, but only a part. */
  Partial: 'PARTIAL',
  /** A translation of the words. */
  Translated: 'TRANSLATED',
  /** Word for word, in the speaker’s language. */
  Verbatim: 'VERBATIM'
} as const;

export type RenderingForm = typeof RenderingForm[keyof typeof RenderingForm];
/** What a statement says of a claim. */
export const StancePosition = {
  /** It says that the claim is true. */
  Asserts: 'ASSERTS',
  /** It says that the claim is false. */
  Denies: 'DENIES',
  /** It doubts the claim without denying it. */
  Questions: 'QUESTIONS'
} as const;

export type StancePosition = typeof StancePosition[keyof typeof StancePosition];
/** The way in which something was said. */
export const StatementMedium = {
  /** In a paper handed in to a court. */
  CourtFiling: 'COURT_FILING',
  /** In another document: a letter, a report, a decree. */
  Document: 'DOCUMENT',
  /** In an interview. */
  Interview: 'INTERVIEW',
  /** In a written statement to the press. */
  PressRelease: 'PRESS_RELEASE',
  /** In a post on a social network. */
  SocialMedia: 'SOCIAL_MEDIA',
  /** By word of mouth, in public or to journalists. */
  Spoken: 'SPOKEN',
  /** The sources do not say. */
  Unknown: 'UNKNOWN'
} as const;

export type StatementMedium = typeof StatementMedium[keyof typeof StatementMedium];
/** What events must meet: every part that is given. Within a list, one member is enough. Lists of things take ids and slugs; one that nothing has is met by nothing. An empty list filters nothing; a list has at most 100 members. */
export type TimelineFilter = {
  /** Whether one of `actors` is enough. */
  readonly actorMatch?: ActorMatch | null | undefined;
  /** Who took part, by id or slug. */
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** When it happened. */
  readonly during?: DuringInput | null | undefined;
  /** What sort of event it is. */
  readonly kinds?: ReadonlyArray<EventKind> | null | undefined;
  /** The languages that it was reported in (BCP 47), exactly as tagged. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Who reported it, by id or slug. */
  readonly outlets?: ReadonlyArray<string> | null | undefined;
  /** Where it happened, by id or slug; what lies within the place counts. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** The roles that `actors` had; without `actors`, that anybody had. */
  readonly roles?: ReadonlyArray<ParticipationRole> | null | undefined;
  /** Where it stands. */
  readonly statuses?: ReadonlyArray<EventStatus> | null | undefined;
  /** The stories that it is in, by id or slug. */
  readonly stories?: ReadonlyArray<string> | null | undefined;
  /** Words of its title, its summary or what was said at it, in any form of the word; "quoted" for a phrase, -word for texts without it. */
  readonly text?: string | null | undefined;
};

/** The order of a timeline. "Happened" and "recorded" are two clocks, never mixed. */
export const TimelineOrder = {
  /** By the earliest start, the oldest first; of two with one start the narrower first. */
  HappenedAsc: 'HAPPENED_ASC',
  /** The same, the newest first. */
  HappenedDesc: 'HAPPENED_DESC',
  /** By when they were recorded here, the oldest first. */
  RecordedAsc: 'RECORDED_ASC',
  /** The same, the newest first. */
  RecordedDesc: 'RECORDED_DESC'
} as const;

export type TimelineOrder = typeof TimelineOrder[keyof typeof TimelineOrder];
/** How a row stands in the way of an undo. */
export const UndoObstacleKind = {
  /** The edit wrote it, and a later one changed or removed it. */
  Changed: 'CHANGED',
  /** It was written later, and refers to what would go. */
  Depends: 'DEPENDS',
  /** What would come back refers to it, and it was removed since. */
  Gone: 'GONE',
  /** It was merged since, and is where a merge that would come back leads from or to. Split it first. */
  Merged: 'MERGED',
  /** It has by now what only one may have, such as a slug, and what would come back had it. */
  Taken: 'TAKEN'
} as const;

export type UndoObstacleKind = typeof UndoObstacleKind[keyof typeof UndoObstacleKind];
export type ActorNetworkQueryVariables = Exact<{
  id: string;
  first: number;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ActorNetworkQuery = { readonly network: { readonly actors: ReadonlyArray<{ readonly distance: number, readonly weight: number, readonly actor: { readonly slug: string, readonly kind: ActorKind, readonly name: string } }>, readonly ties: ReadonlyArray<{ readonly sharedEvents: number, readonly weight: number, readonly source: { readonly slug: string }, readonly target: { readonly slug: string }, readonly relationships: ReadonlyArray<{ readonly kind: RelationshipKind }> }> } };

export type ActorPageQueryVariables = Exact<{
  slug: string;
  language?: ReadonlyArray<string> | string | null | undefined;
  afterNames?: string | null | undefined;
  afterRelationships?: string | null | undefined;
  afterCoParticipants?: string | null | undefined;
  afterStatements?: string | null | undefined;
  afterHistory?: string | null | undefined;
}>;


export type ActorPageQuery = { readonly actor: { readonly id: string, readonly slug: string, readonly kind: ActorKind, readonly name: string, readonly externalIds: ReadonlyArray<{ readonly authority: string, readonly value: string }>, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ActorNameKind, readonly language: string, readonly value: string, readonly valid: { readonly edtf: string, readonly display: string }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationshipKind, readonly source: { readonly slug: string, readonly name: string }, readonly target: { readonly slug: string, readonly name: string }, readonly valid: { readonly edtf: string, readonly display: string }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly time: { readonly edtf: string, readonly display: string } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly coParticipants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly sharedEvents: number, readonly node: { readonly slug: string, readonly kind: ActorKind, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly medium: StatementMedium, readonly time: { readonly edtf: string, readonly display: string }, readonly speaker: { readonly slug: string, readonly name: string }, readonly event: { readonly slug: string, readonly title: string } | null, readonly renderings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly language: string, readonly form: RenderingForm, readonly formName: string, readonly text: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly table: string, readonly node:
          | { readonly wording: string }
          | { readonly wording: string }
          | { readonly wording: string }
          | { readonly wording: string }
          | { readonly who: { readonly name: string } }
          | { readonly wording: string }
          | { readonly who: { readonly name: string } }
          | Record<PropertyKey, never>
         | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }>, readonly revision: { readonly id: string, readonly author: string, readonly reason: string, readonly committedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type EvidencePageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> };

export type EvidenceSpanFragment = { readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } };

export type WordedStatementFragment = { readonly id: string, readonly slug: string, readonly medium: StatementMedium, readonly time: { readonly edtf: string, readonly display: string }, readonly speaker: { readonly slug: string, readonly name: string }, readonly event: { readonly slug: string, readonly title: string } | null, readonly renderings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly language: string, readonly form: RenderingForm, readonly formName: string, readonly text: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } };

export type ChangePageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly table: string, readonly node:
      | { readonly wording: string }
      | { readonly wording: string }
      | { readonly wording: string }
      | { readonly wording: string }
      | { readonly who: { readonly name: string } }
      | { readonly wording: string }
      | { readonly who: { readonly name: string } }
      | Record<PropertyKey, never>
     | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }>, readonly revision: { readonly id: string, readonly author: string, readonly reason: string, readonly committedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type ArticlePageQueryVariables = Exact<{
  slug: string;
  language?: ReadonlyArray<string> | string | null | undefined;
  afterEvents?: string | null | undefined;
  afterCopies?: string | null | undefined;
}>;


export type ArticlePageQuery = { readonly article: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly language: string, readonly recordedAt: string, readonly published: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string, readonly derivation: { readonly words: string, readonly anchor: string, readonly rule: string } | null }, readonly outlet: { readonly name: string, readonly homepage: string | null, readonly owner: { readonly slug: string, readonly name: string } | null }, readonly copyOf: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } | null, readonly copies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly language: string, readonly published: { readonly edtf: string, readonly display: string }, readonly outlet: { readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly versions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly sha256: string, readonly retrievedAt: string }> }, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ArticleEventRole, readonly score: number | null, readonly modelVersion: string | null, readonly decidedBy: string, readonly node: { readonly slug: string, readonly title: string, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type DatedFragment = { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string, readonly derivation: { readonly words: string, readonly anchor: string, readonly rule: string } | null };

export type ArticleTextQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ArticleTextQuery = { readonly node:
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'ActorName' }
    | { readonly __typename: 'Amount' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'ArticleVersion', readonly text: string, readonly evidence: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly start: number, readonly end: number }, readonly supports:
            | { readonly __typename: 'Actor' }
            | { readonly __typename: 'ActorName', readonly language: string, readonly name: string, readonly naming: ActorNameKind }
            | { readonly __typename: 'Amount', readonly measure: AmountMeasure, readonly comparator: AmountComparator, readonly unit: string, readonly amount: string, readonly holder: { readonly slug: string, readonly name: string } | null }
            | { readonly __typename: 'Article' }
            | { readonly __typename: 'ArticleVersion' }
            | { readonly __typename: 'Claim', readonly slug: string, readonly proposition: string }
            | { readonly __typename: 'ClaimText' }
            | { readonly __typename: 'Event', readonly slug: string, readonly title: string }
            | { readonly __typename: 'EventLink', readonly link: EventLinkKind, readonly sourceEvent: { readonly slug: string, readonly title: string }, readonly targetEvent: { readonly slug: string, readonly title: string } }
            | { readonly __typename: 'EventText' }
            | { readonly __typename: 'Evidence' }
            | { readonly __typename: 'Outlet' }
            | { readonly __typename: 'Participation', readonly roleName: string, readonly actor: { readonly slug: string, readonly name: string }, readonly takesPartIn: { readonly slug: string, readonly title: string } }
            | { readonly __typename: 'Place' }
            | { readonly __typename: 'PlaceName' }
            | { readonly __typename: 'Proposal' }
            | { readonly __typename: 'Relationship', readonly relation: RelationshipKind, readonly source: { readonly slug: string, readonly name: string }, readonly target: { readonly slug: string, readonly name: string } }
            | { readonly __typename: 'Rendering', readonly language: string, readonly statement: { readonly slug: string, readonly speaker: { readonly slug: string, readonly name: string }, readonly event: { readonly slug: string } | null } }
            | { readonly __typename: 'Revision' }
            | { readonly __typename: 'Stance', readonly position: StancePosition, readonly claim: { readonly slug: string, readonly proposition: string }, readonly statement: { readonly speaker: { readonly slug: string, readonly name: string } } }
            | { readonly __typename: 'Statement', readonly slug: string, readonly speaker: { readonly slug: string, readonly name: string }, readonly event: { readonly slug: string } | null }
            | { readonly __typename: 'Story' }
            | { readonly __typename: 'StoryText' }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'ClaimText' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'EventLink' }
    | { readonly __typename: 'EventText' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Outlet' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'PlaceName' }
    | { readonly __typename: 'Proposal' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Rendering' }
    | { readonly __typename: 'Revision' }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Story' }
    | { readonly __typename: 'StoryText' }
   | null };

type SupportedFact_Actor_Fragment = { readonly __typename: 'Actor' };

type SupportedFact_ActorName_Fragment = { readonly __typename: 'ActorName', readonly language: string, readonly name: string, readonly naming: ActorNameKind };

type SupportedFact_Amount_Fragment = { readonly __typename: 'Amount', readonly measure: AmountMeasure, readonly comparator: AmountComparator, readonly unit: string, readonly amount: string, readonly holder: { readonly slug: string, readonly name: string } | null };

type SupportedFact_Article_Fragment = { readonly __typename: 'Article' };

type SupportedFact_ArticleVersion_Fragment = { readonly __typename: 'ArticleVersion' };

type SupportedFact_Claim_Fragment = { readonly __typename: 'Claim', readonly slug: string, readonly proposition: string };

type SupportedFact_ClaimText_Fragment = { readonly __typename: 'ClaimText' };

type SupportedFact_Event_Fragment = { readonly __typename: 'Event', readonly slug: string, readonly title: string };

type SupportedFact_EventLink_Fragment = { readonly __typename: 'EventLink', readonly link: EventLinkKind, readonly sourceEvent: { readonly slug: string, readonly title: string }, readonly targetEvent: { readonly slug: string, readonly title: string } };

type SupportedFact_EventText_Fragment = { readonly __typename: 'EventText' };

type SupportedFact_Evidence_Fragment = { readonly __typename: 'Evidence' };

type SupportedFact_Outlet_Fragment = { readonly __typename: 'Outlet' };

type SupportedFact_Participation_Fragment = { readonly __typename: 'Participation', readonly roleName: string, readonly actor: { readonly slug: string, readonly name: string }, readonly takesPartIn: { readonly slug: string, readonly title: string } };

type SupportedFact_Place_Fragment = { readonly __typename: 'Place' };

type SupportedFact_PlaceName_Fragment = { readonly __typename: 'PlaceName' };

type SupportedFact_Proposal_Fragment = { readonly __typename: 'Proposal' };

type SupportedFact_Relationship_Fragment = { readonly __typename: 'Relationship', readonly relation: RelationshipKind, readonly source: { readonly slug: string, readonly name: string }, readonly target: { readonly slug: string, readonly name: string } };

type SupportedFact_Rendering_Fragment = { readonly __typename: 'Rendering', readonly language: string, readonly statement: { readonly slug: string, readonly speaker: { readonly slug: string, readonly name: string }, readonly event: { readonly slug: string } | null } };

type SupportedFact_Revision_Fragment = { readonly __typename: 'Revision' };

type SupportedFact_Stance_Fragment = { readonly __typename: 'Stance', readonly position: StancePosition, readonly claim: { readonly slug: string, readonly proposition: string }, readonly statement: { readonly speaker: { readonly slug: string, readonly name: string } } };

type SupportedFact_Statement_Fragment = { readonly __typename: 'Statement', readonly slug: string, readonly speaker: { readonly slug: string, readonly name: string }, readonly event: { readonly slug: string } | null };

type SupportedFact_Story_Fragment = { readonly __typename: 'Story' };

type SupportedFact_StoryText_Fragment = { readonly __typename: 'StoryText' };

export type SupportedFactFragment =
  | SupportedFact_Actor_Fragment
  | SupportedFact_ActorName_Fragment
  | SupportedFact_Amount_Fragment
  | SupportedFact_Article_Fragment
  | SupportedFact_ArticleVersion_Fragment
  | SupportedFact_Claim_Fragment
  | SupportedFact_ClaimText_Fragment
  | SupportedFact_Event_Fragment
  | SupportedFact_EventLink_Fragment
  | SupportedFact_EventText_Fragment
  | SupportedFact_Evidence_Fragment
  | SupportedFact_Outlet_Fragment
  | SupportedFact_Participation_Fragment
  | SupportedFact_Place_Fragment
  | SupportedFact_PlaceName_Fragment
  | SupportedFact_Proposal_Fragment
  | SupportedFact_Relationship_Fragment
  | SupportedFact_Rendering_Fragment
  | SupportedFact_Revision_Fragment
  | SupportedFact_Stance_Fragment
  | SupportedFact_Statement_Fragment
  | SupportedFact_Story_Fragment
  | SupportedFact_StoryText_Fragment
;

export type CertainProposalsQueryVariables = Exact<{
  outlets?: ReadonlyArray<string> | string | null | undefined;
  events?: ReadonlyArray<string> | string | null | undefined;
  last: number;
  before?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CertainProposalsQuery = { readonly proposals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ProposalKind, readonly status: ProposalStatus, readonly score: number | null, readonly role: ArticleEventRole, readonly event: { readonly slug: string, readonly title: string, readonly time: { readonly display: string } } | null, readonly draft: { readonly title: string, readonly language: string, readonly time: { readonly display: string } } | null, readonly articleVersion: { readonly title: string, readonly article: { readonly slug: string, readonly language: string, readonly outlet: { readonly slug: string, readonly name: string }, readonly published: { readonly display: string } } } }>, readonly pageInfo: { readonly startCursor: string | null, readonly hasPreviousPage: boolean } } };

export type QueuedProposalFragment = { readonly id: string, readonly kind: ProposalKind, readonly status: ProposalStatus, readonly score: number | null, readonly role: ArticleEventRole, readonly event: { readonly slug: string, readonly title: string, readonly time: { readonly display: string } } | null, readonly draft: { readonly title: string, readonly language: string, readonly time: { readonly display: string } } | null, readonly articleVersion: { readonly title: string, readonly article: { readonly slug: string, readonly language: string, readonly outlet: { readonly slug: string, readonly name: string }, readonly published: { readonly display: string } } } };

export type ChangesCursorQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangesCursorQuery = { readonly changesCursor: string };

export type ChosenNodeQueryVariables = Exact<{
  id: string;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ChosenNodeQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly slug: string, readonly name: string }
    | { readonly __typename: 'ActorName' }
    | { readonly __typename: 'Amount' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'ArticleVersion' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'ClaimText' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'EventLink' }
    | { readonly __typename: 'EventText' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Outlet', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string }
    | { readonly __typename: 'PlaceName' }
    | { readonly __typename: 'Proposal' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Rendering' }
    | { readonly __typename: 'Revision' }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Story', readonly slug: string, readonly name: string }
    | { readonly __typename: 'StoryText' }
   | null };

export type ChosenThingQueryVariables = Exact<{
  slug: string;
  language?: ReadonlyArray<string> | string | null | undefined;
  actor?: boolean;
  story?: boolean;
  place?: boolean;
  outlet?: boolean;
}>;


export type ChosenThingQuery = { readonly actor?: { readonly slug: string, readonly name: string } | null, readonly story?: { readonly slug: string, readonly title: string } | null, readonly place?: { readonly slug: string, readonly name: string } | null, readonly outlet?: { readonly slug: string, readonly name: string } | null };

export type ClaimPageQueryVariables = Exact<{
  slug: string;
  language?: ReadonlyArray<string> | string | null | undefined;
  afterStances?: string | null | undefined;
  afterEvidence?: string | null | undefined;
  afterHistory?: string | null | undefined;
}>;


export type ClaimPageQuery = { readonly claim: { readonly id: string, readonly slug: string, readonly disputed: boolean, readonly text: { readonly language: string, readonly proposition: string } | null, readonly texts: ReadonlyArray<{ readonly language: string, readonly proposition: string }>, readonly event: { readonly slug: string, readonly title: string, readonly time: { readonly edtf: string, readonly display: string } } | null, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: StancePosition, readonly statement: { readonly slug: string, readonly medium: StatementMedium, readonly time: { readonly edtf: string, readonly display: string }, readonly speaker: { readonly slug: string, readonly name: string }, readonly event: { readonly slug: string, readonly title: string } | null, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly formName: string, readonly text: string } | null }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly table: string, readonly node:
          | { readonly wording: string }
          | { readonly wording: string }
          | { readonly wording: string }
          | { readonly wording: string }
          | { readonly who: { readonly name: string } }
          | { readonly wording: string }
          | { readonly who: { readonly name: string } }
          | Record<PropertyKey, never>
         | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }>, readonly revision: { readonly id: string, readonly author: string, readonly reason: string, readonly committedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type TakenStanceFragment = { readonly id: string, readonly position: StancePosition, readonly statement: { readonly slug: string, readonly medium: StatementMedium, readonly time: { readonly edtf: string, readonly display: string }, readonly speaker: { readonly slug: string, readonly name: string }, readonly event: { readonly slug: string, readonly title: string } | null, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly formName: string, readonly text: string } | null }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } };

export type DecideProposalMutationVariables = Exact<{
  proposalId: string;
  decision: Decision;
  event?: string | null | undefined;
  role?: ArticleEventRole | null | undefined;
  changes?: DraftChanges | null | undefined;
  reason?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type DecideProposalMutation = { readonly decide:
    | { readonly __typename: 'AlreadyDecided', readonly message: string, readonly proposal: { readonly id: string, readonly kind: ProposalKind, readonly status: ProposalStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly decidedEvent: { readonly slug: string, readonly title: string } | null, readonly event: { readonly title: string } | null, readonly articleVersion: { readonly title: string } } }
    | { readonly __typename: 'AlreadyDone', readonly message: string, readonly earlierRevision: { readonly id: string } }
    | { readonly __typename: 'DecidePayload', readonly revision: { readonly id: string } | null, readonly proposal: { readonly id: string, readonly kind: ProposalKind, readonly status: ProposalStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly decidedEvent: { readonly slug: string, readonly title: string } | null, readonly event: { readonly title: string } | null, readonly articleVersion: { readonly title: string } } }
    | { readonly __typename: 'InvalidEdit', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type ReviewDecisionFragment = { readonly id: string, readonly kind: ProposalKind, readonly status: ProposalStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly decidedEvent: { readonly slug: string, readonly title: string } | null, readonly event: { readonly title: string } | null, readonly articleVersion: { readonly title: string } };

export type DecisionsOfProposalsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type DecisionsOfProposalsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'ActorName' }
    | { readonly __typename: 'Amount' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'ArticleVersion' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'ClaimText' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'EventLink' }
    | { readonly __typename: 'EventText' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Outlet' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'PlaceName' }
    | { readonly __typename: 'Proposal', readonly id: string, readonly kind: ProposalKind, readonly status: ProposalStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly decidedEvent: { readonly slug: string, readonly title: string } | null, readonly event: { readonly title: string } | null, readonly articleVersion: { readonly title: string } }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Rendering' }
    | { readonly __typename: 'Revision' }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Story' }
    | { readonly __typename: 'StoryText' }
   | null> };

export type DecisionsOfRevisionsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type DecisionsOfRevisionsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'ActorName' }
    | { readonly __typename: 'Amount' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'ArticleVersion' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'ClaimText' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'EventLink' }
    | { readonly __typename: 'EventText' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Outlet' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'PlaceName' }
    | { readonly __typename: 'Proposal' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Rendering' }
    | { readonly __typename: 'Revision', readonly id: string, readonly author: string, readonly committedAt: string, readonly changes: { readonly nodes: ReadonlyArray<{ readonly table: string, readonly node:
            | { readonly __typename: 'Actor' }
            | { readonly __typename: 'ActorName' }
            | { readonly __typename: 'Amount' }
            | { readonly __typename: 'Article' }
            | { readonly __typename: 'ArticleVersion' }
            | { readonly __typename: 'Claim' }
            | { readonly __typename: 'ClaimText' }
            | { readonly __typename: 'Event' }
            | { readonly __typename: 'EventLink' }
            | { readonly __typename: 'EventText' }
            | { readonly __typename: 'Evidence' }
            | { readonly __typename: 'Outlet' }
            | { readonly __typename: 'Participation' }
            | { readonly __typename: 'Place' }
            | { readonly __typename: 'PlaceName' }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: ProposalKind, readonly status: ProposalStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly decidedEvent: { readonly slug: string, readonly title: string } | null, readonly event: { readonly title: string } | null, readonly articleVersion: { readonly title: string } }
            | { readonly __typename: 'Relationship' }
            | { readonly __typename: 'Rendering' }
            | { readonly __typename: 'Revision' }
            | { readonly __typename: 'Stance' }
            | { readonly __typename: 'Statement' }
            | { readonly __typename: 'Story' }
            | { readonly __typename: 'StoryText' }
           | null }> } }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Story' }
    | { readonly __typename: 'StoryText' }
   | null> };

export type EventCursorQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  order?: TimelineOrder;
  event: string;
}>;


export type EventCursorQuery = { readonly timeline: { readonly cursorBefore: string | null } };

export type EventExportQueryVariables = Exact<{
  slug: string;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type EventExportQuery = { readonly event: { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly status: EventStatus, readonly recordedAt: string, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly lastChange: { readonly revisionCount: number, readonly revision: { readonly committedAt: string } }, readonly place: { readonly slug: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly actor: { readonly slug: string, readonly kind: ActorKind, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly medium: StatementMedium, readonly time: { readonly edtf: string }, readonly speaker: { readonly slug: string, readonly kind: ActorKind, readonly name: string }, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly text: string } | null }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ArticleEventRole, readonly node: { readonly slug: string, readonly title: string, readonly url: string | null, readonly language: string, readonly published: { readonly edtf: string }, readonly outlet: { readonly slug: string, readonly name: string, readonly homepage: string | null } } }> } } | null };

export type ExportedEventFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly status: EventStatus, readonly recordedAt: string, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly lastChange: { readonly revisionCount: number, readonly revision: { readonly committedAt: string } }, readonly place: { readonly slug: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly actor: { readonly slug: string, readonly kind: ActorKind, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly medium: StatementMedium, readonly time: { readonly edtf: string }, readonly speaker: { readonly slug: string, readonly kind: ActorKind, readonly name: string }, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly text: string } | null }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ArticleEventRole, readonly node: { readonly slug: string, readonly title: string, readonly url: string | null, readonly language: string, readonly published: { readonly edtf: string }, readonly outlet: { readonly slug: string, readonly name: string, readonly homepage: string | null } } }> } };

export type EventPageQueryVariables = Exact<{
  slug: string;
  language?: ReadonlyArray<string> | string | null | undefined;
  afterParticipants?: string | null | undefined;
  afterStatements?: string | null | undefined;
  afterClaims?: string | null | undefined;
  afterLinks?: string | null | undefined;
  afterSources?: string | null | undefined;
  afterEvidence?: string | null | undefined;
  afterHistory?: string | null | undefined;
}>;


export type EventPageQuery = { readonly event: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: EventKind, readonly status: EventStatus, readonly recordedAt: string, readonly text: { readonly language: string, readonly title: string, readonly summary: string | null } | null, readonly texts: ReadonlyArray<{ readonly language: string, readonly title: string }>, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string, readonly derivation: { readonly words: string, readonly anchor: string, readonly rule: string } | null }, readonly place: { readonly slug: string, readonly name: string, readonly within: { readonly name: string } | null } | null, readonly externalIds: ReadonlyArray<{ readonly authority: string, readonly value: string }>, readonly stories: ReadonlyArray<{ readonly slug: string, readonly title: string }>, readonly amounts: ReadonlyArray<{ readonly id: string, readonly measure: AmountMeasure, readonly comparator: AmountComparator, readonly value: string, readonly unit: string, readonly holder: { readonly slug: string, readonly name: string } | null, readonly statement: { readonly slug: string, readonly speaker: { readonly slug: string, readonly name: string } } | null, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }>, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly roleName: string, readonly actor: { readonly slug: string, readonly kind: ActorKind, readonly name: string }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly medium: StatementMedium, readonly time: { readonly edtf: string, readonly display: string }, readonly speaker: { readonly slug: string, readonly name: string }, readonly event: { readonly slug: string, readonly title: string } | null, readonly renderings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly language: string, readonly form: RenderingForm, readonly formName: string, readonly text: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly disputed: boolean, readonly text: { readonly language: string, readonly proposition: string } | null, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: StancePosition, readonly statement: { readonly slug: string, readonly medium: StatementMedium, readonly time: { readonly edtf: string, readonly display: string }, readonly speaker: { readonly slug: string, readonly name: string }, readonly event: { readonly slug: string, readonly title: string } | null, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly formName: string, readonly text: string } | null }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly links: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly outgoing: boolean, readonly event: { readonly slug: string, readonly title: string, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string } }, readonly node: { readonly id: string, readonly kind: EventLinkKind, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ArticleEventRole, readonly score: number | null, readonly modelVersion: string | null, readonly decidedBy: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> }, readonly node: { readonly slug: string, readonly title: string, readonly url: string | null, readonly language: string, readonly published: { readonly edtf: string, readonly display: string }, readonly outlet: { readonly name: string }, readonly copyOf: { readonly slug: string, readonly title: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly table: string, readonly node:
          | { readonly wording: string }
          | { readonly wording: string }
          | { readonly wording: string }
          | { readonly wording: string }
          | { readonly who: { readonly name: string } }
          | { readonly wording: string }
          | { readonly who: { readonly name: string } }
          | Record<PropertyKey, never>
         | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }>, readonly revision: { readonly id: string, readonly author: string, readonly reason: string, readonly committedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReportedAmountFragment = { readonly id: string, readonly measure: AmountMeasure, readonly comparator: AmountComparator, readonly value: string, readonly unit: string, readonly holder: { readonly slug: string, readonly name: string } | null, readonly statement: { readonly slug: string, readonly speaker: { readonly slug: string, readonly name: string } } | null, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } };

export type EventSourcesQueryVariables = Exact<{
  slug: string;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type EventSourcesQuery = { readonly event: { readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ArticleEventRole, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string }> }, readonly node: { readonly slug: string, readonly title: string, readonly url: string | null, readonly language: string, readonly published: { readonly edtf: string, readonly display: string }, readonly outlet: { readonly slug: string, readonly name: string } } }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly article: { readonly slug: string } } }> } } | null };

export type QuotedSpanFragment = { readonly exact: string, readonly prefix: string, readonly suffix: string };

export type ExplorerFacetsQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
  actors: boolean;
  kinds: boolean;
  stories: boolean;
  places: boolean;
  outlets: boolean;
  languages: boolean;
  dates: boolean;
}>;


export type ExplorerFacetsQuery = { readonly timeline: { readonly totalCount: number, readonly histogram?: ReadonlyArray<{ readonly edtf: string | null, readonly start: string | null, readonly resolution: HistogramResolution, readonly count: number }>, readonly facets: { readonly actors?: ReadonlyArray<{ readonly count: number, readonly actor: { readonly slug: string, readonly name: string } }>, readonly kinds?: ReadonlyArray<{ readonly count: number, readonly kind: EventKind }>, readonly stories?: ReadonlyArray<{ readonly count: number, readonly story: { readonly slug: string, readonly title: string } }>, readonly places?: ReadonlyArray<{ readonly count: number, readonly place: { readonly slug: string, readonly name: string } }>, readonly outlets?: ReadonlyArray<{ readonly count: number, readonly outlet: { readonly slug: string, readonly name: string } }>, readonly languages?: ReadonlyArray<{ readonly count: number, readonly language: string }> } } };

export type FindEventsQueryVariables = Exact<{
  query: string;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type FindEventsQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Actor' }
        | { readonly __typename: 'Article' }
        | { readonly __typename: 'Claim' }
        | { readonly __typename: 'Event', readonly slug: string, readonly title: string, readonly time: { readonly display: string }, readonly participations: { readonly nodes: ReadonlyArray<{ readonly actor: { readonly name: string } }> } }
        | { readonly __typename: 'Outlet' }
        | { readonly __typename: 'Place' }
        | { readonly __typename: 'Statement' }
        | { readonly __typename: 'Story' }
       }> } };

export type OpenProposalsQueryVariables = Exact<{
  status?: ReadonlyArray<ProposalStatus> | ProposalStatus | null | undefined;
  kind?: ProposalKind | null | undefined;
  outlets?: ReadonlyArray<string> | string | null | undefined;
  events?: ReadonlyArray<string> | string | null | undefined;
  order?: ProposalOrder | null | undefined;
}>;


export type OpenProposalsQuery = { readonly proposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type ReviewProposalQueryVariables = Exact<{
  id: string;
  status?: ReadonlyArray<ProposalStatus> | ProposalStatus | null | undefined;
  kind?: ProposalKind | null | undefined;
  outlets?: ReadonlyArray<string> | string | null | undefined;
  events?: ReadonlyArray<string> | string | null | undefined;
  order?: ProposalOrder | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ReviewProposalQuery = { readonly viewer: { readonly name: string } | null, readonly node:
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'ActorName' }
    | { readonly __typename: 'Amount' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'ArticleVersion' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'ClaimText' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'EventLink' }
    | { readonly __typename: 'EventText' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Outlet' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'PlaceName' }
    | { readonly __typename: 'Proposal', readonly score: number | null, readonly role: ArticleEventRole, readonly recordedAt: string, readonly modelVersion: string | null, readonly id: string, readonly kind: ProposalKind, readonly status: ProposalStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly event: { readonly title: string, readonly id: string, readonly slug: string, readonly kind: EventKind, readonly text: { readonly language: string, readonly summary: string | null } | null, readonly time: { readonly edtf: string, readonly display: string }, readonly place: { readonly name: string } | null, readonly participations: { readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly actor: { readonly slug: string, readonly name: string } }> }, readonly articles: { readonly totalCount: number } } | null, readonly draft: { readonly title: string, readonly summary: string | null, readonly language: string, readonly kind: EventKind, readonly time: { readonly edtf: string, readonly display: string, readonly derivation: { readonly words: string } | null }, readonly participants: ReadonlyArray<{ readonly name: string, readonly role: string, readonly actor: { readonly slug: string, readonly name: string } | null }>, readonly statements: ReadonlyArray<{ readonly speaker: string, readonly text: string, readonly isDirect: boolean }> } | null, readonly signals: ReadonlyArray<{ readonly feature: string, readonly contribution: number, readonly sentence: string, readonly articleSpans: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string }>, readonly eventPassages: ReadonlyArray<{ readonly source: string, readonly text: string }> }>, readonly runnerUp: { readonly score: number, readonly sentence: string, readonly event: { readonly slug: string, readonly title: string } | null } | null, readonly articleVersion: { readonly id: string, readonly number: number, readonly title: string, readonly text: string, readonly findings: { readonly dates: ReadonlyArray<{ readonly edtf: string | null, readonly span: { readonly start: number, readonly end: number } }>, readonly actors: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number }, readonly actor: { readonly slug: string, readonly name: string, readonly kind: ActorKind } }>, readonly unknownNames: ReadonlyArray<{ readonly name: string, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly quotations: ReadonlyArray<{ readonly isDirect: boolean, readonly span: { readonly start: number, readonly end: number }, readonly speaker: { readonly exact: string } | null, readonly antecedent: { readonly exact: string } | null }>, readonly amounts: ReadonlyArray<{ readonly value: string, readonly unit: string, readonly span: { readonly start: number, readonly end: number } }>, readonly draft: { readonly title: string, readonly summary: string | null, readonly language: string, readonly kind: EventKind, readonly time: { readonly edtf: string, readonly display: string, readonly derivation: { readonly words: string } | null }, readonly participants: ReadonlyArray<{ readonly name: string, readonly role: string, readonly actor: { readonly slug: string, readonly name: string } | null }>, readonly statements: ReadonlyArray<{ readonly speaker: string, readonly text: string, readonly isDirect: boolean }> } }, readonly article: { readonly slug: string, readonly language: string, readonly url: string | null, readonly outlet: { readonly name: string }, readonly published: { readonly display: string }, readonly events: { readonly edges: ReadonlyArray<{ readonly role: ArticleEventRole, readonly score: number | null, readonly decidedBy: string, readonly node: { readonly slug: string, readonly title: string } }> }, readonly proposals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ProposalKind, readonly status: ProposalStatus, readonly score: number | null, readonly role: ArticleEventRole, readonly event: { readonly slug: string, readonly title: string, readonly time: { readonly display: string } } | null, readonly draft: { readonly title: string, readonly language: string, readonly time: { readonly display: string } } | null, readonly articleVersion: { readonly title: string, readonly article: { readonly slug: string, readonly language: string, readonly outlet: { readonly slug: string, readonly name: string }, readonly published: { readonly display: string } } } }> } } }, readonly decidedEvent: { readonly slug: string, readonly title: string } | null }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Rendering' }
    | { readonly __typename: 'Revision' }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Story' }
    | { readonly __typename: 'StoryText' }
   | null, readonly upcoming: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly articleVersion: { readonly id: string } }> } };

export type ReviewedEventFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly kind: EventKind, readonly text: { readonly language: string, readonly summary: string | null } | null, readonly time: { readonly edtf: string, readonly display: string }, readonly place: { readonly name: string } | null, readonly participations: { readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly actor: { readonly slug: string, readonly name: string } }> }, readonly articles: { readonly totalCount: number } };

export type ShownDraftFragment = { readonly title: string, readonly summary: string | null, readonly language: string, readonly kind: EventKind, readonly time: { readonly edtf: string, readonly display: string, readonly derivation: { readonly words: string } | null }, readonly participants: ReadonlyArray<{ readonly name: string, readonly role: string, readonly actor: { readonly slug: string, readonly name: string } | null }>, readonly statements: ReadonlyArray<{ readonly speaker: string, readonly text: string, readonly isDirect: boolean }> };

export type FoundTextFragment = { readonly dates: ReadonlyArray<{ readonly edtf: string | null, readonly span: { readonly start: number, readonly end: number } }>, readonly actors: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number }, readonly actor: { readonly slug: string, readonly name: string, readonly kind: ActorKind } }>, readonly unknownNames: ReadonlyArray<{ readonly name: string, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly quotations: ReadonlyArray<{ readonly isDirect: boolean, readonly span: { readonly start: number, readonly end: number }, readonly speaker: { readonly exact: string } | null, readonly antecedent: { readonly exact: string } | null }>, readonly amounts: ReadonlyArray<{ readonly value: string, readonly unit: string, readonly span: { readonly start: number, readonly end: number } }>, readonly draft: { readonly title: string, readonly summary: string | null, readonly language: string, readonly kind: EventKind, readonly time: { readonly edtf: string, readonly display: string, readonly derivation: { readonly words: string } | null }, readonly participants: ReadonlyArray<{ readonly name: string, readonly role: string, readonly actor: { readonly slug: string, readonly name: string } | null }>, readonly statements: ReadonlyArray<{ readonly speaker: string, readonly text: string, readonly isDirect: boolean }> } };

export type ReviewQueueQueryVariables = Exact<{
  status?: ReadonlyArray<ProposalStatus> | ProposalStatus | null | undefined;
  kind?: ProposalKind | null | undefined;
  outlets?: ReadonlyArray<string> | string | null | undefined;
  events?: ReadonlyArray<string> | string | null | undefined;
  order?: ProposalOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ReviewQueueQuery = { readonly viewer: { readonly name: string } | null, readonly proposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ProposalKind, readonly status: ProposalStatus, readonly score: number | null, readonly role: ArticleEventRole, readonly event: { readonly slug: string, readonly title: string, readonly time: { readonly display: string } } | null, readonly draft: { readonly title: string, readonly language: string, readonly time: { readonly display: string } } | null, readonly articleVersion: { readonly title: string, readonly article: { readonly slug: string, readonly language: string, readonly outlet: { readonly slug: string, readonly name: string }, readonly published: { readonly display: string } } } }>, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean } }, readonly links: { readonly totalCount: number }, readonly drafts: { readonly totalCount: number }, readonly skipped: { readonly totalCount: number }, readonly outlets: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } };

export type SingleEventQueryVariables = Exact<{
  slug: string;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type SingleEventQuery = { readonly event: { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly status: EventStatus, readonly statusName: string, readonly recordedAt: string, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly place: { readonly slug: string, readonly name: string } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly roleName: string, readonly actor: { readonly slug: string, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly medium: StatementMedium, readonly speaker: { readonly slug: string, readonly name: string }, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly formName: string, readonly text: string } | null }> }, readonly articles: { readonly totalCount: number } } | null };

export type TimelineEventFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly status: EventStatus, readonly statusName: string, readonly recordedAt: string, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly place: { readonly slug: string, readonly name: string } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly roleName: string, readonly actor: { readonly slug: string, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly medium: StatementMedium, readonly speaker: { readonly slug: string, readonly name: string }, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly formName: string, readonly text: string } | null }> }, readonly articles: { readonly totalCount: number } };

export type StatementPageQueryVariables = Exact<{
  slug: string;
  language?: ReadonlyArray<string> | string | null | undefined;
  afterStances?: string | null | undefined;
}>;


export type StatementPageQuery = { readonly statement: { readonly id: string, readonly slug: string, readonly medium: StatementMedium, readonly amounts: ReadonlyArray<{ readonly id: string, readonly measure: AmountMeasure, readonly comparator: AmountComparator, readonly value: string, readonly unit: string, readonly holder: { readonly slug: string, readonly name: string } | null, readonly statement: { readonly slug: string, readonly speaker: { readonly slug: string, readonly name: string } } | null, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }>, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: StancePosition, readonly claim: { readonly slug: string, readonly disputed: boolean, readonly text: { readonly language: string, readonly proposition: string } | null }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly time: { readonly edtf: string, readonly display: string }, readonly speaker: { readonly slug: string, readonly name: string }, readonly event: { readonly slug: string, readonly title: string } | null, readonly renderings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly language: string, readonly form: RenderingForm, readonly formName: string, readonly text: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string, readonly title: string, readonly language: string, readonly outlet: { readonly name: string } } } }> } } | null };

export type StoriesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type StoriesQuery = { readonly stories: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly summary: string | null, readonly text: { readonly language: string } | null, readonly events: { readonly totalCount: number } }>, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean } } };

export type StoryEventsQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type StoryEventsQuery = { readonly story: { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string } }>, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean } } } | null };

export type StoryQueryVariables = Exact<{
  slug: string;
  stories: ReadonlyArray<string> | string;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type StoryQuery = { readonly story: { readonly slug: string, readonly title: string, readonly summary: string | null, readonly text: { readonly language: string } | null } | null, readonly timeline: { readonly totalCount: number, readonly facets: { readonly actors: ReadonlyArray<{ readonly count: number, readonly actor: { readonly slug: string, readonly name: string } }> } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly proposition: string, readonly text: { readonly language: string } | null, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: StancePosition, readonly statement: { readonly speaker: { readonly slug: string, readonly name: string } } }> } }> } };

export type ThingAddressQueryVariables = Exact<{
  id: string;
}>;


export type ThingAddressQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly slug: string }
    | { readonly __typename: 'ActorName' }
    | { readonly __typename: 'Amount' }
    | { readonly __typename: 'Article', readonly slug: string }
    | { readonly __typename: 'ArticleVersion' }
    | { readonly __typename: 'Claim', readonly slug: string }
    | { readonly __typename: 'ClaimText' }
    | { readonly __typename: 'Event', readonly slug: string }
    | { readonly __typename: 'EventLink' }
    | { readonly __typename: 'EventText' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Outlet' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'PlaceName' }
    | { readonly __typename: 'Proposal' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Rendering' }
    | { readonly __typename: 'Revision' }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'Statement', readonly slug: string }
    | { readonly __typename: 'Story', readonly slug: string }
    | { readonly __typename: 'StoryText' }
   | null };

export type TimelineActorQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type TimelineActorQuery = { readonly actor: { readonly name: string } | null };

export type TimelineChangesSubscriptionVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  since?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type TimelineChangesSubscription = { readonly timelineChanges: { readonly cursor: string, readonly gone: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly status: EventStatus, readonly statusName: string, readonly recordedAt: string, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly place: { readonly slug: string, readonly name: string } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly roleName: string, readonly actor: { readonly slug: string, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly medium: StatementMedium, readonly speaker: { readonly slug: string, readonly name: string }, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly formName: string, readonly text: string } | null }> }, readonly articles: { readonly totalCount: number } }> } };

export type TimelineExportQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  order?: TimelineOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type TimelineExportQuery = { readonly timeline: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly status: EventStatus, readonly recordedAt: string, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly lastChange: { readonly revisionCount: number, readonly revision: { readonly committedAt: string } }, readonly place: { readonly slug: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly actor: { readonly slug: string, readonly kind: ActorKind, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly medium: StatementMedium, readonly time: { readonly edtf: string }, readonly speaker: { readonly slug: string, readonly kind: ActorKind, readonly name: string }, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly text: string } | null }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ArticleEventRole, readonly node: { readonly slug: string, readonly title: string, readonly url: string | null, readonly language: string, readonly published: { readonly edtf: string }, readonly outlet: { readonly slug: string, readonly name: string, readonly homepage: string | null } } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type TimelineRecordsQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  order?: TimelineOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type TimelineRecordsQuery = { readonly timeline: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly status: EventStatus, readonly recordedAt: string, readonly texts: ReadonlyArray<{ readonly language: string, readonly title: string, readonly summary: string | null }>, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly lastChange: { readonly revisionCount: number, readonly revision: { readonly committedAt: string, readonly author: string, readonly reason: string } }, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string } } }> }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly actor: { readonly id: string, readonly slug: string, readonly kind: ActorKind, readonly name: string }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string } } }> } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly medium: StatementMedium, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly speaker: { readonly id: string, readonly slug: string, readonly kind: ActorKind, readonly name: string }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string } } }> }, readonly renderings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly language: string, readonly form: RenderingForm, readonly text: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string } } }> } }> }, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: StancePosition, readonly claim: { readonly id: string, readonly slug: string, readonly proposition: string } }> } }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly disputed: boolean, readonly proposition: string }> }, readonly amounts: ReadonlyArray<{ readonly id: string, readonly measure: AmountMeasure, readonly comparator: AmountComparator, readonly value: string, readonly unit: string, readonly holder: { readonly id: string, readonly slug: string, readonly name: string } | null, readonly statement: { readonly slug: string } | null }>, readonly links: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly outgoing: boolean, readonly node: { readonly kind: EventLinkKind }, readonly event: { readonly id: string, readonly slug: string, readonly title: string } }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ArticleEventRole, readonly score: number | null, readonly decidedBy: string, readonly node: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly language: string, readonly published: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly outlet: { readonly id: string, readonly slug: string, readonly name: string } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string } } }> } }> }, readonly stories: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string }>, readonly externalIds: ReadonlyArray<{ readonly authority: string, readonly value: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type EventRecordFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly status: EventStatus, readonly recordedAt: string, readonly texts: ReadonlyArray<{ readonly language: string, readonly title: string, readonly summary: string | null }>, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly lastChange: { readonly revisionCount: number, readonly revision: { readonly committedAt: string, readonly author: string, readonly reason: string } }, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string } } }> }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly actor: { readonly id: string, readonly slug: string, readonly kind: ActorKind, readonly name: string }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string } } }> } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly medium: StatementMedium, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly speaker: { readonly id: string, readonly slug: string, readonly kind: ActorKind, readonly name: string }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string } } }> }, readonly renderings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly language: string, readonly form: RenderingForm, readonly text: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string } } }> } }> }, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly position: StancePosition, readonly claim: { readonly id: string, readonly slug: string, readonly proposition: string } }> } }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly disputed: boolean, readonly proposition: string }> }, readonly amounts: ReadonlyArray<{ readonly id: string, readonly measure: AmountMeasure, readonly comparator: AmountComparator, readonly value: string, readonly unit: string, readonly holder: { readonly id: string, readonly slug: string, readonly name: string } | null, readonly statement: { readonly slug: string } | null }>, readonly links: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly outgoing: boolean, readonly node: { readonly kind: EventLinkKind }, readonly event: { readonly id: string, readonly slug: string, readonly title: string } }> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ArticleEventRole, readonly score: number | null, readonly decidedBy: string, readonly node: { readonly id: string, readonly slug: string, readonly title: string, readonly url: string | null, readonly language: string, readonly published: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly outlet: { readonly id: string, readonly slug: string, readonly name: string } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string } } }> } }> }, readonly stories: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string }>, readonly externalIds: ReadonlyArray<{ readonly authority: string, readonly value: string }> };

export type RecordedTimeFragment = { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null, readonly timeZone: string };

export type RecordedEvidenceFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly articleVersion: { readonly number: number, readonly article: { readonly slug: string } } }> };

export type TimelineStoryQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
}>;


export type TimelineStoryQuery = { readonly story: { readonly title: string, readonly summary: string | null, readonly text: { readonly language: string } | null } | null };

export type TimelineQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  order?: TimelineOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: ReadonlyArray<string> | string | null | undefined;
  histogram?: boolean;
}>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly histogram?: ReadonlyArray<{ readonly edtf: string | null, readonly start: string | null, readonly resolution: HistogramResolution, readonly count: number, readonly cursor: string | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly status: EventStatus, readonly statusName: string, readonly recordedAt: string, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly place: { readonly slug: string, readonly name: string } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly roleName: string, readonly actor: { readonly slug: string, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly medium: StatementMedium, readonly speaker: { readonly slug: string, readonly name: string }, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly formName: string, readonly text: string } | null }> }, readonly articles: { readonly totalCount: number } } }>, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean } } };

export type UndoRevisionMutationVariables = Exact<{
  revisionId: string;
  reason?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;


export type UndoRevisionMutation = { readonly undo:
    | { readonly __typename: 'AlreadyDone', readonly message: string }
    | { readonly __typename: 'AlreadyUndone', readonly message: string, readonly undoneBy: { readonly author: string, readonly committedAt: string } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NotUndoable', readonly message: string }
    | { readonly __typename: 'UndoConflict', readonly message: string, readonly obstacles: ReadonlyArray<{ readonly kind: UndoObstacleKind, readonly table: string, readonly revision: { readonly author: string, readonly committedAt: string, readonly reason: string } }> }
    | { readonly __typename: 'UndoPayload' }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string } | null };

/** The documents by their names. */
export interface Operations {
  readonly ActorNetwork: { readonly variables: ActorNetworkQueryVariables; readonly result: ActorNetworkQuery }
  readonly ActorPage: { readonly variables: ActorPageQueryVariables; readonly result: ActorPageQuery }
  readonly ArticlePage: { readonly variables: ArticlePageQueryVariables; readonly result: ArticlePageQuery }
  readonly ArticleText: { readonly variables: ArticleTextQueryVariables; readonly result: ArticleTextQuery }
  readonly CertainProposals: { readonly variables: CertainProposalsQueryVariables; readonly result: CertainProposalsQuery }
  readonly ChangesCursor: { readonly variables: ChangesCursorQueryVariables; readonly result: ChangesCursorQuery }
  readonly ChosenNode: { readonly variables: ChosenNodeQueryVariables; readonly result: ChosenNodeQuery }
  readonly ChosenThing: { readonly variables: ChosenThingQueryVariables; readonly result: ChosenThingQuery }
  readonly ClaimPage: { readonly variables: ClaimPageQueryVariables; readonly result: ClaimPageQuery }
  readonly DecideProposal: { readonly variables: DecideProposalMutationVariables; readonly result: DecideProposalMutation }
  readonly DecisionsOfProposals: { readonly variables: DecisionsOfProposalsQueryVariables; readonly result: DecisionsOfProposalsQuery }
  readonly DecisionsOfRevisions: { readonly variables: DecisionsOfRevisionsQueryVariables; readonly result: DecisionsOfRevisionsQuery }
  readonly EventCursor: { readonly variables: EventCursorQueryVariables; readonly result: EventCursorQuery }
  readonly EventExport: { readonly variables: EventExportQueryVariables; readonly result: EventExportQuery }
  readonly EventPage: { readonly variables: EventPageQueryVariables; readonly result: EventPageQuery }
  readonly EventSources: { readonly variables: EventSourcesQueryVariables; readonly result: EventSourcesQuery }
  readonly ExplorerFacets: { readonly variables: ExplorerFacetsQueryVariables; readonly result: ExplorerFacetsQuery }
  readonly FindEvents: { readonly variables: FindEventsQueryVariables; readonly result: FindEventsQuery }
  readonly OpenProposals: { readonly variables: OpenProposalsQueryVariables; readonly result: OpenProposalsQuery }
  readonly ReviewProposal: { readonly variables: ReviewProposalQueryVariables; readonly result: ReviewProposalQuery }
  readonly ReviewQueue: { readonly variables: ReviewQueueQueryVariables; readonly result: ReviewQueueQuery }
  readonly SingleEvent: { readonly variables: SingleEventQueryVariables; readonly result: SingleEventQuery }
  readonly StatementPage: { readonly variables: StatementPageQueryVariables; readonly result: StatementPageQuery }
  readonly Stories: { readonly variables: StoriesQueryVariables; readonly result: StoriesQuery }
  readonly StoryEvents: { readonly variables: StoryEventsQueryVariables; readonly result: StoryEventsQuery }
  readonly Story: { readonly variables: StoryQueryVariables; readonly result: StoryQuery }
  readonly ThingAddress: { readonly variables: ThingAddressQueryVariables; readonly result: ThingAddressQuery }
  readonly TimelineActor: { readonly variables: TimelineActorQueryVariables; readonly result: TimelineActorQuery }
  readonly TimelineChanges: { readonly variables: TimelineChangesSubscriptionVariables; readonly result: TimelineChangesSubscription }
  readonly TimelineExport: { readonly variables: TimelineExportQueryVariables; readonly result: TimelineExportQuery }
  readonly TimelineRecords: { readonly variables: TimelineRecordsQueryVariables; readonly result: TimelineRecordsQuery }
  readonly TimelineStory: { readonly variables: TimelineStoryQueryVariables; readonly result: TimelineStoryQuery }
  readonly Timeline: { readonly variables: TimelineQueryVariables; readonly result: TimelineQuery }
  readonly UndoRevision: { readonly variables: UndoRevisionMutationVariables; readonly result: UndoRevisionMutation }
  readonly Viewer: { readonly variables: ViewerQueryVariables; readonly result: ViewerQuery }
}
