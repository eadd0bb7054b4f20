#pragma once

#include "core/base/result.h"
#include "core/base/work_progress.h"
#include "ui/paper/paper_page.h"

class QPagedPaintDevice;

/// Lays the page out on `device` (a printer or a PDF) and paints it. Sheets get a foot with the page number; a roll is
/// as long as what is on it. Sets the device's page size. Needs a QGuiApplication for its fonts; any thread. Fails with
/// Environment "no_fonts", or "not_printable" when the device does not begin, and with Cancelled "cancelled" when
/// `progress` says no; from paintingBegins on, the device may have some of the pages by then.
[[nodiscard]] Outcome paintPaper(const PaperPage &page, QPagedPaintDevice &device, const WorkProgress &progress = {});
inline constexpr int paintingBegins = 600; ///< thousandths

/// Written beside the target and renamed when complete: what was there before stays when it fails, with Environment
/// "not_writable" or "disk_full" (field file) or as paintPaper().
[[nodiscard]] Outcome writePdf(const PaperPage &page, const QString &file, const QString &title,
                               const WorkProgress &progress = {});
