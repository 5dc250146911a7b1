// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of tokenctl: what may be typed, and which command it calls.
#include "commandtree.h"

#include <algorithm>
#include <string_view>

namespace {

using namespace tokenctl;

/// `tokenctl [--data-dir DIR | --socket PATH] get NAME`, what scripts call: answered before the tree of all commands is
/// made, which takes longer than the answer. None for anything else.
std::optional<int> quickGet(const std::vector<std::string_view> &words)
{
    Session session;
    std::size_t at = 0;
    if (words.size() == 4 && (words[0] == "--data-dir" || words[0] == "--socket") && !words[1].empty()) {
        (words[0] == "--socket" ? session.socket : session.dataDirectory) = words[1];
        at = 2;
    }
    const bool isQuick =
        words.size() == at + 2 && words[at] == "get" && !words[at + 1].empty() && words[at + 1].front() != '-';
    if (!isQuick)
        return std::nullopt;
    const Result<> result = get(session, std::string(words[at + 1]), 60, 30);
    if (result)
        return static_cast<int>(Exit::Done);
    print(result.error(), false);
    return static_cast<int>(result.error().code);
}

class CommandLine
{
public:
    /// `own`: what tokenctl shall read; `command`: what stood behind "--" of exec.
    CommandLine(std::vector<std::string> own, std::vector<std::string> command)
        : m_own(std::move(own))
        , m_command(std::move(command))
    {
        // Errors of the line itself are said in the form asked for, wherever --json stood.
        m_session.json = std::find(m_own.begin(), m_own.end(), "--json") != m_own.end();
        m_app.require_subcommand(1);
        m_app.set_version_flag("--version", "tokenctl " TOKENWATCH_VERSION);
        m_app.add_option("--data-dir", m_session.dataDirectory, "The agent's data directory");
        m_app.add_option("--socket", m_session.socket, "The agent's socket")->excludes("--data-dir");
        m_app.add_flag("--json", m_session.json, "Print JSON");
        m_app.fallthrough();
        m_app.footer("Exit codes: 0 done, 1 refused, 2 wrong usage, 3 no agent running, 4 no such source, 5 no valid "
                     "token in time.\nExample: tokenctl exec billing --env API_TOKEN -- ./sync-invoices");
        addTokens();
        addIntegrations({m_app, m_chosen}, m_command);
        addCallers({m_app, m_chosen});
        addKeys({m_app, m_chosen});
        addSources();
        addJwt();
        addSandbox();
    }

    void complete(const std::vector<std::string> &words) const { tokenctl::complete(m_app, m_session, words); }

    int run()
    {
        if (const std::string stranger = unknownCommand(); !stranger.empty())
            return fail(
                {Exit::Usage, "invalid_input", "There is no command \"" + stranger + "\".", "See `tokenctl --help`."});
        try {
            m_app.parse(std::vector<std::string>(m_own.rbegin(), m_own.rend()));
        } catch (const CLI::Success &asked) {
            return m_app.exit(asked);
        } catch (const CLI::ParseError &wrong) {
            return fail({Exit::Usage, "invalid_input", std::string(wrong.what()) + '.', "See `tokenctl --help`."});
        }
        const Result<> result = m_chosen(m_session);
        return result ? static_cast<int>(Exit::Done) : fail(result.error());
    }

private:
    /// The word that stands where a command should; the library would only say that one is missing.
    std::string unknownCommand() const
    {
        const CLI::App *place = &m_app;
        for (std::size_t i = 0; i < m_own.size(); ++i) {
            const std::string &word = m_own[i];
            if (word.substr(0, 1) == "-") {
                i += word == "--data-dir" || word == "--socket" ? 1 : 0;
                continue;
            }
            const auto commands = place->get_subcommands(nullptr);
            if (commands.empty())
                break;
            const auto known = std::find_if(commands.begin(), commands.end(),
                                            [&word](const CLI::App *command) { return command->check_name(word); });
            if (known == commands.end())
                return word;
            place = *known;
        }
        return {};
    }

    int fail(const Failure &failure) const
    {
        print(failure, m_session.json);
        return static_cast<int>(failure.code);
    }

    CLI::App *command(CLI::App &parent, const char *name, const char *help, Chosen chosen)
    {
        return CommandTree{m_app, m_chosen}.add(parent, name, help, std::move(chosen));
    }

    void addTokens()
    {
        auto *status = command(m_app, "status", "Show the state of all sources or of one",
                               [this](const Session &s) { return tokenctl::status(s, m_name); });
        status->add_option("name", m_name);
        command(m_app, "watch", "Show the table, live", [](const Session &s) { return tokenctl::watch(s); });
        auto *get = command(m_app, "get", "Print the access token and nothing else", [this](const Session &s) {
            return tokenctl::get(s, m_name, m_minValid.value_or(60), m_wait.value_or(30));
        });
        get->footer("Example: TOKEN=$(tokenctl get billing --min-valid 10min) || exit");
        get->add_option("name", m_name)->required();
        addDuration(get, "--min-valid", m_minValid, "Refresh first if it ends sooner (default 60s)");
        addDuration(get, "--wait", m_wait, "How long to wait for it (default 30s)");
        auto *header = command(m_app, "header", "Print the whole Authorization header",
                               [this](const Session &s) { return tokenctl::header(s, m_name); });
        header->footer("Example: curl -H @<(tokenctl header billing) https://api.example/v1/invoices");
        header->add_option("name", m_name)->required();
        auto *refresh = command(m_app, "refresh", "Refresh now",
                                [this](const Session &s) { return tokenctl::refresh(s, m_names, m_all); });
        namesOrAll(refresh);
        auto *clear = command(m_app, "clear", "Wipe the access token",
                              [this](const Session &s) { return tokenctl::clear(s, m_names, m_all, m_revoke); });
        namesOrAll(clear);
        clear->footer("Example: tokenctl clear billing --revoke");
        clear->add_flag("--revoke", m_revoke, "Give up the refresh token as well, and tell the provider");
        auto *signIn = command(m_app, "signin", "Sign in with a browser or another device",
                               [this](const Session &s) { return tokenctl::signIn(s, m_name, m_noBrowser); });
        signIn->footer("Example: tokenctl signin cluster --no-browser");
        signIn->add_option("name", m_name)->required();
        signIn->add_flag("--no-browser", m_noBrowser, "Print the address and open nothing");
        for (const char *verb : {"pause", "resume"}) {
            auto *added = command(m_app, verb, verb[0] == 'p' ? "Stop refreshing a source" : "Refresh a source again",
                                  [this, verb](const Session &s) { return tokenctl::setPaused(s, m_names, verb); });
            added->add_option("name", m_names)->required();
        }
        auto *scheduler = command(m_app, "scheduler", "Show, start or stop the scheduler",
                                  [this](const Session &s) { return tokenctl::scheduler(s, m_verb); });
        scheduler->add_option("verb", m_verb)->required()->check(CLI::IsMember({"status", "start", "stop"}));
        auto *log = command(m_app, "log", "Show the agent's log",
                            [this](const Session &s) { return tokenctl::log(s, m_name, m_lines, m_follow); });
        log->footer("Example: tokenctl log billing -f");
        log->add_option("name", m_name, "Only lines that speak of this source");
        log->add_option("-n", m_lines, "How many lines")->check(CLI::Range(1, 2000));
        log->add_flag("-f", m_follow, "Go on as lines come");
    }

    void namesOrAll(CLI::App *added)
    {
        auto *names = added->add_option("name", m_names);
        auto *all = added->add_flag("--all", m_all, "All sources");
        names->excludes(all);
    }

    void addSources()
    {
        CLI::App &source = *m_app.add_subcommand("source", "Add, show and remove sources");
        source.require_subcommand(1);
        source.fallthrough();
        command(source, "add", "Add a source from a JSON file",
                [this](const Session &s) { return sourceAdd(s, m_file); })
            ->add_option("--file", m_file, "A source as JSON; - reads standard input")
            ->required();
        command(source, "list", "List the sources", [](const Session &s) { return sourceList(s); });
        command(source, "schema", "Print the JSON Schema of a sources file",
                [](const Session &s) { return sourceSchema(s); });
        command(source, "show", "Show one source", [this](const Session &s) { return sourceShow(s, m_name); })
            ->add_option("name", m_name)
            ->required();
        command(source, "remove", "Remove a source, its token and its secrets",
                [this](const Session &s) { return sourceRemove(s, m_name); })
            ->add_option("name", m_name)
            ->required();
        command(source, "export", "Write all sources, without secrets", [this](const Session &s) {
            return sourceExport(s, m_file);
        })->add_option("file", m_file, "Standard output if left out");
        auto *import = command(source, "import", "Import a .env file or a sources file",
                               [this](const Session &s) { return sourceImport(s, m_file, m_name); });
        import->add_option("file", m_file)->required();
        import->footer("Example: tokenctl source import .env --name billing");
        import->add_option("--name", m_name, "The name of the source made from a .env file");

        auto *test = command(source, "test", "Try a source out, stored or not yet", [this](const Session &s) {
            return sourceTest(s, {m_name.empty() ? m_meant : m_name, m_file, m_secretsFromInput});
        });
        test->footer("Example: tokenctl source test --file new.json --secrets-from-stdin < secrets.json");
        auto *stored = test->add_option("name", m_name, "A stored source");
        auto *draft = test->add_option("--file", m_file, "A source, or a sources file, as JSON")->excludes(stored);
        test->add_option("--name", m_meant, "Which source of the file")->needs(draft);
        test->add_flag("--secrets-from-stdin", m_secretsFromInput,
                       "Read secrets from standard input, as JSON: {\"client_secret\":\"…\"}");
        test->require_option(1, 0);

        CLI::App &secret = *m_app.add_subcommand("secret", "Store and remove secrets");
        secret.require_subcommand(1);
        secret.fallthrough();
        auto *set = command(secret, "set", "Store a secret, read from standard input",
                            [this](const Session &s) { return secretSet(s, m_name, m_slot); });
        set->footer("Example: tokenctl secret set billing client_secret < secret.txt");
        auto *remove = command(secret, "rm", "Remove a secret",
                               [this](const Session &s) { return secretRemove(s, m_name, m_slot); });
        for (CLI::App *added : {set, remove}) {
            added->add_option("name", m_name)->required();
            added->add_option("slot", m_slot, "For example client_secret, password, refresh_token, token")->required();
        }
    }

    void addJwt()
    {
        CLI::App &jwt = *m_app.add_subcommand("jwt", "Look into JSON Web Tokens and verify them");
        jwt.require_subcommand(1);
        jwt.fallthrough();
        command(jwt, "decode", "Print header and claims of the token on standard input; its signature is not checked",
                [](const Session &s) { return jwtDecode(s); });
        auto *verify =
            command(jwt, "verify", "Check the signature of the token on standard input; 0 only if it is right",
                    [this](const Session &s) { return jwtVerify(s, m_file, m_name); });
        verify->add_option("--jwks", m_file, "File with a JWK set, a JWK or a PEM, or the address of a JWK set")
            ->required();
        verify->footer("Example: tokenctl get billing | tokenctl jwt verify --jwks https://idp.example/jwks.json");
        verify->add_option("--alg", m_name, "Only this algorithm, for example RS256");
    }

    void addSandbox()
    {
        CLI::App &sandbox = *m_app.add_subcommand("sandbox", "Look at the sandbox and make it fail");
        sandbox.require_subcommand(1);
        sandbox.fallthrough();
        command(sandbox, "status", "Show address, user, clients and faults",
                [](const Session &s) { return sandboxStatus(s); });
        auto *fault = command(sandbox, "fault", "Make the provider fail", [this](const Session &s) {
            return sandboxFault(s, {m_name, m_count, m_for, m_by, m_slot, m_client, m_endpoint});
        });
        fault->add_option("fault", m_name, "What goes wrong")
            ->type_name(
                "{unavailable,refuse_refresh,latency,drop_before,drop_after,truncated,oversized,empty,wrong_type,"
                "html_page,bad_json,rate_limited,rate_limited_date,rate_limited_bare,rate_limited_junk,"
                "server_error,bad_gateway,gateway_timeout,clock_skew,rotate_keys,revoke_all,"
                "certificate_expired,certificate_wrong_host,certificate_self_signed,tls_too_old}")
            ->required();
        fault->footer("Example: tokenctl sandbox fault unavailable --for 30s --source billing");
        fault->add_option("--count", m_count, "For so many requests");
        addDuration(fault, "--for", m_for, "For so long");
        fault->add_option_function<std::string>(
            "--by",
            [this](const std::string &text) {
                const bool behind = text.starts_with('-');
                m_by = secondsFrom(behind ? text.substr(1) : text);
                if (!m_by)
                    throw CLI::ValidationError("--by", "\"" + text + "\" is not a duration such as 90s or -2h");
                if (behind)
                    m_by = -*m_by;
            },
            "How long latency is, how far ahead clock_skew is (-2h: behind), or what rate_limited asks to wait");
        fault->add_option("--source", m_slot, "Only for this source");
        fault->add_option("--client", m_client, "Only for this client of the sandbox")->excludes("--source");
        fault->add_option("--endpoint", m_endpoint, "Only for this path, for example /oauth/token");
        auto *log = command(sandbox, "log", "Show what was asked of it, retries marked",
                            [this](const Session &s) { return sandboxLog(s, m_lines, m_follow, m_curl); });
        log->add_option("-n", m_lines, "How many requests")->check(CLI::Range(1, 500));
        log->add_flag("-f", m_follow, "Go on as requests come");
        log->add_flag("--curl", m_curl, "Each as a curl command; secrets are taken out");
        command(sandbox, "reset", "Remove all faults", [](const Session &s) { return sandboxReset(s); });
    }

    const std::vector<std::string> m_own, m_command;
    CLI::App m_app{"Tokenwatch's command line: hands tokens to scripts and steers the agent", "tokenctl"};
    Session m_session;
    Chosen m_chosen;
    std::string m_name, m_meant, m_slot, m_file, m_verb, m_client, m_endpoint;
    std::vector<std::string> m_names;
    std::optional<int> m_minValid, m_wait, m_count, m_for, m_by;
    int m_lines = 50;
    bool m_all = false, m_revoke = false, m_noBrowser = false, m_secretsFromInput = false, m_follow = false,
         m_curl = false;
};

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string_view> words(argv + std::min(argc, 1), argv + argc);
    if (const auto done = quickGet(words))
        return *done;
    std::vector<std::string> own(words.begin(), words.end());
    if (!own.empty() && own.front() == "__complete") {
        const auto dashes = own.begin() + (own.size() > 1 && own[1] == "--" ? 2 : 1);
        CommandLine({}, {}).complete({dashes, own.end()});
        return 0;
    }
    // The first command word decides: what is behind the dashes of exec is not ours to read.
    std::vector<std::string> command;
    std::size_t first = 0;
    while (first < own.size() && own[first].substr(0, 1) == "-")
        first += own[first] == "--data-dir" || own[first] == "--socket" ? 2 : 1;
    const auto dashes = std::find(own.begin(), own.end(), "--");
    if (first < own.size() && own[first] == "exec" && dashes != own.end()) {
        command.assign(dashes + 1, own.end());
        own.erase(dashes, own.end());
    }
    return CommandLine(std::move(own), std::move(command)).run();
}
