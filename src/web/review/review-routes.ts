import type { Route } from '../route.ts'
import { showBulk } from './bulk-page.ts'
import { showBulkDone, takeBulk, takeBulkUndo } from './bulk-routes.ts'
import { takeDecision } from './decide-route.ts'
import { forEditor, forEditorsForm } from './editor.ts'
import { showProposal } from './proposal-page.ts'
import { showQueue } from './queue-page.ts'
import { showSignIn, signIn, signOut } from './sign-in.ts'
import { takeUndo } from './undo-route.ts'

const page = (path: string, respond: Route['respond']): Route => ({
  method: 'GET',
  path,
  errors: 'page',
  respond,
})

const form = (path: string, respond: Route['respond']): Route => ({
  method: 'POST',
  path,
  errors: 'page',
  respond,
})

/** Where editors decide on what the linker proposes. */
export const reviewRoutes: readonly Route[] = [
  page('/review', forEditor(showQueue)),
  page('/review/sign-in', showSignIn),
  form('/review/sign-in', signIn),
  form('/review/sign-out', forEditorsForm(signOut)),
  form('/review/decide', forEditorsForm(takeDecision)),
  form('/review/undo', forEditorsForm(takeUndo)),
  page('/review/bulk', forEditor(showBulk)),
  form('/review/bulk', forEditorsForm(takeBulk)),
  form('/review/bulk/undo', forEditorsForm(takeBulkUndo)),
  page('/review/bulk/done', forEditor(showBulkDone)),
  page('/review/:proposal', forEditor(showProposal)),
]
