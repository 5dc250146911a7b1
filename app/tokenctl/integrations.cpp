// SPDX-License-Identifier: GPL-3.0-or-later
// What may be typed for handing tokens to other programs.
#include "commandtree.h"

namespace tokenctl {

namespace {

/// What lines of one command are read into; shared, because the tree copies its callbacks.
template <class Order>
struct Line {
    Order order;
    std::optional<int> minValid, wait;

    Order read() const
    {
        Order result = order;
        result.minValid = minValid.value_or(result.minValid);
        result.wait = wait.value_or(result.wait);
        return result;
    }
};

template <class Order>
void addPatience(CLI::App *command, Line<Order> &line)
{
    addDuration(command, "--min-valid", line.minValid, "Refresh first if it ends sooner (default 60s)");
    addDuration(command, "--wait", line.wait, "How long to wait for it (default 30s)");
}

void addExec(const CommandTree &tree, const std::vector<std::string> &words)
{
    const auto line = std::make_shared<Line<ExecOrder>>();
    auto *command = tree.add(tree.app, "exec", "Run a program with the token in its environment",
                             [line, &words](const Session &session) {
                                 ExecOrder order = line->read();
                                 order.command = words;
                                 return exec(session, order);
                             });
    command->add_option("name", line->order.name, "The source")->required();
    command->add_option("--env", line->order.variable, "The variable (default ACCESS_TOKEN)");
    command->add_option("--format", line->order.format, "What it holds, with {token} where the token goes");
    addPatience(command, *line);
    command->footer("Behind -- stand the program and its arguments: tokenctl exec NAME -- PROGRAM ARGUMENTS\n"
                    "The program takes tokenctl's place: signals, terminal and exit code are its own.\n"
                    "Exit codes before that: 126 and 127 as a shell's, else those of tokenctl.\n"
                    "Example: tokenctl exec npm --env NPM_TOKEN -- npm ci");
}

void addEnv(const CommandTree &tree)
{
    const auto line = std::make_shared<Line<EnvOrder>>();
    auto *command = tree.add(tree.app, "env", "Write the token into a .env file, or print the line",
                             [line](const Session &session) { return writeEnv(session, line->read()); });
    command->add_option("name", line->order.name, "The source")->required();
    command->add_option("file", line->order.file, "The .env file; standard output if left out");
    command->add_option("--env", line->order.variable, "The variable (default ACCESS_TOKEN)");
    addPatience(command, *line);
    command->footer("All else in the file stays as it is; its mode becomes 0600.\n"
                    "Example: tokenctl env billing .env --env BILLING_TOKEN");
}

void addCredentialHelpers(const CommandTree &tree)
{
    const auto git = std::make_shared<GitOrder>();
    auto *helper = tree.add(tree.app, "git-credential", "Answer git as a credential helper",
                            [git](const Session &session) { return gitCredential(session, *git); });
    helper->add_option("name", git->name, "The source")->required();
    helper->add_option("--for", git->address, "The server that may have the token, and no other")
        ->required()
        ->type_name("URL");
    helper->add_option("--username", git->username, "What the server wants as user name (default oauth2)");
    helper->add_option("operation", git->operation, "get, store or erase; git adds it")->required();
    helper->footer("git config --global credential.https://git.example.helper \\\n"
                   "  '!tokenctl git-credential NAME --for https://git.example'");

    struct KubeOrder {
        std::string name;
        int minValid = 60, wait = 30;
    };
    const auto kube = std::make_shared<Line<KubeOrder>>();
    auto *plugin =
        tree.add(tree.app, "kube-credential", "Print an ExecCredential for kubectl", [kube](const Session &session) {
            const KubeOrder order = kube->read();
            return kubeCredential(session, order.name, order.minValid, order.wait);
        });
    plugin->add_option("name", kube->order.name, "The source")->required();
    addPatience(plugin, *kube);
    plugin->footer("kubectl config set-credentials me --exec-command=tokenctl \\\n"
                   "  --exec-api-version=client.authentication.k8s.io/v1 --exec-arg=kube-credential --exec-arg=NAME");
}

} // namespace

void addIntegrations(const CommandTree &tree, const std::vector<std::string> &command)
{
    addExec(tree, command);
    addEnv(tree);
    addCredentialHelpers(tree);
    const auto file = std::make_shared<std::string>();
    auto *bundle = tree.add(tree.app, "support-bundle", "Write what helps to find a fault, without secrets",
                            [file](const Session &session) { return supportBundle(session, *file); });
    bundle->add_option("file", *file, "- writes to standard output")->required();
}

} // namespace tokenctl
