/**
 * Writes an object in JSON whose last member is a list, with an element of it a line. It can be put
 * into a page's script: nothing in it ends the script.
 * @param head the other members; at least one
 */
export function* writeJsonList<Element>(
  head: object,
  name: string,
  elements: readonly Element[],
  memberOf: (element: Element, index: number) => object,
): Generator<string> {
  yield `${jsonText(head).slice(0, -1)},${jsonText(name)}:[`
  for (const [index, element] of elements.entries()) {
    yield `${index === 0 ? '' : ','}\n${jsonText(memberOf(element, index))}`
  }
  yield '\n]}\n'
}

function jsonText(value: object | string): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
}
