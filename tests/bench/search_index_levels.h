#pragma once

#include "tests/bench/native_sqlite.h"

/// Makes the search index of all documents at once, and lays it out as it is in a company whose documents came one by
/// one: the old ones in one segment on a high level, so that new ones are not merged with them all too soon.
void buildSearchIndex(NativeDatabase &database);
