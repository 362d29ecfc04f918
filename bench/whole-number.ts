/** @throws {TypeError} naming the option whose text is no whole number within the bounds */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new TypeError(`--${option} takes whole numbers from ${least} to ${most}, not "${text}".`)
  }
  return number
}
