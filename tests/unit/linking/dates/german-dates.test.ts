import { describe, expect, it } from 'vitest'
import { type Found, foundIn } from './find.ts'

function each(cases: Readonly<Record<string, readonly Found[]>>) {
  it.each(Object.entries(cases))('reads %s', (text, expected) => {
    expect(foundIn(text, 'de')).toEqual(expected)
  })
}

describe('weekdays in German', () => {
  each({
    'Am Dienstag stellte sie den Plan vor.': [['Dienstag', '2025-01-21', '2025-01-21']],
    'Am Freitag stellte sie den Plan vor.': [['Freitag', '2025-01-24', '2025-01-24']],
    'Seit Montag streiken die Fahrer.': [['Montag', '2025-01-20', '2025-01-20']],
    'Der Rat wird am Dienstag tagen.': [['Dienstag', '2025-01-28', '2025-01-28']],
    'Die Vereine laden am Donnerstag in die Aula.': [['Donnerstag', '2025-01-30', '2025-01-30']],
    'Das Treffen ist für Montag angesetzt.': [['Montag', '2025-01-27', '2025-01-27']],
    'Vergangenen Freitag brannte es.': [['Vergangenen Freitag', '2025-01-17', '2025-01-17']],
    'Am kommenden Freitag ist Schluss.': [['kommenden Freitag', '2025-01-31', '2025-01-31']],
    'Er kam am Mittwoch vergangener Woche.': [
      ['Mittwoch vergangener Woche', '2025-01-15', '2025-01-15'],
    ],
    'Von Montag bis Mittwoch wurde verhandelt.': [
      ['Montag', '2025-01-20', '2025-01-20/2025-01-22'],
      ['Mittwoch', '2025-01-22', '2025-01-20/2025-01-22'],
    ],
    'Am Montag vor einer Woche begann es.': [
      ['Montag vor einer Woche', '2025-01-13', '2025-01-13'],
    ],
    'An einem Dienstag begann es.': [['Dienstag', 'XXXX-WXX-2', null]],
    'Übernächsten Montag beginnt es.': [['Übernächsten Montag', '2025-02-03', '2025-02-03']],
    'Am gestrigen Donnerstag kam er.': [['gestrigen Donnerstag', '2025-01-23', '2025-01-23']],
    'Zwischen Montag und Donnerstag entsandte er Personal.': [
      ['Montag', '2025-01-20', '[2025-01-20..2025-01-23]'],
      ['Donnerstag', '2025-01-23', '[2025-01-20..2025-01-23]'],
    ],
  })
})

describe('days in German', () => {
  each({
    'Das war gestern, vorgestern und ist heute.': [
      ['gestern', '2025-01-23', '2025-01-23'],
      ['vorgestern', '2025-01-22', '2025-01-22'],
      ['heute', '2025-01-24', '2025-01-24'],
    ],
    'Sie kommt morgen oder übermorgen.': [
      ['morgen', '2025-01-25', '2025-01-25'],
      ['übermorgen', '2025-01-26', '2025-01-26'],
    ],
    'Bis heute fehlt jede Spur.': [['heute', 'PRESENT_REF', null]],
    'Heute lebt sie in Bozen, wo er heute spricht.': [
      ['Heute', 'PRESENT_REF', null],
      ['heute', '2025-01-24', '2025-01-24'],
    ],
    'Früher war das anders; er kam früher als erwartet.': [['Früher', 'PAST_REF', null]],
    'Am 6. Januar 2021 zogen sie los.': [['6. Januar 2021', '2021-01-06', '2021-01-06']],
    'Am 21. Dezember sprach er.': [['21. Dezember', '2024-12-21', '2024-12-21']],
    'Sie laden am Dienstag, 25. Februar um 20.30 Uhr ein.': [
      ['Dienstag, 25. Februar', '2025-02-25', '2025-02-25'],
      ['20.30 Uhr', '2025-02-25T20:30', '2025-02-25T20:30'],
    ],
    'Der Vertrag vom 3.10.1990 gilt.': [['3.10.1990', '1990-10-03', '1990-10-03']],
    'Am 30. Februar war nichts.': [['Februar', '2025-02', '2025-02']],
    'Vom 3. bis 5. März wird getagt.': [
      ['3.', '2025-03-03', '2025-03-03/2025-03-05'],
      ['5. März', '2025-03-05', '2025-03-03/2025-03-05'],
    ],
    'Am Ostermontag 2024 ruhte die Arbeit.': [['Ostermontag 2024', '2024-04-01', '2024-04-01']],
    'An Silvester knallte es.': [['Silvester', '2024-12-31', '2024-12-31']],
    'Am dritten Oktober 2023 feierten sie.': [['dritten Oktober 2023', '2023-10-03', '2023-10-03']],
  })
})

describe('dates counted from a date told before, in German', () => {
  each({
    'Am 6. Mai 2024 fiel das Urteil. Am Vortag hatte er geschwiegen.': [
      ['6. Mai 2024', '2024-05-06', '2024-05-06'],
      ['Vortag', '2024-05-05', '2024-05-05'],
    ],
    'Am 6. Mai 2024 fiel das Urteil. Am Tag darauf ging er.': [
      ['6. Mai 2024', '2024-05-06', '2024-05-06'],
      ['Tag darauf', '2024-05-07', '2024-05-07'],
    ],
    'Am 6. Mai 2024 fiel das Urteil, zwei Tage später ging er.': [
      ['6. Mai 2024', '2024-05-06', '2024-05-06'],
      ['zwei Tage später', '2024-05-08', '2024-05-08'],
    ],
    '2013 wurde er gefasst, zwei Jahre später verurteilt.': [
      ['2013', '2013', '2013'],
      ['zwei Jahre später', '2015', '2015'],
    ],
    'Die Wahl war 2013, drei Monate später trat er ab.': [
      ['2013', '2013', '2013'],
      ['drei Monate später', 'XXXX-XX', null],
    ],
    'Am 6. Mai 2024 kamen sie. Die Woche darauf gingen sie.': [
      ['6. Mai 2024', '2024-05-06', '2024-05-06'],
      ['Woche darauf', '2024-W20', '[2024-05-13..2024-05-19]'],
    ],
  })
})

describe('clock times and parts of the day in German', () => {
  each({
    'Heute um 19.30 Uhr trifft sich der Rat.': [
      ['Heute', '2025-01-24', '2025-01-24'],
      ['19.30 Uhr', '2025-01-24T19:30', '2025-01-24T19:30'],
    ],
    'Am Samstag tagt der Rat. Beginn ist um acht Uhr abends.': [
      ['Samstag', '2025-01-25', '2025-01-25'],
      ['acht Uhr abends', '2025-01-25T20:00', '2025-01-25T20:00'],
    ],
    'Am Dienstagabend kam er, gestern Abend ging er.': [
      ['Dienstagabend', '2025-01-21TEV', '2025-01-21'],
      ['gestern Abend', '2025-01-23TEV', '2025-01-23'],
    ],
    'In der Nacht zum Mittwoch brannte es.': [
      ['Nacht zum Mittwoch', '2025-01-22TNI', '[2025-01-21..2025-01-22]'],
    ],
    'Gestern kam er an. Alle jubelten. Er war müde. Am Abend ging er.': [
      ['Gestern', '2025-01-23', '2025-01-23'],
      ['Abend', '2025-01-23TEV', '2025-01-23'],
    ],
    'In den frühen Morgenstunden brannte es.': [
      ['frühen Morgenstunden', '2025-01-24TMO', '2025-01-24'],
    ],
    'In der Nacht zum Sonntag, dem 19. Januar brannte es.': [
      ['Nacht zum Sonntag, dem 19. Januar', '2025-01-19TNI', '[2025-01-18..2025-01-19]'],
    ],
    'Heute Morgen fiel Schnee.': [['Heute Morgen', '2025-01-24TMO', '2025-01-24']],
    'Geöffnet von 9.30 bis 12 Uhr.': [
      ['9.30', '2025-01-24T09:30', '2025-01-24T09:30'],
      ['12 Uhr', '2025-01-24T12:00', '2025-01-24T12:00'],
    ],
  })

  it('takes an evening that had not come at publication for that of the day before', () => {
    const morning = { day: '2025-01-24', time: '06:15' }
    const text = 'Das hat sie am Abend bekanntgegeben.'
    expect(foundIn(text, 'de', morning)).toEqual([['Abend', '2025-01-23TEV', '2025-01-23']])
    const night = { day: '2025-01-24', time: '22:15' }
    expect(foundIn(text, 'de', night)).toEqual([['Abend', '2025-01-24TEV', '2025-01-24']])
  })
})

describe('longer times in German', () => {
  each({
    'Am Wochenende spielten sie.': [['Wochenende', '2025-W03-WE', '[2025-01-18..2025-01-19]']],
    'In der vergangenen Woche regnete es.': [
      ['vergangenen Woche', '2025-W03', '[2025-01-13..2025-01-19]'],
    ],
    'Das Fest (Mai bis Juni) war früher im April.': [
      ['Mai', '2024-05', '2024-05/2024-06'],
      ['Juni', '2024-06', '2024-05/2024-06'],
      ['April', '2024-04', '2024-04'],
    ],
    'Sie kündigte an, vom 1. Februar an Zölle zu erheben.': [
      ['1. Februar', '2025-02-01', '2025-02-01'],
    ],
    'Mitte Januar sank der Preis.': [['Mitte Januar', '2025-01', '[2025-01-11..2025-01-21]']],
    'Ende Dezember zog er um.': [['Ende Dezember', '2024-12', '[2024-12-22..2024-12-31]']],
    'Im Oktober vergangenen Jahres sank er.': [
      ['Oktober vergangenen Jahres', '2024-10', '2024-10'],
    ],
    'Anfang 2023 begann es.': [['Anfang 2023', '2023', '[2023-01..2023-04]']],
    'Im dritten Quartal 2024 wuchs sie.': [['dritten Quartal 2024', '2024-Q3', '2024-35']],
    'Im ersten Halbjahr 2024 wuchs sie.': [['ersten Halbjahr 2024', '2024-H1', '2024-40']],
    'Im Sommer 2023 war es heiß.': [['Sommer 2023', '2023-SU', '2023-22']],
    'Nächstes Jahr endet der Vertrag.': [['Nächstes Jahr', '2026', '2026']],
    'Im Vorjahr waren es mehr.': [['Vorjahr', '2024', '2024']],
    'Das war in den 1990er-Jahren üblich.': [['1990er-Jahren', '199', '199X']],
    'In den achtziger Jahren war er dort.': [['achtziger Jahren', '198', '198X']],
    'Im 19. Jahrhundert baute man so.': [['19. Jahrhundert', '18', '18XX']],
    'Von 1914 bis 1918 herrschte Krieg.': [
      ['1914', '1914', '1914/1918'],
      ['1918', '1918', '1914/1918'],
    ],
    'Der Krieg (1914-1918) endete.': [
      ['1914', '1914', '1914/1918'],
      ['1918', '1918', '1914/1918'],
    ],
    'Rom wurde 753 v. Chr. gegründet.': [['753 v. Chr.', 'BC0753', null]],
  })
})

describe('lengths and repeated times in German', () => {
  each({
    'Es dauerte drei Jahre.': [['drei Jahre', 'P3Y', null]],
    'Nach einundzwanzig Tagen kam er frei.': [['einundzwanzig Tagen', 'P21D', null]],
    'Seit Jahren wird geklagt.': [['Jahren', 'PXY', null]],
    'Das dauert eine halbe Stunde.': [['eine halbe Stunde', 'PT30M', null]],
    'Sie warteten stundenlang.': [['stundenlang', 'PTXH', null]],
    'Vor zwei Jahren zog sie um.': [['zwei Jahren', 'P2Y', '2023']],
    'Vor rund drei Wochen zog sie um.': [['rund drei Wochen', 'P3W', '[2024-12-30..2025-01-05]']],
    'Vor etwa zehn Jahren zog sie um.': [['etwa zehn Jahren', 'P10Y', '2015~']],
    'Die Frau ist 45 Jahre alt.': [],
    'Er starb im Alter von 45 Jahren.': [],
    'Ein fünf Jahre altes Kind.': [],
    'Jugendliche im Alter zwischen 15 und 17 Jahren.': [],
    'Das gilt für 50 statt 30 Jahre.': [
      ['50', 'P50Y', null],
      ['30 Jahre', 'P30Y', null],
    ],
    'In den vergangenen beiden Jahren wuchs sie.': [['vergangenen beiden Jahren', 'P2Y', null]],
    'In den vergangenen Jahren wuchs sie.': [['vergangenen Jahren', 'PXY', null]],
    'Die 14-Tage-Frist lief ab.': [['14-Tage', 'P14D', null]],
    'Jährlich kommen Gäste, jeden Montag auch.': [
      ['Jährlich', 'P1Y', null],
      ['jeden Montag', 'XXXX-WXX-1', null],
    ],
    'Alle zwei Jahre wird gewählt.': [['Alle zwei Jahre', 'P2Y', null]],
    'Damals war das so, jetzt nicht, bald wieder.': [
      ['Damals', 'PAST_REF', null],
      ['jetzt', 'PRESENT_REF', null],
      ['bald', 'FUTURE_REF', null],
    ],
  })
})

describe('words that tell no time in German', () => {
  it.each([
    'Rund 2000 Menschen kamen.',
    'Das kostet 1999 Euro.',
    'Es waren 1.500 Unterschriften.',
    'Frau Winter und Herr August Mai kamen.',
    'Im Mini-Sommer-Camp war es laut.',
    'Die Montagebänder liefen.',
    'Guten Tag!',
  ])('passes over "%s"', (text) => {
    expect(foundIn(text, 'de')).toEqual([])
  })
})
