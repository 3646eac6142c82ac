CREATE TABLE `data_keys` (
	`id` binary(16) NOT NULL,
	`scope` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`wrapped_by` int NOT NULL,
	`wrapped` varbinary(80),
	`created_at` datetime(3) NOT NULL,
	`claimed_at` datetime(3),
	`destroyed_at` datetime(3),
	CONSTRAINT `data_keys_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE INDEX `data_keys_unclaimed` ON `data_keys` (`claimed_at`,`created_at`);