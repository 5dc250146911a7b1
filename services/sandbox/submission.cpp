// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/submission.h"

#include "json/strictjson.h"

namespace tokenwatch::sandbox {

void Submission::takeForm(const QList<std::pair<QString, QString>> &form)
{
    format = Format::Form;
    for (const auto &[name, value] : form) {
        if (fields.contains(name))
            repeated = name;
        fields.insert(name, value);
    }
}

Submission Submission::ofQuery(const http::Request &request)
{
    http::Request asForm;
    asForm.body = request.query;
    Submission submission;
    submission.takeForm(asForm.form());
    return submission;
}

Submission Submission::of(const http::Request &request)
{
    Submission submission;
    const QByteArray type = request.header("Content-Type").split(';').constFirst().trimmed().toLower();
    if (type == "application/x-www-form-urlencoded") {
        submission.takeForm(request.form());
    } else if (type == "application/json") {
        submission.format = Format::Json;
        const auto object = json::readObject(request.body);
        submission.readable = object.has_value();
        if (object) {
            for (auto member = object->begin(); member != object->end(); ++member) {
                if (member->isString())
                    submission.fields.insert(member.key(), member->toString());
            }
        }
    }
    return submission;
}

} // namespace tokenwatch::sandbox
