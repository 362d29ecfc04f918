import type { SeedEvent } from '../../src/seed/story-seed.ts'
import { beforeThursday, sincePost, thursday, tuesday, untold } from './dates.ts'

/** What the article is about: the project, the doubt about its money, and who answers. */
export const events: readonly SeedEvent[] = [
  {
    slug: 'stargate-announcement',
    kind: 'announcement',
    status: 'happened',
    date: tuesday,
    texts: {
      de: {
        title: 'Trump stellt das KI-Projekt Stargate vor',
        summary:
          'US-Präsident Donald Trump präsentiert Stargate: OpenAI, Oracle und SoftBank wollen gemeinsam KI-Infrastruktur in den USA aufbauen, zunächst für 100 Milliarden, auf lange Sicht für bis zu 500 Milliarden US-Dollar. Wie sie das im Einzelnen finanzieren, haben die Unternehmen nicht offengelegt; auch Kredite oder weitere Investoren kommen infrage.',
      },
      en: {
        title: 'Trump presents the Stargate AI project',
        summary:
          'US president Donald Trump presents Stargate: OpenAI, Oracle and SoftBank plan to build AI infrastructure in the United States together, for 100 billion US dollars at first and up to 500 billion in the long run. The companies have not disclosed in detail how they will fund it; debt or further investors are possible.',
      },
    },
    participations: [
      {
        actor: 'donald-trump',
        role: 'announcer',
        evidence: ['Der Präsident hatte Stargate am Dienstag der Öffentlichkeit präsentiert'],
      },
      {
        actor: 'openai',
        role: 'partner',
        evidence: ['Getragen wird es von OpenAI, Oracle und SoftBank'],
      },
      {
        actor: 'oracle',
        role: 'partner',
        evidence: ['Getragen wird es von OpenAI, Oracle und SoftBank'],
      },
      {
        actor: 'softbank',
        role: 'partner',
        evidence: ['Getragen wird es von OpenAI, Oracle und SoftBank'],
      },
      {
        actor: 'stargate',
        role: 'subject',
        evidence: ['Stargate am Dienstag der Öffentlichkeit präsentiert'],
      },
    ],
    evidence: [
      'Der Präsident hatte Stargate am Dienstag der Öffentlichkeit präsentiert.',
      'Woher das Kapital kommen soll, haben die drei Unternehmen noch nicht im Einzelnen erklärt. Statt allein auf eigene Mittel zurückzugreifen, könnten sie Kredite aufnehmen oder weitere Investoren ins Boot holen.',
    ],
  },
  {
    slug: 'musk-funding-post',
    kind: 'post',
    status: 'happened',
    date: beforeThursday,
    texts: {
      de: {
        title: 'Musk bestreitet auf X die Finanzierung von Stargate',
        summary:
          'Elon Musk schreibt auf seiner Plattform X, das Geld für Stargate sei nicht vorhanden: SoftBank habe weniger als 10 Milliarden gesichert.',
      },
      en: {
        title: 'Musk disputes the funding of Stargate on X',
        summary:
          'Elon Musk writes on his platform X that the money for Stargate is not there: SoftBank, he says, has secured less than 10 billion.',
      },
    },
    participations: [
      {
        actor: 'elon-musk',
        role: 'author',
        evidence: ['Auf seiner Plattform X, dem einstigen Twitter, schrieb Musk'],
      },
      {
        actor: 'softbank',
        role: 'subject',
        evidence: ['SoftBank hat weniger als 10 Milliarden gesichert.'],
      },
    ],
    evidence: [
      'Auf die Präsentation folgte noch vor Donnerstag Widerspruch. Auf seiner Plattform X, dem einstigen Twitter, schrieb Musk',
    ],
  },
  {
    slug: 'altman-reply',
    kind: 'statement',
    status: 'happened',
    date: sincePost,
    texts: {
      de: {
        title: 'Altman antwortet Musk mit scharfen Worten',
        summary:
          'OpenAI-CEO Sam Altman reagiert scharf auf Musks Beitrag; die beiden tauschen öffentlich Sticheleien aus.',
      },
      en: {
        title: 'Altman hits back at Musk',
        summary:
          "OpenAI CEO Sam Altman answers Musk's post sharply; the two trade barbs in public.",
      },
    },
    participations: [
      {
        actor: 'sam-altman',
        role: 'author',
        evidence: ['Altman mit scharfen Worten auf Musks Beitrag geantwortet'],
      },
      {
        actor: 'elon-musk',
        role: 'addressee',
        evidence: ['mit scharfen Worten auf Musks Beitrag geantwortet'],
      },
    ],
    evidence: [
      'Seither hat Altman mit scharfen Worten auf Musks Beitrag geantwortet, und die beiden überziehen einander vor aller Augen mit Sticheleien.',
    ],
  },
  {
    slug: 'musk-reposts-altman',
    kind: 'post',
    status: 'happened',
    date: sincePost,
    texts: {
      de: {
        title: 'Musk verbreitet alte Trump-Kritik von Altman',
        summary:
          'In dem Schlagabtausch veröffentlicht Elon Musk ältere Beiträge von Sam Altman erneut, in denen dieser Trump kritisiert hatte.',
      },
      en: {
        title: "Musk re-posts Altman's old criticism of Trump",
        summary:
          'During the exchange Elon Musk re-posts older posts by Sam Altman that are critical of Trump.',
      },
    },
    participations: [
      {
        actor: 'elon-musk',
        role: 'author',
        evidence: ['Musk holte dabei Einträge hervor'],
      },
      {
        actor: 'sam-altman',
        role: 'subject',
        evidence: ['Einträge hervor, in denen Altman früher Trump kritisiert hatte'],
      },
    ],
    evidence: [
      'Musk holte dabei Einträge hervor, in denen Altman früher Trump kritisiert hatte, und verbreitete sie noch einmal.',
    ],
  },
  {
    slug: 'leavitt-fox-interview',
    kind: 'interview',
    status: 'happened',
    date: untold,
    texts: {
      de: {
        title: 'Leavitt verteidigt Stargate im Interview mit Fox News',
        summary:
          'Karoline Leavitt, Pressesprecherin des Weißen Hauses, nimmt das Projekt gegen Musks Zweifel in Schutz: Man solle lieber Trump und den Firmenchefs glauben.',
      },
      en: {
        title: 'Leavitt defends Stargate in an interview with Fox News',
        summary:
          "White House press secretary Karoline Leavitt defends the project against Musk's doubts: people should rather believe Trump and the chief executives.",
      },
    },
    participations: [
      {
        actor: 'karoline-leavitt',
        role: 'interviewee',
        evidence: [
          'Karoline Leavitt, Pressesprecherin des Weißen Hauses, nahm das Vorhaben gegen Musks Zweifel in Schutz. In einem Interview des Senders Fox News riet sie',
        ],
      },
      {
        actor: 'fox-news',
        role: 'host',
        evidence: ['In einem Interview des Senders Fox News'],
      },
    ],
    evidence: [
      'Auch Karoline Leavitt, Pressesprecherin des Weißen Hauses, nahm das Vorhaben gegen Musks Zweifel in Schutz. In einem Interview des Senders Fox News riet sie',
    ],
  },
  {
    slug: 'trump-press-remarks',
    kind: 'press_remarks',
    status: 'happened',
    date: thursday,
    place: 'white-house',
    texts: {
      de: {
        title: 'Trump weist Musks Einwand vor der Presse zurück',
        summary:
          'Im Weißen Haus führt Donald Trump Musks Kritik auf dessen Abneigung gegen einen der Beteiligten zurück, offenbar Sam Altman, und betont, das Geld komme nicht von der Regierung.',
      },
      en: {
        title: "Trump brushes off Musk's objection before the press",
        summary:
          "In the White House Donald Trump puts Musk's criticism down to his dislike of one of those involved, apparently Sam Altman, and stresses that the money does not come from the government.",
      },
    },
    participations: [
      {
        actor: 'donald-trump',
        role: 'speaker',
        evidence: ['Am Donnerstag ging Trump im Weißen Haus vor der Presse auf den Einwand ein'],
      },
      {
        actor: 'elon-musk',
        role: 'subject',
        evidence: ['Über Musk sagte er'],
      },
      {
        actor: 'sam-altman',
        role: 'subject',
        evidence: ['Gemeint war wohl OpenAI-CEO Sam Altman.'],
      },
    ],
    evidence: ['Am Donnerstag ging Trump im Weißen Haus vor der Presse auf den Einwand ein.'],
  },
]
