#pragma once

#include "core/domain/serial.h"
#include "ui/session.h"
#include "ui/widgets/choice_box.h"

/// The lists behind the choice boxes of the forms. Each one is read on the store's thread and set when it arrives; the
/// id of a choice is the id of the thing.
void loadVillages(Session &session, ChoiceBox *box);
void loadTariffs(Session &session, ChoiceBox *box);
void loadMiniGrids(Session &session, ChoiceBox *box);
void loadClusters(Session &session, ChoiceBox *box);
/// Manufacturers that are switched on and make this kind of device.
void loadManufacturers(Session &session, ChoiceBox *box, DeviceKind kind);
/// All payment channels, those that are switched off among them.
void loadChannels(Session &session, ChoiceBox *box);
/// Appliances of this kind of device; without a kind, all of them.
void loadAppliances(Session &session, ChoiceBox *box, std::optional<DeviceKind> kind);
