#pragma once

#include <QSslConfiguration>

/// Certificate and key of a server that nobody vouches for, made anew: for "localhost" and 127.0.0.1, valid for a day.
[[nodiscard]] QSslConfiguration selfSignedServer();
