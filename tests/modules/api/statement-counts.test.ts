import { beforeAll, describe, expect, test } from 'vitest'
import { useApi } from './api.ts'
import { insertNews } from './bulk-facts.ts'

const api = useApi({ seed: false })

beforeAll(() => insertNews(api.database.current, 55))

const nameOf = (statement: string) => /--\s*(\w+)/.exec(statement)?.[1] ?? statement

/** The names of the statements that a query takes. */
async function statementsOf(query: string, variables: object): Promise<readonly string[]> {
  const statements = await api.database.recordStatements(() => api.data(query, { ...variables }))
  return statements.map(nameOf).sort()
}

const EVIDENCE = 'evidence(first: 3) { nodes { exact start end } }'

const PAGES = {
  'a page of events with their participants, statements, articles and evidence': `query($first: Int!) {
    timeline(first: $first) {
      nodes {
        slug title time { edtf display }
        participations(first: 10) { nodes { role actor { slug name } } }
        statements(first: 10) { nodes { speaker { slug name } rendering { text form } } }
        articles(first: 10) { edges { role node { title outlet { name } } } }
        evidence(first: 10) { nodes { exact articleVersion { number article { title } } } }
      }
    }
  }`,
  'a page with the evidence of each fact as well': `query($first: Int!) {
    timeline(first: $first) {
      nodes {
        title
        participations(first: 5) { nodes { role actor { name } ${EVIDENCE} } }
        statements(first: 5) { nodes { speaker { name } rendering { text } ${EVIDENCE} } }
        articles(first: 5) { edges { ${EVIDENCE} node { title outlet { name } } } }
        ${EVIDENCE}
      }
    }
  }`,
}

describe.for(Object.entries(PAGES))('%s', ([, query]) => {
  test.for([1, 20, 50])('takes at most ten statements for %i events', async (first) => {
    const statements = await statementsOf(query, { first })

    expect(statements.length, statements.join()).toBeLessThanOrEqual(10)
  })

  test('takes the same statements for one, twenty and fifty events', async () => {
    const one = await statementsOf(query, { first: 1 })

    expect(one).toContain('participations_of_event')
    expect(await statementsOf(query, { first: 20 })).toEqual(one)
    expect(await statementsOf(query, { first: 50 })).toEqual(one)
  })
})

/** Every list of the query type, with what can be asked of each row. */
const LISTS = {
  timeline: `timeline(first: $first) { nodes {
    text { title } place { name within { slug } externalIds { value } events(first: 1) { nodes { slug } } }
    claims(first: 2) { totalCount nodes { proposition event { slug } stances(first: 2) { nodes { position } } } }
    amounts { value holder { name } statement { slug } ${EVIDENCE} }
    links(first: 2) { totalCount edges { event { slug } node { source { slug } } } }
    stories { title } externalIds { value } } }`,
  actors: `actors(first: $first) { nodes {
    name externalIds { value } names(first: 3) { totalCount nodes { value } }
    timeline(first: 2) { totalCount nodes { title } } participations(first: 2) { nodes { event { slug } } }
    statements(first: 2) { nodes { slug } } relationships(first: 2) { nodes { target { slug } } }
    coParticipants(first: 2) { totalCount nodes { name } } } }`,
  articles: `articles(first: $first) { nodes {
    title outlet { owner { name } externalIds { value } articles(first: 1) { nodes { slug } } }
    copyOf { slug } copies(first: 1) { totalCount } versions(first: 1) { nodes { number article { slug } } } } }`,
  statements: `statements(first: $first) { nodes {
    speaker { name } event { title } rendering { text statement { slug } } renderings(first: 2) { nodes { text } }
    stances(first: 2) { nodes { claim { slug } ${EVIDENCE} } } amounts { value } ${EVIDENCE} } }`,
  claims: `claims(first: $first) { nodes {
    proposition event { title } stances(first: 2) { totalCount nodes { statement { speaker { name } } } } ${EVIDENCE} } }`,
  relationships: `relationships(first: $first) { nodes {
    source { name } target { name } valid { display } ${EVIDENCE}
    events(first: 2) { totalCount edges { node { title } ${EVIDENCE} } } } }`,
  stories: `stories(first: $first) { nodes { title events(first: 50) { nodes { title place { name } } } } }`,
  outlets: `outlets(first: $first) { nodes { name owner { name } externalIds { value } articles(first: 1) { nodes { title } } } }`,
  places: `places(first: $first) { nodes { name externalIds { value } events(first: 1) { nodes { title } } } }`,
  search: `search(query: "Event", in: [EVENTS], first: $first) { totalCount nodes { __typename ... on Event { title place { name } } } }`,
  network: `network(around: ["actor-1"], first: $first) {
    actors { actor { name } } ties { source { name } target { name } relationships { kind source { slug } } } }`,
  paths: `paths(from: "actor-1", to: "actor-4", maxLength: 3, first: $first) {
    steps { source { name } target { name } ties { ... on Event { title } ... on Relationship { kind source { slug } } } } }`,
}

/**
 * Lists that lead to rows of one table feed one loader. It sends one statement for all of them, or
 * one for each that answers late; never one for each row.
 */
const LATE_LISTS = 3

test.for(Object.entries(LISTS))('%s takes no statement for each row', async ([, field]) => {
  const query = `query($first: Int!) { ${field} }`
  const two = await statementsOf(query, { first: 2 })
  const fifty = await statementsOf(query, { first: 50 })
  const times = Map.groupBy(fifty, (name) => name)

  expect(new Set(fifty)).toEqual(new Set(two))
  for (const [name, sent] of times) expect(sent.length, name).toBeLessThanOrEqual(LATE_LISTS)
})
