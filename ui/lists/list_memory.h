#pragma once

#include "core/services/list_settings.h"
#include "ui/session.h"

#include <QTimer>

/// What this copy of the company remembers of one list: columns, filters, order, and the filters that have a name.
class ListMemory final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ListMemory(Session &session, const ListView &view, QObject *parent);
    ~ListMemory() override;

    /// Says loaded() when it is there; a list that was never changed has the view's own filters.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const ListState &state() const { return m_state; }
    /// Written after a moment, or when this goes.
    void keep(const ListState &state);

    [[nodiscard]] const std::vector<NamedFilter> &named() const { return m_named; }
    void keepNamed(const NamedFilter &filter);
    void forgetNamed(const QString &name);
    /// Reads the named filters again: other views share them.
    void readNamed();

signals:
    void loaded();
    void namedChanged();
    void failed(const Error &error);

private:
    void write();
    template <typename Work>
    void changeNamed(Work work);

    Session &m_session;
    const ListView &m_view;
    ListState m_state;
    std::vector<NamedFilter> m_named;
    QTimer m_pause;
    bool m_isLoaded = false;
    bool m_isLoading = false;
};
