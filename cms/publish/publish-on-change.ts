import { type ContentChange, contentChanged } from '../hooks/publish-change'
import type { Publisher } from './publisher'

/** Publishes shortly after public content changes; changes that come together are published together. Returns how to stop. */
export function publishOnChange({ publish }: Pick<Publisher, 'publish'>, delay = 20): () => void {
  let timer: NodeJS.Timeout | undefined
  let changes: ContentChange[] = []
  const listen = (message: unknown) => {
    changes.push(message as ContentChange)
    timer ??= setTimeout(() => {
      timer = undefined
      void publish(changes)
      changes = []
    }, delay)
  }
  contentChanged.subscribe(listen)
  return () => {
    contentChanged.unsubscribe(listen)
    clearTimeout(timer)
  }
}
