import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`case_studies\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_case_studies_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`works\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_works_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`teacher_stories\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_teacher_stories_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`column_posts\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_column_posts_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`reader_books\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_reader_books_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`reader_chapters\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_reader_chapters_v\` ADD \`version_changed_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`case_studies\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_case_studies_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`works\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_works_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`teacher_stories\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_teacher_stories_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`column_posts\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_column_posts_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`reader_books\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_reader_books_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`reader_chapters\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_reader_chapters_v\` DROP COLUMN \`version_changed_by\`;`)
}
