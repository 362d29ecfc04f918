CREATE TYPE "public"."actor_kind" AS ENUM('person', 'organisation', 'group', 'project');--> statement-breakpoint
CREATE TYPE "public"."actor_name_kind" AS ENUM('preferred', 'alias', 'former', 'role');--> statement-breakpoint
CREATE TYPE "public"."amount_comparator" AS ENUM('exactly', 'about', 'less_than', 'at_most', 'at_least', 'more_than');--> statement-breakpoint
CREATE TYPE "public"."amount_measure" AS ENUM('initial_investment', 'total_investment', 'secured_funding', 'price', 'revenue', 'damages', 'fine', 'people', 'deaths', 'injuries', 'other');--> statement-breakpoint
CREATE TYPE "public"."token_role" AS ENUM('editor', 'admin');--> statement-breakpoint
CREATE TYPE "public"."stance_position" AS ENUM('asserts', 'denies', 'questions');--> statement-breakpoint
CREATE TYPE "public"."event_kind" AS ENUM('announcement', 'statement', 'post', 'interview', 'press_remarks', 'speech', 'meeting', 'visit', 'agreement', 'investment', 'acquisition', 'product_launch', 'publication', 'lawsuit', 'court_ruling', 'investigation', 'arrest', 'crime', 'pardon', 'amnesty', 'legislation', 'executive_order', 'election', 'vote', 'appointment', 'departure', 'deployment', 'protest', 'strike', 'armed_conflict', 'attack', 'accident', 'disaster', 'death', 'sport', 'other');--> statement-breakpoint
CREATE TYPE "public"."event_link_kind" AS ENUM('part_of', 'responds_to', 'follows', 'causes');--> statement-breakpoint
CREATE TYPE "public"."event_status" AS ENUM('happened', 'ongoing', 'planned', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."participation_role" AS ENUM('announcer', 'speaker', 'author', 'interviewee', 'host', 'addressee', 'subject', 'partner', 'organiser', 'attendee', 'signer', 'grantor', 'beneficiary', 'sender', 'deployed', 'plaintiff', 'defendant', 'judge', 'investor', 'buyer', 'seller', 'appointee', 'candidate', 'winner', 'loser', 'perpetrator', 'victim', 'suspect', 'witness', 'participant');--> statement-breakpoint
CREATE TYPE "public"."article_event_role" AS ENUM('main', 'background');--> statement-breakpoint
CREATE TYPE "public"."proposal_kind" AS ENUM('link', 'event');--> statement-breakpoint
CREATE TYPE "public"."proposal_status" AS ENUM('pending', 'confirmed', 'rejected', 'merged', 'created', 'skipped');--> statement-breakpoint
CREATE TYPE "public"."relationship_kind" AS ENUM('partner_in', 'chief_executive_of', 'spokesperson_of', 'head_of', 'founder_of', 'owner_of', 'subsidiary_of', 'member_of', 'employee_of', 'investor_in', 'family_of', 'allied_with', 'at_odds_with');--> statement-breakpoint
CREATE TYPE "public"."change_operation" AS ENUM('insert', 'update', 'delete');--> statement-breakpoint
CREATE TYPE "public"."rendering_form" AS ENUM('verbatim', 'partial', 'translated', 'paraphrase');--> statement-breakpoint
CREATE TYPE "public"."statement_medium" AS ENUM('spoken', 'interview', 'social_media', 'press_release', 'court_filing', 'document', 'unknown');--> statement-breakpoint
CREATE TABLE "actor" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text collate "C" NOT NULL,
	"kind" "actor_kind" NOT NULL,
	"merged_into_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "actor_slug_unique" UNIQUE("slug"),
	CONSTRAINT "actor_slug_form" CHECK ("actor"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "actor_not_merged_into_itself" CHECK ("actor"."merged_into_id" <> "actor"."id")
);
--> statement-breakpoint
CREATE TABLE "actor_name" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"actor_id" uuid NOT NULL,
	"language" text NOT NULL,
	"value" text NOT NULL,
	"kind" "actor_name_kind" NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"edtf" text NOT NULL,
	"time_zone" text NOT NULL,
	"earliest_start" timestamp with time zone NOT NULL,
	"latest_start" timestamp with time zone NOT NULL,
	"earliest_end" timestamp with time zone NOT NULL,
	"latest_end" timestamp with time zone NOT NULL,
	"derived_from_words" text,
	"derived_from_anchor" text,
	"derived_by_rule" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "actor_name_language_form" CHECK ("actor_name"."language" ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
	CONSTRAINT "actor_name_value_not_blank" CHECK ("actor_name"."value" ~ '[^[:space:]]'),
	CONSTRAINT "actor_name_value_length" CHECK (char_length("actor_name"."value") <= 300),
	CONSTRAINT "actor_name_bounds_in_order" CHECK ("actor_name"."earliest_start" <= "actor_name"."latest_start"
      and "actor_name"."earliest_end" <= "actor_name"."latest_end"
      and "actor_name"."earliest_start" <= "actor_name"."earliest_end"
      and "actor_name"."latest_start" <= "actor_name"."latest_end"),
	CONSTRAINT "actor_name_derivation_whole" CHECK (num_nulls("actor_name"."derived_from_words", "actor_name"."derived_from_anchor", "actor_name"."derived_by_rule") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "amount" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"statement_id" uuid,
	"holder_id" uuid,
	"measure" "amount_measure" NOT NULL,
	"comparator" "amount_comparator" NOT NULL,
	"value" numeric NOT NULL,
	"unit" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "amount_finite" CHECK ("amount"."value" not in ('NaN', 'Infinity', '-Infinity')),
	CONSTRAINT "amount_unit_not_blank" CHECK ("amount"."unit" ~ '[^[:space:]]')
);
--> statement-breakpoint
CREATE TABLE "api_token" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"role" "token_role" NOT NULL,
	"secret_sha256" text NOT NULL,
	"revoked_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "api_token_name_unique" UNIQUE("name"),
	CONSTRAINT "api_token_secret_unique" UNIQUE("secret_sha256"),
	CONSTRAINT "api_token_name_not_blank" CHECK ("api_token"."name" ~ '[^[:space:]]'),
	CONSTRAINT "api_token_secret_hashed" CHECK ("api_token"."secret_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "article" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text collate "C" NOT NULL,
	"outlet_id" uuid NOT NULL,
	"url" text,
	"language" text NOT NULL,
	"copy_of_id" uuid,
	"edtf" text NOT NULL,
	"time_zone" text NOT NULL,
	"earliest_start" timestamp with time zone NOT NULL,
	"latest_start" timestamp with time zone NOT NULL,
	"earliest_end" timestamp with time zone NOT NULL,
	"latest_end" timestamp with time zone NOT NULL,
	"derived_from_words" text,
	"derived_from_anchor" text,
	"derived_by_rule" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "article_slug_unique" UNIQUE("slug"),
	CONSTRAINT "article_url_unique" UNIQUE("url"),
	CONSTRAINT "article_language_unique" UNIQUE("id","language"),
	CONSTRAINT "article_slug_form" CHECK ("article"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "article_language_form" CHECK ("article"."language" ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
	CONSTRAINT "article_bounds_in_order" CHECK ("article"."earliest_start" <= "article"."latest_start"
      and "article"."earliest_end" <= "article"."latest_end"
      and "article"."earliest_start" <= "article"."earliest_end"
      and "article"."latest_start" <= "article"."latest_end"),
	CONSTRAINT "article_derivation_whole" CHECK (num_nulls("article"."derived_from_words", "article"."derived_from_anchor", "article"."derived_by_rule") in (0, 3)),
	CONSTRAINT "article_not_its_own_copy" CHECK ("article"."copy_of_id" <> "article"."id")
);
--> statement-breakpoint
CREATE TABLE "article_version" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"language" text NOT NULL,
	"retrieved_at" timestamp with time zone NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector(annals_text_configuration(language), title), 'A') || setweight(to_tsvector(annals_text_configuration(language), text), 'B')) STORED,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "article_version_number_unique" UNIQUE("article_id","number"),
	CONSTRAINT "article_version_text_unique" UNIQUE("article_id","sha256"),
	CONSTRAINT "article_version_number_positive" CHECK ("article_version"."number" > 0),
	CONSTRAINT "article_version_sha256_of_text" CHECK ("article_version"."sha256" = encode(sha256(convert_to("article_version"."text", 'UTF8')), 'hex')),
	CONSTRAINT "article_version_language_form" CHECK ("article_version"."language" ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
	CONSTRAINT "article_version_title_not_blank" CHECK ("article_version"."title" ~ '[^[:space:]]'),
	CONSTRAINT "article_version_text_not_blank" CHECK ("article_version"."text" ~ '[^[:space:]]')
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text collate "C" NOT NULL,
	"event_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "claim_slug_unique" UNIQUE("slug"),
	CONSTRAINT "claim_slug_form" CHECK ("claim"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "claim_text" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"claim_id" uuid NOT NULL,
	"language" text NOT NULL,
	"proposition" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector(annals_text_configuration(language), proposition)) STORED,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "claim_text_language_unique" UNIQUE("claim_id","language"),
	CONSTRAINT "claim_text_language_form" CHECK ("claim_text"."language" ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
	CONSTRAINT "claim_text_proposition_not_blank" CHECK ("claim_text"."proposition" ~ '[^[:space:]]')
);
--> statement-breakpoint
CREATE TABLE "stance" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"claim_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"position" "stance_position" NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "stance_unique" UNIQUE("claim_id","statement_id")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text collate "C" NOT NULL,
	"kind" "event_kind" NOT NULL,
	"status" "event_status" NOT NULL,
	"place_id" uuid,
	"merged_into_id" uuid,
	"edtf" text NOT NULL,
	"time_zone" text NOT NULL,
	"earliest_start" timestamp with time zone NOT NULL,
	"latest_start" timestamp with time zone NOT NULL,
	"earliest_end" timestamp with time zone NOT NULL,
	"latest_end" timestamp with time zone NOT NULL,
	"derived_from_words" text,
	"derived_from_anchor" text,
	"derived_by_rule" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "event_slug_unique" UNIQUE("slug"),
	CONSTRAINT "event_slug_form" CHECK ("event"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "event_bounds_in_order" CHECK ("event"."earliest_start" <= "event"."latest_start"
      and "event"."earliest_end" <= "event"."latest_end"
      and "event"."earliest_start" <= "event"."earliest_end"
      and "event"."latest_start" <= "event"."latest_end"),
	CONSTRAINT "event_derivation_whole" CHECK (num_nulls("event"."derived_from_words", "event"."derived_from_anchor", "event"."derived_by_rule") in (0, 3)),
	CONSTRAINT "event_not_merged_into_itself" CHECK ("event"."merged_into_id" <> "event"."id")
);
--> statement-breakpoint
CREATE TABLE "event_link" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"source_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"kind" "event_link_kind" NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "event_link_unique" UNIQUE("source_id","target_id","kind"),
	CONSTRAINT "event_link_not_to_itself" CHECK ("event_link"."source_id" <> "event_link"."target_id")
);
--> statement-breakpoint
CREATE TABLE "event_text" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"summary" text,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector(annals_text_configuration(language), title), 'A') || setweight(to_tsvector(annals_text_configuration(language), coalesce(summary, '')), 'B')) STORED,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "event_text_language_unique" UNIQUE("event_id","language"),
	CONSTRAINT "event_text_language_form" CHECK ("event_text"."language" ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
	CONSTRAINT "event_text_title_not_blank" CHECK ("event_text"."title" ~ '[^[:space:]]')
);
--> statement-breakpoint
CREATE TABLE "participation" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"event_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"role" "participation_role" NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "participation_unique" UNIQUE("event_id","actor_id","role")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"article_version_id" uuid NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"exact" text NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	"event_id" uuid,
	"participation_id" uuid,
	"statement_id" uuid,
	"rendering_id" uuid,
	"claim_id" uuid,
	"stance_id" uuid,
	"amount_id" uuid,
	"relationship_id" uuid,
	"relationship_event_id" uuid,
	"event_link_id" uuid,
	"article_event_id" uuid,
	"actor_name_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "evidence_span_in_order" CHECK ("evidence"."start_offset" >= 0 and "evidence"."end_offset" > "evidence"."start_offset"),
	CONSTRAINT "evidence_of_exactly_one" CHECK (num_nonnulls("evidence"."event_id", "evidence"."participation_id", "evidence"."statement_id",
        "evidence"."rendering_id", "evidence"."claim_id", "evidence"."stance_id", "evidence"."amount_id",
        "evidence"."relationship_id", "evidence"."relationship_event_id", "evidence"."event_link_id", "evidence"."article_event_id",
        "evidence"."actor_name_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "external_id" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"authority" text NOT NULL,
	"value" text NOT NULL,
	"actor_id" uuid,
	"event_id" uuid,
	"place_id" uuid,
	"outlet_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "external_id_unique" UNIQUE("authority","value"),
	CONSTRAINT "external_id_authority_form" CHECK ("external_id"."authority" ~ '^[a-z][a-z0-9-]*$'),
	CONSTRAINT "external_id_value_not_blank" CHECK ("external_id"."value" ~ '[^[:space:]]'),
	CONSTRAINT "external_id_of_exactly_one" CHECK (num_nonnulls("external_id"."actor_id", "external_id"."event_id", "external_id"."place_id", "external_id"."outlet_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "article_event" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"article_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"role" "article_event_role" NOT NULL,
	"score" double precision,
	"features" jsonb,
	"model_version" text,
	"decided_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "article_event_unique" UNIQUE("article_id","event_id"),
	CONSTRAINT "article_event_score_probability" CHECK ("article_event"."score" between 0 and 1),
	CONSTRAINT "article_event_score_explained" CHECK (num_nulls("article_event"."score", "article_event"."features", "article_event"."model_version") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"article_version_id" uuid NOT NULL,
	"kind" "proposal_kind" NOT NULL,
	"event_id" uuid,
	"role" "article_event_role" NOT NULL,
	"status" "proposal_status" DEFAULT 'pending' NOT NULL,
	"score" double precision NOT NULL,
	"features" jsonb NOT NULL,
	"model_version" text NOT NULL,
	"draft" jsonb,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"decision_reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "proposal_link_unique" UNIQUE("article_version_id","event_id"),
	CONSTRAINT "proposal_kind_has_its_target" CHECK (case "proposal"."kind" when 'link' then num_nonnulls("proposal"."event_id") = 1 and "proposal"."draft" is null
        else num_nonnulls("proposal"."draft") = 1 end),
	CONSTRAINT "proposal_decided_by_somebody" CHECK (("proposal"."status" = 'pending') = ("proposal"."decided_by" is null)
        and num_nulls("proposal"."decided_by", "proposal"."decided_at") in (0, 2)),
	CONSTRAINT "proposal_score_probability" CHECK ("proposal"."score" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "outlet" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"homepage" text,
	"owner_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "outlet_slug_unique" UNIQUE("slug"),
	CONSTRAINT "outlet_slug_form" CHECK ("outlet"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "outlet_name_not_blank" CHECK ("outlet"."name" ~ '[^[:space:]]'),
	CONSTRAINT "outlet_language_form" CHECK ("outlet"."language" ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$')
);
--> statement-breakpoint
CREATE TABLE "place" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text collate "C" NOT NULL,
	"within_id" uuid,
	"latitude" double precision,
	"longitude" double precision,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "place_slug_unique" UNIQUE("slug"),
	CONSTRAINT "place_slug_form" CHECK ("place"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "place_not_within_itself" CHECK ("place"."within_id" <> "place"."id"),
	CONSTRAINT "place_coordinates_on_earth" CHECK (num_nulls("place"."latitude", "place"."longitude") in (0, 2)
        and "place"."latitude" between -90 and 90 and "place"."longitude" between -180 and 180)
);
--> statement-breakpoint
CREATE TABLE "place_name" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"place_id" uuid NOT NULL,
	"language" text NOT NULL,
	"value" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "place_name_language_unique" UNIQUE("place_id","language"),
	CONSTRAINT "place_name_language_form" CHECK ("place_name"."language" ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
	CONSTRAINT "place_name_value_not_blank" CHECK ("place_name"."value" ~ '[^[:space:]]')
);
--> statement-breakpoint
CREATE TABLE "relationship" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"source_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"kind" "relationship_kind" NOT NULL,
	"edtf" text NOT NULL,
	"time_zone" text NOT NULL,
	"earliest_start" timestamp with time zone NOT NULL,
	"latest_start" timestamp with time zone NOT NULL,
	"earliest_end" timestamp with time zone NOT NULL,
	"latest_end" timestamp with time zone NOT NULL,
	"derived_from_words" text,
	"derived_from_anchor" text,
	"derived_by_rule" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "relationship_unique" UNIQUE("source_id","target_id","kind","earliest_start"),
	CONSTRAINT "relationship_bounds_in_order" CHECK ("relationship"."earliest_start" <= "relationship"."latest_start"
      and "relationship"."earliest_end" <= "relationship"."latest_end"
      and "relationship"."earliest_start" <= "relationship"."earliest_end"
      and "relationship"."latest_start" <= "relationship"."latest_end"),
	CONSTRAINT "relationship_derivation_whole" CHECK (num_nulls("relationship"."derived_from_words", "relationship"."derived_from_anchor", "relationship"."derived_by_rule") in (0, 3)),
	CONSTRAINT "relationship_not_to_itself" CHECK ("relationship"."source_id" <> "relationship"."target_id")
);
--> statement-breakpoint
CREATE TABLE "relationship_event" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"relationship_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "relationship_event_unique" UNIQUE("relationship_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "change" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"revision_id" uuid NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL,
	"operation" "change_operation" NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"author" text NOT NULL,
	"reason" text NOT NULL,
	"idempotency_key" text,
	"committed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "revision_idempotency_key_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "rendering" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"statement_id" uuid NOT NULL,
	"language" text NOT NULL,
	"form" "rendering_form" NOT NULL,
	"text" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector(annals_text_configuration(language), text)) STORED,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "rendering_language_form" CHECK ("rendering"."language" ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
	CONSTRAINT "rendering_text_not_blank" CHECK ("rendering"."text" ~ '[^[:space:]]')
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text collate "C" NOT NULL,
	"speaker_id" uuid NOT NULL,
	"event_id" uuid,
	"medium" "statement_medium" NOT NULL,
	"edtf" text NOT NULL,
	"time_zone" text NOT NULL,
	"earliest_start" timestamp with time zone NOT NULL,
	"latest_start" timestamp with time zone NOT NULL,
	"earliest_end" timestamp with time zone NOT NULL,
	"latest_end" timestamp with time zone NOT NULL,
	"derived_from_words" text,
	"derived_from_anchor" text,
	"derived_by_rule" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "statement_slug_unique" UNIQUE("slug"),
	CONSTRAINT "statement_slug_form" CHECK ("statement"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "statement_bounds_in_order" CHECK ("statement"."earliest_start" <= "statement"."latest_start"
      and "statement"."earliest_end" <= "statement"."latest_end"
      and "statement"."earliest_start" <= "statement"."earliest_end"
      and "statement"."latest_start" <= "statement"."latest_end"),
	CONSTRAINT "statement_derivation_whole" CHECK (num_nulls("statement"."derived_from_words", "statement"."derived_from_anchor", "statement"."derived_by_rule") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text collate "C" NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "story_slug_unique" UNIQUE("slug"),
	CONSTRAINT "story_slug_form" CHECK ("story"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "story_event" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"story_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "story_event_unique" UNIQUE("story_id","event_id"),
	CONSTRAINT "story_event_position_positive" CHECK ("story_event"."position" > 0)
);
--> statement-breakpoint
CREATE TABLE "story_text" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"story_id" uuid NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"summary" text,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector(annals_text_configuration(language), title), 'A') || setweight(to_tsvector(annals_text_configuration(language), coalesce(summary, '')), 'B')) STORED,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision_id" uuid DEFAULT annals_current_revision() NOT NULL,
	CONSTRAINT "story_text_language_unique" UNIQUE("story_id","language"),
	CONSTRAINT "story_text_language_form" CHECK ("story_text"."language" ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
	CONSTRAINT "story_text_title_not_blank" CHECK ("story_text"."title" ~ '[^[:space:]]')
);
--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_merged_into_id_actor_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amount" ADD CONSTRAINT "amount_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amount" ADD CONSTRAINT "amount_statement_id_statement_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amount" ADD CONSTRAINT "amount_holder_id_actor_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amount" ADD CONSTRAINT "amount_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_outlet_id_outlet_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlet"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_copy_of_id_article_id_fk" FOREIGN KEY ("copy_of_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_language_fk" FOREIGN KEY ("article_id","language") REFERENCES "public"."article"("id","language") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_text" ADD CONSTRAINT "claim_text_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_text" ADD CONSTRAINT "claim_text_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stance" ADD CONSTRAINT "stance_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stance" ADD CONSTRAINT "stance_statement_id_statement_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stance" ADD CONSTRAINT "stance_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_merged_into_id_event_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_link" ADD CONSTRAINT "event_link_source_id_event_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_link" ADD CONSTRAINT "event_link_target_id_event_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_link" ADD CONSTRAINT "event_link_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_text" ADD CONSTRAINT "event_text_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_text" ADD CONSTRAINT "event_text_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_article_version_id_article_version_id_fk" FOREIGN KEY ("article_version_id") REFERENCES "public"."article_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_participation_id_participation_id_fk" FOREIGN KEY ("participation_id") REFERENCES "public"."participation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_statement_id_statement_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_rendering_id_rendering_id_fk" FOREIGN KEY ("rendering_id") REFERENCES "public"."rendering"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_stance_id_stance_id_fk" FOREIGN KEY ("stance_id") REFERENCES "public"."stance"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_amount_id_amount_id_fk" FOREIGN KEY ("amount_id") REFERENCES "public"."amount"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_relationship_id_relationship_id_fk" FOREIGN KEY ("relationship_id") REFERENCES "public"."relationship"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_relationship_event_id_relationship_event_id_fk" FOREIGN KEY ("relationship_event_id") REFERENCES "public"."relationship_event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_event_link_id_event_link_id_fk" FOREIGN KEY ("event_link_id") REFERENCES "public"."event_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_article_event_id_article_event_id_fk" FOREIGN KEY ("article_event_id") REFERENCES "public"."article_event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_actor_name_id_actor_name_id_fk" FOREIGN KEY ("actor_name_id") REFERENCES "public"."actor_name"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_id" ADD CONSTRAINT "external_id_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_id" ADD CONSTRAINT "external_id_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_id" ADD CONSTRAINT "external_id_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_id" ADD CONSTRAINT "external_id_outlet_id_outlet_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlet"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_id" ADD CONSTRAINT "external_id_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_event" ADD CONSTRAINT "article_event_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_event" ADD CONSTRAINT "article_event_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_event" ADD CONSTRAINT "article_event_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_article_version_id_article_version_id_fk" FOREIGN KEY ("article_version_id") REFERENCES "public"."article_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_owner_id_actor_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_within_id_place_id_fk" FOREIGN KEY ("within_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_name" ADD CONSTRAINT "place_name_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_name" ADD CONSTRAINT "place_name_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_source_id_actor_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_target_id_actor_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship_event" ADD CONSTRAINT "relationship_event_relationship_id_relationship_id_fk" FOREIGN KEY ("relationship_id") REFERENCES "public"."relationship"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship_event" ADD CONSTRAINT "relationship_event_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship_event" ADD CONSTRAINT "relationship_event_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change" ADD CONSTRAINT "change_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rendering" ADD CONSTRAINT "rendering_statement_id_statement_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rendering" ADD CONSTRAINT "rendering_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_speaker_id_actor_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_text" ADD CONSTRAINT "story_text_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_text" ADD CONSTRAINT "story_text_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "actor_merged_into_index" ON "actor" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "actor_kind_slug_index" ON "actor" USING btree ("kind","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "actor_name_one_preferred_a_language" ON "actor_name" USING btree ("actor_id","language") WHERE "actor_name"."kind" = 'preferred';--> statement-breakpoint
CREATE UNIQUE INDEX "actor_name_unique" ON "actor_name" USING btree ("actor_id","language","value","kind","earliest_start");--> statement-breakpoint
CREATE INDEX "actor_name_actor_index" ON "actor_name" USING btree ("actor_id","position","id");--> statement-breakpoint
CREATE INDEX "actor_name_search_index" ON "actor_name" USING gin (annals_fold("value") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "amount_event_index" ON "amount" USING btree ("event_id","id");--> statement-breakpoint
CREATE INDEX "amount_statement_index" ON "amount" USING btree ("statement_id","id");--> statement-breakpoint
CREATE INDEX "amount_holder_index" ON "amount" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "article_published_index" ON "article" USING btree ("earliest_start","id");--> statement-breakpoint
CREATE INDEX "article_outlet_published_index" ON "article" USING btree ("outlet_id","earliest_start","id");--> statement-breakpoint
CREATE INDEX "article_span_index" ON "article" USING gist (tstzrange("earliest_start", "latest_end", '[]'));--> statement-breakpoint
CREATE INDEX "article_copy_of_index" ON "article" USING btree ("copy_of_id");--> statement-breakpoint
CREATE INDEX "article_version_sha256_index" ON "article_version" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "article_version_search_index" ON "article_version" USING gin ("search");--> statement-breakpoint
CREATE INDEX "claim_event_index" ON "claim" USING btree ("event_id","id");--> statement-breakpoint
CREATE INDEX "claim_text_search_index" ON "claim_text" USING gin ("search");--> statement-breakpoint
CREATE INDEX "stance_statement_index" ON "stance" USING btree ("statement_id","id");--> statement-breakpoint
CREATE INDEX "event_happened_index" ON "event" USING btree ("earliest_start","latest_end","id");--> statement-breakpoint
CREATE INDEX "event_recorded_index" ON "event" USING btree ("recorded_at","id");--> statement-breakpoint
CREATE INDEX "event_span_index" ON "event" USING gist (tstzrange("earliest_start", "latest_end", '[]'));--> statement-breakpoint
CREATE INDEX "event_kind_index" ON "event" USING btree ("kind","earliest_start","latest_end","id");--> statement-breakpoint
CREATE INDEX "event_place_index" ON "event" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "event_merged_into_index" ON "event" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "event_link_source_index" ON "event_link" USING btree ("source_id","id");--> statement-breakpoint
CREATE INDEX "event_link_target_index" ON "event_link" USING btree ("target_id","id");--> statement-breakpoint
CREATE INDEX "event_text_search_index" ON "event_text" USING gin ("search");--> statement-breakpoint
CREATE INDEX "participation_event_index" ON "participation" USING btree ("event_id","position","id");--> statement-breakpoint
CREATE INDEX "participation_actor_index" ON "participation" USING btree ("actor_id","role","event_id");--> statement-breakpoint
CREATE INDEX "evidence_article_version_index" ON "evidence" USING btree ("article_version_id","start_offset","end_offset","id");--> statement-breakpoint
CREATE INDEX "evidence_event_index" ON "evidence" USING btree ("event_id","id") WHERE "evidence"."event_id" is not null;--> statement-breakpoint
CREATE INDEX "evidence_participation_index" ON "evidence" USING btree ("participation_id","id") WHERE "evidence"."participation_id" is not null;--> statement-breakpoint
CREATE INDEX "evidence_statement_index" ON "evidence" USING btree ("statement_id","id") WHERE "evidence"."statement_id" is not null;--> statement-breakpoint
CREATE INDEX "evidence_rendering_index" ON "evidence" USING btree ("rendering_id","id") WHERE "evidence"."rendering_id" is not null;--> statement-breakpoint
CREATE INDEX "evidence_claim_index" ON "evidence" USING btree ("claim_id","id") WHERE "evidence"."claim_id" is not null;--> statement-breakpoint
CREATE INDEX "evidence_stance_index" ON "evidence" USING btree ("stance_id","id") WHERE "evidence"."stance_id" is not null;--> statement-breakpoint
CREATE INDEX "evidence_amount_index" ON "evidence" USING btree ("amount_id","id") WHERE "evidence"."amount_id" is not null;--> statement-breakpoint
CREATE INDEX "evidence_relationship_index" ON "evidence" USING btree ("relationship_id","id") WHERE "evidence"."relationship_id" is not null;--> statement-breakpoint
CREATE INDEX "evidence_relationship_event_index" ON "evidence" USING btree ("relationship_event_id","id") WHERE "evidence"."relationship_event_id" is not null;--> statement-breakpoint
CREATE INDEX "evidence_event_link_index" ON "evidence" USING btree ("event_link_id","id") WHERE "evidence"."event_link_id" is not null;--> statement-breakpoint
CREATE INDEX "evidence_article_event_index" ON "evidence" USING btree ("article_event_id","id") WHERE "evidence"."article_event_id" is not null;--> statement-breakpoint
CREATE INDEX "evidence_actor_name_index" ON "evidence" USING btree ("actor_name_id","id") WHERE "evidence"."actor_name_id" is not null;--> statement-breakpoint
CREATE INDEX "external_id_actor_index" ON "external_id" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "external_id_event_index" ON "external_id" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "external_id_place_index" ON "external_id" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "external_id_outlet_index" ON "external_id" USING btree ("outlet_id");--> statement-breakpoint
CREATE INDEX "article_event_article_index" ON "article_event" USING btree ("article_id","role","id");--> statement-breakpoint
CREATE INDEX "article_event_event_index" ON "article_event" USING btree ("event_id","role","id");--> statement-breakpoint
CREATE INDEX "proposal_queue_index" ON "proposal" USING btree ("status","score","id");--> statement-breakpoint
CREATE INDEX "proposal_event_index" ON "proposal" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "outlet_name_index" ON "outlet" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "outlet_owner_index" ON "outlet" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "place_within_index" ON "place" USING btree ("within_id");--> statement-breakpoint
CREATE INDEX "place_name_search_index" ON "place_name" USING gin (annals_fold("value") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "relationship_valid_index" ON "relationship" USING btree ("earliest_start","latest_end","id");--> statement-breakpoint
CREATE INDEX "relationship_span_index" ON "relationship" USING gist (tstzrange("earliest_start", "latest_end", '[]'));--> statement-breakpoint
CREATE INDEX "relationship_source_index" ON "relationship" USING btree ("source_id","earliest_start","latest_end","id");--> statement-breakpoint
CREATE INDEX "relationship_target_index" ON "relationship" USING btree ("target_id","earliest_start","latest_end","id");--> statement-breakpoint
CREATE INDEX "relationship_event_event_index" ON "relationship_event" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "change_revision_index" ON "change" USING btree ("revision_id","id");--> statement-breakpoint
CREATE INDEX "change_row_index" ON "change" USING btree ("table_name","row_id","id");--> statement-breakpoint
CREATE INDEX "revision_committed_at_index" ON "revision" USING btree ("committed_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "rendering_unique" ON "rendering" USING btree ("statement_id","language","form",md5("text"));--> statement-breakpoint
CREATE INDEX "rendering_statement_index" ON "rendering" USING btree ("statement_id","id");--> statement-breakpoint
CREATE INDEX "rendering_search_index" ON "rendering" USING gin ("search");--> statement-breakpoint
CREATE INDEX "statement_made_index" ON "statement" USING btree ("earliest_start","latest_end","id");--> statement-breakpoint
CREATE INDEX "statement_span_index" ON "statement" USING gist (tstzrange("earliest_start", "latest_end", '[]'));--> statement-breakpoint
CREATE INDEX "statement_event_index" ON "statement" USING btree ("event_id","earliest_start","latest_end","id");--> statement-breakpoint
CREATE INDEX "statement_speaker_index" ON "statement" USING btree ("speaker_id","earliest_start","latest_end","id");--> statement-breakpoint
CREATE INDEX "story_event_order_index" ON "story_event" USING btree ("story_id","position","id");--> statement-breakpoint
CREATE INDEX "story_event_event_index" ON "story_event" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "story_text_search_index" ON "story_text" USING gin ("search");