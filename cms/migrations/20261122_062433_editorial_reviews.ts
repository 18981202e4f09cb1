import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reader_books_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reader_books\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reader_books_rels_order_idx\` ON \`reader_books_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reader_books_rels_parent_idx\` ON \`reader_books_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_books_rels_path_idx\` ON \`reader_books_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reader_books_rels_users_id_idx\` ON \`reader_books_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_reader_books_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_reader_books_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reader_books_v_rels_order_idx\` ON \`_reader_books_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_rels_parent_idx\` ON \`_reader_books_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_rels_path_idx\` ON \`_reader_books_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_rels_users_id_idx\` ON \`_reader_books_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`reader_chapters_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reader_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reader_chapters_rels_order_idx\` ON \`reader_chapters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters_rels_parent_idx\` ON \`reader_chapters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters_rels_path_idx\` ON \`reader_chapters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters_rels_users_id_idx\` ON \`reader_chapters_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_reader_chapters_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_reader_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_rels_order_idx\` ON \`_reader_chapters_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_rels_parent_idx\` ON \`_reader_chapters_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_rels_path_idx\` ON \`_reader_chapters_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_rels_users_id_idx\` ON \`_reader_chapters_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`editorial_reviews_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`step\` text NOT NULL,
  	\`by_id\` text(36) NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`reason\` text,
  	\`finds_left\` numeric DEFAULT 0 NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editorial_reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_reviews_steps_order_idx\` ON \`editorial_reviews_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_steps_parent_id_idx\` ON \`editorial_reviews_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_steps_step_idx\` ON \`editorial_reviews_steps\` (\`step\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_steps_by_idx\` ON \`editorial_reviews_steps\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`editorial_reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`open_for\` text,
  	\`state\` text NOT NULL,
  	\`sent_by_id\` text(36) NOT NULL,
  	\`sent_by_name\` text NOT NULL,
  	\`sent_at\` text NOT NULL,
  	\`publish_at\` text,
  	\`released_by_id\` text(36),
  	\`released_by_name\` text,
  	\`published_at\` text,
  	\`closed_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`sent_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_reviews_kind_idx\` ON \`editorial_reviews\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_subject_idx\` ON \`editorial_reviews\` (\`subject\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editorial_reviews_open_for_idx\` ON \`editorial_reviews\` (\`open_for\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_state_idx\` ON \`editorial_reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_sent_by_idx\` ON \`editorial_reviews\` (\`sent_by_id\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_sent_at_idx\` ON \`editorial_reviews\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_publish_at_idx\` ON \`editorial_reviews\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_released_by_idx\` ON \`editorial_reviews\` (\`released_by_id\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_updated_at_idx\` ON \`editorial_reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_created_at_idx\` ON \`editorial_reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editorial_reviews_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editorial_reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_reviews_rels_order_idx\` ON \`editorial_reviews_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_rels_parent_idx\` ON \`editorial_reviews_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_rels_path_idx\` ON \`editorial_reviews_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`editorial_reviews_rels_users_id_idx\` ON \`editorial_reviews_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`users_review_steps\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_review_steps_order_idx\` ON \`users_review_steps\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_review_steps_parent_idx\` ON \`users_review_steps\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editorial_settings_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`instead\` text,
  	\`why\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editorial_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_settings_words_order_idx\` ON \`editorial_settings_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editorial_settings_words_parent_id_idx\` ON \`editorial_settings_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editorial_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`steps\` text DEFAULT '3' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`case_studies_rels\` ADD \`users_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_users_id_idx\` ON \`case_studies_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`_case_studies_v_rels\` ADD \`users_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_users_id_idx\` ON \`_case_studies_v_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`works_rels\` ADD \`users_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`works_rels_users_id_idx\` ON \`works_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`_works_v_rels\` ADD \`users_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_works_v_rels_users_id_idx\` ON \`_works_v_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`teacher_stories_rels\` ADD \`users_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_rels_users_id_idx\` ON \`teacher_stories_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`_teacher_stories_v_rels\` ADD \`users_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_rels_users_id_idx\` ON \`_teacher_stories_v_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`column_posts_rels\` ADD \`users_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`column_posts_rels_users_id_idx\` ON \`column_posts_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`_column_posts_v_rels\` ADD \`users_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_rels_users_id_idx\` ON \`_column_posts_v_rels\` (\`users_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reader_books_rels\`;`)
  await db.run(sql`DROP TABLE \`_reader_books_v_rels\`;`)
  await db.run(sql`DROP TABLE \`reader_chapters_rels\`;`)
  await db.run(sql`DROP TABLE \`_reader_chapters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`editorial_reviews_steps\`;`)
  await db.run(sql`DROP TABLE \`editorial_reviews\`;`)
  await db.run(sql`DROP TABLE \`editorial_reviews_rels\`;`)
  await db.run(sql`DROP TABLE \`users_review_steps\`;`)
  await db.run(sql`DROP TABLE \`editorial_settings_words\`;`)
  await db.run(sql`DROP TABLE \`editorial_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_case_studies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_case_studies_rels\`("id", "order", "parent_id", "path", "media_id") SELECT "id", "order", "parent_id", "path", "media_id" FROM \`case_studies_rels\`;`)
  await db.run(sql`DROP TABLE \`case_studies_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_case_studies_rels\` RENAME TO \`case_studies_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_order_idx\` ON \`case_studies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_parent_idx\` ON \`case_studies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_path_idx\` ON \`case_studies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_media_id_idx\` ON \`case_studies_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__case_studies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__case_studies_v_rels\`("id", "order", "parent_id", "path", "media_id") SELECT "id", "order", "parent_id", "path", "media_id" FROM \`_case_studies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__case_studies_v_rels\` RENAME TO \`_case_studies_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_order_idx\` ON \`_case_studies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_parent_idx\` ON \`_case_studies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_path_idx\` ON \`_case_studies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_media_id_idx\` ON \`_case_studies_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_works_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`works\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_works_rels\`("id", "order", "parent_id", "path", "media_id") SELECT "id", "order", "parent_id", "path", "media_id" FROM \`works_rels\`;`)
  await db.run(sql`DROP TABLE \`works_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_works_rels\` RENAME TO \`works_rels\`;`)
  await db.run(sql`CREATE INDEX \`works_rels_order_idx\` ON \`works_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`works_rels_parent_idx\` ON \`works_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`works_rels_path_idx\` ON \`works_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`works_rels_media_id_idx\` ON \`works_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__works_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_works_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__works_v_rels\`("id", "order", "parent_id", "path", "media_id") SELECT "id", "order", "parent_id", "path", "media_id" FROM \`_works_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_works_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__works_v_rels\` RENAME TO \`_works_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_works_v_rels_order_idx\` ON \`_works_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_rels_parent_idx\` ON \`_works_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_rels_path_idx\` ON \`_works_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_rels_media_id_idx\` ON \`_works_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_teacher_stories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teacher_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_teacher_stories_rels\`("id", "order", "parent_id", "path", "media_id") SELECT "id", "order", "parent_id", "path", "media_id" FROM \`teacher_stories_rels\`;`)
  await db.run(sql`DROP TABLE \`teacher_stories_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_teacher_stories_rels\` RENAME TO \`teacher_stories_rels\`;`)
  await db.run(sql`CREATE INDEX \`teacher_stories_rels_order_idx\` ON \`teacher_stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_rels_parent_idx\` ON \`teacher_stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_rels_path_idx\` ON \`teacher_stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_rels_media_id_idx\` ON \`teacher_stories_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__teacher_stories_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_teacher_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__teacher_stories_v_rels\`("id", "order", "parent_id", "path", "media_id") SELECT "id", "order", "parent_id", "path", "media_id" FROM \`_teacher_stories_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_teacher_stories_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__teacher_stories_v_rels\` RENAME TO \`_teacher_stories_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_rels_order_idx\` ON \`_teacher_stories_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_rels_parent_idx\` ON \`_teacher_stories_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_rels_path_idx\` ON \`_teacher_stories_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_rels_media_id_idx\` ON \`_teacher_stories_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_column_posts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`column_posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_column_posts_rels\`("id", "order", "parent_id", "path", "media_id") SELECT "id", "order", "parent_id", "path", "media_id" FROM \`column_posts_rels\`;`)
  await db.run(sql`DROP TABLE \`column_posts_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_column_posts_rels\` RENAME TO \`column_posts_rels\`;`)
  await db.run(sql`CREATE INDEX \`column_posts_rels_order_idx\` ON \`column_posts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`column_posts_rels_parent_idx\` ON \`column_posts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`column_posts_rels_path_idx\` ON \`column_posts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`column_posts_rels_media_id_idx\` ON \`column_posts_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__column_posts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_column_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__column_posts_v_rels\`("id", "order", "parent_id", "path", "media_id") SELECT "id", "order", "parent_id", "path", "media_id" FROM \`_column_posts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_column_posts_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__column_posts_v_rels\` RENAME TO \`_column_posts_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_rels_order_idx\` ON \`_column_posts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_rels_parent_idx\` ON \`_column_posts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_rels_path_idx\` ON \`_column_posts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_rels_media_id_idx\` ON \`_column_posts_v_rels\` (\`media_id\`);`)
}
