import type { CollectionBeforeOperationHook } from 'payload'
import { cleanRecording } from '../office/clean-recording'

/** Takes out of an uploaded recording or its captions what they say about where, when, with what and by whom they were made. */
export const stripRecording: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const file = req.file
  if (file && (operation === 'create' || operation === 'update')) {
    file.data = Buffer.from(cleanRecording(file.data, file.mimetype, file.name))
    file.size = file.data.length
  }
  return args
}
