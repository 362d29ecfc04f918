import { createHash } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import type { RevisionTransaction } from '../db/revision.ts'
import { article, articleVersion } from '../db/schema/article.ts'
import { outlet } from '../db/schema/outlet.ts'
import { resolveEdtf } from '../time/bounds.ts'
import { refuseTaken, Slugs } from './slugs.ts'
import type { SeedArticle, SeedOutlet } from './story-seed.ts'

/** Writes the outlets that are missing; one that exists is taken as it is. */
export async function writeOutlets(
  transaction: RevisionTransaction,
  outlets: readonly SeedOutlet[],
): Promise<Slugs> {
  await transaction
    .insert(outlet)
    .values([...outlets])
    .onConflictDoNothing({ target: outlet.slug })
  const rows = await transaction
    .select({ slug: outlet.slug, id: outlet.id })
    .from(outlet)
    .where(
      inArray(
        outlet.slug,
        outlets.map(({ slug }) => slug),
      ),
    )
  return new Slugs('outlet', rows)
}

/**
 * Writes the article and its only version.
 * @param retrievedAt when the text was read, ISO 8601
 * @throws {SeedConflict} when its slug is taken
 */
export async function writeArticle(
  transaction: RevisionTransaction,
  seed: SeedArticle,
  text: string,
  outlets: Slugs,
  retrievedAt: string,
): Promise<{ articleId: string; articleVersionId: string }> {
  const inserted = await transaction
    .insert(article)
    .values({
      slug: seed.slug,
      outletId: outlets.idOf(seed.outlet),
      language: seed.language,
      ...resolveEdtf(seed.published.edtf, seed.published.timeZone),
    })
    .onConflictDoNothing({ target: article.slug })
    .returning({ slug: article.slug, id: article.id })
  refuseTaken('article', [seed], inserted)
  const articleId = new Slugs('article', inserted).idOf(seed.slug)
  const [version] = await transaction
    .insert(articleVersion)
    .values({
      articleId,
      number: 1,
      title: seed.title,
      text,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      language: seed.language,
      retrievedAt,
    })
    .returning({ id: articleVersion.id })
  if (version === undefined) throw new Error('the article version was not inserted')
  return { articleId, articleVersionId: version.id }
}
