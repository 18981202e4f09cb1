/** Stands where Payload's button to take a text down would be, which asks for no reason. */
export const NoButton = () => null
