// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/refusepopup.h"

#include "ui/look/theme.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/keyhintbutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 280;
/// In the order of suggestion::refusalReasons().
constexpr int letters[] = {Qt::Key_B, Qt::Key_R, Qt::Key_T, Qt::Key_D, Qt::Key_O};

} // namespace

RefusePopup::RefusePopup(const QString &question, QWidget *parent)
    : AnswerPopup(question, parent)
    , m_words(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"refusePopup"_s);
    const QStringList reasons = suggestion::refusalReasons();
    for (int i = 0; i < reasons.size(); ++i)
        addAnswer(refusalReasonWord(reasons[i]), {letters[i], Qt::Key_1 + i})
            ->setObjectName(u"reason-"_s + reasons[i]);
    m_words->setObjectName(u"refusalWords"_s);
    m_words->setPlaceholderText(tr("In your words (optional)"));
    m_words->setAccessibleName(tr("In your words (optional)"));
    m_words->setMaxLength(500);
    m_hint->setText(tr("Shift with a key adds words to it."));
    m_hint->setWordWrap(true);
    setFontRole(m_hint, FontRole::Caption);
    setTextToken(m_hint, Token::Dim);
    content()->addSpacing(4);
    content()->addWidget(m_words);
    content()->addWidget(m_hint);
    setFixedWidth(wide);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (m_chosen >= 0)
            answered(m_chosen, false);
        else
            m_hint->setText(tr("Choose the reason these words belong to."));
    });
}

void RefusePopup::answered(int answer, bool withShift)
{
    const bool isOther = suggestion::refusalReasons().value(answer) == "other"_L1;
    const bool hasWords = !m_words->text().trimmed().isEmpty();
    if (!hasWords && (withShift || isOther))
        return askWords(answer);
    send(answer);
}

void RefusePopup::askWords(int answer)
{
    m_chosen = answer;
    const QString reason = suggestion::refusalReasons().value(answer);
    m_hint->setText(reason == "other"_L1
                        ? tr("“Other” needs a few words. Enter sends them.")
                        : tr("Words about “%1”. Enter sends them.").arg(refusalReasonWord(reason)));
    m_words->setFocus(Qt::OtherFocusReason);
}

void RefusePopup::send(int answer)
{
    Q_EMIT refused(suggestion::refusalReasons().value(answer), m_words->text().trimmed());
    close();
}

} // namespace regie
