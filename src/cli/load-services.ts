import type { Settings } from '../env.ts'
import type { Services } from '../graphql/context.ts'

/**
 * What the resolvers need besides the database. The linker's rules and word lists are loaded when
 * the first article comes in, so that a server which is only read from starts without them.
 */
export function loadServices({ languageModel }: Settings): Services {
  let linker: Promise<Services['linker']> | undefined
  return {
    linker: {
      judge: async (consultation) => {
        linker ??= createLinker(languageModel)
        return (await linker).judge(consultation)
      },
    },
    now: () => new Date(),
  }
}

async function createLinker(settings: Settings['languageModel']): Promise<Services['linker']> {
  const [{ createLinker }, { createLanguageModel }] = await Promise.all([
    import('../ingest/create-linker.ts'),
    import('../language-model/language-model.ts'),
  ])
  return createLinker(settings && createLanguageModel(settings))
}
