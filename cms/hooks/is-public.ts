type Draftable = { _status?: string; status?: string }

/** Whether the public may read a document as it stands; of a kind without drafts that is each one, of none it is not so. */
export const isPublic = (document: Draftable | undefined): boolean =>
  document !== undefined && document._status !== 'draft' && document.status !== 'draft'
