import type { SeedAmount, SeedClaim } from '../../src/seed/story-seed.ts'

export const claims: readonly SeedClaim[] = [
  {
    slug: 'stargate-funding-secured',
    event: 'stargate-announcement',
    propositions: {
      de: 'Die Finanzierung des Stargate-Projekts ist gesichert.',
      en: 'The funding of the Stargate project is secured.',
    },
    stances: [
      {
        statement: 'musk-stargate-money-missing',
        position: 'denies',
        evidence: [
          'Sie haben das Geld gar nicht. SoftBank hat weniger als 10 Milliarden gesichert.',
        ],
      },
      {
        statement: 'leavitt-believe-trump-and-ceos',
        position: 'asserts',
        evidence: [
          'Auch Karoline Leavitt, Pressesprecherin des Weißen Hauses, nahm das Vorhaben gegen Musks Zweifel in Schutz. In einem Interview des Senders Fox News riet sie: „Die Amerikaner sollten lieber Präsident Trump und den CEOs glauben.“',
        ],
      },
    ],
    evidence: ['bestreitet, dass die Geldgeber des Stargate-Projekts zahlungsfähig sind'],
  },
  {
    slug: 'no-government-money',
    event: 'stargate-announcement',
    propositions: {
      de: 'Die US-Regierung steuert kein Geld zum Stargate-Projekt bei.',
      en: 'The US government contributes no money to the Stargate project.',
    },
    stances: [
      {
        statement: 'trump-government-pays-nothing',
        position: 'asserts',
        evidence: ['Sie stellen das Geld bereit, nicht die Regierung.'],
      },
    ],
    evidence: ['Dass der Staat für Stargate aufkommt, schloss Trump aus'],
  },
  {
    slug: 'musk-criticism-personal',
    event: 'musk-funding-post',
    propositions: {
      de: 'Musks Kritik an Stargate hat persönliche Gründe.',
      en: "Musk's criticism of Stargate has personal reasons.",
    },
    stances: [
      {
        statement: 'trump-musk-hates-one-person',
        position: 'asserts',
        evidence: ['Über Musk sagte er: „Nein, er hasst nur eine der beteiligten Personen.“'],
      },
    ],
    evidence: ['Trump hält dagegen, aus Musk spreche allein eine persönliche Abneigung.'],
  },
  {
    slug: 'openai-abandoned-nonprofit-aims',
    event: 'musk-openai-lawsuit',
    propositions: {
      de: 'Unter Altman hat OpenAI seine ursprünglichen gemeinnützigen Ziele aufgegeben.',
      en: 'Under Altman, OpenAI has abandoned its original non-profit aims.',
    },
    stances: [
      {
        statement: 'musk-lawsuit-accusation',
        position: 'asserts',
        evidence: [
          'Seiner Klage zufolge hat Altman die gemeinnützige Ausrichtung preisgegeben, mit der die Firma einst angetreten war',
        ],
      },
    ],
    evidence: [
      'hat Altman die gemeinnützige Ausrichtung preisgegeben, mit der die Firma einst angetreten war',
    ],
  },
]

export const amounts: readonly SeedAmount[] = [
  {
    event: 'stargate-announcement',
    holder: 'stargate',
    measure: 'initial_investment',
    comparator: 'exactly',
    value: '100000000000',
    unit: 'USD',
    evidence: ['Für den Anfang sind 100 Milliarden US-Dollar vorgesehen'],
  },
  {
    event: 'stargate-announcement',
    holder: 'stargate',
    measure: 'total_investment',
    comparator: 'at_most',
    value: '500000000000',
    unit: 'USD',
    evidence: ['auf lange Sicht soll die Summe auf bis zu 500 Milliarden US-Dollar wachsen'],
  },
  {
    event: 'musk-funding-post',
    statement: 'musk-stargate-money-missing',
    holder: 'softbank',
    measure: 'secured_funding',
    comparator: 'less_than',
    value: '10000000000',
    unit: 'USD',
    evidence: ['SoftBank hat weniger als 10 Milliarden gesichert.'],
  },
]
