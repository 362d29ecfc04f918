import { z } from 'zod'

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** What a person can set, as the program uses it. */
export interface Settings {
  /** The address to listen on: a name or an IP address. */
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** The PostgreSQL server; undefined where the embedded engine is used. */
  readonly databaseUrl: string | undefined
  /** Where the embedded engine keeps its files. */
  readonly dataDirectory: string
  /** Whether a start loads the Stargate story into a database that holds no event yet. */
  readonly seedOnStart: boolean
  /** Where the server is reached from outside, without a slash at its end; undefined for as it is asked. */
  readonly publicUrl: string | undefined
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** An OpenAI-compatible endpoint that is asked about articles; undefined where none is. */
  readonly languageModel:
    | { readonly url: string; readonly model: string; readonly key: string | undefined }
    | undefined
}

/** The environment cannot be used; the message lists every malformed variable, without secrets. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

const schema = z
  .object({
    HOST: z
      .string()
      .regex(/^[A-Za-z0-9._:-]+$/, 'must be a host name or an IP address, without a scheme or port')
      .default('127.0.0.1'),
    PORT: z
      .string()
      .refine(isPort, 'must be a whole number from 0 to 65535')
      .transform(Number)
      .default(4000),
    DATABASE_URL: z
      .string()
      .refine(
        isPostgresUrl,
        'must be a URL like postgres://user:password@host:5432/database, special characters as %xx',
      )
      .optional(),
    ANNALS_DATA_DIR: z
      .string()
      .refine((value) => !value.includes('\0'), 'must be the path of a directory')
      .default('.annals'),
    ANNALS_SEED: z.enum(['true', 'false'], 'must be true or false').optional(),
    ANNALS_PUBLIC_URL: z
      .string()
      .refine(
        isOrigin,
        'must be where the server is reached, like https://annals.example, without a path',
      )
      .optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
    ANNALS_LLM_URL: z
      .string()
      .refine(
        isBaseUrl,
        'must be the base of an API, like http://127.0.0.1:11434/v1, without user name, password, query and /chat/completions',
      )
      .optional(),
    ANNALS_LLM_MODEL: z
      .string()
      .regex(/^[^\p{Cc}]{1,200}$/u, 'must be the name of a model, of at most 200 characters')
      .optional(),
    ANNALS_LLM_KEY: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'must be of visible ASCII characters, without spaces')
      .optional(),
  })
  .refine(({ ANNALS_LLM_URL, ANNALS_LLM_MODEL }) => !ANNALS_LLM_URL || ANNALS_LLM_MODEL, {
    path: ['ANNALS_LLM_MODEL'],
    error: 'must name the model to ask where ANNALS_LLM_URL is set',
    // Also where another variable is malformed, so that all complaints come at once.
    when: () => true,
  })

/**
 * Parses the variables that Annals knows; an empty one counts as unset.
 * @default HOST 127.0.0.1, PORT 4000, no DATABASE_URL, ANNALS_DATA_DIR .annals, LOG_LEVEL info, no
 *   ANNALS_PUBLIC_URL, no language model; ANNALS_SEED true for the embedded engine, whose data is this installation's own,
 *   and false for a server, which may be anybody's
 * @throws {EnvironmentError}
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Settings {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const { success, data, error } = schema.safeParse(set)
  if (!success) {
    throw new EnvironmentError(
      [
        'The environment cannot be used:',
        ...error.issues.map((issue) => complaint(issue, set)),
      ].join('\n  '),
    )
  }
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    dataDirectory: data.ANNALS_DATA_DIR,
    seedOnStart: data.ANNALS_SEED ? data.ANNALS_SEED === 'true' : data.DATABASE_URL === undefined,
    publicUrl: data.ANNALS_PUBLIC_URL?.replace(/\/$/, ''),
    logLevel: data.LOG_LEVEL,
    languageModel: languageModelOf(data),
  })
}

function languageModelOf(data: z.infer<typeof schema>): Settings['languageModel'] {
  const { ANNALS_LLM_URL: url, ANNALS_LLM_MODEL: model, ANNALS_LLM_KEY: key } = data
  return url && model ? Object.freeze({ url, model, key }) : undefined
}

function complaint({ path, message }: z.core.$ZodIssue, set: NodeJS.ProcessEnv): string {
  const name = String(path[0])
  return `${name} is ${shown(name, set[name])}; it ${message}.`
}

function shown(name: string, value: string | undefined): string {
  if (value === undefined) return 'not set'
  if (name === 'ANNALS_LLM_KEY') return 'a secret (not repeated here)'
  return ['DATABASE_URL', 'ANNALS_LLM_URL', 'ANNALS_PUBLIC_URL'].includes(name)
    ? withoutSecrets(value)
    : JSON.stringify(value)
}

/** A password may stand anywhere in a malformed URL, so only what is certainly none is repeated. */
function withoutSecrets(value: string): string {
  const scheme = /^([a-z][a-z0-9+.-]{0,20}):\/\//i.exec(value)?.[1]
  return scheme === undefined ? 'not a URL' : `"${scheme}://…" (the rest is not repeated here)`
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535
}

function isPostgresUrl(value: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) {
    return false
  }
  try {
    // The driver decodes each part, and would fail on "%" without two digits in a password.
    const { username, password, pathname } = new URL(value)
    ;[username, password, pathname].forEach(decodeURIComponent)
    return true
  } catch {
    return false
  }
}

function isOrigin(value: string): boolean {
  return (
    /^https?:\/\//i.test(value) &&
    URL.canParse(value) &&
    new URL(value).href === `${new URL(value).origin}/`
  )
}

function isBaseUrl(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false
  const { username, password, pathname } = new URL(value)
  // Requests refuse names and passwords, and a path could not be added after a query.
  return !username && !password && !/[?#]/.test(value) && !/\/chat\/completions\/*$/.test(pathname)
}
