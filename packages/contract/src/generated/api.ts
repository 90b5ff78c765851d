/** Generated from openapi.yaml by `npm run generate`; do not edit. */
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is alive. */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can answer (the database answers). */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** Region profile (with or without a trailing slash). */
        get: operations["getRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** All services, compact, strong ETag; the on-device index is built from it. */
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** Search (with q, same ranking as on the device) or page through the catalogue (without q). */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                serviceId: components["parameters"]["serviceId"];
            };
            cookie?: never;
        };
        /** The full standard of service (14 components) with channels, cost, time, documents. */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/forms/{formId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                formId: components["parameters"]["formId"];
            };
            cookie?: never;
        };
        /** Form definition, versioned. */
        get: operations["getForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep unfinished answers on the server, opt-in. The code is the only key to it. */
        post: operations["createDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/drafts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                /** @description as given, dashes and case do not matter */
                code: components["parameters"]["draftCode"];
            };
            cookie?: never;
        };
        get: operations["getDraft"];
        put: operations["replaceDraft"];
        post?: never;
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit. The same key and body answers the same receipt; the same key with another body is 422. */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/applications/{reference}/access": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reference and access code to a short-lived bearer token. One answer for a wrong reference and a wrong code. */
        post: operations["accessApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/applications/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/applications/{reference}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The applicant's answer to a task. */
        post: operations["respondToTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/applications/{reference}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        /** Server-sent events in CloudEvents 1.0 envelopes with Accept text/event-stream, else a list; read with fetch, never a token in the URL. */
        get: operations["streamApplicationEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * tus creation and creation-with-upload (the whole file in one request is the simple way).
         * @description A declared filetype has to be one of the region's upload types, and a complete file has to begin as its declared type does; else 415 upload-type-refused, whose detail lists the accepted types. A file without a declared type is known by its first bytes when an application or a task's answer refers to it. There every file has to be of a type that the region accepts and, where the field says x-accept, that the field accepts; else 422 upload-type-refused with the pointer of the field.
         */
        post: operations["createUpload"];
        delete?: never;
        /** tus 1.0 capabilities. */
        options: operations["getUploadLimits"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                uploadId: components["parameters"]["uploadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteUpload"];
        options?: never;
        head: operations["getUploadOffset"];
        /** @description A complete file that does not begin as its declared filetype does is refused (415 upload-type-refused) and removed. */
        patch: operations["appendUpload"];
        trace?: never;
    };
    "/v1/regions/{region}/locations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** Places to visit, each with its zone, hours and services. */
        get: operations["listLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** Free places per slot, for all given services in one visit (durations add up). */
        get: operations["getAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/slot-holds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reserve a slot for a few minutes. 409 slot-taken carries the next free ones. */
        post: operations["holdSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/slot-holds/{holdId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                holdId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["releaseSlotHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a hold. */
        post: operations["confirmAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/appointments/{reference}/access": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accessAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/appointments/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        get: operations["getAppointment"];
        put?: never;
        post?: never;
        delete: operations["cancelAppointment"];
        options?: never;
        head?: never;
        /** Move to the slot of a new hold; the old place is free again in the same transaction. */
        patch: operations["rescheduleAppointment"];
        trace?: never;
    };
    "/v1/regions/{region}/appointments/{reference}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        /** RFC 5545 with VTIMEZONE. */
        get: operations["getAppointmentCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        get: operations["listStaffTokens"];
        put?: never;
        post: operations["createStaffToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                tokenId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeStaffToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/tokens/{tokenId}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                tokenId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret; the old one stops at once. A staff token may rotate itself. */
        post: operations["rotateStaffToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/applications/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        get: operations["getStaffApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/applications/{reference}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
                documentId: string;
            };
            cookie?: never;
        };
        /** An applicant's file, always as a download (Content-Disposition attachment). */
        get: operations["getStaffDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/applications/{reference}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the status on, ask for more, decide. */
        post: operations["moveApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/drafts/{code}/takeover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                /** @description as given, dashes and case do not matter */
                code: components["parameters"]["draftCode"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeOverDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        get: operations["listAppointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/appointments/{reference}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Idempotent. */
        post: operations["checkInAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/appointments/{reference}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                serviceId: components["parameters"]["serviceId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Create or replace. Its form, if it names one, is stored first. */
        put: operations["putService"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/services/import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All or nothing; a refusal names every bad service. Forms that they name are stored first. */
        post: operations["importServices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/forms/{formId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                formId: components["parameters"]["formId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Create or replace. A change that makes old answers invalid raises version. */
        put: operations["putForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/locations/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                locationId: components["parameters"]["locationId"];
            };
            cookie?: never;
        };
        get?: never;
        put: operations["putLocation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/locations/{locationId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                locationId: components["parameters"]["locationId"];
            };
            cookie?: never;
        };
        get?: never;
        put: operations["putSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Text per language (BCP 47); Indonesian is always there, others fall back to it. */
        LanguageMap: {
            id: string;
        } & {
            [key: string]: string;
        };
        /**
         * Format: date
         * @description a day in the office's zone
         */
        LocalDate: string;
        /** @description wall clock in the office's zone */
        LocalTime: string;
        /**
         * Format: date-time
         * @description RFC 3339; with the office offset for appointments, Z for records
         */
        Instant: string;
        /** @enum {string} */
        Zone: "Asia/Jakarta" | "Asia/Pontianak" | "Asia/Makassar" | "Asia/Jayapura";
        /**
         * @description closed; PANRB's five and the telephone or WhatsApp
         * @enum {string}
         */
        Channel: "online" | "counter" | "outreach" | "drive-thru" | "self-service" | "phone";
        /**
         * @description coarse, closed
         * @enum {string}
         */
        ApplicationStatus: "draft" | "submitted" | "in-review" | "action-needed" | "awaiting-payment" | "decided" | "ready-for-pickup" | "closed";
        /** @enum {string} */
        Result: "granted" | "partially" | "refused" | "withdrawn" | "not-processed";
        /** @enum {string} */
        AppointmentStatus: "held" | "booked" | "checked-in" | "fulfilled" | "cancelled" | "no-show" | "waitlisted";
        /**
         * @description every code has words in Indonesian and English in core/messages
         * @enum {string}
         */
        ProblemCode: "invalid-json" | "invalid-parameter" | "unsupported-media-type" | "body-too-large" | "validation-failed" | "region-not-found" | "service-not-found" | "form-not-found" | "location-not-found" | "draft-not-found" | "application-not-found" | "appointment-not-found" | "upload-not-found" | "token-not-found" | "route-not-found" | "method-not-allowed" | "unauthorized" | "forbidden" | "wrong-reference-or-code" | "origin-not-allowed" | "idempotency-key-missing" | "idempotency-key-reused" | "idempotency-in-progress" | "precondition-required" | "draft-conflict" | "precondition-failed" | "form-outdated" | "form-unsound" | "slot-taken" | "slot-invalid" | "hold-expired" | "appointment-closed" | "transition-not-allowed" | "task-closed" | "upload-offset-mismatch" | "upload-too-large" | "upload-type-refused" | "upload-incomplete" | "tus-version-unsupported" | "rate-limited" | "internal" | "unavailable";
        Problem: {
            /** @description urn:mpp-sdk:problem:<code> */
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["ProblemCode"];
            /** @description plain words without personal data */
            detail?: string;
            /** @description the request id to tell the help desk */
            instance?: string;
            errors?: {
                /** @description RFC 6901 into the request body */
                pointer: string;
                code: string;
                detail: string;
            }[];
            /** @description with slot-taken */
            nextSlots?: components["schemas"]["OfferedSlot"][];
            /** @description seconds */
            retryAfter?: number;
        };
        Provenance: {
            /**
             * @description missing = ask an officer, nothing is invented
             * @enum {string}
             */
            status: "operator" | "sourced" | "general-knowledge" | "missing";
            sources?: string[];
            checkedAt?: components["schemas"]["LocalDate"];
        };
        /** @description service time; min equals max when it is one figure */
        Duration: {
            min?: number;
            max?: number;
            /** @enum {string} */
            unit: "minute" | "hour" | "workday" | "day" | "month" | "unspecified";
            text?: components["schemas"]["LanguageMap"];
        };
        Fee: {
            /** @enum {string} */
            type: "free" | "fixed" | "range" | "varies" | "unknown";
            /** @description whole Rupiah */
            amount?: number | null;
            min?: number;
            max?: number;
            /** @constant */
            currency?: "IDR";
            text?: components["schemas"]["LanguageMap"];
        };
        Requirement: {
            text: components["schemas"]["LanguageMap"];
            note?: components["schemas"]["LanguageMap"];
            when?: components["schemas"]["LanguageMap"];
            legalBasis?: string;
        };
        Agency: {
            id: string;
            name: components["schemas"]["LanguageMap"];
            short?: string;
        };
        /** @description one way to be served; CPSV-AP channel with its own cost and time where they differ */
        ServiceChannel: {
            channel: components["schemas"]["Channel"];
            /** @description an officer helps */
            assisted?: boolean;
            fee?: components["schemas"]["Fee"];
            processingTime?: components["schemas"]["Duration"];
            /** Format: uri */
            url?: string;
            note?: components["schemas"]["LanguageMap"];
        };
        TextComponent: {
            value?: components["schemas"]["LanguageMap"];
            provenance: components["schemas"]["Provenance"];
        };
        TextListComponent: {
            value?: components["schemas"]["LanguageMap"][];
            provenance: components["schemas"]["Provenance"];
        };
        /** @description The 14 components of a service standard (UU 25/2009 Art. 21, PermenPANRB 15/2014). The first six are published to citizens. */
        ServiceStandard: {
            requirements: {
                value?: components["schemas"]["Requirement"][];
                provenance: components["schemas"]["Provenance"];
            };
            procedure: components["schemas"]["TextListComponent"];
            processingTime: {
                value?: components["schemas"]["Duration"];
                provenance: components["schemas"]["Provenance"];
            };
            fee: {
                value?: components["schemas"]["Fee"];
                provenance: components["schemas"]["Provenance"];
            };
            product: components["schemas"]["TextComponent"];
            complaints: components["schemas"]["TextComponent"];
            legalBasis: components["schemas"]["TextListComponent"];
            facilities: components["schemas"]["TextComponent"];
            staffCompetence: components["schemas"]["TextComponent"];
            internalSupervision: components["schemas"]["TextComponent"];
            staffCount: components["schemas"]["TextComponent"];
            guarantee: components["schemas"]["TextComponent"];
            safetyGuarantee: components["schemas"]["TextComponent"];
            performanceEvaluation: components["schemas"]["TextComponent"];
        };
        Service: {
            id: string;
            agency: components["schemas"]["Agency"];
            name: components["schemas"]["LanguageMap"];
            summary?: components["schemas"]["LanguageMap"];
            aliases?: string[];
            lifeEvents?: string[];
            channels: components["schemas"]["ServiceChannel"][];
            standard: components["schemas"]["ServiceStandard"];
            formId?: string;
            bookable?: boolean;
            /** @description time at the counter */
            durationMinutes?: number;
            validity?: components["schemas"]["LanguageMap"];
            notes?: components["schemas"]["LanguageMap"];
            related?: string[];
            /** @description sample data */
            sample?: boolean;
            updatedAt?: components["schemas"]["Instant"];
        };
        ServiceSummary: {
            id: string;
            agencyId: string;
            name: components["schemas"]["LanguageMap"];
            aliases?: string[];
            lifeEvents?: string[];
            channels: components["schemas"]["Channel"][];
            fee: components["schemas"]["Fee"];
            processingTime: components["schemas"]["Duration"];
            formId?: string;
            bookable?: boolean;
            sample?: boolean;
            /** @description with q only */
            score?: number;
        };
        Facets: {
            agencies: components["schemas"]["Facet"][];
            channels: components["schemas"]["Facet"][];
            lifeEvents: components["schemas"]["Facet"][];
        };
        Facet: {
            id: string;
            count: number;
        };
        ServiceList: {
            items: components["schemas"]["ServiceSummary"][];
            total: number;
            facets: components["schemas"]["Facets"];
            /** @description false = nothing here really answers this, say so */
            confident: boolean;
            next?: string;
        };
        Catalogue: {
            region: string;
            /** @description changes with any service */
            version: string;
            sample?: boolean;
            agencies: components["schemas"]["Agency"][];
            services: components["schemas"]["ServiceSummary"][];
        };
        Holiday: {
            date: components["schemas"]["LocalDate"];
            name: string;
            /** @enum {string} */
            kind: "national" | "collective-leave" | "regional";
        };
        Contacts: {
            address?: string;
            /** @description E.164 */
            phone?: string;
            /** @description E.164 */
            whatsapp?: string;
            /** Format: email */
            email?: string;
            hours?: components["schemas"]["LanguageMap"];
            /**
             * Format: uri
             * @description SP4N-LAPOR! or the region's own path
             */
            complaintUrl?: string;
        };
        /** @description The host's page for each journey; every QR, .ics and print uses it, else the server's own plain page. */
        JourneyPages: {
            /** Format: uri */
            search?: string;
            /** Format: uri */
            service?: string;
            /** Format: uri */
            form?: string;
            /** Format: uri */
            tracker?: string;
            /** Format: uri */
            booking?: string;
            /** Format: uri */
            handover?: string;
        };
        RegionProfile: {
            code: string;
            name: components["schemas"]["LanguageMap"];
            sample?: boolean;
            zone: components["schemas"]["Zone"];
            languages: string[];
            brandColor?: string;
            contacts: components["schemas"]["Contacts"];
            channels: components["schemas"]["Channel"][];
            holidays: components["schemas"]["Holiday"][];
            features: {
                [key: string]: boolean;
            };
            pages: components["schemas"]["JourneyPages"];
            notice?: components["schemas"]["LanguageMap"];
            uploads?: {
                maxBytes: number;
                types: string[];
            };
        };
        /** @description JSON Schema 2020-12 for the data, a documented subset of the JSON Forms UI schema, texts per language. */
        FormDefinition: {
            id: string;
            version: number;
            title: components["schemas"]["LanguageMap"];
            description?: components["schemas"]["LanguageMap"];
            serviceId?: string;
            sample?: boolean;
            schema: {
                /** @constant */
                type: "object";
            } & {
                [key: string]: unknown;
            };
            uischema: components["schemas"]["UiElement"];
            /** @description {lang: {key: text}}; keys are <pointer>.label, .help, .placeholder, .enum.<value>, or the i18n key of a UI element */
            texts?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        UiElement: {
            /** @enum {string} */
            type: "Categorization" | "Category" | "Group" | "VerticalLayout" | "HorizontalLayout" | "Control" | "Label";
            label?: string | boolean;
            text?: string;
            i18n?: string;
            scope?: string;
            elements?: components["schemas"]["UiElement"][];
            options?: {
                [key: string]: unknown;
            };
            rule?: {
                /** @enum {string} */
                effect: "SHOW" | "HIDE" | "ENABLE" | "DISABLE";
                condition: {
                    scope: string;
                    schema: {
                        [key: string]: unknown;
                    };
                    failWhenUndefined?: boolean;
                };
            };
        };
        /** @description who helped, when somebody did; help is not a channel */
        Assistance: {
            /** @enum {string} */
            role: "officer" | "family" | "village-officer" | "other";
            relation?: string;
            name?: string;
            consent: boolean;
        };
        DraftRequest: {
            serviceId?: string;
            formId: string;
            formVersion: number;
            answers: {
                [key: string]: unknown;
            };
            channel?: components["schemas"]["Channel"];
            assistedBy?: components["schemas"]["Assistance"];
        };
        Draft: {
            /** @description 12 characters in three groups */
            code: string;
            serviceId?: string;
            formId: string;
            formVersion: number;
            answers: {
                [key: string]: unknown;
            };
            channel: components["schemas"]["Channel"];
            assistedBy?: components["schemas"]["Assistance"];
            version: number;
            updatedAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
        };
        ApplicationRequest: {
            /** @description absent for a form without a service */
            serviceId?: string;
            formId: string;
            formVersion: number;
            /** @description file fields hold upload ids */
            answers: {
                [key: string]: unknown;
            };
            channel?: components["schemas"]["Channel"];
            language?: string;
            assistedBy?: components["schemas"]["Assistance"];
            /** @description that draft is deleted in the same transaction */
            draftCode?: string;
        };
        ApplicationReceipt: {
            reference: string;
            /** @description shown once; dashes and case do not matter */
            accessCode: string;
            receivedAt: components["schemas"]["Instant"];
            serviceId?: string;
            formId?: string;
            promisedDate?: components["schemas"]["LocalDate"];
            /** @description page for the QR; the fragment carries reference and code */
            trackUrl?: string;
        };
        AccessRequest: {
            accessCode: string;
        };
        AccessToken: {
            token: string;
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description append-only */
        ApplicationEvent: {
            /** @description increasing within the application */
            id: string;
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            type: "received" | "status-changed" | "task-opened" | "task-answered" | "document-issued" | "decided" | "message";
            status: components["schemas"]["ApplicationStatus"];
            label?: components["schemas"]["LanguageMap"];
            note?: string;
            /** @enum {string} */
            by?: "applicant" | "officer" | "system";
            channel: components["schemas"]["Channel"];
        };
        ApplicationEventList: {
            items: components["schemas"]["ApplicationEvent"][];
            next?: string;
        };
        Task: {
            id: string;
            title: components["schemas"]["LanguageMap"];
            description?: string;
            dueDate?: components["schemas"]["LocalDate"];
            formId?: string;
            acceptsFiles?: boolean;
            /** @enum {string} */
            state: "open" | "answered" | "cancelled";
        };
        CaseDocument: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "received" | "issued";
            /** @enum {string} */
            state: "received" | "refused" | "available";
            mediaType?: string;
            bytes?: number;
            sha256?: string;
            at?: components["schemas"]["Instant"];
            reason?: string;
        };
        NextStep: {
            /** @enum {string} */
            who: "applicant" | "agency" | "nobody";
            text: components["schemas"]["LanguageMap"];
            by?: components["schemas"]["LocalDate"];
        };
        Application: {
            reference: string;
            serviceId?: string;
            serviceName?: components["schemas"]["LanguageMap"];
            agency?: components["schemas"]["Agency"];
            formId: string;
            formVersion?: number;
            status: components["schemas"]["ApplicationStatus"];
            agencyStatus: {
                code: string;
                label: components["schemas"]["LanguageMap"];
            };
            result?: components["schemas"]["Result"];
            resultReason?: string;
            receivedAt: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            promisedDate?: components["schemas"]["LocalDate"];
            legalDeadline?: components["schemas"]["LocalDate"];
            clockStops: {
                from: components["schemas"]["Instant"];
                to?: components["schemas"]["Instant"];
                reason: string;
            }[];
            nextStep: components["schemas"]["NextStep"];
            events: components["schemas"]["ApplicationEvent"][];
            tasks: components["schemas"]["Task"][];
            documents: components["schemas"]["CaseDocument"][];
            channel: components["schemas"]["Channel"];
            assistedBy?: components["schemas"]["Assistance"];
        };
        TaskResponse: {
            taskId: string;
            message?: string;
            answers?: {
                [key: string]: unknown;
            };
            uploadIds?: string[];
        };
        /** @description an application with what the applicant answered */
        StaffApplication: {
            application: components["schemas"]["Application"];
            answers: {
                [key: string]: unknown;
            };
            /** @description what the applicant answered to tasks, oldest first */
            responses?: {
                taskId: string;
                at: components["schemas"]["Instant"];
                message?: string;
                answers?: {
                    [key: string]: unknown;
                };
                uploadIds?: string[];
            }[];
        };
        StaffApplicationList: {
            items: {
                reference: string;
                serviceId?: string;
                agencyId?: string;
                formId?: string;
                status: components["schemas"]["ApplicationStatus"];
                receivedAt: components["schemas"]["Instant"];
                promisedDate?: components["schemas"]["LocalDate"];
                channel: components["schemas"]["Channel"];
            }[];
            next?: string;
        };
        StatusChange: {
            status: components["schemas"]["ApplicationStatus"];
            agencyStatus?: {
                code: string;
                label: components["schemas"]["LanguageMap"];
            };
            /** @description seen by the applicant */
            note?: string;
            result?: components["schemas"]["Result"];
            task?: {
                title: components["schemas"]["LanguageMap"];
                description?: string;
                dueDate?: components["schemas"]["LocalDate"];
                formId?: string;
                acceptsFiles?: boolean;
            };
            channel?: components["schemas"]["Channel"];
        };
        Session: {
            from: components["schemas"]["LocalTime"];
            to: components["schemas"]["LocalTime"];
            /** @description counters open at once */
            capacity: number;
        };
        /** @description keyed by ISO weekday, 1 Monday to 7 Sunday; a missing day is closed */
        Weekly: {
            [key: string]: components["schemas"]["Session"][];
        };
        /** @description exceptions > holidays > period profiles (Ramadan) > weekly; then the cut-off */
        Schedule: {
            slotMinutes: number;
            weekly: components["schemas"]["Weekly"];
            periods?: {
                name: string;
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                weekly: components["schemas"]["Weekly"];
            }[];
            exceptions?: {
                date: components["schemas"]["LocalDate"];
                /** @description empty = closed */
                sessions: components["schemas"]["Session"][];
                reason: components["schemas"]["LanguageMap"];
            }[];
            openOnHolidays?: boolean;
            /** @default 60 */
            horizonDays?: number;
            /**
             * @description no booking later than this before the start
             * @default 60
             */
            cutOffMinutes?: number;
        };
        Location: {
            id: string;
            name: components["schemas"]["LanguageMap"];
            /** @enum {string} */
            kind: "mpp" | "branch" | "mobile-unit" | "drive-thru" | "kiosk";
            channel?: components["schemas"]["Channel"];
            address: string;
            /** @description Kemendagri code of the place */
            areaCode?: string;
            phone?: string;
            latitude?: number;
            longitude?: number;
            zone: components["schemas"]["Zone"];
            /** @description absent = all bookable services of the region */
            serviceIds?: string[];
            accessibility?: ("wheelchair" | "sign-language" | "priority-counter" | "braille" | "nursing-room")[];
            notes?: components["schemas"]["LanguageMap"];
            schedule: components["schemas"]["Schedule"];
            sample?: boolean;
        };
        LocationList: {
            items: components["schemas"]["Location"][];
            next?: string;
        };
        Slot: {
            id: string;
            start: components["schemas"]["Instant"];
            end: components["schemas"]["Instant"];
            /** @description places left */
            free: number;
        };
        OfferedSlot: {
            id: string;
            start: components["schemas"]["Instant"];
            end: components["schemas"]["Instant"];
            free: number;
            locationId: string;
        };
        Availability: {
            zone: components["schemas"]["Zone"];
            locationId: string;
            durationMinutes?: number;
            days: {
                date: components["schemas"]["LocalDate"];
                closed?: components["schemas"]["LanguageMap"];
                slots: components["schemas"]["Slot"][];
            }[];
        };
        SlotHoldRequest: {
            slotId: string;
            serviceIds: string[];
            /** @default 1 */
            people?: number;
            /** @description an older hold to release in the same transaction */
            replaces?: string;
        };
        SlotHold: {
            id: string;
            slotId: string;
            expiresAt: components["schemas"]["Instant"];
            start?: components["schemas"]["Instant"];
            end?: components["schemas"]["Instant"];
            locationId?: string;
        };
        AppointmentRequest: {
            holdId: string;
            name: string;
            phone: string;
            channel?: components["schemas"]["Channel"];
            applicationReference?: string;
            assistedBy?: components["schemas"]["Assistance"];
        };
        AppointmentChange: {
            holdId: string;
        };
        Appointment: {
            reference: string;
            status: components["schemas"]["AppointmentStatus"];
            serviceIds: string[];
            start: components["schemas"]["Instant"];
            end: components["schemas"]["Instant"];
            zone: components["schemas"]["Zone"];
            location: components["schemas"]["Location"];
            people: number;
            /** @description masked */
            name?: string;
            /** @description masked */
            phone?: string;
            channel: components["schemas"]["Channel"];
            assistedBy?: components["schemas"]["Assistance"];
            applicationReference?: string;
            createdAt?: components["schemas"]["Instant"];
        };
        AppointmentReceipt: {
            reference: string;
            accessCode: string;
            start: components["schemas"]["Instant"];
            end: components["schemas"]["Instant"];
            zone?: components["schemas"]["Zone"];
            location: components["schemas"]["Location"];
            serviceIds?: string[];
            people?: number;
            status?: components["schemas"]["AppointmentStatus"];
            manageUrl?: string;
        };
        AppointmentList: {
            items: components["schemas"]["Appointment"][];
            next?: string;
        };
        ServiceImport: {
            services: components["schemas"]["Service"][];
        };
        /** @enum {string} */
        StaffRole: "front-desk" | "agency-officer" | "supervisor" | "auditor";
        StaffTokenRequest: {
            role: components["schemas"]["StaffRole"];
            agencyId?: string;
            label?: string;
            /** @default 90 */
            expiresInDays?: number;
        };
        StaffTokenInfo: {
            id: string;
            role: components["schemas"]["StaffRole"];
            agencyId?: string;
            label?: string;
            expiresAt: components["schemas"]["Instant"];
            createdAt?: components["schemas"]["Instant"];
        };
        StaffToken: {
            token: string;
            info: components["schemas"]["StaffTokenInfo"];
        };
        StaffTokenList: {
            items: components["schemas"]["StaffTokenInfo"][];
        };
    };
    responses: {
        /** @description RFC 9457 problem */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Alive */
        Health: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    status: "ok";
                };
            };
        };
    };
    parameters: {
        /** @description Kemendagri code with dots */
        region: string;
        serviceId: string;
        formId: string;
        locationId: string;
        /** @description as given, dashes and case do not matter */
        draftCode: string;
        reference: string;
        uploadId: string;
        /** @description `next` of the previous page */
        cursor: string;
        limit: number;
    };
    requestBodies: never;
    headers: {
        /** @description strong */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Health"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Health"];
            503: components["responses"]["Problem"];
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionProfile"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    getCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                q?: string;
                channel?: components["schemas"]["Channel"];
                agencyId?: string;
                lifeEvent?: string;
                /** @description `next` of the previous page */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Matching services */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                serviceId: components["parameters"]["serviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                formId: components["parameters"]["formId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDefinition"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    createDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            /** @description Saved */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                /** @description as given, dashes and case do not matter */
                code: components["parameters"]["draftCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    replaceDraft: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                /** @description as given, dashes and case do not matter */
                code: components["parameters"]["draftCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            /** @description Saved */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                /** @description as given, dashes and case do not matter */
                code: components["parameters"]["draftCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description Durably received */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReceipt"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    accessApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRequest"];
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application as its applicant may see it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
        };
    };
    respondToTask: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskResponse"];
            };
        };
        responses: {
            /** @description Received; the application as it is now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    streamApplicationEvents: {
        parameters: {
            query?: {
                /** @description the last event id seen */
                after?: string;
            };
            header?: {
                "Last-Event-ID"?: string;
            };
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events after the given one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                    "application/json": components["schemas"]["ApplicationEventList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header: {
                "Tus-Resumable": "1.0.0";
                "Upload-Length": number;
                /** @description filename and filetype, base64 values. Without filetype the bytes are taken as application/octet-stream */
                "Upload-Metadata"?: string;
            };
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Created; Location is the upload's own address and its last segment the upload id */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    getUploadLimits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tus-Resumable */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                uploadId: components["parameters"]["uploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
        };
    };
    getUploadOffset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                uploadId: components["parameters"]["uploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upload-Offset and Upload-Length headers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such upload */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Another version of tus */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    appendUpload: {
        parameters: {
            query?: never;
            header: {
                "Upload-Offset": number;
            };
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                uploadId: components["parameters"]["uploadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Stored; Upload-Offset header */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /** @description only places that serve all of these */
                serviceId?: string[];
                /** @description `next` of the previous page */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Places */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationList"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getAvailability: {
        parameters: {
            query: {
                /** @description repeat for several */
                serviceId: string[];
                /** @description default is the first place that serves all */
                locationId?: string;
                /** @description first day in the office's zone */
                from?: string;
                /** @description last day, default from + 13 days, at most 62 days */
                to?: string;
                people?: number;
            };
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Days and slots */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    holdSlot: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotHoldRequest"];
            };
        };
        responses: {
            /** @description Held */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotHold"];
                };
            };
            400: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    releaseSlotHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                holdId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Released (also when it had expired) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
        };
    };
    confirmAppointment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentRequest"];
            };
        };
        responses: {
            /** @description Booked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentReceipt"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    accessAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRequest"];
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    getAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointment */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
        };
    };
    cancelAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    rescheduleAppointment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentChange"];
            };
        };
        responses: {
            /** @description Moved */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    getAppointmentCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
        };
    };
    listStaffTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens without their secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTokenList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    createStaffToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffTokenRequest"];
            };
        };
        responses: {
            /** @description The only time the secret is shown */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffToken"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    revokeStaffToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    rotateStaffToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffToken"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                status?: components["schemas"]["ApplicationStatus"];
                serviceId?: string;
                /** @description `next` of the previous page */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Applications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffApplicationList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    getStaffApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffApplication"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    getStaffDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file in its own media type */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    moveApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusChange"];
            };
        };
        responses: {
            /** @description The application as it is now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffApplication"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    takeOverDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                /** @description as given, dashes and case do not matter */
                code: components["parameters"]["draftCode"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    channel?: components["schemas"]["Channel"];
                };
            };
        };
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    listAppointments: {
        parameters: {
            query?: {
                locationId?: string;
                date?: string;
                /** @description `next` of the previous page */
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Appointments by start */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    checkInAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Checked in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    markNoShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                reference: components["parameters"]["reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Marked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    putService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                serviceId: components["parameters"]["serviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Service"];
            };
        };
        responses: {
            /** @description Stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    importServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceImport"];
            };
        };
        responses: {
            /** @description Stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imported: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    putForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                formId: components["parameters"]["formId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDefinition"];
            };
        };
        responses: {
            /** @description Stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDefinition"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    putLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                locationId: components["parameters"]["locationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Location"];
            };
        };
        responses: {
            /** @description Stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    putSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                locationId: components["parameters"]["locationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description Stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
}
