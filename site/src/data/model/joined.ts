/** A document with some of its fields replaced and others added. */
export type Joined<Document, Fields> = Omit<Document, keyof Fields> & Fields

/** The id of a relation, whether the CMS gave the id or the document. */
export function idOf(relation: string | { id: string } | null | undefined): string | null {
  return typeof relation === 'object' ? (relation?.id ?? null) : (relation ?? null)
}

/** Documents by id. */
export function byId<Document extends { id: string }>(documents: readonly Document[]): Map<string, Document> {
  return new Map(documents.map((document) => [document.id, document]))
}

/** The document that a required relation points to; `name` says whose relation it is. */
export function required<Document>(
  map: ReadonlyMap<string, Document>,
  relation: string | { id: string } | null | undefined,
  name: string,
): Document {
  const document = map.get(idOf(relation) ?? '')
  if (!document) throw new Error(`${name}关联的内容不存在或没有公开，请编辑后重新发布。`)
  return document
}
