// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/demosources.h"

#include "crypto/random.h"
#include "sandbox/clerksystem.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto twoWeeks = std::chrono::hours(24 * 14);

/// How a demo source is described before it has an identity.
struct DemoRow {
    QString name, title, group;
    QByteArray grant;
    QVariantMap fields;
    QMap<QByteArray, std::shared_ptr<const Secret>> secrets = {};
    bool paused = false;
};

DemoSource demoSource(const DemoRow &row, const QString &url)
{
    Source source;
    source.id = crypto::newSourceId();
    source.name = row.name;
    source.title = row.title;
    source.group = row.group;
    source.notes = u"Made by the sandbox for this demonstration."_s;
    source.revision = {1};
    source.grant = {row.grant, row.fields};
    source.paused = row.paused;
    // What its tokens are for is here too: the gateway can be tried at once.
    source.gateway = GatewaySpec{url};
    // A data endpoint takes the token alone (S1-11).
    if (row.grant == "edr")
        source.headerScheme = "raw";
    return {std::move(source), row.secrets};
}

} // namespace

std::vector<Client> demoClients()
{
    constexpr auto open = ClientType::Public;
    constexpr auto confidential = ClientType::Confidential;
    return {
        {.id = u"web-shop"_s, .type = open, .accessLifetime = 5min, .refreshLifetime = twoWeeks},
        {.id = u"billing"_s, .type = confidential, .accessLifetime = 20s},
        {.id = u"inventory"_s, .type = confidential, .accessLifetime = 60s, .latency = 400ms},
        {.id = u"reporting"_s, .type = confidential, .accessLifetime = 10min},
        {.id = u"loyalty"_s, .type = confidential, .accessLifetime = 3min, .absoluteExpiresIn = true},
        {.id = u"customer-app"_s, .type = open, .accessLifetime = 5min, .refreshLifetime = twoWeeks},
        {.id = u"storefront"_s, .type = open, .accessLifetime = 2min, .latency = 900ms},
        {.id = u"warehouse"_s, .type = open, .accessLifetime = 90s},
        {.id = u"stock-sync"_s, .type = confidential, .accessLifetime = 30s, .refreshLifetime = 1h, .latency = 600ms},
        {.id = u"carrier"_s, .type = confidential, .accessLifetime = 30s},
        {.id = u"partner-portal"_s, .type = open, .accessLifetime = 40s, .refreshLifetime = 1h},
        {.id = u"marketplace"_s, .type = open, .accessLifetime = 4min},
        {.id = u"tax-service"_s, .type = confidential, .accessLifetime = 10min},
        {.id = u"logistics"_s, .type = confidential, .accessLifetime = 10min},
    };
}

std::vector<DemoSource> demoSources(const QString &url, const Registry &registry, const DemoTokens &tokens)
{
    const QString tokenUrl = url + u"/oauth/token"_s;
    const auto secretOf = [&](const QString &id) {
        const Client *client = registry.find(id);
        return client ? client->secret : nullptr;
    };
    const auto client = [&](const QString &id, const QString &auth, const QString &scope = {}) {
        QVariantMap fields{{u"token_url"_s, tokenUrl}, {u"client_id"_s, id}, {u"client_auth"_s, auth}};
        if (!scope.isEmpty())
            fields.insert(u"scope"_s, scope);
        return fields;
    };
    const QString basic = u"client_secret_basic"_s;
    const QString post = u"client_secret_post"_s;
    const QString none = u"none"_s;
    const QString email = registry.user().email;
    const std::shared_ptr<const Secret> password = registry.user().password;

    QVariantMap customer = client(u"customer-app"_s, none);
    customer.insert(u"username"_s, email);

    const DemoRow rows[] = {
        {u"billing"_s,
         u"Billing API"_s,
         u"Payments"_s,
         "client_credentials",
         client(u"billing"_s, basic, u"invoices.read invoices.write"_s),
         {{"client_secret", secretOf(u"billing"_s)}}},
        {u"tax-service"_s,
         u"Tax service"_s,
         u"Payments"_s,
         "client_credentials",
         client(u"tax-service"_s, basic),
         {{"client_secret", secretOf(u"tax-service"_s)}},
         true},
        {u"inventory"_s,
         u"Inventory API"_s,
         u"Warehouse"_s,
         "client_credentials",
         client(u"inventory"_s, post),
         {{"client_secret", secretOf(u"inventory"_s)}}},
        {u"warehouse-login"_s,
         u"Warehouse login"_s,
         u"Warehouse"_s,
         "login",
         {{u"auth_url"_s, url + u"/apps/warehouse/login?format=form&shape=nested"_s},
          {u"username"_s, email.section(u'@', 0, 0)},
          {u"probe"_s, u"configured"_s}},
         {{"password", password}}},
        {u"stock-sync"_s,
         u"Stock sync"_s,
         u"Warehouse"_s,
         "refresh_token",
         client(u"stock-sync"_s, basic),
         {{"refresh_token", tokens.rotating}, {"client_secret", secretOf(u"stock-sync"_s)}}},
        {u"storefront"_s,
         u"Storefront login"_s,
         u"Shop"_s,
         "login",
         {{u"auth_url"_s, url + u"/apps/storefront/login?shape=token"_s},
          {u"email"_s, email},
          {u"probe"_s, u"configured"_s}},
         {{"password", password}}},
        {u"customer-accounts"_s, u"Customer accounts"_s, u"Shop"_s, "password", customer, {{"password", password}}},
        {u"loyalty"_s,
         u"Loyalty points"_s,
         u"Shop"_s,
         "client_credentials",
         client(u"loyalty"_s, basic),
         {{"client_secret", secretOf(u"loyalty"_s)}}},
        {u"reporting"_s,
         u"Reporting API"_s,
         u"Finance"_s,
         "client_credentials",
         client(u"reporting"_s, basic, u"reports.read"_s),
         {{"client_secret", secretOf(u"reporting"_s)}}},
        // Nothing answers at this address: the common ones are tried, and one of them does.
        {u"supplier-intranet"_s,
         u"Supplier intranet"_s,
         u"Partners"_s,
         "login",
         {{u"auth_url"_s, url + u"/intranet/sign-in"_s}, {u"email"_s, email}, {u"probe"_s, u"common"_s}},
         {{"password", password}}},
        {u"carrier-tracking"_s,
         u"Carrier tracking"_s,
         u"Partners"_s,
         "client_credentials",
         client(u"carrier"_s, basic),
         {{"client_secret", secretOf(u"carrier"_s)}}},
        {u"partner-portal"_s,
         u"Partner portal"_s,
         u"Partners"_s,
         "refresh_token",
         client(u"partner-portal"_s, none),
         {{"refresh_token", tokens.refused}}},
        {u"marketplace"_s, u"Marketplace"_s, u"Partners"_s, "manual", {}, {{"token", tokens.pasted}}},
        // A token that renews itself while it is valid, one with a refresh token beside it, and one by a cookie.
        {u"etl-dashboard"_s,
         u"ETL dashboard"_s,
         u"Finance"_s,
         "session_refresh",
         {{u"login_url"_s, url + u"/api/v1/auth/login"_s},
          {u"refresh_url"_s, url + u"/api/v1/auth/refresh"_s},
          {u"style"_s, u"bearer"_s},
          {u"email"_s, email}},
         {{"password", password}}},
        {u"guard-gateway"_s,
         u"Guard gateway"_s,
         u"Partners"_s,
         "session_refresh",
         {{u"login_url"_s, url + u"/gateway/api/v1/auth/login"_s},
          {u"refresh_url"_s, url + u"/gateway/api/v1/auth/refresh"_s},
          {u"style"_s, u"body"_s},
          {u"email"_s, email}},
         {{"password", password}}},
        {u"clerk-session"_s,
         u"Clerk session"_s,
         u"Shop"_s,
         "clerk_session",
         {{u"frontend_api"_s, clerkIssuer(url)}, {u"session_id"_s, tokens.clerkSession}, {u"template"_s, u"gateway"_s}},
         {{"client_cookie", tokens.clerkCookie}}},
        {u"supplier-parts"_s,
         u"Supplier parts"_s,
         u"Partners"_s,
         "edr",
         {{u"transfer_process_id"_s, u"supplier-parts"_s}, {u"asset_id"_s, u"asset-1"_s}},
         {{"edr", tokens.edr}, {"private_key", tokens.consumerKey}}},
        {u"logistics-hub"_s, u"Logistics hub"_s, u"Partners"_s, "client_credentials", client(u"logistics"_s, basic)},
    };
    std::vector<DemoSource> sources;
    for (const DemoRow &row : rows)
        sources.push_back(demoSource(row, url));
    return sources;
}

std::vector<FaultOrder> demoFaults()
{
    return {
        // Spans a renewal of the 30 s token, so that it is first at risk, then lost, then well again.
        {.name = "unavailable", .count = {}, .lasts = 45s, .client = u"carrier"_s, .startsAfter = 10s, .every = 150s},
        // The first renewal works; the second finds the refresh token refused while the 40 s token still lives.
        {.name = "refuse_refresh",
         .count = {},
         .lasts = {},
         .client = u"partner-portal"_s,
         .startsAfter = 20s,
         .every = {}},
    };
}

} // namespace tokenwatch::sandbox
