// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt of a GrantRunner: the walk along a flow's steps. Answers that arrive inside a call are kept for the loop
// instead of recursing. Private to the engine; service thread.
#pragma once

#include "engine/answertext.h"
#include "engine/grantslots.h"

namespace tokenwatch {

class GrantRun : public std::enable_shared_from_this<GrantRun>
{
public:
    GrantRun(const GrantRunner::Doors &doors, GrantOrder order, GrantRunner::BeforeSpending beforeSpending,
             std::function<void(GrantResult)> then);

    void begin();
    void cancel();

private:
    [[nodiscard]] bool isOver() const { return !m_then; }
    void drop();
    void finish(Expected<Token> token);
    [[nodiscard]] std::vector<SentRequest> untriedRequests() const;
    std::nullopt_t fail(ErrorKind kind, QString where = {});

    void knowSecrets(const FlowContext &context);
    void watchDeadline();
    void leaveFor(Milliseconds most, const QString &whom = {});
    void comeBack();

    void startFlow();
    [[nodiscard]] Expected<std::unique_ptr<GrantFlow>> makeFlow(FlowContext context) const;
    void walk(Answer answer);

    // One per kind of step. The answer, if it came inside the call.
    std::optional<Answer> take(Done done);
    std::optional<Answer> take(Send send);
    std::optional<Answer> take(const Wait &wait);
    std::optional<Answer> take(const Listen &listen);
    std::optional<Answer> take(const Browse &browse);
    std::optional<Answer> take(Run run);
    std::optional<Answer> take(const ReadFile &file);

    void journal(Send send);
    std::optional<Answer> dispatch(Send send);
    void noteAnswer(const Expected<HttpResponse> &response);
    void prompt(const SignInPrompt &prompt);
    template <class T, class Start>
    std::optional<Answer> ask(Start start);

    const GrantRunner::Doors m_doors;
    GrantOrder m_order;
    const GrantRunner::BeforeSpending m_beforeSpending;
    std::function<void(GrantResult)> m_then;
    GrantSlots m_slots;

    BootTime m_deadline, m_leftAt;
    bool m_isAway = false; ///< waiting for a person, a program, or as long as the provider wishes
    Pending m_guard, m_waiting;
    std::unique_ptr<GrantFlow> m_flow;
    std::unique_ptr<RedirectListener> m_listener;
    int m_steps = 0; ///< since the last wait
    Spends m_spends = Spends::Nothing;
    int m_httpStatus = 0;
    std::optional<SentRequest> m_underWay;
    Seconds m_patience{}; ///< for the whole attempt
    Moment m_sentAt;
    QString m_request;                    ///< the last one, for people
    std::optional<HttpResponse> m_answer; ///< to that
    AnswerSecrets m_known;                ///< whatever an answer might repeat
    std::optional<ClockReading> m_clock;
    bool m_sent = false, m_journaled = false, m_inCall = false;
};

} // namespace tokenwatch
