#pragma once

#include "core/services/device_service.h"

/// What the draft of a form about `devices` is about: the one device, or the owner of several. A draft about several is
/// never offered in a form that knows only one of them: it might be about another one.
[[nodiscard]] QString draftSubject(const std::vector<DeviceView> &devices);
/// The devices that such a form is opened with again; not empty. Fails with NotFound when they are gone.
[[nodiscard]] Result<std::vector<DeviceView>> devicesOfDraft(const ServiceContext &context, const QString &subject);
