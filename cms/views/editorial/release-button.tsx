'use client'

export const ReleaseButton = () => null
