#pragma once

#include "core/base/result.h"
#include "ui/paper/paper_page.h"

class QPagedPaintDevice;

/// Lays the page out on `device` (a printer or a PDF) and paints it. Sheets get a foot with the page number; a roll is
/// as long as what is on it. Sets the device's page size. Needs a QGuiApplication for its fonts; any thread. Fails with
/// Environment "no_fonts", or "not_printable" when the device does not begin.
[[nodiscard]] Outcome paintPaper(const PaperPage &page, QPagedPaintDevice &device);

/// Written beside the target and renamed when complete: what was there before stays when it fails, with Environment
/// "not_writable" or "disk_full" (field file) or as paintPaper().
[[nodiscard]] Outcome writePdf(const PaperPage &page, const QString &file, const QString &title);
