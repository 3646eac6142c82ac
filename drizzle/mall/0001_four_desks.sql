CREATE TABLE `approvals` (
	`id` binary(16) NOT NULL,
	`kind` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`entity` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`permission` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`version` int NOT NULL,
	`amount_fen` bigint,
	`prepared_by` json NOT NULL,
	`asked_at` datetime(3) NOT NULL,
	`due_at` datetime(3) NOT NULL,
	`settled_at` datetime(3),
	`settled_by` binary(16),
	`outcome` varchar(12) character set ascii collate ascii_bin,
	`open_key` varchar(120) character set ascii collate ascii_bin,
	CONSTRAINT `approvals_id` PRIMARY KEY(`id`),
	CONSTRAINT `approvals_open` UNIQUE(`open_key`)
);
--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`template` varchar(80) character set ascii collate ascii_bin NOT NULL,
	`params` json NOT NULL,
	`entity` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`dedupe_key` varchar(80) character set ascii collate ascii_bin,
	`created_at` datetime(3) NOT NULL,
	`read_at` datetime(3),
	CONSTRAINT `notifications_id` PRIMARY KEY(`id`),
	CONSTRAINT `notifications_once` UNIQUE(`account_id`,`dedupe_key`)
);
--> statement-breakpoint
CREATE TABLE `work_items` (
	`id` binary(16) NOT NULL,
	`kind` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`entity` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`account_id` binary(16),
	`order_id` binary(16),
	`holder_id` binary(16),
	`opened_at` datetime(3) NOT NULL,
	`claimed_at` datetime(3),
	`due_at` datetime(3),
	`closed_at` datetime(3),
	CONSTRAINT `work_items_id` PRIMARY KEY(`id`),
	CONSTRAINT `work_items_entity` UNIQUE(`entity`)
);
--> statement-breakpoint
CREATE TABLE `access_entries` (
	`id` binary(16) NOT NULL,
	`at` datetime(3) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`session_id` binary(16) NOT NULL,
	`operation` varchar(80) character set ascii collate ascii_bin NOT NULL,
	`decision` varchar(12) character set ascii collate ascii_bin NOT NULL,
	`fields` json NOT NULL,
	`subject_count` int NOT NULL,
	`work_item` varchar(40) character set ascii collate ascii_bin,
	`reason` varchar(40) character set ascii collate ascii_bin,
	`request_id` varchar(64) character set ascii collate ascii_bin NOT NULL,
	CONSTRAINT `access_entries_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `access_subjects` (
	`entry_id` binary(16) NOT NULL,
	`position` smallint NOT NULL,
	`account_id` binary(16),
	`order_id` binary(16),
	CONSTRAINT `access_subjects_entry_id_position_pk` PRIMARY KEY(`entry_id`,`position`)
);
--> statement-breakpoint
CREATE TABLE `identity_asks` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`entity` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`open_for` varchar(64) character set ascii collate ascii_bin,
	`staff_id` binary(16) NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`asked_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`settled_at` datetime(3),
	CONSTRAINT `identity_asks_id` PRIMARY KEY(`id`),
	CONSTRAINT `identity_asks_open` UNIQUE(`open_for`)
);
--> statement-breakpoint
CREATE TABLE `identity_attempts` (
	`subject` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`failures` int NOT NULL,
	`ended_until` datetime(3),
	`last_failed_at` datetime(3) NOT NULL,
	CONSTRAINT `identity_attempts_subject` PRIMARY KEY(`subject`)
);
--> statement-breakpoint
CREATE TABLE `identity_checks` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16),
	`order_id` binary(16),
	`claim` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`method` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`level` varchar(2) character set ascii collate ascii_bin NOT NULL,
	`outcome` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`evidence` json NOT NULL,
	`entity` varchar(64) character set ascii collate ascii_bin,
	`staff_id` binary(16),
	`at` datetime(3) NOT NULL,
	CONSTRAINT `identity_checks_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `identity_code_limits` (
	`account_id` binary(16) NOT NULL,
	`current_code_id` binary(16),
	`failures_in_row` int NOT NULL DEFAULT 0,
	`locked_until` datetime(3),
	`day` varchar(10) character set ascii collate ascii_bin NOT NULL,
	`failures_that_day` int NOT NULL DEFAULT 0,
	`sent_that_day` int NOT NULL DEFAULT 0,
	`last_sent_at` datetime(3),
	`touched_at` datetime(3) NOT NULL,
	CONSTRAINT `identity_code_limits_account_id` PRIMARY KEY(`account_id`)
);
--> statement-breakpoint
CREATE TABLE `identity_codes` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`ask_id` binary(16),
	`delivery` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`used_at` datetime(3),
	CONSTRAINT `identity_codes_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE INDEX `approvals_waiting` ON `approvals` (`settled_at`,`permission`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `approvals_of_entity` ON `approvals` (`entity`,`asked_at`);--> statement-breakpoint
CREATE INDEX `notifications_inbox` ON `notifications` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `notifications_unread` ON `notifications` (`account_id`,`read_at`);--> statement-breakpoint
CREATE INDEX `work_items_held` ON `work_items` (`holder_id`,`closed_at`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `work_items_queue` ON `work_items` (`kind`,`closed_at`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `work_items_account` ON `work_items` (`account_id`,`closed_at`);--> statement-breakpoint
CREATE INDEX `work_items_order` ON `work_items` (`order_id`,`closed_at`);--> statement-breakpoint
CREATE INDEX `access_by_staff` ON `access_entries` (`staff_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `access_newest` ON `access_entries` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `access_by_decision` ON `access_entries` (`staff_id`,`decision`,`at`);--> statement-breakpoint
CREATE INDEX `access_of_account` ON `access_subjects` (`account_id`,`entry_id`);--> statement-breakpoint
CREATE INDEX `access_of_order` ON `access_subjects` (`order_id`,`entry_id`);--> statement-breakpoint
CREATE INDEX `identity_asks_account` ON `identity_asks` (`account_id`,`status`);--> statement-breakpoint
CREATE INDEX `identity_asks_entity` ON `identity_asks` (`entity`);--> statement-breakpoint
CREATE INDEX `identity_asks_end` ON `identity_asks` (`status`,`expires_at`);--> statement-breakpoint
CREATE INDEX `identity_attempts_age` ON `identity_attempts` (`last_failed_at`);--> statement-breakpoint
CREATE INDEX `identity_checks_account` ON `identity_checks` (`account_id`,`at`);--> statement-breakpoint
CREATE INDEX `identity_checks_order` ON `identity_checks` (`order_id`,`at`);--> statement-breakpoint
CREATE INDEX `identity_checks_entity` ON `identity_checks` (`entity`,`at`);--> statement-breakpoint
CREATE INDEX `identity_code_limits_age` ON `identity_code_limits` (`touched_at`);--> statement-breakpoint
CREATE INDEX `identity_codes_account` ON `identity_codes` (`account_id`);--> statement-breakpoint
CREATE INDEX `identity_codes_end` ON `identity_codes` (`expires_at`);