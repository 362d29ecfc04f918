/** The arguments of the API that a timeline's parameters become. */
const PARAMETERS: Readonly<Record<string, string>> = {
  'filter.stories': 'story',
  'filter.actors': 'actors',
  'filter.kinds': 'kinds',
  'filter.places': 'places',
  'filter.outlets': 'outlets',
  'filter.languages': 'reported-in',
  'filter.during': 'during',
  'filter.during.edtf': 'during',
  'filter.text': 'text',
  first: 'page-size',
  last: 'page-size',
}

/** What the API says of an argument, in the words of who wrote an address: it names the parameter. */
export function withParameterName(message: string): string {
  return message.replace(
    /^Argument "([^"]+)"/,
    (_all, argument: string) => PARAMETERS[argument] ?? argument,
  )
}
