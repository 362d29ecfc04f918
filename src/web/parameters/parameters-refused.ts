/** Parameters of an address that mean nothing; each complaint names one and says what would be right. */
export class ParametersRefused extends Error {
  override readonly name = 'ParametersRefused'
  readonly complaints: readonly string[]

  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'))
    this.complaints = complaints
  }
}
