import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Hands what is typed in a long text to the form before anything is clicked, so that a save leaves nothing out. */
export const PromptTextFeature = createServerFeature({
  feature: { ClientFeature: '@cms/views/typing/prompt-text#PromptText' },
  key: 'promptText',
})
