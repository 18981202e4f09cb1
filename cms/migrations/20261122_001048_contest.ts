import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`entries_tutors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_tutors_order_idx\` ON \`entries_tutors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`entries_tutors_parent_id_idx\` ON \`entries_tutors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_schedule_later_rounds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens_at\` text NOT NULL,
  	\`closes_at\` text NOT NULL,
  	\`advance\` numeric NOT NULL,
  	\`sheets_per_entry\` numeric DEFAULT 5 NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_schedule_later_rounds_order_idx\` ON \`campaigns_schedule_later_rounds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_schedule_later_rounds_parent_id_idx\` ON \`campaigns_schedule_later_rounds\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_extensions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`school_id\` text(36) NOT NULL,
  	\`until\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_extensions_order_idx\` ON \`campaigns_extensions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_extensions_parent_id_idx\` ON \`campaigns_extensions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_extensions_school_idx\` ON \`campaigns_extensions\` (\`school_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_quotas_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`category\` text NOT NULL,
  	\`max\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_quotas_categories_order_idx\` ON \`campaigns_quotas_categories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_quotas_categories_parent_id_idx\` ON \`campaigns_quotas_categories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_divisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`pupils\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_divisions_order_idx\` ON \`campaigns_divisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_divisions_parent_id_idx\` ON \`campaigns_divisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_panels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_panels_order_idx\` ON \`campaigns_panels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_panels_parent_id_idx\` ON \`campaigns_panels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rubric_criteria_bands\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`from\` numeric NOT NULL,
  	\`to\` numeric NOT NULL,
  	\`description\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns_rubric_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rubric_criteria_bands_order_idx\` ON \`campaigns_rubric_criteria_bands\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rubric_criteria_bands_parent_id_idx\` ON \`campaigns_rubric_criteria_bands\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rubric_adjustments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`kind\` text DEFAULT 'deduction' NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`guidance\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rubric_adjustments_order_idx\` ON \`campaigns_rubric_adjustments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rubric_adjustments_parent_id_idx\` ON \`campaigns_rubric_adjustments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_policy_ties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_policy_ties_order_idx\` ON \`campaigns_policy_ties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_policy_ties_parent_idx\` ON \`campaigns_policy_ties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_texts_order_parent\` ON \`campaigns_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_schedule_later_rounds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`opens_at\` text NOT NULL,
  	\`closes_at\` text NOT NULL,
  	\`advance\` numeric NOT NULL,
  	\`sheets_per_entry\` numeric DEFAULT 5 NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_schedule_later_rounds_order_idx\` ON \`_campaigns_v_version_schedule_later_rounds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_schedule_later_rounds_parent_id_idx\` ON \`_campaigns_v_version_schedule_later_rounds\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_extensions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`school_id\` text(36) NOT NULL,
  	\`until\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_extensions_order_idx\` ON \`_campaigns_v_version_extensions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_extensions_parent_id_idx\` ON \`_campaigns_v_version_extensions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_extensions_school_idx\` ON \`_campaigns_v_version_extensions\` (\`school_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_quotas_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`category\` text NOT NULL,
  	\`max\` numeric NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_quotas_categories_order_idx\` ON \`_campaigns_v_version_quotas_categories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_quotas_categories_parent_id_idx\` ON \`_campaigns_v_version_quotas_categories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_divisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`pupils\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_divisions_order_idx\` ON \`_campaigns_v_version_divisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_divisions_parent_id_idx\` ON \`_campaigns_v_version_divisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_panels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_panels_order_idx\` ON \`_campaigns_v_version_panels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_panels_parent_id_idx\` ON \`_campaigns_v_version_panels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_rubric_criteria_bands\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`from\` numeric NOT NULL,
  	\`to\` numeric NOT NULL,
  	\`description\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v_version_rubric_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_rubric_criteria_bands_order_idx\` ON \`_campaigns_v_version_rubric_criteria_bands\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_rubric_criteria_bands_parent_id_idx\` ON \`_campaigns_v_version_rubric_criteria_bands\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_rubric_adjustments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`kind\` text DEFAULT 'deduction' NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`guidance\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_rubric_adjustments_order_idx\` ON \`_campaigns_v_version_rubric_adjustments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_rubric_adjustments_parent_id_idx\` ON \`_campaigns_v_version_rubric_adjustments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_policy_ties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_policy_ties_order_idx\` ON \`_campaigns_v_version_policy_ties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_policy_ties_parent_idx\` ON \`_campaigns_v_version_policy_ties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_texts_order_parent\` ON \`_campaigns_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`score_sheets_adjustments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`points\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`score_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`score_sheets_adjustments_order_idx\` ON \`score_sheets_adjustments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_adjustments_parent_id_idx\` ON \`score_sheets_adjustments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`results_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`results_authors_order_idx\` ON \`results_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`results_authors_parent_id_idx\` ON \`results_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`results_tutors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`results_tutors_order_idx\` ON \`results_tutors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`results_tutors_parent_id_idx\` ON \`results_tutors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`certificates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`result_id\` text(36),
  	\`organizer_award_id\` text(36),
  	\`school_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`unit\` text NOT NULL,
  	\`title\` text,
  	\`award_name\` text NOT NULL,
  	\`tier_key\` text,
  	\`pupils\` integer DEFAULT false,
  	\`issued_on\` text NOT NULL,
  	\`issuer\` text NOT NULL,
  	\`nonce\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`status\` text DEFAULT 'issued' NOT NULL,
  	\`revoked_at\` text,
  	\`revocation_reason\` text,
  	\`replaces_id\` text(36),
  	\`replaced_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organizer_award_id\`) REFERENCES \`organizer_awards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`replaces_id\`) REFERENCES \`certificates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`certificates_campaign_idx\` ON \`certificates\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_result_idx\` ON \`certificates\` (\`result_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_organizer_award_idx\` ON \`certificates\` (\`organizer_award_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_school_idx\` ON \`certificates\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_kind_idx\` ON \`certificates\` (\`kind\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_number_idx\` ON \`certificates\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`certificates_status_idx\` ON \`certificates\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`certificates_replaces_idx\` ON \`certificates\` (\`replaces_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_updated_at_idx\` ON \`certificates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_created_at_idx\` ON \`certificates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`certificates_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`certificates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`certificates_texts_order_parent\` ON \`certificates_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizer_awards\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`school_id\` text(36),
  	\`district_id\` text(36),
  	\`unit_name\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`announced\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organizer_awards_campaign_idx\` ON \`organizer_awards\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`organizer_awards_school_idx\` ON \`organizer_awards\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`organizer_awards_district_idx\` ON \`organizer_awards\` (\`district_id\`);`)
  await db.run(sql`CREATE INDEX \`organizer_awards_announced_idx\` ON \`organizer_awards\` (\`announced\`);`)
  await db.run(sql`CREATE INDEX \`organizer_awards_updated_at_idx\` ON \`organizer_awards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizer_awards_created_at_idx\` ON \`organizer_awards\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`objections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`result_id\` text(36),
  	\`received_at\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`objector_name\` text,
  	\`objector_unit\` text,
  	\`objector_phone\` text,
  	\`content\` text NOT NULL,
  	\`status\` text DEFAULT 'received' NOT NULL,
  	\`outcome\` text,
  	\`settled_at\` text,
  	\`award_before\` text,
  	\`award_after\` text,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`objections_campaign_idx\` ON \`objections\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`objections_result_idx\` ON \`objections\` (\`result_id\`);`)
  await db.run(sql`CREATE INDEX \`objections_status_idx\` ON \`objections\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`objections_by_idx\` ON \`objections\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`objections_updated_at_idx\` ON \`objections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`objections_created_at_idx\` ON \`objections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`conflicts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`judge_id\` text(36) NOT NULL,
  	\`school_id\` text(36) NOT NULL,
  	\`kind\` text DEFAULT 'listed' NOT NULL,
  	\`reason\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`judge_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`conflicts_campaign_idx\` ON \`conflicts\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`conflicts_judge_idx\` ON \`conflicts\` (\`judge_id\`);`)
  await db.run(sql`CREATE INDEX \`conflicts_school_idx\` ON \`conflicts\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`conflicts_kind_idx\` ON \`conflicts\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`conflicts_updated_at_idx\` ON \`conflicts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conflicts_created_at_idx\` ON \`conflicts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaign_judge_school_idx\` ON \`conflicts\` (\`campaign_id\`,\`judge_id\`,\`school_id\`);`)
  await db.run(sql`CREATE TABLE \`assignment_proposals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`round\` numeric DEFAULT 1 NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`seed\` text NOT NULL,
  	\`rules\` text NOT NULL,
  	\`pairs\` text NOT NULL,
  	\`report\` text NOT NULL,
  	\`by_id\` text(36),
  	\`applied_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`assignment_proposals_campaign_idx\` ON \`assignment_proposals\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`assignment_proposals_status_idx\` ON \`assignment_proposals\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`assignment_proposals_by_idx\` ON \`assignment_proposals\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`assignment_proposals_updated_at_idx\` ON \`assignment_proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assignment_proposals_created_at_idx\` ON \`assignment_proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`blind_copies_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`source\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`withheld\` integer DEFAULT false,
  	\`problem\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`blind_files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`blind_copies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`blind_copies_files_order_idx\` ON \`blind_copies_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`blind_copies_files_parent_id_idx\` ON \`blind_copies_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`blind_copies_files_file_idx\` ON \`blind_copies_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`blind_copies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`entry_id\` text(36) NOT NULL,
  	\`work_code\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`body\` text,
  	\`finds\` text,
  	\`status\` text DEFAULT 'open' NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`blind_copies_campaign_idx\` ON \`blind_copies\` (\`campaign_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`blind_copies_entry_idx\` ON \`blind_copies\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`blind_copies_status_idx\` ON \`blind_copies\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`blind_copies_updated_at_idx\` ON \`blind_copies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`blind_copies_created_at_idx\` ON \`blind_copies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`award_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`entry_id\` text(36) NOT NULL,
  	\`changes_award\` integer DEFAULT false,
  	\`tier_key\` text,
  	\`re_review_order\` numeric,
  	\`reason\` text NOT NULL,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`award_changes_campaign_idx\` ON \`award_changes\` (\`campaign_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`award_changes_entry_idx\` ON \`award_changes\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`award_changes_by_idx\` ON \`award_changes\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`award_changes_updated_at_idx\` ON \`award_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`award_changes_created_at_idx\` ON \`award_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sheet_ledger\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`sheet_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`previous\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sheet_id\`) REFERENCES \`score_sheets\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sheet_ledger_campaign_idx\` ON \`sheet_ledger\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`sheet_ledger_sheet_idx\` ON \`sheet_ledger\` (\`sheet_id\`);`)
  await db.run(sql`CREATE INDEX \`sheet_ledger_kind_idx\` ON \`sheet_ledger\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`sheet_ledger_updated_at_idx\` ON \`sheet_ledger\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sheet_ledger_created_at_idx\` ON \`sheet_ledger\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaign_number_idx\` ON \`sheet_ledger\` (\`campaign_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36),
  	\`to_id\` text(36) NOT NULL,
  	\`kind\` text DEFAULT 'reminder' NOT NULL,
  	\`subject\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`channel\` text DEFAULT 'in-app' NOT NULL,
  	\`sent_at\` text,
  	\`read_at\` text,
  	\`failure\` text,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`messages_campaign_idx\` ON \`messages\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_to_idx\` ON \`messages\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_kind_idx\` ON \`messages\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`messages_status_idx\` ON \`messages\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`messages_channel_idx\` ON \`messages\` (\`channel\`);`)
  await db.run(sql`CREATE INDEX \`messages_by_idx\` ON \`messages\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_updated_at_idx\` ON \`messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_created_at_idx\` ON \`messages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`status\` text DEFAULT 'queued' NOT NULL,
  	\`done\` numeric DEFAULT 0 NOT NULL,
  	\`total\` numeric DEFAULT 0 NOT NULL,
  	\`message\` text,
  	\`input\` text,
  	\`output\` text,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`tasks_campaign_idx\` ON \`tasks\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_kind_idx\` ON \`tasks\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`tasks_status_idx\` ON \`tasks\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`tasks_by_idx\` ON \`tasks\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_updated_at_idx\` ON \`tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tasks_created_at_idx\` ON \`tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`blind_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`blind_files_campaign_idx\` ON \`blind_files\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`blind_files_updated_at_idx\` ON \`blind_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`blind_files_created_at_idx\` ON \`blind_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`blind_files_filename_idx\` ON \`blind_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`office_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`office_files_campaign_idx\` ON \`office_files\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`office_files_updated_at_idx\` ON \`office_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`office_files_created_at_idx\` ON \`office_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`office_files_filename_idx\` ON \`office_files\` (\`filename\`);`)
  await db.run(sql`DROP INDEX \`entry_judge_idx\`;`)
  await db.run(sql`ALTER TABLE \`score_sheets\` ADD \`round\` numeric DEFAULT 1 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`score_sheets\` ADD \`seat\` text;`)
  await db.run(sql`ALTER TABLE \`score_sheets\` ADD \`abstention_reason\` text;`)
  await db.run(sql`ALTER TABLE \`score_sheets\` ADD \`entered_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`score_sheets\` ADD \`nonce\` text;`)
  await db.run(sql`CREATE INDEX \`score_sheets_entered_by_idx\` ON \`score_sheets\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`entry_judge_round_idx\` ON \`score_sheets\` (\`entry_id\`,\`judge_id\`,\`round\`);`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`division\` text;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`video_address\` text;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`video_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`video_megabytes\` numeric;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`ai_use_used\` text;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`ai_use_disclosure\` text;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`authorization\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`agreed_version\` text;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`agreed_text\` text;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`forwarded_at\` text;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`forward_rank\` numeric;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`round\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`signature\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns_quotas_districts\` ADD \`min\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` ADD \`code\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` ADD \`min_characters\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` ADD \`max_characters\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` ADD \`max_images\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` ADD \`max_attachments\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` ADD \`max_video_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` ADD \`max_video_megabytes\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`schedule_forwarding_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`quotas_per_author\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`limits_min_characters\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`limits_max_video_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`limits_max_video_megabytes\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`pledge_version\` text DEFAULT '1' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`pledge_originality\` text DEFAULT '本作品由署名作者原创，内容真实，未在其他评选中获奖，不侵犯他人权利；如有不实，愿意承担取消参评和获奖资格的后果。' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`pledge_authorization\` text DEFAULT '作者保留著作权，同意主办单位为清廉学校建设免费、非营利地展示、汇编和传播本作品，使用时注明学校和作者。' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`pledge_ask_ai_use\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`review_max_per_judge\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`review_range_trigger\` numeric DEFAULT 15 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`review_mixing\` text DEFAULT 'mixed' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`review_allow_abstention\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`policy_below_trim\` text DEFAULT 'mean';`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`awards_group_by\` text DEFAULT 'campaign' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`awards_base\` text DEFAULT 'screened' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`awards_organizer_name\` text DEFAULT '优秀组织奖';`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`awards_tutor_name\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`certificate_prefix\` text DEFAULT 'GGQL' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`certificate_issuer\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`notice_document_no\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`notice_decision_no\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`proof_chain_head\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`proof_links\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`proof_merkle_root\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`proof_leaves\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`decided_at\` text;`)
  await db.run(sql`INSERT INTO \`campaigns_policy_ties\` ("order", "parent_id", "value", "id") SELECT 1, "id", 'extend-decimals', lower(hex(randomblob(16))) FROM \`campaigns\` WHERE "policy_ties" = 'extend-decimals';`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`policy_ties\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_quotas_districts\` ADD \`min\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` ADD \`code\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` ADD \`min_characters\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` ADD \`max_characters\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` ADD \`max_images\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` ADD \`max_attachments\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` ADD \`max_video_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` ADD \`max_video_megabytes\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_schedule_forwarding_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_quotas_per_author\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_limits_min_characters\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_limits_max_video_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_limits_max_video_megabytes\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_pledge_version\` text DEFAULT '1' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_pledge_originality\` text DEFAULT '本作品由署名作者原创，内容真实，未在其他评选中获奖，不侵犯他人权利；如有不实，愿意承担取消参评和获奖资格的后果。' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_pledge_authorization\` text DEFAULT '作者保留著作权，同意主办单位为清廉学校建设免费、非营利地展示、汇编和传播本作品，使用时注明学校和作者。' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_pledge_ask_ai_use\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_review_max_per_judge\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_review_range_trigger\` numeric DEFAULT 15 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_review_mixing\` text DEFAULT 'mixed' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_review_allow_abstention\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_policy_below_trim\` text DEFAULT 'mean';`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_awards_group_by\` text DEFAULT 'campaign' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_awards_base\` text DEFAULT 'screened' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_awards_organizer_name\` text DEFAULT '优秀组织奖';`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_awards_tutor_name\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_certificate_prefix\` text DEFAULT 'GGQL' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_certificate_issuer\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_notice_document_no\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_notice_decision_no\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_proof_chain_head\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_proof_links\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_proof_merkle_root\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_proof_leaves\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_decided_at\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_policy_ties\`;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`division\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`round\` numeric DEFAULT 1 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`tutor_award\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`names_confirmed_at\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`change_reason\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`revised_at\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`revision\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`entries_tutors\`;`)
  await db.run(sql`DROP TABLE \`campaigns_schedule_later_rounds\`;`)
  await db.run(sql`DROP TABLE \`campaigns_extensions\`;`)
  await db.run(sql`DROP TABLE \`campaigns_quotas_categories\`;`)
  await db.run(sql`DROP TABLE \`campaigns_divisions\`;`)
  await db.run(sql`DROP TABLE \`campaigns_panels\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rubric_criteria_bands\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rubric_adjustments\`;`)
  await db.run(sql`DROP TABLE \`campaigns_policy_ties\`;`)
  await db.run(sql`DROP TABLE \`campaigns_texts\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_schedule_later_rounds\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_extensions\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_quotas_categories\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_divisions\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_panels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_rubric_criteria_bands\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_rubric_adjustments\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_policy_ties\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_texts\`;`)
  await db.run(sql`DROP TABLE \`score_sheets_adjustments\`;`)
  await db.run(sql`DROP TABLE \`results_authors\`;`)
  await db.run(sql`DROP TABLE \`results_tutors\`;`)
  await db.run(sql`DROP TABLE \`certificates\`;`)
  await db.run(sql`DROP TABLE \`certificates_texts\`;`)
  await db.run(sql`DROP TABLE \`organizer_awards\`;`)
  await db.run(sql`DROP TABLE \`objections\`;`)
  await db.run(sql`DROP TABLE \`conflicts\`;`)
  await db.run(sql`DROP TABLE \`assignment_proposals\`;`)
  await db.run(sql`DROP TABLE \`blind_copies_files\`;`)
  await db.run(sql`DROP TABLE \`blind_copies\`;`)
  await db.run(sql`DROP TABLE \`award_changes\`;`)
  await db.run(sql`DROP TABLE \`sheet_ledger\`;`)
  await db.run(sql`DROP TABLE \`messages\`;`)
  await db.run(sql`DROP TABLE \`tasks\`;`)
  await db.run(sql`DROP TABLE \`blind_files\`;`)
  await db.run(sql`DROP TABLE \`office_files\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_score_sheets\` (
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
  await db.run(sql`INSERT INTO \`__new_score_sheets\`("id", "campaign_id", "entry_id", "judge_id", "status", "comment", "recusal_reason", "submitted_at", "updated_at", "created_at") SELECT "id", "campaign_id", "entry_id", "judge_id", "status", "comment", "recusal_reason", "submitted_at", "updated_at", "created_at" FROM \`score_sheets\`;`)
  await db.run(sql`DROP TABLE \`score_sheets\`;`)
  await db.run(sql`ALTER TABLE \`__new_score_sheets\` RENAME TO \`score_sheets\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`score_sheets_campaign_idx\` ON \`score_sheets\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_entry_idx\` ON \`score_sheets\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_judge_idx\` ON \`score_sheets\` (\`judge_id\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_status_idx\` ON \`score_sheets\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_updated_at_idx\` ON \`score_sheets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_created_at_idx\` ON \`score_sheets\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`entry_judge_idx\` ON \`score_sheets\` (\`entry_id\`,\`judge_id\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`policy_ties\` text DEFAULT 'extend-decimals' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`schedule_forwarding_closes_at\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`quotas_per_author\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`limits_min_characters\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`limits_max_video_minutes\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`limits_max_video_megabytes\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`pledge_version\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`pledge_originality\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`pledge_authorization\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`pledge_ask_ai_use\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`review_max_per_judge\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`review_range_trigger\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`review_mixing\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`review_allow_abstention\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`policy_below_trim\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`awards_group_by\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`awards_base\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`awards_organizer_name\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`awards_tutor_name\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`certificate_prefix\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`certificate_issuer\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`notice_document_no\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`notice_decision_no\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`proof_chain_head\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`proof_links\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`proof_merkle_root\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`proof_leaves\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`decided_at\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_policy_ties\` text DEFAULT 'extend-decimals' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_schedule_forwarding_closes_at\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_quotas_per_author\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_limits_min_characters\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_limits_max_video_minutes\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_limits_max_video_megabytes\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_pledge_version\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_pledge_originality\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_pledge_authorization\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_pledge_ask_ai_use\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_review_max_per_judge\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_review_range_trigger\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_review_mixing\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_review_allow_abstention\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_policy_below_trim\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_awards_group_by\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_awards_base\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_awards_organizer_name\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_awards_tutor_name\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_certificate_prefix\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_certificate_issuer\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_notice_document_no\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_notice_decision_no\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_proof_chain_head\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_proof_links\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_proof_merkle_root\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_proof_leaves\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_decided_at\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`division\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`video_address\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`video_minutes\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`video_megabytes\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`ai_use_used\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`ai_use_disclosure\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`authorization\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`agreed_version\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`agreed_text\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`forwarded_at\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`forward_rank\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`round\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`signature\`;`)
  await db.run(sql`ALTER TABLE \`campaigns_quotas_districts\` DROP COLUMN \`min\`;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` DROP COLUMN \`code\`;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` DROP COLUMN \`min_characters\`;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` DROP COLUMN \`max_characters\`;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` DROP COLUMN \`max_images\`;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` DROP COLUMN \`max_attachments\`;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` DROP COLUMN \`max_video_minutes\`;`)
  await db.run(sql`ALTER TABLE \`campaigns_categories\` DROP COLUMN \`max_video_megabytes\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_quotas_districts\` DROP COLUMN \`min\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` DROP COLUMN \`code\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` DROP COLUMN \`min_characters\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` DROP COLUMN \`max_characters\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` DROP COLUMN \`max_images\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` DROP COLUMN \`max_attachments\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` DROP COLUMN \`max_video_minutes\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_categories\` DROP COLUMN \`max_video_megabytes\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`division\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`round\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`tutor_award\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`names_confirmed_at\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`change_reason\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`revised_at\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`revision\`;`)
}
