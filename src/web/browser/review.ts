import { guardClicks, leaveRole, openPanel, switchRole, walkPanels } from './review-actions.ts'
import { Keys } from './review-keys.ts'
import { Outbox, post, type Sent } from './review-outbox.ts'
import { Pages } from './review-pages.ts'
import { ReviewView } from './review-view.ts'

// What the review of proposals does more with JavaScript: keys, the next proposal without waiting,
// and decisions that are sent while the next one is read. Without it the same forms work one by one.

const view = new ReviewView()
const pages = new Pages()
/** What was decided in this tab, while the pages that are prepared do not know it yet. */
const decided = new Set<string>()

/** What the page waits with to go on: its fields may be filled in wrong. */
let awaited: Sent | undefined

const outbox = new Outbox({
  answered(sent, { outcome, message, problem = '', field, last, left }) {
    // It reads otherwise now, unless it was taken back before it was sent.
    pages.forget(view.addressOf(sent.proposal))
    view.showNotice(null)
    if (last !== undefined) view.showLast(last)
    view.showLeft(left)
    const [isShown, wasAwaited] = [view.id === sent.proposal, sent === awaited]
    if (wasAwaited) awaited = undefined
    if (outcome === 'refused') decided.delete(sent.proposal)
    // It was waited for, or the next one could not be fetched while the server did not answer.
    else if (isShown && (wasAwaited || outcome === 'decided')) void goOn()
    view.announce(outcome === 'decided' ? message : '')
    if (outcome === 'decided') return
    if (isShown && field !== undefined) view.refuse(field, message)
    else tellProblem(sent, problem)
  },
  delayed(count) {
    view.showNotice(`${view.say('waitingToSend', { count })} ${view.say('offline')}`)
    if (awaited?.proposal === view.id) void goOn()
    awaited = undefined
  },
  stopped(count) {
    const link = { text: view.say('signIn'), address: view.signInAddress }
    view.showNotice(view.say(count === 1 ? 'signedOutWithOne' : 'signedOut', { count }), link)
  },
})

/** What was written for a new event stands in its form again, where somebody goes back to it. */
function tellProblem({ proposal, title, fields }: Sent, markup: string): void {
  const address = new URL(view.addressOf(proposal), location.href)
  for (const [name, value] of fields) {
    if (name === 'title' || name === 'edtf') address.searchParams.set(name, value)
  }
  view.addProblem({ title, markup, address: address.pathname + address.search })
}

/** How often somebody went on: of two pages that are waited for, the later one is meant. */
let goings = 0

async function go(id: string, history: 'push' | 'leave' = 'push'): Promise<void> {
  const address = view.addressOf(id)
  goings += 1
  const going = goings
  view.announce('')
  const page = await pages.get(address).catch((error: unknown) => {
    if (going !== goings) return
    // As fetch reports that nobody answered; the browser's own page of that would lose this one.
    if (error instanceof TypeError) view.showNotice(view.say('offline'))
    // The server tells what is wrong better than a script.
    else location.assign(address)
  })
  if (going !== goings || page === undefined) return
  view.show(page, decided)
  if (history === 'push') globalThis.history.pushState(null, '', address)
  prepare()
}

/** Has the pages ready that a key may lead to: first the next three, then the other candidates. */
function prepare(): void {
  const next = view.upcoming.filter((id) => !decided.has(id)).slice(0, 3)
  for (const id of next) pages.prepare(view.addressOf(id))
  const others = view.candidates.map(({ dataset }) => dataset.candidate ?? '')
  setTimeout(() => {
    for (const id of others) if (id !== view.id) pages.prepare(view.addressOf(id))
  }, 300)
}

async function goOn(): Promise<void> {
  const next = view.upcoming.find((id) => !decided.has(id))
  if (next !== undefined) return go(next)
  await outbox.empty()
  location.assign(view.addressOf('').replace(/\/(?=\?|$)/, ''))
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): [string, string][] {
  return [...new FormData(form, submitter)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'form-token' ? [[name, value]] : [],
  )
}

function decide(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const proposal = view.id
  if (decided.has(proposal)) return
  const sent: Sent = {
    proposal,
    title: view.headline.textContent ?? '',
    editor: view.editor,
    action: form.action,
    fields: fieldsOf(form, submitter),
  }
  decided.add(proposal)
  if (sent.fields.some(([name, value]) => name === 'decision' && value === 'CREATE')) {
    awaited = sent
    view.announce(view.say('sending'))
  } else {
    void goOn()
  }
  outbox.add(sent)
}

/** Takes the last decision back: before it is sent where that is possible, else by the API. */
async function undo(): Promise<void> {
  const unsent = outbox.takeBack()
  if (unsent !== undefined) {
    decided.delete(unsent.proposal)
    if (unsent === awaited) awaited = undefined
    view.showNotice(null)
    return go(unsent.proposal)
  }
  view.announce(view.say('undoing'))
  await outbox.empty()
  const form = document.querySelector<HTMLFormElement>('#last form.undo')
  if (form === null) {
    view.announce(view.say('nothingToUndo'))
    return
  }
  const fields = fieldsOf(form, null)
  const proposal = fields.find(([name]) => name === 'proposal')?.[1] ?? ''
  try {
    const {
      outcome,
      message,
      problem = '',
      last,
      left,
    } = await post({ action: form.action, fields })
    if (outcome === 'signed-out') {
      view.showNotice(message, { text: view.say('signIn'), address: view.signInAddress })
      return
    }
    if (last !== undefined) view.showLast(last)
    if (outcome === 'undone') {
      decided.delete(proposal)
      pages.forgetAll()
      await go(proposal)
      view.announce(message)
    } else {
      view.announce('')
      view.addProblem({ markup: problem, address: view.addressOf(proposal) })
    }
    view.showLeft(left)
  } catch {
    view.showNotice(view.say('offline'))
  }
}

/** Shows what a search for another event finds, beneath it. */
async function find(form: HTMLFormElement): Promise<void> {
  const address = `${form.action}?${new URLSearchParams(fieldsOf(form, null))}`
  try {
    const page = await new Pages().get(address)
    const found = page.getElementById('found')
    const place = document.getElementById('found')
    if (found === null || place === null) return
    place.replaceWith(document.importNode(found, true))
    view.announce(document.querySelector('#found .meta')?.textContent ?? '')
  } catch {
    location.assign(address)
  }
}

addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return
  if (form.matches('.decide')) {
    event.preventDefault()
    decide(form, event.submitter)
  } else if (form.matches('.undo')) {
    event.preventDefault()
    void undo()
  } else if (form.matches('.find')) {
    event.preventDefault()
    void find(form)
  }
})

addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element && event.target.closest('a[data-candidate]')
  if (!(link instanceof HTMLAnchorElement)) return
  event.preventDefault()
  if (link.dataset.candidate !== view.id) void go(link.dataset.candidate ?? '')
})

addEventListener('popstate', () => {
  const id = decodeURIComponent(location.pathname.split('/').at(-1) ?? '')
  // A link to a reason, or to its words, leads within the page.
  if (id === view.id) return
  pages.forgetAll()
  void go(id, 'leave')
})

const keys = new Keys({
  choose(number) {
    const link = view.candidates[number - 1]
    if (link === undefined) view.announce(view.say('noSuchCandidate', { number }))
    else if (link.dataset.candidate !== view.id) void go(link.dataset.candidate ?? '')
  },
  press(key) {
    const control = view.actions.querySelector<HTMLElement>(`[data-key="${key}"]`)
    if (control === null) view.announce(view.say('noAction'))
    else if (control instanceof HTMLButtonElement) control.form?.requestSubmit(control)
    else openPanel(control)
  },
  switchRole: () => switchRole(view),
  undo: () => void undo(),
  help: () => document.querySelector<HTMLDialogElement>('#help')?.showModal(),
  shownAt: () => view.shownAt,
})

function showKeys(): void {
  document.querySelector('.review')?.classList.toggle('keys-on', keys.areOn)
  document.querySelector('#keys')?.setAttribute('aria-pressed', String(keys.areOn))
}

document.querySelector('.review-bar .keys')?.removeAttribute('hidden')
document.querySelector('#keys')?.addEventListener('click', () => {
  keys.switch()
  showKeys()
  view.announce(view.say(keys.areOn ? 'keysOn' : 'keysOff'))
})
document.querySelector('#open-help')?.addEventListener('click', () => {
  document.querySelector<HTMLDialogElement>('#help')?.showModal()
})
showKeys()
guardClicks(view)
walkPanels(view)
leaveRole(view, () => keys.areOn)
for (const { title, proposal } of outbox.restore(view.editor)) {
  view.addProblem({ title, markup: '', address: view.addressOf(proposal) })
}
prepare()
