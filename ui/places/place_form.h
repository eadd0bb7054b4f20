#pragma once

#include "core/services/place_service.h"
#include "ui/widgets/form_page.h"

class ChoiceBox;
class QLineEdit;

/// A new mini-grid or village.
class PlaceForm final : public FormPage
{
    Q_OBJECT
public:
    enum class Kind
    {
        MiniGrid,
        Village
    };

    /// `parent`: id of the cluster or the mini-grid that is offered first.
    PlaceForm(const ScreenContext &context, Kind kind, const QString &parent);

    [[nodiscard]] QString title() const override;

private:
    void save() override;
    /// Both numbers or none.
    [[nodiscard]] Result<std::optional<Position>> position() const;

    Kind m_kind;
    QLineEdit *m_name;
    ChoiceBox *m_parent;
    QLineEdit *m_latitude;
    QLineEdit *m_longitude;
};
