/** Stands where Payload's buttons to publish and to take down would be. */
export const NoButton = () => null
