export interface LanguageModelSettings {
  /** The base of an OpenAI-compatible API, such as http://127.0.0.1:11434/v1. */
  readonly url: string
  /** What the endpoint calls the model. */
  readonly model: string
  /** Sent as a bearer token, and shown to nobody else; undefined where the endpoint needs none. */
  readonly key: string | undefined
}
