import type { StorySeed } from './shapes'
import { autumnStories } from './stories/autumn'
import { springStories } from './stories/spring'
import { summerStories } from './stories/summer'
import { winterStories } from './stories/winter'

/** 每月一师, 2025-12 to 2026-11, in order of issue. Every teacher is invented and appears under an alias. */
export const stories: StorySeed[] = [...winterStories, ...springStories, ...summerStories, ...autumnStories]
