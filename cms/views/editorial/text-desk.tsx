'use client'

export const TextDesk = () => null
