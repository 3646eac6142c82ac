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
CREATE INDEX `access_of_order` ON `access_subjects` (`order_id`,`entry_id`);