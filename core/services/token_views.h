#pragma once

#include "core/services/token_service.h"

/// Tokens as screens and commands show them.
[[nodiscard]] QString tokenViewColumns(); ///< with `t`, `d` (device), `a` (account), `c` (customer),
                                          ///< `h` (health of the account) as aliases
[[nodiscard]] QString tokenViewTables();
/// Reads the columns from `first` on.
[[nodiscard]] TokenView readTokenView(const Row &row, int first);
[[nodiscard]] TokenKind tokenKindFromStored(const QString &word);
/// The tokens of one payment or grant, X's own first.
[[nodiscard]] Result<std::vector<TokenView>> readTokenViews(Database &database, const QString &causeType,
                                                            const QByteArray &causeId);
