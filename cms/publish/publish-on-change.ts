import { contentChanged } from '../hooks/publish-change'
import type { Publisher } from './publisher'

/** Publishes shortly after public content changes; changes that come together are published together. Returns how to stop. */
export function publishOnChange({ publish }: Pick<Publisher, 'publish'>, delay = 200): () => void {
  let timer: NodeJS.Timeout | undefined
  const listen = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      void publish()
    }, delay)
  }
  contentChanged.subscribe(listen)
  return () => {
    contentChanged.unsubscribe(listen)
    clearTimeout(timer)
  }
}
