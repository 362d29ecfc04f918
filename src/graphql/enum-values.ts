/**
 * The values of an enum type from those of a column: `press_remarks` is PRESS_REMARKS. A value
 * without a description does not compile.
 */
export function enumValues<Value extends string>(descriptions: Readonly<Record<Value, string>>) {
  // Object.entries forgets the key type that the parameter has.
  const entries = Object.entries(descriptions) as [Value, string][]
  return Object.fromEntries(
    entries.map(([value, description]) => [value.toUpperCase(), { value, description }]),
  ) as Record<Uppercase<Value>, { value: Value; description: string }>
}
