import type { ActorKind, ActorNameKind } from '../documents/types.ts'
import type { PageLanguage } from '../parameters/reader-languages.ts'

const KINDS: Readonly<Record<PageLanguage, Readonly<Record<ActorKind, string>>>> = {
  en: { PERSON: 'Person', ORGANISATION: 'Organisation', GROUP: 'Group', PROJECT: 'Project' },
  de: { PERSON: 'Person', ORGANISATION: 'Organisation', GROUP: 'Gruppe', PROJECT: 'Projekt' },
}

const NAME_KINDS: Readonly<Record<PageLanguage, Readonly<Record<ActorNameKind, string>>>> = {
  en: { PREFERRED: 'usual name', ALIAS: 'other name', FORMER: 'former name', ROLE: 'office' },
  de: { PREFERRED: 'üblicher Name', ALIAS: 'weiterer Name', FORMER: 'früherer Name', ROLE: 'Amt' },
}

/** Capitalised, as over the name. */
export function actorKindName(kind: ActorKind, language: PageLanguage): string {
  return KINDS[language][kind]
}

/** What a name is to its actor: "former name". */
export function nameKindName(kind: ActorNameKind, language: PageLanguage): string {
  return NAME_KINDS[language][kind]
}
