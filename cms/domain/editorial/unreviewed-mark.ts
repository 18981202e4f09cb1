/** What heads a text that has not been through its reviews, wherever it is copied to. */
export const unreviewedMark = '【未审校，不得发布】'
