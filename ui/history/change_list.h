#pragma once

#include "core/services/record_history.h"
#include "ui/models/paged_model.h"
#include "ui/session.h"

#include <QWidget>

class ListPane;
class QLabel;

/// Reads one page of a history; runs on the store's thread.
using ReadChanges = std::function<Result<Page<ChangeView>>(const ServiceContext &, const PageRequest &)>;

/// Who changed what and when; before and after of the chosen change below the list.
class ChangeList final : public QWidget
{
    Q_OBJECT
public:
    ChangeList(Session &session, ReadChanges read);

    void refresh();
    void focusTable();

private:
    void showValues(int row);

    Session &m_session;
    PagedModel<ChangeView> *m_model;
    ListPane *m_list;
    QLabel *m_before;
    QLabel *m_after;
};
