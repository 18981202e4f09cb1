import type { SectionMark } from '../../data/views/reader-section'

/** Line drawings for the kinds of sections, 24 × 24: a book, a thought, a speech bubble, a pencil, two people, a writing grid. */
export const marks: Record<SectionMark, string> = {
  story:
    '<path d="M12 6.5C9.5 5 6.5 4.5 3 5v13.5c3.5-.5 6.5 0 9 1.5 2.5-1.5 5.5-2 9-1.5V5c-3.5-.5-6.5 0-9 1.5Zm0 0V20"/>',
  think:
    '<path d="M7.5 14.5a4 4 0 0 1-.8-7.9 5.5 5.5 0 0 1 10.3-.6 4.3 4.3 0 0 1-.5 8.5ZM9.3 18a1.6 1.6 0 1 1-.1 0ZM5.5 21a.7.7 0 1 1-.1 0Z"/>',
  say: '<path d="M4 4.5h16v11h-8.5L7 20v-4.5H4ZM8 8.5h8M8 11.5h5"/>',
  do: '<path d="m4 20 1-4.8L16.2 4l3.8 3.8L8.8 19ZM14 6.2 17.8 10M5 15.2 8.8 19"/>',
  family:
    '<path d="M8.5 4a3 3 0 1 1-.1 0ZM17.5 9.5a2.1 2.1 0 1 1-.1 0ZM3 20c0-5.5 2.3-8 5.5-8s5.5 2.5 5.5 8ZM16 14.6c3.3-.5 5 1.8 5 5.4h-7"/>',
  words: '<path d="M4 4h16v16H4Z"/><path stroke-dasharray="1.5 1.7" d="M12 4.5v15M4.5 12h15"/>',
}
