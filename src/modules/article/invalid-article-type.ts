import { Refusal } from '../../db/refusals.ts'
import { builder } from '../../graphql/builder.ts'
import { FailureType, presentFailure } from '../../graphql/mutation.ts'
import type { ArticleProblem } from '../../reading/article-draft.ts'

/** An article that cannot be taken in as it is. */
export class InvalidArticle extends Refusal {
  override readonly name = 'InvalidArticle'
  readonly problems: readonly ArticleProblem[]

  constructor(problems: readonly ArticleProblem[]) {
    super(problems.map(({ field, message }) => `${field} ${message}`).join('; '))
    this.problems = problems
  }
}

const ArticleProblemType = builder.objectRef<ArticleProblem>('ArticleProblem').implement({
  description: 'What is wrong with a field of an article, and what would be right.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field of `ArticleInput`.' }),
    message: t.exposeString('message', {
      description: 'The rest of a sentence that begins with the field.',
    }),
  }),
})

export const InvalidArticleType = builder.objectRef<InvalidArticle>('InvalidArticle').implement({
  interfaces: [FailureType],
  description: 'The article lacks something that nobody gave and its page does not tell.',
  fields: (t) => ({
    problems: t.field({
      type: [ArticleProblemType],
      description: 'Everything that is wrong with it, at once.',
      resolve: ({ problems }) => [...problems],
    }),
  }),
})

presentFailure(InvalidArticle, InvalidArticleType)
