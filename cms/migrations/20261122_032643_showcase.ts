import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`works\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`school_id\` text(36),
  	\`author_kind\` text DEFAULT 'pupil',
  	\`author_name\` text,
  	\`stage\` text,
  	\`byline\` text,
  	\`consent_scope\` text DEFAULT 'none',
  	\`consent_guardian\` text,
  	\`consent_date\` text,
  	\`consent_text_version\` text,
  	\`withdrawn_at\` text,
  	\`recording_id\` text(36),
  	\`captions_id\` text(36),
  	\`transcript\` text,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`cover_id\` text(36),
  	\`body\` text,
  	\`source\` text,
  	\`responsible_editor\` text,
  	\`published_at\` text,
  	\`demo\` integer DEFAULT false,
  	\`campaign_id\` text(36),
  	\`category_label\` text,
  	\`award_name\` text,
  	\`result_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recording_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`works_school_idx\` ON \`works\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`works_recording_idx\` ON \`works\` (\`recording_id\`);`)
  await db.run(sql`CREATE INDEX \`works_captions_idx\` ON \`works\` (\`captions_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`works_slug_idx\` ON \`works\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`works_cover_idx\` ON \`works\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`works_published_at_idx\` ON \`works\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`works_campaign_idx\` ON \`works\` (\`campaign_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`works_result_idx\` ON \`works\` (\`result_id\`);`)
  await db.run(sql`CREATE INDEX \`works_updated_at_idx\` ON \`works\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`works_created_at_idx\` ON \`works\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`works__status_idx\` ON \`works\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`works_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`works\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`works_texts_order_parent\` ON \`works_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`works_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`works\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`works_rels_order_idx\` ON \`works_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`works_rels_parent_idx\` ON \`works_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`works_rels_path_idx\` ON \`works_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`works_rels_media_id_idx\` ON \`works_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_works_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_school_id\` text(36),
  	\`version_author_kind\` text DEFAULT 'pupil',
  	\`version_author_name\` text,
  	\`version_stage\` text,
  	\`version_byline\` text,
  	\`version_consent_scope\` text DEFAULT 'none',
  	\`version_consent_guardian\` text,
  	\`version_consent_date\` text,
  	\`version_consent_text_version\` text,
  	\`version_withdrawn_at\` text,
  	\`version_recording_id\` text(36),
  	\`version_captions_id\` text(36),
  	\`version_transcript\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_cover_id\` text(36),
  	\`version_body\` text,
  	\`version_source\` text,
  	\`version_responsible_editor\` text,
  	\`version_published_at\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_campaign_id\` text(36),
  	\`version_category_label\` text,
  	\`version_award_name\` text,
  	\`version_result_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`works\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_recording_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_works_v_parent_idx\` ON \`_works_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_version_version_school_idx\` ON \`_works_v\` (\`version_school_id\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_version_version_recording_idx\` ON \`_works_v\` (\`version_recording_id\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_version_version_captions_idx\` ON \`_works_v\` (\`version_captions_id\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_version_version_slug_idx\` ON \`_works_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_version_version_cover_idx\` ON \`_works_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_version_version_published_at_idx\` ON \`_works_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_version_version_campaign_idx\` ON \`_works_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_version_version_result_idx\` ON \`_works_v\` (\`version_result_id\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_version_version_updated_at_idx\` ON \`_works_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_version_version_created_at_idx\` ON \`_works_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_version_version__status_idx\` ON \`_works_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_created_at_idx\` ON \`_works_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_updated_at_idx\` ON \`_works_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_latest_idx\` ON \`_works_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_works_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_works_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_works_v_texts_order_parent\` ON \`_works_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_works_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_works_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_works_v_rels_order_idx\` ON \`_works_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_rels_parent_idx\` ON \`_works_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_rels_path_idx\` ON \`_works_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_works_v_rels_media_id_idx\` ON \`_works_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`teacher_stories_media_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`outlet\` text,
  	\`date\` text,
  	\`title\` text,
  	\`address\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teacher_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teacher_stories_media_links_order_idx\` ON \`teacher_stories_media_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_media_links_parent_id_idx\` ON \`teacher_stories_media_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teacher_stories_v_version_media_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`outlet\` text,
  	\`date\` text,
  	\`title\` text,
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teacher_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_version_media_links_order_idx\` ON \`_teacher_stories_v_version_media_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_version_media_links_parent_id_idx\` ON \`_teacher_stories_v_version_media_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`column_posts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`column_posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`column_posts_texts_order_parent\` ON \`column_posts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_column_posts_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_column_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_column_posts_v_texts_order_parent\` ON \`_column_posts_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`columns_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`columns_texts_order_parent\` ON \`columns_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reader_chapters_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reader_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reader_chapters_texts_order_parent\` ON \`reader_chapters_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reader_chapters_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_reader_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_texts_order_parent\` ON \`_reader_chapters_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_designations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`level\` text NOT NULL,
  	\`status\` text DEFAULT 'designated' NOT NULL,
  	\`batch\` text,
  	\`year\` numeric NOT NULL,
  	\`valid_until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_designations_order_idx\` ON \`schools_designations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_designations_parent_id_idx\` ON \`schools_designations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_topics_order_idx\` ON \`schools_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schools_topics_parent_idx\` ON \`schools_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_handbook_powers_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`who\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools_handbook_powers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_handbook_powers_steps_order_idx\` ON \`schools_handbook_powers_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_handbook_powers_steps_parent_id_idx\` ON \`schools_handbook_powers_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_handbook_powers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`type\` text DEFAULT 'internal' NOT NULL,
  	\`subject\` text,
  	\`basis\` text,
  	\`supervision\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_handbook_powers_order_idx\` ON \`schools_handbook_powers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_handbook_powers_parent_id_idx\` ON \`schools_handbook_powers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_handbook_prohibitions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_handbook_prohibitions_order_idx\` ON \`schools_handbook_prohibitions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_handbook_prohibitions_parent_id_idx\` ON \`schools_handbook_prohibitions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_texts_order_parent\` ON \`schools_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_designations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`level\` text NOT NULL,
  	\`status\` text DEFAULT 'designated' NOT NULL,
  	\`batch\` text,
  	\`year\` numeric NOT NULL,
  	\`valid_until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_designations_order_idx\` ON \`_schools_v_version_designations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_designations_parent_id_idx\` ON \`_schools_v_version_designations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_topics_order_idx\` ON \`_schools_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_topics_parent_idx\` ON \`_schools_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_handbook_powers_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`who\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v_version_handbook_powers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_handbook_powers_steps_order_idx\` ON \`_schools_v_version_handbook_powers_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_handbook_powers_steps_parent_id_idx\` ON \`_schools_v_version_handbook_powers_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_handbook_powers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`type\` text DEFAULT 'internal' NOT NULL,
  	\`subject\` text,
  	\`basis\` text,
  	\`supervision\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_handbook_powers_order_idx\` ON \`_schools_v_version_handbook_powers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_handbook_powers_parent_id_idx\` ON \`_schools_v_version_handbook_powers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_handbook_prohibitions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_handbook_prohibitions_order_idx\` ON \`_schools_v_version_handbook_prohibitions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_handbook_prohibitions_parent_id_idx\` ON \`_schools_v_version_handbook_prohibitions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_texts_order_parent\` ON \`_schools_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_page_key_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`unit\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`as_of\` text NOT NULL,
  	\`source\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_page\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_page_key_figures_order_idx\` ON \`home_page_key_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_page_key_figures_parent_id_idx\` ON \`home_page_key_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`phone\` text,
  	\`hours\` text,
  	\`address\` text,
  	\`website\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_channels_order_idx\` ON \`site_settings_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_channels_parent_id_idx\` ON \`site_settings_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_texts_order_parent\` ON \`site_settings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`teacher_stories\` ADD \`alias\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_teacher_stories_v\` ADD \`version_alias\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`schools\` ADD \`handbook_supervision\` text;`)
  await db.run(sql`ALTER TABLE \`schools\` DROP COLUMN \`tier\`;`)
  await db.run(sql`ALTER TABLE \`schools\` DROP COLUMN \`handbook_power_items\`;`)
  await db.run(sql`ALTER TABLE \`schools\` DROP COLUMN \`handbook_prohibition_items\`;`)
  await db.run(sql`ALTER TABLE \`schools\` DROP COLUMN \`handbook_flow_charts\`;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` ADD \`version_handbook_supervision\` text;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` DROP COLUMN \`version_tier\`;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` DROP COLUMN \`version_handbook_power_items\`;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` DROP COLUMN \`version_handbook_prohibition_items\`;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` DROP COLUMN \`version_handbook_flow_charts\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`about\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`works\`;`)
  await db.run(sql`DROP TABLE \`works_texts\`;`)
  await db.run(sql`DROP TABLE \`works_rels\`;`)
  await db.run(sql`DROP TABLE \`_works_v\`;`)
  await db.run(sql`DROP TABLE \`_works_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_works_v_rels\`;`)
  await db.run(sql`DROP TABLE \`teacher_stories_media_links\`;`)
  await db.run(sql`DROP TABLE \`_teacher_stories_v_version_media_links\`;`)
  await db.run(sql`DROP TABLE \`column_posts_texts\`;`)
  await db.run(sql`DROP TABLE \`_column_posts_v_texts\`;`)
  await db.run(sql`DROP TABLE \`columns_texts\`;`)
  await db.run(sql`DROP TABLE \`reader_chapters_texts\`;`)
  await db.run(sql`DROP TABLE \`_reader_chapters_v_texts\`;`)
  await db.run(sql`DROP TABLE \`schools_designations\`;`)
  await db.run(sql`DROP TABLE \`schools_topics\`;`)
  await db.run(sql`DROP TABLE \`schools_handbook_powers_steps\`;`)
  await db.run(sql`DROP TABLE \`schools_handbook_powers\`;`)
  await db.run(sql`DROP TABLE \`schools_handbook_prohibitions\`;`)
  await db.run(sql`DROP TABLE \`schools_texts\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_designations\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_handbook_powers_steps\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_handbook_powers\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_handbook_prohibitions\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_texts\`;`)
  await db.run(sql`DROP TABLE \`home_page_key_figures\`;`)
  await db.run(sql`DROP TABLE \`site_settings_channels\`;`)
  await db.run(sql`DROP TABLE \`site_settings_texts\`;`)
  await db.run(sql`ALTER TABLE \`schools\` ADD \`tier\` text DEFAULT 'none' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`schools\` ADD \`handbook_power_items\` numeric;`)
  await db.run(sql`ALTER TABLE \`schools\` ADD \`handbook_prohibition_items\` numeric;`)
  await db.run(sql`ALTER TABLE \`schools\` ADD \`handbook_flow_charts\` numeric;`)
  await db.run(sql`ALTER TABLE \`schools\` DROP COLUMN \`handbook_supervision\`;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` ADD \`version_tier\` text DEFAULT 'none' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` ADD \`version_handbook_power_items\` numeric;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` ADD \`version_handbook_prohibition_items\` numeric;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` ADD \`version_handbook_flow_charts\` numeric;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` DROP COLUMN \`version_handbook_supervision\`;`)
  await db.run(sql`ALTER TABLE \`teacher_stories\` DROP COLUMN \`alias\`;`)
  await db.run(sql`ALTER TABLE \`_teacher_stories_v\` DROP COLUMN \`version_alias\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`about\`;`)
}
