#include "tests/ui/sentences.h"

#include <QFile>
#include <QXmlStreamReader>

std::vector<Sentence> readSentences(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    std::vector<Sentence> sentences;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            sentences.push_back({context, xml.readElementText(), true, {}});
        } else if (xml.name() == u"translation") {
            sentences.back().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    sentences.back().translations.append(xml.readElementText());
                else if (xml.isCharacters() && !xml.isWhitespace())
                    sentences.back().translations.append(xml.text().toString());
            }
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return sentences;
}
