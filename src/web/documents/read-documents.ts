import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql'

const DOCUMENTS = fileURLToPath(new URL('.', import.meta.url))

/** The text of each document that the pages and the element ask with, by its operation's name. */
export type Documents = ReadonlyMap<string, string>

/**
 * Reads the documents, each with the fragments that it spreads.
 * @throws {Error} naming the file, when one holds anything but one named operation, or spreads an
 *   unknown fragment
 */
export async function readDocuments(): Promise<Documents> {
  const [operations, fragmentFiles] = await Promise.all([
    readFolder(DOCUMENTS),
    readFolder(`${DOCUMENTS}fragments/`),
  ])
  const fragments = new Map(
    fragmentFiles.flatMap(({ text }) =>
      parse(text).definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    ),
  )
  return new Map(operations.map(({ file, text }) => completed(file, text, fragments)))
}

async function readFolder(folder: string) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort()
  return Promise.all(
    files.map(async (file) => ({ file, text: await readFile(`${folder}${file}`, 'utf8') })),
  )
}

function completed(
  file: string,
  text: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): [name: string, text: string] {
  const document = parse(text)
  const [operation, ...others] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name || others.length > 0) {
    throw new Error(`${file} must hold one operation, with a name`)
  }
  const spread = new Map<string, FragmentDefinitionNode>()
  const follow = (node: typeof operation | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name: { value: name } }) => {
        if (spread.has(name)) return
        const fragment = fragments.get(name)
        if (!fragment) throw new Error(`${file} spreads the unknown fragment ${name}`)
        spread.set(name, fragment)
        follow(fragment)
      },
    })
  }
  follow(operation)
  return [
    operation.name.value,
    print({ ...document, definitions: [operation, ...spread.values()] }),
  ]
}
