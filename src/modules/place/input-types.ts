import { optionalBasedOn, readFields } from '../../graphql/based-on.ts'
import { builder, type InputFields } from '../../graphql/builder.ts'
import { referenceField, slugField } from '../../graphql/input-fields.ts'

const columns = <Required extends boolean>(t: InputFields, required: Required) => ({
  slug: slugField(t, required),
  within: referenceField(
    t,
    'Place',
    false,
    'The next larger place that it lies in, by id or slug; null for none.',
  ),
  latitude: t.float({
    required: false,
    description: 'Degrees north (WGS 84), together with `longitude`; null where not known.',
  }),
  longitude: t.float({
    required: false,
    description: 'Degrees east (WGS 84), together with `latitude`; null where not known.',
  }),
})

const name = (t: InputFields) => ({
  language: t.string({ required: true, description: 'The language of the name (BCP 47).' }),
  value: t.string({ required: true, description: 'The name as it is written.' }),
})

const PlaceNameInputType = builder.inputType('PlaceNameInput', {
  description: 'The name of a place that is being made, in one language.',
  fields: name,
})

export const CreatePlaceInputType = builder.inputType('CreatePlaceInput', {
  description: 'A new place with its names.',
  fields: (t) => ({
    ...columns(t, true),
    names: t.field({
      type: [PlaceNameInputType],
      required: true,
      description: 'Its names, at most one a language.',
    }),
  }),
})

export const EditPlaceInputType = builder.inputType('EditPlaceInput', {
  description: 'What is to be different in a place; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Place'), ...columns(t, false) }),
})

export const WritePlaceNameInputType = builder.inputType('WritePlaceNameInput', {
  description: 'The name of a place in one language, new or instead of the one there.',
  fields: (t) => ({
    place: referenceField(t, 'Place', true, 'What has the name, by id or slug.'),
    ...name(t),
    basedOn: optionalBasedOn(t),
  }),
})
