import { type PreviewQuestion, previewAsked } from '../actions/preview/ask-preview'
import type { Publisher } from './publisher'

/** Makes the previews that are asked for. Returns how to stop. */
export function answerPreviews({ preview }: Pick<Publisher, 'preview'>): () => void {
  const listen = (message: unknown) => {
    const question = message as PreviewQuestion
    question.answer = preview(question.drafts)
  }
  previewAsked.subscribe(listen)
  return () => previewAsked.unsubscribe(listen)
}
