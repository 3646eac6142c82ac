CREATE TABLE `conversation_events` (
	`conversation_id` binary(16) NOT NULL,
	`seq` int NOT NULL,
	`session_id` binary(16) NOT NULL,
	`kind` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`at` datetime(3) NOT NULL,
	`actor_kind` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`staff_id` binary(16),
	`to_staff_id` binary(16),
	`message_id` binary(16),
	`up_to_seq` int,
	`about` varchar(40) character set ascii collate ascii_bin,
	CONSTRAINT `conversation_events_conversation_id_seq_pk` PRIMARY KEY(`conversation_id`,`seq`)
);
--> statement-breakpoint
CREATE TABLE `conversation_sessions` (
	`id` binary(16) NOT NULL,
	`conversation_id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`key_id` binary(16) NOT NULL,
	`status` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`topic` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`order_id` binary(16),
	`opened_at` datetime(3) NOT NULL,
	`waiting_since` datetime(3),
	`first_answer_at` datetime(3),
	`due_at` datetime(3),
	`closed_at` datetime(3),
	CONSTRAINT `conversation_sessions_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` binary(16) NOT NULL,
	`conversation_number` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`account_id` binary(16) NOT NULL,
	`last_seq` int NOT NULL,
	`session_id` binary(16) NOT NULL,
	`read_seq` int NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `conversations_id` PRIMARY KEY(`id`),
	CONSTRAINT `conversations_number` UNIQUE(`conversation_number`),
	CONSTRAINT `conversations_account` UNIQUE(`account_id`)
);
--> statement-breakpoint
CREATE TABLE `conversation_messages` (
	`id` binary(16) NOT NULL,
	`conversation_id` binary(16) NOT NULL,
	`session_id` binary(16) NOT NULL,
	`seq` int NOT NULL,
	`kind` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`sender_kind` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`sender_id` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`client_message_id` varchar(36) character set ascii collate ascii_bin NOT NULL,
	`body` varbinary(4100) NOT NULL,
	`sent_at` datetime(3) NOT NULL,
	`recalled_at` datetime(3),
	CONSTRAINT `conversation_messages_id` PRIMARY KEY(`id`),
	CONSTRAINT `conversation_messages_client` UNIQUE(`conversation_id`,`sender_id`,`client_message_id`)
);
--> statement-breakpoint
CREATE TABLE `ticket_notes` (
	`id` binary(16) NOT NULL,
	`ticket_id` binary(16) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`text` varbinary(4100) NOT NULL,
	`at` datetime(3) NOT NULL,
	CONSTRAINT `ticket_notes_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `tickets` (
	`id` binary(16) NOT NULL,
	`ticket_number` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`key_id` binary(16) NOT NULL,
	`account_id` binary(16),
	`caller_role` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`caller_phone` varbinary(1100) NOT NULL,
	`caller_name` varbinary(1100),
	`about_personal_data` boolean NOT NULL,
	`subject` varbinary(4100) NOT NULL,
	`request_id` binary(16),
	`opened_by` binary(16) NOT NULL,
	`received_at` datetime(3) NOT NULL,
	`due_at` datetime(3) NOT NULL,
	`outcome` varchar(32) character set ascii collate ascii_bin,
	`answer` varbinary(4100),
	`resolved_at` datetime(3),
	CONSTRAINT `tickets_id` PRIMARY KEY(`id`),
	CONSTRAINT `tickets_number` UNIQUE(`ticket_number`)
);
--> statement-breakpoint
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
CREATE TABLE `stored_files` (
	`id` binary(16) NOT NULL,
	`purpose` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`kind` varchar(12) character set ascii collate ascii_bin NOT NULL,
	`content_type` varchar(60) character set ascii collate ascii_bin NOT NULL,
	`bytes` int NOT NULL,
	`width` int,
	`height` int,
	`hash` varbinary(32) NOT NULL,
	`key_id` binary(16) NOT NULL,
	`name` varbinary(420) NOT NULL,
	`account_id` binary(16),
	`staff_id` binary(16),
	`upload_key` varbinary(32),
	`entity` varchar(40) character set ascii collate ascii_bin,
	`subject_id` binary(16),
	`order_id` binary(16),
	`staged_at` datetime(3) NOT NULL,
	`kept_at` datetime(3),
	`due_at` datetime(3),
	`restricted_at` datetime(3),
	CONSTRAINT `stored_files_id` PRIMARY KEY(`id`),
	CONSTRAINT `stored_files_upload` UNIQUE(`upload_key`)
);
--> statement-breakpoint
CREATE TABLE `job_runs` (
	`id` binary(16) NOT NULL,
	`kind` varchar(80) character set ascii collate ascii_bin NOT NULL,
	`payload` json NOT NULL,
	`entity` varchar(40) character set ascii collate ascii_bin,
	`status` varchar(12) character set ascii collate ascii_bin NOT NULL,
	`done` int NOT NULL DEFAULT 0,
	`total` int,
	`position` varchar(200) character set ascii collate ascii_bin,
	`started_by` binary(16),
	`created_at` datetime(3) NOT NULL,
	`due_at` datetime(3),
	`attempts` int NOT NULL DEFAULT 0,
	`tries_before` int NOT NULL DEFAULT 0,
	`last_run_at` datetime(3),
	`ended_at` datetime(3),
	`cancellable` boolean NOT NULL,
	`cancel_asked_at` datetime(3),
	`last_error` varchar(80) character set ascii collate ascii_bin,
	`discarded_by` binary(16),
	`discard_reason` varchar(200),
	CONSTRAINT `job_runs_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `sweep_states` (
	`name` varchar(80) character set ascii collate ascii_bin NOT NULL,
	`every_ms` int NOT NULL,
	`known_at` datetime(3) NOT NULL,
	`last_run_at` datetime(3),
	`last_success_at` datetime(3),
	`last_failure_at` datetime(3),
	`last_error` varchar(80) character set ascii collate ascii_bin,
	`failures_in_row` int NOT NULL DEFAULT 0,
	`duration_ms` int,
	`asked_at` datetime(3),
	CONSTRAINT `sweep_states_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE TABLE `mail_suppressions` (
	`address_index` varbinary(32) NOT NULL,
	`account_id` binary(16),
	`code` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`since` datetime(3) NOT NULL,
	CONSTRAINT `mail_suppressions_address_index` PRIMARY KEY(`address_index`)
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` binary(16) NOT NULL,
	`dedupe_key` varchar(160) character set ascii collate ascii_bin NOT NULL,
	`channel` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`template` varchar(80) character set ascii collate ascii_bin NOT NULL,
	`params` json NOT NULL,
	`locale` varchar(2) character set ascii collate ascii_bin NOT NULL,
	`recipient` varchar(48) character set ascii collate ascii_bin NOT NULL,
	`recipient_id` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`account_id` binary(16),
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`sending_at` datetime(3),
	`settled_at` datetime(3),
	`serial_no` varchar(64) character set ascii collate ascii_bin,
	`failure` varchar(80) character set ascii collate ascii_bin,
	`asks` int NOT NULL,
	`next_ask_at` datetime(3),
	`listener` varchar(80) character set ascii collate ascii_bin,
	CONSTRAINT `messages_id` PRIMARY KEY(`id`),
	CONSTRAINT `messages_once` UNIQUE(`dedupe_key`),
	CONSTRAINT `messages_serial` UNIQUE(`serial_no`)
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
CREATE TABLE `holiday_notices` (
	`id` binary(16) NOT NULL,
	`year` int NOT NULL,
	`entered_key` int,
	`force_key` int,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`title` varchar(200) NOT NULL,
	`number` varchar(80) NOT NULL,
	`source_url` varchar(300) character set ascii collate ascii_bin NOT NULL,
	`holidays` json NOT NULL,
	`entered_by` binary(16) NOT NULL,
	`entered_at` datetime(3) NOT NULL,
	`reviewed_by` binary(16),
	`reviewed_at` datetime(3),
	CONSTRAINT `holiday_notices_id` PRIMARY KEY(`id`),
	CONSTRAINT `holiday_notices_entered` UNIQUE(`entered_key`),
	CONSTRAINT `holiday_notices_in_force` UNIQUE(`force_key`)
);
--> statement-breakpoint
CREATE TABLE `setting_changes` (
	`id` binary(16) NOT NULL,
	`setting_key` varchar(80) character set ascii collate ascii_bin NOT NULL,
	`open_key` varchar(80) character set ascii collate ascii_bin,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`version` int NOT NULL,
	`value_before` bigint NOT NULL,
	`value_after` bigint NOT NULL,
	`reason` varchar(500) NOT NULL,
	`proposed_by` binary(16) NOT NULL,
	`proposed_at` datetime(3) NOT NULL,
	`decided_by` binary(16),
	`decided_at` datetime(3),
	CONSTRAINT `setting_changes_id` PRIMARY KEY(`id`),
	CONSTRAINT `setting_changes_open` UNIQUE(`open_key`)
);
--> statement-breakpoint
CREATE TABLE `setting_values` (
	`setting_key` varchar(80) character set ascii collate ascii_bin NOT NULL,
	`value` bigint NOT NULL,
	`version` int NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	CONSTRAINT `setting_values_setting_key` PRIMARY KEY(`setting_key`)
);
--> statement-breakpoint
CREATE TABLE `staff_grants` (
	`id` binary(16) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`name` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`proposed_key` varchar(80) character set ascii collate ascii_bin,
	`active_key` varchar(80) character set ascii collate ascii_bin,
	`place` varchar(40) character set ascii collate ascii_bin,
	`months` int NOT NULL,
	`reason` varbinary(2200),
	`proposed_by` binary(16),
	`proposed_at` datetime(3) NOT NULL,
	`decided_by` binary(16),
	`decided_at` datetime(3),
	`expires_at` datetime(3),
	`ended_by` binary(16),
	`ended_at` datetime(3),
	CONSTRAINT `staff_grants_id` PRIMARY KEY(`id`),
	CONSTRAINT `staff_grants_proposed` UNIQUE(`proposed_key`),
	CONSTRAINT `staff_grants_active` UNIQUE(`active_key`),
	CONSTRAINT `staff_grants_place` UNIQUE(`place`)
);
--> statement-breakpoint
CREATE TABLE `staff_invitations` (
	`id` binary(16) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`purpose` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`token_hash` varbinary(32) NOT NULL,
	`totp_secret` varbinary(1100) NOT NULL,
	`created_by` binary(16),
	`created_at` datetime(3) NOT NULL,
	`sent_at` datetime(3),
	`expires_at` datetime(3) NOT NULL,
	`used_at` datetime(3),
	`revoked_at` datetime(3),
	CONSTRAINT `staff_invitations_id` PRIMARY KEY(`id`),
	CONSTRAINT `staff_invitations_token` UNIQUE(`token_hash`)
);
--> statement-breakpoint
CREATE TABLE `staff_resets` (
	`id` binary(16) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`open_key` varchar(40) character set ascii collate ascii_bin,
	`password_too` boolean NOT NULL,
	`reason` varbinary(2200) NOT NULL,
	`requested_by` binary(16) NOT NULL,
	`requested_at` datetime(3) NOT NULL,
	`decided_by` binary(16),
	`decided_at` datetime(3),
	CONSTRAINT `staff_resets_id` PRIMARY KEY(`id`),
	CONSTRAINT `staff_resets_open` UNIQUE(`open_key`)
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
CREATE TABLE `notice_campaigns` (
	`id` binary(16) NOT NULL,
	`campaign_number` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`incident_id` binary(16) NOT NULL,
	`notice_id` binary(16),
	`notice_version` int,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`paused_for` varchar(24) character set ascii collate ascii_bin,
	`created_at` datetime(3) NOT NULL,
	`started_at` datetime(3),
	`started_by` binary(16),
	`finished_at` datetime(3),
	`rows_through` binary(16),
	`rows_complete` boolean NOT NULL,
	`doubts` int NOT NULL DEFAULT 0,
	CONSTRAINT `notice_campaigns_id` PRIMARY KEY(`id`),
	CONSTRAINT `notice_campaigns_number` UNIQUE(`campaign_number`),
	CONSTRAINT `notice_campaigns_notice` UNIQUE(`notice_id`)
);
--> statement-breakpoint
CREATE TABLE `notice_deliveries` (
	`id` binary(16) NOT NULL,
	`campaign_id` binary(16) NOT NULL,
	`subject_id` binary(16) NOT NULL,
	`account_id` binary(16),
	`channel` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`message_id` binary(16),
	`attempt` int NOT NULL DEFAULT 1,
	`queued_at` datetime(3),
	`settled_at` datetime(3),
	`failure` varchar(80) character set ascii collate ascii_bin,
	`read_at` datetime(3),
	CONSTRAINT `notice_deliveries_id` PRIMARY KEY(`id`),
	CONSTRAINT `notice_deliveries_message` UNIQUE(`message_id`),
	CONSTRAINT `notice_deliveries_once` UNIQUE(`campaign_id`,`subject_id`,`channel`)
);
--> statement-breakpoint
CREATE TABLE `public_announcements` (
	`id` binary(16) NOT NULL,
	`announcement_number` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`campaign_id` binary(16) NOT NULL,
	`incident_id` binary(16) NOT NULL,
	`texts` json NOT NULL,
	`places` json NOT NULL,
	`published_at` datetime(3) NOT NULL,
	`ends_at` datetime(3) NOT NULL,
	`decided_by` binary(16) NOT NULL,
	`affected_count` int NOT NULL,
	`unreachable_count` int NOT NULL,
	`tried_channels` json NOT NULL,
	`reason` varchar(1000) NOT NULL,
	CONSTRAINT `public_announcements_id` PRIMARY KEY(`id`),
	CONSTRAINT `public_announcements_number` UNIQUE(`announcement_number`)
);
--> statement-breakpoint
CREATE TABLE `data_subject_requests` (
	`id` binary(16) NOT NULL,
	`request_number` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`account_id` binary(16),
	`kind` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`channel` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`received_at` datetime(3) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	`recorded_by` binary(16),
	`source` varchar(64) character set ascii collate ascii_bin,
	`required_level` varchar(2) character set ascii collate ascii_bin NOT NULL,
	`verified_at` datetime(3),
	`due_at` datetime(3) NOT NULL,
	`last_day` varchar(10) character set ascii collate ascii_bin NOT NULL,
	`provisional` boolean NOT NULL,
	`amber_at` datetime(3) NOT NULL,
	`red_at` datetime(3) NOT NULL,
	`unverified_at` datetime(3) NOT NULL,
	`paged_at` datetime(3),
	`overdue_at` datetime(3),
	`key_id` binary(16) NOT NULL,
	`asked` varbinary(4000),
	`answer` varbinary(4000),
	`facts` varbinary(4000),
	`review_note` varbinary(4000),
	`outcome` varchar(20) character set ascii collate ascii_bin,
	`grounds` json,
	`decision_version` int NOT NULL DEFAULT 0,
	`prepared_by` binary(16),
	`reviewed_by` binary(16),
	`answered_at` datetime(3),
	`delivered_how` varchar(16) character set ascii collate ascii_bin,
	`closed_at` datetime(3),
	`merged_into` binary(16),
	`reconsiders` binary(16),
	`open_key` varchar(64) character set ascii collate ascii_bin,
	CONSTRAINT `data_subject_requests_id` PRIMARY KEY(`id`),
	CONSTRAINT `data_subject_requests_number` UNIQUE(`request_number`),
	CONSTRAINT `data_subject_requests_open` UNIQUE(`open_key`)
);
--> statement-breakpoint
CREATE TABLE `request_tasks` (
	`request_id` binary(16) NOT NULL,
	`name` varchar(48) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(12) character set ascii collate ascii_bin NOT NULL,
	`rows_found` int NOT NULL DEFAULT 0,
	`reason` varchar(80) character set ascii collate ascii_bin,
	`kept_until` datetime(3),
	`changed_at` datetime(3) NOT NULL,
	CONSTRAINT `request_tasks_request_id_name_pk` PRIMARY KEY(`request_id`,`name`)
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
CREATE TABLE `affected_set_versions` (
	`incident_id` binary(16) NOT NULL,
	`version` int NOT NULL,
	`source` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`confidence` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`data_types` json NOT NULL,
	`staff_id` binary(16),
	`created_at` datetime(3) NOT NULL,
	`completed_at` datetime(3),
	`examined` int NOT NULL DEFAULT 0,
	`added` int NOT NULL DEFAULT 0,
	`extended` int NOT NULL DEFAULT 0,
	`removed` int NOT NULL DEFAULT 0,
	`total` int,
	`shown_to_staff_id` binary(16),
	`period_from` datetime(3),
	`period_to` datetime(3),
	`cursor` varchar(64) character set ascii collate ascii_bin,
	`reason` varbinary(4100),
	CONSTRAINT `affected_set_versions_incident_id_version_pk` PRIMARY KEY(`incident_id`,`version`)
);
--> statement-breakpoint
CREATE TABLE `affected_subjects` (
	`id` binary(16) NOT NULL,
	`incident_id` binary(16) NOT NULL,
	`person_key` varbinary(32) NOT NULL,
	`account_id` binary(16),
	`order_id` binary(16),
	`contact_phone` varbinary(200),
	`contact_mail` varbinary(600),
	`data_types` json NOT NULL,
	`confidence` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`added_in_version` int NOT NULL,
	`removed_in_version` int,
	CONSTRAINT `affected_subjects_id` PRIMARY KEY(`id`),
	CONSTRAINT `affected_subjects_person` UNIQUE(`incident_id`,`person_key`)
);
--> statement-breakpoint
CREATE TABLE `incident_clocks` (
	`incident_id` binary(16) NOT NULL,
	`kind` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`basis` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`started_at` datetime(3) NOT NULL,
	`due_at` datetime(3) NOT NULL,
	`met_at` datetime(3),
	`waived_at` datetime(3),
	`overdue_at` datetime(3),
	`watched_at` datetime(3),
	CONSTRAINT `incident_clocks_incident_id_kind_pk` PRIMARY KEY(`incident_id`,`kind`)
);
--> statement-breakpoint
CREATE TABLE `incident_entries` (
	`id` binary(16) NOT NULL,
	`incident_id` binary(16) NOT NULL,
	`at` datetime(3) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`text` varbinary(4100) NOT NULL,
	CONSTRAINT `incident_entries_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `incident_evidence` (
	`id` binary(16) NOT NULL,
	`incident_id` binary(16) NOT NULL,
	`sha256` varbinary(32) NOT NULL,
	`collected_at` datetime(3) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`text` varbinary(4100) NOT NULL,
	CONSTRAINT `incident_evidence_id` PRIMARY KEY(`id`),
	CONSTRAINT `incident_evidence_once` UNIQUE(`incident_id`,`sha256`)
);
--> statement-breakpoint
CREATE TABLE `incident_measures` (
	`id` binary(16) NOT NULL,
	`incident_id` binary(16) NOT NULL,
	`kind` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`state` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`at` datetime(3) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`text` varbinary(4100) NOT NULL,
	CONSTRAINT `incident_measures_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `incident_severity_changes` (
	`id` binary(16) NOT NULL,
	`incident_id` binary(16) NOT NULL,
	`from_severity` varchar(32) character set ascii collate ascii_bin,
	`to_severity` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`floor` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`people` bigint NOT NULL,
	`staff_id` binary(16),
	`reason` varbinary(4100),
	`at` datetime(3) NOT NULL,
	CONSTRAINT `incident_severity_changes_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `incident_tracks` (
	`incident_id` binary(16) NOT NULL,
	`track` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`settled_by` binary(16),
	`settled_at` datetime(3),
	`note` varbinary(4100),
	CONSTRAINT `incident_tracks_incident_id_track_pk` PRIMARY KEY(`incident_id`,`track`)
);
--> statement-breakpoint
CREATE TABLE `security_incidents` (
	`id` binary(16) NOT NULL,
	`incident_number` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`notice_number` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`kind` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`source` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`signal` varchar(120) character set ascii collate ascii_bin,
	`severity` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`priority` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`affected_estimate` bigint NOT NULL DEFAULT 0,
	`affected_count` int NOT NULL DEFAULT 0,
	`loss_fen` bigint NOT NULL DEFAULT 0,
	`occurred_at` datetime(3),
	`discovered_at` datetime(3) NOT NULL,
	`partner_learned_at` datetime(3),
	`reported_at` datetime(3) NOT NULL,
	`confirmed_at` datetime(3),
	`recovered_at` datetime(3),
	`closed_at` datetime(3),
	`concerns_staff_id` binary(16),
	`key_id` binary(16) NOT NULL,
	`title` varbinary(500),
	`description` varbinary(4100),
	`cause` varbinary(4100),
	`lessons` varbinary(4100),
	CONSTRAINT `security_incidents_id` PRIMARY KEY(`id`),
	CONSTRAINT `security_incidents_number` UNIQUE(`incident_number`),
	CONSTRAINT `security_incidents_notice_number` UNIQUE(`notice_number`),
	CONSTRAINT `security_incidents_signal` UNIQUE(`signal`)
);
--> statement-breakpoint
CREATE TABLE `incident_notice_approvals` (
	`notice_id` binary(16) NOT NULL,
	`part` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`text_hash` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`at` datetime(3) NOT NULL,
	CONSTRAINT `incident_notice_approvals_notice_id_part_pk` PRIMARY KEY(`notice_id`,`part`),
	CONSTRAINT `incident_notice_approvals_person` UNIQUE(`notice_id`,`staff_id`)
);
--> statement-breakpoint
CREATE TABLE `incident_notices` (
	`id` binary(16) NOT NULL,
	`incident_id` binary(16) NOT NULL,
	`version` int NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`texts` json NOT NULL,
	`text_hash` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`prepared_by` binary(16) NOT NULL,
	`prepared_at` datetime(3) NOT NULL,
	`submitted_at` datetime(3),
	`approved_at` datetime(3),
	`current_of` binary(16),
	`return_reason` varbinary(4100),
	CONSTRAINT `incident_notices_id` PRIMARY KEY(`id`),
	CONSTRAINT `incident_notices_current` UNIQUE(`current_of`),
	CONSTRAINT `incident_notices_version` UNIQUE(`incident_id`,`version`)
);
--> statement-breakpoint
CREATE TABLE `no_notice_decisions` (
	`id` binary(16) NOT NULL,
	`incident_id` binary(16) NOT NULL,
	`decided_by` binary(16) NOT NULL,
	`decided_at` datetime(3) NOT NULL,
	`evidence_id` binary(16) NOT NULL,
	`reason` varbinary(4100) NOT NULL,
	`ended_at` datetime(3),
	`ended_by` varchar(16) character set ascii collate ascii_bin,
	`active_of` binary(16),
	CONSTRAINT `no_notice_decisions_id` PRIMARY KEY(`id`),
	CONSTRAINT `no_notice_decisions_active` UNIQUE(`active_of`)
);
--> statement-breakpoint
CREATE TABLE `regulator_reports` (
	`id` binary(16) NOT NULL,
	`incident_id` binary(16) NOT NULL,
	`kind` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`basis` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`version` int NOT NULL,
	`drafted_by` binary(16) NOT NULL,
	`drafted_at` datetime(3) NOT NULL,
	`text` varbinary(60000) NOT NULL,
	`text_hash` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`submitted_at` datetime(3),
	`submitted_by` binary(16),
	`channel` varchar(32) character set ascii collate ascii_bin,
	`receipt_number` varchar(64) character set ascii collate ascii_bin,
	CONSTRAINT `regulator_reports_id` PRIMARY KEY(`id`),
	CONSTRAINT `regulator_reports_version` UNIQUE(`incident_id`,`version`)
);
--> statement-breakpoint
CREATE TABLE `reveal_alerts` (
	`id` binary(16) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`detector` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`times` int NOT NULL,
	`entity` varchar(40) character set ascii collate ascii_bin,
	`at` datetime(3) NOT NULL,
	CONSTRAINT `reveal_alerts_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `reveal_allowances` (
	`staff_id` binary(16) NOT NULL,
	`suspension_id` binary(16),
	`extended_at` datetime(3),
	`extended_by` binary(16),
	`lifted_at` datetime(3),
	CONSTRAINT `reveal_allowances_staff_id` PRIMARY KEY(`staff_id`)
);
--> statement-breakpoint
CREATE TABLE `reveal_lift_signatures` (
	`suspension_id` binary(16) NOT NULL,
	`role` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`reason` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`signed_at` datetime(3) NOT NULL,
	CONSTRAINT `reveal_lift_signatures_suspension_id_role_pk` PRIMARY KEY(`suspension_id`,`role`)
);
--> statement-breakpoint
CREATE TABLE `reveal_suspensions` (
	`id` binary(16) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`cause` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`in_burst` int NOT NULL,
	`in_day` int NOT NULL,
	`suspended_at` datetime(3) NOT NULL,
	`lifted_at` datetime(3),
	CONSTRAINT `reveal_suspensions_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `reveal_tries` (
	`id` binary(16) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`at` datetime(3) NOT NULL,
	`outcome` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`times` int NOT NULL,
	`field` varchar(32) character set ascii collate ascii_bin,
	`entity` varchar(40) character set ascii collate ascii_bin,
	`work_item` varchar(40) character set ascii collate ascii_bin,
	`reason` varchar(32) character set ascii collate ascii_bin,
	`key_id` binary(16),
	`reason_text` varbinary(1100),
	CONSTRAINT `reveal_tries_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
DROP INDEX `outbox_dead` ON `outbox_messages`;--> statement-breakpoint
ALTER TABLE `staff_members` MODIFY COLUMN `password_hash` varchar(160) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `staff_members` MODIFY COLUMN `totp_secret` varbinary(1100);--> statement-breakpoint
ALTER TABLE `accounts` MODIFY COLUMN `account_name` varchar(32);--> statement-breakpoint
ALTER TABLE `accounts` MODIFY COLUMN `openid` varbinary(1100);--> statement-breakpoint
ALTER TABLE `after_sales_cases` ADD `restricted_at` datetime(3);--> statement-breakpoint
ALTER TABLE `outbox_messages` ADD `tries_before` int DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox_messages` ADD `discarded_at` datetime(3);--> statement-breakpoint
ALTER TABLE `outbox_messages` ADD `discarded_by` binary(16);--> statement-breakpoint
ALTER TABLE `outbox_messages` ADD `discard_reason` varchar(200);--> statement-breakpoint
ALTER TABLE `staff_members` ADD `grant_ends` json;--> statement-breakpoint
ALTER TABLE `staff_members` ADD `last_sign_in_at` datetime(3);--> statement-breakpoint
ALTER TABLE `staff_members` ADD `left_at` datetime(3);--> statement-breakpoint
ALTER TABLE `orders` ADD `consignee_key_id` binary(16);--> statement-breakpoint
ALTER TABLE `orders` ADD `restricted_at` datetime(3);--> statement-breakpoint
CREATE INDEX `conversation_sessions_stream` ON `conversation_sessions` (`conversation_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `conversation_sessions_due` ON `conversation_sessions` (`due_at`);--> statement-breakpoint
CREATE INDEX `conversation_sessions_closed` ON `conversation_sessions` (`closed_at`,`id`);--> statement-breakpoint
CREATE INDEX `conversation_sessions_account` ON `conversation_sessions` (`account_id`);--> statement-breakpoint
CREATE INDEX `conversation_sessions_order` ON `conversation_sessions` (`order_id`);--> statement-breakpoint
CREATE INDEX `conversation_messages_seq` ON `conversation_messages` (`conversation_id`,`seq`);--> statement-breakpoint
CREATE INDEX `conversation_messages_pace` ON `conversation_messages` (`conversation_id`,`sender_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `ticket_notes_ticket` ON `ticket_notes` (`ticket_id`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_newest` ON `tickets` (`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_open` ON `tickets` (`status`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_account` ON `tickets` (`account_id`);--> statement-breakpoint
CREATE INDEX `approvals_waiting` ON `approvals` (`settled_at`,`permission`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `approvals_of_entity` ON `approvals` (`entity`,`asked_at`);--> statement-breakpoint
CREATE INDEX `stored_files_due` ON `stored_files` (`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `stored_files_of_entity` ON `stored_files` (`entity`,`kept_at`,`id`);--> statement-breakpoint
CREATE INDEX `stored_files_of_account` ON `stored_files` (`account_id`,`status`);--> statement-breakpoint
CREATE INDEX `stored_files_of_subject` ON `stored_files` (`subject_id`,`id`);--> statement-breakpoint
CREATE INDEX `stored_files_of_staff` ON `stored_files` (`staff_id`,`status`);--> statement-breakpoint
CREATE INDEX `stored_files_of_order` ON `stored_files` (`order_id`);--> statement-breakpoint
CREATE INDEX `job_runs_due` ON `job_runs` (`due_at`);--> statement-breakpoint
CREATE INDEX `job_runs_newest` ON `job_runs` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `job_runs_by_status` ON `job_runs` (`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `job_runs_mine` ON `job_runs` (`started_by`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `job_runs_ended` ON `job_runs` (`ended_at`);--> statement-breakpoint
CREATE INDEX `sweep_states_asked` ON `sweep_states` (`asked_at`);--> statement-breakpoint
CREATE INDEX `mail_suppressions_account` ON `mail_suppressions` (`account_id`);--> statement-breakpoint
CREATE INDEX `messages_ask` ON `messages` (`next_ask_at`);--> statement-breakpoint
CREATE INDEX `messages_open` ON `messages` (`status`,`sending_at`);--> statement-breakpoint
CREATE INDEX `messages_expiry` ON `messages` (`status`,`expires_at`);--> statement-breakpoint
CREATE INDEX `messages_account` ON `messages` (`account_id`);--> statement-breakpoint
CREATE INDEX `notifications_inbox` ON `notifications` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `notifications_unread` ON `notifications` (`account_id`,`read_at`);--> statement-breakpoint
CREATE INDEX `holiday_notices_year` ON `holiday_notices` (`year`,`entered_at`);--> statement-breakpoint
CREATE INDEX `setting_changes_key` ON `setting_changes` (`setting_key`,`proposed_at`);--> statement-breakpoint
CREATE INDEX `staff_grants_member` ON `staff_grants` (`staff_id`,`status`);--> statement-breakpoint
CREATE INDEX `staff_grants_end` ON `staff_grants` (`status`,`expires_at`);--> statement-breakpoint
CREATE INDEX `staff_invitations_member` ON `staff_invitations` (`staff_id`);--> statement-breakpoint
CREATE INDEX `staff_resets_member` ON `staff_resets` (`staff_id`,`status`);--> statement-breakpoint
CREATE INDEX `work_items_held` ON `work_items` (`holder_id`,`closed_at`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `work_items_queue` ON `work_items` (`kind`,`closed_at`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `work_items_account` ON `work_items` (`account_id`,`closed_at`);--> statement-breakpoint
CREATE INDEX `work_items_order` ON `work_items` (`order_id`,`closed_at`);--> statement-breakpoint
CREATE INDEX `access_by_staff` ON `access_entries` (`staff_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `access_newest` ON `access_entries` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `access_by_decision` ON `access_entries` (`staff_id`,`decision`,`at`);--> statement-breakpoint
CREATE INDEX `access_of_account` ON `access_subjects` (`account_id`,`entry_id`);--> statement-breakpoint
CREATE INDEX `access_of_order` ON `access_subjects` (`order_id`,`entry_id`);--> statement-breakpoint
CREATE INDEX `notice_campaigns_incident` ON `notice_campaigns` (`incident_id`);--> statement-breakpoint
CREATE INDEX `notice_campaigns_status` ON `notice_campaigns` (`status`);--> statement-breakpoint
CREATE INDEX `notice_deliveries_progress` ON `notice_deliveries` (`campaign_id`,`channel`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `notice_deliveries_account` ON `notice_deliveries` (`account_id`,`channel`);--> statement-breakpoint
CREATE INDEX `public_announcements_ends` ON `public_announcements` (`ends_at`);--> statement-breakpoint
CREATE INDEX `public_announcements_campaign` ON `public_announcements` (`campaign_id`);--> statement-breakpoint
CREATE INDEX `data_subject_requests_due` ON `data_subject_requests` (`status`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `data_subject_requests_newest` ON `data_subject_requests` (`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `data_subject_requests_account` ON `data_subject_requests` (`account_id`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `data_subject_requests_merged` ON `data_subject_requests` (`merged_into`);--> statement-breakpoint
CREATE INDEX `request_tasks_open` ON `request_tasks` (`status`,`changed_at`);--> statement-breakpoint
CREATE INDEX `identity_asks_account` ON `identity_asks` (`account_id`,`status`);--> statement-breakpoint
CREATE INDEX `identity_asks_entity` ON `identity_asks` (`entity`);--> statement-breakpoint
CREATE INDEX `identity_asks_end` ON `identity_asks` (`status`,`expires_at`);--> statement-breakpoint
CREATE INDEX `identity_attempts_age` ON `identity_attempts` (`last_failed_at`);--> statement-breakpoint
CREATE INDEX `identity_checks_account` ON `identity_checks` (`account_id`,`at`);--> statement-breakpoint
CREATE INDEX `identity_checks_order` ON `identity_checks` (`order_id`,`at`);--> statement-breakpoint
CREATE INDEX `identity_checks_entity` ON `identity_checks` (`entity`,`at`);--> statement-breakpoint
CREATE INDEX `identity_code_limits_age` ON `identity_code_limits` (`touched_at`);--> statement-breakpoint
CREATE INDEX `identity_codes_account` ON `identity_codes` (`account_id`);--> statement-breakpoint
CREATE INDEX `identity_codes_end` ON `identity_codes` (`expires_at`);--> statement-breakpoint
CREATE INDEX `affected_subjects_incident` ON `affected_subjects` (`incident_id`,`removed_in_version`,`id`);--> statement-breakpoint
CREATE INDEX `affected_subjects_account` ON `affected_subjects` (`account_id`);--> statement-breakpoint
CREATE INDEX `incident_clocks_watched` ON `incident_clocks` (`watched_at`);--> statement-breakpoint
CREATE INDEX `incident_entries_incident` ON `incident_entries` (`incident_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `incident_measures_incident` ON `incident_measures` (`incident_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `incident_severity_changes_incident` ON `incident_severity_changes` (`incident_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `security_incidents_newest` ON `security_incidents` (`reported_at`,`id`);--> statement-breakpoint
CREATE INDEX `security_incidents_by_status` ON `security_incidents` (`status`,`reported_at`,`id`);--> statement-breakpoint
CREATE INDEX `no_notice_decisions_incident` ON `no_notice_decisions` (`incident_id`);--> statement-breakpoint
CREATE INDEX `reveal_alerts_newest` ON `reveal_alerts` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `reveal_alerts_staff` ON `reveal_alerts` (`staff_id`,`at`);--> statement-breakpoint
CREATE INDEX `reveal_suspensions_newest` ON `reveal_suspensions` (`suspended_at`,`id`);--> statement-breakpoint
CREATE INDEX `reveal_suspensions_staff` ON `reveal_suspensions` (`staff_id`);--> statement-breakpoint
CREATE INDEX `reveal_tries_pace` ON `reveal_tries` (`staff_id`,`at`);--> statement-breakpoint
CREATE INDEX `outbox_delivered` ON `outbox_messages` (`delivered_at`);--> statement-breakpoint
CREATE INDEX `outbox_discarded` ON `outbox_messages` (`discarded_at`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_dead` ON `outbox_messages` (`dead_at`,`id`);