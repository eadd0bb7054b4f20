#include "core/base/result.h"

bool Error::isTransient() const
{
    return code == ErrorCode::Network || code == ErrorCode::Timeout || code == ErrorCode::RateLimited;
}

tl::unexpected<Error> failure(ErrorCode code, QString reason, QString detail, QString field, QString native)
{
    return tl::make_unexpected(
        Error{code, std::move(reason), std::move(detail), std::move(field), std::move(native)});
}

tl::unexpected<Error> invalid(QString reason, QString detail, QString field)
{
    return failure(ErrorCode::Invalid, std::move(reason), std::move(detail), std::move(field));
}

tl::unexpected<Error> refused(QString reason, QString detail, QString field)
{
    return failure(ErrorCode::Refused, std::move(reason), std::move(detail), std::move(field));
}

tl::unexpected<Error> notFound(QString reason, const QString &what, const QString &key, QString field)
{
    return failure(ErrorCode::NotFound, std::move(reason),
                   QStringLiteral("There is no %1 \"%2\".").arg(what, key), std::move(field));
}
