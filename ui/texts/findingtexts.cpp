// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/suggestiontexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Where translators find these sentences.
struct FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(regie::FindingTexts)
};

/// What a sentence is made of: the finding with what it was found in.
struct Found
{
    const RuleFinding &finding;
    const EntityExplanation &explanation;
    const QString &currency;

    double value() const { return finding.value.value_or(0); }
    double threshold() const { return finding.threshold.value_or(0); }
    QString ratio() const { return ratioText(value()); }
    QString money(double amount) const { return moneyText(amount, currency); }
    static QString whole(double number) { return QLocale().toString(qint64(std::llround(number))); }
};

QString proposed(const Found &found)
{
    if (!found.finding.proposal)
        return FindingTexts::tr("It would be proposed.");
    const Proposal &proposal = *found.finding.proposal;
    QString text = FindingTexts::tr("It would be proposed, with a confidence of %1.")
                       .arg(shareText(proposal.confidence / 100.0));
    if (proposal.oldValue && proposal.newValue)
        text += u' ' + FindingTexts::tr("The daily budget would go from %1 to %2.")
                           .arg(found.money(*proposal.oldValue), found.money(*proposal.newValue));
    return text;
}

QString noFigures(const Found &)
{
    return FindingTexts::tr("There are no figures of these 7 days.");
}

QString tooFewDays(const Found &found)
{
    return FindingTexts::tr("Only %1 of the 7 days have figures; it takes %2 to decide.")
        .arg(Found::whole(found.value()), Found::whole(found.threshold()));
}

QString notActive(const Found &found)
{
    const QString &status = found.explanation.figures.status;
    if (status == "paused"_L1)
        return FindingTexts::tr("It is paused already.");
    return status == "archived"_L1 ? FindingTexts::tr("It is archived.")
                                   : FindingTexts::tr("It is not active.");
}

QString noSpend(const Found &)
{
    return FindingTexts::tr("Nothing was spent in 7 days, so there is no ROI.");
}

QString roiUnderTarget(const Found &found)
{
    return FindingTexts::tr("The ROI of %1 is not above the target of %2.")
        .arg(found.ratio(), ratioText(found.threshold()));
}

QString roiUnderP75(const Found &found)
{
    return FindingTexts::tr(
               "The ROI of %1 is above the target, but not above the p75 of %2: others do as "
               "well.")
        .arg(found.ratio(), ratioText(found.threshold()));
}

QString sampleTooSmall(const Found &found)
{
    return FindingTexts::tr(
               "Nothing large enough to compare with: the largest population has %1, it takes "
               "%2 to decide.")
        .arg(Found::whole(found.value()), Found::whole(found.threshold()));
}

QString roiGoodEnough(const Found &found)
{
    return FindingTexts::tr("The ROI of %1 is not under %2, below which it would be paused.")
        .arg(found.ratio(), ratioText(found.threshold()));
}

QString spendTooSmall(const Found &found)
{
    return FindingTexts::tr("%1 were spent in 7 days; more than %2 is needed to judge.")
        .arg(found.money(found.value()), found.money(found.threshold()));
}

QString ctrUnknown(const Found &)
{
    return FindingTexts::tr("The CTR of one of the two weeks is not known.");
}

QString tooFewImpressions(const Found &found)
{
    return FindingTexts::tr("One of the two weeks has only %1 impressions; it takes %2 to compare.")
        .arg(Found::whole(found.value()), Found::whole(found.threshold()));
}

QString ctrHolds(const Found &found)
{
    if (found.value() <= 0)
        return FindingTexts::tr("The CTR has not fallen.");
    return FindingTexts::tr("The CTR has fallen by %1; a drop of %2 would be enough.")
        .arg(shareText(found.value()), shareText(found.threshold()));
}

struct Sentence
{
    const char *code;
    QString (*text)(const Found &);
};

constexpr std::array sentences{
    Sentence{"proposed", proposed},
    Sentence{"no_figures", noFigures},
    Sentence{"too_few_days", tooFewDays},
    Sentence{"not_active", notActive},
    Sentence{"no_spend", noSpend},
    Sentence{"roi_under_target", roiUnderTarget},
    Sentence{"roi_under_p75", roiUnderP75},
    Sentence{"sample_too_small", sampleTooSmall},
    Sentence{"roi_good_enough", roiGoodEnough},
    Sentence{"spend_too_small", spendTooSmall},
    Sentence{"ctr_unknown", ctrUnknown},
    Sentence{"too_few_impressions", tooFewImpressions},
    Sentence{"ctr_holds", ctrHolds},
};

} // namespace

QStringList findingCodes()
{
    QStringList codes;
    for (const Sentence &sentence : sentences)
        codes.append(QLatin1String(sentence.code));
    return codes;
}

QString findingSentence(const RuleFinding &finding, const EntityExplanation &explanation,
                        const QString &currency)
{
    for (const Sentence &sentence : sentences) {
        if (finding.code == QLatin1String(sentence.code))
            return sentence.text({finding, explanation, currency});
    }
    return finding.code;
}

QString ruleWord(const QString &rule)
{
    if (rule == suggestion::Scale)
        return FindingTexts::tr("Scale: raise the daily budget");
    if (rule == suggestion::Pause)
        return FindingTexts::tr("Pause: stop what does not pay");
    return rule == suggestion::Refresh ? FindingTexts::tr("Refresh: renew the creative") : rule;
}

} // namespace regie
