CREATE TABLE `after_sales_cases` (
	`id` binary(16) NOT NULL,
	`case_number` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`order_id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`kind` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`reason` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`before_dispatch` boolean NOT NULL,
	`refund_fen` bigint NOT NULL,
	`freight_fen` bigint NOT NULL,
	`deduction_fen` bigint NOT NULL DEFAULT 0,
	`key_id` binary(16) NOT NULL,
	`description` varbinary(2100),
	`rejection_text` varbinary(2100),
	`appeal_text` varbinary(2100),
	`final_text` varbinary(2100),
	`dispute_text` varbinary(2100),
	`opened_at` datetime(3) NOT NULL,
	`due_at` datetime(3),
	`overdue_at` datetime(3),
	`closed_at` datetime(3),
	`rejected_by` binary(16),
	`disputed_by` binary(16),
	`return_carrier_code` varchar(16) character set ascii collate ascii_bin,
	`return_tracking_number` varchar(32) character set ascii collate ascii_bin,
	`condition` varchar(32) character set ascii collate ascii_bin,
	`send_back_carrier_code` varchar(16) character set ascii collate ascii_bin,
	`send_back_tracking_number` varchar(32) character set ascii collate ascii_bin,
	`refund_id` binary(16),
	CONSTRAINT `after_sales_cases_id` PRIMARY KEY(`id`),
	CONSTRAINT `after_sales_cases_number` UNIQUE(`case_number`)
);
--> statement-breakpoint
CREATE TABLE `after_sales_lines` (
	`case_id` binary(16) NOT NULL,
	`order_line_id` binary(16) NOT NULL,
	`order_id` binary(16) NOT NULL,
	`sku_id` binary(16) NOT NULL,
	`title` varchar(200) NOT NULL,
	`spec` varchar(200) NOT NULL,
	`quantity` int NOT NULL,
	`refund_fen` bigint NOT NULL,
	`open_line_id` binary(16),
	CONSTRAINT `after_sales_lines_case_id_order_line_id_pk` PRIMARY KEY(`case_id`,`order_line_id`),
	CONSTRAINT `after_sales_lines_open` UNIQUE(`open_line_id`)
);
--> statement-breakpoint
CREATE TABLE `after_sales_signatures` (
	`case_id` binary(16) NOT NULL,
	`tier` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`amount_fen` bigint NOT NULL,
	`signed_at` datetime(3) NOT NULL,
	CONSTRAINT `after_sales_signatures_case_id_tier_pk` PRIMARY KEY(`case_id`,`tier`)
);
--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`id` binary(16) NOT NULL,
	`at` datetime(3) NOT NULL,
	`actor_kind` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`actor` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`action` varchar(80) character set ascii collate ascii_bin NOT NULL,
	`outcome` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`entity` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`from_status` varchar(32) character set ascii collate ascii_bin,
	`to_status` varchar(32) character set ascii collate ascii_bin,
	`request_id` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`detail` json,
	CONSTRAINT `audit_entries_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `audit_seals` (
	`seq` bigint NOT NULL,
	`entry_id` binary(16) NOT NULL,
	`hash` varbinary(32) NOT NULL,
	`sealed_at` datetime(3) NOT NULL,
	CONSTRAINT `audit_seals_seq_pk` PRIMARY KEY(`seq`),
	CONSTRAINT `audit_seals_entry` UNIQUE(`entry_id`)
);
--> statement-breakpoint
CREATE TABLE `audit_unsealed` (
	`entry_id` binary(16) NOT NULL,
	`at` datetime(3) NOT NULL,
	CONSTRAINT `audit_unsealed_entry_id` PRIMARY KEY(`entry_id`)
);
--> statement-breakpoint
CREATE TABLE `outbox_messages` (
	`id` binary(16) NOT NULL,
	`topic` varchar(80) character set ascii collate ascii_bin NOT NULL,
	`payload` json NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`attempts` int NOT NULL DEFAULT 0,
	`due_at` datetime(3),
	`delivered_at` datetime(3),
	`dead_at` datetime(3),
	`last_error` varchar(80) character set ascii collate ascii_bin,
	CONSTRAINT `outbox_messages_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `staff_members` (
	`id` binary(16) NOT NULL,
	`key_id` binary(16) NOT NULL,
	`email_index` varbinary(32) NOT NULL,
	`email` varbinary(1100) NOT NULL,
	`display_name` varbinary(1100) NOT NULL,
	`password_hash` varchar(160) character set ascii collate ascii_bin NOT NULL,
	`totp_secret` varbinary(1100) NOT NULL,
	`last_totp_step` bigint NOT NULL DEFAULT 0,
	`roles` json NOT NULL,
	`extra_permissions` json NOT NULL,
	`status` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `staff_members_id` PRIMARY KEY(`id`),
	CONSTRAINT `staff_members_email` UNIQUE(`email_index`)
);
--> statement-breakpoint
CREATE TABLE `staff_sessions` (
	`id` binary(16) NOT NULL,
	`staff_id` binary(16) NOT NULL,
	`token_hash` varbinary(32) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`last_seen_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`revoked_at` datetime(3),
	CONSTRAINT `staff_sessions_id` PRIMARY KEY(`id`),
	CONSTRAINT `staff_sessions_token` UNIQUE(`token_hash`)
);
--> statement-breakpoint
CREATE TABLE `staff_sign_in_tries` (
	`email_index` varbinary(32) NOT NULL,
	`failures` int NOT NULL,
	`locks` int NOT NULL,
	`locked_until` datetime(3),
	`last_tried_at` datetime(3) NOT NULL,
	CONSTRAINT `staff_sign_in_tries_email_index` PRIMARY KEY(`email_index`)
);
--> statement-breakpoint
CREATE TABLE `consent_chains` (
	`account_id` binary(16) NOT NULL,
	`length` int NOT NULL,
	`head` varbinary(32) NOT NULL,
	CONSTRAINT `consent_chains_account_id` PRIMARY KEY(`account_id`)
);
--> statement-breakpoint
CREATE TABLE `consent_events` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`position` int NOT NULL,
	`at` datetime(3) NOT NULL,
	`purpose` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`act` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`text_version` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`text_hash` varbinary(32) NOT NULL,
	`surface` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`order_id` binary(16),
	`receipt_number` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`previous_hash` varbinary(32) NOT NULL,
	`hash` varbinary(32) NOT NULL,
	CONSTRAINT `consent_events_id` PRIMARY KEY(`id`),
	CONSTRAINT `consent_events_receipt` UNIQUE(`receipt_number`),
	CONSTRAINT `consent_events_chain` UNIQUE(`account_id`,`position`)
);
--> statement-breakpoint
CREATE TABLE `consent_states` (
	`account_id` binary(16) NOT NULL,
	`purpose` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`since` datetime(3) NOT NULL,
	`text_version` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`receipt_number` varchar(24) character set ascii collate ascii_bin NOT NULL,
	CONSTRAINT `consent_states_account_id_purpose_pk` PRIMARY KEY(`account_id`,`purpose`)
);
--> statement-breakpoint
CREATE TABLE `policy_versions` (
	`version` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`text_hash` varbinary(32) NOT NULL,
	`released_at` datetime(3) NOT NULL,
	`updated_on` varchar(10) character set ascii collate ascii_bin NOT NULL,
	`effective_on` varchar(10) character set ascii collate ascii_bin NOT NULL,
	`effective_at` datetime(3) NOT NULL,
	`requires_agreement` boolean NOT NULL,
	`text` json NOT NULL,
	CONSTRAINT `policy_versions_version` PRIMARY KEY(`version`),
	CONSTRAINT `policy_versions_text` UNIQUE(`text_hash`)
);
--> statement-breakpoint
CREATE TABLE `policy_views` (
	`version` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`views` bigint NOT NULL,
	CONSTRAINT `policy_views_version` PRIMARY KEY(`version`)
);
--> statement-breakpoint
CREATE TABLE `data_recipients` (
	`code` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`legal_name_zh` varchar(120) NOT NULL,
	`legal_name_en` varchar(120) NOT NULL,
	`kind` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`region` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`contract_ends_on` varchar(10) character set ascii collate ascii_bin,
	`registered_at` datetime(3) NOT NULL,
	CONSTRAINT `data_recipients_code` PRIMARY KEY(`code`)
);
--> statement-breakpoint
CREATE TABLE `data_recipient_operations` (
	`recipient` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`operation` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`purpose` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`basis` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`fields` json NOT NULL,
	`information` json,
	CONSTRAINT `data_recipient_operations_recipient_operation_pk` PRIMARY KEY(`recipient`,`operation`)
);
--> statement-breakpoint
CREATE TABLE `sharing_records` (
	`id` binary(16) NOT NULL,
	`at` datetime(3) NOT NULL,
	`recipient` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`operation` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`purpose` varchar(32) character set ascii collate ascii_bin,
	`basis` varchar(32) character set ascii collate ascii_bin,
	`fields` json NOT NULL,
	`account_id` binary(16),
	`order_ref` varchar(64) character set ascii collate ascii_bin,
	`result` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`refusal` varchar(32) character set ascii collate ascii_bin,
	CONSTRAINT `sharing_records_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` binary(16) NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`account_name` varchar(32) NOT NULL,
	`key_id` binary(16) NOT NULL,
	`openid` varbinary(1100) NOT NULL,
	`openid_index` varbinary(32),
	`unionid` varbinary(1100),
	`nickname` varbinary(1100),
	`phone_number` varbinary(1100),
	`phone_index` varbinary(32),
	`default_address_id` binary(16),
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `accounts_id` PRIMARY KEY(`id`),
	CONSTRAINT `accounts_name` UNIQUE(`account_name`),
	CONSTRAINT `accounts_openid` UNIQUE(`openid_index`),
	CONSTRAINT `accounts_phone` UNIQUE(`phone_index`)
);
--> statement-breakpoint
CREATE TABLE `delivery_addresses` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`name` varbinary(1100) NOT NULL,
	`phone_number` varbinary(1100) NOT NULL,
	`region` varbinary(1100) NOT NULL,
	`street` varbinary(1100) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`updated_at` datetime(3) NOT NULL,
	CONSTRAINT `delivery_addresses_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `shopper_refresh_tokens` (
	`hash` varbinary(32) NOT NULL,
	`session_id` binary(16) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`used_at` datetime(3),
	CONSTRAINT `shopper_refresh_tokens_hash` PRIMARY KEY(`hash`)
);
--> statement-breakpoint
CREATE TABLE `shopper_sessions` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`access_hash` varbinary(32) NOT NULL,
	`access_expires_at` datetime(3) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`revoked_at` datetime(3),
	`revoked_for` varchar(32) character set ascii collate ascii_bin,
	CONSTRAINT `shopper_sessions_id` PRIMARY KEY(`id`),
	CONSTRAINT `shopper_sessions_access` UNIQUE(`access_hash`)
);
--> statement-breakpoint
CREATE TABLE `cart_additions` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`sku_id` binary(16) NOT NULL,
	`quantity` int NOT NULL,
	`entry_page` varchar(12) character set ascii collate ascii_bin NOT NULL,
	`at` datetime(3) NOT NULL,
	CONSTRAINT `cart_additions_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `cart_items` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`sku_id` binary(16) NOT NULL,
	`quantity` int NOT NULL,
	`price_when_added_fen` bigint NOT NULL,
	`added_at` datetime(3) NOT NULL,
	CONSTRAINT `cart_items_id` PRIMARY KEY(`id`),
	CONSTRAINT `cart_items_own_sku` UNIQUE(`account_id`,`sku_id`)
);
--> statement-breakpoint
CREATE TABLE `carts` (
	`account_id` binary(16) NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	CONSTRAINT `carts_account_id` PRIMARY KEY(`account_id`)
);
--> statement-breakpoint
CREATE TABLE `categories` (
	`id` binary(16) NOT NULL,
	`parent_id` binary(16),
	`name` varchar(40) NOT NULL,
	`name_en` varchar(60) NOT NULL,
	`position` int NOT NULL,
	CONSTRAINT `categories_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `category_listings` (
	`category_id` binary(16) NOT NULL,
	`product_id` binary(16) NOT NULL,
	`min_price_fen` bigint NOT NULL,
	`sales_count` int NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `category_listings_category_id_product_id_pk` PRIMARY KEY(`category_id`,`product_id`)
);
--> statement-breakpoint
CREATE TABLE `products` (
	`id` binary(16) NOT NULL,
	`category_id` binary(16) NOT NULL,
	`title` varchar(120) NOT NULL,
	`title_en` varchar(160) NOT NULL,
	`description` varchar(4000) NOT NULL,
	`description_en` varchar(4000) NOT NULL,
	`status` varchar(12) character set ascii collate ascii_bin NOT NULL,
	`no_reason_return` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`cover` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`more_pictures` json NOT NULL,
	`min_price_fen` bigint NOT NULL,
	`sales_before` int NOT NULL DEFAULT 0,
	`sales_count` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL,
	`search_text` varchar(300) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	CONSTRAINT `products_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `search_terms` (
	`term` varchar(32) character set utf8mb4 collate utf8mb4_bin NOT NULL,
	`product_id` binary(16) NOT NULL,
	CONSTRAINT `search_terms_term_product_id_pk` PRIMARY KEY(`term`,`product_id`)
);
--> statement-breakpoint
CREATE TABLE `skus` (
	`id` binary(16) NOT NULL,
	`product_id` binary(16) NOT NULL,
	`position` int NOT NULL,
	`spec` json NOT NULL,
	`price_fen` bigint NOT NULL,
	`on_sale` boolean NOT NULL,
	CONSTRAINT `skus_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `carriers` (
	`code` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`name_zh` varchar(40) NOT NULL,
	`name_en` varchar(40) NOT NULL,
	`wechat_delivery_id` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`tracking_pattern` varchar(80) character set ascii collate ascii_bin NOT NULL,
	`enabled` boolean NOT NULL,
	CONSTRAINT `carriers_code` PRIMARY KEY(`code`)
);
--> statement-breakpoint
CREATE TABLE `dropped_lines` (
	`order_line_id` binary(16) NOT NULL,
	`occasion` varchar(40) character set ascii collate ascii_bin NOT NULL,
	`order_id` binary(16) NOT NULL,
	`quantity` int NOT NULL,
	CONSTRAINT `dropped_lines_order_line_id_occasion_pk` PRIMARY KEY(`order_line_id`,`occasion`)
);
--> statement-breakpoint
CREATE TABLE `receipt_extensions` (
	`order_id` binary(16) NOT NULL,
	`extended_at` datetime(3) NOT NULL,
	CONSTRAINT `receipt_extensions_order_id` PRIMARY KEY(`order_id`)
);
--> statement-breakpoint
CREATE TABLE `shipment_lines` (
	`shipment_id` binary(16) NOT NULL,
	`order_line_id` binary(16) NOT NULL,
	`order_id` binary(16) NOT NULL,
	`quantity` int NOT NULL,
	CONSTRAINT `shipment_lines_shipment_id_order_line_id_pk` PRIMARY KEY(`shipment_id`,`order_line_id`)
);
--> statement-breakpoint
CREATE TABLE `shipments` (
	`id` binary(16) NOT NULL,
	`order_id` binary(16) NOT NULL,
	`seq` smallint NOT NULL,
	`carrier_code` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`tracking_number` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`shipped_by` binary(16) NOT NULL,
	`shipped_at` datetime(3) NOT NULL,
	`first_carrier_code` varchar(16) character set ascii collate ascii_bin,
	`first_tracking_number` varchar(32) character set ascii collate ascii_bin,
	`corrected_at` datetime(3),
	CONSTRAINT `shipments_id` PRIMARY KEY(`id`),
	CONSTRAINT `shipments_seq` UNIQUE(`order_id`,`seq`)
);
--> statement-breakpoint
CREATE TABLE `order_lines` (
	`id` binary(16) NOT NULL,
	`order_id` binary(16) NOT NULL,
	`line_no` smallint NOT NULL,
	`sku_id` binary(16) NOT NULL,
	`product_id` binary(16) NOT NULL,
	`title` varchar(200) NOT NULL,
	`spec` varchar(200) NOT NULL,
	`image_path` varchar(200),
	`quantity` int NOT NULL,
	`unit_price_fen` bigint NOT NULL,
	`discount_fen` bigint NOT NULL,
	`paid_fen` bigint NOT NULL,
	`no_reason_return` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`no_return_confirmed_at` datetime(3),
	`held_by` varchar(32) character set ascii collate ascii_bin,
	CONSTRAINT `order_lines_id` PRIMARY KEY(`id`),
	CONSTRAINT `order_lines_number` UNIQUE(`order_id`,`line_no`)
);
--> statement-breakpoint
CREATE TABLE `orders` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`order_number` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`idempotency_key` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`quote_hash` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`goods_fen` bigint NOT NULL,
	`discount_fen` bigint NOT NULL,
	`freight_fen` bigint NOT NULL,
	`payable_fen` bigint NOT NULL,
	`key_id` binary(16) NOT NULL,
	`consignee_name` varbinary(1100) NOT NULL,
	`consignee_phone` varbinary(1100) NOT NULL,
	`consignee_street` varbinary(1100) NOT NULL,
	`consignee_region` varbinary(1100) NOT NULL,
	`region_code` varchar(12) character set ascii collate ascii_bin NOT NULL,
	`remark` varbinary(1100),
	`recipient_is_other` boolean NOT NULL,
	`recipient_consent_at` datetime(3),
	`recipient_consent_text` varchar(16) character set ascii collate ascii_bin,
	`created_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`paid_at` datetime(3),
	`cancelled_at` datetime(3),
	`cancel_reason` varchar(32) character set ascii collate ascii_bin,
	`shipped_at` datetime(3),
	`auto_confirm_at` datetime(3),
	`received_at` datetime(3),
	`received_how` varchar(32) character set ascii collate ascii_bin,
	`ended_at` datetime(3),
	`retention_until` datetime(3),
	CONSTRAINT `orders_id` PRIMARY KEY(`id`),
	CONSTRAINT `orders_number` UNIQUE(`order_number`),
	CONSTRAINT `orders_idempotency` UNIQUE(`account_id`,`idempotency_key`)
);
--> statement-breakpoint
CREATE TABLE `payment_attempts` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`order_id` binary(16) NOT NULL,
	`provider` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`seq` smallint NOT NULL,
	`out_trade_no` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`amount_fen` bigint NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`prepay_id` varchar(64) character set ascii collate ascii_bin,
	`prepaid_at` datetime(3),
	`time_expire` datetime(3) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`polls` int NOT NULL,
	`next_poll_at` datetime(3),
	`last_code` varchar(40) character set ascii collate ascii_bin,
	CONSTRAINT `payment_attempts_id` PRIMARY KEY(`id`),
	CONSTRAINT `payment_attempts_number` UNIQUE(`out_trade_no`),
	CONSTRAINT `payment_attempts_seq` UNIQUE(`order_id`,`seq`)
);
--> statement-breakpoint
CREATE TABLE `payment_notifications` (
	`event_id` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`provider` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`subject` varchar(100) character set ascii collate ascii_bin NOT NULL,
	`deliveries` int NOT NULL,
	`first_at` datetime(3) NOT NULL,
	`last_at` datetime(3) NOT NULL,
	CONSTRAINT `payment_notifications_provider_event_id_pk` PRIMARY KEY(`provider`,`event_id`)
);
--> statement-breakpoint
CREATE TABLE `payments` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`order_id` binary(16) NOT NULL,
	`attempt_id` binary(16) NOT NULL,
	`provider` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`transaction_id` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`amount_fen` bigint NOT NULL,
	`used_as` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`applied_to` binary(16),
	`paid_at` datetime(3) NOT NULL,
	`recorded_at` datetime(3) NOT NULL,
	CONSTRAINT `payments_id` PRIMARY KEY(`id`),
	CONSTRAINT `payments_applied` UNIQUE(`applied_to`),
	CONSTRAINT `payments_transaction` UNIQUE(`provider`,`transaction_id`)
);
--> statement-breakpoint
CREATE TABLE `reconciliation_differences` (
	`reconciliation_id` binary(16) NOT NULL,
	`number` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`kind` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`our_fen` bigint,
	`bill_fen` bigint,
	CONSTRAINT `reconciliation_differences_reconciliation_id_kind_number_pk` PRIMARY KEY(`reconciliation_id`,`kind`,`number`)
);
--> statement-breakpoint
CREATE TABLE `reconciliations` (
	`id` binary(16) NOT NULL,
	`provider` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`date` varchar(10) character set ascii collate ascii_bin NOT NULL,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`bill_rows` int NOT NULL,
	`our_paid_fen` bigint NOT NULL,
	`bill_paid_fen` bigint NOT NULL,
	`our_refunded_fen` bigint NOT NULL,
	`bill_refunded_fen` bigint NOT NULL,
	`fee_milli_fen` bigint NOT NULL,
	`reconciled_at` datetime(3) NOT NULL,
	CONSTRAINT `reconciliations_id` PRIMARY KEY(`id`),
	CONSTRAINT `reconciliations_day` UNIQUE(`provider`,`date`)
);
--> statement-breakpoint
CREATE TABLE `refund_lines` (
	`refund_id` binary(16) NOT NULL,
	`order_line_id` binary(16) NOT NULL,
	`amount_fen` bigint NOT NULL,
	CONSTRAINT `refund_lines_refund_id_order_line_id_pk` PRIMARY KEY(`refund_id`,`order_line_id`)
);
--> statement-breakpoint
CREATE TABLE `refunds` (
	`id` binary(16) NOT NULL,
	`account_id` binary(16) NOT NULL,
	`order_id` binary(16) NOT NULL,
	`payment_id` binary(16) NOT NULL,
	`after_sales_case_id` binary(16),
	`reason` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`amount_fen` bigint NOT NULL,
	`freight_fen` bigint NOT NULL,
	`out_refund_no` varchar(64) character set ascii collate ascii_bin NOT NULL,
	`provider_refund_id` varchar(64) character set ascii collate ascii_bin,
	`status` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`submitted_at` datetime(3),
	`accepted_at` datetime(3),
	`succeeded_at` datetime(3),
	`polls` int NOT NULL,
	`next_poll_at` datetime(3),
	`last_code` varchar(40) character set ascii collate ascii_bin,
	`taken_over_by` binary(16),
	`billed_on` varchar(10) character set ascii collate ascii_bin,
	CONSTRAINT `refunds_id` PRIMARY KEY(`id`),
	CONSTRAINT `refunds_number` UNIQUE(`out_refund_no`)
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`code` varchar(6) character set ascii collate ascii_bin NOT NULL,
	`parent` varchar(6) character set ascii collate ascii_bin,
	`level` tinyint NOT NULL,
	`name` varchar(40) NOT NULL,
	`enabled` boolean NOT NULL,
	`deliverable` boolean NOT NULL,
	`data_version` varchar(32) character set ascii collate ascii_bin NOT NULL,
	CONSTRAINT `regions_code` PRIMARY KEY(`code`)
);
--> statement-breakpoint
CREATE TABLE `sku_stock` (
	`sku_id` binary(16) NOT NULL,
	`available` int NOT NULL DEFAULT 0,
	`reserved` int NOT NULL DEFAULT 0,
	`committed` int NOT NULL DEFAULT 0,
	`sold` int NOT NULL DEFAULT 0,
	CONSTRAINT `sku_stock_sku_id` PRIMARY KEY(`sku_id`),
	CONSTRAINT `sku_stock_not_negative` CHECK(available >= 0 and reserved >= 0 and committed >= 0)
);
--> statement-breakpoint
CREATE TABLE `stock_movements` (
	`id` binary(16) NOT NULL,
	`sku_id` binary(16) NOT NULL,
	`order_id` binary(16),
	`kind` varchar(20) character set ascii collate ascii_bin NOT NULL,
	`quantity` int NOT NULL,
	`occasion` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT '',
	`at` datetime(3) NOT NULL,
	CONSTRAINT `stock_movements_id` PRIMARY KEY(`id`),
	CONSTRAINT `stock_movements_once` UNIQUE(`order_id`,`sku_id`,`kind`,`occasion`),
	CONSTRAINT `stock_movements_positive` CHECK(quantity >= 1)
);
--> statement-breakpoint
CREATE INDEX `after_sales_due` ON `after_sales_cases` (`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `after_sales_newest` ON `after_sales_cases` (`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `after_sales_by_status` ON `after_sales_cases` (`status`,`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `after_sales_of_account` ON `after_sales_cases` (`account_id`,`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `after_sales_of_order` ON `after_sales_cases` (`order_id`);--> statement-breakpoint
CREATE INDEX `after_sales_lines_order` ON `after_sales_lines` (`order_id`);--> statement-breakpoint
CREATE INDEX `audit_by_entity` ON `audit_entries` (`entity`,`at`);--> statement-breakpoint
CREATE INDEX `audit_by_actor` ON `audit_entries` (`actor`,`at`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox_messages` (`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_dead` ON `outbox_messages` (`dead_at`);--> statement-breakpoint
CREATE INDEX `staff_sessions_member` ON `staff_sessions` (`staff_id`);--> statement-breakpoint
CREATE INDEX `staff_sessions_end` ON `staff_sessions` (`expires_at`);--> statement-breakpoint
CREATE INDEX `staff_sign_in_tries_age` ON `staff_sign_in_tries` (`last_tried_at`);--> statement-breakpoint
CREATE INDEX `consent_events_order` ON `consent_events` (`order_id`);--> statement-breakpoint
CREATE INDEX `policy_versions_effect` ON `policy_versions` (`effective_at`);--> statement-breakpoint
CREATE INDEX `sharing_records_account` ON `sharing_records` (`account_id`,`at`);--> statement-breakpoint
CREATE INDEX `sharing_records_order` ON `sharing_records` (`order_ref`);--> statement-breakpoint
CREATE INDEX `sharing_records_time` ON `sharing_records` (`at`);--> statement-breakpoint
CREATE INDEX `delivery_addresses_account` ON `delivery_addresses` (`account_id`);--> statement-breakpoint
CREATE INDEX `shopper_refresh_tokens_session` ON `shopper_refresh_tokens` (`session_id`);--> statement-breakpoint
CREATE INDEX `shopper_sessions_account` ON `shopper_sessions` (`account_id`);--> statement-breakpoint
CREATE INDEX `shopper_sessions_end` ON `shopper_sessions` (`expires_at`);--> statement-breakpoint
CREATE INDEX `cart_additions_by_account` ON `cart_additions` (`account_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `categories_by_parent` ON `categories` (`parent_id`,`position`);--> statement-breakpoint
CREATE INDEX `category_listings_by_price` ON `category_listings` (`category_id`,`min_price_fen`,`product_id`);--> statement-breakpoint
CREATE INDEX `category_listings_by_sales` ON `category_listings` (`category_id`,`sales_count`,`product_id`);--> statement-breakpoint
CREATE INDEX `category_listings_by_age` ON `category_listings` (`category_id`,`created_at`,`product_id`);--> statement-breakpoint
CREATE INDEX `category_listings_by_product` ON `category_listings` (`product_id`);--> statement-breakpoint
CREATE INDEX `products_by_price` ON `products` (`status`,`min_price_fen`,`id`);--> statement-breakpoint
CREATE INDEX `products_by_sales` ON `products` (`status`,`sales_count`,`id`);--> statement-breakpoint
CREATE INDEX `products_by_age` ON `products` (`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `search_terms_by_product` ON `search_terms` (`product_id`);--> statement-breakpoint
CREATE INDEX `skus_by_product` ON `skus` (`product_id`,`position`);--> statement-breakpoint
CREATE INDEX `dropped_lines_order` ON `dropped_lines` (`order_id`);--> statement-breakpoint
CREATE INDEX `shipment_lines_order` ON `shipment_lines` (`order_id`);--> statement-breakpoint
CREATE INDEX `shipments_tracking` ON `shipments` (`tracking_number`);--> statement-breakpoint
CREATE INDEX `order_lines_sku` ON `order_lines` (`sku_id`);--> statement-breakpoint
CREATE INDEX `orders_of_account` ON `orders` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `orders_by_status` ON `orders` (`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `orders_to_expire` ON `orders` (`status`,`expires_at`);--> statement-breakpoint
CREATE INDEX `orders_to_confirm` ON `orders` (`status`,`auto_confirm_at`);--> statement-breakpoint
CREATE INDEX `orders_newest` ON `orders` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `payment_attempts_poll` ON `payment_attempts` (`next_poll_at`);--> statement-breakpoint
CREATE INDEX `payment_notifications_subject` ON `payment_notifications` (`subject`);--> statement-breakpoint
CREATE INDEX `payments_of_order` ON `payments` (`order_id`);--> statement-breakpoint
CREATE INDEX `payments_by_day` ON `payments` (`paid_at`);--> statement-breakpoint
CREATE INDEX `refund_lines_of_line` ON `refund_lines` (`order_line_id`);--> statement-breakpoint
CREATE INDEX `refunds_of_order` ON `refunds` (`order_id`);--> statement-breakpoint
CREATE INDEX `refunds_of_payment` ON `refunds` (`payment_id`);--> statement-breakpoint
CREATE INDEX `refunds_poll` ON `refunds` (`next_poll_at`);--> statement-breakpoint
CREATE INDEX `refunds_accepted` ON `refunds` (`accepted_at`);--> statement-breakpoint
CREATE INDEX `regions_parent` ON `regions` (`parent`);--> statement-breakpoint
CREATE INDEX `stock_movements_by_sku` ON `stock_movements` (`sku_id`,`kind`,`quantity`);