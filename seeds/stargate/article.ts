import type { SeedArticle, SeedOutlet } from '../../src/seed/story-seed.ts'
import { PUBLICATION_DAY } from './dates.ts'

export const outlets: readonly SeedOutlet[] = [
  { slug: 'annals-seed', name: 'Annals-Redaktion', language: 'de' },
]

export const article: SeedArticle = {
  slug: 'annals-seed-stargate',
  outlet: 'annals-seed',
  language: 'de',
  title: 'Streit um Stargate: Trump hält Musks Zweifel für persönlich motiviert',
  textFile: new URL('../stargate.de.txt', import.meta.url),
  published: { edtf: PUBLICATION_DAY, timeZone: 'Europe/Berlin' },
  reports: [
    {
      event: 'stargate-announcement',
      role: 'main',
      evidence: ['Der Präsident hatte Stargate am Dienstag der Öffentlichkeit präsentiert.'],
    },
    {
      event: 'musk-funding-post',
      role: 'main',
      evidence: [
        'Ausgerechnet sein Verbündeter Elon Musk bestreitet, dass die Geldgeber des Stargate-Projekts zahlungsfähig sind.',
      ],
    },
    {
      event: 'trump-press-remarks',
      role: 'main',
      evidence: ['Trump hält dagegen, aus Musk spreche allein eine persönliche Abneigung.'],
    },
    {
      event: 'leavitt-fox-interview',
      role: 'main',
      evidence: [
        'Auch Karoline Leavitt, Pressesprecherin des Weißen Hauses, nahm das Vorhaben gegen Musks Zweifel in Schutz.',
      ],
    },
    {
      event: 'altman-reply',
      role: 'main',
      evidence: ['Seither hat Altman mit scharfen Worten auf Musks Beitrag geantwortet'],
    },
    {
      event: 'musk-reposts-altman',
      role: 'main',
      evidence: [
        'Musk holte dabei Einträge hervor, in denen Altman früher Trump kritisiert hatte, und verbreitete sie noch einmal.',
      ],
    },
    {
      event: 'musk-openai-lawsuit',
      role: 'background',
      evidence: ['Er verklagte OpenAI und Altman.'],
    },
    {
      event: 'ulbricht-pardon',
      role: 'background',
      evidence: ['die Urkunde unterschrieb, mit der er Ross Ulbricht begnadigte'],
    },
    {
      event: 'jan6-amnesty',
      role: 'background',
      evidence: [
        'hatte der Präsident den Randalierern vom 6. Januar 2021 pauschal Amnestie gewährt',
      ],
    },
    {
      event: 'musk-staff-jan6',
      role: 'background',
      evidence: [
        'entsandte Musk Personal von SpaceX und X, das bei der Freilassung der Inhaftierten helfen sollte',
      ],
    },
  ],
}
