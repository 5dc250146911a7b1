// SPDX-License-Identifier: GPL-3.0-or-later
// `tokenctl __complete WORDS…`: what a shell offers, from the same tree that reads the line, so that the two cannot
// differ. The scripts in installer/completions do nothing but ask it.
#include "commandtree.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace tokenctl {

namespace {

using nlohmann::json;
using Words = std::vector<std::string>;

struct Offer {
    std::string word, meaning;
};

/// The first sentence, on one line.
std::string shortened(const std::string &text)
{
    return text.substr(0, std::min({text.find(". "), text.find("; "), text.find('\n')}));
}

bool takesValue(const CLI::Option &option)
{
    return option.get_items_expected_max() > 0;
}

/// "{a,b}" in "TEXT:{a,b}".
std::vector<Offer> choices(const std::string &typeName)
{
    std::vector<Offer> offers;
    const std::size_t open = typeName.find('{');
    const std::size_t close = typeName.find('}', open);
    if (open == std::string::npos || close == std::string::npos)
        return offers;
    std::size_t at = open + 1;
    while (at < close) {
        const std::size_t end = std::min(typeName.find(',', at), close);
        offers.push_back({typeName.substr(at, end - at), ""});
        at = end + 1;
    }
    return offers;
}

class Completion
{
public:
    Completion(const CLI::App &app, const Session &session)
        : m_app(&app)
        , m_session(session)
    {}

    std::vector<Offer> offers(const Words &words)
    {
        for (std::size_t i = 0; i + 1 < words.size(); ++i)
            walk(words[i]);
        const std::string last = words.empty() ? std::string() : words.back();
        if (m_isBehindDashes)
            return m_app->get_name() == "exec" ? std::vector<Offer>{{":commands", ""}} : positionalOffers();
        if (m_waiting)
            return valueOffers(*m_waiting);
        const std::size_t equals = last.find('=');
        if (last.rfind("--", 0) == 0 && equals != std::string::npos) {
            const CLI::Option *option = find(last.substr(0, equals));
            auto values = option ? valueOffers(*option) : std::vector<Offer>();
            for (Offer &value : values) {
                if (value.word.front() != ':')
                    value.word.insert(0, last.substr(0, equals + 1));
            }
            return values;
        }
        if (!last.empty() && last.front() == '-')
            return optionOffers();
        auto offers = commandOffers();
        const auto positional = positionalOffers();
        offers.insert(offers.end(), positional.begin(), positional.end());
        return offers;
    }

private:
    void walk(const std::string &word)
    {
        if (m_waiting) {
            noteGlobal(*m_waiting, word);
            m_waiting = nullptr;
        } else if (m_isBehindDashes) {
            m_positionals.push_back(word);
        } else if (word == "--") {
            m_isBehindDashes = true;
        } else if (word.size() > 1 && word.front() == '-') {
            const std::size_t equals = word.find('=');
            const CLI::Option *option = find(word.substr(0, equals));
            if (option && takesValue(*option)) {
                if (equals == std::string::npos)
                    m_waiting = option;
                else
                    noteGlobal(*option, word.substr(equals + 1));
            }
        } else if (const CLI::App *command = m_positionals.empty() ? subcommand(word) : nullptr) {
            m_app = command;
        } else {
            m_positionals.push_back(word);
        }
    }

    /// Which agent the line speaks to.
    void noteGlobal(const CLI::Option &option, const std::string &value)
    {
        if (option.check_lname("socket"))
            m_session.socket = value;
        else if (option.check_lname("data-dir"))
            m_session.dataDirectory = value;
    }

    const CLI::App *subcommand(const std::string &name) const
    {
        for (const CLI::App *command : m_app->get_subcommands(nullptr)) {
            if (command->check_name(name))
                return command;
        }
        return nullptr;
    }

    /// Options of a command are known to what is below it as well.
    const CLI::Option *find(const std::string &word) const
    {
        for (const CLI::App *app = m_app; app; app = app->get_parent()) {
            for (const CLI::Option *option : app->get_options(nullptr)) {
                if (option->check_name(word))
                    return option;
            }
        }
        return nullptr;
    }

    std::vector<Offer> optionOffers() const
    {
        std::vector<Offer> offers;
        for (const CLI::App *app = m_app; app; app = app->get_parent()) {
            for (const CLI::Option *option : app->get_options(nullptr)) {
                // One help for all levels.
                if (app != m_app && option->check_lname("help"))
                    continue;
                for (const std::string &name : option->get_lnames())
                    offers.push_back({"--" + name, shortened(option->get_description())});
                if (option->get_lnames().empty()) {
                    for (const std::string &name : option->get_snames())
                        offers.push_back({'-' + name, shortened(option->get_description())});
                }
            }
        }
        return offers;
    }

    std::vector<Offer> commandOffers() const
    {
        std::vector<Offer> offers;
        if (!m_positionals.empty())
            return offers;
        for (const CLI::App *command : m_app->get_subcommands(nullptr)) {
            if (!command->get_group().empty())
                offers.push_back({command->get_name(), shortened(command->get_description())});
        }
        return offers;
    }

    std::vector<Offer> positionalOffers() const
    {
        std::size_t place = m_positionals.size();
        for (const CLI::Option *option : m_app->get_options(nullptr)) {
            if (!option->get_positional())
                continue;
            if (place == 0 || option->get_items_expected_max() > 1)
                return valueOffers(*option);
            --place;
        }
        return {};
    }

    /// Options are told apart by the names that mean one thing in all commands.
    std::vector<Offer> valueOffers(const CLI::Option &option) const
    {
        const std::string &name = option.get_single_name();
        if (name == "slot")
            return slotOffers();
        if (name == "key" && m_app->get_name() == "revoke")
            return namesOf(answer("/api/keys"), "keys");
        if ((name == "name" && option.get_positional()) || name == "source")
            return sourceOffers();
        static constexpr std::array files{"file", "jwks", "data-dir", "socket"};
        if (std::find(files.begin(), files.end(), name) != files.end())
            return {{":files", ""}};
        return choices(option.get_type_name());
    }

    json answer(const std::string &path) const
    {
        return m_session.ask({.path = path, .patience = std::chrono::seconds(1)}).value_or(json::object());
    }

    std::vector<Offer> sourceOffers() const { return namesOf(answer("/api/sources"), "sources"); }

    /// Those that are not on the line yet.
    std::vector<Offer> namesOf(const json &document, const char *list) const
    {
        std::vector<Offer> offers;
        for (const json &one : listOf(document, list)) {
            const std::string name = textOf(one, "name");
            if (std::find(m_positionals.begin(), m_positionals.end(), name) == m_positionals.end())
                offers.push_back({name, textOf(one, "title")});
        }
        return offers;
    }

    std::vector<Offer> slotOffers() const
    {
        std::vector<Offer> offers;
        if (m_positionals.empty())
            return offers;
        for (const json &slot : listOf(answer("/api/sources/" + encoded(m_positionals.front())), "secret_slots")) {
            if (slot.is_string())
                offers.push_back({slot.get<std::string>(), ""});
        }
        return offers;
    }

    const CLI::App *m_app;
    Session m_session;
    Words m_positionals;
    const CLI::Option *m_waiting = nullptr;
    bool m_isBehindDashes = false;
};

/// Nothing that would end the line or its first column.
bool isPlain(const std::string &text)
{
    return std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

} // namespace

void complete(const CLI::App &app, const Session &session, const Words &words)
{
    const std::string last = words.empty() ? std::string() : words.back();
    for (const Offer &offer : Completion(app, session).offers(words)) {
        const bool isOrder = offer.word.rfind(':', 0) == 0;
        if (!isPlain(offer.word) || (!isOrder && offer.word.rfind(last, 0) != 0))
            continue;
        std::cout << offer.word;
        if (!offer.meaning.empty() && isPlain(offer.meaning))
            std::cout << '\t' << offer.meaning;
        std::cout << '\n';
    }
}

} // namespace tokenctl
