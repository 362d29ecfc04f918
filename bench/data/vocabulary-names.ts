/** A word or phrase in both of the languages that the generator writes. */
export interface Bilingual {
  readonly de: string
  readonly en: string
}

export const FIRST_NAMES =
  `Ada Ahmed Aiko Albert Alice Amir Ana Andrej Anke Anton Beate Ben Carla Chen Clara Daniel Dilek Dora Elena Emil Emma Erik
  Fatima Felix Fiona Georg Grace Hana Hannah Hassan Ida Igor Ines Ivan Jana Jakob James Jonas Julia Karim Karl Katrin Lara Lena
  Leo Lin Linda Luca Maja Marco Maria Mehmet Mia Michael Milan Nadia Nina Noah Nora Olga Oskar Paul Paula Peter Petra Ravi Rita
  Robert Rosa Ruth Samuel Sara Sofia Stefan Susan Tariq Theo Thomas Tom Ursula Vera Viktor Wei Yara Yusuf Zoe`.split(
    /\s+/,
  )

export const SURNAMES =
  `Adler Albrecht Alvarez Bach Bauer Becker Berger Bianchi Brandt Braun Brooks Carter Chen Costa Czerny Dahl Diaz Dietrich
  Ebert Eklund Evans Farah Fischer Foster Franke Frey Garcia Graf Gruber Haas Hahn Hansen Hartmann Hayes Heller Herzog Hoffmann
  Horvat Huber Ibrahim Ito Ivanov Jansen Jensen Kaiser Kaya Keller Khan Klein Koch Kovacs Kramer Kruger Kumar Lang Larsen
  Lehmann Lindqvist Lopez Lorenz Maier Marino Martin Mayer Meier Mendes Meyer Moreau Morgan Moser Nagy Neumann Nielsen Novak
  Okafor Olsen Ortiz Osman Otto Park Patel Pereira Petrov Pohl Popescu Quinn Rahman Reed Richter Rossi Roth Rousseau Russo Sander
  Santos Sato Sauer Schmidt Schneider Scholz Schubert Schulz Seidel Silva Simon Singh Sommer Stein Suzuki Tanaka Toth Turner
  Vargas Vogel Wagner Walter Wang Weber Weiss Werner Winter Wolf Wright Yamada Yilmaz Young Zhang Ziegler`.split(
    /\s+/,
  )

export const BUSINESSES: readonly Bilingual[] = [
  { de: 'Bank', en: 'Bank' },
  { de: 'Chemie', en: 'Chemicals' },
  { de: 'Energie', en: 'Energy' },
  { de: 'Film', en: 'Pictures' },
  { de: 'Halbleiter', en: 'Semiconductors' },
  { de: 'Immobilien', en: 'Real Estate' },
  { de: 'Klinik', en: 'Clinic' },
  { de: 'Logistik', en: 'Logistics' },
  { de: 'Luftfahrt', en: 'Aerospace' },
  { de: 'Maschinenbau', en: 'Engineering' },
  { de: 'Motoren', en: 'Motors' },
  { de: 'Pharma', en: 'Pharmaceuticals' },
  { de: 'Reederei', en: 'Shipping' },
  { de: 'Software', en: 'Software' },
  { de: 'Stahl', en: 'Steel' },
  { de: 'Stiftung', en: 'Foundation' },
  { de: 'Verlag', en: 'Publishing' },
  { de: 'Versicherung', en: 'Insurance' },
]

export const LEGAL_FORMS = ['AG', 'Group', 'GmbH', 'Holding', 'Inc.', 'SE'] as const

export const GROUPS: readonly Bilingual[] = [
  { de: 'Bürgerinitiative', en: 'Citizens’ Initiative' },
  { de: 'Gewerkschaft', en: 'Union' },
  { de: 'Forschungsgruppe', en: 'Research Group' },
  { de: 'Fanvereinigung', en: 'Supporters’ Club' },
]

export const PROJECTS: readonly Bilingual[] = [
  { de: 'Projekt Leuchtturm', en: 'Project Lighthouse' },
  { de: 'Projekt Nordwind', en: 'Project North Wind' },
  { de: 'Programm Horizont', en: 'Horizon Programme' },
  { de: 'Initiative Weitblick', en: 'Foresight Initiative' },
]

export const OFFICES: readonly Bilingual[] = [
  { de: 'Finanzminister', en: 'finance minister' },
  { de: 'Außenminister', en: 'foreign minister' },
  { de: 'Vorstandschef', en: 'chief executive' },
  { de: 'Oppositionsführer', en: 'leader of the opposition' },
  { de: 'Sprecher', en: 'spokesperson' },
  { de: 'Bürgermeister', en: 'mayor' },
]

/** Name, country's number in `COUNTRIES`, latitude and longitude in degrees. */
export const CITIES: readonly (Bilingual & {
  readonly country: number
  readonly latitude: number
  readonly longitude: number
})[] = [
  { de: 'Berlin', en: 'Berlin', country: 0, latitude: 52.52, longitude: 13.4 },
  { de: 'Hamburg', en: 'Hamburg', country: 0, latitude: 53.55, longitude: 10 },
  { de: 'Köln', en: 'Cologne', country: 0, latitude: 50.94, longitude: 6.96 },
  { de: 'München', en: 'Munich', country: 0, latitude: 48.14, longitude: 11.58 },
  { de: 'Wien', en: 'Vienna', country: 1, latitude: 48.21, longitude: 16.37 },
  { de: 'Zürich', en: 'Zurich', country: 2, latitude: 47.37, longitude: 8.54 },
  { de: 'Genf', en: 'Geneva', country: 2, latitude: 46.2, longitude: 6.14 },
  { de: 'London', en: 'London', country: 3, latitude: 51.51, longitude: -0.13 },
  { de: 'Washington', en: 'Washington', country: 4, latitude: 38.91, longitude: -77.04 },
  { de: 'New York', en: 'New York', country: 4, latitude: 40.71, longitude: -74.01 },
  { de: 'San Francisco', en: 'San Francisco', country: 4, latitude: 37.77, longitude: -122.42 },
  { de: 'Paris', en: 'Paris', country: 5, latitude: 48.86, longitude: 2.35 },
  { de: 'Brüssel', en: 'Brussels', country: 6, latitude: 50.85, longitude: 4.35 },
  { de: 'Rom', en: 'Rome', country: 7, latitude: 41.9, longitude: 12.5 },
  { de: 'Tokio', en: 'Tokyo', country: 8, latitude: 35.68, longitude: 139.69 },
]

export const COUNTRIES: readonly Bilingual[] = [
  { de: 'Deutschland', en: 'Germany' },
  { de: 'Österreich', en: 'Austria' },
  { de: 'Schweiz', en: 'Switzerland' },
  { de: 'Vereinigtes Königreich', en: 'United Kingdom' },
  { de: 'Vereinigte Staaten', en: 'United States' },
  { de: 'Frankreich', en: 'France' },
  { de: 'Belgien', en: 'Belgium' },
  { de: 'Italien', en: 'Italy' },
  { de: 'Japan', en: 'Japan' },
]

/** Kinds of places within a city; with fifteen cities they make 180. */
export const SITES: readonly Bilingual[] = [
  { de: 'Altstadt', en: 'Old Town' },
  { de: 'Bahnhof', en: 'Station' },
  { de: 'Börse', en: 'Stock Exchange' },
  { de: 'Flughafen', en: 'Airport' },
  { de: 'Hafen', en: 'Harbour' },
  { de: 'Kongresszentrum', en: 'Convention Centre' },
  { de: 'Landgericht', en: 'District Court' },
  { de: 'Messe', en: 'Fairground' },
  { de: 'Parlament', en: 'Parliament' },
  { de: 'Rathaus', en: 'City Hall' },
  { de: 'Stadion', en: 'Stadium' },
  { de: 'Universität', en: 'University' },
]

export const OUTLET_NAMES: readonly { readonly name: string; readonly language: 'de' | 'en' }[] = [
  { name: 'Tagblatt', language: 'de' },
  { name: 'Morgenpost', language: 'de' },
  { name: 'Abendzeitung', language: 'de' },
  { name: 'Rundschau', language: 'de' },
  { name: 'Wochenspiegel', language: 'de' },
  { name: 'Courier', language: 'en' },
  { name: 'Gazette', language: 'en' },
  { name: 'Observer', language: 'en' },
]

/** What names of villages are made of: as many as news knows, each in few of its events. */
export const VILLAGE_BEGINNINGS = ['', 'Alt', 'Groß', 'Klein', 'Neu', 'Nieder', 'Ober'] as const

export const VILLAGE_STEMS =
  `Ahren Aschen Bären Birken Blanken Boden Brachen Breiten Buchen Dachs Deinen Drossel Eber Eichen Elster Erlen Eschen Falken
  Fichten Finken Forst Frauen Fuchs Gold Grafen Habichts Hafer Hasel Heiden Herren Hirsch Hohen Hopfen Imken Kalten Kastel
  Kiefern Kirsch Königs Kranich Lauter Lerchen Linden Mittel Mühlen Nessel Ochsen Pappel Rappen Reiher Roggen Rosen Salz Schafs
  Schön Schwalben Silber Steinen Tannen Ulmen Wachtel Weiden Wolfs Ziegel`.split(/\s+/)

export const VILLAGE_ENDINGS =
  `au bach berg born brück burg dorf eck feld furt hagen hain heim hof holz horst kirchen leben moor münde rode stedt stein tal
  wald werder`.split(/\s+/)
