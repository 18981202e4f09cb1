import * as migration_20261121_225259_initial from './20261121_225259_initial';
import * as migration_20261122_001048_contest from './20261122_001048_contest';
import * as migration_20261122_004649_towns from './20261122_004649_towns';
import * as migration_20261122_032059_blind_videos from './20261122_032059_blind_videos';
import * as migration_20261122_032643_showcase from './20261122_032643_showcase';
import * as migration_20261122_035447_avif from './20261122_035447_avif';
import * as migration_20261122_061701_entry_consent from './20261122_061701_entry_consent';
import * as migration_20261122_062433_editorial_reviews from './20261122_062433_editorial_reviews';
import * as migration_20261122_062651_one_time_passwords from './20261122_062651_one_time_passwords';
import * as migration_20261122_070444_submission_receipts from './20261122_070444_submission_receipts';
import * as migration_20261122_073013_media_folders_and_consent from './20261122_073013_media_folders_and_consent';
import * as migration_20261122_080107_review_text_digest from './20261122_080107_review_text_digest';
import * as migration_20261122_080527_withdrawn_media from './20261122_080527_withdrawn_media';
import * as migration_20261122_093431_readers from './20261122_093431_readers';
import * as migration_20261122_094044_text_changed_by from './20261122_094044_text_changed_by';
import * as migration_20261122_101334_shown_media from './20261122_101334_shown_media';
import * as migration_20261122_123958_originals from './20261122_123958_originals';
import * as migration_20261122_131327_chapter_body from './20261122_131327_chapter_body';

export const migrations = [
  {
    up: migration_20261121_225259_initial.up,
    down: migration_20261121_225259_initial.down,
    name: '20261121_225259_initial',
  },
  {
    up: migration_20261122_001048_contest.up,
    down: migration_20261122_001048_contest.down,
    name: '20261122_001048_contest',
  },
  {
    up: migration_20261122_004649_towns.up,
    down: migration_20261122_004649_towns.down,
    name: '20261122_004649_towns',
  },
  {
    up: migration_20261122_032059_blind_videos.up,
    down: migration_20261122_032059_blind_videos.down,
    name: '20261122_032059_blind_videos',
  },
  {
    up: migration_20261122_032643_showcase.up,
    down: migration_20261122_032643_showcase.down,
    name: '20261122_032643_showcase',
  },
  {
    up: migration_20261122_035447_avif.up,
    down: migration_20261122_035447_avif.down,
    name: '20261122_035447_avif',
  },
  {
    up: migration_20261122_061701_entry_consent.up,
    down: migration_20261122_061701_entry_consent.down,
    name: '20261122_061701_entry_consent',
  },
  {
    up: migration_20261122_062433_editorial_reviews.up,
    down: migration_20261122_062433_editorial_reviews.down,
    name: '20261122_062433_editorial_reviews',
  },
  {
    up: migration_20261122_062651_one_time_passwords.up,
    down: migration_20261122_062651_one_time_passwords.down,
    name: '20261122_062651_one_time_passwords',
  },
  {
    up: migration_20261122_070444_submission_receipts.up,
    down: migration_20261122_070444_submission_receipts.down,
    name: '20261122_070444_submission_receipts',
  },
  {
    up: migration_20261122_073013_media_folders_and_consent.up,
    down: migration_20261122_073013_media_folders_and_consent.down,
    name: '20261122_073013_media_folders_and_consent',
  },
  {
    up: migration_20261122_080107_review_text_digest.up,
    down: migration_20261122_080107_review_text_digest.down,
    name: '20261122_080107_review_text_digest',
  },
  {
    up: migration_20261122_080527_withdrawn_media.up,
    down: migration_20261122_080527_withdrawn_media.down,
    name: '20261122_080527_withdrawn_media',
  },
  {
    up: migration_20261122_093431_readers.up,
    down: migration_20261122_093431_readers.down,
    name: '20261122_093431_readers',
  },
  {
    up: migration_20261122_094044_text_changed_by.up,
    down: migration_20261122_094044_text_changed_by.down,
    name: '20261122_094044_text_changed_by',
  },
  {
    up: migration_20261122_101334_shown_media.up,
    down: migration_20261122_101334_shown_media.down,
    name: '20261122_101334_shown_media',
  },
  {
    up: migration_20261122_123958_originals.up,
    down: migration_20261122_123958_originals.down,
    name: '20261122_123958_originals',
  },
  {
    up: migration_20261122_131327_chapter_body.up,
    down: migration_20261122_131327_chapter_body.down,
    name: '20261122_131327_chapter_body'
  },
];
