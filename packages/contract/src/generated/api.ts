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
    "/v1/regions/{region}/catalogue/standards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** The full standard of every service at once, strong ETag, for reading without a line. A back end without it answers 404, and only what was read is kept. */
        get: operations["getStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/search-feedback": {
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
        /** What a search came to, so that the region can learn its citizens' words. Without personal data; nothing is kept of who sent it or from where. */
        post: operations["sendSearchFeedback"];
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
    "/v1/regions/{region}/areas": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /**
         * The provinces of the country; with q, areas of any level whose names fit what was typed.
         * @description Kemendagri codes and names of the whole country. Without q all 38 provinces come at once. With q each word has to begin a word of the area's own name or of one that it lies within ("sukajadi bandung"); a letter or two may be wrong. The best come first, those of the region before others that fit as well, each with the areas that it lies within.
         */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/areas/{areaCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                areaCode: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        /** One area, what it lies within, and the areas one level below it (none below a village). All of them at once, at most 15 KB. */
        get: operations["getArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{region}/areas/{areaCode}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                areaCode: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        /** Whether there is such a province, regency or district, or may have been. For a second look at the first six digits of a NIK; never send more of it. */
        get: operations["getAreaStanding"];
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
    "/v1/regions/{region}/applications/{reference}/messages": {
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
        /** The applicant writes to the office. The message becomes an event; an officer answers with a status change that keeps the status. */
        post: operations["writeMessage"];
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
    "/v1/regions/{region}/reference-recoveries": {
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
        /** Send a lost application number to the phone that the application names. One answer, whether there is such an application or not. */
        post: operations["recoverReference"];
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
         * @description A declared filetype has to be one of the region's upload types, and a complete file has to begin as its declared type does; else 415 upload-type-refused, whose detail lists the accepted types. A file without a declared type is known by its first bytes when an application or a task's answer refers to it. There every file has to be of a type that the region accepts and, where the field says x-accept, that the field accepts; else 422 upload-type-refused with the pointer of the field. Files that no case refers to yet may hold so much per Upload-Key (413 upload-quota), per client network (429 rate-limited) and per region (503 unavailable). Where in a photo it was taken is removed from JPEG, PNG, WebP and HEIC when the file is complete.
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
            header?: {
                /** @description the draft that the file belongs to; then needed for every later step */
                "Upload-Key"?: components["parameters"]["uploadKey"];
            };
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
        /** @description A complete file that does not begin as its declared filetype does is refused (415 upload-type-refused) and removed. Where a virus scanner is set up and finds something, it is refused (422 upload-infected) and can no longer be handed in. */
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
    "/v1/regions/{region}/waiting-list": {
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
        /** Wait for a place on a full day. The receipt is that of an appointment with the status waitlisted: its access code shows the place in line and an offer, which is taken by moving there and passes on when it expires, is released or the appointment is cancelled. */
        post: operations["joinWaitingList"];
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
    "/v1/staff/regions/{region}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** The region's data keys, oldest first; the last one seals what is written now. */
        get: operations["listKeys"];
        put?: never;
        /** A new data key for the region, for what is written from now on. What is under older keys stays readable and is brought under the new one in the background. */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/keys/reseal": {
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
        /** Brings at most 1,000 values under the present data key now; call again until done. */
        post: operations["resealRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/applications/search": {
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
        /** Cases in which this NIK was given, newest first, at most 20; looked up by a keyed hash. A POST, so that the number is in no address and no log. */
        post: operations["findApplications"];
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
        /** Create or replace. Its form, if it names one, is stored first. Refused for what an import refuses, with the same codes. */
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
        /**
         * All or nothing; a refusal names every bad service. Forms that they name are stored first.
         * @description JSON, JSON Lines (one Service a line) or a spreadsheet in the form of the template, at most 5,000 services, 2,000 in a spreadsheet. A cell that is as exported leaves its field alone; an empty one empties it. Words of findings follow Accept-Language (id, en).
         */
        post: operations["importServices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/services/template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** A spreadsheet to fill in, with one example row that an import leaves out and a sheet that explains every column. */
        get: operations["getImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/services/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** The services that the token may see, in the form that an import takes; JSON Lines keeps everything. */
        get: operations["exportServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/services/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** What the standards of service lack. Services with findings, in catalogue order. */
        get: operations["checkServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/search-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** What citizens asked and did not find, most often first; same words in another form are one. Asked too seldom to be nobody's own is not shown. */
        get: operations["listSearchProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/search-feedback/decisions": {
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
        /** Makes a proposal one of the region's own words, or puts it aside for good. The catalogue and its ETag change with an accepted one. */
        post: operations["decideSearchProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/regions/{region}/synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** The region's own words. */
        get: operations["listSynonyms"];
        /** Replaces the region's own words, all at once. */
        put: operations["putSynonyms"];
        post?: never;
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
        /** @description Kemendagri code with dots: province 31, regency or city 31.71, district 31.71.01, village 31.71.01.1001 */
        AreaCode: string;
        /**
         * @description regency = kabupaten or kota, district = kecamatan, village = desa or kelurahan
         * @enum {string}
         */
        AreaLevel: "province" | "regency" | "district" | "village";
        AreaName: {
            code: components["schemas"]["AreaCode"];
            /** @description official Indonesian name */
            name: string;
        };
        /** @description within comes with a search only */
        Area: {
            code: components["schemas"]["AreaCode"];
            /** @description official Indonesian name, of a regency with Kabupaten or Kota */
            name: string;
            level: components["schemas"]["AreaLevel"];
            /** @description what it lies within, nearest first; empty for a province */
            within?: components["schemas"]["AreaName"][];
        };
        AreaList: {
            items: components["schemas"]["Area"][];
        };
        AreaDetail: {
            code: components["schemas"]["AreaCode"];
            name: string;
            level: components["schemas"]["AreaLevel"];
            /** @description nearest first */
            within: components["schemas"]["AreaName"][];
            /** @description one level below by code */
            items: components["schemas"]["Area"][];
        };
        AreaStanding: {
            code: components["schemas"]["AreaCode"];
            /**
             * @description former = its number lies among those that were given and are gone, or the area was divided; unknown = never heard of
             * @enum {string}
             */
            standing: "current" | "former" | "unknown";
        };
        /** @description hexadecimal */
        Digest: string;
        /** @description proof of a consent (UU 27/2022): which words, when, over which channel */
        Consent: {
            pointer: string;
            /** @description x-consent-version of the field */
            version?: string;
            language: string;
            /** @description of label and help in that language, a line each, in UTF-8 */
            sha256: components["schemas"]["Digest"];
            at: components["schemas"]["Instant"];
            channel: components["schemas"]["Channel"];
        };
        /** @description somebody who applies in place of the applicant, as answered in the form */
        Representative: {
            relation: string;
            label?: components["schemas"]["LanguageMap"];
            /** @description ids of documents */
            evidence: string[];
        };
        /**
         * @description every code has words in Indonesian and English in core/messages
         * @enum {string}
         */
        ProblemCode: "invalid-json" | "invalid-parameter" | "unsupported-media-type" | "body-too-large" | "validation-failed" | "region-not-found" | "service-not-found" | "form-not-found" | "location-not-found" | "draft-not-found" | "application-not-found" | "appointment-not-found" | "upload-not-found" | "token-not-found" | "area-not-found" | "recovery-not-offered" | "application-closed" | "route-not-found" | "method-not-allowed" | "unauthorized" | "forbidden" | "wrong-reference-or-code" | "origin-not-allowed" | "idempotency-key-missing" | "idempotency-key-reused" | "idempotency-in-progress" | "precondition-required" | "draft-conflict" | "precondition-failed" | "form-outdated" | "form-unsound" | "slot-taken" | "slot-invalid" | "hold-expired" | "appointment-closed" | "transition-not-allowed" | "task-closed" | "upload-offset-mismatch" | "upload-too-large" | "upload-type-refused" | "upload-incomplete" | "upload-quota" | "upload-infected" | "tus-version-unsupported" | "rate-limited" | "internal" | "unavailable";
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
                /** @description the same per language, where a person mends a definition by it */
                reason?: components["schemas"]["LanguageMap"];
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
            timeLimits?: components["schemas"]["TimeLimits"];
            /** @description in the answer of getService; left out when it is sent */
            observedTime?: components["schemas"]["ObservedTime"];
            related?: string[];
            /** @description sample data */
            sample?: boolean;
            updatedAt?: components["schemas"]["Instant"];
        };
        /** @description What the law says of the service's time, beside the promise of its standard. Copied into each case when it is received. */
        TimeLimits: {
            /** @description the longest time that the law allows */
            legal?: components["schemas"]["Duration"];
            legalBasis?: string;
            /** @description without a decision by the legal deadline the application counts as approved (PP 28/2025) */
            deemedApproved?: boolean;
            /** @description in their order; a case is in the first one from its receipt, then in the one whose id an officer gives as agencyStatus.code */
            stages?: components["schemas"]["TimeStage"][];
        };
        /** @description How long this office's own cases of the service really took in the last year, from receipt to result, waiting for the applicant included. Absent below 10 cases. */
        ObservedTime: {
            cases: number;
            /** @description half of the cases took no longer */
            median: number;
            /** @description four of five cases took no longer */
            p80: number;
            /** @constant */
            unit: "workday";
            /** @description results from this day on count */
            since: components["schemas"]["LocalDate"];
        };
        TimeStage: {
            id: string;
            name: components["schemas"]["LanguageMap"];
            time: components["schemas"]["Duration"];
            /** @description the stage counts as passed when its time runs out */
            deemedApproved?: boolean;
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
            /** @description the 100 with the most services, and the chosen one */
            agencies: components["schemas"]["Facet"][];
            channels: components["schemas"]["Facet"][];
            lifeEvents: components["schemas"]["Facet"][];
            /** @description `free` */
            fees?: components["schemas"]["Facet"][];
            /** @description VisitNeed */
            visits?: components["schemas"]["Facet"][];
        };
        /**
         * @description not-needed = there is a way online or by telephone
         * @enum {string}
         */
        VisitNeed: "needed" | "not-needed";
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
            /** @description how many services there are, where `services` is left empty because they are more than `max` */
            total?: number;
            /** @description words of the region's citizens (one to three a phrase) and the words that they stand for; browser and server rank with them alike */
            synonyms?: {
                [key: string]: string;
            };
            agencies: components["schemas"]["Agency"][];
            services: components["schemas"]["ServiceSummary"][];
        };
        StandardList: {
            region: string;
            /** @description that of the catalogue */
            version: string;
            /** @description how many services there are, where `services` is left empty because they are more than `max` */
            total?: number;
            services: components["schemas"]["Service"][];
        };
        /**
         * @description One search and what it came to. The client cleans the query (`cleanQuery` of @mpp-sdk/domain: no numbers, addresses or links,
         *     at most ten words), and the server does the same again. Nothing else of the citizen is sent or kept.
         */
        SearchFeedback: {
            query: string;
            /**
             * @description found, not-found = the citizen said so; empty = nothing here answered, nobody was asked
             * @enum {string}
             */
            outcome: "found" | "not-found" | "empty";
            /** @description with found: the service that the citizen meant, when it was told */
            serviceId?: string;
            /** @description ids of the services that stood first, best first */
            shown?: string[];
            /**
             * @description language of the page
             * @enum {string}
             */
            lang?: "id" | "en";
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
            /** @description where a citizen can complain about a late case, in the order to be tried; none is assumed */
            complaintChannels?: components["schemas"]["ComplaintChannel"][];
        };
        /** @description On which days an office works on cases, where that is not Monday to Friday without holidays. */
        OfficeDays: {
            /** @description absent = all offices of the region */
            agencyId?: string;
            /** @description ISO weekdays */
            weekdays?: number[];
            /** @description days on which it is closed besides */
            closures?: {
                date: components["schemas"]["LocalDate"];
                name: string;
            }[];
        };
        /** @description at least one of url, phone and email, else it is not shown */
        ComplaintChannel: {
            /**
             * @description own = the office or region itself, lapor = SP4N-LAPOR!
             * @enum {string}
             */
            kind: "own" | "lapor" | "ombudsman";
            name?: components["schemas"]["LanguageMap"];
            /** Format: uri */
            url?: string;
            /** @description E.164 or a short number */
            phone?: string;
            /** Format: email */
            email?: string;
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
            /** @description an office's own weekdays stand before those of all; closures add up */
            offices?: components["schemas"]["OfficeDays"][];
            features: {
                [key: string]: boolean;
            };
            pages: components["schemas"]["JourneyPages"];
            notice?: components["schemas"]["LanguageMap"];
            /** @description how a lost application number is given back; absent = at a counter */
            recovery?: {
                /** @enum {string} */
                channel: "sms" | "whatsapp" | "counter";
            };
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
            /** @description how answers that were given to an earlier version go over to this one, in the order of versions; see docs/forms.md */
            migrations?: components["schemas"]["FormMigration"][];
        };
        FormMigration: {
            /** @description the version that these steps lead to */
            to: number;
            steps: {
                /** @enum {string} */
                op: "move" | "split" | "join" | "map" | "wrap" | "remove";
                /** @description a pointer into the answers; for join a list of them */
                from: string | string[];
                /** @description a pointer; for split a list of them */
                to?: string | string[];
                /** @description what stands between the parts, a space when absent */
                by?: string;
                /** @description for map: old choice to new choice */
                values?: {
                    [key: string]: unknown;
                };
            }[];
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
            uploadKey?: components["schemas"]["UploadKey"];
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
            uploadKey?: components["schemas"]["UploadKey"];
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
            uploadKey?: components["schemas"]["UploadKey"];
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
            /** @description the files as they were received, with size and SHA-256 of what is kept */
            documents?: components["schemas"]["CaseDocument"][];
        };
        DataKey: {
            id: number;
            createdAt: components["schemas"]["Instant"];
            /** @description seals what is written now */
            current: boolean;
            /** @description nothing of the region is under an older key */
            complete: boolean;
        };
        DataKeyList: {
            items: components["schemas"]["DataKey"][];
        };
        ResealOutcome: {
            /** @description values brought under the present key by this call */
            resealed: number;
            /** @description values that do not open */
            failed: number;
            /** @description every value was walked over */
            done: boolean;
            /** @description older keys deleted; none within ten minutes after a rotation */
            retired: number;
        };
        IdentityQuery: {
            nik: string;
        };
        /** @description secret of a draft, at least 128 random bits made by its device; files sent with it can be read on, resumed, deleted and handed in only with it */
        UploadKey: string;
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
            /**
             * @description whether a virus scanner has looked at it
             * @enum {string}
             */
            scan?: "clean" | "not-scanned";
            at?: components["schemas"]["Instant"];
            reason?: string;
        };
        NextStep: {
            /** @enum {string} */
            who: "applicant" | "agency" | "nobody";
            text: components["schemas"]["LanguageMap"];
            by?: components["schemas"]["LocalDate"];
        };
        /**
         * @description The clock of the service standard, in working days of the office; the day of receipt is 0. It stands while the applicant
         *     must act. Until the result is there it follows the office's calendar, so a change of holidays moves it.
         */
        ApplicationClock: {
            /** @description how many working days the office has had */
            workingDay: number;
            /** @description how many it has; 0 = the same day */
            of?: number;
            /** @description the applicant must act; dates are then the earliest possible ones */
            stoppedSince?: components["schemas"]["Instant"];
            /** @description last day of the promise */
            dueDate?: components["schemas"]["LocalDate"];
            legalDeadline?: components["schemas"]["LocalDate"];
            /** @description the promise or the legal deadline has passed */
            late: boolean;
            /** @description by law the application counts as approved since the legal deadline passed */
            deemedApproved: boolean;
            stage?: components["schemas"]["StageClock"];
            moved?: components["schemas"]["MovedDate"];
        };
        StageClock: {
            id: string;
            name: components["schemas"]["LanguageMap"];
            workingDay: number;
            of?: number;
            dueDate?: components["schemas"]["LocalDate"];
            late: boolean;
            deemedApproved: boolean;
        };
        /** @description the promise is no longer the date that the receipt named */
        MovedDate: {
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            /**
             * @description stopped = the applicant had to act; calendar = holidays or closures were changed
             * @enum {string}
             */
            reason: "stopped" | "calendar" | "stopped-and-calendar";
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
            clock?: components["schemas"]["ApplicationClock"];
            observedTime?: components["schemas"]["ObservedTime"];
            nextStep: components["schemas"]["NextStep"];
            events: components["schemas"]["ApplicationEvent"][];
            tasks: components["schemas"]["Task"][];
            documents: components["schemas"]["CaseDocument"][];
            channel: components["schemas"]["Channel"];
            assistedBy?: components["schemas"]["Assistance"];
            representative?: components["schemas"]["Representative"];
            consents?: components["schemas"]["Consent"][];
        };
        ApplicantMessage: {
            message: string;
        };
        /** @description what a citizen remembers of an application */
        ReferenceRecovery: {
            serviceId: string;
            receivedDate: components["schemas"]["LocalDate"];
            /** @description last four digits of the phone number in the application */
            phoneEnding: string;
        };
        ReferenceRecoveryAccepted: {
            /**
             * @description over which the number comes, if there is such an application
             * @enum {string}
             */
            channel: "sms" | "whatsapp";
        };
        TaskResponse: {
            taskId: string;
            message?: string;
            answers?: {
                [key: string]: unknown;
            };
            uploadIds?: string[];
            uploadKey?: components["schemas"]["UploadKey"];
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
            /** @description why, seen by the applicant; needed with refused, partially and not-processed, where note stands in for it */
            resultReason?: string;
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
            /** @description reference of the booking that moves here, with its bearer token: its own place does not stand in its way, and nobody else can use the hold */
            moves?: string;
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
        WaitingRequest: {
            locationId: string;
            date: components["schemas"]["LocalDate"];
            serviceIds: string[];
            /** @default 1 */
            people?: number;
            name: string;
            phone: string;
            channel?: components["schemas"]["Channel"];
            applicationReference?: string;
            assistedBy?: components["schemas"]["Assistance"];
        };
        /** @description Of a waitlisted appointment, whose start and end are those of the day. */
        WaitingPlace: {
            position: number;
            offer?: {
                holdId: string;
                start: components["schemas"]["Instant"];
                end: components["schemas"]["Instant"];
                expiresAt: components["schemas"]["Instant"];
            };
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
            waiting?: components["schemas"]["WaitingPlace"];
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
        /** @description with dryRun nothing is stored and `findings` may hold something; without it findings are a 422 */
        ImportReport: {
            /** @description services stored; with dryRun those that would be */
            imported: number;
            dryRun?: boolean;
            created?: number;
            changed?: number;
            unchanged?: number;
            /** @description findings in all; at most 500 are listed */
            total?: number;
            findings?: components["schemas"]["ImportFinding"][];
        };
        ImportFinding: {
            /** @description of the file as an editor or a spreadsheet counts; in JSON the number of the service, from 1 */
            line: number;
            /** @description RFC 6901 into the service */
            field?: string;
            /** @description letter and heading in a spreadsheet */
            column?: string;
            code: string;
            /** @description what is wrong and what is expected, in words; never the whole value */
            message: string;
        };
        ServiceCheckReport: {
            day: components["schemas"]["LocalDate"];
            staleAfterDays: number;
            /** @description looked at */
            services: number;
            /** @description without any finding */
            complete: number;
            /** @description findings by kind */
            counts: {
                [key: string]: number;
            };
            items: components["schemas"]["ServiceCheck"][];
            next?: string;
        };
        ServiceCheck: {
            serviceId: string;
            name: components["schemas"]["LanguageMap"];
            agencyId: string;
            findings: components["schemas"]["ServiceFinding"][];
        };
        ServiceFinding: {
            /**
             * @description unverified = from general knowledge, nobody of the region has checked it
             * @enum {string}
             */
            kind: "missing" | "requirement-without-legal-basis" | "fee-without-legal-basis" | "unverified" | "stale";
            /** @description member of ServiceStandard */
            component: string;
            /** @description of the requirement */
            index?: number;
            checkedAt?: components["schemas"]["LocalDate"];
        };
        SearchProposalList: {
            items: components["schemas"]["SearchProposal"][];
        };
        /** @description citizens' own words without numbers and addresses, counted by day; who asked is not known */
        SearchProposal: {
            /** @description names the proposal in a decision */
            key: string;
            /** @description the most frequent wording */
            query: string;
            /** @description most frequent first */
            wordings: string[];
            /** @description how often nothing answered */
            empty: number;
            /** @description how often a citizen said that it was not among the answers */
            notFound: number;
            /** @description on how many days */
            days: number;
            lastDay: components["schemas"]["LocalDate"];
            /** @description what the search finds today */
            nearest: components["schemas"]["NamedService"][];
            /** @description what citizens said that they meant */
            meant: components["schemas"]["NamedService"][];
            suggestion?: components["schemas"]["Synonym"];
        };
        NamedService: {
            serviceId: string;
            name: components["schemas"]["LanguageMap"];
            count?: number;
        };
        SearchDecision: {
            key: string;
            /** @enum {string} */
            decision: "accept" | "reject";
            phrase?: components["schemas"]["SynonymPhrase"];
            text?: components["schemas"]["SynonymText"];
            /** @description in place of text: the name of this service */
            serviceId?: string;
        };
        /** @description one to three words as citizens write them */
        SynonymPhrase: string;
        /** @description words of the catalogue that the phrase stands for */
        SynonymText: string;
        Synonym: {
            phrase: components["schemas"]["SynonymPhrase"];
            text: components["schemas"]["SynonymText"];
        };
        SynonymList: {
            items: components["schemas"]["Synonym"][];
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
        /** @description the draft that the file belongs to; then needed for every later step */
        uploadKey: components["schemas"]["UploadKey"];
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
            query?: {
                /** @description a device asks only for what it can hold: of a larger catalogue it gets `services: []` with `total`, and searches with listServices; a server may have a limit of its own */
                max?: number;
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
            400: components["responses"]["Problem"];
        };
    };
    getStandards: {
        parameters: {
            query?: {
                /** @description as for the catalogue: more services than this are answered as `services: []` with `total` */
                max?: number;
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
            /** @description The standards */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardList"];
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
        };
    };
    sendSearchFeedback: {
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
                "application/json": components["schemas"]["SearchFeedback"];
            };
        };
        responses: {
            /** @description Counted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                q?: string;
                channel?: components["schemas"]["Channel"];
                agencyId?: string;
                lifeEvent?: string;
                /** @description only services free of charge */
                fee?: "free";
                /** @description only services that need a visit or that do not */
                visit?: components["schemas"]["VisitNeed"];
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
    listAreas: {
        parameters: {
            query?: {
                /** @description a name or the beginning of it */
                q?: string;
                /** @description only with q */
                level?: components["schemas"]["AreaLevel"];
                /** @description only with q: code of the area to stay within */
                within?: components["schemas"]["AreaCode"];
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
            /** @description Provinces or what fits */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaList"];
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
        };
    };
    getArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                areaCode: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The area */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaDetail"];
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
    getAreaStanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                areaCode: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of the code */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaStanding"];
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
            503: components["responses"]["Problem"];
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
    writeMessage: {
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
                "application/json": components["schemas"]["ApplicantMessage"];
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
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
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
    recoverReference: {
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
                "application/json": components["schemas"]["ReferenceRecovery"];
            };
        };
        responses: {
            /** @description If there is such an application, its number is sent */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceRecoveryAccepted"];
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
    createUpload: {
        parameters: {
            query?: never;
            header: {
                "Tus-Resumable": "1.0.0";
                "Upload-Length": number;
                /** @description filename and filetype, base64 values. Without filetype the bytes are taken as application/octet-stream */
                "Upload-Metadata"?: string;
                /** @description the draft that the file belongs to; then needed for every later step */
                "Upload-Key"?: components["parameters"]["uploadKey"];
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
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            header?: {
                /** @description the draft that the file belongs to; then needed for every later step */
                "Upload-Key"?: components["parameters"]["uploadKey"];
            };
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
            header?: {
                /** @description the draft that the file belongs to; then needed for every later step */
                "Upload-Key"?: components["parameters"]["uploadKey"];
            };
            path: {
                /** @description Kemendagri code with dots */
                region: components["parameters"]["region"];
                uploadId: components["parameters"]["uploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upload-Offset, Upload-Length and Upload-Expires headers */
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
                /** @description the draft that the file belongs to; then needed for every later step */
                "Upload-Key"?: components["parameters"]["uploadKey"];
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
            /** @description Stored; Upload-Offset and Upload-Expires headers */
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
            422: components["responses"]["Problem"];
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
                /** @description reference of the booking that looks for another time, with its bearer token: its own place counts as free */
                moves?: string;
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
            401: components["responses"]["Problem"];
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
            401: components["responses"]["Problem"];
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
    joinWaitingList: {
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
                "application/json": components["schemas"]["WaitingRequest"];
            };
        };
        responses: {
            /** @description In line */
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
    listKeys: {
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
            /** @description Keys without their secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataKeyList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    rotateKey: {
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
            /** @description The new key without its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataKey"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    resealRegion: {
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
            /** @description What was done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResealOutcome"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    findApplications: {
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
                "application/json": components["schemas"]["IdentityQuery"];
            };
        };
        responses: {
            /** @description The cases */
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
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
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
            query?: {
                /** @description only say what would be done and what is wrong, line by line; nothing is stored */
                dryRun?: boolean;
            };
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
                "application/x-ndjson": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Stored; with dryRun, what would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
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
    getImportTemplate: {
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
            /** @description The template */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    exportServices: {
        parameters: {
            query?: {
                format?: "jsonl" | "xlsx";
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
            /** @description The services */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    checkServices: {
        parameters: {
            query?: {
                /** @description a component that was last checked longer ago is stale */
                staleAfterDays?: number;
                agencyId?: string;
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
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCheckReport"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    listSearchProposals: {
        parameters: {
            query?: {
                /** @description how many days back */
                days?: number;
                /** @description how often at least */
                least?: number;
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
            /** @description Proposals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchProposalList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    decideSearchProposal: {
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
                "application/json": components["schemas"]["SearchDecision"];
            };
        };
        responses: {
            /** @description The region's words as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymList"];
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
    listSynonyms: {
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
            /** @description All of them by phrase */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    putSynonyms: {
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
                "application/json": components["schemas"]["SynonymList"];
            };
        };
        responses: {
            /** @description All of them by phrase */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymList"];
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
