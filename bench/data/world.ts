import { Actors } from './actors.ts'
import { type Article, countArticles, makeArticle } from './articles.ts'
import { Calendar } from './date.ts'
import { Event } from './events.ts'
import { Outlets } from './outlets.ts'
import { Places } from './places.ts'

/**
 * Everything that is generated of a seed and a number of events. Actors, places and outlets are held;
 * events and articles are made again whenever they are asked for.
 */
export class World {
  readonly seed: number
  readonly events: number
  readonly articles: number
  readonly actors: Actors
  readonly places = new Places()
  readonly outlets = new Outlets()
  readonly calendar: Calendar

  constructor(seed: number, events: number) {
    this.seed = seed
    this.events = events
    this.articles = countArticles(events)
    this.actors = new Actors(seed, events)
    this.calendar = new Calendar(events)
  }

  eventAt(index: number): Event {
    return new Event(this, index)
  }

  articleAt(index: number): Article {
    return makeArticle(this, index)
  }

  *eachEvent(): Generator<Event> {
    for (let index = 0; index < this.events; index++) yield this.eventAt(index)
  }

  *eachArticle(): Generator<Article> {
    for (let index = 0; index < this.articles; index++) yield this.articleAt(index)
  }
}
