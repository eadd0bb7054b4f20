#include "core/base/log.h"

Q_LOGGING_CATEGORY(logStore, "mpm.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logProviders, "mpm.providers", QtInfoMsg)
Q_LOGGING_CATEGORY(logWorker, "mpm.worker", QtInfoMsg)
Q_LOGGING_CATEGORY(logServices, "mpm.services", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "mpm.ui", QtInfoMsg)
