import type { InputFields } from './builder.ts'

/** The field of an input that names a thing by its id or slug. */
export function referenceField<Required extends boolean>(
  t: InputFields,
  refersTo: string,
  required: Required,
  description: string,
) {
  return t.id({ required, extensions: { refersTo, orSlug: true }, description })
}

/** The field of an input that gives a thing its slug. */
export function slugField<Required extends boolean>(t: InputFields, required: Required) {
  return t.string({
    required,
    description: 'A short name for people and URLs: lower-case words joined by hyphens.',
  })
}
