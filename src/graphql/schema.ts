import './scalars.ts'
import '../modules/actor/query.ts'
import '../modules/article/query.ts'
import '../modules/claim/query.ts'
import '../modules/event/query.ts'
import '../modules/network/query.ts'
import '../modules/outlet/query.ts'
import '../modules/place/query.ts'
import '../modules/relationship/query.ts'
import '../modules/search/query.ts'
import '../modules/statement/query.ts'
import '../modules/story/query.ts'
import '../modules/timeline/query.ts'
import { builder } from './builder.ts'

/** The whole API. The SDL beside this file, `schema.graphql`, is printed from it. */
export const schema = builder.toSchema()
