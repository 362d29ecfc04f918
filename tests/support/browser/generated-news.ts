import { actor, actorName } from '../../../src/db/schema/actor.ts'
import { article, articleVersion } from '../../../src/db/schema/article.ts'
import { event, eventText, participation } from '../../../src/db/schema/event.ts'
import { evidence } from '../../../src/db/schema/evidence.ts'
import { articleEvent } from '../../../src/db/schema/linking.ts'
import { outlet } from '../../../src/db/schema/outlet.ts'
import { rendering, statement } from '../../../src/db/schema/statement.ts'
import { sha256, spanOf } from '../article-facts.ts'
import { dated, insertStory, only, type Writer, write } from '../facts.ts'

/** The story that holds all generated events. */
export const GENERATED_STORY = 'generated-news'

/** Fewer than there are events, as in the news: people come again. */
const PEOPLE = 24
const OUTLETS = 5
const KINDS = ['announcement', 'post', 'interview', 'meeting', 'lawsuit', 'agreement'] as const
const FIRST_DAY = Date.UTC(2015, 0, 1)
const DAY = 86_400_000

/**
 * Events in number, in one story, oldest first, as a newsroom would have them: dates of every
 * certainty, a title and a summary in German and English, two participants, a statement of a third
 * person in two renderings, an article, and evidence of the event, of a participation and of the
 * wording. Row by row a thousand would take minutes, so each table gets them in one statement.
 */
export function insertGeneratedNews(writer: Writer, count: number): Promise<void> {
  return write(writer, async (transaction) => {
    const people = await transaction
      .insert(actor)
      .values(
        numbers(PEOPLE).map((index) => ({ slug: `person-${index}`, kind: 'person' as const })),
      )
      .returning()
    await transaction.insert(actorName).values(
      people.map(({ id }, index) => ({
        actorId: id,
        language: 'de',
        value: personName(index),
        kind: 'preferred' as const,
        ...dated({ edtf: '../..' }),
      })),
    )
    const outlets = await transaction
      .insert(outlet)
      .values(
        numbers(OUTLETS).map((index) => ({
          slug: `outlet-${index}`,
          name: `Tagesblatt ${index + 1}`,
          language: 'de',
        })),
      )
      .returning()

    const events = await transaction
      .insert(event)
      .values(
        numbers(count).map((index) => ({
          slug: `generated-event-${index}`,
          kind: at(KINDS, index),
          status: 'happened' as const,
          ...dated({ edtf: dateOf(index), timeZone: 'Europe/Berlin' }),
        })),
      )
      .returning()
    await transaction.insert(eventText).values(
      events.flatMap(({ id }, index) => [
        { eventId: id, language: 'de', title: titleOf(index), summary: summaryOf(index) },
        {
          eventId: id,
          language: 'en',
          title: `Agreement ${index} presented`,
          summary: `${personName(index)} presents agreement ${index} to the press.`,
        },
      ]),
    )
    const participations = await transaction
      .insert(participation)
      .values(
        events.flatMap(({ id }, index) => [
          { eventId: id, actorId: at(people, index).id, role: 'announcer' as const },
          { eventId: id, actorId: at(people, index + 1).id, role: 'partner' as const },
        ]),
      )
      .returning()
    const statements = await transaction
      .insert(statement)
      .values(
        events.map(({ id }, index) => ({
          slug: `generated-statement-${index}`,
          speakerId: at(people, index + 2).id,
          eventId: id,
          medium: 'spoken' as const,
          ...dated({ edtf: dateOf(index), timeZone: 'Europe/Berlin' }),
        })),
      )
      .returning()
    const renderings = await transaction
      .insert(rendering)
      .values(
        statements.flatMap(({ id }, index) => [
          { statementId: id, language: 'de', form: 'verbatim' as const, text: wordsOf(index) },
          {
            statementId: id,
            language: 'en',
            form: 'translated' as const,
            text: `Number ${index} is not the last one.`,
          },
        ]),
      )
      .returning()

    const articles = await transaction
      .insert(article)
      .values(
        events.map((_event, index) => ({
          slug: `generated-article-${index}`,
          outletId: at(outlets, index).id,
          url: `https://outlet-${index % OUTLETS}.example/articles/${index}`,
          language: 'de',
          ...dated({ edtf: dayOf(index + 2), timeZone: 'Europe/Berlin' }),
        })),
      )
      .returning()
    const versions = await transaction
      .insert(articleVersion)
      .values(
        articles.map(({ id }, index) => ({
          articleId: id,
          number: 1,
          title: titleOf(index),
          text: textOf(index),
          sha256: sha256(textOf(index)),
          language: 'de',
          retrievedAt: '2025-01-24T12:00:00Z',
        })),
      )
      .returning()
    await transaction.insert(articleEvent).values(
      events.map(({ id }, index) => ({
        articleId: at(articles, index).id,
        eventId: id,
        role: 'main' as const,
        decidedBy: 'test',
      })),
    )
    await transaction.insert(evidence).values(
      events.flatMap(({ id }, index) => {
        const articleVersionId = at(versions, index).id
        const text = textOf(index)
        return [
          { articleVersionId, ...spanOf(text, summaryOf(index)), eventId: id },
          {
            articleVersionId,
            ...spanOf(text, personName(index)),
            participationId: at(participations, 2 * index).id,
          },
          {
            articleVersionId,
            ...spanOf(text, wordsOf(index)),
            renderingId: at(renderings, 2 * index).id,
          },
        ]
      }),
    )
    await insertStory(transaction, {
      slug: GENERATED_STORY,
      titles: { de: 'Alle Abkommen', en: 'All agreements' },
      eventIds: events.map(({ id }) => id),
    })
  })
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_nothing, index) => index)
}

/** The row at the index, and from the first again where there are fewer. */
function at<Row>(rows: readonly Row[], index: number): Row {
  return only(rows.slice(index % rows.length, (index % rows.length) + 1))
}

function dayOf(index: number): string {
  return new Date(FIRST_DAY + index * DAY).toISOString().slice(0, 10)
}

/** Most news knows its day; some only a span of days, some about the month. */
function dateOf(index: number): string {
  switch (index % 10) {
    case 3:
      return `[${dayOf(index)}..${dayOf(index + 3)}]`
    case 7:
      return `${dayOf(index).slice(0, 7)}~`
    default:
      return dayOf(index)
  }
}

const personName = (index: number) => `Person Nr. ${(index % PEOPLE) + 1}`
const titleOf = (index: number) => `Abkommen ${index} vorgestellt`
const summaryOf = (index: number) =>
  `${personName(index)} stellt der Presse das Abkommen ${index} vor, an dem zwei Häuser lange gearbeitet haben.`
const wordsOf = (index: number) => `Die Nummer ${index} ist nicht die letzte.`
const textOf = (index: number) =>
  `${summaryOf(index)} „${wordsOf(index)}“, sagte ${personName(index + 2)} am Rande.`
