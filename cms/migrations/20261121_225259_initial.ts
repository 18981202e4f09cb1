import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`entries_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`post\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_authors_order_idx\` ON \`entries_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`entries_authors_parent_id_idx\` ON \`entries_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`title\` text NOT NULL,
  	\`category\` text NOT NULL,
  	\`body\` text,
  	\`pledge\` integer DEFAULT false,
  	\`school_id\` text(36) NOT NULL,
  	\`submitted_by_id\` text(36),
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`work_code\` text,
  	\`receipt_no\` text,
  	\`submitted_at\` text,
  	\`late\` integer DEFAULT false,
  	\`return_reason\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_campaign_idx\` ON \`entries\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_school_idx\` ON \`entries\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_submitted_by_idx\` ON \`entries\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_status_idx\` ON \`entries\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`entries_updated_at_idx\` ON \`entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`entries_created_at_idx\` ON \`entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`entries_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`entry_files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entry_files_id\`) REFERENCES \`entry_files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_rels_order_idx\` ON \`entries_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_parent_idx\` ON \`entries_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_path_idx\` ON \`entries_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_entry_files_id_idx\` ON \`entries_rels\` (\`entry_files_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_quotas_districts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`district_id\` text(36) NOT NULL,
  	\`max\` numeric NOT NULL,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_quotas_districts_order_idx\` ON \`campaigns_quotas_districts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_quotas_districts_parent_id_idx\` ON \`campaigns_quotas_districts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_quotas_districts_district_idx\` ON \`campaigns_quotas_districts\` (\`district_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_categories_order_idx\` ON \`campaigns_categories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_categories_parent_id_idx\` ON \`campaigns_categories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rubric_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`guidance\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rubric_criteria_order_idx\` ON \`campaigns_rubric_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rubric_criteria_parent_id_idx\` ON \`campaigns_rubric_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_awards_tiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`mode\` text DEFAULT 'ratio' NOT NULL,
  	\`value\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_awards_tiers_order_idx\` ON \`campaigns_awards_tiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_awards_tiers_parent_id_idx\` ON \`campaigns_awards_tiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`kind\` text DEFAULT 'case-study' NOT NULL,
  	\`summary\` text,
  	\`call\` text,
  	\`schedule_opens_at\` text NOT NULL,
  	\`schedule_submission_closes_at\` text NOT NULL,
  	\`schedule_grace_minutes\` numeric DEFAULT 30 NOT NULL,
  	\`schedule_review_opens_at\` text NOT NULL,
  	\`schedule_review_closes_at\` text NOT NULL,
  	\`quotas_per_school\` numeric DEFAULT 2 NOT NULL,
  	\`limits_max_characters\` numeric DEFAULT 3000 NOT NULL,
  	\`limits_max_images\` numeric DEFAULT 6 NOT NULL,
  	\`limits_max_attachments\` numeric DEFAULT 3 NOT NULL,
  	\`review_sheets_per_entry\` numeric DEFAULT 5 NOT NULL,
  	\`review_avoid_own_district\` integer DEFAULT false,
  	\`review_comment_required\` integer DEFAULT false,
  	\`rubric_scale\` numeric DEFAULT 100 NOT NULL,
  	\`rubric_step\` numeric DEFAULT 0.5 NOT NULL,
  	\`policy_method\` text DEFAULT 'trimmed-mean' NOT NULL,
  	\`policy_trim_high\` numeric DEFAULT 1 NOT NULL,
  	\`policy_trim_low\` numeric DEFAULT 1 NOT NULL,
  	\`policy_trim_from\` numeric DEFAULT 5 NOT NULL,
  	\`policy_decimals\` numeric DEFAULT 2 NOT NULL,
  	\`policy_ties\` text DEFAULT 'extend-decimals' NOT NULL,
  	\`awards_rounding\` text DEFAULT 'round' NOT NULL,
  	\`awards_on_tie\` text DEFAULT 'raise' NOT NULL,
  	\`notice_length\` numeric DEFAULT 5 NOT NULL,
  	\`notice_unit\` text DEFAULT 'working' NOT NULL,
  	\`notice_channels\` text,
  	\`notice_require_real_name\` integer DEFAULT true,
  	\`notice_show_scores\` integer DEFAULT false,
  	\`notice_starts_on\` text,
  	\`notice_ends_on\` text,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`announced_at\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_slug_idx\` ON \`campaigns\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_status_idx\` ON \`campaigns\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_users_id_idx\` ON \`campaigns_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_quotas_districts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`district_id\` text(36) NOT NULL,
  	\`max\` numeric NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_quotas_districts_order_idx\` ON \`_campaigns_v_version_quotas_districts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_quotas_districts_parent_id_idx\` ON \`_campaigns_v_version_quotas_districts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_quotas_districts_district_idx\` ON \`_campaigns_v_version_quotas_districts\` (\`district_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_categories_order_idx\` ON \`_campaigns_v_version_categories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_categories_parent_id_idx\` ON \`_campaigns_v_version_categories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_rubric_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`guidance\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_rubric_criteria_order_idx\` ON \`_campaigns_v_version_rubric_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_rubric_criteria_parent_id_idx\` ON \`_campaigns_v_version_rubric_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_awards_tiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`mode\` text DEFAULT 'ratio' NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_awards_tiers_order_idx\` ON \`_campaigns_v_version_awards_tiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_awards_tiers_parent_id_idx\` ON \`_campaigns_v_version_awards_tiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_year\` numeric NOT NULL,
  	\`version_kind\` text DEFAULT 'case-study' NOT NULL,
  	\`version_summary\` text,
  	\`version_call\` text,
  	\`version_schedule_opens_at\` text NOT NULL,
  	\`version_schedule_submission_closes_at\` text NOT NULL,
  	\`version_schedule_grace_minutes\` numeric DEFAULT 30 NOT NULL,
  	\`version_schedule_review_opens_at\` text NOT NULL,
  	\`version_schedule_review_closes_at\` text NOT NULL,
  	\`version_quotas_per_school\` numeric DEFAULT 2 NOT NULL,
  	\`version_limits_max_characters\` numeric DEFAULT 3000 NOT NULL,
  	\`version_limits_max_images\` numeric DEFAULT 6 NOT NULL,
  	\`version_limits_max_attachments\` numeric DEFAULT 3 NOT NULL,
  	\`version_review_sheets_per_entry\` numeric DEFAULT 5 NOT NULL,
  	\`version_review_avoid_own_district\` integer DEFAULT false,
  	\`version_review_comment_required\` integer DEFAULT false,
  	\`version_rubric_scale\` numeric DEFAULT 100 NOT NULL,
  	\`version_rubric_step\` numeric DEFAULT 0.5 NOT NULL,
  	\`version_policy_method\` text DEFAULT 'trimmed-mean' NOT NULL,
  	\`version_policy_trim_high\` numeric DEFAULT 1 NOT NULL,
  	\`version_policy_trim_low\` numeric DEFAULT 1 NOT NULL,
  	\`version_policy_trim_from\` numeric DEFAULT 5 NOT NULL,
  	\`version_policy_decimals\` numeric DEFAULT 2 NOT NULL,
  	\`version_policy_ties\` text DEFAULT 'extend-decimals' NOT NULL,
  	\`version_awards_rounding\` text DEFAULT 'round' NOT NULL,
  	\`version_awards_on_tie\` text DEFAULT 'raise' NOT NULL,
  	\`version_notice_length\` numeric DEFAULT 5 NOT NULL,
  	\`version_notice_unit\` text DEFAULT 'working' NOT NULL,
  	\`version_notice_channels\` text,
  	\`version_notice_require_real_name\` integer DEFAULT true,
  	\`version_notice_show_scores\` integer DEFAULT false,
  	\`version_notice_starts_on\` text,
  	\`version_notice_ends_on\` text,
  	\`version_status\` text DEFAULT 'draft' NOT NULL,
  	\`version_announced_at\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_slug_idx\` ON \`_campaigns_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_status_idx\` ON \`_campaigns_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_users_id_idx\` ON \`_campaigns_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`score_sheets_marks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`points\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`score_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`score_sheets_marks_order_idx\` ON \`score_sheets_marks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_marks_parent_id_idx\` ON \`score_sheets_marks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`score_sheets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`entry_id\` text(36) NOT NULL,
  	\`judge_id\` text(36) NOT NULL,
  	\`status\` text DEFAULT 'assigned' NOT NULL,
  	\`comment\` text,
  	\`recusal_reason\` text,
  	\`submitted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`judge_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`score_sheets_campaign_idx\` ON \`score_sheets\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_entry_idx\` ON \`score_sheets\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_judge_idx\` ON \`score_sheets\` (\`judge_id\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_status_idx\` ON \`score_sheets\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_updated_at_idx\` ON \`score_sheets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_created_at_idx\` ON \`score_sheets\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`entry_judge_idx\` ON \`score_sheets\` (\`entry_id\`,\`judge_id\`);`)
  await db.run(sql`CREATE TABLE \`results\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`entry_id\` text(36) NOT NULL,
  	\`title\` text NOT NULL,
  	\`category\` text NOT NULL,
  	\`school_id\` text(36) NOT NULL,
  	\`school_name\` text NOT NULL,
  	\`work_code\` text,
  	\`award_key\` text,
  	\`award_name\` text,
  	\`rank\` numeric NOT NULL,
  	\`score\` text NOT NULL,
  	\`exact_score\` text NOT NULL,
  	\`sheets\` numeric NOT NULL,
  	\`score_public\` integer DEFAULT false,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`results_campaign_idx\` ON \`results\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`results_entry_idx\` ON \`results\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`results_school_idx\` ON \`results\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`results_updated_at_idx\` ON \`results\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`results_created_at_idx\` ON \`results\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaign_entry_idx\` ON \`results\` (\`campaign_id\`,\`entry_id\`);`)
  await db.run(sql`CREATE TABLE \`entry_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`school_id\` text(36) NOT NULL,
  	\`handed_in\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`entry_files_school_idx\` ON \`entry_files\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`entry_files_updated_at_idx\` ON \`entry_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`entry_files_created_at_idx\` ON \`entry_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`entry_files_filename_idx\` ON \`entry_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`case_studies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`school_id\` text(36),
  	\`category_label\` text,
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
  	\`award_name\` text,
  	\`result_id\` text(36),
  	\`entry_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_school_idx\` ON \`case_studies\` (\`school_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_slug_idx\` ON \`case_studies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_cover_idx\` ON \`case_studies\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_published_at_idx\` ON \`case_studies\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_campaign_idx\` ON \`case_studies\` (\`campaign_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_result_idx\` ON \`case_studies\` (\`result_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_entry_idx\` ON \`case_studies\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_updated_at_idx\` ON \`case_studies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_created_at_idx\` ON \`case_studies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies__status_idx\` ON \`case_studies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_texts_order_parent\` ON \`case_studies_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_rels_order_idx\` ON \`case_studies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_parent_idx\` ON \`case_studies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_path_idx\` ON \`case_studies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_media_id_idx\` ON \`case_studies_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_school_id\` text(36),
  	\`version_category_label\` text,
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
  	\`version_award_name\` text,
  	\`version_result_id\` text(36),
  	\`version_entry_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_parent_idx\` ON \`_case_studies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_school_idx\` ON \`_case_studies_v\` (\`version_school_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_slug_idx\` ON \`_case_studies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_cover_idx\` ON \`_case_studies_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_published_at_idx\` ON \`_case_studies_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_campaign_idx\` ON \`_case_studies_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_result_idx\` ON \`_case_studies_v\` (\`version_result_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_entry_idx\` ON \`_case_studies_v\` (\`version_entry_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_updated_at_idx\` ON \`_case_studies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_created_at_idx\` ON \`_case_studies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version__status_idx\` ON \`_case_studies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_created_at_idx\` ON \`_case_studies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_updated_at_idx\` ON \`_case_studies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_latest_idx\` ON \`_case_studies_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_texts_order_parent\` ON \`_case_studies_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_order_idx\` ON \`_case_studies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_parent_idx\` ON \`_case_studies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_path_idx\` ON \`_case_studies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_media_id_idx\` ON \`_case_studies_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`teacher_stories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`issue_month\` text,
  	\`teacher_name\` text,
  	\`post\` text,
  	\`school_id\` text(36),
  	\`years_of_service\` numeric,
  	\`subtitle\` text,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`cover_id\` text(36),
  	\`body\` text,
  	\`source\` text,
  	\`responsible_editor\` text,
  	\`published_at\` text,
  	\`demo\` integer DEFAULT false,
  	\`quotation\` text,
  	\`consent\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`teacher_stories_issue_month_idx\` ON \`teacher_stories\` (\`issue_month\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_school_idx\` ON \`teacher_stories\` (\`school_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`teacher_stories_slug_idx\` ON \`teacher_stories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_cover_idx\` ON \`teacher_stories\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_published_at_idx\` ON \`teacher_stories\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_updated_at_idx\` ON \`teacher_stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_created_at_idx\` ON \`teacher_stories\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories__status_idx\` ON \`teacher_stories\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`teacher_stories_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teacher_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teacher_stories_texts_order_parent\` ON \`teacher_stories_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`teacher_stories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teacher_stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teacher_stories_rels_order_idx\` ON \`teacher_stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_rels_parent_idx\` ON \`teacher_stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_rels_path_idx\` ON \`teacher_stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`teacher_stories_rels_media_id_idx\` ON \`teacher_stories_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_teacher_stories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_issue_month\` text,
  	\`version_teacher_name\` text,
  	\`version_post\` text,
  	\`version_school_id\` text(36),
  	\`version_years_of_service\` numeric,
  	\`version_subtitle\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_cover_id\` text(36),
  	\`version_body\` text,
  	\`version_source\` text,
  	\`version_responsible_editor\` text,
  	\`version_published_at\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_quotation\` text,
  	\`version_consent\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teacher_stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_parent_idx\` ON \`_teacher_stories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_version_version_issue_month_idx\` ON \`_teacher_stories_v\` (\`version_issue_month\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_version_version_school_idx\` ON \`_teacher_stories_v\` (\`version_school_id\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_version_version_slug_idx\` ON \`_teacher_stories_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_version_version_cover_idx\` ON \`_teacher_stories_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_version_version_published_at_idx\` ON \`_teacher_stories_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_version_version_updated_at_idx\` ON \`_teacher_stories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_version_version_created_at_idx\` ON \`_teacher_stories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_version_version__status_idx\` ON \`_teacher_stories_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_created_at_idx\` ON \`_teacher_stories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_updated_at_idx\` ON \`_teacher_stories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_latest_idx\` ON \`_teacher_stories_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_teacher_stories_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_teacher_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_texts_order_parent\` ON \`_teacher_stories_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teacher_stories_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_teacher_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_rels_order_idx\` ON \`_teacher_stories_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_rels_parent_idx\` ON \`_teacher_stories_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_rels_path_idx\` ON \`_teacher_stories_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_teacher_stories_v_rels_media_id_idx\` ON \`_teacher_stories_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`column_posts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`column_id\` text(36),
  	\`school_id\` text(36),
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`cover_id\` text(36),
  	\`body\` text,
  	\`source\` text,
  	\`responsible_editor\` text,
  	\`published_at\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`column_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`column_posts_column_idx\` ON \`column_posts\` (\`column_id\`);`)
  await db.run(sql`CREATE INDEX \`column_posts_school_idx\` ON \`column_posts\` (\`school_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`column_posts_slug_idx\` ON \`column_posts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`column_posts_cover_idx\` ON \`column_posts\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`column_posts_published_at_idx\` ON \`column_posts\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`column_posts_updated_at_idx\` ON \`column_posts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`column_posts_created_at_idx\` ON \`column_posts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`column_posts__status_idx\` ON \`column_posts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`column_posts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`column_posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`column_posts_rels_order_idx\` ON \`column_posts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`column_posts_rels_parent_idx\` ON \`column_posts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`column_posts_rels_path_idx\` ON \`column_posts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`column_posts_rels_media_id_idx\` ON \`column_posts_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_column_posts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_column_id\` text(36),
  	\`version_school_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_cover_id\` text(36),
  	\`version_body\` text,
  	\`version_source\` text,
  	\`version_responsible_editor\` text,
  	\`version_published_at\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`column_posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_column_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_column_posts_v_parent_idx\` ON \`_column_posts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_version_version_column_idx\` ON \`_column_posts_v\` (\`version_column_id\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_version_version_school_idx\` ON \`_column_posts_v\` (\`version_school_id\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_version_version_slug_idx\` ON \`_column_posts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_version_version_cover_idx\` ON \`_column_posts_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_version_version_published_at_idx\` ON \`_column_posts_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_version_version_updated_at_idx\` ON \`_column_posts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_version_version_created_at_idx\` ON \`_column_posts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_version_version__status_idx\` ON \`_column_posts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_created_at_idx\` ON \`_column_posts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_updated_at_idx\` ON \`_column_posts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_latest_idx\` ON \`_column_posts_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_column_posts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_column_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_column_posts_v_rels_order_idx\` ON \`_column_posts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_rels_parent_idx\` ON \`_column_posts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_rels_path_idx\` ON \`_column_posts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_column_posts_v_rels_media_id_idx\` ON \`_column_posts_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`columns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`description\` text,
  	\`rhythm_days\` numeric DEFAULT 14 NOT NULL,
  	\`order\` numeric DEFAULT 0 NOT NULL,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`columns_name_idx\` ON \`columns\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`columns_slug_idx\` ON \`columns\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`columns_updated_at_idx\` ON \`columns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`columns_created_at_idx\` ON \`columns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reader_books\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`volume\` numeric,
  	\`stage\` text,
  	\`audience\` text,
  	\`summary\` text,
  	\`cover_id\` text(36),
  	\`pinyin\` integer DEFAULT false,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reader_books_slug_idx\` ON \`reader_books\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reader_books_volume_idx\` ON \`reader_books\` (\`volume\`);`)
  await db.run(sql`CREATE INDEX \`reader_books_cover_idx\` ON \`reader_books\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_books_updated_at_idx\` ON \`reader_books\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_books_created_at_idx\` ON \`reader_books\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_books__status_idx\` ON \`reader_books\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`reader_books_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reader_books\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reader_books_texts_order_parent\` ON \`reader_books_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reader_books_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_volume\` numeric,
  	\`version_stage\` text,
  	\`version_audience\` text,
  	\`version_summary\` text,
  	\`version_cover_id\` text(36),
  	\`version_pinyin\` integer DEFAULT false,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reader_books\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_reader_books_v_parent_idx\` ON \`_reader_books_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_version_version_slug_idx\` ON \`_reader_books_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_version_version_volume_idx\` ON \`_reader_books_v\` (\`version_volume\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_version_version_cover_idx\` ON \`_reader_books_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_version_version_updated_at_idx\` ON \`_reader_books_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_version_version_created_at_idx\` ON \`_reader_books_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_version_version__status_idx\` ON \`_reader_books_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_created_at_idx\` ON \`_reader_books_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_updated_at_idx\` ON \`_reader_books_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_books_v_latest_idx\` ON \`_reader_books_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_reader_books_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_reader_books_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reader_books_v_texts_order_parent\` ON \`_reader_books_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reader_chapters_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`body\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reader_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reader_chapters_sections_order_idx\` ON \`reader_chapters_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters_sections_parent_id_idx\` ON \`reader_chapters_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reader_chapters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`book_id\` text(36),
  	\`number\` numeric,
  	\`title\` text,
  	\`slug\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`book_id\`) REFERENCES \`reader_books\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reader_chapters_book_idx\` ON \`reader_chapters\` (\`book_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reader_chapters_slug_idx\` ON \`reader_chapters\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters_updated_at_idx\` ON \`reader_chapters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters_created_at_idx\` ON \`reader_chapters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters__status_idx\` ON \`reader_chapters\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`book_number_idx\` ON \`reader_chapters\` (\`book_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`_reader_chapters_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`body\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reader_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_sections_order_idx\` ON \`_reader_chapters_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_sections_parent_id_idx\` ON \`_reader_chapters_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reader_chapters_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_book_id\` text(36),
  	\`version_number\` numeric,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reader_chapters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_book_id\`) REFERENCES \`reader_books\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_parent_idx\` ON \`_reader_chapters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version_book_idx\` ON \`_reader_chapters_v\` (\`version_book_id\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version_slug_idx\` ON \`_reader_chapters_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version_updated_at_idx\` ON \`_reader_chapters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version_created_at_idx\` ON \`_reader_chapters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version__status_idx\` ON \`_reader_chapters_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_created_at_idx\` ON \`_reader_chapters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_updated_at_idx\` ON \`_reader_chapters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_latest_idx\` ON \`_reader_chapters_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_book_version_number_idx\` ON \`_reader_chapters_v\` (\`version_book_id\`,\`version_number\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`credit\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`schools_plan_measures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_plan_measures_order_idx\` ON \`schools_plan_measures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_plan_measures_parent_id_idx\` ON \`schools_plan_measures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`district_id\` text(36) NOT NULL,
  	\`type\` text NOT NULL,
  	\`ownership\` text DEFAULT 'public' NOT NULL,
  	\`tier\` text DEFAULT 'none' NOT NULL,
  	\`intro\` text,
  	\`cover_id\` text(36),
  	\`brand_name\` text,
  	\`brand_slogan\` text,
  	\`brand_symbol\` text,
  	\`brand_story\` text,
  	\`plan_year\` numeric,
  	\`plan_title\` text,
  	\`handbook_title\` text,
  	\`handbook_summary\` text,
  	\`handbook_power_items\` numeric,
  	\`handbook_prohibition_items\` numeric,
  	\`handbook_flow_charts\` numeric,
  	\`handbook_file_id\` text(36),
  	\`order\` numeric DEFAULT 0 NOT NULL,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`handbook_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_name_idx\` ON \`schools\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_slug_idx\` ON \`schools\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`schools_district_idx\` ON \`schools\` (\`district_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_cover_idx\` ON \`schools\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_handbook_handbook_file_idx\` ON \`schools\` (\`handbook_file_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_updated_at_idx\` ON \`schools\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schools_created_at_idx\` ON \`schools\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`schools_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_rels_order_idx\` ON \`schools_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_parent_idx\` ON \`schools_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_path_idx\` ON \`schools_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_media_id_idx\` ON \`schools_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_plan_measures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_plan_measures_order_idx\` ON \`_schools_v_version_plan_measures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_plan_measures_parent_id_idx\` ON \`_schools_v_version_plan_measures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_short_name\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_district_id\` text(36) NOT NULL,
  	\`version_type\` text NOT NULL,
  	\`version_ownership\` text DEFAULT 'public' NOT NULL,
  	\`version_tier\` text DEFAULT 'none' NOT NULL,
  	\`version_intro\` text,
  	\`version_cover_id\` text(36),
  	\`version_brand_name\` text,
  	\`version_brand_slogan\` text,
  	\`version_brand_symbol\` text,
  	\`version_brand_story\` text,
  	\`version_plan_year\` numeric,
  	\`version_plan_title\` text,
  	\`version_handbook_title\` text,
  	\`version_handbook_summary\` text,
  	\`version_handbook_power_items\` numeric,
  	\`version_handbook_prohibition_items\` numeric,
  	\`version_handbook_flow_charts\` numeric,
  	\`version_handbook_file_id\` text(36),
  	\`version_order\` numeric DEFAULT 0 NOT NULL,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_handbook_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_parent_idx\` ON \`_schools_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_name_idx\` ON \`_schools_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_slug_idx\` ON \`_schools_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_district_idx\` ON \`_schools_v\` (\`version_district_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_cover_idx\` ON \`_schools_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_handbook_version_handbook_file_idx\` ON \`_schools_v\` (\`version_handbook_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_updated_at_idx\` ON \`_schools_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_created_at_idx\` ON \`_schools_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_created_at_idx\` ON \`_schools_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_updated_at_idx\` ON \`_schools_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_order_idx\` ON \`_schools_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_parent_idx\` ON \`_schools_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_path_idx\` ON \`_schools_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_media_id_idx\` ON \`_schools_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`districts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`order\` numeric DEFAULT 0 NOT NULL,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`districts_name_idx\` ON \`districts\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`districts_code_idx\` ON \`districts\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`districts_updated_at_idx\` ON \`districts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`districts_created_at_idx\` ON \`districts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text,
  	\`school_id\` text(36),
  	\`district_id\` text(36),
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text,
  	\`username\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_school_idx\` ON \`users\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`users_district_idx\` ON \`users\` (\`district_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_username_idx\` ON \`users\` (\`username\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`actor_id\` text(36),
  	\`actor_name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`address\` text,
  	\`summary\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`target_id\` text NOT NULL,
  	\`changes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_target_idx\` ON \`audit_log\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_target_id_idx\` ON \`audit_log\` (\`target_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`home_page\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`introduction\` text,
  	\`banner_id\` text(36),
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`banner_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`home_page_banner_idx\` ON \`home_page\` (\`banner_id\`);`)
  await db.run(sql`CREATE TABLE \`home_page_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`case_studies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home_page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_page_rels_order_idx\` ON \`home_page_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_parent_idx\` ON \`home_page_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_path_idx\` ON \`home_page_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_case_studies_id_idx\` ON \`home_page_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_name\` text DEFAULT '清风校园' NOT NULL,
  	\`tagline\` text DEFAULT '清廉学校建设展示与案例评选',
  	\`owner\` text,
  	\`contact\` text,
  	\`icp_number\` text,
  	\`police_number\` text,
  	\`site_code\` text,
  	\`supervision\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`holiday_table_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`working\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`holiday_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`holiday_table_corrections_order_idx\` ON \`holiday_table_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`holiday_table_corrections_parent_id_idx\` ON \`holiday_table_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`holiday_table\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`publication\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`finished_at\` text,
  	\`milliseconds\` numeric,
  	\`pages\` numeric,
  	\`rendered\` numeric,
  	\`failure\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`entries_authors\`;`)
  await db.run(sql`DROP TABLE \`entries\`;`)
  await db.run(sql`DROP TABLE \`entries_rels\`;`)
  await db.run(sql`DROP TABLE \`campaigns_quotas_districts\`;`)
  await db.run(sql`DROP TABLE \`campaigns_categories\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rubric_criteria\`;`)
  await db.run(sql`DROP TABLE \`campaigns_awards_tiers\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_quotas_districts\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_categories\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_rubric_criteria\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_awards_tiers\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`score_sheets_marks\`;`)
  await db.run(sql`DROP TABLE \`score_sheets\`;`)
  await db.run(sql`DROP TABLE \`results\`;`)
  await db.run(sql`DROP TABLE \`entry_files\`;`)
  await db.run(sql`DROP TABLE \`case_studies\`;`)
  await db.run(sql`DROP TABLE \`case_studies_texts\`;`)
  await db.run(sql`DROP TABLE \`case_studies_rels\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`teacher_stories\`;`)
  await db.run(sql`DROP TABLE \`teacher_stories_texts\`;`)
  await db.run(sql`DROP TABLE \`teacher_stories_rels\`;`)
  await db.run(sql`DROP TABLE \`_teacher_stories_v\`;`)
  await db.run(sql`DROP TABLE \`_teacher_stories_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_teacher_stories_v_rels\`;`)
  await db.run(sql`DROP TABLE \`column_posts\`;`)
  await db.run(sql`DROP TABLE \`column_posts_rels\`;`)
  await db.run(sql`DROP TABLE \`_column_posts_v\`;`)
  await db.run(sql`DROP TABLE \`_column_posts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`columns\`;`)
  await db.run(sql`DROP TABLE \`reader_books\`;`)
  await db.run(sql`DROP TABLE \`reader_books_texts\`;`)
  await db.run(sql`DROP TABLE \`_reader_books_v\`;`)
  await db.run(sql`DROP TABLE \`_reader_books_v_texts\`;`)
  await db.run(sql`DROP TABLE \`reader_chapters_sections\`;`)
  await db.run(sql`DROP TABLE \`reader_chapters\`;`)
  await db.run(sql`DROP TABLE \`_reader_chapters_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_reader_chapters_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`schools_plan_measures\`;`)
  await db.run(sql`DROP TABLE \`schools\`;`)
  await db.run(sql`DROP TABLE \`schools_rels\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_plan_measures\`;`)
  await db.run(sql`DROP TABLE \`_schools_v\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_rels\`;`)
  await db.run(sql`DROP TABLE \`districts\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`home_page\`;`)
  await db.run(sql`DROP TABLE \`home_page_rels\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`holiday_table_corrections\`;`)
  await db.run(sql`DROP TABLE \`holiday_table\`;`)
  await db.run(sql`DROP TABLE \`publication\`;`)
}
