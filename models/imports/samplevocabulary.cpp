// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/samplevocabulary.h"

#include <QString>

namespace regie::sample {

namespace {

Word word(const char *text)
{
    return {text, slugOf(text)};
}

std::vector<Word> words(std::initializer_list<const char *> texts)
{
    std::vector<Word> made;
    for (const char *text : texts)
        made.push_back(word(text));
    return made;
}

std::vector<Niche> makeNiches()
{
    return {
        {"Plombiers", word("Plomberie"), 12, 1.2},
        {"Électriciens", word("Électricité"), 9, 1.1},
        {"Notaires", word("Étude"), 8, 0.5},
        {"Fleuristes", word("Fleurs"), 8, 1.3},
        {"Cliniques vétérinaires", word("Clinique vétérinaire"), 7, 1.0},
        {"Garages", word("Garage"), 9, 0.9},
        {"Avocats", word("Cabinet"), 8, 0.6},
        {"Boulangeries", word("Boulangerie"), 9, 0.8},
        {"Ostéopathes", word("Ostéopathie"), 6, 1.4},
        {"Architectes", word("Atelier"), 6, 1.0},
        {"Opticiens", word("Optique"), 5, 0.9},
        {"Kinésithérapeutes", word("Kinésithérapie"), 5, 1.1},
        {"Dentistes", word("Cabinet dentaire"), 5, 0.7},
        {"Pharmacies", word("Pharmacie"), 4, 0.6},
        {"Restaurants", word("Chez"), 8, 1.2},
        {"Hôtels", word("Hôtel"), 5, 1.0},
        {"Salons de coiffure", word("Coiffure"), 7, 1.5},
        {"Instituts de beauté", word("Institut"), 6, 1.5},
        {"Agences immobilières", word("Immobilier"), 8, 1.3},
        {"Experts-comptables", word("Expertise"), 5, 0.7},
        {"Menuisiers", word("Menuiserie"), 5, 1.1},
        {"Couvreurs", word("Toitures"), 4, 1.2},
        {"Paysagistes", word("Jardins"), 5, 1.3},
        {"Auto-écoles", word("Auto-école"), 4, 1.1},
        {"Salles de sport", word("Forme"), 4, 1.4},
        {"Cavistes", word("Cave"), 4, 1.2},
    };
}

std::vector<Region> makeRegions()
{
    return {
        {"Auvergne-Rhône-Alpes", 12,
         words({"Lyon", "Grenoble", "Saint-Étienne", "Clermont-Ferrand", "Annecy", "Valence"})},
        {"Bourgogne-Franche-Comté", 5,
         words({"Dijon", "Besançon", "Belfort", "Auxerre", "Mâcon", "Nevers"})},
        {"Bretagne", 7, words({"Rennes", "Brest", "Quimper", "Lorient", "Vannes", "Saint-Brieuc"})},
        {"Centre-Val de Loire", 4,
         words({"Orléans", "Tours", "Bourges", "Blois", "Chartres", "Châteauroux"})},
        {"Corse", 1, words({"Ajaccio", "Bastia", "Porto-Vecchio", "Corte", "Calvi", "Propriano"})},
        {"Grand Est", 8, words({"Strasbourg", "Reims", "Metz", "Nancy", "Mulhouse", "Troyes"})},
        {"Hauts-de-France", 9,
         words({"Lille", "Amiens", "Roubaix", "Dunkerque", "Arras", "Beauvais"})},
        {"Île-de-France", 18,
         words({"Paris", "Versailles", "Créteil", "Nanterre", "Évry", "Meaux"})},
        {"Normandie", 5, words({"Rouen", "Caen", "Le Havre", "Cherbourg", "Évreux", "Alençon"})},
        {"Nouvelle-Aquitaine", 9,
         words({"Bordeaux", "Limoges", "Poitiers", "Pau", "La Rochelle", "Bayonne"})},
        {"Occitanie", 9,
         words({"Toulouse", "Montpellier", "Nîmes", "Perpignan", "Albi", "Tarbes"})},
        {"Pays de la Loire", 6,
         words({"Nantes", "Angers", "Le Mans", "Saint-Nazaire", "Laval", "Cholet"})},
        {"Provence-Alpes-Côte d'Azur", 7,
         words({"Marseille", "Nice", "Toulon", "Aix-en-Provence", "Avignon", "Gap"})},
    };
}

// clang-format off
std::vector<Channel> makeChannels()
{
    return {
        {.key = "email", .weight = 45, .perHour = 240, .failRate = 0.05, .deliveredRate = 0.97,
         .readRate = 0.48, .replyRate = 0.035, .reactionRate = 0.0, .clickRate = 0.06,
         .failures = {"SMTP 550: boîte inexistante", "SMTP 552: boîte pleine",
                      "SMTP 554: refusé par l'antispam", "Domaine introuvable"},
         .outage = "SMTP: connexion refusée"},
        {.key = "whatsapp", .weight = 30, .perHour = 90, .failRate = 0.06, .deliveredRate = 0.97,
         .readRate = 0.82, .replyRate = 0.11, .reactionRate = 0.04, .clickRate = 0.03,
         .failures = {"WhatsApp 131026: numéro non inscrit",
                      "WhatsApp 131049: limite de messages commerciaux",
                      "WhatsApp 131047: fenêtre de 24 h fermée"},
         .outage = "WhatsApp 190: jeton expiré"},
        {.key = "sms", .weight = 17, .perHour = 180, .failRate = 0.04, .deliveredRate = 0.95,
         .readRate = 0.0, .replyRate = 0.04, .reactionRate = 0.0, .clickRate = 0.03,
         .failures = {"Numéro non attribué", "Destinataire inscrit sur la liste STOP",
                      "Opérateur injoignable"},
         .outage = "Passerelle SMS: crédit épuisé"},
        {.key = "phone", .weight = 8, .perHour = 30, .failRate = 0.16, .deliveredRate = 0.42,
         .readRate = 0.0, .replyRate = 0.16, .reactionRate = 0.0, .clickRate = 0.0,
         .failures = {"Numéro non attribué", "Ligne occupée après trois essais",
                      "Inscrit sur Bloctel"},
         .outage = "Téléphonie: tronc SIP indisponible"},
    };
}
// clang-format on

std::array<std::vector<QByteArray>, 4> makePhaseFailures()
{
    return {{
        {"quota dépassé", "429: trop de requêtes vers l'annuaire", "page de résultats illisible",
         "aucun résultat pour cette niche"},
        {"fichier intermédiaire introuvable", "plus de 90 % de doublons"},
        {"délai du modèle dépassé (60 s)", "réponse du modèle illisible (JSON)"},
        {"CRM: accès refusé (403)", "CRM: délai dépassé"},
    }};
}

std::vector<Word> makeFirstNames()
{
    return words({"Camille", "Léa",      "Manon",     "Chloé",    "Émilie",    "Julie",
                  "Sophie",  "Claire",   "Hélène",    "Nathalie", "Isabelle",  "Céline",
                  "Aurélie", "Élodie",   "Mathilde",  "Pauline",  "Inès",      "Sarah",
                  "Fatima",  "Anaïs",    "Charlotte", "Marion",   "Laure",     "Agnès",
                  "Thomas",  "Nicolas",  "Julien",    "Antoine",  "Maxime",    "Alexandre",
                  "Pierre",  "François", "Jérôme",    "Stéphane", "Sébastien", "Mickaël",
                  "Karim",   "Mehdi",    "Hugo",      "Lucas",    "Théo",      "Benoît",
                  "Gaël",    "Loïc",     "Yann",      "Rémi",     "Étienne",   "Xavier"});
}

std::vector<Word> makeLastNames()
{
    return words(
        {"Martin",    "Bernard",  "Thomas",   "Petit",    "Robert",   "Richard",   "Durand",
         "Dubois",    "Moreau",   "Laurent",  "Simon",    "Michel",   "Lefèvre",   "Leroy",
         "Roux",      "David",    "Bertrand", "Morel",    "Fournier", "Girard",    "Bonnet",
         "Dupont",    "Lambert",  "Fontaine", "Rousseau", "Vincent",  "Muller",    "Lefebvre",
         "Faure",     "André",    "Mercier",  "Blanc",    "Guérin",   "Boyer",     "Garnier",
         "Chevalier", "François", "Legrand",  "Gauthier", "Garcia",   "Perrin",    "Robin",
         "Clément",   "Morin",    "Nicolas",  "Henry",    "Roussel",  "Mathieu",   "Gautier",
         "Masson",    "Marchand", "Duval",    "Denis",    "Dumont",   "Marie",     "Lemaire",
         "Noël",      "Meyer",    "Dufour",   "Meunier",  "Brun",     "Blanchard", "Giraud",
         "Joly",      "Rivière",  "Lucas",    "Brunet",   "Gaillard", "Barbier",   "Arnaud",
         "Le Gall",   "Kervella", "Benali",   "Nguyen",   "Da Silva", "Schmitt"});
}

template <typename Entries>
int sumOfWeights(const Entries &entries)
{
    int sum = 0;
    for (const auto &entry : entries)
        sum += entry.weight;
    return sum;
}

} // namespace

QByteArray slugOf(QByteArrayView utf8)
{
    const QString decomposed = QString::fromUtf8(utf8).normalized(QString::NormalizationForm_D);
    QByteArray slug;
    for (const QChar c : decomposed.toLower()) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            slug.append(c.toLatin1());
        else if (!slug.isEmpty() && !slug.endsWith('-'))
            slug.append('-');
    }
    while (slug.endsWith('-'))
        slug.chop(1);
    return slug;
}

Vocabulary::Vocabulary()
    : niches(makeNiches())
    , regions(makeRegions())
    , channels(makeChannels())
    , clients{{"durum-nord", 9},   {"avego", 7},         {"maison-lune", 5},
              {"atelier-vert", 4}, {"clinique-iris", 3}, {"librairie-azur", 2}}
    , firstNames(makeFirstNames())
    , lastNames(makeLastNames())
    , operators{"Claire Morel", "Karim Benali", "Julie Kervella", "Thomas Girard"}
    , phaseFailures(makePhaseFailures())
    , nicheWeight(sumOfWeights(niches))
    , regionWeight(sumOfWeights(regions))
    , channelWeight(sumOfWeights(channels))
    , clientWeight(sumOfWeights(clients))
{}

const Vocabulary &Vocabulary::instance()
{
    static const Vocabulary vocabulary;
    return vocabulary;
}

} // namespace regie::sample
