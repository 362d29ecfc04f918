/** Pages as outlets build them, around sentences written for these tests. */

export interface SamplePage {
  readonly name: string
  readonly html: string
  readonly title: string
  /** What a reader would call the article, paragraph by paragraph. */
  readonly paragraphs: readonly string[]
}

const HARBOUR = [
  'Die Hafengesellschaft von Norderstedt hat am Mittwoch den Ausbau des dritten Beckens beschlossen. Das Vorhaben kostet nach ihren Angaben 48 Millionen Euro und soll in vier Jahren fertig sein.',
  '„Wir bauen nicht auf Vorrat, sondern auf Bestellung“, sagte Geschäftsführerin Ines Körtge nach der Sitzung. Zwei Reedereien hätten ihre Liegeplätze schon gebucht.',
  'Die Gemeinde hatte bis zuletzt auf einem Lärmgutachten bestanden, das im Dezember vorgelegt wurde.',
  'Naturschützer kündigten an, die Genehmigung prüfen zu lassen. Sie fürchten um die Brutplätze am östlichen Ufer, an dem im Frühjahr Flussseeschwalben nisten.',
]

const BRIDGE = [
  'The county council voted on Tuesday to close the Marlow footbridge until its cables have been replaced, a repair that engineers expect to take eleven weeks.',
  'Inspectors found corrosion in three of the eight main cables in December, according to a report that the council published the same evening.',
  '“Nobody likes a detour of two miles, but nobody likes a falling bridge either,” councillor Dana Whitlock said after the vote.',
  'Shopkeepers on the north bank asked for compensation. The council said that it had no budget for it this year and would come back to the question in April.',
]

const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')

const LINKS = Array.from(
  { length: 12 },
  (_, index) => `<li><a href="/n/${index}">Another headline of the day, number ${index}</a></li>`,
).join('')

export const SAMPLE_PAGES: readonly SamplePage[] = [
  {
    name: 'an article element among navigation, sharing, captions and related links',
    title: 'Hafen baut drittes Becken',
    paragraphs: HARBOUR,
    html: `<!doctype html><html lang="de"><head><title>Hafen baut drittes Becken | Küstenblatt</title></head>
<body class="page with-sidebar"><header><nav><ul>${LINKS}</ul></nav></header>
<div id="cookie-banner"><p>Wir verwenden Cookies, um unser Angebot zu verbessern. Mit Ihrer Zustimmung verarbeiten wir auch Daten bei Partnern.</p><button>Zustimmen</button></div>
<main><article class="article"><h1>Hafen baut drittes Becken</h1>
<div class="article__share-bar"><a href="#">Teilen</a><a href="#">Merken</a></div>
<figure><img src="x.jpg" alt=""><figcaption>Das östliche Ufer im Winter. Foto: R. Tamm</figcaption></figure>
${p(HARBOUR.slice(0, 2))}
<aside><h3>Mehr zum Thema</h3><ul>${LINKS}</ul></aside>
${p(HARBOUR.slice(2, 3))}
<p>Lesen Sie auch: <a href="/n/77">Streit um den Radweg am Deich</a></p>
<div class="newsletter-signup"><p>Der Morgen an der Küste: Jeden Tag um sechs das Wichtigste in Ihrem Postfach.</p></div>
${p(HARBOUR.slice(3))}
</article></main><section class="comments"><h2>Kommentare</h2><p>Endlich! Das wurde auch Zeit, wenn man mich fragt, und zwar seit Jahren.</p></section>
<footer><p>© Küstenblatt. Alle Rechte vorbehalten, auch die der Vervielfältigung.</p></footer></body></html>`,
  },
  {
    name: 'divs with generated class names and no article element',
    title: 'Council closes Marlow footbridge',
    paragraphs: BRIDGE,
    html: `<!doctype html><html><head><title>Council closes Marlow footbridge - The Marlow Post</title></head><body>
<div class="css-1abc"><div class="css-nav">${LINKS}</div></div>
<div class="css-9x"><div class="css-8y"><h1>Council closes Marlow footbridge</h1><div class="css-t">By Ned Abara</div>
${BRIDGE.map((text) => `<div class="css-para"><p>${text}</p></div>`).join('<div class="ad-slot">Advertisement</div>')}
</div></div><div class="css-foot">Terms of use Privacy policy Contact us</div></body></html>`,
  },
  {
    name: 'lines broken by br within one block',
    title: 'Council closes Marlow footbridge',
    paragraphs: BRIDGE,
    html: `<html><body><table><tr><td><h1>Council closes Marlow footbridge</h1><div id="story">${BRIDGE.join('<br><br>')}</div></td></tr></table></body></html>`,
  },
  {
    name: 'a part of a page without html and body',
    title: 'Hafen baut drittes Becken',
    paragraphs: HARBOUR,
    html: `<h1>Hafen baut drittes Becken</h1>${p(HARBOUR)}`,
  },
  {
    name: 'unclosed paragraphs and a doctype without html',
    title: 'Hafen baut drittes Becken',
    paragraphs: HARBOUR,
    html: `<!doctype html><title>Hafen baut drittes Becken</title><h1>Hafen baut drittes Becken</h1><p>${HARBOUR.join('<p>')}`,
  },
  {
    name: 'a whole page within a form, as some content systems make',
    title: 'Council closes Marlow footbridge',
    paragraphs: BRIDGE,
    html: `<html><body><form id="aspnetForm" action="/"><input type="hidden" name="state" value="x"><div class="menu">${LINKS}</div><h1>Council closes Marlow footbridge</h1><div class="body">${p(BRIDGE)}</div></form></body></html>`,
  },
  {
    name: 'a short agency report',
    title: 'Stromausfall in Oberlangen',
    paragraphs: [
      'In Oberlangen ist am Montagabend für zwei Stunden der Strom ausgefallen.',
      'Ursache war nach Angaben des Netzbetreibers ein Bagger.',
    ],
    html: `<html><head><title>Stromausfall in Oberlangen</title></head><body><nav><ul>${LINKS}</ul></nav><article><h1>Stromausfall in Oberlangen</h1><p>In Oberlangen ist am Montagabend für zwei Stunden der Strom ausgefallen.</p><p>Ursache war nach Angaben des Netzbetreibers ein Bagger.</p><p><a href="/mehr">Weitere Meldungen</a></p></article><div class="teaser-list"><h2>Meistgelesen</h2><ul>${LINKS}</ul></div></body></html>`,
  },
  {
    name: 'subheadings, a list and a quotation within the text',
    title: 'Council closes Marlow footbridge',
    paragraphs: [
      BRIDGE[0] ?? '',
      'What the inspectors found',
      BRIDGE[1] ?? '',
      'Three of the eight main cables are corroded.',
      'The railing on the north side is loose.',
      BRIDGE[2] ?? '',
      BRIDGE[3] ?? '',
    ],
    html: `<html><body><main><h1>Council closes Marlow footbridge</h1><p>${BRIDGE[0]}</p><h2>What the inspectors found</h2><p>${BRIDGE[1]}</p><ul><li>Three of the eight main cables are corroded.</li><li>The railing on the north side is loose.</li></ul><blockquote><p>${BRIDGE[2]}</p></blockquote><p>${BRIDGE[3]}</p><div class="tags"><a href="/t/bridges">Bridges</a> <a href="/t/council">Council</a></div></main></body></html>`,
  },
  {
    name: 'inline markup, entities, soft hyphens and hard spaces',
    title: 'Hafen',
    paragraphs: [
      'Die Gesellschaft Nord & Süd will 48 Millionen Euro ausgeben, sagte Ines Körtge am Mittwoch in Norderstedt.',
      ...HARBOUR.slice(2),
    ],
    html: `<html><body><article><h1>Hafen</h1><p>Die Gesell&shy;schaft <b>Nord &amp; Süd</b> will 48&nbsp;Millionen&nbsp;Euro
      ausgeben, sagte <a href="/k">Ines&#32;K&ouml;rtge</a> am <em>Mittwoch</em> in Norder&shy;stedt.</p>${p(HARBOUR.slice(2))}<script>document.write('<p>geschrieben</p>')</script><noscript>Bitte JavaScript einschalten.</noscript></article></body></html>`,
  },
]
