CREATE TABLE `access_packs` (
	`id` binary(16) NOT NULL,
	`request_id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`form` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`file_id` binary(16),
	`categories` int NOT NULL DEFAULT 0,
	`records` int NOT NULL DEFAULT 0,
	`started_at` datetime(3) NOT NULL,
	`made_at` datetime(3),
	`expires_at` datetime(3),
	`downloads` int NOT NULL DEFAULT 0,
	`ended_at` datetime(3),
	CONSTRAINT `access_packs_id` PRIMARY KEY(`id`),
	CONSTRAINT `access_packs_request` UNIQUE(`request_id`)
);
--> statement-breakpoint
CREATE TABLE `disclosure_checks` (
	`id` binary(16) NOT NULL,
	`request_id` binary(16) NOT NULL,
	`instrument_id` binary(16) NOT NULL,
	`check_name` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`passed` boolean NOT NULL,
	`note` varbinary(2100),
	`checked_by` binary(16) NOT NULL,
	`checked_at` datetime(3) NOT NULL,
	CONSTRAINT `disclosure_checks_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `disclosure_decisions` (
	`request_id` binary(16) NOT NULL,
	`version` int NOT NULL,
	`hand` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`turn` int NOT NULL DEFAULT 0,
	`staff_id` binary(16) NOT NULL,
	`verdict` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`without_fields` json NOT NULL,
	`without_subjects` json NOT NULL,
	`reason` varbinary(2100) NOT NULL,
	`decided_at` datetime(3) NOT NULL,
	CONSTRAINT `disclosure_decisions_request_id_version_hand_turn_pk` PRIMARY KEY(`request_id`,`version`,`hand`,`turn`),
	CONSTRAINT `disclosure_decisions_person` UNIQUE(`request_id`,`version`,`staff_id`,`turn`)
);
--> statement-breakpoint
CREATE TABLE `disclosure_hands` (
	`request_id` binary(16) NOT NULL,
	`hand` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`at` datetime(3) NOT NULL,
	CONSTRAINT `disclosure_hands_request_id_hand_staff_id_pk` PRIMARY KEY(`request_id`,`hand`,`staff_id`)
);
--> statement-breakpoint
CREATE TABLE `disclosure_packages` (
	`request_id` binary(16) NOT NULL,
	`version` int NOT NULL,
	`file_id` binary(16) NOT NULL,
	`size_bytes` int NOT NULL,
	`sha256` varbinary(32) NOT NULL,
	`manifest_sha256` varbinary(32) NOT NULL,
	`row_count` int NOT NULL,
	`file_count` int NOT NULL,
	`certificate` varbinary(4000) NOT NULL,
	`passphrase` varbinary(1100),
	`passphrase_shown_to` binary(16),
	`passphrase_shown_at` datetime(3),
	`collected_by` binary(16) NOT NULL,
	`sealed_at` datetime(3) NOT NULL,
	`handed_over_by` binary(16),
	`handed_over_at` datetime(3),
	`received_by` varbinary(1100),
	`receipt_on` varchar(10) character set ascii collate ascii_bin,
	CONSTRAINT `disclosure_packages_request_id` PRIMARY KEY(`request_id`)
);
--> statement-breakpoint
CREATE TABLE `disclosure_requests` (
	`id` binary(16) NOT NULL,
	`request_number` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`outcome` varchar(32) character set ascii collate ascii_bin,
	`defect` varchar(32) character set ascii collate ascii_bin,
	`authority` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`delivered_by` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`key_id` binary(16) NOT NULL,
	`authority_name` varbinary(1100) NOT NULL,
	`case_number` varbinary(1100),
	`officers` varbinary(1100) NOT NULL,
	`legal_article` varbinary(1100),
	`data_asked` varbinary(2100) NOT NULL,
	`persons_asked` varbinary(2100) NOT NULL,
	`secrecy_text` varbinary(2100),
	`has_secrecy_clause` boolean NOT NULL,
	`asks_for_group` boolean NOT NULL,
	`asked_categories` json NOT NULL,
	`asked_from` varchar(10) character set ascii collate ascii_bin NOT NULL,
	`asked_to` varchar(10) character set ascii collate ascii_bin NOT NULL,
	`received_at` datetime(3) NOT NULL,
	`due_at` datetime(3) NOT NULL,
	`registered_at` datetime(3) NOT NULL,
	`registered_by` binary(16) NOT NULL,
	`instrument_id` binary(16) NOT NULL,
	`renewal_of` binary(16),
	`scope_version` int NOT NULL DEFAULT 0,
	`answer_text` varbinary(2100),
	`notice` varchar(32) character set ascii collate ascii_bin,
	`notice_day` varchar(10) character set ascii collate ascii_bin,
	`notice_clause` varbinary(2100),
	`notice_due_at` datetime(3),
	`recheck_since` datetime(3),
	`noticed_at` datetime(3),
	`found_count` int,
	`closed_at` datetime(3),
	CONSTRAINT `disclosure_requests_id` PRIMARY KEY(`id`),
	CONSTRAINT `disclosure_requests_number` UNIQUE(`request_number`),
	CONSTRAINT `disclosure_requests_renewal` UNIQUE(`renewal_of`)
);
--> statement-breakpoint
CREATE TABLE `disclosure_scopes` (
	`request_id` binary(16) NOT NULL,
	`version` int NOT NULL,
	`fields` json NOT NULL,
	`subjects` json NOT NULL,
	`period_from` varchar(10) character set ascii collate ascii_bin NOT NULL,
	`period_to` varchar(10) character set ascii collate ascii_bin NOT NULL,
	`recipients_named` boolean NOT NULL,
	`expected_count` int NOT NULL,
	`note` varbinary(2100),
	`group_text` varbinary(2100),
	`signed_off_by` binary(16),
	`proposed_by` binary(16) NOT NULL,
	`proposed_at` datetime(3) NOT NULL,
	`granted` json,
	`granted_hash` varbinary(32),
	`disputed` boolean NOT NULL DEFAULT false,
	`granted_at` datetime(3),
	CONSTRAINT `disclosure_scopes_request_id_version_pk` PRIMARY KEY(`request_id`,`version`)
);
--> statement-breakpoint
CREATE TABLE `disclosure_subjects` (
	`request_id` binary(16) NOT NULL,
	`subject` varchar(40) character set ascii collate ascii_bin NOT NULL,
	CONSTRAINT `disclosure_subjects_request_id_subject_pk` PRIMARY KEY(`request_id`,`subject`)
);
--> statement-breakpoint
CREATE TABLE `legal_instruments` (
	`id` binary(16) NOT NULL,
	`request_id` binary(16) NOT NULL,
	`kind` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`number` varbinary(1100),
	`issued_on` varchar(10) character set ascii collate ascii_bin NOT NULL,
	`valid_until` varchar(10) character set ascii collate ascii_bin NOT NULL,
	`document_hash` varbinary(32),
	`document_id` binary(16),
	`recorded_by` binary(16) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	CONSTRAINT `legal_instruments_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `account_closures` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`request_id` binary(16) NOT NULL,
	`certificate_number` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`code_hash` varbinary(32) NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`plan_hash` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`confirmed_at` datetime(3) NOT NULL,
	`verified_at` datetime(3),
	`restricted_until` datetime(3),
	`seal` varbinary(32),
	CONSTRAINT `account_closures_id` PRIMARY KEY(`id`),
	CONSTRAINT `account_closures_account` UNIQUE(`account_id`),
	CONSTRAINT `account_closures_request` UNIQUE(`request_id`),
	CONSTRAINT `account_closures_certificate` UNIQUE(`certificate_number`)
);
--> statement-breakpoint
CREATE TABLE `closure_items` (
	`closure_id` binary(16) NOT NULL,
	`name` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`outcome` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`row_count` int NOT NULL,
	`kept_until` datetime(3),
	CONSTRAINT `closure_items_closure_id_name_outcome_pk` PRIMARY KEY(`closure_id`,`name`,`outcome`)
);
--> statement-breakpoint
CREATE TABLE `closure_keys` (
	`closure_id` binary(16) NOT NULL,
	`key_id` binary(16) NOT NULL,
	`destroyed_at` datetime(3),
	CONSTRAINT `closure_keys_closure_id_key_id_pk` PRIMARY KEY(`closure_id`,`key_id`)
);
--> statement-breakpoint
ALTER TABLE `after_sales_cases` ADD `version` int DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `after_sales_cases` ADD `ask_text` varbinary(2100);--> statement-breakpoint
ALTER TABLE `after_sales_cases` ADD `answer_text` varbinary(2100);--> statement-breakpoint
ALTER TABLE `after_sales_cases` ADD `left_ms` int;--> statement-breakpoint
ALTER TABLE `payment_notifications` ADD `order_id` binary(16);--> statement-breakpoint
CREATE INDEX `access_packs_end` ON `access_packs` (`status`,`expires_at`);--> statement-breakpoint
CREATE INDEX `access_packs_account` ON `access_packs` (`account_id`);--> statement-breakpoint
CREATE INDEX `disclosure_checks_request` ON `disclosure_checks` (`request_id`,`id`);--> statement-breakpoint
CREATE INDEX `disclosures_newest` ON `disclosure_requests` (`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `disclosures_by_status` ON `disclosure_requests` (`status`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `disclosures_due` ON `disclosure_requests` (`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `disclosures_notice_due` ON `disclosure_requests` (`notice_due_at`);--> statement-breakpoint
CREATE INDEX `disclosures_recheck` ON `disclosure_requests` (`recheck_since`);--> statement-breakpoint
CREATE INDEX `disclosure_subjects_subject` ON `disclosure_subjects` (`subject`);--> statement-breakpoint
CREATE INDEX `legal_instruments_request` ON `legal_instruments` (`request_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `account_closures_status` ON `account_closures` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `payment_notifications_order` ON `payment_notifications` (`order_id`);