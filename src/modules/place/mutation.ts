import { basedOnOf } from '../../graphql/based-on.ts'
import { referenceOf } from '../../graphql/global-id.ts'
import { optionalReferenceOf } from '../../graphql/references.ts'
import { defineChange, defineEdit, defineRemoval } from '../revision/edit.ts'
import { CreatePlaceInputType, EditPlaceInputType, WritePlaceNameInputType } from './input-types.ts'
import { PlaceNameType, PlaceType } from './type.ts'
import { createPlace, editPlace, removePlaceName, writePlaceName } from './writes.ts'

defineEdit('createPlace', {
  description: 'Records where things happen: a room, a building, a city, a country.',
  input: CreatePlaceInputType,
  field: 'place',
  type: PlaceType,
  write: (transaction, { within, ...values }) =>
    createPlace(transaction, { ...values, within: optionalReferenceOf(within) }),
})

defineChange('editPlace', {
  description: 'Changes a place itself. Its names are edited on their own.',
  input: EditPlaceInputType,
  field: 'place',
  type: PlaceType,
  write: (transaction, read, { within, ...changes }) =>
    editPlace(transaction, read, { ...changes, within: optionalReferenceOf(within) }),
})

defineEdit('writePlaceName', {
  description: 'Writes the name of a place in one language.',
  input: WritePlaceNameInputType,
  field: 'placeName',
  type: PlaceNameType,
  editsRead: true,
  write: (transaction, { place, basedOn, ...name }) =>
    writePlaceName(transaction, { ...name, place: referenceOf(place) }, basedOnOf(basedOn)),
})

defineRemoval('removePlaceName', {
  description: 'Takes the name of a place in one language away.',
  typename: 'PlaceName',
  write: removePlaceName,
})
