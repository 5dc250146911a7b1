// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/openapi.h"

#include <QJsonDocument>

namespace tokenwatch::api {

namespace {

/// In the order of contract and guide. "oneOf null" is written as a list of types, as JSON Schema 2020-12 has it.
constexpr char statusSchemas[] = R"json({
"Error": {"type": "object", "required": ["kind", "message", "hint"], "additionalProperties": false, "properties": {
  "kind": {"type": "string", "pattern": "^[a-z_]+$"},
  "message": {"type": "string", "minLength": 1, "description": "What happened and why, for a person"},
  "hint": {"type": "string", "description": "What helps; may be empty"},
  "code": {"type": "string", "description": "The provider's own code"}}},
"Problem": {"type": "object", "required": ["success", "error"], "additionalProperties": false, "properties": {
  "success": {"const": false},
  "error": {"$ref": "#/components/schemas/Error"},
  "data": {"$ref": "#/components/schemas/RefreshEnd"}}},
"Done": {"type": "object", "required": ["success", "data"], "additionalProperties": false, "properties": {
  "success": {"const": true},
  "data": {"type": "object"}}},
"Attempt": {"type": "object", "required": ["at", "outcome", "http_status", "error", "latency"],
 "additionalProperties": false, "properties": {
  "at": {"type": "string", "format": "date-time"},
  "outcome": {"enum": ["refreshed", "transient", "ambiguous", "refused", "abandoned"]},
  "http_status": {"type": ["integer", "null"]},
  "error": {"type": ["string", "null"]},
  "latency": {"type": ["number", "null"], "minimum": 0}}},
"SourceStatus": {"type": "object",
 "required": ["id", "name", "title", "group", "grant", "state", "severity", "detail", "has_token", "valid",
  "expires_at", "expires_in", "issued_at", "lifetime", "expiry_origin", "next_refresh_at", "covered_until",
  "needs_user", "unsaved", "last_success_at", "last_attempt", "consecutive_failures", "refresh_token_expires_at",
  "generation", "revision"],
 "additionalProperties": false, "properties": {
  "id": {"type": "string", "minLength": 1},
  "name": {"type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,62}$"},
  "title": {"type": "string"},
  "group": {"type": "string"},
  "grant": {"type": "string"},
  "state": {"enum": ["fresh", "refreshing", "expiring", "failing", "expired", "paused", "cleared", "no_credentials",
   "locked", "offline", "recovering"]},
  "severity": {"enum": ["fresh", "at_risk", "lost", "blocked", "inactive"]},
  "detail": {"type": "string"},
  "has_token": {"type": "boolean"},
  "valid": {"type": "boolean"},
  "expires_at": {"type": ["string", "null"], "format": "date-time"},
  "expires_in": {"type": ["integer", "null"]},
  "issued_at": {"type": ["string", "null"], "format": "date-time"},
  "lifetime": {"type": ["number", "null"]},
  "expiry_origin": {"enum": ["exp_claim", "expires_in", "expires", "expires_at", "introspection", "assumed", "none"]},
  "next_refresh_at": {"type": ["string", "null"], "format": "date-time"},
  "covered_until": {"type": ["string", "null"], "format": "date-time"},
  "needs_user": {"type": "boolean"},
  "unsaved": {"type": "boolean", "description": "The token is in memory only; it is written again later"},
  "last_success_at": {"type": ["string", "null"], "format": "date-time"},
  "last_attempt": {"oneOf": [{"$ref": "#/components/schemas/Attempt"}, {"type": "null"}]},
  "consecutive_failures": {"type": "integer", "minimum": 0},
  "refresh_token_expires_at": {"type": ["string", "null"], "format": "date-time"},
  "generation": {"type": "integer", "minimum": 0, "description": "Counts the tokens of the source"},
  "revision": {"type": "integer", "minimum": 0, "description": "Counts the edits of the source"},
  "transfer_process_id": {"type": "string", "description": "Of EDR sources"},
  "hasToken": {"type": "boolean"},
  "isValid": {"type": "boolean"},
  "expiresAt": {"type": ["string", "null"], "format": "date-time"},
  "timeUntilExpiry": {"type": ["string", "null"]},
  "timeUntilExpirySeconds": {"type": ["integer", "null"]}}},
"Scheduler": {"type": "object", "required": ["running", "next_at", "interval", "overdue", "failures"],
 "additionalProperties": false, "properties": {
  "running": {"type": "boolean"},
  "next_at": {"type": ["string", "null"], "format": "date-time"},
  "interval": {"type": "integer", "description": "The clocks are looked at this often, in seconds"},
  "overdue": {"type": "integer", "minimum": 0},
  "failures": {"type": "integer", "minimum": 0, "description": "Sources whose last refresh failed"}}},
"Health": {"type": "object", "required": ["ok", "reasons"], "additionalProperties": false, "properties": {
  "ok": {"type": "boolean"},
  "reasons": {"type": "array", "items": {"type": "string"},
   "description": "The names of the sources that can no longer be refreshed without a person"}}},
"SupportBundle": {"type": "object", "required": ["tokenwatch_support_bundle", "made_at", "sources", "log"],
 "description": "Redacted, and searched for every secret that the agent knows", "properties": {
  "tokenwatch_support_bundle": {"const": 1},
  "made_at": {"type": "string", "format": "date-time"},
  "about": {"type": "object"},
  "sources": {"type": "array", "items": {"type": "object"}},
  "log": {"type": "array", "items": {"type": "string"}}}},
"Status": {"type": "object", "required": ["success", "data", "sources", "scheduler", "health"],
 "additionalProperties": false, "properties": {
  "success": {"const": true},
  "data": {"oneOf": [{"$ref": "#/components/schemas/SourceStatus"}, {"type": "null"}],
   "description": "The source asked for, or the only one"},
  "sources": {"type": "array", "items": {"$ref": "#/components/schemas/SourceStatus"}},
  "scheduler": {"$ref": "#/components/schemas/Scheduler"},
  "health": {"$ref": "#/components/schemas/Health"}}},
"SchedulerAnswer": {"type": "object", "required": ["success", "data"], "additionalProperties": false, "properties": {
  "success": {"const": true},
  "data": {"$ref": "#/components/schemas/Scheduler"}}}
})json";

constexpr char tokenSchemas[] = R"json({
"Token": {"type": "object",
 "required": ["access_token", "token_type", "expires_in", "expires_at", "source", "generation"],
 "additionalProperties": false, "properties": {
  "access_token": {"type": "string", "minLength": 1},
  "token_type": {"type": "string"},
  "expires_in": {"type": ["integer", "null"]},
  "expires_at": {"type": ["string", "null"], "format": "date-time"},
  "source": {"type": "string"},
  "generation": {"type": "integer"}}},
"AuthorizationHeader": {"type": "object", "required": ["Authorization"], "additionalProperties": false, "properties": {
  "Authorization": {"type": "string", "minLength": 1}}},
"RefreshEnd": {"type": "object", "required": ["outcome", "expires_at", "expires_in", "generation", "token_type"],
 "description": "The token is the best valid one afterwards, new or old; null: there is none",
 "additionalProperties": false, "properties": {
  "outcome": {"enum": ["refreshed", "transient", "ambiguous", "refused", "abandoned"]},
  "expires_at": {"type": ["string", "null"], "format": "date-time"},
  "expires_in": {"type": ["integer", "null"]},
  "generation": {"type": ["integer", "null"]},
  "token_type": {"type": ["string", "null"]}}},
"Refreshed": {"type": "object", "required": ["success", "data"], "additionalProperties": false, "properties": {
  "success": {"const": true},
  "data": {"$ref": "#/components/schemas/RefreshEnd"}}},
"Cleared": {"type": "object", "required": ["success", "data"], "additionalProperties": false, "properties": {
  "success": {"const": true},
  "data": {"type": "object", "required": ["outcome"], "additionalProperties": false, "properties": {
   "outcome": {"const": "cleared"},
   "revoked": {"type": "boolean", "description": "The provider was told, and agreed"},
   "reason": {"type": "string", "description": "Why it was not revoked"}}}}},
"History": {"type": "object", "required": ["attempts"], "additionalProperties": false, "properties": {
  "attempts": {"type": "array", "items": {"$ref": "#/components/schemas/Attempt"}}}},
"Log": {"type": "object", "required": ["lines"], "additionalProperties": false, "properties": {
  "lines": {"type": "array", "items": {"type": "object", "required": ["number", "at", "level", "category", "text"],
   "properties": {
    "number": {"type": "integer"},
    "at": {"type": "string", "format": "date-time"},
    "level": {"enum": ["error", "warn", "info", "debug"]},
    "category": {"type": "string"},
    "text": {"type": "string"}}}}}},
"VerifyQuestion": {"type": "object", "required": ["token"], "properties": {
  "token": {"type": "string"},
  "jwks": {"type": ["object", "string"], "description": "A JWK set or a JWK, or the text of a file with one or a PEM"},
  "jwks_url": {"type": "string", "format": "uri"},
  "alg": {"type": "string", "description": "Only this algorithm"}}},
"Verified": {"type": "object", "required": ["success", "data"], "additionalProperties": false, "properties": {
  "success": {"const": true},
  "data": {"type": "object", "required": ["valid", "reason"], "properties": {
   "valid": {"type": "boolean"},
   "reason": {"type": ["string", "null"]},
   "detail": {"type": "string"},
   "alg": {"type": "string"},
   "kid": {"type": "string"},
   "header": {"type": "object"},
   "claims": {"type": "object"},
   "payload": {"type": "string"},
   "payload_base64url": {"type": "string"},
   "expired": {"type": "boolean"},
   "not_yet_valid": {"type": "boolean"},
   "time_reasons": {"type": "array", "items": {"type": "string"}},
   "expires_at": {"type": ["string", "null"], "format": "date-time"}}}}}
})json";

constexpr char sourceSchemas[] = R"json({
"Source": {"type": "object", "required": ["name", "grant"],
 "description": "As in a sources file; GET /api/sources.schema.json has every field", "properties": {
  "id": {"type": "string", "minLength": 1},
  "revision": {"type": ["integer", "null"], "minimum": 0},
  "name": {"type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,62}$"},
  "grant": {"type": "object", "required": ["type"]}}},
"Sources": {"type": "object", "required": ["version", "sources"], "additionalProperties": false, "properties": {
  "version": {"const": 1},
  "sources": {"type": "array", "items": {"$ref": "#/components/schemas/Source"}}}},
"SourceAnswer": {"type": "object", "required": ["success", "data", "secret_slots"], "properties": {
  "success": {"const": true},
  "data": {"$ref": "#/components/schemas/Source"},
  "secret_slots": {"type": "array", "items": {"type": "string"}}}},
"SourcesSchema": {"type": "object", "required": ["$schema", "properties"],
 "description": "A JSON Schema, made from the same descriptions that check sources"},
"Imported": {"type": "object", "required": ["success", "data"], "additionalProperties": false, "properties": {
  "success": {"const": true},
  "data": {"type": "object", "required": ["count"], "properties": {"count": {"type": "integer", "minimum": 0}}}}},
"SignIn": {"type": "object", "required": ["success", "data"], "additionalProperties": false, "properties": {
  "success": {"const": true},
  "data": {"$ref": "#/components/schemas/SignInState"}}},
"SignInState": {"type": "object", "required": ["state", "address", "user_code", "complete_address", "ends_at"],
 "additionalProperties": false, "properties": {
  "state": {"enum": ["none", "starting", "waiting", "succeeded", "failed", "cancelled"]},
  "source": {"type": "string"},
  "address": {"type": ["string", "null"]},
  "user_code": {"type": ["string", "null"]},
  "complete_address": {"type": ["string", "null"]},
  "ends_at": {"type": ["string", "null"], "format": "date-time"},
  "error": {"$ref": "#/components/schemas/Error"}}},
"TestQuestion": {"type": "object", "additionalProperties": false, "properties": {
  "name": {"type": "string", "description": "A stored source"},
  "source": {"$ref": "#/components/schemas/Source"},
  "secrets": {"type": "object", "additionalProperties": {"type": "string"}},
  "plan": {"type": "boolean", "description": "Only say what would be done"}}},
"TestReport": {"type": "object", "required": ["success", "data"], "additionalProperties": false, "properties": {
  "success": {"const": true},
  "data": {"type": "object", "required": ["plan", "limits"], "properties": {
   "attempts": {"type": "array", "items": {"type": "object"}},
   "not_sent": {"type": "array", "description": "What would have been tried next", "items": {"type": "object"}},
   "succeeded": {"type": "boolean"},
   "error": {"$ref": "#/components/schemas/Error"}}}}}
})json";

constexpr char otherSchemas[] = R"json({
"Document": {"type": "object", "required": ["openapi", "info", "paths"]},
"TransferQuestion": {"type": "object", "required": ["transferProcessId"], "properties": {
  "transferProcessId": {"type": "string", "minLength": 1}}},
"EdrQuestion": {"type": "object",
 "description": "An EDC QuerySpec, or the fields to match themselves; empty: all", "properties": {
  "offset": {"type": "integer", "minimum": 0},
  "limit": {"type": "integer", "minimum": 1},
  "sortOrder": {"enum": ["ASC", "DESC"]},
  "sortField": {"type": "string"},
  "filterExpression": {"type": "array", "items": {"type": "object"}},
  "assetId": {"type": "string"},
  "agreementId": {"type": "string"},
  "providerId": {"type": "string"},
  "contractNegotiationId": {"type": "string"},
  "transferProcessId": {"type": "string"}}},
"EdrEntries": {"type": "array", "items": {"type": "object",
 "required": ["@id", "@type", "transferProcessId", "createdAt"], "properties": {
  "@id": {"type": "string"},
  "@type": {"const": "EndpointDataReferenceEntry"},
  "transferProcessId": {"type": "string"},
  "assetId": {"type": "string"},
  "agreementId": {"type": "string"},
  "providerId": {"type": "string"},
  "contractNegotiationId": {"type": "string"},
  "createdAt": {"type": "integer", "description": "Milliseconds since 1970"}}}},
"DataAddress": {"type": "object", "required": ["@type", "authorization"], "properties": {
  "@type": {"const": "DataAddress"},
  "authorization": {"type": "string", "minLength": 1},
  "endpoint": {"type": "string"},
  "tx-auth:expiresIn": {"type": "string", "pattern": "^[0-9]+$", "description": "Seconds from now on"},
  "tx-auth:refreshToken": {"type": "string", "description": "In an export only"}}},
"EdcErrors": {"type": "array", "minItems": 1, "items": {"type": "object",
 "required": ["message", "type", "path", "invalidValue"], "additionalProperties": false, "properties": {
  "message": {"type": "string", "minLength": 1},
  "type": {"enum": ["ObjectNotFound", "InvalidRequest", "NotAuthorized", "ObjectConflict", "UnexpectedError"]},
  "path": {"type": ["string", "null"]},
  "invalidValue": {"type": "null"}}}},
"FaultOrder": {"type": "object", "required": ["fault"], "properties": {
  "fault": {"type": "string"},
  "count": {"type": "integer", "minimum": 1},
  "for": {"type": "integer", "minimum": 1},
  "after": {"type": "integer", "minimum": 0},
  "every": {"type": "integer", "minimum": 1},
  "by": {"type": "number"},
  "source": {"type": "string"},
  "client": {"type": "string"},
  "endpoint": {"type": "string"}}},
"Sandbox": {"type": "object"},
"SandboxSessions": {"type": "object", "required": ["sessions"], "properties": {
  "sessions": {"type": "array", "items": {"type": "object"}}}},
"SandboxLog": {"type": "object"}
})json";

constexpr char callerSchemas[] = R"json({
"Caller": {"type": "object", "required": ["kind", "name", "executable", "script", "uid", "pid", "source", "via",
  "first_at", "last_at", "times"], "additionalProperties": false, "properties": {
  "kind": {"enum": ["program", "key", "managing_key"]},
  "name": {"type": ["string", "null"], "description": "Of the program's file, or of the key"},
  "executable": {"type": ["string", "null"], "description": "Null for keys, and where the system does not tell"},
  "script": {"type": ["string", "null"], "description": "What an interpreter runs"},
  "uid": {"type": ["integer", "null"]},
  "pid": {"type": ["integer", "null"], "description": "Last seen"},
  "source": {"type": "string"},
  "via": {"enum": ["socket", "api", "gateway"]},
  "first_at": {"type": "string", "format": "date-time"},
  "last_at": {"type": "string", "format": "date-time"},
  "times": {"type": "integer", "minimum": 1}}},
"Callers": {"type": "object", "required": ["callers"], "additionalProperties": false, "properties": {
  "callers": {"type": "array", "items": {"$ref": "#/components/schemas/Caller"}}}},
"Key": {"type": "object", "required": ["name", "all_sources", "sources", "per_minute", "created_at", "expires_at",
  "expired"], "additionalProperties": false, "properties": {
  "name": {"type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,62}$"},
  "all_sources": {"type": "boolean"},
  "sources": {"type": "array", "items": {"type": "string"}, "description": "Empty with all_sources"},
  "per_minute": {"type": "integer", "minimum": 1},
  "created_at": {"type": "string", "format": "date-time"},
  "expires_at": {"type": ["string", "null"], "format": "date-time"},
  "expired": {"type": "boolean"},
  "last_used_at": {"type": ["string", "null"], "format": "date-time", "description": "In lists only"},
  "key": {"type": "string", "pattern": "^twk_", "description": "In the answer that makes it, and never again"}}},
"Keys": {"type": "object", "required": ["keys"], "additionalProperties": false, "properties": {
  "keys": {"type": "array", "items": {"$ref": "#/components/schemas/Key"}}}},
"KeyMade": {"type": "object", "required": ["success", "data"], "additionalProperties": false, "properties": {
  "success": {"const": true},
  "data": {"$ref": "#/components/schemas/Key"}}},
"KeyWish": {"type": "object", "required": ["name"], "additionalProperties": false, "properties": {
  "name": {"type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,62}$"},
  "sources": {"type": "array", "minItems": 1, "items": {"type": "string"}},
  "all_sources": {"type": "boolean", "description": "Instead of sources"},
  "per_minute": {"type": "integer", "minimum": 1, "description": "Requests; 6000 if left out"},
  "expires_in": {"type": "integer", "minimum": 1, "description": "Seconds; for ever if left out"}}}
})json";

} // namespace

QJsonObject schemas()
{
    QJsonObject all;
    for (const char *part : {statusSchemas, tokenSchemas, sourceSchemas, otherSchemas, callerSchemas}) {
        const QJsonObject some = QJsonDocument::fromJson(part).object();
        for (auto it = some.begin(); it != some.end(); ++it)
            all.insert(it.key(), it.value());
    }
    return all;
}

} // namespace tokenwatch::api
