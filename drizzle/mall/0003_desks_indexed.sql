DROP INDEX `data_subject_requests_due` ON `data_subject_requests`;--> statement-breakpoint
CREATE INDEX `data_subject_requests_queue` ON `data_subject_requests` (`status`,`due_at`,`id`,`amber_at`);--> statement-breakpoint
CREATE INDEX `data_subject_requests_ended` ON `data_subject_requests` (`status`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `data_subject_requests_provisional` ON `data_subject_requests` (`provisional`,`status`,`received_at`);