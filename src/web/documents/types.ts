// Made by `npm run documents` from the documents of this folder and the schema.
// biome-ignore-all lint: made by a program
// biome-ignore-all format: made by a program
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How many of the actors must have taken part. */
export const ActorMatch = {
  /** Every one of them. */
  All: 'ALL',
  /** One of them at least. */
  Any: 'ANY'
} as const;

export type ActorMatch = typeof ActorMatch[keyof typeof ActorMatch];
/** What an event is to an article that reports it. */
export const ArticleEventRole = {
  /** The article recalls the event to explain another. */
  Background: 'BACKGROUND',
  /** The article is about the event. */
  Main: 'MAIN'
} as const;

export type ArticleEventRole = typeof ArticleEventRole[keyof typeof ArticleEventRole];
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
export type EventSourcesQueryVariables = Exact<{
  slug: string;
}>;


export type EventSourcesQuery = { readonly event: { readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ArticleEventRole, readonly node: { readonly slug: string, readonly title: string, readonly url: string | null, readonly language: string, readonly published: { readonly edtf: string, readonly display: string }, readonly outlet: { readonly slug: string, readonly name: string } } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly exact: string, readonly prefix: string, readonly suffix: string, readonly articleVersion: { readonly article: { readonly slug: string } } }> } } | null };

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


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly histogram?: ReadonlyArray<{ readonly edtf: string | null, readonly start: string | null, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly status: EventStatus, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly place: { readonly slug: string, readonly name: string } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly actor: { readonly slug: string, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly medium: StatementMedium, readonly speaker: { readonly slug: string, readonly name: string }, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly text: string } | null }> }, readonly articles: { readonly totalCount: number } } }>, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean } } };

export type TimelineEventFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly kind: EventKind, readonly status: EventStatus, readonly text: { readonly language: string } | null, readonly time: { readonly edtf: string, readonly display: string, readonly precision: DatePrecision, readonly approximate: boolean, readonly uncertain: boolean, readonly earliestStart: string | null, readonly latestEnd: string | null, readonly timeZone: string }, readonly place: { readonly slug: string, readonly name: string } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly actor: { readonly slug: string, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly medium: StatementMedium, readonly speaker: { readonly slug: string, readonly name: string }, readonly rendering: { readonly language: string, readonly form: RenderingForm, readonly text: string } | null }> }, readonly articles: { readonly totalCount: number } };

/** The documents by their names. */
export interface Operations {
  readonly EventSources: { readonly variables: EventSourcesQueryVariables; readonly result: EventSourcesQuery }
  readonly Timeline: { readonly variables: TimelineQueryVariables; readonly result: TimelineQuery }
}
