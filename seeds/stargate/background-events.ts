import type { SeedEvent } from '../../src/seed/story-seed.ts'
import { beforeThisYear, inaugurationMonday, mondayToThursday, tuesday } from './dates.ts'

/** What the article recalls: the older quarrel, and how close Musk is to the government. */
export const backgroundEvents: readonly SeedEvent[] = [
  {
    slug: 'musk-openai-lawsuit',
    kind: 'lawsuit',
    status: 'happened',
    date: beforeThisYear,
    texts: {
      de: {
        title: 'Musk verklagt OpenAI und Altman',
        summary:
          'Elon Musk geht gerichtlich gegen OpenAI und Sam Altman vor. Er wirft Altman vor, die gemeinnützigen Ziele des Unternehmens aufgegeben zu haben und fortgeschrittene KI zahlenden Kunden vorzubehalten.',
      },
      en: {
        title: 'Musk sues OpenAI and Altman',
        summary:
          "Elon Musk takes OpenAI and Sam Altman to court. He accuses Altman of having abandoned the company's non-profit aims and of reserving advanced AI for paying customers.",
      },
    },
    participations: [
      {
        actor: 'elon-musk',
        role: 'plaintiff',
        evidence: ['war Musk vor Gericht gezogen: Er verklagte OpenAI und Altman'],
      },
      {
        actor: 'openai',
        role: 'defendant',
        evidence: ['Er verklagte OpenAI'],
      },
      {
        actor: 'sam-altman',
        role: 'defendant',
        evidence: ['verklagte OpenAI und Altman'],
      },
    ],
    evidence: [
      'Noch vor dem Jahreswechsel war Musk vor Gericht gezogen: Er verklagte OpenAI und Altman.',
    ],
  },
  {
    slug: 'jan6-amnesty',
    kind: 'amnesty',
    status: 'happened',
    date: inaugurationMonday,
    texts: {
      de: {
        title: 'Trump gewährt den Randalierern vom 6. Januar pauschal Amnestie',
        summary:
          'Am Tag seiner Vereidigung erlässt Donald Trump eine pauschale Amnestie für die Randalierer vom 6. Januar 2021.',
      },
      en: {
        title: 'Trump grants a blanket amnesty to the January 6 rioters',
        summary:
          'On the day he is sworn in, Donald Trump grants the rioters of 6 January 2021 a blanket amnesty.',
      },
    },
    participations: [
      {
        actor: 'donald-trump',
        role: 'grantor',
        evidence: [
          'hatte der Präsident den Randalierern vom 6. Januar 2021 pauschal Amnestie gewährt',
        ],
      },
    ],
    evidence: [
      'Schon am Montag, dem Tag seiner Vereidigung, hatte der Präsident den Randalierern vom 6. Januar 2021 pauschal Amnestie gewährt.',
    ],
  },
  {
    slug: 'musk-staff-jan6',
    kind: 'deployment',
    status: 'happened',
    date: mondayToThursday,
    texts: {
      de: {
        title: 'Musk entsendet Personal zur Freilassung der Januar-6-Häftlinge',
        summary:
          'Nach der Amnestie schickt Elon Musk Mitarbeiter von SpaceX und X, die bei der Freilassung der Inhaftierten helfen sollen.',
      },
      en: {
        title: 'Musk sends staff to support the release of January 6 prisoners',
        summary:
          'After the amnesty Elon Musk sends employees of SpaceX and X to help with the release of the prisoners.',
      },
    },
    participations: [
      {
        actor: 'elon-musk',
        role: 'sender',
        evidence: ['entsandte Musk Personal von SpaceX und X'],
      },
      {
        actor: 'spacex',
        role: 'deployed',
        evidence: ['Personal von SpaceX'],
      },
      {
        actor: 'x',
        role: 'deployed',
        evidence: ['Personal von SpaceX und X'],
      },
    ],
    evidence: [
      'Danach, zwischen Montag und Donnerstag, entsandte Musk Personal von SpaceX und X, das bei der Freilassung der Inhaftierten helfen sollte.',
    ],
  },
  {
    slug: 'ulbricht-pardon',
    kind: 'pardon',
    status: 'happened',
    date: tuesday,
    place: 'oval-office',
    texts: {
      de: {
        title: 'Trump begnadigt Silk-Road-Gründer Ross Ulbricht',
        summary:
          'Donald Trump unterzeichnet im Oval Office die Begnadigung von Ross Ulbricht, dem Gründer des Darknet-Marktplatzes Silk Road. Elon Musk ist dabei.',
      },
      en: {
        title: 'Trump pardons Silk Road founder Ross Ulbricht',
        summary:
          'In the Oval Office Donald Trump signs the pardon of Ross Ulbricht, the founder of the darknet marketplace Silk Road. Elon Musk is present.',
      },
    },
    participations: [
      {
        actor: 'donald-trump',
        role: 'signer',
        evidence: ['Als Trump am Dienstag im Oval Office die Urkunde unterschrieb'],
      },
      {
        actor: 'ross-ulbricht',
        role: 'beneficiary',
        evidence: ['mit der er Ross Ulbricht begnadigte'],
      },
      {
        actor: 'elon-musk',
        role: 'attendee',
        evidence: ['stand Musk dabei'],
      },
    ],
    evidence: [
      'Als Trump am Dienstag im Oval Office die Urkunde unterschrieb, mit der er Ross Ulbricht begnadigte, stand Musk dabei.',
    ],
  },
]
