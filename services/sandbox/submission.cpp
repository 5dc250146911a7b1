// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/submission.h"

#include "json/strictjson.h"

namespace tokenwatch::sandbox {

Submission Submission::of(const http::Request &request)
{
    Submission submission;
    const QByteArray type = request.header("Content-Type").split(';').constFirst().trimmed().toLower();
    if (type == "application/x-www-form-urlencoded") {
        submission.format = Format::Form;
        for (const auto &[name, value] : request.form()) {
            if (submission.fields.contains(name))
                submission.repeated = name;
            submission.fields.insert(name, value);
        }
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
