<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>regie::AboutDialog</name>
    <message>
        <source>About Régie</source>
        <translation>À propos de Régie</translation>
    </message>
    <message>
        <source>The control room for marketing that runs itself.</source>
        <translation>La salle de contrôle du marketing qui tourne tout seul.</translation>
    </message>
    <message>
        <source>Régie is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Régie est un logiciel libre&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier selon les termes de la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
</context>
<context>
    <name>regie::ActionRow</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>regie::AdDelegate</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>Budget quotidien</translation>
    </message>
</context>
<context>
    <name>regie::AlertsCard</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien ne demande d’attention.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Take it off the overview. It stays in the history of alerts.</source>
        <translation>Retirer de la vue d’ensemble. L’alerte reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>regie::AlertsModel</name>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>by nobody</source>
        <translation>par personne</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>Levée : %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Terminée : %1</translation>
    </message>
    <message>
        <source>Seen by %1: %2</source>
        <translation>Vue par %1 : %2</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
</context>
<context>
    <name>regie::AlertsView</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alerte</numerusform>
            <numerusform>%Ln alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Aucune alerte n’est ouverte</translation>
    </message>
    <message>
        <source>Budgets, error rates, durations and stuck tasks are as they should be.</source>
        <translation>Budgets, taux d’erreur, durées et tâches bloquées sont en ordre.</translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation>Pas encore d’alerte</translation>
    </message>
    <message>
        <source>What exceeds a budget or a threshold, or is stuck, is kept here.</source>
        <translation>Ce qui dépasse un budget ou un seuil, ou qui est bloqué, est gardé ici.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>alerts</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alerts</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Of any kind</source>
        <translation>De toute sorte</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Montrer les tâches</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marquer comme vue</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln alert(s).</source>
        <translation>
            <numerusform>La dernière alerte.</numerusform>
            <numerusform>Les %Ln dernières alertes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::AnalyseCommand</name>
    <message>
        <source>The last day to look at, as 2026-11-21. Default: the last day that each client has figures of.</source>
        <translation>Le dernier jour à examiner, sous la forme 2026-11-21. Par défaut : le dernier jour pour lequel chaque client a des chiffres.</translation>
    </message>
    <message>
        <source>Say what would be suggested, and change nothing.</source>
        <translation>Dire ce qui serait suggéré, sans rien changer.</translation>
    </message>
    <message>
        <source>Say what every rule found on one entity of CLIENT, for example adset/2385001.</source>
        <translation>Dire ce que chaque règle a constaté pour une entité de CLIENT, par exemple adset/2385001.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write it as 2026-11-21.</source>
        <translation>« %1 » n’est pas un jour ; écrivez-le sous la forme 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 entities up to %2: %3 would be suggested.</source>
        <translation>%1 entités jusqu’au %2 : %3 suggestions seraient faites.</translation>
    </message>
    <message>
        <source>%1 entities up to %2: %3 suggested.</source>
        <translation>%1 entités jusqu’au %2 : %3 suggestions faites.</translation>
    </message>
    <message>
        <source>%1 wait already, %2 were refused before, %3 were carried out or expired too recently; %4 expired.</source>
        <translation>%1 attendent déjà, %2 ont été refusées auparavant, %3 ont été exécutées ou ont expiré trop récemment ; %4 ont expiré.</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  … et %1 autres</translation>
    </message>
    <message>
        <source>Client %1 of %2</source>
        <translation>Client %1 sur %2</translation>
    </message>
    <message>
        <source>One is open.</source>
        <translation>Une suggestion est ouverte.</translation>
    </message>
    <message>
        <source>It was refused, and its figures have not moved enough since.</source>
        <translation>Elle a été refusée, et ses chiffres n’ont pas assez bougé depuis.</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;.</source>
        <translation>%1 n’a pas de %2 « %3 ».</translation>
    </message>
    <message>
        <source>Name a client and one entity: regie analyse CLIENT --explain TYPE/ID</source>
        <translation>Indiquez un client et une entité : regie analyse CLIENT --explain TYPE/ID</translation>
    </message>
</context>
<context>
    <name>regie::Analysis</name>
    <message>
        <source>There is no client &quot;%1&quot;.</source>
        <translation>Il n’y a pas de client « %1 ».</translation>
    </message>
</context>
<context>
    <name>regie::AnalyticsBar</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <source>Cost as charged</source>
        <translation>Coût facturé</translation>
    </message>
    <message>
        <source>Cost by price list</source>
        <translation>Coût selon le tarif</translation>
    </message>
    <message>
        <source>Cost as valued</source>
        <translation>Coût retenu</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>By agent</comment>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with the period just before, of the same length</source>
        <translation>Comparer avec la période juste avant, de même durée</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Days and hours are those of this time zone.</source>
        <translation>Les jours et les heures sont ceux de ce fuseau horaire.</translation>
    </message>
    <message>
        <source>One filter at a time: another grouping looks at all again.</source>
        <translation>Un filtre à la fois : un autre regroupement montre de nouveau tout.</translation>
    </message>
    <message>
        <source>Look at one of them alone: one agent, type, model, client or campaign</source>
        <translation>En regarder un seul : un agent, un type, un modèle, un client ou une campagne</translation>
    </message>
</context>
<context>
    <name>regie::AnalyticsCalls</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Charts appear as soon as there is a database.</source>
        <translation>Les graphiques apparaissent dès qu’il y a une base de données.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln task(s) of models that have no price.</source>
        <translation>
            <numerusform>Sans %Ln tâche d’un modèle qui n’a pas de prix.</numerusform>
            <numerusform>Sans %Ln tâches de modèles qui n’ont pas de prix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Top error messages</source>
        <translation>Messages d’erreur les plus fréquents</translation>
    </message>
    <message numerus="yes">
        <source>Of the newest %Ln failed task(s).</source>
        <translation>
            <numerusform>De la tâche échouée la plus récente.</numerusform>
            <numerusform>Des %Ln tâches échouées les plus récentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln failed task(s) that are left.</source>
        <translation>
            <numerusform>De la tâche échouée qui reste.</numerusform>
            <numerusform>Des %Ln tâches échouées qui restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration p50, p95, p99</source>
        <translation>Durée p50, p95, p99</translation>
    </message>
    <message>
        <source>Percentiles are within %1 % of the exact ones.</source>
        <translation>Les percentiles sont exacts à %1 % près.</translation>
    </message>
    <message>
        <source>p95 duration</source>
        <translation>Durée p95</translation>
    </message>
    <message>
        <source>The thin line reaches from p50 to p99.</source>
        <translation>Le trait fin va de p50 à p99.</translation>
    </message>
    <message>
        <source>Distribution of durations</source>
        <translation>Répartition des durées</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tasks by weekday and hour</source>
        <translation>Tâches par jour de la semaine et heure</translation>
    </message>
    <message>
        <source>A click opens the last of these hours.</source>
        <translation>Un clic ouvre la dernière de ces heures.</translation>
    </message>
    <message>
        <source>No model call yet</source>
        <translation>Aucun appel de modèle pour l’instant</translation>
    </message>
    <message>
        <source>Charts appear as soon as a program writes tasks, or some are imported.</source>
        <translation>Les graphiques apparaissent dès qu’un programme écrit des tâches, ou que l’on en importe.</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Ouvrir les tâches</translation>
    </message>
    <message>
        <source>The newest task of all is of %1.</source>
        <translation>La tâche la plus récente de toutes date du %1.</translation>
    </message>
    <message>
        <source>Newest task: %1.</source>
        <translation>Tâche la plus récente : %1.</translation>
    </message>
    <message>
        <source>No model call in this period</source>
        <translation>Aucun appel de modèle dans cette période</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>The database cannot be reached: figures as of %1.</source>
        <translation>La base de données est injoignable : chiffres relevés %1.</translation>
    </message>
    <message>
        <source>Tasks older than %1 were purged: the figures count them, and a click opens those that are left.</source>
        <translation>Les tâches antérieures au %1 ont été purgées : les chiffres les comptent, un clic ouvre celles qui restent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparé à %1</translation>
    </message>
    <message>
        <source>rollups to %1</source>
        <translation>cumuls jusqu’à %1</translation>
    </message>
    <message>
        <source>rollups cannot be brought up to date: %1</source>
        <translation>les cumuls ne peuvent pas être mis à jour : %1</translation>
    </message>
    <message>
        <source>Errors by group</source>
        <translation>Erreurs par groupe</translation>
    </message>
    <message>
        <source>Whose durations</source>
        <translation>Durées de qui</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Rien dans cette période</translation>
    </message>
    <message>
        <source>No failed task in this period</source>
        <translation>Aucune tâche échouée dans cette période</translation>
    </message>
    <message>
        <source>No retry in this period</source>
        <translation>Aucune nouvelle tentative dans cette période</translation>
    </message>
</context>
<context>
    <name>regie::AnalyticsMarketing</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>Appels de modèles</translation>
    </message>
    <message>
        <source>Ad spend</source>
        <translation>Dépense publicitaire</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Cost per reply</source>
        <translation>Coût par réponse</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Coût par lead</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) began</source>
        <translation>
            <numerusform>%Ln campagne a commencé</numerusform>
            <numerusform>%Ln campagnes ont commencé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) ended</source>
        <translation>
            <numerusform>%Ln campagne s’est terminée</numerusform>
            <numerusform>%Ln campagnes se sont terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on the campaigns that ended (PDF)…</source>
        <translation>Rapport sur les campagnes terminées (PDF)…</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Campaigns by when they began</source>
        <translation>Campagnes selon leur début</translation>
    </message>
    <message>
        <source>Spend and return by client</source>
        <translation>Dépense et retour par client</translation>
    </message>
    <message>
        <source>Reply rate by niche</source>
        <translation>Taux de réponse par niche</translation>
    </message>
    <message>
        <source>Reply rate by region</source>
        <translation>Taux de réponse par région</translation>
    </message>
    <message>
        <source>Campaigns beside what they cost and brought</source>
        <translation>Les campagnes, ce qu’elles ont coûté et rapporté</translation>
    </message>
    <message>
        <source>Replies by messages that left; the thin line is the 95 % interval.</source>
        <translation>Réponses rapportées aux messages partis ; le trait fin est l’intervalle à 95 %.</translation>
    </message>
    <message>
        <source>No campaign began in these days. Choose a longer period.</source>
        <translation>Aucune campagne n’a commencé ces jours-là. Choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>No campaign began in these days: there is no rate to compare.</source>
        <translation>Aucune campagne n’a commencé ces jours-là : il n’y a pas de taux à comparer.</translation>
    </message>
    <message>
        <source>No ad spend is known of these days. Import figures of ads (Ctrl+K, &quot;Import figures of ads&quot;) to see what clients got back.</source>
        <translation>Aucune dépense publicitaire n’est connue pour ces jours. Importez des chiffres de publicités (Ctrl+K, « Importer des chiffres de publicités ») pour voir ce que les clients ont récupéré.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Commencées</translation>
    </message>
    <message>
        <source>Campaigns that began in these days</source>
        <translation>Campagnes commencées ces jours-là</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Campaigns that ended in these days</source>
        <translation>Campagnes terminées ces jours-là</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Of these campaigns over their whole life. A click opens the model calls of these days.</source>
        <translation>De ces campagnes sur toute leur vie. Un clic ouvre les appels de modèles de ces jours.</translation>
    </message>
</context>
<context>
    <name>regie::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>Appels de modèles</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>One at a time: statistics are kept by agent, type, model, client or campaign, each with its models. The table of tasks knows every combination.</source>
        <translation>Un seul à la fois : les statistiques sont tenues par agent, type, modèle, client ou campagne, chacun avec ses modèles. Le tableau des tâches connaît toutes les combinaisons.</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Rapport (PDF)…</translation>
    </message>
    <message>
        <source>Model calls: what they cost and what goes wrong</source>
        <translation>Appels de modèles : leur coût et leurs échecs</translation>
    </message>
    <message>
        <source>Marketing: what campaigns and ads brought</source>
        <translation>Marketing : ce que campagnes et annonces ont rapporté</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From chart to chart</source>
        <translation>D’un graphique à l’autre</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Read out the figures of a chart</source>
        <translation>Lire les chiffres d’un graphique</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the rows behind a figure</source>
        <translation>Ouvrir les lignes derrière un chiffre</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back to model calls</source>
        <translation>Retour aux appels de modèles</translation>
    </message>
</context>
<context>
    <name>regie::AnalyticsReport</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost by price list</source>
        <translation>Coût selon le tarif</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Jetons entrée / sortie</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>p95 duration</source>
        <translation>Durée p95</translation>
    </message>
    <message>
        <source>No task ran in this period. Choose a longer one, or another group.</source>
        <translation>Aucune tâche n’a tourné sur cette période. Choisissez-en une plus longue, ou un autre groupe.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Percentiles are within %1 of the exact ones.</source>
        <translation>Les percentiles sont à %1 près des valeurs exactes.</translation>
    </message>
    <message>
        <source>Duration p50, p95 and p99</source>
        <translation>Durée p50, p95 et p99</translation>
    </message>
    <message>
        <source>How long tasks take</source>
        <translation>Combien de temps prennent les tâches</translation>
    </message>
    <message>
        <source>The thin line is from p50 to p99.</source>
        <translation>Le trait fin va de p50 à p99.</translation>
    </message>
    <message>
        <source>Tasks by weekday and hour</source>
        <translation>Tâches par jour de la semaine et heure</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Heures de %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Most frequent message</source>
        <translation>Message le plus fréquent</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Rien n’a échoué.</translation>
    </message>
    <message>
        <source>Messages are of the tasks that are left, from %1 on; older ones were purged, and count in the figures all the same.</source>
        <translation>Les messages sont ceux des tâches qui restent, à partir du %1 ; les plus anciennes ont été purgées et comptent quand même dans les chiffres.</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Campaigns begun</source>
        <translation>Campagnes commencées</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>of %1 messages</source>
        <translation>sur %1 messages</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>%1 converted</source>
        <translation>%1 convertis</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Coût par lead</translation>
    </message>
    <message>
        <source>No ad spend is known of this period.</source>
        <translation>Aucune dépense publicitaire n’est connue sur cette période.</translation>
    </message>
    <message>
        <source>Spend and return by client</source>
        <translation>Dépense et retour par client</translation>
    </message>
    <message>
        <source>No campaign began in this period.</source>
        <translation>Aucune campagne n’a commencé sur cette période.</translation>
    </message>
    <message>
        <source>Campaigns by when they began</source>
        <translation>Campagnes selon leur début</translation>
    </message>
    <message>
        <source>Replies by messages that left; the thin line is the 95 % interval.</source>
        <translation>Réponses rapportées aux messages partis ; le trait fin est l’intervalle à 95 %.</translation>
    </message>
    <message>
        <source>Reply rate by niche</source>
        <translation>Taux de réponse par niche</translation>
    </message>
    <message>
        <source>Reply rate by region</source>
        <translation>Taux de réponse par région</translation>
    </message>
    <message>
        <source>Campaigns beside what they cost and brought</source>
        <translation>Les campagnes, ce qu’elles ont coûté et rapporté</translation>
    </message>
    <message>
        <source>The %1 dearest are listed; the sums are of all.</source>
        <translation>Les %1 plus chères figurent dans la liste ; les sommes portent sur toutes.</translation>
    </message>
    <message>
        <source>%1, days of %2</source>
        <translation>%1, jours de %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>uniquement %1</translation>
    </message>
    <message>
        <source>compared with the %1</source>
        <translation>comparé aux %1</translation>
    </message>
    <message>
        <source>Model calls and marketing</source>
        <translation>Appels de modèles et marketing</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>Appels de modèles</translation>
    </message>
    <message>
        <source>Tasks are counted up to %1.</source>
        <translation>Les tâches sont comptées jusqu’au %1.</translation>
    </message>
    <message>
        <source>Of all campaigns and clients: what one agent, type, model, client or campaign is narrowed to are model calls alone.</source>
        <translation>De toutes les campagnes et de tous les clients : un agent, type, modèle, client ou campagne ne restreint que les appels de modèles.</translation>
    </message>
</context>
<context>
    <name>regie::ApiClient</name>
    <message>
        <source>The platform asks for fewer calls.</source>
        <translation>La plateforme demande moins d&apos;appels.</translation>
    </message>
    <message>
        <source>The platform points to another address, which is not followed.</source>
        <translation>La plateforme renvoie à une autre adresse, qui n&apos;est pas suivie.</translation>
    </message>
    <message>
        <source>The platform answered with the error %1.</source>
        <translation>La plateforme a répondu par l&apos;erreur %1.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait for %n minute(s).</source>
        <translation>
            <numerusform>Elle demande d&apos;attendre %n minute.</numerusform>
            <numerusform>Elle demande d&apos;attendre %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ArchiveBrowser</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) with all that belongs to them go back to the live tables.</source>
        <translation>
            <numerusform>%Ln campagne retourne dans les tables courantes avec tout ce qui lui appartient.</numerusform>
            <numerusform>%Ln campagnes retournent dans les tables courantes avec tout ce qui leur appartient.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 at once: these are the first ones in this order.</source>
        <translation>Au plus %1 à la fois&#xa0;: ce sont les premières dans cet ordre.</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln campaign(s)</source>
        <translation>
            <numerusform>Restaurer %Ln campagne</numerusform>
            <numerusform>Restaurer %Ln campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring the selected campaigns back to the live tables</source>
        <translation>Ramener les campagnes sélectionnées dans les tables courantes</translation>
    </message>
    <message>
        <source>Archived campaigns</source>
        <translation>Campagnes archivées</translation>
    </message>
    <message>
        <source>Back to the archived campaigns (Esc)</source>
        <translation>Revenir aux campagnes archivées (Échap)</translation>
    </message>
    <message>
        <source>Archived messages</source>
        <translation>Messages archivés</translation>
    </message>
    <message>
        <source>Archived messages of %1</source>
        <translation>Messages archivés de %1</translation>
    </message>
    <message>
        <source>Nothing is archived yet</source>
        <translation>Rien n’est encore archivé</translation>
    </message>
    <message>
        <source>Settled campaigns come here once they are older than their policy says.</source>
        <translation>Les campagnes soldées arrivent ici dès qu’elles dépassent l’âge fixé par leur règle.</translation>
    </message>
    <message>
        <source>This campaign had no messages</source>
        <translation>Cette campagne n’avait pas de messages</translation>
    </message>
</context>
<context>
    <name>regie::ArchiveCommand</name>
    <message>
        <source>Say what would be moved, and move nothing.</source>
        <translation>Indiquer ce qui serait déplacé, sans rien déplacer.</translation>
    </message>
    <message>
        <source>Move what is older than its policy says.</source>
        <translation>Déplacer ce qui dépasse l’âge fixé par sa règle.</translation>
    </message>
    <message>
        <source>Only this policy, switched on or not. Default: all that are switched on.</source>
        <translation>Seulement cette règle, active ou non. Par défaut&#xa0;: toutes celles qui sont actives.</translation>
    </message>
    <message>
        <source>Bring back what this archive run moved.</source>
        <translation>Ramener ce que cette exécution d’archivage a déplacé.</translation>
    </message>
    <message>
        <source>%1: nothing to move.</source>
        <translation>%1&#xa0;: rien à déplacer.</translation>
    </message>
    <message>
        <source>%1: %2 items with %3 rows, about %4, the oldest of %5.</source>
        <translation>%1&#xa0;: %2 éléments avec %3 lignes, environ %4, le plus ancien du %5.</translation>
    </message>
    <message>
        <source>It should take %1 s.</source>
        <translation>Cela devrait prendre %1&#xa0;s.</translation>
    </message>
    <message>
        <source>%1: %2 items with %3 rows moved.</source>
        <translation>%1&#xa0;: %2 éléments avec %3 lignes déplacés.</translation>
    </message>
    <message>
        <source>Stopped on request; the same command goes on from here.</source>
        <translation>Arrêt sur demande&#x202f;; la même commande reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>%1: counting…</source>
        <translation>%1&#xa0;: comptage…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows</source>
        <translation>%1&#xa0;: %2 lignes sur %3</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>Say one of --preview, --run and --restore-run ID.</source>
        <translation>Indiquez --preview, --run ou --restore-run ID.</translation>
    </message>
    <message>
        <source>A run has its policy: leave --table out.</source>
        <translation>Une exécution a déjà sa règle&#xa0;: n’indiquez pas --table.</translation>
    </message>
    <message>
        <source>There is no archive policy &quot;%1&quot;.</source>
        <translation>La règle d’archivage «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>regie::ArchiveHistory</name>
    <message>
        <source>Restore this run</source>
        <translation>Restaurer cette exécution</translation>
    </message>
    <message>
        <source>What it archived</source>
        <translation>Ce qu’elle a archivé</translation>
    </message>
    <message>
        <source>Nothing was archived yet</source>
        <translation>Rien n’a encore été archivé</translation>
    </message>
    <message>
        <source>Every run of archiving, restoring and purging is kept here.</source>
        <translation>Toutes les exécutions d’archivage, de restauration et de purge sont conservées ici.</translation>
    </message>
</context>
<context>
    <name>regie::ArchiveJobs</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… et %Ln autre.</numerusform>
            <numerusform>… et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped; what was moved stays moved.</source>
        <translation>L’opération a été arrêtée&#x202f;; ce qui a été déplacé le reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed where they are.</source>
        <translation>
            <numerusform>%Ln élément est resté en place.</numerusform>
            <numerusform>%Ln éléments sont restés en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was due.</source>
        <translation>%1&#xa0;: rien n’était à traiter.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln item(s) were purged.</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln élément a été purgé.</numerusform>
            <numerusform>%1&#xa0;: %Ln éléments ont été purgés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln item(s) were archived.</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln élément a été archivé.</numerusform>
            <numerusform>%1&#xa0;: %Ln éléments ont été archivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of it is in the archive any more.</source>
        <translation>Plus rien de tout cela n’est dans l’archive.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are live again.</source>
        <translation>
            <numerusform>%Ln élément est de retour dans les tables courantes.</numerusform>
            <numerusform>%Ln éléments sont de retour dans les tables courantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 are restored at once: restore the others in another go.</source>
        <translation>Au plus %1 éléments sont restaurés à la fois&#xa0;: restaurez les autres ensuite.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Archive: %1</source>
        <translation>Archivage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Restauration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restore run %1</source>
        <translation>Restauration de l’exécution %1</translation>
    </message>
</context>
<context>
    <name>regie::ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Archive policies</source>
        <translation>Règles d’archivage</translation>
    </message>
    <message>
        <source>Archived campaigns</source>
        <translation>Campagnes archivées</translation>
    </message>
    <message>
        <source>History of archiving</source>
        <translation>Historique de l’archivage</translation>
    </message>
    <message>
        <source>1, 2, 3</source>
        <translation>1, 2, 3</translation>
    </message>
    <message>
        <source>Policies, archived campaigns, history</source>
        <translation>Règles, campagnes archivées, historique</translation>
    </message>
    <message>
        <source>J / K, arrows</source>
        <translation>J / K, flèches</translation>
    </message>
    <message>
        <source>Next and previous row</source>
        <translation>Ligne suivante et précédente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Messages of the archived campaign</source>
        <translation>Messages de la campagne archivée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back from the messages</source>
        <translation>Revenir des messages</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Restore what is selected, or the chosen run</source>
        <translation>Restaurer la sélection, ou l’exécution choisie</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>What the chosen run archived</source>
        <translation>Ce que l’exécution choisie a archivé</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all campaigns that match</source>
        <translation>Sélectionner toutes les campagnes correspondantes</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
</context>
<context>
    <name>regie::ArchivePolicies</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The policies appear as soon as there is a database.</source>
        <translation>Les règles apparaissent dès qu’une base de données est disponible.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) will be deleted for good.</source>
        <translation>
            <numerusform>%1&#xa0;: %n élément sera supprimé définitivement.</numerusform>
            <numerusform>%1&#xa0;: %n éléments seront supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purge now</source>
        <translation>Purger maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n inactive</numerusform>
            <numerusform>%n inactives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>regie::ArchivePolicyCard</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s), then deleted.</source>
        <translation>
            <numerusform>Conservation&#xa0;: %n jour, puis suppression.</numerusform>
            <numerusform>Conservation&#xa0;: %n jours, puis suppression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Live for %n day(s), then archived.</source>
        <translation>
            <numerusform>Tables courantes&#xa0;: %n jour, puis archivage.</numerusform>
            <numerusform>Tables courantes&#xa0;: %n jours, puis archivage.</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>compté %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>encore inconnue</translation>
    </message>
    <message>
        <source>Under way: %1, begun %2 by %3</source>
        <translation>En cours&#xa0;: %1 (démarrage %2 par %3)</translation>
    </message>
    <message>
        <source>%1 of %2 rows moved</source>
        <translation>%1 lignes sur %2 déplacées</translation>
    </message>
    <message>
        <source>In the archive: …</source>
        <translation>Dans l’archive&#xa0;: …</translation>
    </message>
    <message>
        <source>In the archive: nothing yet.</source>
        <translation>Dans l’archive&#xa0;: rien pour l’instant.</translation>
    </message>
    <message>
        <source>In the archive: %1 (%2), archived between %3 and %4.</source>
        <translation>Dans l’archive&#xa0;: %1 (%2). Premier archivage&#xa0;: %3, dernier&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Last run %1: %2, %3 rows</source>
        <translation>Dernière exécution %1&#xa0;: %2, %3 lignes</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>arrêt inattendu</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The background check purges what is due</source>
        <translation>Le contrôle en arrière-plan purge ce qui est à traiter</translation>
    </message>
    <message>
        <source>The background check archives what is due</source>
        <translation>Le contrôle en arrière-plan archive ce qui est à traiter</translation>
    </message>
    <message>
        <source>%1: automatic</source>
        <translation>%1&#xa0;: automatique</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>%1: change the number of days</source>
        <translation>%1&#xa0;: modifier le nombre de jours</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Rows in all</source>
        <translation>Lignes au total</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Will take about</source>
        <translation>Durée estimée</translation>
    </message>
    <message>
        <source>Purge now…</source>
        <translation>Purger maintenant…</translation>
    </message>
    <message>
        <source>Archive now</source>
        <translation>Archiver maintenant</translation>
    </message>
    <message>
        <source>Show this run in the history</source>
        <translation>Afficher cette exécution dans l’historique</translation>
    </message>
    <message>
        <source>%1: last run</source>
        <translation>%1&#xa0;: dernière exécution</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Count again what is due</source>
        <translation>Recompter ce qui est à traiter</translation>
    </message>
    <message>
        <source>In the archive: %1 (%2), archived %3.</source>
        <translation>Dans l’archive&#xa0;: %1 (%2). Archivage&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>regie::ArchiveRunPanel</name>
    <message>
        <source>No run chosen</source>
        <translation>Aucune exécution choisie</translation>
    </message>
    <message>
        <source>Choose a run to see what it moved and what it left.</source>
        <translation>Choisissez une exécution pour voir ce qu’elle a déplacé et ce qu’elle a laissé.</translation>
    </message>
    <message>
        <source>There is no such run</source>
        <translation>Cette exécution n’existe pas</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Exécution %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ended: %1 (%2)</source>
        <translation>Fin&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Par&#xa0;: %1</translation>
    </message>
    <message>
        <source>By: %1 (%2)</source>
        <translation>Par&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Brings back run %1</source>
        <translation>Ramène l’exécution %1</translation>
    </message>
    <message>
        <source>The program or its connection ended before the run did. What it had moved is moved; the next run goes on from there.</source>
        <translation>Le programme ou sa connexion s’est arrêté avant la fin de l’exécution. Ce qui était déplacé le reste&#x202f;; la prochaine exécution reprendra à cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left where they were</source>
        <translation>
            <numerusform>%Ln resté en place</numerusform>
            <numerusform>%Ln restés en place</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Détails de l’exécution</translation>
    </message>
    <message>
        <source>Rows moved</source>
        <translation>Lignes déplacées</translation>
    </message>
    <message>
        <source>Rows expected</source>
        <translation>Lignes attendues</translation>
    </message>
</context>
<context>
    <name>regie::Archiving</name>
    <message>
        <source>%1 of %2 stays: the archive holds such a row already.</source>
        <translation>%1 de %2 reste en place&#xa0;: l’archive contient déjà une telle ligne.</translation>
    </message>
    <message>
        <source>%1 of %2 stays: something else in the database belongs to it.</source>
        <translation>%1 de %2 reste en place&#xa0;: autre chose en dépend dans la base de données.</translation>
    </message>
    <message>
        <source>%1 of %2 stays: another program is at work on it.</source>
        <translation>%1 de %2 reste en place&#xa0;: un autre programme y travaille.</translation>
    </message>
    <message>
        <source>Another run of the policy %1 is under way.</source>
        <translation>Une autre exécution de la règle %1 est en cours.</translation>
    </message>
    <message>
        <source>There is no archive policy %1. There are: %2.</source>
        <translation>Il n’y a pas de règle d’archivage %1. Règles disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A policy keeps what is at least one day old.</source>
        <translation>Une règle s’applique à ce qui a au moins un jour.</translation>
    </message>
    <message>
        <source>%1 of %2 is not in the archive.</source>
        <translation>%1 de %2 n’est pas dans l’archive.</translation>
    </message>
    <message>
        <source>%1 of %2 stays in the archive: its place is taken.</source>
        <translation>%1 de %2 reste dans l’archive&#xa0;: sa place est prise.</translation>
    </message>
    <message>
        <source>%1 of %2 stays in the archive: what it belongs to is gone.</source>
        <translation>%1 de %2 reste dans l’archive&#xa0;: ce dont il dépend n’existe plus.</translation>
    </message>
    <message>
        <source>%1 of %2 stays in the archive: the database refuses it by now.</source>
        <translation>%1 de %2 reste dans l’archive&#xa0;: la base de données le refuse désormais.</translation>
    </message>
    <message>
        <source>%1 of %2 stays in the archive: another program is at work on it.</source>
        <translation>%1 de %2 reste dans l’archive&#xa0;: un autre programme y travaille.</translation>
    </message>
    <message>
        <source>The policy %1 keeps nothing that could be restored.</source>
        <translation>La règle %1 ne conserve rien qui puisse être restauré.</translation>
    </message>
    <message>
        <source>There is no archive run %1.</source>
        <translation>Il n’y a pas d’exécution d’archivage %1.</translation>
    </message>
    <message>
        <source>Run %1 restored rows; it has none in the archive.</source>
        <translation>L’exécution %1 a restauré des lignes&#x202f;; elle n’en a aucune dans l’archive.</translation>
    </message>
    <message>
        <source>The program or its connection ended before the run did. What it had moved is moved.</source>
        <translation>Le programme ou sa connexion s’est arrêté avant la fin de l’exécution. Ce qui était déplacé le reste.</translation>
    </message>
    <message>
        <source>Somebody has ended this run in the database.</source>
        <translation>Quelqu’un a mis fin à cette exécution dans la base de données.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Settled campaigns with their messages, interactions, leads, phases and events go to the archive together.</source>
        <translation>Les campagnes soldées vont ensemble dans l’archive avec leurs messages, interactions, prospects, phases et événements.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>What the background work has logged goes to the archive.</source>
        <translation>Ce que le travail en arrière-plan a journalisé va dans l’archive.</translation>
    </message>
    <message>
        <source>Runs of checks</source>
        <translation>Exécutions des contrôles</translation>
    </message>
    <message>
        <source>The history of the background checks is purged; the last 50 runs of each check stay.</source>
        <translation>L’historique des contrôles en arrière-plan est purgé&#x202f;; les 50 dernières exécutions de chaque contrôle restent.</translation>
    </message>
    <message>
        <source>The table %1 is missing.</source>
        <translation>La table %1 manque.</translation>
    </message>
    <message>
        <source>%1 has columns that %2 has not, so nothing is moved: %3.</source>
        <translation>%1 a des colonnes que %2 n’a pas&#x202f;; rien n’est donc déplacé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile.</source>
        <translation>Un autre programme l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>%1 items with %2 rows had been moved and stay so.</source>
        <translation>%1 éléments avec %2 lignes avaient été déplacés et le restent.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestions that have ended go to the archive, once what they brought has been measured.</source>
        <translation>Les suggestions terminées vont aux archives, une fois leur effet mesuré.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions about suggestions go to the archive; what was learned from them stays.</source>
        <translation>Les décisions sur les suggestions vont aux archives ; ce qu’elles ont appris reste.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Model calls that have ended are purged; the statistics of them stay as they are.</source>
        <translation>Les appels aux modèles terminés sont purgés ; leurs statistiques restent inchangées.</translation>
    </message>
</context>
<context>
    <name>regie::AuditDetailPanel</name>
    <message>
        <source>Value</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Aucune entrée choisie</translation>
    </message>
    <message>
        <source>Choose an entry to see what was changed, by whom and why.</source>
        <translation>Choisissez une entrée pour voir ce qui a été modifié, par qui et pourquoi.</translation>
    </message>
    <message>
        <source>No values were kept</source>
        <translation>Aucune valeur n’a été conservée</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Values before and after</source>
        <translation>Valeurs avant et après</translation>
    </message>
</context>
<context>
    <name>regie::AuditPage</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Qui a modifié quoi</translation>
    </message>
    <message>
        <source>J / K, arrows</source>
        <translation>J / K, flèches</translation>
    </message>
    <message>
        <source>Next and previous entry</source>
        <translation>Entrée suivante et précédente</translation>
    </message>
    <message>
        <source>Enter, G</source>
        <translation>Entrée, G</translation>
    </message>
    <message>
        <source>To what was changed</source>
        <translation>Vers ce qui a été modifié</translation>
    </message>
    <message>
        <source>Copy the whole entry</source>
        <translation>Copier l’entrée entière</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The entry was copied.</source>
        <translation>L’entrée a été copiée.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>What people and checks change is kept here, and stays.</source>
        <translation>Ce que modifient les personnes et les contrôles est conservé ici, durablement.</translation>
    </message>
</context>
<context>
    <name>regie::AuditTexts</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Reason of closing</source>
        <translation>Motif de clôture</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Daily at</source>
        <translation>Chaque jour à</translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation>Durée (ms)</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Rows expected</source>
        <translation>Lignes attendues</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Minutes without sending</source>
        <translation>Minutes sans envoi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>Every (seconds)</source>
        <translation>Intervalle (secondes)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Jours de conservation</translation>
    </message>
    <message>
        <source>48 h limit</source>
        <translation>Limite des 48&#xa0;h</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Without a reply</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Of run</source>
        <translation>De l’exécution</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lues</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Relaunch asked for</source>
        <translation>Relance demandée</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Version of the tables</source>
        <translation>Version des tables</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Soldée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Messages in all</source>
        <translation>Messages au total</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Reason of keeping it open</source>
        <translation>Motif du maintien ouvert</translation>
    </message>
    <message>
        <source>Kept open since</source>
        <translation>Gardée ouverte depuis</translation>
    </message>
    <message>
        <source>Kept open by</source>
        <translation>Gardée ouverte par</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Afficher l’exécution</translation>
    </message>
    <message>
        <source>Show the policy</source>
        <translation>Afficher la règle</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campagne %1</translation>
    </message>
    <message>
        <source>Check “%1”</source>
        <translation>Contrôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Archive policy “%1”</source>
        <translation>Règle d’archivage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Base de données %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Fichier %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Show campaign %1</source>
        <translation>Afficher la campagne %1</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Afficher le contrôle</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>Budget quotidien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Reportée au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Takes back decision</source>
        <translation>Annule la décision</translation>
    </message>
    <message>
        <source>Suggestion %1</source>
        <translation>Suggestion %1</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Montrer le client</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Cached input tokens</source>
        <translation>Jetons d’entrée en cache</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Jetons d’entrée</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Tasks at least</source>
        <translation>Tâches au moins</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Jetons de sortie</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Rétablies</translation>
    </message>
    <message>
        <source>Resumed at row</source>
        <translation>Reprise à la ligne</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <translation>Minutes autorisées</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Window (hours)</source>
        <translation>Fenêtre (heures)</translation>
    </message>
    <message>
        <source>Show the task</source>
        <translation>Afficher la tâche</translation>
    </message>
    <message>
        <source>Show what is stuck</source>
        <translation>Afficher ce qui est bloqué</translation>
    </message>
    <message>
        <source>Show budgets and alerts</source>
        <translation>Afficher budgets et alertes</translation>
    </message>
    <message>
        <source>Show the prices</source>
        <translation>Afficher les prix</translation>
    </message>
    <message>
        <source>Show the alerts</source>
        <translation>Montrer les alertes</translation>
    </message>
</context>
<context>
    <name>regie::BackgroundJob</name>
    <message>
        <source>“%1” was not started: there is no connection to a database.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas démarré&#xa0;: aucune base de données n’est connectée.</translation>
    </message>
    <message>
        <source>“%1” was stopped because the connection was changed.</source>
        <translation>«&#xa0;%1&#xa0;» s’est interrompu, car la connexion a changé.</translation>
    </message>
</context>
<context>
    <name>regie::Backup</name>
    <message>
        <source>PostgreSQL&apos;s programs pg_dump, pg_restore and psql of version %1 or newer are not installed here. Install the package postgresql-client-%1.</source>
        <translation>Les programmes pg_dump, pg_restore et psql de PostgreSQL en version %1 ou plus récente ne sont pas installés ici. Installez le paquet postgresql-client-%1.</translation>
    </message>
    <message>
        <source>The file %1 exists already and was left as it is. Choose another name, or replace it with --replace.</source>
        <translation>Le fichier %1 existe déjà et a été laissé tel quel. Choisissez un autre nom, ou remplacez-le avec --replace.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>Another backup is being written to %1 right now.</source>
        <translation>Une autre sauvegarde est en cours d’écriture dans %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the backup %1. Nothing was kept; free some space and try again.</source>
        <translation>Il ne reste plus de place sur le disque pour la sauvegarde %1. Rien n’a été conservé&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written.</source>
        <translation>Impossible d’écrire la sauvegarde %1.</translation>
    </message>
    <message>
        <source>The connection to the database broke during the backup; no file was kept.</source>
        <translation>La connexion à la base de données s’est rompue pendant la sauvegarde&#x202f;; aucun fichier n’a été conservé.</translation>
    </message>
    <message>
        <source>This user may not read everything in the database, so that a backup would not be whole. No file was kept.</source>
        <translation>Cet utilisateur n’a pas le droit de tout lire dans la base de données&#x202f;; la sauvegarde serait incomplète. Aucun fichier n’a été conservé.</translation>
    </message>
    <message>
        <source>The backup failed; no file was kept.</source>
        <translation>La sauvegarde a échoué&#x202f;; aucun fichier n’a été conservé.</translation>
    </message>
    <message>
        <source>The backup %1 was read back and is not whole; it was removed.</source>
        <translation>La sauvegarde %1 a été relue et n’est pas complète&#x202f;; elle a été supprimée.</translation>
    </message>
    <message>
        <source>The file %1 is not a backup that &quot;regie db backup&quot; wrote. Nothing was changed.</source>
        <translation>Le fichier %1 n’est pas une sauvegarde écrite par «&#xa0;regie db backup&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 is a backup of another database: it has none of Régie&apos;s tables. Nothing was changed.</source>
        <translation>Le fichier %1 est la sauvegarde d’une autre base de données&#xa0;: il ne contient aucune table de Régie. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or was cut short. Nothing was changed.</source>
        <translation>La sauvegarde %1 est endommagée ou tronquée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup %1 was written by a newer PostgreSQL than version %2, which is installed here. Nothing was changed; install the newer version to restore it.</source>
        <translation>La sauvegarde %1 a été écrite par un PostgreSQL plus récent que la version %2 installée ici. Rien n’a été modifié&#x202f;; installez la version plus récente pour la restaurer.</translation>
    </message>
    <message>
        <source>The backup %1 is at version %2, newer than this Régie, which works with version %3. Nothing was changed; install a newer Régie to restore it.</source>
        <translation>La sauvegarde %1 est à la version %2, plus récente que cette Régie, qui travaille avec la version %3. Rien n’a été modifié&#x202f;; installez une Régie plus récente pour la restaurer.</translation>
    </message>
    <message>
        <source>The backup %1 was made by a Régie whose migration %2 differs from this one&apos;s. Nothing was changed; use the Régie that made the backup.</source>
        <translation>La sauvegarde %1 a été faite par une Régie dont la migration %2 diffère de celle-ci. Rien n’a été modifié&#x202f;; utilisez la Régie qui a fait la sauvegarde.</translation>
    </message>
    <message>
        <source>The database %1 holds campaigns or tasks, which restoring would replace. Nothing was changed; give --replace if that is what you want.</source>
        <translation>La base de données %1 contient des campagnes ou des tâches que la restauration remplacerait. Rien n’a été modifié&#x202f;; indiquez --replace si c’est bien le but.</translation>
    </message>
    <message>
        <source>Other programs are at work in the database %1, and restoring would have to wait for them. Nothing was changed; close them and try again.</source>
        <translation>D’autres programmes travaillent dans la base de données %1 et la restauration devrait les attendre. Rien n’a été modifié&#x202f;; fermez-les et réessayez.</translation>
    </message>
    <message>
        <source>The database server has no room left for the backup. Nothing was changed.</source>
        <translation>Le serveur de base de données n’a plus de place pour la sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The connection to the database broke before the backup was restored. Nothing was changed.</source>
        <translation>La connexion à la base de données s’est rompue avant la restauration de la sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup could not be restored into %1. Nothing was changed.</source>
        <translation>La sauvegarde n’a pas pu être restaurée dans %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Other programs keep rows in the database %1 that restoring would replace: %2. Nothing was changed; give --replace if that is what you want.</source>
        <translation>D’autres programmes gardent dans la base %1 des lignes que la restauration remplacerait : %2. Rien n’a été modifié ; ajoutez --replace si c’est voulu.</translation>
    </message>
</context>
<context>
    <name>regie::BackupCommands</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Replace a file of that name.</source>
        <translation>Remplacer un fichier de ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>The database is backed up: %1, %2, %n table(s), read back and whole.</source>
        <translation>
            <numerusform>La base de données est sauvegardée&#xa0;: %1, %2, %n table, relue et complète.</numerusform>
            <numerusform>La base de données est sauvegardée&#xa0;: %1, %2, %n tables, relue et complète.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the campaigns and tasks that the database holds now.</source>
        <translation>Remplacer les campagnes et les tâches que la base de données contient actuellement.</translation>
    </message>
    <message numerus="yes">
        <source>The database is as it was when %1 was written: %n table(s).</source>
        <translation>
            <numerusform>La base de données est telle qu’elle était à l’écriture de %1&#xa0;: %n table.</numerusform>
            <numerusform>La base de données est telle qu’elle était à l’écriture de %1&#xa0;: %n tables.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was brought from version %1 to %2.</source>
        <translation>Elle est passée de la version %1 à la version %2.</translation>
    </message>
    <message>
        <source>Who may do what in it was left out, because this server does not know these roles: %1.</source>
        <translation>Les droits d’accès n’ont pas été repris, car ce serveur ne connaît pas ces rôles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>regie::BackupJob</name>
    <message>
        <source>The backup %1 is written and was read back: %2.</source>
        <translation>La sauvegarde %1 est écrite et a été relue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The backup could not be entered in the audit log.</source>
        <translation>La sauvegarde n’a pas pu être inscrite dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <translation>Sauvegarde vers %1</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Sauvegarder la base de données</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sauvegardes (*.backup)</translation>
    </message>
</context>
<context>
    <name>regie::BarList</name>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%1 par %2&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>encore %Ln.</numerusform>
            <numerusform>encore %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and down read out the rows.</source>
        <translation>Haut et bas lisent les lignes.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>regie::BenchmarkGrid</name>
    <message>
        <source>Benchmarks</source>
        <translation>Repères</translation>
    </message>
</context>
<context>
    <name>regie::BudgetActions</name>
    <message>
        <source>%1: the budget is made.</source>
        <translation>%1 : le budget est créé.</translation>
    </message>
    <message>
        <source>%1: the budget is changed.</source>
        <translation>%1 : le budget est modifié.</translation>
    </message>
    <message>
        <source>%1: the budget is on.</source>
        <translation>%1 : le budget est activé.</translation>
    </message>
    <message>
        <source>%1: the budget is off.</source>
        <translation>%1 : le budget est désactivé.</translation>
    </message>
    <message>
        <source>%1: the budget is removed.</source>
        <translation>%1 : le budget est retiré.</translation>
    </message>
    <message>
        <source>%1: the threshold is made.</source>
        <translation>%1 : le seuil est créé.</translation>
    </message>
    <message>
        <source>%1: the threshold is changed.</source>
        <translation>%1 : le seuil est modifié.</translation>
    </message>
    <message>
        <source>%1: the threshold is on.</source>
        <translation>%1 : le seuil est activé.</translation>
    </message>
    <message>
        <source>%1: the threshold is off.</source>
        <translation>%1 : le seuil est désactivé.</translation>
    </message>
    <message>
        <source>%1: the threshold is removed.</source>
        <translation>%1 : le seuil est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) marked as seen.</source>
        <translation>
            <numerusform>%Ln alerte marquée comme vue.</numerusform>
            <numerusform>%Ln alertes marquées comme vues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Colleagues have changed this meanwhile: nothing is taken back.</source>
        <translation>Des collègues ont changé cela entre-temps : rien n’est annulé.</translation>
    </message>
    <message>
        <source>Colleagues had seen that already.</source>
        <translation>Des collègues avaient déjà vu cela.</translation>
    </message>
    <message numerus="yes">
        <source>Colleagues had seen %Ln already.</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>Des collègues en avaient déjà vu %Ln.</numerusform>
            <numerusform>Des collègues en avaient déjà vu %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::BudgetDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 this month: %2 of the budget</source>
        <translation>%1 ce mois-ci : %2 du budget</translation>
    </message>
    <message>
        <source>%1 this month; there is no monthly budget</source>
        <translation>%1 ce mois-ci ; il n’y a pas de budget mensuel</translation>
    </message>
</context>
<context>
    <name>regie::BudgetDialog</name>
    <message>
        <source>Say whose tasks, or choose all.</source>
        <translation>Dites de qui sont les tâches, ou choisissez toutes.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Nouveau budget</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Tasks of</source>
        <translation>Tâches de</translation>
    </message>
    <message>
        <source>Within the last</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Warning from</source>
        <translation>Avertir dès</translation>
    </message>
    <message>
        <source>Raise alerts</source>
        <translation>Lever des alertes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>regie::BudgetLine</name>
    <message>
        <source>over the limit</source>
        <translation>au-dessus de la limite</translation>
    </message>
    <message>
        <source>near the limit</source>
        <translation>proche de la limite</translation>
    </message>
    <message>
        <source>%1 of %2 within %3 · %4</source>
        <translation>%1 sur %2 en %3 · %4</translation>
    </message>
</context>
<context>
    <name>regie::BudgetTexts</name>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dans le budget</translation>
    </message>
    <message>
        <source>by list</source>
        <translation>selon le tarif</translation>
    </message>
    <message>
        <source>as charged</source>
        <translation>tel que facturé</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an amount of a limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>too few tasks</source>
        <translation>trop peu de tâches</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>p95 of durations</source>
        <translation>p95 des durées</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>a time and a duration</comment>
        <translation>%1, pendant %2</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Error rates</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>below</source>
        <translation>en dessous</translation>
    </message>
</context>
<context>
    <name>regie::Budgets</name>
    <message numerus="yes">
        <source>%Ln budget(s) or threshold(s) exceeded.</source>
        <translation>
            <numerusform>%Ln budget ou seuil dépassé.</numerusform>
            <numerusform>%Ln budgets ou seuils dépassés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague has changed or removed this meanwhile.</source>
        <translation>Un collègue l’a modifié ou supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Say of whom it is, or choose all.</source>
        <translation>Dites de qui il s’agit, ou choisissez tous.</translation>
    </message>
    <message>
        <source>A window is between 1 hour and 366 days long.</source>
        <translation>Une fenêtre dure entre 1 heure et 366 jours.</translation>
    </message>
    <message>
        <source>A budget is of an agent, a client or all.</source>
        <translation>Un budget est celui d’un agent, d’un client ou de tous.</translation>
    </message>
    <message>
        <source>A limit is an amount above 0.</source>
        <translation>Une limite est un montant supérieur à 0.</translation>
    </message>
    <message>
        <source>A warning is an amount above 0 and at most the limit.</source>
        <translation>Un avertissement est un montant supérieur à 0 et au plus égal à la limite.</translation>
    </message>
    <message>
        <source>A threshold is of an agent, a type, a model, a client or all.</source>
        <translation>Un seuil est celui d’un agent, d’un type, d’un modèle, d’un client ou de tous.</translation>
    </message>
    <message>
        <source>A threshold is a number above 0.</source>
        <translation>Un seuil est un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>An error rate is 100 % at most.</source>
        <translation>Un taux d’erreur est de 100 % au plus.</translation>
    </message>
    <message>
        <source>A threshold needs one task at least.</source>
        <translation>Un seuil a besoin d’au moins une tâche.</translation>
    </message>
</context>
<context>
    <name>regie::BudgetsCommand</name>
    <message>
        <source>all tasks</source>
        <translation>toutes les tâches</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dans le budget</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 within %5 h, %6: %7</source>
        <translation>%1 : %2, %3 sur %4 en %5 h, %6 : %7</translation>
    </message>
    <message>
        <source>by list</source>
        <translation>selon le tarif</translation>
    </message>
    <message>
        <source>as charged</source>
        <translation>tel que facturé</translation>
    </message>
    <message>
        <source>too few tasks</source>
        <translation>trop peu de tâches</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>%1: %2 of %3 within %4 h, %5 (n = %6), threshold %7: %8</source>
        <translation>%1 : %2 de %3 en %4 h, %5 (n = %6), seuil %7 : %8</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>taux d’erreur</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>There are no budgets yet.</source>
        <translation>Il n’y a pas encore de budget.</translation>
    </message>
    <message>
        <source>There are no thresholds yet.</source>
        <translation>Il n’y a pas encore de seuil.</translation>
    </message>
    <message>
        <source>Change this one; what is not given stays. Default: a new one.</source>
        <translation>Modifier celui-ci ; ce qui n’est pas donné reste. Par défaut : un nouveau.</translation>
    </message>
    <message>
        <source>Of all tasks, the default.</source>
        <translation>De toutes les tâches, par défaut.</translation>
    </message>
    <message>
        <source>Of one agent.</source>
        <translation>D’un agent.</translation>
    </message>
    <message>
        <source>Of one client.</source>
        <translation>D’un client.</translation>
    </message>
    <message>
        <source>Length of the rolling window. Default: 24.</source>
        <translation>Durée de la fenêtre glissante. Par défaut : 24.</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>L’activer.</translation>
    </message>
    <message>
        <source>Switch it off.</source>
        <translation>Le désactiver.</translation>
    </message>
    <message>
        <source>What may be spent within the window.</source>
        <translation>Ce qui peut être dépensé dans la fenêtre.</translation>
    </message>
    <message>
        <source>Warn from here on; 0: no warning.</source>
        <translation>Avertir à partir de là ; 0 : pas d’avertissement.</translation>
    </message>
    <message>
        <source>charged, or list: by the price list.</source>
        <translation>charged : tel que facturé, ou list : selon le tarif.</translation>
    </message>
    <message>
        <source>Of one type of task.</source>
        <translation>D’un type de tâche.</translation>
    </message>
    <message>
        <source>Of one model.</source>
        <translation>D’un modèle.</translation>
    </message>
    <message>
        <source>Warn above this share of failed tasks, in percent.</source>
        <translation>Avertir au-dessus de cette part de tâches en échec, en pour cent.</translation>
    </message>
    <message>
        <source>Warn when 5 % of tasks take longer than this.</source>
        <translation>Avertir quand 5 % des tâches durent plus longtemps.</translation>
    </message>
    <message>
        <source>Say nothing of fewer ended tasks. Default: 20.</source>
        <translation>Ne rien dire de moins de tâches terminées. Par défaut : 20.</translation>
    </message>
    <message>
        <source>Say of one: all, an agent, a client, …</source>
        <translation>Dites de qui : tous, un agent, un client…</translation>
    </message>
    <message>
        <source>Say --on or --off, not both.</source>
        <translation>Donnez --on ou --off, pas les deux.</translation>
    </message>
    <message>
        <source>Give --limit.</source>
        <translation>Donnez --limit.</translation>
    </message>
    <message>
        <source>--basis is charged or list, not &quot;%1&quot;.</source>
        <translation>--basis est charged ou list, pas « %1 ».</translation>
    </message>
    <message>
        <source>Give --error-rate or --p95.</source>
        <translation>Donnez --error-rate ou --p95.</translation>
    </message>
    <message>
        <source>There is none with the number %1.</source>
        <translation>Il n’y en a pas de numéro %1.</translation>
    </message>
    <message>
        <source>ID is a number, as the list shows it.</source>
        <translation>ID est un numéro, comme la liste le montre.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>Only this version of it, as the list tells it: not what somebody made of it since.</source>
        <translation>Seulement cette version, telle que la liste la donne : pas ce que quelqu’un en a fait depuis.</translation>
    </message>
    <message>
        <source>--if-version goes with --id.</source>
        <translation>--if-version va avec --id.</translation>
    </message>
</context>
<context>
    <name>regie::BudgetsModel</name>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>within %1, %2</source>
        <translation>en %1, %2</translation>
    </message>
    <message>
        <source>Whose tasks, and how far back</source>
        <translation>Les tâches de qui, et jusqu’où en arrière</translation>
    </message>
    <message>
        <source>What they cost within the window, of the limit</source>
        <translation>Ce qu’elles ont coûté dans la fenêtre, sur la limite</translation>
    </message>
    <message>
        <source>An alert is raised from here on</source>
        <translation>Une alerte est levée à partir de là</translation>
    </message>
    <message>
        <source>A second alert is raised from here on</source>
        <translation>Une seconde alerte est levée à partir de là</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activé ou non</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
</context>
<context>
    <name>regie::BudgetsPanel</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln budget</numerusform>
            <numerusform>%Ln budgets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln threshold(s)</source>
        <translation>
            <numerusform>%Ln seuil</numerusform>
            <numerusform>%Ln seuils</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>No budgets yet</source>
        <translation>Pas encore de budget</translation>
    </message>
    <message>
        <source>A budget warns before model calls cost too much.</source>
        <translation>Un budget avertit avant que les appels de modèles ne coûtent trop.</translation>
    </message>
    <message>
        <source>No thresholds yet</source>
        <translation>Pas encore de seuil</translation>
    </message>
    <message>
        <source>A threshold warns of error rates and durations above it.</source>
        <translation>Un seuil avertit des taux d’erreur et des durées qui le dépassent.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Nouveau budget</translation>
    </message>
    <message>
        <source>New threshold</source>
        <translation>Nouveau seuil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Montrer les tâches</translation>
    </message>
    <message>
        <source>Windows end now and reach back whole hours. A check raises alerts every few minutes, once, and ends them when all is well again.</source>
        <translation>Les fenêtres finissent maintenant et remontent d’heures entières. Un contrôle lève les alertes toutes les quelques minutes, une fois, et les termine quand tout est rentré dans l’ordre.</translation>
    </message>
</context>
<context>
    <name>regie::BudgetsView</name>
    <message>
        <source>Budgets and thresholds</source>
        <translation>Budgets et seuils</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>regie::BulkPanel</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Daily budgets</source>
        <translation>Budgets quotidiens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) selected</source>
        <translation>
            <numerusform>%Ln suggestion choisie</numerusform>
            <numerusform>%Ln suggestions choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading how they stand…</source>
        <translation>Lecture de leur état…</translation>
    </message>
    <message>
        <source>None of them waits for a decision.</source>
        <translation>Aucune n’attend une décision.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait(s) for a decision; the others stay as they are.</source>
        <translation>
            <numerusform>%Ln d’entre elles attend une décision ; les autres restent telles quelles.</numerusform>
            <numerusform>%Ln d’entre elles attendent une décision ; les autres restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decide now is decided for each of them by itself.</source>
        <translation>Ce que vous décidez maintenant est décidé pour chacune séparément.</translation>
    </message>
    <message>
        <source>Approved, the daily budgets go from %1 in all.</source>
        <comment>100 € → 150 €</comment>
        <translation>Approuvées, les budgets quotidiens passent en tout de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is (are) open at a colleague&apos;s: %1.</source>
        <translation>
            <numerusform>%Ln est ouverte chez un collègue : %1.</numerusform>
            <numerusform>%Ln sont ouvertes chez un collègue : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>Selected suggestions by client</source>
        <translation>Suggestions choisies par client</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are decided at once.</source>
        <translation>
            <numerusform>Seule la première (%Ln) est décidée en une fois.</numerusform>
            <numerusform>Seules les %Ln premières sont décidées en une fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::BulkResultDialog</name>
    <message>
        <source>Only those that were not decided</source>
        <translation>Seulement celles qui n’ont pas été décidées</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidée</translation>
    </message>
    <message>
        <source>Stopped before its turn.</source>
        <translation>Arrêté avant son tour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) decided.</source>
        <translation>
            <numerusform>%Ln suggestion décidée.</numerusform>
            <numerusform>%Ln suggestions décidées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not.</source>
        <translation>
            <numerusform>%Ln non.</numerusform>
            <numerusform>%Ln non.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::CallCharts</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrée en cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>p95 duration</source>
        <translation>Durée p95</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>sans message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Failed tasks</source>
        <translation>Tâches échouées</translation>
    </message>
</context>
<context>
    <name>regie::CallErrorsModel</name>
    <message>
        <source>%1 failed of %2 that ended</source>
        <comment>figures of a group of tasks</comment>
        <translation>%1 échouées sur %2 terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Le plus fréquent</translation>
    </message>
</context>
<context>
    <name>regie::CallFigureRow</name>
    <message>
        <source>%1 before: %2</source>
        <comment>a period before, and a figure of it</comment>
        <translation>Avant (%1) : %2</translation>
    </message>
    <message>
        <source>Leads belong to campaigns: they are not counted by agent, type, model or client.</source>
        <translation>Les leads appartiennent aux campagnes : ils ne sont pas comptés par agent, type, modèle ou client.</translation>
    </message>
    <message numerus="yes">
        <source>Model calls of the %Ln campaign(s) that began in this period (%1), over their leads (%2). Without ad spend.</source>
        <translation>
            <numerusform>Appels de modèles de la campagne commencée dans cette période (%1), rapportés à ses leads (%2). Sans dépense publicitaire.</numerusform>
            <numerusform>Appels de modèles des %Ln campagnes commencées dans cette période (%1), rapportés à leurs leads (%2). Sans dépense publicitaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Jetons entrée / sortie</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>p95 duration</source>
        <translation>Durée p95</translation>
    </message>
    <message>
        <source>Model cost per lead</source>
        <translation>Coût modèle par lead</translation>
    </message>
</context>
<context>
    <name>regie::CallTexts</name>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campagne %1</translation>
    </message>
    <message>
        <source>no agent named</source>
        <translation>sans agent</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sans type</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>sans modèle</translation>
    </message>
    <message>
        <source>no client</source>
        <translation>sans client</translation>
    </message>
    <message>
        <source>no campaign</source>
        <translation>sans campagne</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>type</source>
        <comment>a grouping, within a sentence</comment>
        <translation>type</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a grouping, within a sentence</comment>
        <translation>modèle</translation>
    </message>
    <message>
        <source>client</source>
        <comment>a grouping, within a sentence</comment>
        <translation>client</translation>
    </message>
    <message>
        <source>campaign</source>
        <comment>a grouping, within a sentence</comment>
        <translation>campagne</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>a grouping, within a sentence</comment>
        <translation>agent</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost by price list</source>
        <translation>Coût selon le tarif</translation>
    </message>
    <message>
        <source>Cost as valued</source>
        <translation>Coût retenu</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <comment>Cost per hour</comment>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <comment>Cost per day</comment>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <comment>Cost per week</comment>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <comment>Cost per month</comment>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>Cost by agent</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>a number of a thousand millions</comment>
        <translation>%1&#xa0;Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>a number of millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>a number of thousands</comment>
        <translation>%1&#xa0;k</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) before</source>
        <translation>
            <numerusform>l’heure précédente</numerusform>
            <numerusform>les %Ln heures précédentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>le jour précédent</numerusform>
            <numerusform>les %Ln jours précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>none before</source>
        <translation>aucun avant</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>%1 fois plus</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>%1 % de plus</translation>
    </message>
    <message>
        <source>%1 % less</source>
        <translation>%1 % de moins</translation>
    </message>
    <message>
        <source>%1 points more</source>
        <translation>%1 points de plus</translation>
    </message>
    <message>
        <source>%1 points less</source>
        <translation>%1 points de moins</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <comment>1.1 s longer</comment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <comment>1.1 s shorter</comment>
        <translation>%1 de moins</translation>
    </message>
</context>
<context>
    <name>regie::CampaignCostsModel</name>
    <message>
        <source>Campaign %1</source>
        <translation>Campagne %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln campaign(s)</source>
        <translation>
            <numerusform>Toutes : %Ln campagne</numerusform>
            <numerusform>Toutes : %Ln campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages sent. Show the campaign.</source>
        <translation>%1 messages envoyés. Afficher la campagne.</translation>
    </message>
    <message>
        <source>%1 for each</source>
        <translation>%1 pour chacune</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Afficher le client</translation>
    </message>
    <message>
        <source>%1 tasks, %2 of them failed. Show them.</source>
        <translation>%1 tâches, dont %2 en échec. Les afficher.</translation>
    </message>
    <message>
        <source>Not known: none of the campaign&apos;s other ids is that of an ad campaign with figures.</source>
        <translation>Pas connue : aucun des autres identifiants de la campagne n’est celui d’une campagne publicitaire qui a des chiffres.</translation>
    </message>
    <message>
        <source>Ads and model calls are of two currencies: they are not added up.</source>
        <translation>Publicités et appels de modèles sont en deux devises : ils ne sont pas additionnés.</translation>
    </message>
    <message>
        <source>Sorted as numbers, whatever the currency</source>
        <translation>Trié comme des nombres, quelle que soit la devise</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>Appels de modèles</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Publicités</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertis</translation>
    </message>
    <message>
        <source>Per reply</source>
        <translation>Par réponse</translation>
    </message>
    <message>
        <source>Per lead</source>
        <translation>Par lead</translation>
    </message>
</context>
<context>
    <name>regie::CampaignCostsView</name>
    <message>
        <source>No campaign began in these days</source>
        <translation>Aucune campagne n’a commencé ces jours-là</translation>
    </message>
    <message>
        <source>No campaign ended in these days</source>
        <translation>Aucune campagne ne s’est terminée ces jours-là</translation>
    </message>
    <message>
        <source>Choose a longer period above. Campaigns come in with their memory: Import on the Campaigns page.</source>
        <translation>Choisissez ci-dessus une période plus longue. Les campagnes arrivent avec leur mémoire : Importer sur la page Campagnes.</translation>
    </message>
    <message>
        <source>Of %1 campaigns the %2 dearest are listed; the sums are of all.</source>
        <translation>Sur %1 campagnes, les %2 plus chères figurent dans la liste ; les sommes portent sur toutes.</translation>
    </message>
    <message>
        <source>Costs are of the campaigns&apos; whole life.</source>
        <translation>Les coûts portent sur toute la vie des campagnes.</translation>
    </message>
    <message>
        <source>Show the campaign</source>
        <translation>Afficher la campagne</translation>
    </message>
    <message>
        <source>Show its model calls</source>
        <translation>Afficher ses appels de modèles</translation>
    </message>
    <message>
        <source>Show its client</source>
        <translation>Afficher son client</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Rapport (PDF)…</translation>
    </message>
    <message>
        <source>Campaigns beside what they cost and brought</source>
        <translation>Les campagnes, ce qu’elles ont coûté et rapporté</translation>
    </message>
</context>
<context>
    <name>regie::CampaignDetailPanel</name>
    <message>
        <source>Details of the campaign</source>
        <translation>Détails de la campagne</translation>
    </message>
    <message>
        <source>No campaign chosen</source>
        <translation>Aucune campagne choisie</translation>
    </message>
    <message>
        <source>Choose a campaign in the table to see its phases, messages and history.</source>
        <translation>Choisissez une campagne dans le tableau pour voir ses phases, ses messages et son historique.</translation>
    </message>
    <message>
        <source>Campaign without a name</source>
        <translation>Campagne sans nom</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>lancée %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>créée %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>terminée %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Soldée</translation>
    </message>
    <message>
        <source>A relaunch was asked for %1.</source>
        <translation>Une relance a été demandée %1.</translation>
    </message>
    <message>
        <source>Messages · %1 in all</source>
        <translation>Messages · %1 au total</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>Afficher ces messages</translation>
    </message>
    <message>
        <source>No messages are stored for this campaign.</source>
        <translation>Aucun message n’est enregistré pour cette campagne.</translation>
    </message>
    <message>
        <source>The campaign&apos;s own counters still say %1: they are brought up to date by the next check.</source>
        <translation>Les compteurs de la campagne indiquent encore %1&#xa0;: le prochain contrôle les mettra à jour.</translation>
    </message>
    <message>
        <source>%1 pending + %2 sent + %3 failed = %4; %5 replies, reactions and clicks.</source>
        <translation>En attente %1 + envoyés %2 + échecs %3 = %4&#x202f;; réponses, réactions et clics&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>Known elsewhere as: %1</source>
        <translation>Connue ailleurs sous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>This campaign appears as soon as the database answers again.</source>
        <translation>Cette campagne apparaîtra dès que la base de données répondra de nouveau.</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client : %1</translation>
    </message>
    <message>
        <source>Look in the archive</source>
        <translation>Chercher dans les archives</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Save all of this as PDF, with what it cost and brought</source>
        <translation>Enregistrer tout ceci en PDF, avec ce que la campagne a coûté et rapporté</translation>
    </message>
</context>
<context>
    <name>regie::CampaignFields</name>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>%1 is %2, not a text</source>
        <translation>%1 est %2, pas un texte</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters</source>
        <translation>%1 dépasse %2 caractères</translation>
    </message>
    <message>
        <source>%1 is %2, not an object</source>
        <translation>%1 est %2, pas un objet</translation>
    </message>
</context>
<context>
    <name>regie::CampaignFramer</name>
    <message>
        <source>a comma is missing between two campaigns</source>
        <translation>il manque une virgule entre deux campagnes</translation>
    </message>
    <message>
        <source>the end of the list is missing</source>
        <translation>la fin de la liste manque</translation>
    </message>
    <message>
        <source>its opening brace is missing</source>
        <translation>son accolade ouvrante manque</translation>
    </message>
    <message>
        <source>a comma stands between two objects</source>
        <translation>il y a une virgule entre deux objets</translation>
    </message>
    <message>
        <source>nothing follows the last comma of the list</source>
        <translation>rien ne suit la dernière virgule de la liste</translation>
    </message>
    <message>
        <source>what stands there is neither a campaign nor the end of the list</source>
        <translation>on n’y trouve ni une campagne ni la fin de la liste</translation>
    </message>
    <message>
        <source>the member &quot;campaigns&quot; appears twice</source>
        <translation>le membre «&#xa0;campaigns&#xa0;» apparaît deux fois</translation>
    </message>
    <message>
        <source>another campaign begins inside it</source>
        <translation>une autre campagne commence à l’intérieur</translation>
    </message>
    <message>
        <source>what stands at byte %1 (line %2) is not JSON</source>
        <translation>ce qui se trouve à l’octet %1 (ligne %2) n’est pas du JSON</translation>
    </message>
    <message>
        <source>what stands there is not JSON</source>
        <translation>ce qui s’y trouve n’est pas du JSON</translation>
    </message>
    <message>
        <source>the file ends inside this campaign</source>
        <translation>le fichier s’arrête au milieu de cette campagne</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier s’arrête trop tôt</translation>
    </message>
    <message>
        <source>it is a list, not an object</source>
        <translation>c’est une liste, pas un objet</translation>
    </message>
    <message>
        <source>it is a single value, not an object</source>
        <translation>c’est une valeur simple, pas un objet</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>son imbrication dépasse %1 niveaux</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>sa taille dépasse %1 octets</translation>
    </message>
    <message>
        <source>it is closed too early: more of its members follow</source>
        <translation>elle est fermée trop tôt&#xa0;: d’autres de ses membres suivent</translation>
    </message>
    <message>
        <source>At byte %1 (line %2): %3.</source>
        <translation>À l’octet %1 (ligne %2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>a list begins where a campaign should</source>
        <translation>une liste commence là où une campagne est attendue</translation>
    </message>
</context>
<context>
    <name>regie::CampaignImport</name>
    <message>
        <source>%1 campaigns had been written before; importing the file again goes on from there</source>
        <translation>%1 campagnes avaient été écrites auparavant&#xa0;; importer de nouveau le fichier reprend à cet endroit</translation>
    </message>
    <message>
        <source>it stands twice in the file; element %1 was taken</source>
        <translation>elle figure deux fois dans le fichier&#xa0;; l’élément %1 a été retenu</translation>
    </message>
    <message>
        <source>the database holds a newer version</source>
        <translation>la base de données contient une version plus récente</translation>
    </message>
    <message>
        <source>the campaign is in the archive</source>
        <translation>la campagne est dans les archives</translation>
    </message>
    <message>
        <source>it stands twice in the file</source>
        <translation>elle figure deux fois dans le fichier</translation>
    </message>
</context>
<context>
    <name>regie::CampaignImportDialog</name>
    <message>
        <source>Import a campaign memory</source>
        <translation>Importer une mémoire de campagnes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>campaigns.json, a list, or one campaign a line</source>
        <translation>campaigns.json, une liste ou une campagne par ligne</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Time zone of times without one</source>
        <translation>Fuseau horaire des heures qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>Les heures sans fuseau sont en</translation>
    </message>
    <message>
        <source>Only try: read everything, change nothing</source>
        <translation>Essai seulement&#xa0;: tout lire, ne rien modifier</translation>
    </message>
    <message>
        <source>First campaigns of the file</source>
        <translation>Premières campagnes du fichier</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>This machine&apos;s zone (%1)</source>
        <translation>Fuseau de cette machine (%1)</translation>
    </message>
    <message>
        <source>Campaign memories (*.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Mémoires de campagnes (*.json *.jsonl *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the file a scraping system keeps its campaigns in. It is only read, never changed.</source>
        <translation>Choisissez le fichier où un système de collecte conserve ses campagnes. Il est seulement lu, jamais modifié.</translation>
    </message>
    <message>
        <source>Reading the first campaigns…</source>
        <translation>Lecture des premières campagnes…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n campaign(s) as they will be read:</source>
        <translation>
            <numerusform>Aperçu de %n campagne, telle qu’elle sera lue&#xa0;:</numerusform>
            <numerusform>Aperçu des %n premières campagnes, telles qu’elles seront lues&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Régie is not connected to a database: there is nothing to import into.</source>
        <translation>Régie n’est connectée à aucune base de données&#xa0;: il n’y a rien où importer.</translation>
    </message>
</context>
<context>
    <name>regie::CampaignImporting</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) imported</source>
        <translation>
            <numerusform>%n campagne importée</numerusform>
            <numerusform>%n campagnes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejetée</numerusform>
            <numerusform>%n rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged; %n whole campaign(s) were salvaged.</source>
        <translation>
            <numerusform>Le fichier est endommagé&#x202f;; %n campagne entière a été récupérée.</numerusform>
            <numerusform>Le fichier est endommagé&#x202f;; %n campagnes entières ont été récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; importing the file again goes on where it stopped.</source>
        <translation>L’import a été annulé&#x202f;; importer de nouveau le fichier reprendra là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
</context>
<context>
    <name>regie::CampaignMapping</name>
    <message>
        <source>%1 is not a time: &quot;%2&quot;</source>
        <translation>%1 n’est pas une date&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; is unknown, the campaign was read as %2</source>
        <translation>l’état «&#xa0;%1&#xa0;» est inconnu, la campagne a été lue comme %2</translation>
    </message>
    <message>
        <source>the phase %1 is not an object</source>
        <translation>la phase %1 n’est pas un objet</translation>
    </message>
    <message>
        <source>phase %1: %2</source>
        <translation>phase %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>campaign_id is longer than %1 characters</source>
        <translation>campaign_id dépasse %1 caractères</translation>
    </message>
    <message>
        <source>it has no campaign_id, and neither niche, start nor phases to tell it by</source>
        <translation>elle n’a ni campaign_id, ni niche, ni date de lancement, ni phases qui permettraient de la reconnaître</translation>
    </message>
</context>
<context>
    <name>regie::CampaignReader</name>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Le fichier %1 est vide.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>It is written in UTF-16; save it as UTF-8.</source>
        <translation>Il est écrit en UTF-16&#xa0;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>It is compressed; unpack it first.</source>
        <translation>Il est compressé&#xa0;; décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The element at byte %1 is no campaign: %2.</source>
        <translation>L’élément à l’octet %1 n’est pas une campagne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>At byte %1 (line %2): %3.</source>
        <translation>À l’octet %1 (ligne %2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The file %1 is not a campaign memory.</source>
        <translation>Le fichier %1 n’est pas une mémoire de campagnes.</translation>
    </message>
</context>
<context>
    <name>regie::CampaignReport</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Known elsewhere as</source>
        <translation>Connue ailleurs comme</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>%1, 95 % within %2 to %3</source>
        <translation>%1, à 95 % entre %2 et %3</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Coût par lead</translation>
    </message>
    <message>
        <source>Cost per reply</source>
        <translation>Coût par réponse</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>Appels de modèles</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Ce qu’elle a coûté</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Model calls by the price list of today</source>
        <translation>Appels de modèles selon le tarif d’aujourd’hui</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Publicités</translation>
    </message>
    <message>
        <source>Model calls and ads</source>
        <translation>Appels de modèles et publicités</translation>
    </message>
    <message>
        <source>Model calls are counted up to %1.</source>
        <translation>Les appels de modèles sont comptés jusqu’au %1.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %Ln event(s); there may be older ones.</source>
        <translation>
            <numerusform>Voici l’événement le plus récent ; il peut y en avoir de plus anciens.</numerusform>
            <numerusform>Voici les %Ln événements les plus récents ; il peut y en avoir de plus anciens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is still open</source>
        <translation>Pourquoi elle est encore ouverte</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campagne %1</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Lost before</source>
        <translation>Perdus avant</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>This campaign is archived: all of this is out of the archive.</source>
        <translation>Cette campagne est archivée : tout ceci vient de l’archive.</translation>
    </message>
</context>
<context>
    <name>regie::CampaignReports</name>
    <message>
        <source>There is no campaign %1.</source>
        <translation>Il n’y a pas de campagne %1.</translation>
    </message>
</context>
<context>
    <name>regie::CampaignTexts</name>
    <message>
        <source>%1 too many</source>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>il en manque %1</translation>
    </message>
    <message>
        <source>The campaign says completed, but its phase %1 failed.</source>
        <translation>La campagne est dite terminée, mais sa phase «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>%1 leads were classified, but hot, warm and cold make %2: %3.</source>
        <translation>%1 prospects ont été classés, mais les chauds, tièdes et froids font %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 leads were scraped, but cleaned and rejected make %2: %3.</source>
        <translation>%1 prospects ont été collectés, mais les nettoyés et rejetés font %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message numerus="yes">
        <source>Started with %n message(s)</source>
        <translation>
            <numerusform>Lancée avec %n message</numerusform>
            <numerusform>Lancée avec %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused with %n message(s) pending</source>
        <translation>
            <numerusform>Mise en pause avec %n message en attente</numerusform>
            <numerusform>Mise en pause avec %n messages en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed: %n message(s) sent</source>
        <translation>
            <numerusform>Terminée&#xa0;: %n message envoyé</numerusform>
            <numerusform>Terminée&#xa0;: %n messages envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %n message(s) could not be sent</source>
        <translation>
            <numerusform>Échec&#xa0;: %n message n’a pas pu être envoyé</numerusform>
            <numerusform>Échec&#xa0;: %n messages n’ont pas pu être envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with %n reply(ies)</source>
        <translation>
            <numerusform>Soldée avec %n réponse</numerusform>
            <numerusform>Soldée avec %n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>24 h check: %n without reply</source>
        <translation>
            <numerusform>Contrôle des 24&#xa0;h&#xa0;: %n message sans réponse</numerusform>
            <numerusform>Contrôle des 24&#xa0;h&#xa0;: %n messages sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>48 h limit: %n pending message(s) failed</source>
        <translation>
            <numerusform>Limite des 48&#xa0;h&#xa0;: %n message en attente passé en échec</numerusform>
            <numerusform>Limite des 48&#xa0;h&#xa0;: %n messages en attente passés en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relaunch asked: nothing sent for %n min</source>
        <translation>
            <numerusform>Relance demandée&#xa0;: aucun envoi depuis %n&#xa0;min</numerusform>
            <numerusform>Relance demandée&#xa0;: aucun envoi depuis %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from a campaign memory</source>
        <translation>Importée d’une mémoire de campagnes</translation>
    </message>
    <message>
        <source>Updated from a campaign memory</source>
        <translation>Mise à jour depuis une mémoire de campagnes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>rejetés&#xa0;: %1</translation>
    </message>
    <message>
        <source>hot %1</source>
        <translation>chauds&#xa0;: %1</translation>
    </message>
    <message>
        <source>warm %1</source>
        <translation>tièdes&#xa0;: %1</translation>
    </message>
    <message>
        <source>cold %1</source>
        <translation>froids&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 delayed</source>
        <translation>différés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>No: %n campaign(s) targeted %1 within the last %2 days.</source>
        <translation>
            <numerusform>Non&#xa0;: %n campagne a ciblé la niche %1 au cours des %2 derniers jours.</numerusform>
            <numerusform>Non&#xa0;: %n campagnes ont ciblé la niche %1 au cours des %2 derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: %1 has never been targeted.</source>
        <translation>Oui&#xa0;: la niche %1 n’a jamais été ciblée.</translation>
    </message>
    <message>
        <source>Yes: %1 was last targeted %2.</source>
        <translation>Oui&#xa0;: la niche %1 a été ciblée pour la dernière fois %2.</translation>
    </message>
    <message>
        <source>Closed: every message was processed.</source>
        <translation>Close : tous les messages ont été traités.</translation>
    </message>
    <message>
        <source>Closed: the 48 h limit for sending had passed.</source>
        <translation>Close : la limite de 48 h pour l’envoi était dépassée.</translation>
    </message>
    <message>
        <source>Closed: no message could be sent.</source>
        <translation>Close : aucun message n’a pu être envoyé.</translation>
    </message>
    <message>
        <source>Closed: a phase failed before anything was sent.</source>
        <translation>Close : une phase a échoué avant tout envoi.</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Close : %1</translation>
    </message>
    <message>
        <source>No campaign knows a niche named %1.</source>
        <translation>Aucune campagne ne connaît de niche nommée %1.</translation>
    </message>
    <message>
        <source>No campaign knows a niche named %1. Was %2 meant?</source>
        <translation>Aucune campagne ne connaît de niche nommée %1. Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>Limit moved to %1</source>
        <translation>Limite déplacée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept open past its limit</source>
        <translation>Gardée ouverte au-delà de sa limite</translation>
    </message>
    <message>
        <source>No longer kept open past its limit</source>
        <translation>N’est plus gardée ouverte au-delà de sa limite</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Clôturée à la main</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Sending again: %n message(s) pending</source>
        <translation>
            <numerusform>Envoi repris&#xa0;: %n message en attente</numerusform>
            <numerusform>Envoi repris&#xa0;: %n messages en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: an operator closed it.</source>
        <translation>Close&#xa0;: un opérateur l’a clôturée.</translation>
    </message>
</context>
<context>
    <name>regie::Campaigns</name>
    <message>
        <source>This campaign is no longer there: it was removed or archived.</source>
        <translation>Cette campagne n’existe plus ici&#xa0;: elle a été supprimée ou archivée.</translation>
    </message>
</context>
<context>
    <name>regie::CampaignsPage</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>No niche has been targeted yet</source>
        <translation>Aucune niche n’a encore été ciblée</translation>
    </message>
    <message>
        <source>Niches and regions appear here with the first campaign.</source>
        <translation>Les niches et les régions apparaissent ici dès la première campagne.</translation>
    </message>
    <message>
        <source>This campaign has no messages</source>
        <translation>Cette campagne n’a pas de messages</translation>
    </message>
    <message>
        <source>They appear here as soon as an agent prepares them.</source>
        <translation>Ils apparaissent ici dès qu’un agent les prépare.</translation>
    </message>
    <message>
        <source>Niches</source>
        <translation>Niches</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Niches and what was targeted</source>
        <translation>Niches et ciblages passés</translation>
    </message>
    <message>
        <source>May we target a niche in a region?</source>
        <translation>Peut-on cibler une niche dans une région&#x202f;?</translation>
    </message>
    <message>
        <source>Import a campaign memory</source>
        <translation>Importer une mémoire de campagnes</translation>
    </message>
    <message>
        <source>J / K, arrows</source>
        <translation>J / K, flèches</translation>
    </message>
    <message>
        <source>Next and previous campaign</source>
        <translation>Campagne suivante et précédente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Messages of the campaign</source>
        <translation>Messages de la campagne</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back from the messages to the campaigns</source>
        <translation>Revenir des messages aux campagnes</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all campaigns that match</source>
        <translation>Sélectionner toutes les campagnes correspondantes</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Messages de %1</translation>
    </message>
    <message>
        <source>Back to the campaigns (Esc)</source>
        <translation>Revenir aux campagnes (Échap)</translation>
    </message>
    <message>
        <source>May we target…?</source>
        <translation>Peut-on cibler…&#x202f;?</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Aucune campagne pour l’instant</translation>
    </message>
    <message>
        <source>Agents write them here; a campaign memory can be imported.</source>
        <translation>Les agents les écrivent ici&#x202f;; une mémoire de campagnes peut être importée.</translation>
    </message>
    <message>
        <source>Closing next</source>
        <translation>Prochaines clôtures</translation>
    </message>
    <message>
        <source>Campaigns that close next</source>
        <translation>Campagnes bientôt clôturées</translation>
    </message>
</context>
<context>
    <name>regie::CampaignsReport</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed</source>
        <translation>%1 terminées, %2 en échec</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1 of the messages</source>
        <translation>%1 des messages</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>%1 converted</source>
        <translation>%1 convertis</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>Appels de modèles</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 tâches</translation>
    </message>
    <message>
        <source>Ad spend</source>
        <translation>Dépense publicitaire</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Coût par lead</translation>
    </message>
    <message>
        <source>Cost per reply</source>
        <translation>Coût par réponse</translation>
    </message>
    <message>
        <source>Of %1 campaigns the %2 dearest are listed; the sums are of all.</source>
        <translation>Sur %1 campagnes, les %2 plus chères figurent dans la liste ; les sommes portent sur toutes.</translation>
    </message>
    <message>
        <source>The %1 dearest have a section of their own; &quot;regie report campaign&quot; writes one on any other.</source>
        <translation>Les %1 plus chères ont leur propre section ; « regie report campaign » en écrit une sur toute autre.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertis</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Publicités</translation>
    </message>
    <message>
        <source>Per lead</source>
        <translation>Par lead</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes : %1</translation>
    </message>
    <message>
        <source>Niche, region</source>
        <translation>Niche, région</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>%1 of %2 messages: %3</source>
        <translation>%1 sur %2 messages : %3</translation>
    </message>
    <message>
        <source>%1, of them %2 converted</source>
        <translation>%1, dont %2 convertis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1, of them %2 failed</source>
        <translation>%1, dont %2 en échec</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archivée.</translation>
    </message>
    <message>
        <source>Campaigns that ended from %1, days of %2</source>
        <translation>Campagnes terminées, %1, jours de %2</translation>
    </message>
    <message>
        <source>Campaigns that began from %1, days of %2</source>
        <translation>Campagnes commencées, %1, jours de %2</translation>
    </message>
    <message>
        <source>No campaign ended in this period. Choose a longer one, or look at those that are still open.</source>
        <translation>Aucune campagne ne s’est terminée sur cette période. Choisissez-en une plus longue, ou regardez celles qui sont encore ouvertes.</translation>
    </message>
    <message>
        <source>No campaign began in this period. Choose a longer one.</source>
        <translation>Aucune campagne n’a commencé sur cette période. Choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une par une</translation>
    </message>
</context>
<context>
    <name>regie::CanonicalJson</name>
    <message>
        <source>a text holds the character NUL, which a database cannot store</source>
        <translation>un texte contient le caractère NUL, qu’une base de données ne peut pas enregistrer</translation>
    </message>
    <message>
        <source>a key holds the character NUL, which a database cannot store</source>
        <translation>une clé contient le caractère NUL, qu’une base de données ne peut pas enregistrer</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>elle est imbriquée sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>the key %1 appears twice</source>
        <translation>la clé %1 apparaît deux fois</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>le nombre %1 est trop grand</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>octet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
</context>
<context>
    <name>regie::CellText</name>
    <message>
        <source>Completed, although the phase %1 failed.</source>
        <translation>Terminée, alors que la phase «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>Hot, warm and cold leads do not add up to those classified.</source>
        <translation>Les prospects chauds, tièdes et froids ne totalisent pas les prospects classés.</translation>
    </message>
    <message>
        <source>Cleaned and rejected leads do not add up to those scraped.</source>
        <translation>Les prospects nettoyés et rejetés ne totalisent pas les prospects collectés.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <translation>%1 en succès</translation>
    </message>
    <message>
        <source>%1 replied to</source>
        <translation>%1 avec réponse</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source> (%1 without a reply)</source>
        <translation> (dont %1 sans réponse)</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>regie::ChangeWriter</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Repris : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>regie::ChartCard</name>
    <message>
        <source>Copy the figures</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Save the figures…</source>
        <translation>Enregistrer les chiffres…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>As of %1. Newer figures cannot be had now.</source>
        <translation>État de %1. Des chiffres plus récents ne peuvent être obtenus pour l’instant.</translation>
    </message>
    <message>
        <source>Copy or save %1</source>
        <translation>Copier ou enregistrer %1</translation>
    </message>
</context>
<context>
    <name>regie::ChartPanel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save the figures…</source>
        <translation>Enregistrer les chiffres…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Save as drawing…</source>
        <translation>Enregistrer le dessin…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
</context>
<context>
    <name>regie::ChartTexts</name>
    <message>
        <source>%1 tn</source>
        <comment>10^12</comment>
        <translation>%1&#xa0;Bn</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>10^9</comment>
        <translation>%1&#xa0;Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>10^6</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>10^3</comment>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>regie::CheckActions</name>
    <message>
        <source>“%1” is off.</source>
        <translation>«&#xa0;%1&#xa0;» est inactif.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>regie::CheckCommand</name>
    <message>
        <source>Show every check with its schedule and last run.</source>
        <translation>Afficher chaque contrôle avec sa planification et sa dernière exécution.</translation>
    </message>
    <message>
        <source>Run one check now, due or not.</source>
        <translation>Exécuter un contrôle maintenant, qu’il soit prévu ou non.</translation>
    </message>
    <message>
        <source>Run every check now.</source>
        <translation>Exécuter tous les contrôles maintenant.</translation>
    </message>
    <message>
        <source>With --run or --all: only list what would change.</source>
        <translation>Avec --run ou --all&#xa0;: lister seulement ce qui changerait.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1: last run %2, next run %3</source>
        <translation>%1&#xa0;: dernière exécution %2, prochaine exécution %3</translation>
    </message>
    <message>
        <source>none, it is off</source>
        <translation>aucune, il est inactif</translation>
    </message>
    <message>
        <source>running on %1</source>
        <translation>en cours sur %1</translation>
    </message>
    <message numerus="yes">
        <source>failed %n time(s) in a row</source>
        <translation>
            <numerusform>%n échec de suite</numerusform>
            <numerusform>%n échecs de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would change: %2</source>
        <translation>%1 modifierait&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 a échoué. %2</translation>
    </message>
    <message>
        <source>%1 is being run by another console.</source>
        <translation>%1 est en cours d’exécution par une autre console.</translation>
    </message>
    <message>
        <source>%1 was stopped; it stays due.</source>
        <translation>%1 a été arrêté&#x202f;; il reste à exécuter.</translation>
    </message>
    <message>
        <source>%1: %2 changed in %3 ms.</source>
        <translation>%1&#xa0;: %2 modifications en %3&#xa0;ms.</translation>
    </message>
    <message>
        <source>Give one of --list, --run NAME and --all.</source>
        <translation>Indiquez --list, --run NAME ou --all.</translation>
    </message>
    <message>
        <source>There is no check “%1”. There are: %2.</source>
        <translation>Il n’y a pas de contrôle «&#xa0;%1&#xa0;». Contrôles disponibles&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>regie::CheckDetailPanel</name>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Chosen run</source>
        <translation>Exécution choisie</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Il n’a pas encore été exécuté.</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Prévue&#xa0;: %1</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>En cours sur %1</translation>
    </message>
    <message>
        <source>Asked for %1; the next console or monitor that looks runs it</source>
        <translation>Demandée %1&#x202f;; la prochaine console ou le prochain moniteur l’exécutera</translation>
    </message>
    <message>
        <source>Switched off: it runs on request only</source>
        <translation>Inactif&#xa0;: exécuté sur demande seulement</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>Prochaine exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>No check chosen</source>
        <translation>Aucun contrôle choisi</translation>
    </message>
    <message>
        <source>Choose a check in the table to see its runs.</source>
        <translation>Choisissez un contrôle dans le tableau pour voir ses exécutions.</translation>
    </message>
    <message>
        <source>Details of the check</source>
        <translation>Détails du contrôle</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Modifier la planification</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aucune exécution pour l’instant</translation>
    </message>
    <message>
        <source>Every run is kept here with what it changed.</source>
        <translation>Chaque exécution est conservée ici avec ce qu’elle a modifié.</translation>
    </message>
</context>
<context>
    <name>regie::CheckLine</name>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>exécuté %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>prochaine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regie::CheckTexts</name>
    <message>
        <source>no reply</source>
        <translation>sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) without reply</source>
        <translation>
            <numerusform>%Ln message sans réponse</numerusform>
            <numerusform>%Ln messages sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending message(s) given up</source>
        <translation>
            <numerusform>%Ln message en attente abandonné</numerusform>
            <numerusform>%Ln messages en attente abandonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>relaunch</source>
        <translation>relance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relaunch(es) asked for</source>
        <translation>
            <numerusform>%Ln relance demandée</numerusform>
            <numerusform>%Ln relances demandées</numerusform>
        </translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) completed</source>
        <translation>
            <numerusform>%Ln campagne terminée</numerusform>
            <numerusform>%Ln campagnes terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) failed</source>
        <translation>
            <numerusform>%Ln campagne en échec</numerusform>
            <numerusform>%Ln campagnes en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <translation>soldée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) settled</source>
        <translation>
            <numerusform>%Ln campagne soldée</numerusform>
            <numerusform>%Ln campagnes soldées</numerusform>
        </translation>
    </message>
    <message>
        <source>counted anew</source>
        <translation>recomptée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) counted anew</source>
        <translation>
            <numerusform>%Ln campagne recomptée</numerusform>
            <numerusform>%Ln campagnes recomptées</numerusform>
        </translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) archived</source>
        <translation>
            <numerusform>%Ln ligne archivée</numerusform>
            <numerusform>%Ln lignes archivées</numerusform>
        </translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) purged</source>
        <translation>
            <numerusform>%Ln ligne purgée</numerusform>
            <numerusform>%Ln lignes purgées</numerusform>
        </translation>
    </message>
    <message>
        <source>daily at %1 (%2)</source>
        <translation>chaque jour à %1 (%2)</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>jamais exécuté</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à exécuter</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>essai %1</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n time(s) in a row.</source>
        <translation>
            <numerusform>%n échec de suite.</numerusform>
            <numerusform>%n échecs de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried again now.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>It is switched off and not tried again.</source>
        <translation>Le contrôle est inactif&#xa0;: pas de nouvel essai.</translation>
    </message>
    <message>
        <source>The next try is due.</source>
        <translation>Le prochain essai est imminent.</translation>
    </message>
    <message>
        <source>The next try: %1.</source>
        <translation>Prochain essai&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed</source>
        <translation>
            <numerusform>%Ln ligne modifiée</numerusform>
            <numerusform>%Ln lignes modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed so far</source>
        <translation>Rien de modifié jusqu’ici</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Rien n’était à modifier</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aucune exécution pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s)</source>
        <translation>
            <numerusform>%n dernière exécution</numerusform>
            <numerusform>%n dernières exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouverte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) reopened</source>
        <translation>
            <numerusform>%Ln campagne rouverte</numerusform>
            <numerusform>%Ln campagnes rouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>clock started</source>
        <translation>délai lancé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clock(s) started</source>
        <translation>
            <numerusform>%Ln délai lancé</numerusform>
            <numerusform>%Ln délais lancés</numerusform>
        </translation>
    </message>
    <message>
        <source>answered meanwhile</source>
        <translation>réponse entre-temps</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) answered meanwhile</source>
        <translation>
            <numerusform>%Ln message avec réponse entre-temps</numerusform>
            <numerusform>%Ln messages avec réponse entre-temps</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) suggested</source>
        <translation>
            <numerusform>%Ln changement suggéré</numerusform>
            <numerusform>%Ln changements suggérés</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) expired</source>
        <translation>
            <numerusform>%Ln suggestion expirée</numerusform>
            <numerusform>%Ln suggestions expirées</numerusform>
        </translation>
    </message>
    <message>
        <source>carry out</source>
        <translation>à exécuter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) to carry out</source>
        <translation>
            <numerusform>%Ln suggestion à exécuter</numerusform>
            <numerusform>%Ln suggestions à exécuter</numerusform>
        </translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>essai à blanc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dry run(s) to note</source>
        <translation>
            <numerusform>%Ln essai à blanc à noter</numerusform>
            <numerusform>%Ln essais à blanc à noter</numerusform>
        </translation>
    </message>
    <message>
        <source>notice to the team</source>
        <translation>avis à l&apos;équipe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) to the team</source>
        <translation>
            <numerusform>%Ln avis à l&apos;équipe</numerusform>
            <numerusform>%Ln avis à l&apos;équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>take back</source>
        <translation>à annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rollback(s) to do</source>
        <translation>
            <numerusform>%Ln annulation à faire</numerusform>
            <numerusform>%Ln annulations à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>exécutée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) carried out</source>
        <translation>
            <numerusform>%Ln suggestion exécutée</numerusform>
            <numerusform>%Ln suggestions exécutées</numerusform>
        </translation>
    </message>
    <message>
        <source>noted as dry run</source>
        <translation>notée à blanc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dry run(s) noted</source>
        <translation>
            <numerusform>%Ln essai à blanc noté</numerusform>
            <numerusform>%Ln essais à blanc notés</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) taken back</source>
        <translation>
            <numerusform>%Ln exécution annulée</numerusform>
            <numerusform>%Ln exécutions annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>non exécutée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) not carried out</source>
        <translation>
            <numerusform>%Ln suggestion non exécutée</numerusform>
            <numerusform>%Ln suggestions non exécutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) failed</source>
        <translation>
            <numerusform>%Ln exécution en échec</numerusform>
            <numerusform>%Ln exécutions en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>without answer</source>
        <translation>sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) without answer</source>
        <translation>
            <numerusform>%Ln exécution sans réponse</numerusform>
            <numerusform>%Ln exécutions sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expectation(s) confirmed</source>
        <translation>
            <numerusform>%Ln attente confirmée</numerusform>
            <numerusform>%Ln attentes confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfutée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expectation(s) refuted</source>
        <translation>
            <numerusform>%Ln attente démentie</numerusform>
            <numerusform>%Ln attentes démenties</numerusform>
        </translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertaine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expectation(s) unclear</source>
        <translation>
            <numerusform>%Ln attente incertaine</numerusform>
            <numerusform>%Ln attentes incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for figures</source>
        <translation>attend des chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expectation(s) waiting for figures</source>
        <translation>
            <numerusform>%Ln attente sans chiffres encore</numerusform>
            <numerusform>%Ln attentes sans chiffres encore</numerusform>
        </translation>
    </message>
    <message>
        <source>digest</source>
        <translation>résumé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) sent</source>
        <translation>
            <numerusform>%Ln message envoyé</numerusform>
            <numerusform>%Ln messages envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>counted</source>
        <translation>comptées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) counted</source>
        <translation>
            <numerusform>%Ln tâche comptée</numerusform>
            <numerusform>%Ln tâches comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>to count</source>
        <translation>à compter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) to count</source>
        <translation>
            <numerusform>%Ln tâche à compter</numerusform>
            <numerusform>%Ln tâches à compter</numerusform>
        </translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloquée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck task(s)</source>
        <translation>
            <numerusform>%Ln tâche bloquée</numerusform>
            <numerusform>%Ln tâches bloquées</numerusform>
        </translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>dépassé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) or threshold(s) exceeded</source>
        <translation>
            <numerusform>%Ln budget ou seuil dépassé</numerusform>
            <numerusform>%Ln budgets ou seuils dépassés</numerusform>
        </translation>
    </message>
    <message>
        <source>new alert</source>
        <translation>nouvelle alerte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln nouvelle alerte</numerusform>
            <numerusform>%Ln nouvelles alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::Checks</name>
    <message>
        <source>24 h without reply</source>
        <translation>24&#xa0;h sans réponse</translation>
    </message>
    <message>
        <source>First messages that nobody answered within 24 hours become “no reply”; campaigns whose messages have all had their time are settled.</source>
        <translation>Les premiers messages restés sans réponse pendant 24 heures passent à «&#xa0;sans réponse&#xa0;»&#x202f;; les campagnes dont tous les messages ont eu leur délai sont soldées.</translation>
    </message>
    <message>
        <source>48 h of sending</source>
        <translation>48&#xa0;h d’envoi</translation>
    </message>
    <message>
        <source>Messages still pending 48 hours after their campaign started fail, and the campaign is finished.</source>
        <translation>Les messages encore en attente 48 heures après le lancement de leur campagne passent en échec, et la campagne se termine.</translation>
    </message>
    <message>
        <source>Interrupted campaigns</source>
        <translation>Campagnes interrompues</translation>
    </message>
    <message>
        <source>Asks to relaunch campaigns that have sent nothing for 10 minutes, finishes those with nothing left to send, and counts anew.</source>
        <translation>Demande la relance des campagnes sans envoi depuis 10 minutes, termine celles qui n’ont plus rien à envoyer, et recompte.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>Moves what is older than its policy says to the archive, and purges what is not kept.</source>
        <translation>Déplace dans l’archive ce qui dépasse l’âge fixé par sa règle, et purge ce qui n’est pas conservé.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>Il n’y a pas de contrôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A check runs at most once a minute and at least once a year.</source>
        <translation>Un contrôle s’exécute au plus une fois par minute et au moins une fois par an.</translation>
    </message>
    <message>
        <source>A time of day is needed, such as 03:00.</source>
        <translation>Une heure est nécessaire, par exemple 03:00.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>This run came to a halt for so long that another console took it over.</source>
        <translation>Cette exécution est restée bloquée si longtemps qu’une autre console l’a reprise.</translation>
    </message>
    <message>
        <source>Daily analysis</source>
        <translation>Analyse quotidienne</translation>
    </message>
    <message>
        <source>Looks at the last 14 days of every client&apos;s ads and proposes what to scale, pause and refresh; proposals that waited too long expire.</source>
        <translation>Examine les 14 derniers jours des publicités de chaque client et propose ce qu’il faut augmenter, mettre en pause ou renouveler ; les propositions restées trop longtemps en attente expirent.</translation>
    </message>
    <message>
        <source>Carrying out</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Carries out approved suggestions, or notes what it would do where a client is in dry run, and takes back what was asked to be.</source>
        <translation>Exécute les suggestions approuvées, ou note ce qu&apos;il ferait pour un client en essai à blanc, et annule ce qu&apos;on a demandé d&apos;annuler.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>Sets what was measured in the week after an execution against what was expected of it, and lets the patterns learn from it.</source>
        <translation>Confronte ce qui a été mesuré la semaine après une exécution à ce qu&apos;on en attendait, et en instruit les habitudes.</translation>
    </message>
    <message>
        <source>Slack digest</source>
        <translation>Résumé Slack</translation>
    </message>
    <message>
        <source>Sends one message a day to each client&apos;s channel: what waits, what was decided and done, and what came of it.</source>
        <translation>Envoie un message par jour au canal de chaque client : ce qui attend, ce qui a été décidé et fait, et ce qui en est sorti.</translation>
    </message>
    <message>
        <source>Task statistics</source>
        <translation>Statistiques des tâches</translation>
    </message>
    <message>
        <source>Counts model calls that are new or have changed, for charts and for when they are purged.</source>
        <translation>Compte les appels aux modèles nouveaux ou modifiés, pour les graphiques et pour quand ils seront purgés.</translation>
    </message>
    <message>
        <source>Stuck tasks</source>
        <translation>Tâches bloquées</translation>
    </message>
    <message>
        <source>Raises an alert for model calls that take longer than is allowed or normal for their type.</source>
        <translation>Lève une alerte pour les appels aux modèles qui durent plus que permis ou que la normale de leur type.</translation>
    </message>
    <message>
        <source>Budgets and alerts</source>
        <translation>Budgets et alertes</translation>
    </message>
    <message>
        <source>Compares what model calls cost, how often they fail and how long they take with the budgets and thresholds that were set.</source>
        <translation>Compare le coût, les échecs et la durée des appels aux modèles aux budgets et seuils fixés.</translation>
    </message>
</context>
<context>
    <name>regie::ChecksModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>On: it runs by itself</source>
        <translation>Actif&#xa0;: il s’exécute automatiquement</translation>
    </message>
    <message>
        <source>Off: it runs on request only</source>
        <translation>Inactif&#xa0;: exécuté sur demande seulement</translation>
    </message>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine</translation>
    </message>
</context>
<context>
    <name>regie::ChecksPage</name>
    <message>
        <source>A run of “%1” was asked for.</source>
        <translation>Une exécution de «&#xa0;%1&#xa0;» a été demandée.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The checks appear as soon as there is a database.</source>
        <translation>Les contrôles apparaissent dès qu’une base de données est disponible.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The check “%1” failed.</source>
        <translation>Le contrôle «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Run check “%1”</source>
        <translation>Exécuter le contrôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Dry run of “%1”</source>
        <translation>Essai à blanc de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>J / K, arrows</source>
        <translation>J / K, flèches</translation>
    </message>
    <message>
        <source>Next and previous check</source>
        <translation>Contrôle suivant et précédent</translation>
    </message>
    <message>
        <source>Run the check now</source>
        <translation>Exécuter le contrôle maintenant</translation>
    </message>
    <message>
        <source>Show what the check would change</source>
        <translation>Afficher ce que le contrôle modifierait</translation>
    </message>
    <message>
        <source>O, Space</source>
        <translation>O, Espace</translation>
    </message>
    <message>
        <source>Switch the check on or off</source>
        <translation>Activer ou désactiver le contrôle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>To the history of the check</source>
        <translation>Vers l’historique du contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n contrôle</numerusform>
            <numerusform>%n contrôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n inactif</numerusform>
            <numerusform>%n inactifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Background checks</source>
        <translation>Contrôles en arrière-plan</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Show what it would change, without changing it</source>
        <translation>Afficher ce qu’il modifierait, sans rien modifier</translation>
    </message>
</context>
<context>
    <name>regie::ClientActions</name>
    <message>
        <source>Analysing %1</source>
        <translation>Analyse de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new suggestion(s).</source>
        <translation>
            <numerusform>%1 : %n nouvelle suggestion.</numerusform>
            <numerusform>%1 : %n nouvelles suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing new to propose among %n ad(s).</source>
        <translation>
            <numerusform>%1 : rien de nouveau à proposer pour %n publicité.</numerusform>
            <numerusform>%1 : rien de nouveau à proposer parmi %n publicités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The connector is stored, its token is not.</source>
        <translation>Le connecteur est enregistré, son jeton ne l’est pas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 was changed by hand; the platform was not told.</source>
        <translation>%1 a été modifié à la main ; la plateforme n’en sait rien.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>« %1 » a été retiré.</translation>
    </message>
</context>
<context>
    <name>regie::ClientAdsModel</name>
    <message>
        <source>Changed here by hand (F2): the platform is not told.</source>
        <translation>À modifier ici à la main (F2) : la plateforme n’en saura rien.</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Campaign, ad set or ad</source>
        <translation>Campagne, ensemble ou publicité</translation>
    </message>
    <message>
        <source>As Régie knows it</source>
        <translation>Comme Régie le connaît</translation>
    </message>
    <message>
        <source>Daily budget, as Régie knows it</source>
        <translation>Budget quotidien, comme Régie le connaît</translation>
    </message>
    <message>
        <source>Revenue by spend of the 7 days up to the last figures</source>
        <translation>Chiffre d’affaires par dépense des 7 jours jusqu’aux derniers chiffres</translation>
    </message>
    <message>
        <source>Spend of the 7 days up to the last figures</source>
        <translation>Dépense des 7 jours jusqu’aux derniers chiffres</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>ROI, 7 d</source>
        <translation>ROI, 7 j</translation>
    </message>
    <message>
        <source>Spend, 7 d</source>
        <translation>Dépense, 7 j</translation>
    </message>
</context>
<context>
    <name>regie::ClientAdsView</name>
    <message>
        <source>the first %1</source>
        <translation>les %1 premières</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s)</source>
        <translation>
            <numerusform>%Ln publicité</numerusform>
            <numerusform>%Ln publicités</numerusform>
        </translation>
    </message>
    <message>
        <source>No ad matches</source>
        <translation>Aucune publicité ne correspond</translation>
    </message>
    <message>
        <source>None of its ads has this in its name or id.</source>
        <translation>Aucune de ses publicités n’a cela dans son nom ou son identifiant.</translation>
    </message>
    <message>
        <source>No ads yet</source>
        <translation>Pas encore de publicités</translation>
    </message>
    <message>
        <source>They come with the first import of figures.</source>
        <translation>Elles arrivent avec le premier import de chiffres.</translation>
    </message>
    <message>
        <source>Find an ad</source>
        <translation>Trouver une publicité</translation>
    </message>
    <message>
        <source>Ads of the client</source>
        <translation>Publicités du client</translation>
    </message>
</context>
<context>
    <name>regie::ClientDetailPanel</name>
    <message>
        <source>No client chosen</source>
        <translation>Aucun client choisi</translation>
    </message>
    <message>
        <source>Choose a client in the table to see how it does.</source>
        <translation>Choisissez un client dans le tableau pour voir où il en est.</translation>
    </message>
    <message>
        <source>This client is no longer there</source>
        <translation>Ce client n’existe plus</translation>
    </message>
    <message>
        <source>It was removed from the database.</source>
        <translation>Il a été retiré de la base.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Publicités</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
</context>
<context>
    <name>regie::ClientEditor</name>
    <message>
        <source>Go live</source>
        <translation>Passer en réel</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <comment>a field, a colleague&apos;s value, yours</comment>
        <translation>%1 : %2 là-bas, %3 ici</translation>
    </message>
    <message>
        <source>A colleague has changed the same.</source>
        <translation>Un collègue a modifié la même chose.</translation>
    </message>
    <message>
        <source>Settings of the client</source>
        <translation>Réglages du client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les modifications</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>Revenir à ce qui est enregistré</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la sienne</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
</context>
<context>
    <name>regie::ClientFigures</name>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
    <message numerus="yes">
        <source>The last figures are of %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Les derniers chiffres sont du %1, il y a %n jour.</numerusform>
            <numerusform>Les derniers chiffres sont du %1, il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>brought %1</source>
        <translation>a rapporté %1</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>aucun chiffre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln prospect</numerusform>
            <numerusform>%Ln prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for execution</source>
        <translation>
            <numerusform>%Ln en attente d’exécution</numerusform>
            <numerusform>%Ln en attente d’exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>none waiting for execution</source>
        <translation>aucune en attente d’exécution</translation>
    </message>
    <message>
        <source>Cost of a lead</source>
        <translation>Coût d’un prospect</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Show the suggestions of this client</source>
        <translation>Montrer les suggestions de ce client</translation>
    </message>
    <message>
        <source>ROI and spend by day</source>
        <translation>ROI et dépense par jour</translation>
    </message>
    <message>
        <source>No figures in this period.</source>
        <translation>Aucun chiffre sur cette période.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Spend of this month</source>
        <translation>Dépense de ce mois</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Publicités</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 j</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n day(s) up to the last figures</source>
        <translation>
            <numerusform>Le jour des derniers chiffres</numerusform>
            <numerusform>Les %n jours jusqu’aux derniers chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ClientForm</name>
    <message>
        <source>As it is called everywhere in Régie.</source>
        <translation>Comme il est nommé partout dans Régie.</translation>
    </message>
    <message>
        <source>Only active clients are analysed.</source>
        <translation>Seuls les clients actifs sont analysés.</translation>
    </message>
    <message>
        <source>The code of the currency its figures are in. Amounts are not converted.</source>
        <translation>Le code de la devise de ses chiffres. Les montants ne sont pas convertis.</translation>
    </message>
    <message>
        <source>Where its days and months begin.</source>
        <translation>Là où commencent ses jours et ses mois.</translation>
    </message>
    <message>
        <source>How its ads platform is reached; live execution needs one.</source>
        <translation>Comment joindre sa plateforme publicitaire ; l’exécution réelle en a besoin.</translation>
    </message>
    <message>
        <source>Where the daily digest of this client goes.</source>
        <translation>Où va le résumé quotidien de ce client.</translation>
    </message>
    <message>
        <source>The digest&apos;s channel, such as #ads; empty for a webhook&apos;s own.</source>
        <translation>Le canal du résumé, par exemple #ads ; vide pour celui du webhook.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Target and budget</source>
        <translation>Objectif et budget</translation>
    </message>
    <message>
        <source>When something is proposed</source>
        <translation>Quand quelque chose est proposé</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Digest in Slack</source>
        <translation>Résumé dans Slack</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>New connector…</source>
        <translation>Nouveau connecteur…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the connector</source>
        <translation>Modifier le connecteur</translation>
    </message>
</context>
<context>
    <name>regie::ClientOffer</name>
    <message>
        <source>margin %1</source>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>No products are known of this client.</source>
        <translation>Aucun produit de ce client n’est connu.</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>sans étapes</translation>
    </message>
    <message>
        <source>No funnels are known of this client.</source>
        <translation>Aucun tunnel de ce client n’est connu.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Funnels</source>
        <translation>Tunnels</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>Nouveau produit…</translation>
    </message>
    <message>
        <source>New funnel…</source>
        <translation>Nouveau tunnel…</translation>
    </message>
</context>
<context>
    <name>regie::ClientTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n campaign(s) active</source>
        <translation>
            <numerusform>%1 campagne active sur %n</numerusform>
            <numerusform>%1 campagnes actives sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ad set(s) active</source>
        <translation>
            <numerusform>%1 ensemble actif sur %n</numerusform>
            <numerusform>%1 ensembles actifs sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ad(s) active</source>
        <translation>
            <numerusform>%1 publicité active sur %n</numerusform>
            <numerusform>%1 publicités actives sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1; usually %2</source>
        <translation>%1 ; d’ordinaire %2</translation>
    </message>
    <message>
        <source>Approved suggestions stay approved; nothing is done about them.</source>
        <translation>Les suggestions approuvées le restent ; rien n’est exécuté.</translation>
    </message>
    <message>
        <source>Approved suggestions change budgets and statuses on the platform.</source>
        <translation>Les suggestions approuvées changent budgets et états sur la plateforme.</translation>
    </message>
    <message>
        <source>What would be done is worked out and logged; the platform is not changed.</source>
        <translation>Ce qui serait fait est calculé et consigné ; la plateforme n’est pas modifiée.</translation>
    </message>
    <message>
        <source>Live: what is approved for %1 will change real budgets and statuses through “%2”, by at most %3 a day.</source>
        <translation>En réel : ce qui est approuvé pour %1 changera de vrais budgets et états par « %2 », de %3 par jour au plus.</translation>
    </message>
    <message>
        <source>There are no figures of this month yet.</source>
        <translation>Il n’y a pas encore de chiffres pour ce mois.</translation>
    </message>
    <message>
        <source>%1 so far, about %2 by the end of the month. There is no monthly budget.</source>
        <translation>%1 à ce jour, environ %2 à la fin du mois. Il n’y a pas de budget mensuel.</translation>
    </message>
    <message>
        <source>%1 of %2: the budget is spent. About %3 by the end of the month.</source>
        <translation>%1 sur %2 : le budget est dépensé. Environ %3 à la fin du mois.</translation>
    </message>
    <message>
        <source>%1 of %2 so far. At this rate about %3 by the end of the month: %4 too much.</source>
        <translation>%1 sur %2 à ce jour. À ce rythme environ %3 à la fin du mois : %4 de trop.</translation>
    </message>
    <message>
        <source>%1 of %2 so far. At this rate about %3 by the end of the month.</source>
        <translation>%1 sur %2 à ce jour. À ce rythme environ %3 à la fin du mois.</translation>
    </message>
    <message>
        <source>No ads are known of this client yet.</source>
        <translation>Aucune publicité de ce client n’est encore connue.</translation>
    </message>
</context>
<context>
    <name>regie::Clients</name>
    <message>
        <source>The status is active, paused, archived or unknown, not “%1”.</source>
        <translation>L’état est active, paused, archived ou unknown, pas « %1 ».</translation>
    </message>
    <message>
        <source>A daily budget is an amount of 0 or more.</source>
        <translation>Un budget quotidien est un montant de 0 ou plus.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>%1 a été modifié entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Un produit a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A price is an amount of 0 or more.</source>
        <translation>Un prix est un montant de 0 ou plus.</translation>
    </message>
    <message>
        <source>A margin is between 0 and 100 %.</source>
        <translation>Une marge est comprise entre 0 et 100 %.</translation>
    </message>
    <message>
        <source>A funnel needs a name.</source>
        <translation>Un tunnel a besoin d’un nom.</translation>
    </message>
    <message>
        <source>“%1” is no longer there: a colleague removed it.</source>
        <translation>« %1 » n’existe plus : un collègue l’a retiré.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Ads connector</source>
        <translation>Connecteur publicitaire</translation>
    </message>
    <message>
        <source>Slack connector</source>
        <translation>Connecteur Slack</translation>
    </message>
    <message>
        <source>Slack channel</source>
        <translation>Canal Slack</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3.</source>
        <translation>« %1 » est compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>A client needs a key.</source>
        <translation>Un client a besoin d’une clé.</translation>
    </message>
    <message>
        <source>The status is active, paused or ended, not “%1”.</source>
        <translation>L’état est active, paused ou ended, pas « %1 ».</translation>
    </message>
    <message>
        <source>The currency is a code of three capital letters, such as EUR.</source>
        <translation>La devise est un code de trois majuscules, par exemple EUR.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Le fuseau horaire « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>Execution is off, dry_run or live, not “%1”.</source>
        <translation>L’exécution est off, dry_run ou live, pas « %1 ».</translation>
    </message>
    <message>
        <source>Live execution needs an ads connector.</source>
        <translation>L’exécution réelle a besoin d’un connecteur publicitaire.</translation>
    </message>
    <message>
        <source>Live execution needs a daily change cap.</source>
        <translation>L’exécution réelle a besoin d’un plafond de changement par jour.</translation>
    </message>
    <message>
        <source>ROI target</source>
        <translation>Objectif de ROI</translation>
    </message>
    <message>
        <source>Budgets are raised above it, and ads are held against it.</source>
        <translation>Au-dessus, les budgets augmentent ; les publicités y sont mesurées.</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Budget mensuel</translation>
    </message>
    <message>
        <source>What may be spent in a calendar month; spend is shown against it.</source>
        <translation>Ce qui peut être dépensé en un mois civil ; la dépense y est comparée.</translation>
    </message>
    <message>
        <source>Minimum spend</source>
        <translation>Dépense minimale</translation>
    </message>
    <message>
        <source>A pause is proposed only for what has spent more than this in 7 days.</source>
        <translation>Une pause n’est proposée que pour ce qui a dépensé davantage en 7 jours.</translation>
    </message>
    <message>
        <source>Pause below</source>
        <translation>Pause en dessous de</translation>
    </message>
    <message>
        <source>A pause is proposed when ROI is under this share of the target.</source>
        <translation>Une pause est proposée quand le ROI est sous cette part de l’objectif.</translation>
    </message>
    <message>
        <source>Refresh at a drop of</source>
        <translation>Renouveler à une baisse de</translation>
    </message>
    <message>
        <source>New creatives are proposed when the click rate falls by this share within a week.</source>
        <translation>De nouvelles créations sont proposées quand le taux de clic baisse d’autant en une semaine.</translation>
    </message>
    <message>
        <source>Budget step</source>
        <translation>Pas de budget</translation>
    </message>
    <message>
        <source>How much more daily budget is proposed; twice that at high priority.</source>
        <translation>De combien le budget quotidien proposé augmente ; le double en priorité haute.</translation>
    </message>
    <message>
        <source>Days with figures</source>
        <translation>Jours avec chiffres</translation>
    </message>
    <message>
        <source>With fewer of the last 7 days, nothing is decided.</source>
        <translation>Avec moins que cela sur les 7 derniers jours, rien n’est décidé.</translation>
    </message>
    <message>
        <source>Impressions a week</source>
        <translation>Impressions par semaine</translation>
    </message>
    <message>
        <source>With fewer in either week, click rates are not compared.</source>
        <translation>Avec moins dans l’une des semaines, les taux de clic ne sont pas comparés.</translation>
    </message>
    <message>
        <source>Benchmark sample</source>
        <translation>Échantillon de référence</translation>
    </message>
    <message>
        <source>With fewer entities behind it, a benchmark does not decide.</source>
        <translation>Avec moins d’entités, une référence ne décide de rien.</translation>
    </message>
    <message>
        <source>Return after a change of</source>
        <translation>Retour après un écart de</translation>
    </message>
    <message>
        <source>What was refused is proposed again only when its figures have moved by this share.</source>
        <translation>Ce qui a été refusé n’est reproposé que si ses chiffres ont bougé d’autant.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Expire après</translation>
    </message>
    <message>
        <source>A suggestion that nobody decides for so long expires.</source>
        <translation>Une suggestion que personne ne tranche aussi longtemps expire.</translation>
    </message>
    <message>
        <source>Daily change cap</source>
        <translation>Plafond de changement par jour</translation>
    </message>
    <message>
        <source>By how much daily budgets may be raised or lowered in a day, all together.</source>
        <translation>De combien les budgets quotidiens peuvent changer en un jour, tous ensemble.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1 is no longer there: it was removed.</source>
        <translation>%1 n’existe plus : il a été retiré.</translation>
    </message>
    <message>
        <source>%1 was changed by a colleague at %2.</source>
        <translation>%1 a été modifié par un collègue à %2.</translation>
    </message>
    <message>
        <source>%1 was changed by %2 at %3.</source>
        <translation>%1 a été modifié par %2 à %3.</translation>
    </message>
    <message>
        <source>%1: there is no connector “%2”.</source>
        <translation>%1 : il n’y a pas de connecteur « %2 ».</translation>
    </message>
    <message>
        <source>%1: the connector “%2” is not made for that.</source>
        <translation>%1 : le connecteur « %2 » n’est pas fait pour cela.</translation>
    </message>
    <message>
        <source>There is already a client with the key “%1”.</source>
        <translation>Il y a déjà un client avec la clé « %1 ».</translation>
    </message>
    <message>
        <source>A connector needs a name.</source>
        <translation>Un connecteur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The kind is meta, slack or slack_webhook, not “%1”.</source>
        <translation>Le type est meta, slack ou slack_webhook, pas « %1 ».</translation>
    </message>
    <message>
        <source>A connector needs a base URL, such as %1.</source>
        <translation>Un connecteur a besoin d’une URL de base, par exemple %1.</translation>
    </message>
    <message>
        <source>The base URL “%1” is not the address of a web server.</source>
        <translation>L’URL de base « %1 » n’est pas l’adresse d’un serveur web.</translation>
    </message>
    <message>
        <source>The base URL holds a password or token: those belong into the keychain.</source>
        <translation>L’URL de base contient un mot de passe ou un jeton : leur place est dans le trousseau.</translation>
    </message>
    <message>
        <source>The connector “%1” is still used by: %2.</source>
        <translation>Le connecteur « %1 » est encore utilisé par : %2.</translation>
    </message>
    <message>
        <source>There is no connector “%1”.</source>
        <translation>Il n&apos;y a pas de connecteur « %1 ».</translation>
    </message>
</context>
<context>
    <name>regie::ClientsPage</name>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En réel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Import figures of ads</source>
        <translation>Importer des chiffres de publicités</translation>
    </message>
    <message>
        <source>Analyse the chosen client</source>
        <translation>Analyser le client choisi</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>J / K, arrows</source>
        <translation>J / K, flèches</translation>
    </message>
    <message>
        <source>Next and previous client</source>
        <translation>Client suivant et précédent</translation>
    </message>
    <message>
        <source>1, 2, 3, 4</source>
        <translation>1, 2, 3, 4</translation>
    </message>
    <message>
        <source>Figures, ads, offer, settings</source>
        <translation>Chiffres, publicités, offre, réglages</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Settings of the client</source>
        <translation>Réglages du client</translation>
    </message>
    <message>
        <source>F2, Enter</source>
        <translation>F2, Entrée</translation>
    </message>
    <message>
        <source>Change status or budget of an ad by hand</source>
        <translation>Modifier à la main l’état ou le budget d’une publicité</translation>
    </message>
    <message>
        <source>Suggestions of the client</source>
        <translation>Suggestions du client</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>Analyse the client</source>
        <translation>Analyser le client</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Pas encore enregistré : %1</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Look for something to propose for the chosen client</source>
        <translation>Chercher quelque chose à proposer pour le client choisi</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import figures of ads from a file</source>
        <translation>Importer des chiffres de publicités depuis un fichier</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>They come with the first import of figures, or are made here.</source>
        <translation>Ils arrivent avec le premier import de chiffres, ou se créent ici.</translation>
    </message>
</context>
<context>
    <name>regie::CloseNowDialog</name>
    <message>
        <source>Close “%1” now</source>
        <translation>Clôturer «&#xa0;%1&#xa0;» maintenant</translation>
    </message>
    <message>
        <source>Pending messages fail, messages without a reply count as unanswered, and the campaign is settled. This cannot be taken back.</source>
        <translation>Les messages en attente passent en échec, ceux sans réponse comptent comme tels, et la campagne est soldée. C’est irréversible.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Clôturer maintenant</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Recherche de ce qui changerait…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>There is no connection to a database.</source>
        <translation>Aucune base de données n’est connectée.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in all.</source>
        <translation>
            <numerusform>%n modification au total.</numerusform>
            <numerusform>%n modifications au total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n autre n’est pas listée.</numerusform>
            <numerusform>%n autres ne sont pas listées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ClosingView</name>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Every campaign that was started is settled.</source>
        <translation>Toutes les campagnes lancées sont soldées.</translation>
    </message>
</context>
<context>
    <name>regie::Closure</name>
    <message>
        <source>There is no campaign %1.</source>
        <translation>Il n’y a pas de campagne %1.</translation>
    </message>
    <message>
        <source>The campaign is not sending, so that no limit applies to it.</source>
        <translation>La campagne n’est pas en envoi&#xa0;: aucune limite ne s’y applique.</translation>
    </message>
    <message>
        <source>The new limit lies in the past.</source>
        <translation>La nouvelle limite est dans le passé.</translation>
    </message>
    <message>
        <source>Say why the campaign shall stay open: a reason is required.</source>
        <translation>Indiquez pourquoi la campagne doit rester ouverte&#xa0;: un motif est requis.</translation>
    </message>
    <message>
        <source>%1 keeps the campaign open already.</source>
        <translation>%1 garde déjà la campagne ouverte.</translation>
    </message>
    <message>
        <source>Nobody keeps the campaign open.</source>
        <translation>Personne ne garde la campagne ouverte.</translation>
    </message>
    <message>
        <source>The campaign is settled already.</source>
        <translation>La campagne est déjà soldée.</translation>
    </message>
    <message>
        <source>The campaign is a draft: it has not been started.</source>
        <translation>La campagne est un brouillon&#xa0;: elle n’a pas été lancée.</translation>
    </message>
</context>
<context>
    <name>regie::ClosureBox</name>
    <message>
        <source>Kept open by %1 since %2: %3</source>
        <translation>Gardée ouverte par %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Let it close…</source>
        <translation>Laisser clôturer…</translation>
    </message>
    <message>
        <source>Keep open…</source>
        <translation>Garder ouverte…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>Limit of “%1”</source>
        <translation>Limite de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Messages that are still pending at this time fail, and the campaign is finished.</source>
        <translation>Les messages encore en attente à cette heure passent en échec, et la campagne se termine.</translation>
    </message>
    <message>
        <source>Move the limit</source>
        <translation>Déplacer la limite</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>Nouvelle limite</translation>
    </message>
    <message>
        <source>The limit is %1 now.</source>
        <translation>Nouvelle limite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Keep “%1” open</source>
        <translation>Garder «&#xa0;%1&#xa0;» ouverte</translation>
    </message>
    <message>
        <source>The 48 h limit is not applied until somebody lets the campaign close again.</source>
        <translation>La limite de 48&#xa0;h ne s’applique plus tant que personne ne laisse la campagne se clôturer.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Garder ouverte</translation>
    </message>
    <message>
        <source>The campaign is kept open.</source>
        <translation>La campagne est gardée ouverte.</translation>
    </message>
    <message>
        <source>Let “%1” close</source>
        <translation>Laisser clôturer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The limits count again. A limit that has passed is applied by the next check.</source>
        <translation>Les limites comptent de nouveau. Une limite dépassée est appliquée par le prochain contrôle.</translation>
    </message>
    <message>
        <source>Let it close</source>
        <translation>Laisser clôturer</translation>
    </message>
    <message>
        <source>The campaign may close again.</source>
        <translation>La campagne peut de nouveau se clôturer.</translation>
    </message>
    <message>
        <source>The campaign is closed.</source>
        <translation>La campagne est clôturée.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Move the limit…</source>
        <translation>Déplacer la limite…</translation>
    </message>
    <message>
        <source>Close now…</source>
        <translation>Clôturer maintenant…</translation>
    </message>
    <message>
        <source>Shows what would change first</source>
        <translation>Montre d’abord ce qui changerait</translation>
    </message>
    <message>
        <source>Nothing was changed: the connection is another one now.</source>
        <translation>Rien n’a été modifié : la connexion n’est plus la même.</translation>
    </message>
</context>
<context>
    <name>regie::ClosureTexts</name>
    <message numerus="yes">
        <source>%n message(s) pending.</source>
        <translation>
            <numerusform>%n message en attente.</numerusform>
            <numerusform>%n messages en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign is paused, so no limit runs.</source>
        <translation>La campagne est en pause&#xa0;: aucune limite ne court.</translation>
    </message>
    <message>
        <source>Limit: %1, set by an operator.</source>
        <translation>Limite&#xa0;: %1, fixée par un opérateur.</translation>
    </message>
    <message>
        <source>Limit: %1, 48 h after the start.</source>
        <translation>Limite&#xa0;: %1, 48&#xa0;h après le lancement.</translation>
    </message>
    <message>
        <source>%1, at the next check</source>
        <translation>%1, au prochain contrôle</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (dans %2)</translation>
    </message>
    <message>
        <source>Settled: every message has had its time. Later replies are counted, nothing else changes.</source>
        <translation>Soldée&#xa0;: chaque message a eu son délai. Les réponses tardives sont comptées, rien d’autre ne change.</translation>
    </message>
    <message>
        <source>A draft: no clock runs before it is started.</source>
        <translation>Brouillon&#xa0;: aucun délai ne court avant le lancement.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may still be answered, the last one until %1.</source>
        <translation>
            <numerusform>%n message peut encore recevoir une réponse&#x202f;; dernier délai&#xa0;: %1.</numerusform>
            <numerusform>%n messages peuvent encore recevoir une réponse&#x202f;; dernier délai&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had no reply within 24 h: the next check marks them.</source>
        <translation>
            <numerusform>%n message est resté sans réponse pendant 24&#xa0;h&#xa0;: le prochain contrôle le marquera.</numerusform>
            <numerusform>%n messages sont restés sans réponse pendant 24&#xa0;h&#xa0;: le prochain contrôle les marquera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is awaited any more: the next check settles it.</source>
        <translation>Plus rien n’est attendu&#xa0;: le prochain contrôle la soldera.</translation>
    </message>
</context>
<context>
    <name>regie::CodeBox</name>
    <message>
        <source>There is more; the copy has all of it.</source>
        <translation>La suite n’est pas affichée ; la copie contient tout.</translation>
    </message>
    <message>
        <source>There is more than is read here.</source>
        <translation>Il y en a plus que ce qui est lu ici.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>regie::ColumnMapping</name>
    <message>
        <source>The file has no column “%1” for %2.</source>
        <translation>Le fichier n’a pas de colonne « %1 » pour %2.</translation>
    </message>
    <message>
        <source>%1 cannot be the same for every row.</source>
        <translation>%1 ne peut pas être le même pour chaque ligne.</translation>
    </message>
    <message>
        <source>%1 has no value yet.</source>
        <translation>%1 n’a pas encore de valeur.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2025-04-27.</source>
        <translation>« %1 » n’est pas une date ; écrivez-la comme 2025-04-27.</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 vaut %2, pas « %3 ».</translation>
    </message>
    <message>
        <source>%1 is not mapped.</source>
        <translation>%1 n’a pas de colonne.</translation>
    </message>
    <message>
        <source>A mapping needs a name.</source>
        <translation>Une correspondance a besoin d’un nom.</translation>
    </message>
</context>
<context>
    <name>regie::CommandLine</name>
    <message>
        <source>Work on the server of this connection profile.</source>
        <translation>Travailler sur le serveur de ce profil de connexion.</translation>
    </message>
    <message>
        <source>Work on the database at this address, a libpq URI or connection string.</source>
        <translation>Travailler sur la base de données à cette adresse, URI ou chaîne de connexion libpq.</translation>
    </message>
    <message>
        <source>Language of the texts: fr or en.</source>
        <translation>Langue des textes&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>Answer with one JSON object, for programs.</source>
        <translation>Répondre par un seul objet JSON, pour les programmes.</translation>
    </message>
    <message>
        <source>Log more, and also to standard error.</source>
        <translation>Journaliser davantage, y compris sur l’erreur standard.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>What to do it with.</source>
        <translation>Sur quoi le faire.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Without a command the window opens. &quot;regie COMMAND --help&quot; explains one.</source>
        <translation>Sans commande, la fenêtre s’ouvre. «&#xa0;regie COMMAND --help&#xa0;» en explique une.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Give --profile or --database, not both.</source>
        <translation>Indiquez --profile ou --database, pas les deux.</translation>
    </message>
    <message>
        <source>The languages are %1, not &quot;%2&quot;.</source>
        <translation>Les langues sont %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The command %1 needs: %2.</source>
        <translation>Il manque à la commande %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much for the command %2.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop pour la commande %2.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. &quot;regie --help&quot; lists what works without.</source>
        <translation>Aucun écran n’est disponible pour ouvrir une fenêtre. «&#xa0;regie --help&#xa0;» indique ce qui fonctionne sans écran.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number that is not negative, not &quot;%2&quot;.</source>
        <translation>--%1 demande un nombre entier positif ou nul, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 needs a day such as 2026-01-31, not &quot;%2&quot;.</source>
        <translation>%1 demande un jour comme 2026-01-31, pas « %2 ».</translation>
    </message>
    <message>
        <source>--%1 needs a number that is not negative, such as 2.50, not &quot;%2&quot;.</source>
        <translation>--%1 demande un nombre non négatif, comme 2.50, pas « %2 ».</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; one of these has to follow: %2.</source>
        <translation>Après « %1 », il faut l&apos;un de ces mots : %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. After &quot;%2&quot; one of these can follow: %3.</source>
        <translation>Il n&apos;y a pas de commande « %1 ». Après « %2 » peut venir l&apos;un de ces mots : %3.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to. (%1)</source>
        <translation>La sortie standard ne peut pas être écrite. (%1)</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Voir %1.</translation>
    </message>
</context>
<context>
    <name>regie::CommandPalette</name>
    <message>
        <source>Search or type a command</source>
        <translation>Rechercher ou saisir une commande</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Aucun résultat. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
</context>
<context>
    <name>regie::Commands</name>
    <message>
        <source>Tell whether the database runs, and where.</source>
        <translation>Dire si la base de données fonctionne, et où.</translation>
    </message>
    <message>
        <source>Start the private server for other programs and print its address.</source>
        <translation>Démarrer le serveur privé pour d’autres programmes et afficher son adresse.</translation>
    </message>
    <message>
        <source>Start the private server and leave it running.</source>
        <translation>Démarrer le serveur privé et le laisser fonctionner.</translation>
    </message>
    <message>
        <source>Stop the private server, or let the last console do it.</source>
        <translation>Arrêter le serveur privé, ou laisser la dernière console le faire.</translation>
    </message>
    <message>
        <source>Make or update Régie&apos;s tables in the database; nothing is deleted.</source>
        <translation>Créer ou mettre à jour les tables de Régie dans la base de données&#x202f;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Write the rows of a table as CSV or JSON.</source>
        <translation>Écrire les lignes d’une table en CSV ou JSON.</translation>
    </message>
    <message>
        <source>Import or update campaigns from a campaign memory, a JSON file.</source>
        <translation>Importer ou mettre à jour des campagnes depuis une mémoire de campagnes, un fichier JSON.</translation>
    </message>
    <message>
        <source>Walk every page on the database and save a picture of each in DIR.</source>
        <translation>Parcourir toutes les pages sur la base de données et enregistrer une image de chacune dans DIR.</translation>
    </message>
    <message>
        <source>Move what is old to the archive, see what would be, or bring it back.</source>
        <translation>Déplacer dans l’archive ce qui est ancien, voir ce qui le serait, ou le ramener.</translation>
    </message>
    <message>
        <source>Write the whole database into a file and read it back.</source>
        <translation>Écrire toute la base de données dans un fichier et la relire.</translation>
    </message>
    <message>
        <source>Put the database back as a backup has it, all of it or nothing.</source>
        <translation>Remettre la base de données dans l’état d’une sauvegarde, en totalité ou pas du tout.</translation>
    </message>
    <message>
        <source>List the background checks, or run them once, now.</source>
        <translation>Lister les contrôles en arrière-plan, ou les exécuter une fois, maintenant.</translation>
    </message>
    <message>
        <source>Run the background checks when they are due, until it is stopped.</source>
        <translation>Exécuter les contrôles en arrière-plan à l’heure prévue, jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Look at the figures of ads and suggest what to change, or say why nothing is suggested.</source>
        <translation>Examiner les chiffres des publicités et suggérer quoi changer, ou dire pourquoi rien n’est suggéré.</translation>
    </message>
    <message>
        <source>Show the connectors to the outside, and which have a token here.</source>
        <translation>Montre les connecteurs vers l&apos;extérieur, et ceux qui ont un jeton ici.</translation>
    </message>
    <message>
        <source>Ask a connector&apos;s platform who we are, changing nothing.</source>
        <translation>Demande à la plateforme d&apos;un connecteur qui nous sommes, sans rien changer.</translation>
    </message>
    <message>
        <source>Keep a connector&apos;s token in the keychain; read without echo.</source>
        <translation>Garde le jeton d&apos;un connecteur dans le trousseau ; lu sans écho.</translation>
    </message>
    <message>
        <source>Remove a connector&apos;s token from the keychain.</source>
        <translation>Retire le jeton d&apos;un connecteur du trousseau.</translation>
    </message>
    <message>
        <source>Import figures of ads by day from a delimited file.</source>
        <translation>Importer des chiffres publicitaires par jour depuis un fichier délimité.</translation>
    </message>
    <message>
        <source>Import the ads library: names, status and daily budgets.</source>
        <translation>Importer la bibliothèque d’annonces : noms, statuts et budgets quotidiens.</translation>
    </message>
    <message>
        <source>List imports of figures, or undo one.</source>
        <translation>Lister les imports de chiffres, ou en annuler un.</translation>
    </message>
    <message>
        <source>Fill the database with made-up, believable campaigns and suggestions.</source>
        <translation>Remplir la base de campagnes et de suggestions inventées mais vraisemblables.</translation>
    </message>
    <message>
        <source>Import calls of language models from a file or another database; list imports, or undo one.</source>
        <translation>Importer des appels de modèles de langage depuis un fichier ou une autre base ; lister les imports, ou en annuler un.</translation>
    </message>
    <message>
        <source>Show what model calls may cost, and how much of it is spent.</source>
        <translation>Montrer ce que les appels de modèles peuvent coûter, et ce qui en est dépensé.</translation>
    </message>
    <message>
        <source>Show the thresholds on error rates and durations, and their values.</source>
        <translation>Montrer les seuils des taux d’erreur et des durées, et leurs valeurs.</translation>
    </message>
    <message>
        <source>Make a budget, or change one.</source>
        <translation>Créer un budget, ou en modifier un.</translation>
    </message>
    <message>
        <source>Remove a budget.</source>
        <translation>Retirer un budget.</translation>
    </message>
    <message>
        <source>Make a threshold, or change one.</source>
        <translation>Créer un seuil, ou en modifier un.</translation>
    </message>
    <message>
        <source>Remove a threshold.</source>
        <translation>Retirer un seuil.</translation>
    </message>
    <message>
        <source>Show what a million tokens of each model cost.</source>
        <translation>Montrer ce qu’un million de jetons de chaque modèle coûte.</translation>
    </message>
    <message>
        <source>Set the price of a model from a day on, or change it.</source>
        <translation>Fixer le prix d’un modèle dès un jour, ou le modifier.</translation>
    </message>
    <message>
        <source>Take a price off the list.</source>
        <translation>Retirer un prix du tarif.</translation>
    </message>
    <message>
        <source>Import prices from a delimited file: model, valid_from, input, output, cached.</source>
        <translation>Importer des prix d’un fichier délimité : model, valid_from, input, output, cached.</translation>
    </message>
    <message>
        <source>Write the price list as CSV.</source>
        <translation>Écrire le tarif en CSV.</translation>
    </message>
    <message>
        <source>Write a PDF report on one campaign.</source>
        <translation>Écrit un rapport PDF sur une campagne.</translation>
    </message>
    <message>
        <source>Write a PDF report on all campaigns that ended in a period.</source>
        <translation>Écrit un rapport PDF sur toutes les campagnes terminées sur une période.</translation>
    </message>
    <message>
        <source>Value past model calls by the price list: preview, apply, revert.</source>
        <translation>Valoriser les appels passés selon le tarif : aperçu, application, annulation.</translation>
    </message>
    <message>
        <source>Show what hangs, give tasks up or take that back, say how long they may take, show alerts.</source>
        <translation>Montrer ce qui est bloqué, abandonner des tâches ou revenir dessus, fixer leur durée permise, montrer les alertes.</translation>
    </message>
    <message>
        <source>Write a PDF report of the Analytics page over a period.</source>
        <translation>Écrit un rapport PDF de la page Analyses sur une période.</translation>
    </message>
</context>
<context>
    <name>regie::ConfirmBanner</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>regie::ConnectionIndicator</name>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection · its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Production: what you change is real.</source>
        <translation>Production&#xa0;: vos modifications sont réelles.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regie::ConnectionSettings</name>
    <message>
        <source>This is not a connection address PostgreSQL understands.</source>
        <translation>PostgreSQL ne comprend pas cette adresse de connexion.</translation>
    </message>
</context>
<context>
    <name>regie::Connections</name>
    <message>
        <source>The private server is made when it is used first.</source>
        <translation>Le serveur privé est créé à sa première utilisation.</translation>
    </message>
    <message>
        <source>The private server is ready; its PostgreSQL is version %1.</source>
        <translation>Le serveur privé est prêt&#x202f;; son PostgreSQL est en version %1.</translation>
    </message>
    <message>
        <source>The server answers; it is PostgreSQL %1.</source>
        <translation>Le serveur répond&#x202f;; c’est PostgreSQL %1.</translation>
    </message>
</context>
<context>
    <name>regie::ConnectionsDialog</name>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>Une autre connexion porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Remove this connection</source>
        <translation>Supprimer cette connexion</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The password for %1 was not kept.</source>
        <translation>Le mot de passe de %1 n’a pas été conservé.</translation>
    </message>
    <message>
        <source>The keychain is asked to keep the password…</source>
        <translation>Demande au trousseau de conserver le mot de passe…</translation>
    </message>
</context>
<context>
    <name>regie::ConnectorCommand</name>
    <message>
        <source>token on this machine</source>
        <translation>jeton sur cette machine</translation>
    </message>
    <message>
        <source>no token here</source>
        <translation>pas de jeton ici</translation>
    </message>
    <message>
        <source>There is no connector “%1”.</source>
        <translation>Il n&apos;y a pas de connecteur « %1 ».</translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>Jeton : </translation>
    </message>
    <message>
        <source>A token is read from standard input.</source>
        <translation>Un jeton est lu sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>The token was not kept: this machine&apos;s keychain did not take it. Where there is none, set $%1 instead.</source>
        <translation>Le jeton n&apos;a pas été gardé : le trousseau de cette machine ne l&apos;a pas pris. Là où il n&apos;y en a pas, renseignez $%1.</translation>
    </message>
    <message>
        <source>The token of “%1” is in the keychain.</source>
        <translation>Le jeton de « %1 » est dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain has no token of “%1” any more.</source>
        <translation>Le trousseau n&apos;a plus de jeton pour « %1 ».</translation>
    </message>
</context>
<context>
    <name>regie::ConnectorDialog</name>
    <message>
        <source>Asking the platform…</source>
        <translation>La plateforme est interrogée…</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>conservé ; tapez pour le remplacer</translation>
    </message>
    <message>
        <source>Tokens cannot be kept here.</source>
        <translation>Les jetons ne peuvent pas être conservés ici.</translation>
    </message>
    <message>
        <source>This machine has its token. It is never shown.</source>
        <translation>Cette machine a son jeton. Il n’est jamais montré.</translation>
    </message>
    <message>
        <source>It is kept in this machine&apos;s keychain, never in the database. Each machine that executes needs it.</source>
        <translation>Il est conservé dans le trousseau de cette machine, jamais dans la base. Chaque machine qui exécute en a besoin.</translation>
    </message>
    <message>
        <source>New connector</source>
        <translation>Nouveau connecteur</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connecteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Meta ads</source>
        <translation>Publicités Meta</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Slack webhook</source>
        <translation>Webhook Slack</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>regie::ConnectorTokens</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>This machine has no token for the connector “%1”. Set one on the page Clients, with “regie connector set-token”, or as $%2.</source>
        <translation>Cette machine n&apos;a pas de jeton pour le connecteur « %1 ». Donnez-en un sur la page Clients, avec « regie connector set-token » ou dans $%2.</translation>
    </message>
</context>
<context>
    <name>regie::Connectors</name>
    <message>
        <source>The connector “%1” posts messages; ads need one that speaks to Meta.</source>
        <translation>Le connecteur « %1 » envoie des messages ; les publicités en demandent un qui parle à Meta.</translation>
    </message>
    <message>
        <source>The connector “%1” is for ads; messages need one that posts to Slack.</source>
        <translation>Le connecteur « %1 » est pour les publicités ; les messages en demandent un qui écrit dans Slack.</translation>
    </message>
</context>
<context>
    <name>regie::Console</name>
    <message>
        <source>Password for %1:</source>
        <translation>Mot de passe pour %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>regie::DatabaseCommands</name>
    <message>
        <source>The private server has not been made yet; its place is %1.</source>
        <translation>Le serveur privé n’a pas encore été créé&#x202f;; son emplacement est %1.</translation>
    </message>
    <message>
        <source>The private server does not run.</source>
        <translation>Le serveur privé ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The private server runs until &quot;regie db stop&quot;.</source>
        <translation>Le serveur privé fonctionne jusqu’à «&#xa0;regie db stop&#xa0;».</translation>
    </message>
    <message>
        <source>The private server runs until the last console closes.</source>
        <translation>Le serveur privé fonctionne jusqu’à la fermeture de la dernière console.</translation>
    </message>
    <message>
        <source>The private server runs; its last console was killed.</source>
        <translation>Le serveur privé fonctionne&#x202f;; sa dernière console a été tuée.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, files in %2</source>
        <translation>PostgreSQL %1, fichiers dans %2</translation>
    </message>
    <message>
        <source>It is at version %1, as this Régie expects.</source>
        <translation>Elle est à la version %1, celle qu’attend cette Régie.</translation>
    </message>
    <message>
        <source>The database answers; its server is PostgreSQL %1.</source>
        <translation>La base de données répond&#x202f;; son serveur est PostgreSQL %1.</translation>
    </message>
    <message>
        <source>Only the private server can be started and stopped; leave --database and --profile out.</source>
        <translation>Seul le serveur privé peut être démarré et arrêté&#x202f;; n’indiquez ni --database ni --profile.</translation>
    </message>
    <message>
        <source>The private server is stopped.</source>
        <translation>Le serveur privé est arrêté.</translation>
    </message>
    <message>
        <source>The private server was not running.</source>
        <translation>Le serveur privé ne fonctionnait pas.</translation>
    </message>
    <message>
        <source>A console still uses the private server, which stops when the last one closes.</source>
        <translation>Une console utilise encore le serveur privé, qui s’arrêtera à la fermeture de la dernière.</translation>
    </message>
    <message>
        <source>The database was at version %1 already.</source>
        <translation>La base de données était déjà à la version %1.</translation>
    </message>
    <message>
        <source>The database went from version %1 to %2.</source>
        <translation>La base de données est passée de la version %1 à la version %2.</translation>
    </message>
</context>
<context>
    <name>regie::DatabaseTarget</name>
    <message>
        <source>There is no connection profile named %1.</source>
        <translation>Il n’existe pas de profil de connexion nommé %1.</translation>
    </message>
    <message>
        <source>This database has none of Régie&apos;s tables. &quot;regie db migrate&quot; makes them.</source>
        <translation>Cette base de données ne contient aucune table de Régie. «&#xa0;regie db migrate&#xa0;» les crée.</translation>
    </message>
    <message>
        <source>This database is at version %1 and this Régie works with version %2. &quot;regie db migrate&quot; brings it there.</source>
        <translation>Cette base de données est à la version %1 et cette Régie travaille avec la version %2. «&#xa0;regie db migrate&#xa0;» l’y amène.</translation>
    </message>
    <message>
        <source>This database is at version %1, newer than this Régie, which works with version %2. Install a newer Régie.</source>
        <translation>Cette base de données est à la version %1, plus récente que cette Régie, qui travaille avec la version %2. Installez une Régie plus récente.</translation>
    </message>
</context>
<context>
    <name>regie::DelimitedDialect</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Le fichier %1 est vide.</translation>
    </message>
</context>
<context>
    <name>regie::DelimitedReader</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file cannot be read on.</source>
        <translation>La suite du fichier ne peut pas être lue.</translation>
    </message>
    <message>
        <source>the text is not UTF-8; try another encoding</source>
        <translation>le texte n’est pas en UTF-8 ; essayez un autre encodage</translation>
    </message>
    <message>
        <source>Too many quotes of the file are not closed, the last one in line %1.</source>
        <translation>Trop de guillemets du fichier ne sont pas fermés, le dernier à la ligne %1.</translation>
    </message>
    <message>
        <source>a quote is opened and not closed</source>
        <translation>un guillemet est ouvert et n’est pas fermé</translation>
    </message>
</context>
<context>
    <name>regie::DialectBar</name>
    <message>
        <source>Every date of the file could also be read with the day first: please check.</source>
        <translation>Toutes les dates du fichier pourraient aussi se lire jour d’abord : à vérifier.</translation>
    </message>
    <message>
        <source>Every date of the file could also be read with the month first: please check.</source>
        <translation>Toutes les dates du fichier pourraient aussi se lire mois d’abord : à vérifier.</translation>
    </message>
    <message>
        <source>The decimal mark cannot be told from the file: please check.</source>
        <translation>Le fichier ne permet pas de connaître le séparateur décimal : à vérifier.</translation>
    </message>
    <message>
        <source>Columns by</source>
        <translation>Colonnes par</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>virgule ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>point-virgule ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barre |</translation>
    </message>
    <message>
        <source>2025-04-27</source>
        <translation>2025-04-27</translation>
    </message>
    <message>
        <source>27/04/2025</source>
        <translation>27/04/2025</translation>
    </message>
    <message>
        <source>04/27/2025</source>
        <translation>04/27/2025 (mois d’abord)</translation>
    </message>
    <message>
        <source>1.5</source>
        <translation>1.5</translation>
    </message>
    <message>
        <source>1,5</source>
        <translation>1,5</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
</context>
<context>
    <name>regie::Digest</name>
    <message>
        <source>a message broke off; it may have arrived and is not sent again.</source>
        <translation>un message a été interrompu ; il est peut-être arrivé et n&apos;est pas renvoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln carried out</source>
        <translation>
            <numerusform>%Ln exécutée</numerusform>
            <numerusform>%Ln exécutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln noted as dry run</source>
        <translation>
            <numerusform>%Ln notée à blanc</numerusform>
            <numerusform>%Ln notées à blanc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln creative(s) to refresh</source>
        <translation>
            <numerusform>%Ln création à renouveler</numerusform>
            <numerusform>%Ln créations à renouveler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not carried out</source>
        <translation>
            <numerusform>%Ln non exécutée</numerusform>
            <numerusform>%Ln non exécutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without answer</source>
        <translation>
            <numerusform>%Ln sans réponse</numerusform>
            <numerusform>%Ln sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmée</numerusform>
            <numerusform>%Ln confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refuted</source>
        <translation>
            <numerusform>%Ln démentie</numerusform>
            <numerusform>%Ln démenties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear</source>
        <translation>
            <numerusform>%Ln incertaine</numerusform>
            <numerusform>%Ln incertaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln high</source>
        <translation>
            <numerusform>%Ln haute</numerusform>
            <numerusform>%Ln hautes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln medium</source>
        <translation>
            <numerusform>%Ln moyenne</numerusform>
            <numerusform>%Ln moyennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <translation>
            <numerusform>%Ln basse</numerusform>
            <numerusform>%Ln basses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved</source>
        <translation>
            <numerusform>%Ln approuvée</numerusform>
            <numerusform>%Ln approuvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postponed</source>
        <translation>
            <numerusform>%Ln reportée</numerusform>
            <numerusform>%Ln reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed %n time(s) in a row</source>
        <translation>
            <numerusform>%n échec d&apos;affilée</numerusform>
            <numerusform>%n échecs d&apos;affilée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait for a decision.</source>
        <translation>
            <numerusform>%Ln suggestion attend une décision.</numerusform>
            <numerusform>%Ln suggestions attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday: %1.</source>
        <translation>Hier : %1.</translation>
    </message>
    <message>
        <source>What came of it: %1.</source>
        <translation>Ce qui en est sorti : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) fail.</source>
        <translation>
            <numerusform>%Ln contrôle en échec.</numerusform>
            <numerusform>%Ln contrôles en échec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>En attente de décision</translation>
    </message>
    <message>
        <source>Decided yesterday</source>
        <translation>Décidé hier</translation>
    </message>
    <message>
        <source>Could not be carried out</source>
        <translation>N&apos;a pas pu être exécuté</translation>
    </message>
    <message>
        <source>Checks that fail</source>
        <translation>Contrôles en échec</translation>
    </message>
</context>
<context>
    <name>regie::DryRunDialog</name>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message>
        <source>If this check ran now, it would find all as it should be.</source>
        <translation>Exécuté maintenant, ce contrôle trouverait tout en ordre.</translation>
    </message>
    <message>
        <source>the first %1 of %2 are listed</source>
        <translation>liste des %1 premières sur %2</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>%1: what it would change now</source>
        <translation>%1&#xa0;: ce qu’il modifierait maintenant</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → à</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Ouvrir la campagne</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>regie::Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
</context>
<context>
    <name>regie::Error</name>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed (package libqt6sql6-psql).</source>
        <translation>Le pilote PostgreSQL de Qt n’est pas installé (paquet libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>La base de données est injoignable.</translation>
    </message>
    <message>
        <source>The database refused the user, the password or the database name.</source>
        <translation>La base de données a refusé l’utilisateur, le mot de passe ou le nom de la base.</translation>
    </message>
    <message>
        <source>This user is not allowed to do that in this database.</source>
        <translation>Cet utilisateur n’a pas le droit de faire cela dans cette base de données.</translation>
    </message>
    <message>
        <source>The change contradicts what the database already holds.</source>
        <translation>La modification contredit ce que la base de données contient déjà.</translation>
    </message>
    <message>
        <source>The database server has run out of disk, memory or connections.</source>
        <translation>Le serveur de base de données manque d’espace disque, de mémoire ou de connexions.</translation>
    </message>
    <message>
        <source>The database did not answer in the time allowed.</source>
        <translation>La base de données n’a pas répondu dans le temps imparti.</translation>
    </message>
    <message>
        <source>A value is not acceptable.</source>
        <translation>Une valeur n’est pas acceptable.</translation>
    </message>
    <message>
        <source>The database does not have the tables this version of Régie expects.</source>
        <translation>La base de données n’a pas les tables qu’attend cette version de Régie.</translation>
    </message>
    <message>
        <source>Something went wrong inside Régie.</source>
        <translation>Une erreur s’est produite dans Régie.</translation>
    </message>
</context>
<context>
    <name>regie::EvidenceHistory</name>
    <message>
        <source>Nothing was decided about it before.</source>
        <translation>Rien n’a été décidé à son sujet auparavant.</translation>
    </message>
    <message numerus="yes">
        <source>%n more among the decisions.</source>
        <translation>
            <numerusform>%n autre parmi les décisions.</numerusform>
            <numerusform>%n autres parmi les décisions.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Take back what was done</source>
        <translation>Annuler ce qui a été fait</translation>
    </message>
    <message>
        <source>Restores what was set before, through the same way, with the next run.</source>
        <translation>Rétablit ce qui était réglé avant, par la même voie, à la prochaine exécution.</translation>
    </message>
    <message>
        <source>Also open for it</source>
        <translation>Aussi ouvert pour elle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Auparavant</translation>
    </message>
</context>
<context>
    <name>regie::EvidencePanel</name>
    <message>
        <source>No suggestion chosen</source>
        <translation>Aucune suggestion choisie</translation>
    </message>
    <message>
        <source>Choose one in the table to see what it is made from and to decide it.</source>
        <translation>Choisissez-en une dans la table pour voir d’où elle vient et en décider.</translation>
    </message>
    <message>
        <source>This suggestion is not there any more</source>
        <translation>Cette suggestion n’est plus là</translation>
    </message>
    <message>
        <source>It was removed, by a restore or by another program.</source>
        <translation>Elle a été retirée, par une restauration ou un autre programme.</translation>
    </message>
    <message>
        <source>This suggestion appears as soon as the database answers again.</source>
        <translation>Cette suggestion apparaît dès que la base répond de nouveau.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>proposée %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confiance %1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Proposée : %1</translation>
    </message>
    <message>
        <source>Figures up to %1</source>
        <translation>Chiffres jusqu’au %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro : %1</translation>
    </message>
    <message>
        <source>Entity: %1</source>
        <translation>Entité : %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expire %1</translation>
    </message>
    <message>
        <source>Postponed until %1.</source>
        <translation>Reportée au %1.</translation>
    </message>
    <message>
        <source>%1 by %2 %3.</source>
        <comment>a status, a person, how long ago</comment>
        <translation>%1 par %2 %3.</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>Budget quotidien</translation>
    </message>
    <message>
        <source>%1 → paused</source>
        <translation>%1 → suspendu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>ROI, 7 days</source>
        <translation>ROI, 7 jours</translation>
    </message>
    <message>
        <source>Spend, 7 days</source>
        <translation>Dépense, 7 jours</translation>
    </message>
    <message>
        <source>CTR and spend, last 14 days</source>
        <translation>CTR et dépense, 14 derniers jours</translation>
    </message>
    <message>
        <source>ROI and spend, last 14 days</source>
        <translation>ROI et dépense, 14 derniers jours</translation>
    </message>
    <message>
        <source>Ad sets, all clients</source>
        <translation>Ensembles de publicités, tous clients</translation>
    </message>
    <message>
        <source>Ads, all clients</source>
        <translation>Publicités, tous clients</translation>
    </message>
    <message>
        <source>Ad campaigns, all clients</source>
        <translation>Campagnes publicitaires, tous clients</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Ce client</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Evidence of the suggestion</source>
        <translation>Éléments de la suggestion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Benchmarks: ROI over 7 days</source>
        <translation>Repères : ROI sur 7 jours</translation>
    </message>
    <message>
        <source>There are no figures of these days any more.</source>
        <translation>Il n’y a plus de chiffres de ces jours.</translation>
    </message>
</context>
<context>
    <name>regie::EvidenceTrend</name>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>p25 to p75</source>
        <translation>p25 à p75</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
</context>
<context>
    <name>regie::Execution</name>
    <message>
        <source>the rollback waits until the client is in live mode again.</source>
        <translation>le retour en arrière attend que le client soit de nouveau en mode réel.</translation>
    </message>
    <message>
        <source>It broke off before anything was sent.</source>
        <translation>Interrompu avant tout envoi.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it was done. %1</source>
        <translation>Personne ne peut dire si cela a été fait. %1</translation>
    </message>
    <message>
        <source>The answer was lost, and somebody else has changed it meanwhile: %1 was to be set, and it is %2.</source>
        <translation>La réponse s&apos;est perdue, et quelqu&apos;un d&apos;autre l&apos;a changé entre-temps : la valeur demandée était %1, elle est de %2.</translation>
    </message>
    <message>
        <source>The answer was lost; the platform has not done it.</source>
        <translation>La réponse s&apos;est perdue ; la plateforme ne l&apos;a pas fait.</translation>
    </message>
    <message>
        <source>The client has no connector to act through.</source>
        <translation>Le client n&apos;a pas de connecteur pour agir.</translation>
    </message>
    <message>
        <source>There is no connector “%1”.</source>
        <translation>Il n&apos;y a pas de connecteur « %1 ».</translation>
    </message>
    <message>
        <source>%1 (%2) waits for tomorrow: budgets may be changed by %3 a day, %4 are done and this is %5.</source>
        <translation>%1 (%2) attend demain : les budgets peuvent bouger de %3 par jour, %4 sont faits et ceci en demande %5.</translation>
    </message>
    <message>
        <source>Another console has ended this execution.</source>
        <translation>Une autre console a terminé cette exécution.</translation>
    </message>
    <message>
        <source>What was done was taken back.</source>
        <translation>Ce qui avait été fait a été annulé.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>dans un état inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The ad account is in %1, the client in %2: no amount can be set until they are the same.</source>
        <translation>Le compte publicitaire est en %1, le client en %2 : aucun montant ne peut être fixé tant qu&apos;ils diffèrent.</translation>
    </message>
    <message>
        <source>Nothing was done: it is not known what is to be set.</source>
        <translation>Rien n&apos;a été fait : la valeur à fixer n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Nothing was done: the daily budget was not known when this was suggested, so that nobody can tell whether it has changed.</source>
        <translation>Rien n&apos;a été fait : le budget quotidien n&apos;était pas connu lors de la suggestion, personne ne peut donc dire s&apos;il a changé.</translation>
    </message>
    <message>
        <source>Nothing was done: it was expected to be %1, and is %2.</source>
        <translation>Rien n&apos;a été fait : état attendu « %1 », état constaté « %2 ».</translation>
    </message>
    <message>
        <source>Nothing was done: the daily budget was %1 when this was decided, and is %2 now.</source>
        <translation>Rien n&apos;a été fait : le budget quotidien était de %1 au moment de la décision, il est de %2 maintenant.</translation>
    </message>
    <message>
        <source>Only what was executed can be rolled back.</source>
        <translation>Seul ce qui a été exécuté peut être annulé.</translation>
    </message>
    <message>
        <source>The rollback has been asked for already.</source>
        <translation>Le retour en arrière est déjà demandé.</translation>
    </message>
    <message>
        <source>The client is not in live mode: nothing can be taken back on the platform.</source>
        <translation>Le client n&apos;est pas en mode réel : rien ne peut être annulé sur la plateforme.</translation>
    </message>
    <message>
        <source>There is no such suggestion any more.</source>
        <translation>Cette suggestion n&apos;existe plus.</translation>
    </message>
</context>
<context>
    <name>regie::Export</name>
    <message>
        <source>The file cannot be written.</source>
        <translation>Impossible d’écrire le fichier.</translation>
    </message>
</context>
<context>
    <name>regie::ExportCommand</name>
    <message>
        <source>Only such rows, as status=completed,failed or name~plomb or started_at&gt;=2026-01-01. May be given several times: all must hold.</source>
        <translation>Seulement ces lignes, par exemple status=completed,failed ou name~plomb ou started_at&gt;=2026-01-01. Peut être répétée&#xa0;: toutes les conditions doivent être remplies.</translation>
    </message>
    <message>
        <source>Only rows with this text.</source>
        <translation>Seulement les lignes qui contiennent ce texte.</translation>
    </message>
    <message>
        <source>By this column; COLUMN:desc turns it round.</source>
        <translation>Selon cette colonne&#x202f;; COLUMN:desc inverse l’ordre.</translation>
    </message>
    <message>
        <source>These columns, separated by commas.</source>
        <translation>Ces colonnes, séparées par des virgules.</translation>
    </message>
    <message>
        <source>At most so many rows; 0 means all.</source>
        <translation>Au plus ce nombre de lignes&#x202f;; 0 pour toutes.</translation>
    </message>
    <message>
        <source>csv, or json: one object a line.</source>
        <translation>csv, ou json&#xa0;: un objet par ligne.</translation>
    </message>
    <message>
        <source>Write to FILE, which appears once it is whole. Default: standard output.</source>
        <translation>Écrire dans FILE, qui apparaît une fois complet. Par défaut&#xa0;: la sortie standard.</translation>
    </message>
    <message>
        <source>There is no table %1 to export. There are: %2.</source>
        <translation>Il n’y a pas de table %1 à exporter. Tables disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>La table %1 n’a pas de colonne %2.</translation>
    </message>
    <message>
        <source>Rows cannot be sorted by &quot;%1&quot;.</source>
        <translation>Les lignes ne peuvent pas être triées selon «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--format is csv or json, not &quot;%1&quot;.</source>
        <translation>--format est csv ou json, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>%1 lignes écrites</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 lignes écrites dans %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no filter. Examples: status=completed, name~plomb, started_at&gt;=2026-01-01.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un filtre. Exemples&#xa0;: status=completed, name~plomb, started_at&gt;=2026-01-01.</translation>
    </message>
    <message>
        <source>The column %1 is filtered with %2, not with %3.</source>
        <translation>La colonne %1 se filtre avec %2, pas avec %3.</translation>
    </message>
    <message>
        <source>The column %1 is compared with a number, not with &quot;%2&quot;.</source>
        <translation>La colonne %1 se compare à un nombre, pas à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The column %1 is compared with a time such as 2026-01-31 or 2026-01-31T08:00, not with &quot;%2&quot;.</source>
        <translation>La colonne %1 se compare à une date telle que 2026-01-31 ou 2026-01-31T08:00, pas à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The table %1 has no column %2 to filter by. There are: %3.</source>
        <translation>La table %1 n’a pas de colonne %2 à filtrer. Colonnes disponibles&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>regie::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure: its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, how it changed</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>regie::FigureRow</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number</source>
        <translation>%1 : « %2 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number</source>
        <translation>%1 : « %2 » n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1: “%2” is negative</source>
        <translation>%1 : « %2 » est négatif</translation>
    </message>
    <message>
        <source>%1: “%2” is too large</source>
        <translation>%1 : « %2 » est trop grand</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date in the order chosen</source>
        <translation>%1 : « %2 » n’est pas une date dans l’ordre choisi</translation>
    </message>
    <message>
        <source>%1: there is no day “%2” in the order chosen</source>
        <translation>%1 : le jour « %2 » n’existe pas dans l’ordre choisi</translation>
    </message>
    <message>
        <source>%1 is too long: “%2”</source>
        <translation>%1 est trop long : « %2 »</translation>
    </message>
    <message>
        <source>%1: “%2” is not known</source>
        <translation>%1 : « %2 » n’est pas connu</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be stored: “%2”</source>
        <translation>%1 contient un caractère qui ne peut pas être enregistré : « %2 »</translation>
    </message>
    <message>
        <source>the row has %1 columns instead of %2</source>
        <translation>la ligne a %1 colonnes au lieu de %2</translation>
    </message>
</context>
<context>
    <name>regie::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Search  /</source>
        <translation>Rechercher  /</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Search in %1 (key /)</source>
        <translation>Rechercher dans %1 (touche /)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sans valeur)</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>tout sauf %1</translation>
    </message>
</context>
<context>
    <name>regie::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>column title and what is kept of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>Filtre %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
</context>
<context>
    <name>regie::FilterPopup</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>regie::FindingTexts</name>
    <message>
        <source>It would be proposed.</source>
        <translation>Ce serait proposé.</translation>
    </message>
    <message>
        <source>It would be proposed, with a confidence of %1.</source>
        <translation>Ce serait proposé, avec une confiance de %1.</translation>
    </message>
    <message>
        <source>The daily budget would go from %1 to %2.</source>
        <translation>Le budget quotidien passerait de %1 à %2.</translation>
    </message>
    <message>
        <source>There are no figures of these 7 days.</source>
        <translation>Il n’y a pas de chiffres de ces 7 jours.</translation>
    </message>
    <message>
        <source>Only %1 of the 7 days have figures; it takes %2 to decide.</source>
        <translation>Seuls %1 des 7 jours ont des chiffres ; il en faut %2 pour décider.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>Elle est déjà suspendue.</translation>
    </message>
    <message>
        <source>It is archived.</source>
        <translation>Elle est archivée.</translation>
    </message>
    <message>
        <source>It is not active.</source>
        <translation>Elle n’est pas active.</translation>
    </message>
    <message>
        <source>Nothing was spent in 7 days, so there is no ROI.</source>
        <translation>Rien n’a été dépensé en 7 jours, il n’y a donc pas de ROI.</translation>
    </message>
    <message>
        <source>The ROI of %1 is not above the target of %2.</source>
        <translation>Le ROI de %1 n’est pas au-dessus de l’objectif de %2.</translation>
    </message>
    <message>
        <source>The ROI of %1 is above the target, but not above the p75 of %2: others do as well.</source>
        <translation>Le ROI de %1 dépasse l’objectif, mais pas le p75 de %2 : d’autres font aussi bien.</translation>
    </message>
    <message>
        <source>Nothing large enough to compare with: the largest population has %1, it takes %2 to decide.</source>
        <translation>Rien d’assez grand pour comparer : la plus grande population en a %1, il en faut %2 pour décider.</translation>
    </message>
    <message>
        <source>The ROI of %1 is not under %2, below which it would be paused.</source>
        <translation>Le ROI de %1 n’est pas sous %2, seuil de la suspension.</translation>
    </message>
    <message>
        <source>%1 were spent in 7 days; more than %2 is needed to judge.</source>
        <translation>%1 ont été dépensés en 7 jours ; il faut plus de %2 pour juger.</translation>
    </message>
    <message>
        <source>The CTR of one of the two weeks is not known.</source>
        <translation>Le CTR de l’une des deux semaines n’est pas connu.</translation>
    </message>
    <message>
        <source>One of the two weeks has only %1 impressions; it takes %2 to compare.</source>
        <translation>L’une des deux semaines n’a que %1 impressions ; il en faut %2 pour comparer.</translation>
    </message>
    <message>
        <source>The CTR has not fallen.</source>
        <translation>Le CTR n’a pas baissé.</translation>
    </message>
    <message>
        <source>The CTR has fallen by %1; a drop of %2 would be enough.</source>
        <translation>Le CTR a baissé de %1 ; une baisse de %2 suffirait.</translation>
    </message>
    <message>
        <source>Scale: raise the daily budget</source>
        <translation>Augmenter : relever le budget quotidien</translation>
    </message>
    <message>
        <source>Pause: stop what does not pay</source>
        <translation>Suspendre : arrêter ce qui ne rapporte pas</translation>
    </message>
    <message>
        <source>Refresh: renew the creative</source>
        <translation>Renouveler : changer la création</translation>
    </message>
</context>
<context>
    <name>regie::FooterBar</name>
    <message>
        <source>as of %1</source>
        <translation>actualisé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regie::ForeignDatabase</name>
    <message>
        <source>A database to read from is named as mysql://user@host/database, mariadb://… or postgresql://…</source>
        <translation>Une base à lire se nomme mysql://utilisateur@hôte/base, mariadb://… ou postgresql://…</translation>
    </message>
    <message>
        <source>%1 did not answer as hoped. %2</source>
        <translation>%1 n’a pas répondu comme attendu. %2</translation>
    </message>
    <message>
        <source>Qt&apos;s MySQL driver is not installed (package libqt6sql6-mysql).</source>
        <translation>Le pilote MySQL de Qt n’est pas installé (paquet libqt6sql6-mysql).</translation>
    </message>
    <message>
        <source>%1 has no table “%2”.</source>
        <translation>%1 n’a pas de table « %2 ».</translation>
    </message>
    <message>
        <source>This is no address of a database. Characters such as @ and / in a password are written as %40 and %2F.</source>
        <translation>Ce n’est pas l’adresse d’une base. Dans un mot de passe, des caractères comme @ et / s’écrivent %40 et %2F.</translation>
    </message>
    <message>
        <source>The address names no database: mysql://user@host/DATABASE.</source>
        <translation>L’adresse ne nomme aucune base : mysql://utilisateur@hôte/BASE.</translation>
    </message>
</context>
<context>
    <name>regie::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>regie::FunnelDialog</name>
    <message>
        <source>New funnel</source>
        <translation>Nouveau tunnel</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Étapes, une par ligne</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>regie::FunnelWidget</name>
    <message>
        <source>not begun</source>
        <translation>non commencée</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdu</numerusform>
            <numerusform>%n perdus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::HeatMap</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2 in all, most on %3 (%4). The arrows read out hours and weekdays.</source>
        <translation>%1&#xa0;: %2 en tout, le plus le %3 (%4). Les flèches lisent les heures et les jours.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>regie::HistogramChart</name>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, of %2. Left and right read out the bars.</source>
        <translation>%1, sur %2. Gauche et droite lisent les barres.</translation>
    </message>
    <message>
        <source>From (ms)</source>
        <translation>À partir de (ms)</translation>
    </message>
    <message>
        <source>Below (ms)</source>
        <translation>Moins de (ms)</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 à moins de %2</translation>
    </message>
</context>
<context>
    <name>regie::HttpCaller</name>
    <message>
        <source>The connector&apos;s address is not one: it has to look like “https://graph.facebook.com”.</source>
        <translation>L&apos;adresse du connecteur n&apos;en est pas une : elle doit ressembler à « https://graph.facebook.com ».</translation>
    </message>
    <message>
        <source>The connector&apos;s address has to begin with https://, so that nobody on the way reads the token.</source>
        <translation>L&apos;adresse du connecteur doit commencer par https://, pour que personne en chemin ne lise le jeton.</translation>
    </message>
    <message>
        <source>The connector&apos;s address must hold no user and no password.</source>
        <translation>L&apos;adresse du connecteur ne doit contenir ni utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The connector&apos;s token holds characters that no token has.</source>
        <translation>Le jeton du connecteur contient des caractères qu&apos;aucun jeton n&apos;a.</translation>
    </message>
    <message>
        <source>What came back is no HTTP response.</source>
        <translation>Ce qui est revenu n&apos;est pas une réponse HTTP.</translation>
    </message>
    <message>
        <source>The response is larger than Régie reads.</source>
        <translation>La réponse dépasse ce que Régie lit.</translation>
    </message>
    <message>
        <source>The connection broke before a whole answer came. (%1)</source>
        <translation>La connexion s&apos;est rompue avant une réponse complète. (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached. (%2)</source>
        <translation>%1 est injoignable. (%2)</translation>
    </message>
    <message>
        <source>The call was stopped.</source>
        <translation>L&apos;appel a été arrêté.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer in time.</source>
        <translation>%1 a pris la demande et n&apos;a pas répondu à temps.</translation>
    </message>
</context>
<context>
    <name>regie::Hypotheses</name>
    <message numerus="yes">
        <source>There are figures of %n day(s) only.</source>
        <translation>
            <numerusform>Il n&apos;y a de chiffres que pour %n jour.</numerusform>
            <numerusform>Il n&apos;y a de chiffres que pour %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was a dry run: nothing was done, so the patterns learn nothing from this.</source>
        <translation>C&apos;était un essai à blanc : rien n&apos;a été fait, les habitudes n&apos;en apprennent donc rien.</translation>
    </message>
</context>
<context>
    <name>regie::ImportCommand</name>
    <message>
        <source>Time zone of times that name none, for example Europe/Paris. Default: this machine&apos;s.</source>
        <translation>Fuseau horaire des heures qui n’en indiquent pas, par exemple Europe/Paris. Par défaut&#xa0;: celui de cette machine.</translation>
    </message>
    <message>
        <source>Try everything and keep nothing.</source>
        <translation>Tout essayer et ne rien conserver.</translation>
    </message>
    <message>
        <source>Write what was rejected, and why, to FILE: one JSON object a line.</source>
        <translation>Écrire dans FILE ce qui a été rejeté, et pourquoi&#xa0;: un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>There is no time zone named %1.</source>
        <translation>Il n’existe pas de fuseau horaire nommé %1.</translation>
    </message>
    <message>
        <source>without id</source>
        <translation>sans identifiant</translation>
    </message>
    <message>
        <source>Campaign %1 (%2), line %3: %4</source>
        <translation>Campagne %1 (%2), ligne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 campaigns read: %2 imported, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>%1 campagnes lues&#xa0;: %2 importées, %3 mises à jour, %4 inchangées, %5 rejetées.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged; %n campaign(s) were salvaged.</source>
        <translation>
            <numerusform>Le fichier est endommagé&#x202f;; %n campagne a été récupérée.</numerusform>
            <numerusform>Le fichier est endommagé&#x202f;; %n campagnes ont été récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rejects cannot be written to %1.</source>
        <translation>Impossible d’écrire les rejets dans %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>%1 of %2 read, %3 campaigns</source>
        <translation>%1 sur %2 lus, %3 campagnes</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --rejects FILE names them all.</source>
        <translation>
            <numerusform>… et %n autre ; --rejects FICHIER les nomme tous.</numerusform>
            <numerusform>… et %n autres ; --rejects FICHIER les nomme tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>%1 rows read: %2 imported, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>%1 lignes lues : %2 importées, %3 mises à jour, %4 inchangées, %5 rejetées.</translation>
    </message>
    <message>
        <source>Stopped on request; nothing was written.</source>
        <translation>Arrêté sur demande ; rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added to another of the same entity and day.</source>
        <translation>
            <numerusform>%n ligne a été additionnée à une autre de même entité et même jour.</numerusform>
            <numerusform>%n lignes ont été additionnées à d’autres de même entité et même jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were made, with the default thresholds.</source>
        <translation>
            <numerusform>%n client a été créé, avec les seuils par défaut.</numerusform>
            <numerusform>%n clients ont été créés, avec les seuils par défaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more conversions than clicks; they were taken as they are.</source>
        <translation>
            <numerusform>%n ligne a plus de conversions que de clics ; elle a été prise telle quelle.</numerusform>
            <numerusform>%n lignes ont plus de conversions que de clics ; elles ont été prises telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1; regie import --undo %1 takes it back.</source>
        <translation>Import %1 ; regie import --undo %1 l’annule.</translation>
    </message>
    <message>
        <source>%1 of %2 read, %3 rows</source>
        <translation>%1 lus sur %2, %3 lignes</translation>
    </message>
    <message>
        <source>Take back the import of this number, as a whole.</source>
        <translation>Annuler en entier l’import de ce numéro.</translation>
    </message>
    <message>
        <source>Name the latest imports of figures and of the ads library.</source>
        <translation>Nommer les derniers imports de chiffres et de la bibliothèque d’annonces.</translation>
    </message>
    <message>
        <source>%1 taken back: %2 rows removed, %3 with their former values again.</source>
        <translation>%1 annulé : %2 lignes supprimées, %3 revenues à leurs anciennes valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left, because they were changed since:</source>
        <translation>
            <numerusform>%n ligne a été laissée, parce qu’elle a changé depuis :</numerusform>
            <numerusform>%n lignes ont été laissées, parce qu’elles ont changé depuis :</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation>--%1 ne connaît pas « %2 ».</translation>
    </message>
    <message>
        <source>Every date could also be read day first; month first was taken. --date-format dmy reads it the other way.</source>
        <translation>Toutes les dates pourraient aussi se lire jour d’abord ; le mois d’abord a été pris. --date-format dmy lit dans l’autre sens.</translation>
    </message>
    <message>
        <source>Every date could also be read month first; day first was taken. --date-format mdy reads it the other way.</source>
        <translation>Toutes les dates pourraient aussi se lire mois d’abord ; le jour d’abord a été pris. --date-format mdy lit dans l’autre sens.</translation>
    </message>
    <message>
        <source>The decimal mark could not be told; “%1” was taken. --decimal says it.</source>
        <translation>Le séparateur décimal n’a pas pu être reconnu ; « %1 » a été pris. --decimal le précise.</translation>
    </message>
    <message>
        <source>Use the mapping saved under NAME.</source>
        <translation>Utiliser la correspondance enregistrée sous NAME.</translation>
    </message>
    <message>
        <source>Save the mapping under NAME before the import.</source>
        <translation>Enregistrer la correspondance sous NAME avant l’import.</translation>
    </message>
    <message>
        <source>Read a field from a column: spend=cost, spend=#3 for the third column, client==acme for the same value in every row. May be repeated.</source>
        <translation>Lire un champ dans une colonne : spend=cost, spend=#3 pour la troisième colonne, client==acme pour la même valeur à chaque ligne. Peut être répété.</translation>
    </message>
    <message>
        <source>The client of every row.</source>
        <translation>Le client de chaque ligne.</translation>
    </message>
    <message>
        <source>What every row is about: campaign, adset or ad.</source>
        <translation>Ce dont parle chaque ligne : campaign, adset ou ad.</translation>
    </message>
    <message>
        <source>The day of every row, as 2025-04-27.</source>
        <translation>Le jour de chaque ligne, comme 2025-04-27.</translation>
    </message>
    <message>
        <source>Between columns: comma, semicolon, tab or pipe. Default: found out.</source>
        <translation>Entre les colonnes : comma, semicolon, tab ou pipe. Par défaut : détecté.</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252. Default: found out.</source>
        <translation>utf-8, utf-16le, utf-16be ou windows-1252. Par défaut : détecté.</translation>
    </message>
    <message>
        <source>iso, dmy or mdy. Default: found out.</source>
        <translation>iso, dmy ou mdy. Par défaut : détecté.</translation>
    </message>
    <message>
        <source>The decimal mark: . or , Default: found out.</source>
        <translation>Le séparateur décimal : . ou , Par défaut : détecté.</translation>
    </message>
    <message>
        <source>The first row is no header.</source>
        <translation>La première ligne n’est pas un en-tête.</translation>
    </message>
    <message>
        <source>Add up rows of the same entity and day.</source>
        <translation>Additionner les lignes de même entité et même jour.</translation>
    </message>
    <message>
        <source>Write the rows that were rejected, and why, to FILE, to be mended and imported again.</source>
        <translation>Écrire les lignes rejetées, et pourquoi, dans FILE, pour les corriger et les réimporter.</translation>
    </message>
    <message>
        <source>There is no mapping named “%1”.</source>
        <translation>Il n’y a pas de correspondance nommée « %1 ».</translation>
    </message>
    <message>
        <source>--client, --entity-type, --date and --field FIELD=COLUMN say what the file does not</source>
        <translation>--client, --entity-type, --date et --field FIELD=COLUMN disent ce que le fichier ne dit pas</translation>
    </message>
    <message>
        <source>Copy from another database: mysql://user@host/database, mariadb://… or postgresql://… Called again, it goes on where it was stopped.</source>
        <translation>Copier depuis une autre base : mysql://utilisateur@hôte/base, mariadb://… ou postgresql://… Relancé, il reprend là où il s’était arrêté.</translation>
    </message>
    <message>
        <source>The table there. Default: marketing_task.</source>
        <translation>La table là-bas. Par défaut : marketing_task.</translation>
    </message>
    <message>
        <source>Begin at the start, not where it was stopped.</source>
        <translation>Reprendre du début, et non là où il s’était arrêté.</translation>
    </message>
    <message>
        <source>What a status that Régie does not know means: 3=failed. May be repeated.</source>
        <translation>Ce que veut dire un statut que Régie ne connaît pas : 3=failed. Peut être répété.</translation>
    </message>
    <message>
        <source>Take back the import of tasks with this number.</source>
        <translation>Annuler l’import de tâches portant ce numéro.</translation>
    </message>
    <message>
        <source>Name the latest imports of tasks.</source>
        <translation>Nommer les derniers imports de tâches.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of them were done by an earlier run.</source>
        <translation>
            <numerusform>dont %n ligne traitée par une exécution précédente.</numerusform>
            <numerusform>dont %n lignes traitées par une exécution précédente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request; the same command does the rest.</source>
        <translation>Arrêté sur demande ; la même commande fait le reste.</translation>
    </message>
    <message>
        <source>Import %1; regie import tasks --undo %1 takes it back.</source>
        <translation>Import %1 ; regie import tasks --undo %1 l’annule.</translation>
    </message>
    <message>
        <source>%1 of %2 read, %3 rows, %4 written</source>
        <translation>%1 lus sur %2, %3 lignes, %4 écrites</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 taken back: %2 tasks removed, %3 as they were before.</source>
        <translation>%1 annulé : %2 tâches supprimées, %3 telles qu’elles étaient.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) were left, because they were changed since:</source>
        <translation>
            <numerusform>%n tâche laissée, car modifiée depuis :</numerusform>
            <numerusform>%n tâches laissées, car modifiées depuis :</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one of a FILE, --from URI, --list and --undo ID.</source>
        <translation>Indiquez l’un de : un FICHIER, --from URI, --list ou --undo ID.</translation>
    </message>
    <message>
        <source>There is no field named “%1”. There are: %2.</source>
        <translation>Il n’y a pas de champ nommé « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>Either --undo with the number of an import, or --list, or one of these after &quot;%1&quot;: %2.</source>
        <translation>Soit --undo avec le numéro d&apos;un import, soit --list, soit l&apos;un de ces mots après « %1 » : %2.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Débuté</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lues</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>There are no imports yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;import.</translation>
    </message>
</context>
<context>
    <name>regie::ImportField</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Entity name</source>
        <translation>Nom de l’entité</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>Budget quotidien</translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation>Identifiant du parent</translation>
    </message>
    <message>
        <source>Uuid</source>
        <translation>Uuid</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Jetons en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Jetons en sortie</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Tokens cached</source>
        <translation>Jetons en cache</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Duration, ms</source>
        <translation>Durée, ms</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>Durée, s</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Error trace</source>
        <translation>Trace d’erreur</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Campaign number</source>
        <translation>Numéro de campagne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>regie::ImportReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Rapport d’import</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Campaigns something must be said about</source>
        <translation>Campagnes qui appellent une remarque</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Save the import report</source>
        <translation>Enregistrer le rapport d’import</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>Impossible d’écrire le rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>regie::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>regie::JobStrip</name>
    <message>
        <source>Work in progress</source>
        <translation>Opérations en cours</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>rows a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>regie::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>nested very deeply: %1</source>
        <translation>imbriqué très profondément : %1</translation>
    </message>
</context>
<context>
    <name>regie::JsonTreeView</name>
    <message>
        <source>The value was copied.</source>
        <translation>La valeur a été copiée.</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <translation>Le chemin a été copié.</translation>
    </message>
    <message>
        <source>The key was copied.</source>
        <translation>La clé a été copiée.</translation>
    </message>
    <message>
        <source>All of it was copied, as JSON.</source>
        <translation>Le tout a été copié, en JSON.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Unfold everything below</source>
        <translation>Déplier tout ce qui est dessous</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Tout replier</translation>
    </message>
</context>
<context>
    <name>regie::JsonView</name>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>Chercher clés et valeurs</translation>
    </message>
    <message>
        <source>Only the first levels are unfolded: there are too many lines.</source>
        <translation>Seuls les premiers niveaux sont dépliés : il y a trop de lignes.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>regie::KeyPopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>a group, its figure</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>regie::Keychain</name>
    <message>
        <source>This system offers no keychain, so Régie keeps no password. It asks each time, unless .pgpass or PGPASSWORD has it.</source>
        <translation>Ce système n’offre pas de trousseau&#x202f;; Régie ne conserve donc aucun mot de passe. Elle le demande à chaque fois, sauf s’il figure dans .pgpass ou PGPASSWORD.</translation>
    </message>
    <message>
        <source>The keychain is locked, or denied Régie access.</source>
        <translation>Le trousseau est verrouillé ou a refusé l’accès à Régie.</translation>
    </message>
    <message>
        <source>The keychain could not do it.</source>
        <translation>Le trousseau n’a pas pu effectuer l’opération.</translation>
    </message>
</context>
<context>
    <name>regie::LegendButton</name>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>regie::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>trace</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>débogage</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
</context>
<context>
    <name>regie::Logging</name>
    <message>
        <source>&quot;%1&quot; is no rule for the log. Write subject=level, for example database=debug; the levels are trace, debug, info, warning, error and critical.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle de journal. Écrivez sujet=niveau, par exemple database=debug&#x202f;; les niveaux sont trace, debug, info, warning, error et critical.</translation>
    </message>
</context>
<context>
    <name>regie::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Copy the chosen entries</source>
        <translation>Copier les entrées choisies</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>Débogage et au-dessus</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Information et au-dessus</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show new entries as they come</source>
        <translation>Afficher les nouvelles entrées à mesure qu’elles arrivent</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Text of the chosen entry</source>
        <translation>Texte de l’entrée choisie</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>Choisissez une entrée pour la lire en entier.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Choose a lower level, another subject or another text.</source>
        <translation>Choisissez un niveau plus bas, un autre sujet ou un autre texte.</translation>
    </message>
</context>
<context>
    <name>regie::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Ctrl+1 … 9</source>
        <translation>Ctrl+1 … 9</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Afficher une page</translation>
    </message>
    <message>
        <source>%1 – Régie</source>
        <comment>title of the window; page</comment>
        <translation>%1 – Régie</translation>
    </message>
</context>
<context>
    <name>regie::MappingEditor</name>
    <message>
        <source>not in the file</source>
        <translation>absent du fichier</translation>
    </message>
    <message>
        <source>the same for every row</source>
        <translation>le même pour chaque ligne</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>Where %1 is read from</source>
        <translation>D’où vient le champ %1</translation>
    </message>
    <message>
        <source>%1 of every row</source>
        <translation>%1 de chaque ligne</translation>
    </message>
    <message>
        <source>its key, for example acme</source>
        <translation>sa clé, par exemple acme</translation>
    </message>
</context>
<context>
    <name>regie::MarkResultDialog</name>
    <message>
        <source>Marked as failed</source>
        <translation>Marquées en échec</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>laissée telle quelle</translation>
    </message>
    <message>
        <source>It was no longer processing: it ended meanwhile, and stays as it is.</source>
        <translation>Elle n’était plus en cours : elle s’est terminée entre-temps et reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) marked as failed.</source>
        <translation>
            <numerusform>%Ln tâche marquée en échec.</numerusform>
            <numerusform>%Ln tâches marquées en échec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not.</source>
        <translation>
            <numerusform>%Ln non.</numerusform>
            <numerusform>%Ln non.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>regie::MarketingCharts</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>%1 leads, %2 conversions</source>
        <translation>%1 leads, %2 conversions</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Niche and region</source>
        <translation>Niche et région</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Taux de réponse</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campagne</numerusform>
            <numerusform>%Ln campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Coût par lead</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>Appels de modèles</translation>
    </message>
    <message>
        <source>In other currencies: %1.</source>
        <translation>Dans d’autres devises : %1.</translation>
    </message>
    <message>
        <source>Model calls but no known ad spend: %1.</source>
        <translation>Appels de modèles sans dépense publicitaire connue : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) of them are in the archive: a click lists the others.</source>
        <translation>
            <numerusform>%Ln de ces campagnes est dans l’archive : un clic liste les autres.</numerusform>
            <numerusform>%Ln de ces campagnes sont dans l’archive : un clic liste les autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::MarketingTexts</name>
    <message>
        <source>Ads are paid in %1 and model calls in %2: the two stand beside each other and are not added up.</source>
        <translation>Les publicités sont payées en %1 et les appels de modèles en %2 : les deux figurent côte à côte et ne sont pas additionnés.</translation>
    </message>
    <message numerus="yes">
        <source>The ads of %Ln campaign(s) have no currency, as their client is not known.</source>
        <translation>
            <numerusform>Les publicités de %Ln campagne n’ont pas de devise, car son client n’est pas connu.</numerusform>
            <numerusform>Les publicités de %Ln campagnes n’ont pas de devise, car leur client n’est pas connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ad spend of %Ln campaign(s) is not known: none of their other ids is that of an ad campaign with figures.</source>
        <translation>
            <numerusform>La dépense publicitaire de %Ln campagne n’est pas connue : aucun de ses autres identifiants n’est celui d’une campagne publicitaire qui a des chiffres.</numerusform>
            <numerusform>La dépense publicitaire de %Ln campagnes n’est pas connue : aucun de leurs autres identifiants n’est celui d’une campagne publicitaire qui a des chiffres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::MetaConnector</name>
    <message>
        <source>“%1” is no id of an ad, an ad set or a campaign.</source>
        <translation>« %1 » n&apos;est pas l&apos;identifiant d&apos;une publicité, d&apos;un ensemble de publicités ou d&apos;une campagne.</translation>
    </message>
    <message>
        <source>Meta says: “%1” (error %2, trace %3).</source>
        <translation>Meta répond : « %1 » (erreur %2, trace %3).</translation>
    </message>
    <message>
        <source>The connector&apos;s token is not valid (any more).</source>
        <translation>Le jeton du connecteur n&apos;est pas (ou plus) valable.</translation>
    </message>
    <message>
        <source>Meta&apos;s answer cannot be understood.</source>
        <translation>La réponse de Meta est incompréhensible.</translation>
    </message>
    <message>
        <source>Meta does not say in what currency the account %1 is.</source>
        <translation>Meta ne dit pas dans quelle devise est le compte %1.</translation>
    </message>
    <message>
        <source>A daily budget has to be more than nothing.</source>
        <translation>Un budget quotidien doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>Only active and paused can be set.</source>
        <translation>Seuls « actif » et « en pause » peuvent être demandés.</translation>
    </message>
    <message>
        <source>“%1” is no ad account.</source>
        <translation>« %1 » n&apos;est pas un compte publicitaire.</translation>
    </message>
    <message>
        <source>Meta answers; the token is %1&apos;s.</source>
        <translation>Meta répond ; le jeton est celui de %1.</translation>
    </message>
    <message>
        <source>Meta answers; the account %1 is in %2.</source>
        <translation>Meta répond ; le compte %1 est en %2.</translation>
    </message>
</context>
<context>
    <name>regie::MetricsHistory</name>
    <message>
        <source>There is no import %1.</source>
        <translation>Il n’y a pas d’import %1.</translation>
    </message>
    <message>
        <source>Import %1 was undone already.</source>
        <translation>L’import %1 a déjà été annulé.</translation>
    </message>
    <message>
        <source>Import %1 was not completed: there is nothing to undo.</source>
        <translation>L’import %1 n’est pas allé à son terme : il n’y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>regie::MetricsHistoryDialog</name>
    <message>
        <source>Régie is not connected to a database.</source>
        <translation>Régie n’est connecté à aucune base de données.</translation>
    </message>
    <message>
        <source>Looking for earlier imports…</source>
        <translation>Recherche des imports précédents…</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>An undo gives rows their former values again, or removes them; those that were changed since stay.</source>
        <translation>Annuler rend aux lignes leurs anciennes valeurs, ou les supprime ; celles qui ont changé depuis restent.</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Save rejects…</source>
        <translation>Enregistrer les rejets…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Imports of tasks</source>
        <translation>Imports de tâches</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>regie::MetricsImport</name>
    <message>
        <source>The program that ran it ended before it was done.</source>
        <translation>Le programme qui l’exécutait s’est arrêté avant la fin.</translation>
    </message>
    <message>
        <source>more conversions than clicks</source>
        <translation>plus de conversions que de clics</translation>
    </message>
    <message>
        <source>Files of the kind %1 are not known here.</source>
        <translation>Les fichiers de type %1 ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>The file cannot be read this way: %1</source>
        <translation>Le fichier ne peut pas être lu ainsi : %1</translation>
    </message>
    <message>
        <source>line %1 already tells of this entity and day</source>
        <translation>la ligne %1 parle déjà de cette entité et de ce jour</translation>
    </message>
    <message>
        <source>line %1 already tells of this entity</source>
        <translation>la ligne %1 parle déjà de cette entité</translation>
    </message>
    <message>
        <source>added up with the other rows of this entity and day it is too large</source>
        <translation>additionnée aux autres lignes de cette entité et de ce jour, elle est trop grande</translation>
    </message>
</context>
<context>
    <name>regie::MetricsImportDialog</name>
    <message>
        <source>Delimited files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Fichiers délimités (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Régie is not connected to a database: there is nothing to import into.</source>
        <translation>Régie n’est connectée à aucune base de données&#xa0;: il n’y a rien où importer.</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here.</source>
        <translation>Choisissez un fichier, ou déposez-le ici.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows as they will be read; %n cannot be taken:</source>
        <translation>
            <numerusform>Les %1 premières lignes telles qu’elles seront lues ; %n ne peut pas être prise :</numerusform>
            <numerusform>Les %1 premières lignes telles qu’elles seront lues ; %n ne peuvent pas être prises :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) as they will be read:</source>
        <translation>
            <numerusform>La première ligne telle qu’elle sera lue :</numerusform>
            <numerusform>Les %n premières lignes telles qu’elles seront lues :</numerusform>
        </translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>Importer des chiffres</translation>
    </message>
    <message>
        <source>from</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>a .csv, .tsv or .txt file</source>
        <translation>un fichier .csv, .tsv ou .txt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Ce qui est importé</translation>
    </message>
    <message>
        <source>Figures by day</source>
        <translation>Chiffres par jour</translation>
    </message>
    <message>
        <source>Ads library</source>
        <translation>Bibliothèque d’annonces</translation>
    </message>
    <message>
        <source>Name to save the mapping under</source>
        <translation>Nom sous lequel enregistrer la correspondance</translation>
    </message>
    <message>
        <source>name of the mapping</source>
        <translation>nom de la correspondance</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>Correspondance enregistrée</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Add up rows of the same entity and day</source>
        <translation>Additionner les lignes de même entité et même jour</translation>
    </message>
    <message>
        <source>Only try, change nothing</source>
        <translation>Seulement essayer, ne rien changer</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Imports précédents…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>as the columns are named</source>
        <translation>d’après les noms des colonnes</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.tsv *.txt *.jsonl *.ndjson *.json);;All files (*)</source>
        <translation>Tableaux et lignes JSON (*.csv *.tsv *.txt *.jsonl *.ndjson *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>Importer des tâches</translation>
    </message>
    <message>
        <source>Times without zone are in</source>
        <translation>Heures sans fuseau</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>Fuseau des heures qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>a .csv, .tsv, .txt or .jsonl file</source>
        <translation>un fichier .csv, .tsv, .txt ou .jsonl</translation>
    </message>
    <message>
        <source>From another database…</source>
        <translation>D’une autre base de données…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>regie::MetricsImporting</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The import of %1 was taken back: %2 rows removed, %3 with their former values again.</source>
        <translation>L’import de %1 a été annulé : %2 lignes supprimées, %3 revenues à leurs anciennes valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left, because they were changed since.</source>
        <translation>
            <numerusform>%n ligne a été laissée, parce qu’elle a changé depuis.</numerusform>
            <numerusform>%n lignes ont été laissées, parce qu’elles ont changé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Delimited files (*.csv *.txt)</source>
        <translation>Fichiers délimités (*.csv *.txt)</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>L’import a été interrompu ; rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n ligne importée</numerusform>
            <numerusform>%n lignes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejetée</numerusform>
            <numerusform>%n rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added to another of the same entity and day.</source>
        <translation>
            <numerusform>%n ligne a été additionnée à une autre de même entité et même jour.</numerusform>
            <numerusform>%n lignes ont été additionnées à d’autres de même entité et même jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were made, with the default thresholds.</source>
        <translation>
            <numerusform>%n client a été créé, avec les seuils par défaut.</numerusform>
            <numerusform>%n clients ont été créés, avec les seuils par défaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more conversions than clicks; they were taken as they are.</source>
        <translation>
            <numerusform>%n ligne a plus de conversions que de clics ; elle a été prise telle quelle.</numerusform>
            <numerusform>%n lignes ont plus de conversions que de clics ; elles ont été prises telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a try: nothing was kept.</source>
        <translation>C’était un essai : rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Undo of the import of %1</source>
        <translation>Annulation de l’import de %1</translation>
    </message>
</context>
<context>
    <name>regie::MetricsReportDialog</name>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’import</translation>
    </message>
    <message>
        <source>Save rejects…</source>
        <translation>Enregistrer les rejets…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rows something must be said about</source>
        <translation>Lignes dont il y a quelque chose à dire</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne du fichier</translation>
    </message>
</context>
<context>
    <name>regie::Migrations</name>
    <message>
        <source>This database was made by a newer Régie (its schema is at version %1, this program knows version %2). Install the newer Régie to work on it.</source>
        <translation>Cette base de données a été créée par une Régie plus récente (son schéma est à la version %1, ce programme connaît la version %2). Installez la Régie plus récente pour y travailler.</translation>
    </message>
    <message>
        <source>Migration %1 (%2) of this database differs from the one in this program. Nothing was changed. Use the Régie that made the database, or restore a backup.</source>
        <translation>La migration %1 (%2) de cette base de données diffère de celle de ce programme. Rien n’a été modifié. Utilisez la Régie qui a créé la base de données ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Migration %1 (%2) failed and was undone as a whole; the database is as it was before it.</source>
        <translation>La migration %1 (%2) a échoué et a été entièrement annulée&#x202f;; la base de données est telle qu’elle était auparavant.</translation>
    </message>
</context>
<context>
    <name>regie::MinutesDelegate</name>
    <message>
        <source>%1 min, as for all</source>
        <translation>%1 min, comme pour toutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes that a task of this type may take</source>
        <translation>Minutes qu’une tâche de ce type peut prendre</translation>
    </message>
</context>
<context>
    <name>regie::MonitorCommand</name>
    <message>
        <source>%1 %2: %3, %4 changed in %5 ms</source>
        <translation>%1 %2&#xa0;: %3, %4 modifications en %5&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>regie::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Icônes seulement</translation>
    </message>
</context>
<context>
    <name>regie::NavigationButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page and its badge</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>page · its key</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>regie::NewClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>What files of figures call the client by. It cannot be changed later.</source>
        <translation>Le nom du client dans les fichiers de chiffres. Il ne pourra plus être modifié.</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Créer le client</translation>
    </message>
</context>
<context>
    <name>regie::NotificationArea</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>regie::OfflineBanner</name>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Nouvel essai dans %n&#xa0;s.</numerusform>
            <numerusform>Nouvel essai dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>What is shown stays as it was last read.</source>
        <translation>L’affichage reste celui de la dernière lecture.</translation>
    </message>
</context>
<context>
    <name>regie::OverviewAlerts</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>The check “%1” failed %n time(s) in a row.</source>
        <translation>
            <numerusform>Le contrôle «&#xa0;%1&#xa0;» a échoué %n fois de suite.</numerusform>
            <numerusform>Le contrôle «&#xa0;%1&#xa0;» a échoué %n fois de suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are overdue: no console or monitor runs them.</source>
        <translation>
            <numerusform>%n contrôle est en retard&#xa0;: ni console ni moniteur ne l’exécute.</numerusform>
            <numerusform>%n contrôles sont en retard&#xa0;: ni console ni moniteur ne les exécute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup of this database is %n day(s) old.</source>
        <translation>
            <numerusform>La dernière sauvegarde de cette base de données date de %n jour.</numerusform>
            <numerusform>La dernière sauvegarde de cette base de données date de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database has never been backed up.</source>
        <translation>Cette base de données n’a jamais été sauvegardée.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) still send hours after their limit.</source>
        <translation>
            <numerusform>%n campagne est encore en envoi des heures après sa limite.</numerusform>
            <numerusform>%n campagnes sont encore en envoi des heures après leur limite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) have waited over an hour for their relaunch.</source>
        <translation>
            <numerusform>%n campagne attend sa relance depuis plus d’une heure.</numerusform>
            <numerusform>%n campagnes attendent leur relance depuis plus d’une heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) finished days ago and were never settled.</source>
        <translation>
            <numerusform>%n campagne terminée depuis des jours n’a jamais été soldée.</numerusform>
            <numerusform>%n campagnes terminées depuis des jours n’ont jamais été soldées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) are kept open by an operator.</source>
        <translation>
            <numerusform>%n campagne est gardée ouverte par un opérateur.</numerusform>
            <numerusform>%n campagnes sont gardées ouvertes par un opérateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) hang.</source>
        <translation>
            <numerusform>%n tâche est bloquée.</numerusform>
            <numerusform>%n tâches sont bloquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest, “%1”, for %2.</source>
        <translation>La plus longue, « %1 », depuis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s) about model calls.</source>
        <translation>
            <numerusform>%n autre alerte sur les appels de modèles.</numerusform>
            <numerusform>%n autres alertes sur les appels de modèles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::OverviewBudgets</name>
    <message>
        <source>Budgets near or over their limit</source>
        <translation>Budgets proches ou au-dessus de leur limite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All budgets</source>
        <translation>Tous les budgets</translation>
    </message>
</context>
<context>
    <name>regie::OverviewCards</name>
    <message>
        <source>longest %1</source>
        <translation>la plus longue : %1</translation>
    </message>
    <message>
        <source>nothing hangs</source>
        <translation>rien n’est bloqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>aucun échec</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>d’habitude %1</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>usually %1 by now</source>
        <translation>d’habitude %1 à cette heure</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>Completed, last %n day(s)</source>
        <translation>
            <numerusform>Terminées sur %n jour</numerusform>
            <numerusform>Terminées sur %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed, last %n day(s)</source>
        <translation>
            <numerusform>En échec sur %n jour</numerusform>
            <numerusform>En échec sur %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck tasks</source>
        <translation>Tâches bloquées</translation>
    </message>
    <message>
        <source>Errors, last 24 h</source>
        <translation>Erreurs sur 24 h</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Coût aujourd’hui</translation>
    </message>
    <message>
        <source>Tasks today</source>
        <translation>Tâches aujourd’hui</translation>
    </message>
    <message>
        <source>Show these campaigns</source>
        <translation>Afficher ces campagnes</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision</source>
        <translation>Suggestions qui attendent une décision</translation>
    </message>
    <message>
        <source>Begun and not settled: replies may still come</source>
        <translation>Lancées et non soldées&#xa0;: des réponses peuvent encore arriver</translation>
    </message>
    <message>
        <source>Model calls that take longer than is allowed or normal for their type</source>
        <translation>Appels de modèles plus longs que permis ou normal pour leur type</translation>
    </message>
    <message numerus="yes">
        <source>Failed model calls among those that ended; usually: the %n day(s) before</source>
        <translation>
            <numerusform>Appels de modèles en échec parmi ceux qui se sont terminés ; d’habitude : le jour précédent</numerusform>
            <numerusform>Appels de modèles en échec parmi ceux qui se sont terminés ; d’habitude : les %n jours précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually: the median of the same weekday until this hour, over 8 weeks</source>
        <translation>D’habitude : la médiane du même jour de semaine jusqu’à cette heure, sur 8 semaines</translation>
    </message>
    <message>
        <source>Model calls since midnight</source>
        <translation>Appels de modèles depuis minuit</translation>
    </message>
</context>
<context>
    <name>regie::OverviewChecks</name>
    <message>
        <source>Background checks</source>
        <translation>Contrôles en arrière-plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All background checks</source>
        <translation>Tous les contrôles en arrière-plan</translation>
    </message>
</context>
<context>
    <name>regie::OverviewClosing</name>
    <message>
        <source>Closing next</source>
        <translation>Prochaines clôtures</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All open campaigns</source>
        <translation>Toutes les campagnes ouvertes</translation>
    </message>
    <message>
        <source>No campaign is open</source>
        <translation>Aucune campagne n’est ouverte</translation>
    </message>
    <message>
        <source>Campaigns appear here from their start until they are settled.</source>
        <translation>Les campagnes apparaissent ici de leur lancement jusqu’à ce qu’elles soient soldées.</translation>
    </message>
</context>
<context>
    <name>regie::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The overview appears as soon as there is a database.</source>
        <translation>La vue d’ensemble apparaît dès qu’une base de données est disponible.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open checks</source>
        <translation>Ouvrir les contrôles</translation>
    </message>
    <message>
        <source>Background checks</source>
        <translation>Contrôles en arrière-plan</translation>
    </message>
    <message>
        <source>What closes next</source>
        <translation>Prochaines clôtures</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Entrée</translation>
    </message>
    <message>
        <source>Go through the overview and open what is behind it</source>
        <translation>Parcourir la vue d’ensemble et ouvrir ce qu’elle résume</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) open</source>
        <translation>
            <numerusform>%Ln campagne ouverte</numerusform>
            <numerusform>%Ln campagnes ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::PagedTableView</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new row(s)</source>
        <translation>
            <numerusform>Afficher %Ln nouvelle ligne</numerusform>
            <numerusform>Afficher %Ln nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>Copier avec les titres des colonnes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>regie::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>&amp;Conserver dans le trousseau du système</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password for %1</source>
        <translation>&amp;Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>regie::Period</name>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
</context>
<context>
    <name>regie::PeriodPopup</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Apply these days</source>
        <translation>Appliquer ces dates</translation>
    </message>
</context>
<context>
    <name>regie::PeriodTexts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
</context>
<context>
    <name>regie::PolicyDialog</name>
    <message>
        <source>Counting what would be due…</source>
        <translation>Comptage de ce qui serait à traiter…</translation>
    </message>
    <message>
        <source>Nothing would be due now.</source>
        <translation>Rien ne serait à traiter pour l’instant.</translation>
    </message>
    <message>
        <source>Due now: %1 (%2 rows, %3), the oldest from %4.</source>
        <translation>À traiter&#xa0;: %1 (%2 lignes, %3), le plus ancien&#xa0;: %4.</translation>
    </message>
    <message>
        <source>A run would take about %1.</source>
        <translation>Une exécution prendrait environ %1.</translation>
    </message>
    <message>
        <source>Archive policy</source>
        <translation>Règle d’archivage</translation>
    </message>
    <message>
        <source>&amp;Days until it is deleted:</source>
        <translation>&amp;Jours avant suppression&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Days until it is archived:</source>
        <translation>&amp;Jours avant archivage&#xa0;:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>As delivered (%1)</source>
        <translation>Par défaut (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>regie::PostponePopup</name>
    <message>
        <source>Later today</source>
        <translation>Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Dans 3 jours</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Jusqu’à une date</translation>
    </message>
    <message>
        <source>Until this date</source>
        <translation>Jusqu’à cette date</translation>
    </message>
</context>
<context>
    <name>regie::PriceActions</name>
    <message>
        <source>The price of %1 is changed.</source>
        <translation>Le prix de %1 est modifié.</translation>
    </message>
    <message>
        <source>%1 has a price.</source>
        <translation>%1 a un prix.</translation>
    </message>
    <message>
        <source>The price of %1 is removed.</source>
        <translation>Le prix de %1 est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) imported.</source>
        <translation>
            <numerusform>%Ln prix importé.</numerusform>
            <numerusform>%Ln prix importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the price list</source>
        <translation>Enregistrer le tarif</translation>
    </message>
    <message>
        <source>Delimited files (*.csv)</source>
        <translation>Fichiers délimités (*.csv)</translation>
    </message>
    <message>
        <source>The price list is in %1.</source>
        <translation>Le tarif est dans %1.</translation>
    </message>
</context>
<context>
    <name>regie::PriceDialog</name>
    <message>
        <source>as other input</source>
        <translation>comme l’autre entrée</translation>
    </message>
    <message>
        <source>Say which model it is the price of.</source>
        <translation>Dites de quel modèle c’est le prix.</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrée en cache</translation>
    </message>
    <message>
        <source>As the tasks name it</source>
        <translation>Comme les tâches le nomment</translation>
    </message>
    <message>
        <source>For a million tokens, from 00:00 UTC of that day until the model&apos;s next price. What tasks were charged stays as it is.</source>
        <translation>Pour un million de jetons, de 00:00 UTC ce jour-là jusqu’au prochain prix du modèle. Ce qui a été facturé reste tel quel.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>regie::PriceFile</name>
    <message>
        <source>This is no price list. Its first line has to name the columns model, input and output, and may name valid_from and cached.</source>
        <translation>Ce n’est pas un tarif. Sa première ligne doit nommer les colonnes model, input et output, et peut nommer valid_from et cached.</translation>
    </message>
    <message>
        <source>It does not name a model.</source>
        <translation>Elle ne nomme pas de modèle.</translation>
    </message>
    <message>
        <source>The name of the model is too long.</source>
        <translation>Le nom du modèle est trop long.</translation>
    </message>
    <message>
        <source>“%1” is no currency: three letters are, such as USD.</source>
        <translation>« %1 » n’est pas une devise : trois lettres, comme USD.</translation>
    </message>
    <message>
        <source>The list has a price of %1 from this day on already.</source>
        <translation>La liste a déjà un prix de %1 dès ce jour.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write days like 2026-01-31.</source>
        <translation>« %1 » n’est pas un jour. Écrivez les jours comme 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” could be two days. Write days like 2026-01-31.</source>
        <translation>« %1 » peut être deux jours. Écrivez les jours comme 2026-01-31.</translation>
    </message>
    <message>
        <source>The column %1 is empty.</source>
        <translation>La colonne %1 est vide.</translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation>« %1 » est négatif.</translation>
    </message>
    <message>
        <source>“%1” is too much for a million tokens.</source>
        <translation>« %1 » est trop pour un million de jetons.</translation>
    </message>
    <message>
        <source>“%1” is no price.</source>
        <translation>« %1 » n’est pas un prix.</translation>
    </message>
    <message>
        <source>“%1” could be two numbers. Write it with two digits after the mark, or four.</source>
        <translation>« %1 » peut être deux nombres. Écrivez-le avec deux décimales, ou quatre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>Le fichier %1 est trop grand.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>regie::PriceImportDialog</name>
    <message>
        <source>Delimited files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Fichiers délimités (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Paste a price list, or choose a file. The first line names its columns: model, valid_from, input, output, cached; prices are for a million tokens.</source>
        <translation>Collez un tarif, ou choisissez un fichier. La première ligne nomme ses colonnes : model, valid_from, input, output, cached ; les prix sont pour un million de jetons.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are, %4 rejected.</source>
        <translation>%1 nouveaux, %2 modifiés, %3 inchangés, %4 rejetés.</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importer des prix</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>regie::PriceTexts</name>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>tous les modèles</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>applied by %1, %2</source>
        <translation>appliquée par %1, %2</translation>
    </message>
    <message>
        <source>reverted by %1, %2</source>
        <translation>annulée par %1, %2</translation>
    </message>
    <message>
        <source>proposed by %1, %2</source>
        <translation>proposée par %1, %2</translation>
    </message>
</context>
<context>
    <name>regie::Prices</name>
    <message>
        <source>A price needs the name of its model.</source>
        <translation>Un prix a besoin du nom de son modèle.</translation>
    </message>
    <message>
        <source>A price needs the day from which it is valid.</source>
        <translation>Un prix a besoin du jour à partir duquel il est valable.</translation>
    </message>
    <message>
        <source>A price for a million tokens is between 0 and 100,000,000.</source>
        <translation>Le prix d’un million de jetons est compris entre 0 et 100 000 000.</translation>
    </message>
    <message>
        <source>There is no price of %1 from that day on.</source>
        <translation>Il n’y a pas de prix de %1 à partir de ce jour.</translation>
    </message>
    <message>
        <source>A repricing needs a first day and a later last one.</source>
        <translation>Une réévaluation a besoin d’un premier jour et d’un dernier, postérieur.</translation>
    </message>
    <message>
        <source>Repricing %1 is applied to some of the same days and models. Revert it first.</source>
        <translation>La réévaluation %1 est appliquée à une partie des mêmes jours et modèles. Annulez-la d’abord.</translation>
    </message>
    <message>
        <source>This repricing is applied already.</source>
        <translation>Cette réévaluation est déjà appliquée.</translation>
    </message>
    <message>
        <source>There is no such repricing.</source>
        <translation>Cette réévaluation n’existe pas.</translation>
    </message>
    <message>
        <source>This repricing is not applied.</source>
        <translation>Cette réévaluation n’est pas appliquée.</translation>
    </message>
    <message>
        <source>A colleague has changed the price of %1 meanwhile.</source>
        <translation>Un collègue a modifié le prix de %1 entre-temps.</translation>
    </message>
    <message>
        <source>%1 has a price from %2 on already.</source>
        <translation>%1 a déjà un prix dès le %2.</translation>
    </message>
</context>
<context>
    <name>regie::PricesCommand</name>
    <message>
        <source>%1 from %2: input %3, output %4, cached %5 %6 per million tokens</source>
        <translation>%1 dès le %2 : entrée %3, sortie %4, cache %5 %6 par million de jetons</translation>
    </message>
    <message>
        <source>%1 has no price, and %2 tasks.</source>
        <translation>%1 n’a pas de prix, et %2 tâches.</translation>
    </message>
    <message>
        <source>The price list is empty.</source>
        <translation>Le tarif est vide.</translation>
    </message>
    <message>
        <source>Valid from this day (UTC) on, such as 2026-01-31.</source>
        <translation>Valable dès ce jour (UTC), par exemple 2026-01-31.</translation>
    </message>
    <message>
        <source>Price of a million input tokens.</source>
        <translation>Prix d’un million de jetons d’entrée.</translation>
    </message>
    <message>
        <source>Price of a million output tokens.</source>
        <translation>Prix d’un million de jetons de sortie.</translation>
    </message>
    <message>
        <source>Price of a million input tokens that were cached. Default: as --input.</source>
        <translation>Prix d’un million de jetons d’entrée pris du cache. Par défaut : comme --input.</translation>
    </message>
    <message>
        <source>Currency of the prices, three letters.</source>
        <translation>Devise des prix, trois lettres.</translation>
    </message>
    <message>
        <source>Give --from, --input and --output.</source>
        <translation>Donnez --from, --input et --output.</translation>
    </message>
    <message>
        <source>The price of %1 from %2 on is removed.</source>
        <translation>Le prix de %1 dès le %2 est retiré.</translation>
    </message>
    <message>
        <source>Try everything and keep nothing.</source>
        <translation>Tout essayer et ne rien conserver.</translation>
    </message>
    <message>
        <source>Write what was rejected, and why, to FILE: one JSON object a line.</source>
        <translation>Écrire dans FILE ce qui a été rejeté, et pourquoi&#xa0;: un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>The rejects cannot be written to %1.</source>
        <translation>Impossible d’écrire les rejets dans %1.</translation>
    </message>
    <message>
        <source>%1 prices read: %2 imported, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>%1 prix lus : %2 importés, %3 mis à jour, %4 inchangés, %5 rejetés.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Write to FILE, which appears once it is whole. Default: standard output.</source>
        <translation>Écrire dans FILE, qui apparaît une fois complet. Par défaut&#xa0;: la sortie standard.</translation>
    </message>
    <message>
        <source>%1 prices written to %2.</source>
        <translation>%1 prix écrits dans %2.</translation>
    </message>
</context>
<context>
    <name>regie::PricesModel</name>
    <message>
        <source>Whole days, from 00:00 UTC on</source>
        <translation>Jours entiers, dès 00:00 UTC</translation>
    </message>
    <message>
        <source>As the tasks name it</source>
        <translation>Comme les tâches le nomment</translation>
    </message>
    <message>
        <source>First day, from 00:00 UTC on</source>
        <translation>Premier jour, dès 00:00 UTC</translation>
    </message>
    <message>
        <source>Last day before the model&apos;s next price</source>
        <translation>Dernier jour avant le prochain prix du modèle</translation>
    </message>
    <message>
        <source>A million input tokens that were not cached</source>
        <translation>Un million de jetons d’entrée non pris du cache</translation>
    </message>
    <message>
        <source>A million output tokens</source>
        <translation>Un million de jetons de sortie</translation>
    </message>
    <message>
        <source>A million input tokens that were cached</source>
        <translation>Un million de jetons d’entrée pris du cache</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Input / 1 M</source>
        <translation>Entrée / 1 M</translation>
    </message>
    <message>
        <source>Output / 1 M</source>
        <translation>Sortie / 1 M</translation>
    </message>
    <message>
        <source>Cached / 1 M</source>
        <translation>Cache / 1 M</translation>
    </message>
</context>
<context>
    <name>regie::PricesView</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The price list appears as soon as there is a database.</source>
        <translation>Le tarif apparaît dès qu’il y a une base.</translation>
    </message>
    <message>
        <source>The price list is empty</source>
        <translation>Le tarif est vide</translation>
    </message>
    <message>
        <source>With prices, what tasks cost by the list stands beside what they were charged.</source>
        <translation>Avec des prix, ce que les tâches coûtent selon le tarif figure à côté de ce qui a été facturé.</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln prix</numerusform>
            <numerusform>%Ln prix</numerusform>
        </translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Repricing</source>
        <translation>Revalorisation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import a price list, pasted or from a file</source>
        <translation>Importer un tarif, collé ou d’un fichier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the price list as a delimited file</source>
        <translation>Enregistrer le tarif dans un fichier délimité</translation>
    </message>
    <message>
        <source>Prices of models</source>
        <translation>Tarifs des modèles</translation>
    </message>
    <message>
        <source>For a million tokens, from 00:00 UTC of a day until the model&apos;s next price. Tokens that were cached are part of the input and have their own price. What tasks were charged stays as it is.</source>
        <translation>Pour un million de jetons, de 00:00 UTC d’un jour jusqu’au prochain prix du modèle. Les jetons pris du cache font partie de l’entrée et ont leur propre prix. Ce qui a été facturé reste tel quel.</translation>
    </message>
</context>
<context>
    <name>regie::PrivateServer</name>
    <message>
        <source>PostgreSQL&apos;s server programs are not installed. Install the package postgresql, or connect to a server with --database.</source>
        <translation>Les programmes serveur de PostgreSQL ne sont pas installés. Installez le paquet postgresql, ou connectez-vous à un serveur avec --database.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and this system has no account named postgres to run it as. The package postgresql makes one.</source>
        <translation>PostgreSQL ne s’exécute pas en tant que root, et ce système n’a pas de compte nommé postgres pour l’exécuter. Le paquet postgresql en crée un.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1. Free some space and try again.</source>
        <translation>Il ne reste plus de place sur le disque qui contient %1. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Régie may not write to its data folder %1.</source>
        <translation>Régie n’a pas le droit d’écrire dans son dossier de données %1.</translation>
    </message>
    <message>
        <source>The folder %1, meant for the private server&apos;s socket, belongs to another user or is open to others. Remove it and try again.</source>
        <translation>Le dossier %1, destiné au socket du serveur privé, appartient à un autre utilisateur ou est ouvert à d’autres. Supprimez-le et réessayez.</translation>
    </message>
    <message>
        <source>The path of the private server&apos;s socket folder %1 is too long: the system allows %2 bytes. Set XDG_RUNTIME_DIR or TMPDIR to a shorter path.</source>
        <translation>Le chemin du dossier %1, destiné au socket du serveur privé, est trop long&#xa0;: le système autorise %2 octets. Donnez à XDG_RUNTIME_DIR ou à TMPDIR un chemin plus court.</translation>
    </message>
    <message>
        <source>The folder %1 is in the place of the private server&apos;s files but does not hold them. Move it away and try again.</source>
        <translation>Le dossier %1 occupe la place des fichiers du serveur privé, mais ne les contient pas. Déplacez-le et réessayez.</translation>
    </message>
    <message>
        <source>The private server&apos;s data in %1 was made by PostgreSQL %2, and PostgreSQL %3 is installed. Install the package postgresql-%2 to go on with it. To move the data to PostgreSQL %3, install both, run &quot;regie db start&quot;, save everything with pg_dumpall, run &quot;regie db stop&quot;, rename the folder, and read the saved file back with psql.</source>
        <translation>Les données du serveur privé dans %1 ont été créées par PostgreSQL %2, et c’est PostgreSQL %3 qui est installé. Installez le paquet postgresql-%2 pour continuer avec elles. Pour passer les données à PostgreSQL %3, installez les deux, lancez «&#xa0;regie db start&#xa0;», sauvegardez tout avec pg_dumpall, lancez «&#xa0;regie db stop&#xa0;», renommez le dossier, puis rechargez le fichier sauvegardé avec psql.</translation>
    </message>
    <message>
        <source>The private server was killed, and some of its processes are still ending. Try again in a moment.</source>
        <translation>Le serveur privé a été tué et certains de ses processus ne sont pas encore terminés. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The private server does not start.</source>
        <translation>Le serveur privé ne démarre pas.</translation>
    </message>
    <message>
        <source>The private server does not stop.</source>
        <translation>Le serveur privé ne s’arrête pas.</translation>
    </message>
    <message>
        <source>PostgreSQL could not make the private server&apos;s files in %1.</source>
        <translation>PostgreSQL n’a pas pu créer les fichiers du serveur privé dans %1.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>Impossible de lancer le programme %1.</translation>
    </message>
    <message>
        <source>The program %1 did not end in the time allowed.</source>
        <translation>Le programme %1 ne s’est pas terminé dans le temps imparti.</translation>
    </message>
    <message>
        <source>The program %1 crashed.</source>
        <translation>Le programme %1 s’est arrêté brutalement.</translation>
    </message>
</context>
<context>
    <name>regie::ProductDialog</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>regie::Profile</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>regie::ProfileEditor</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>Say where the server is: an address, or at least a host.</source>
        <translation>Indiquez où se trouve le serveur&#xa0;: une adresse, ou au moins un hôte.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>As the server offers it</source>
        <translation>Selon ce que propose le serveur</translation>
    </message>
    <message>
        <source>Never (disable)</source>
        <translation>Jamais (disable)</translation>
    </message>
    <message>
        <source>Always encrypted (require)</source>
        <translation>Toujours chiffrée (require)</translation>
    </message>
    <message>
        <source>Certificate checked (verify-ca)</source>
        <translation>Certificat vérifié (verify-ca)</translation>
    </message>
    <message>
        <source>Certificate and host checked (verify-full)</source>
        <translation>Certificat et hôte vérifiés (verify-full)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Cou&amp;leur</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s keychain</source>
        <translation>Conser&amp;ver le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>This is &amp;production: mark it everywhere</source>
        <translation>C’est la &amp;production&#xa0;: la signaler partout</translation>
    </message>
    <message>
        <source>Régie&apos;s own server on this computer. It needs no address and no password.</source>
        <translation>Le serveur propre à Régie sur cet ordinateur. Il ne demande ni adresse ni mot de passe.</translation>
    </message>
    <message>
        <source>Without a password here, the keychain, ~/.pgpass and PGPASSWORD are tried; else it is asked for.</source>
        <translation>Sans mot de passe ici, le trousseau, ~/.pgpass et PGPASSWORD sont essayés&#x202f;; à défaut, il est demandé.</translation>
    </message>
</context>
<context>
    <name>regie::Profiles</name>
    <message>
        <source>The connection profiles in %1 cannot be read.</source>
        <translation>Impossible de lire les profils de connexion dans %1.</translation>
    </message>
    <message>
        <source>The connection profiles cannot be written to %1.</source>
        <translation>Impossible d’écrire les profils de connexion dans %1.</translation>
    </message>
</context>
<context>
    <name>regie::RangeFilterPopup</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>regie::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>Conservé dans le journal d’audit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation>&amp;Motif (obligatoire)</translation>
    </message>
</context>
<context>
    <name>regie::RefusePopup</name>
    <message>
        <source>In your words (optional)</source>
        <translation>Avec vos mots (facultatif)</translation>
    </message>
    <message>
        <source>Shift with a key adds words to it.</source>
        <translation>Maj avec une touche ajoute des mots.</translation>
    </message>
    <message>
        <source>Choose the reason these words belong to.</source>
        <translation>Choisissez la raison de ces mots.</translation>
    </message>
    <message>
        <source>“Other” needs a few words. Enter sends them.</source>
        <translation>« Autre » demande quelques mots. Entrée les envoie.</translation>
    </message>
    <message>
        <source>Words about “%1”. Enter sends them.</source>
        <translation>Mots sur « %1 ». Entrée les envoie.</translation>
    </message>
</context>
<context>
    <name>regie::RejectsFile</name>
    <message>
        <source>The rejects cannot be written to %1.</source>
        <translation>Impossible d’écrire les rejets dans %1.</translation>
    </message>
</context>
<context>
    <name>regie::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;h</numerusform>
            <numerusform>il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n&#xa0;min</numerusform>
            <numerusform>dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>A day of this year as QDate::toString() takes it: 20 Nov 14:05</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year as QDate::toString() takes it: 20 Nov 2023</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>regie::ReportPlan</name>
    <message>
        <source>As of %1 (%2)</source>
        <translation>État au %1 (%2)</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Base de données %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>regie::ReportSaving</name>
    <message numerus="yes">
        <source>%1 is written: %Ln page(s).</source>
        <translation>
            <numerusform>%1 est écrit : %Ln page.</numerusform>
            <numerusform>%1 est écrit : %Ln pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campagne %1</translation>
    </message>
    <message>
        <source>Reading the figures of %1</source>
        <translation>Lecture des chiffres de %1</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Reading the figures of the report</source>
        <translation>Lecture des chiffres du rapport</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Reading the campaigns that ended</source>
        <translation>Lecture des campagnes terminées</translation>
    </message>
</context>
<context>
    <name>regie::ReportText</name>
    <message numerus="yes">
        <source>The first day, as 2026-11-01, in this machine&apos;s zone. Default: %Ln day(s) up to the last one.</source>
        <translation>
            <numerusform>Le premier jour, comme 2026-11-01, dans le fuseau de cette machine. Par défaut : %Ln jour jusqu’au dernier.</numerusform>
            <numerusform>Le premier jour, comme 2026-11-01, dans le fuseau de cette machine. Par défaut : %Ln jours jusqu’au dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day. Default: today.</source>
        <translation>Le dernier jour. Par défaut : aujourd’hui.</translation>
    </message>
    <message>
        <source>Campaigns that began in these days, not those that ended.</source>
        <translation>Les campagnes commencées ces jours-là, et non celles qui se sont terminées.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written to %1.</source>
        <translation>
            <numerusform>%Ln page écrite dans %1.</numerusform>
            <numerusform>%Ln pages écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a campaign.</source>
        <translation>« %1 » n’est pas un numéro de campagne.</translation>
    </message>
    <message>
        <source>%1 of %2 campaigns read</source>
        <translation>%1 campagnes lues sur %2</translation>
    </message>
    <message>
        <source>Figures by agent, type, model, client or campaign. Default: agent.</source>
        <translation>Chiffres par agent, type, modèle, client ou campagne (agent, type, model, client, campaign). Par défaut : agent.</translation>
    </message>
    <message>
        <source>Only this one of the group.</source>
        <translation>Uniquement celui-ci du groupe.</translation>
    </message>
    <message>
        <source>Without the period before beside it.</source>
        <translation>Sans la période précédente à côté.</translation>
    </message>
    <message>
        <source>--group is agent, type, model, client or campaign, not &quot;%1&quot;.</source>
        <translation>--group vaut agent, type, model, client ou campaign, pas « %1 ».</translation>
    </message>
    <message>
        <source>Figures are by one group and of one of it at a time: --group and --only are said once each.</source>
        <translation>Les chiffres sont par un groupe et d’un seul de ses membres à la fois : --group et --only se donnent une fois chacun.</translation>
    </message>
</context>
<context>
    <name>regie::ReportWriter</name>
    <message>
        <source>The report cannot be written to %1.</source>
        <translation>Le rapport ne peut pas être écrit dans %1.</translation>
    </message>
    <message>
        <source>That is a folder or a device, not a file.</source>
        <translation>C’est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
</context>
<context>
    <name>regie::RepriceCommand</name>
    <message>
        <source>First day (UTC), such as 2026-01-01.</source>
        <translation>Premier jour (UTC), par exemple 2026-01-01.</translation>
    </message>
    <message>
        <source>Last day (UTC); it is part of it.</source>
        <translation>Dernier jour (UTC), compris.</translation>
    </message>
    <message>
        <source>Only this model. May be given several times.</source>
        <translation>Ce modèle seulement. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Why, for the others who read it.</source>
        <translation>Pourquoi, pour les autres qui le liront.</translation>
    </message>
    <message>
        <source>Only show what would be different.</source>
        <translation>Montrer seulement ce qui changerait.</translation>
    </message>
    <message>
        <source>Value these days by the price list as it is now.</source>
        <translation>Valoriser ces jours selon le tarif actuel.</translation>
    </message>
    <message>
        <source>Value as charged again what a repricing changed.</source>
        <translation>Valoriser de nouveau tel que facturé ce qu’une revalorisation a changé.</translation>
    </message>
    <message>
        <source>Show every repricing, with who and when.</source>
        <translation>Montrer chaque revalorisation, avec qui et quand.</translation>
    </message>
    <message>
        <source>%1 %2: %3 tasks, charged %4, by list %5, difference %6</source>
        <translation>%1 %2 : %3 tâches, facturé %4, selon le tarif %5, écart %6</translation>
    </message>
    <message>
        <source>In all: %1 tasks, charged %2, by list %3, difference %4</source>
        <translation>En tout : %1 tâches, facturé %2, selon le tarif %3, écart %4</translation>
    </message>
    <message>
        <source>%1 tasks are of models without a price: they stay as charged.</source>
        <translation>%1 tâches sont de modèles sans prix : elles restent telles que facturées.</translation>
    </message>
    <message>
        <source>applied by %1, %2</source>
        <translation>appliquée par %1, %2</translation>
    </message>
    <message>
        <source>reverted by %1, %2</source>
        <translation>annulée par %1, %2</translation>
    </message>
    <message>
        <source>proposed by %1, %2</source>
        <translation>proposée par %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4: charged %5, by list %6; %7</source>
        <translation>%1 : %2 au %3, %4 : facturé %5, selon le tarif %6 ; %7</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>tous les modèles</translation>
    </message>
    <message>
        <source>Nothing was repriced yet.</source>
        <translation>Rien n’a encore été revalorisé.</translation>
    </message>
    <message>
        <source>It is kept as proposal %1.</source>
        <translation>Elle est gardée comme proposition %1.</translation>
    </message>
    <message>
        <source>Applied as repricing %1; --revert %1 takes it back. What was charged stays in every task.</source>
        <translation>Appliquée comme revalorisation %1 ; --revert %1 la reprend. Ce qui a été facturé reste dans chaque tâche.</translation>
    </message>
    <message>
        <source>Repricing %1 is reverted.</source>
        <translation>La revalorisation %1 est annulée.</translation>
    </message>
    <message>
        <source>--until lies before --from.</source>
        <translation>--until est avant --from.</translation>
    </message>
    <message>
        <source>Say one of --preview, --apply, --revert ID and --list.</source>
        <translation>Donnez l’un de --preview, --apply, --revert ID et --list.</translation>
    </message>
</context>
<context>
    <name>regie::RepricingHistory</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repricing(s)</source>
        <translation>
            <numerusform>%Ln revalorisation</numerusform>
            <numerusform>%Ln revalorisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Nothing was repriced yet</source>
        <translation>Rien n’a encore été revalorisé</translation>
    </message>
    <message>
        <source>Proposals and what was applied appear here.</source>
        <translation>Les propositions et ce qui a été appliqué apparaissent ici.</translation>
    </message>
    <message>
        <source>Value %1, %2, by the price list as it is now? What was charged stays in every task, and it can be reverted.</source>
        <translation>Valoriser %1, %2, selon le tarif actuel ? Ce qui a été facturé reste dans chaque tâche, et cela peut être annulé.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>%1 is valued by the price list.</source>
        <translation>%1 : valorisé selon le tarif.</translation>
    </message>
    <message>
        <source>%1 is valued as charged again.</source>
        <translation>%1 : de nouveau valorisé tel que facturé.</translation>
    </message>
    <message>
        <source>Repricings</source>
        <translation>Revalorisations</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>Apply the chosen repricing</source>
        <translation>Appliquer la revalorisation choisie</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir le facturé</translation>
    </message>
</context>
<context>
    <name>regie::RepricingPreviewModel</name>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>without an agent</source>
        <translation>sans agent</translation>
    </message>
    <message>
        <source>By UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>Tasks whose model has a price at their time</source>
        <translation>Tâches dont le modèle a un prix à leur date</translation>
    </message>
    <message>
        <source>What programs reported; it is never changed</source>
        <translation>Ce que les programmes ont déclaré ; jamais modifié</translation>
    </message>
    <message>
        <source>Tokens times the price list as it is now</source>
        <translation>Jetons au tarif actuel</translation>
    </message>
    <message>
        <source>By list less as charged</source>
        <translation>Selon le tarif moins facturé</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Selon le tarif</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>regie::RepricingView</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) of models that have no price at their time stay as charged.</source>
        <translation>
            <numerusform>%Ln tâche d’un modèle sans prix à sa date reste telle que facturée.</numerusform>
            <numerusform>%Ln tâches de modèles sans prix à leur date restent telles que facturées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A preview needs a database.</source>
        <translation>Un aperçu demande une base.</translation>
    </message>
    <message>
        <source>No task of these days has a price</source>
        <translation>Aucune tâche de ces jours n’a de prix</translation>
    </message>
    <message>
        <source>Set prices, or choose other days or models.</source>
        <translation>Fixez des prix, ou choisissez d’autres jours ou modèles.</translation>
    </message>
    <message>
        <source>What would these days cost by the list?</source>
        <translation>Que coûteraient ces jours selon le tarif ?</translation>
    </message>
    <message>
        <source>Choose days and models, and look at the preview: by agent and month. Nothing is changed by it.</source>
        <translation>Choisissez des jours et des modèles, et regardez l’aperçu : par agent et par mois. Rien n’en est changé.</translation>
    </message>
    <message>
        <source>Kept as a proposal; nothing is valued differently.</source>
        <translation>Gardée comme proposition ; rien n’est valorisé autrement.</translation>
    </message>
    <message numerus="yes">
        <source>Value %Ln task(s) of %1 at %2 instead of the %3 that were charged? What was charged stays in every task, and it can be reverted.</source>
        <translation>
            <numerusform>Valoriser %Ln tâche du %1 à %2 au lieu des %3 facturés ? Ce qui a été facturé reste dans chaque tâche, et cela peut être annulé.</numerusform>
            <numerusform>Valoriser %Ln tâches du %1 à %2 au lieu des %3 facturés ? Ce qui a été facturé reste dans chaque tâche, et cela peut être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>%1 is valued by the price list.</source>
        <translation>%1 : valorisé selon le tarif.</translation>
    </message>
    <message>
        <source>It is kept as a proposal.</source>
        <translation>Elle est gardée comme proposition.</translation>
    </message>
    <message>
        <source>Days from</source>
        <translation>Jours du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation>Premier jour, UTC</translation>
    </message>
    <message>
        <source>Last day, UTC</source>
        <translation>Dernier jour, UTC</translation>
    </message>
    <message>
        <source>First day, from 00:00 UTC on</source>
        <translation>Premier jour, dès 00:00 UTC</translation>
    </message>
    <message>
        <source>Last day, up to 24:00 UTC</source>
        <translation>Dernier jour, jusqu’à 24:00 UTC</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Why, for the others</source>
        <translation>Pourquoi, pour les autres</translation>
    </message>
    <message>
        <source>Why it is repriced</source>
        <translation>Pourquoi c’est revalorisé</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Whole days in UTC. What was charged is never changed: a repricing only says what tasks are valued at, and can be reverted.</source>
        <translation>Jours entiers en UTC. Ce qui a été facturé n’est jamais modifié : une revalorisation dit seulement à combien les tâches sont valorisées, et peut être annulée.</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Keep as proposal</source>
        <translation>Garder comme proposition</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
</context>
<context>
    <name>regie::RepricingsModel</name>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Repricing %1: %2, %3</source>
        <translation>Revalorisation %1 : %2, %3</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>Proposée par %1, %2</translation>
    </message>
    <message>
        <source>Applied by %1, %2</source>
        <translation>Appliquée par %1, %2</translation>
    </message>
    <message>
        <source>Reverted by %1, %2</source>
        <translation>Annulée par %1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Days (UTC) and models</source>
        <translation>Jours (UTC) et modèles</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>regie::ResultsModel</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1, a mean over those measured</source>
        <translation>%1, moyenne de ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécutées</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Réfutées</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesurées</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
</context>
<context>
    <name>regie::ResultsView</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Results appear as soon as there is a database.</source>
        <translation>Les résultats apparaissent dès qu’il y a une base de données.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was decided in these days</source>
        <translation>Rien n’a été décidé ces jours-là</translation>
    </message>
    <message>
        <source>Results appear with the first approval or refusal.</source>
        <translation>Les résultats apparaissent avec la première approbation ou le premier refus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln décision</numerusform>
            <numerusform>%Ln décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Par opérateur</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Par client</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Le dernier jour (%n)</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Results of decisions</source>
        <translation>Résultats des décisions</translation>
    </message>
    <message>
        <source>Confirmed: the figures of the 7 days after it came out as predicted. Predicted and realised are means over what was measured. A click shows the decisions behind a line.</source>
        <translation>Confirmé : les chiffres des 7 jours suivants ont été ceux prévus. Prévu et réalisé sont des moyennes de ce qui a été mesuré. Un clic montre les décisions derrière une ligne.</translation>
    </message>
</context>
<context>
    <name>regie::RoiDelegate</name>
    <message>
        <source>ROI %1, the target is %2</source>
        <translation>ROI %1, l’objectif est %2</translation>
    </message>
    <message>
        <source>No spend to compute an ROI from; the target is %1</source>
        <translation>Aucune dépense pour calculer un ROI ; l’objectif est %1</translation>
    </message>
</context>
<context>
    <name>regie::RuleDialog</name>
    <message>
        <source>New threshold</source>
        <translation>Nouveau seuil</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Tasks of</source>
        <translation>Tâches de</translation>
    </message>
    <message>
        <source>Within the last</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Alert above</source>
        <translation>Alerter au-dessus de</translation>
    </message>
    <message>
        <source>From so many tasks on</source>
        <translation>À partir de tant de tâches</translation>
    </message>
    <message>
        <source>Fewer ended tasks than that say nothing.</source>
        <translation>Moins de tâches terminées que cela ne disent rien.</translation>
    </message>
    <message>
        <source>Raise alerts</source>
        <translation>Lever des alertes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>regie::RulesModel</name>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message numerus="yes">
        <source>within %1, from %Ln task(s) on</source>
        <translation>
            <numerusform>en %1, dès %Ln tâche</numerusform>
            <numerusform>en %1, dès %Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Whose tasks, and how far back</source>
        <translation>Les tâches de qui, et jusqu’où en arrière</translation>
    </message>
    <message>
        <source>Now, with the number of ended tasks it rests on</source>
        <translation>Maintenant, avec le nombre de tâches terminées qui le fondent</translation>
    </message>
    <message>
        <source>An alert is raised above it</source>
        <translation>Une alerte est levée au-dessus</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activé ou non</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Au-dessus de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
</context>
<context>
    <name>regie::SampleCommand</name>
    <message>
        <source>How many campaigns.</source>
        <translation>Nombre de campagnes.</translation>
    </message>
    <message>
        <source>How many messages.</source>
        <translation>Nombre de messages.</translation>
    </message>
    <message>
        <source>How many tasks of agents.</source>
        <translation>Nombre de tâches d’agents.</translation>
    </message>
    <message>
        <source>The same number makes the same data.</source>
        <translation>Le même nombre produit les mêmes données.</translation>
    </message>
    <message>
        <source>Do nothing, and say so, when there are campaigns or tasks already.</source>
        <translation>Ne rien faire, et le dire, s’il y a déjà des campagnes ou des tâches.</translation>
    </message>
    <message>
        <source>The database holds data already.</source>
        <translation>La base de données contient déjà des données.</translation>
    </message>
    <message>
        <source>About how many suggestions, with the clients, ads and figures behind them.</source>
        <translation>Combien de suggestions environ, avec les clients, les publicités et les chiffres qui les fondent.</translation>
    </message>
    <message>
        <source>Add to a database that holds campaigns, tasks or clients already.</source>
        <translation>Ajouter à une base qui contient déjà des campagnes, des tâches ou des clients.</translation>
    </message>
    <message>
        <source>Made %1 campaigns, %2 messages, %3 leads, %4 tasks and %5 suggestions in %6 s.</source>
        <translation>%1 campagnes, %2 messages, %3 prospects, %4 tâches et %5 suggestions créés en %6 s.</translation>
    </message>
</context>
<context>
    <name>regie::SampleData</name>
    <message>
        <source>Building indexes.</source>
        <translation>Construction des index.</translation>
    </message>
    <message>
        <source>Collecting statistics.</source>
        <translation>Collecte des statistiques.</translation>
    </message>
    <message>
        <source>Planning the campaigns.</source>
        <translation>Planification des campagnes.</translation>
    </message>
    <message>
        <source>Writing campaigns.</source>
        <translation>Écriture des campagnes.</translation>
    </message>
    <message>
        <source>Writing contacts.</source>
        <translation>Écriture des contacts.</translation>
    </message>
    <message>
        <source>Writing messages.</source>
        <translation>Écriture des messages.</translation>
    </message>
    <message>
        <source>Writing replies.</source>
        <translation>Écriture des réponses.</translation>
    </message>
    <message>
        <source>Writing leads.</source>
        <translation>Écriture des prospects.</translation>
    </message>
    <message>
        <source>Writing tasks.</source>
        <translation>Écriture des tâches.</translation>
    </message>
    <message>
        <source>Sample data can have up to ten million campaigns, a billion messages and tasks, and 200,000 suggestions.</source>
        <translation>Les données d’exemple peuvent compter jusqu’à dix millions de campagnes, un milliard de messages et de tâches, et 200 000 suggestions.</translation>
    </message>
    <message>
        <source>The database already has campaigns, tasks or clients, so no sample data was written. Use --add to add it to what is there.</source>
        <translation>La base contient déjà des campagnes, des tâches ou des clients : aucune donnée d’exemple n’a été écrite. Utilisez --add pour l’ajouter à ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Writing clients and suggestions.</source>
        <translation>Écriture des clients et des suggestions.</translation>
    </message>
    <message>
        <source>Thinking up suggestions.</source>
        <translation>Invention des suggestions.</translation>
    </message>
</context>
<context>
    <name>regie::SavePopup</name>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Share with everyone in this database</source>
        <translation>Partager avec tous les utilisateurs de cette base de données</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>regie::ScheduleDialog</name>
    <message>
        <source>A time zone is needed, such as Europe/Paris.</source>
        <translation>Un fuseau horaire est nécessaire, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Next run: –</source>
        <translation>Prochaine exécution&#xa0;: –</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>Prochaine exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>Every day at</source>
        <translation>Chaque jour à</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a time zone</comment>
        <translation>fuseau</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Minutes or hours</source>
        <translation>Minutes ou heures</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>regie::ScopeBox</name>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Les tâches de qui</translation>
    </message>
    <message>
        <source>Name of the agent, type, model or client</source>
        <translation>Nom de l’agent, du type, du modèle ou du client</translation>
    </message>
</context>
<context>
    <name>regie::SearchOpener</name>
    <message>
        <source>Search or type a command</source>
        <translation>Rechercher ou saisir une commande</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>regie::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>This computer&apos;s (%1)</source>
        <translation>Celui de cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Compact rows in tables</source>
        <translation>Lignes &amp;compactes dans les tableaux</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>&amp;Recently targeted</source>
        <translation>Ciblage &amp;récent</translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>A niche counts as targeted in a region for so many days after a campaign.</source>
        <translation>Une niche est considérée comme ciblée dans une région pendant ce nombre de jours après une campagne.</translation>
    </message>
    <message>
        <source>Time &amp;zone of imports</source>
        <translation>&amp;Fuseau horaire des imports</translation>
    </message>
    <message>
        <source>Times in imported files that name no zone are read in this one.</source>
        <translation>Dans les fichiers importés, les heures qui n’indiquent pas de fuseau sont lues dans celui-ci.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Days a niche counts as recently targeted</source>
        <translation>Jours pendant lesquels une niche est considérée comme récemment ciblée</translation>
    </message>
    <message>
        <source>Time zone of imported times without one</source>
        <translation>Fuseau horaire des heures importées qui n’en indiquent pas</translation>
    </message>
</context>
<context>
    <name>regie::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>regie::SlackConnector</name>
    <message>
        <source>Slack does not know the channel, or Régie is not in it.</source>
        <translation>Slack ne connaît pas ce canal, ou Régie n&apos;en fait pas partie.</translation>
    </message>
    <message>
        <source>Régie is not in the channel: invite it there.</source>
        <translation>Régie n&apos;est pas dans le canal : invitez-la.</translation>
    </message>
    <message>
        <source>The channel is archived.</source>
        <translation>Le canal est archivé.</translation>
    </message>
    <message>
        <source>The token lacks the right chat:write.</source>
        <translation>Il manque au jeton le droit chat:write.</translation>
    </message>
    <message>
        <source>Slack says: “%1”.</source>
        <translation>Slack répond : « %1 ».</translation>
    </message>
    <message>
        <source>Slack&apos;s answer cannot be understood.</source>
        <translation>La réponse de Slack est incompréhensible.</translation>
    </message>
    <message>
        <source>The connector&apos;s token is not valid (any more).</source>
        <translation>Le jeton du connecteur n&apos;est pas (ou plus) valable.</translation>
    </message>
    <message>
        <source>The webhook has an address; whether it works shows when a message is sent.</source>
        <translation>Le webhook a une adresse ; on saura s&apos;il fonctionne au premier message.</translation>
    </message>
    <message>
        <source>The token of a webhook is its address, or what follows “services/” in it.</source>
        <translation>Le jeton d&apos;un webhook est son adresse, ou ce qui y suit « services/ ».</translation>
    </message>
    <message>
        <source>Slack answers; the token is %1&apos;s in %2.</source>
        <translation>Slack répond ; le jeton est celui de %1 dans %2.</translation>
    </message>
</context>
<context>
    <name>regie::SpokenTableModel</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>regie::StackedChart</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of those shown</source>
        <translation>Total des séries affichées</translation>
    </message>
    <message>
        <source>%1: nothing measured.</source>
        <translation>%1&#xa0;: rien de mesuré.</translation>
    </message>
    <message>
        <source>%1: %2 in all.</source>
        <translation>%1&#xa0;: %2 en tout.</translation>
    </message>
    <message>
        <source>%1: lowest %2, highest %3, last %4.</source>
        <translation>%1&#xa0;: minimum %2, maximum %3, dernier %4.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1, de %2 à %3.</translation>
    </message>
    <message>
        <source>Left and right read out the steps, up and down the series of a step.</source>
        <translation>Gauche et droite lisent les pas de temps, haut et bas les séries d’un pas.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>regie::StatePlaceholder</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>regie::Status</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>en envoi</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencée</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>en traitement</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>froid</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>tiède</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>chaud</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>différé</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>contacté</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converti</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>défait</translation>
    </message>
    <message>
        <source>recently targeted</source>
        <translation>ciblée récemment</translation>
    </message>
    <message>
        <source>may be targeted</source>
        <translation>ciblable</translation>
    </message>
    <message>
        <source>Scraping</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Prise de contact</translation>
    </message>
    <message>
        <source>first message</source>
        <translation>premier message</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivage</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restauration</translation>
    </message>
    <message>
        <source>purge</source>
        <translation>purge</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>clôturée à la main</translation>
    </message>
    <message>
        <source>kept open</source>
        <translation>gardée ouverte</translation>
    </message>
    <message>
        <source>no longer kept open</source>
        <translation>plus gardée ouverte</translation>
    </message>
    <message>
        <source>limit moved</source>
        <translation>limite déplacée</translation>
    </message>
    <message>
        <source>no reply in 24 h</source>
        <translation>sans réponse en 24&#xa0;h</translation>
    </message>
    <message>
        <source>48 h limit reached</source>
        <translation>limite de 48&#xa0;h atteinte</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>soldée</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <source>relaunch asked for</source>
        <translation>relance demandée</translation>
    </message>
    <message>
        <source>sending again</source>
        <translation>envoi repris</translation>
    </message>
    <message>
        <source>48 h clock started</source>
        <translation>délai de 48&#xa0;h lancé</translation>
    </message>
    <message>
        <source>check switched on</source>
        <translation>contrôle activé</translation>
    </message>
    <message>
        <source>check switched off</source>
        <translation>contrôle désactivé</translation>
    </message>
    <message>
        <source>schedule changed</source>
        <translation>planification modifiée</translation>
    </message>
    <message>
        <source>run asked for</source>
        <translation>exécution demandée</translation>
    </message>
    <message>
        <source>policy changed</source>
        <translation>règle modifiée</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgé</translation>
    </message>
    <message>
        <source>campaigns imported</source>
        <translation>campagnes importées</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>sauvegardée</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>sauvegarde restaurée</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>suggestion approved</source>
        <translation>suggestion approuvée</translation>
    </message>
    <message>
        <source>suggestion refused</source>
        <translation>suggestion refusée</translation>
    </message>
    <message>
        <source>suggestion postponed</source>
        <translation>suggestion reportée</translation>
    </message>
    <message>
        <source>suggestion taken up again</source>
        <translation>suggestion reprise</translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation>décision annulée</translation>
    </message>
    <message>
        <source>client made</source>
        <translation>client créé</translation>
    </message>
    <message>
        <source>client changed</source>
        <translation>client modifié</translation>
    </message>
    <message>
        <source>connector changed</source>
        <translation>connecteur modifié</translation>
    </message>
    <message>
        <source>connector removed</source>
        <translation>connecteur retiré</translation>
    </message>
    <message>
        <source>ad changed by hand</source>
        <translation>publicité modifiée à la main</translation>
    </message>
    <message>
        <source>product made</source>
        <translation>produit créé</translation>
    </message>
    <message>
        <source>product changed</source>
        <translation>produit modifié</translation>
    </message>
    <message>
        <source>product removed</source>
        <translation>produit retiré</translation>
    </message>
    <message>
        <source>product taken back</source>
        <translation>produit repris</translation>
    </message>
    <message>
        <source>funnel made</source>
        <translation>tunnel créé</translation>
    </message>
    <message>
        <source>funnel changed</source>
        <translation>tunnel modifié</translation>
    </message>
    <message>
        <source>funnel removed</source>
        <translation>tunnel retiré</translation>
    </message>
    <message>
        <source>funnel taken back</source>
        <translation>tunnel repris</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>connecteur</translation>
    </message>
    <message>
        <source>ad</source>
        <translation>publicité</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>funnel</source>
        <translation>tunnel</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>being carried out</source>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>exécutée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>hausse</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>refonte</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>decision undone</source>
        <translation>décision annulée</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>moment mal choisi</translation>
    </message>
    <message>
        <source>figures are wrong</source>
        <translation>chiffres faux</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>ad campaign</source>
        <translation>campagne publicitaire</translation>
    </message>
    <message>
        <source>ad set</source>
        <translation>ensemble de publicités</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesurée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfutée</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>non exécutée</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>essai à blanc</translation>
    </message>
    <message>
        <source>live</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>task given up</source>
        <translation>tâche abandonnée</translation>
    </message>
    <message>
        <source>task taken up again</source>
        <translation>tâche reprise</translation>
    </message>
    <message>
        <source>time limit changed</source>
        <translation>durée permise modifiée</translation>
    </message>
    <message>
        <source>budget set</source>
        <translation>budget fixé</translation>
    </message>
    <message>
        <source>budget removed</source>
        <translation>budget retiré</translation>
    </message>
    <message>
        <source>alert threshold set</source>
        <translation>seuil d’alerte fixé</translation>
    </message>
    <message>
        <source>alert threshold removed</source>
        <translation>seuil d’alerte retiré</translation>
    </message>
    <message>
        <source>price set</source>
        <translation>prix fixé</translation>
    </message>
    <message>
        <source>price removed</source>
        <translation>prix retiré</translation>
    </message>
    <message>
        <source>repricing applied</source>
        <translation>réévaluation appliquée</translation>
    </message>
    <message>
        <source>repricing reverted</source>
        <translation>réévaluation annulée</translation>
    </message>
    <message>
        <source>tasks imported</source>
        <translation>tâches importées</translation>
    </message>
    <message>
        <source>import of tasks undone</source>
        <translation>import de tâches annulé</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>type of task</source>
        <translation>type de tâche</translation>
    </message>
    <message>
        <source>alert threshold</source>
        <translation>seuil d’alerte</translation>
    </message>
    <message>
        <source>price of model</source>
        <translation>prix du modèle</translation>
    </message>
    <message>
        <source>repricing</source>
        <translation>réévaluation</translation>
    </message>
    <message>
        <source>import of tasks</source>
        <translation>import de tâches</translation>
    </message>
    <message>
        <source>alerts seen</source>
        <translation>alertes vues</translation>
    </message>
    <message>
        <source>alerts not seen again</source>
        <translation>alertes de nouveau non vues</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerte</translation>
    </message>
</context>
<context>
    <name>regie::StuckActions</name>
    <message>
        <source>Mark as failed</source>
        <translation>Marquer en échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln tâche est comme avant.</numerusform>
            <numerusform>%Ln tâches sont comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) were changed since, and stay as they are.</source>
        <translation>
            <numerusform>%Ln tâche a changé depuis et reste telle quelle.</numerusform>
            <numerusform>%Ln tâches ont changé depuis et restent telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::StuckLists</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The %1 that hang longest are shown, of %2.</source>
        <translation>Les %1 bloquées depuis le plus longtemps sont affichées, sur %2.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Stuck tasks appear as soon as there is a database.</source>
        <translation>Les tâches bloquées apparaissent dès qu’il y a une base.</translation>
    </message>
    <message>
        <source>No task was given up</source>
        <translation>Aucune tâche n’a été abandonnée</translation>
    </message>
    <message>
        <source>Tasks that are marked as failed by hand appear here, with who and why.</source>
        <translation>Les tâches marquées en échec à la main apparaissent ici, avec qui et pourquoi.</translation>
    </message>
    <message>
        <source>Nothing hangs</source>
        <translation>Rien n’est bloqué</translation>
    </message>
    <message>
        <source>Every task that is being processed takes no longer than is normal.</source>
        <translation>Aucune tâche en cours ne dure plus longtemps que la normale.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Tasks that hang</source>
        <translation>Tâches bloquées</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>Tasks that were given up</source>
        <translation>Tâches abandonnées</translation>
    </message>
    <message>
        <source>A task hangs when it has been processing for longer than the minutes of its type, or than the p99 of the last 30 days, whichever is longer. The bar, on a logarithmic scale, is red beyond that; its marks are p50 and p99.</source>
        <translation>Une tâche est bloquée quand elle est en cours depuis plus longtemps que les minutes de son type ou que le p99 des 30 derniers jours, selon le plus long. La barre, à l’échelle logarithmique, est rouge au-delà ; ses repères sont p50 et p99.</translation>
    </message>
</context>
<context>
    <name>regie::StuckMarksModel</name>
    <message>
        <source>marked as failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Taken back by %1, %2</source>
        <translation>Annulée par %1, %2</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>annulée %1</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>annulée par %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>regie::StuckModel</name>
    <message>
        <source>p50 %1 · p99 %2</source>
        <translation>p50 %1 · p99 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retry(s)</source>
        <translation>
            <numerusform>%Ln nouvel essai</numerusform>
            <numerusform>%Ln nouveaux essais</numerusform>
        </translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>début : %1</translation>
    </message>
    <message>
        <source>none has ended lately</source>
        <translation>aucune terminée récemment</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln task(s)</source>
        <translation>
            <numerusform>sur %Ln tâche</numerusform>
            <numerusform>sur %Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>limite : %1</translation>
    </message>
    <message>
        <source>A click opens the task.</source>
        <translation>Un clic ouvre la tâche.</translation>
    </message>
    <message>
        <source>Processing for %1. Normal for this type: %2. Allowed: %3.</source>
        <translation>En cours depuis %1. Normal pour ce type : %2. Limite : %3.</translation>
    </message>
    <message>
        <source>Half of the tasks of this type take at most p50, all but one in a hundred at most p99. Of the last 30 days.</source>
        <translation>La moitié des tâches de ce type durent au plus p50, toutes sauf une sur cent au plus p99. Sur les 30 derniers jours.</translation>
    </message>
    <message>
        <source>The minutes of the type or its p99, whichever is longer.</source>
        <translation>Les minutes du type ou son p99, selon le plus long.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Type and model</source>
        <translation>Type et modèle</translation>
    </message>
    <message>
        <source>Hangs for</source>
        <translation>Bloquée depuis</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Allowed until</source>
        <translation>Limite atteinte</translation>
    </message>
</context>
<context>
    <name>regie::StuckTasks</name>
    <message>
        <source>Say why the tasks are given up.</source>
        <translation>Dites pourquoi les tâches sont abandonnées.</translation>
    </message>
    <message>
        <source>“%1” is no task&apos;s identifier.</source>
        <translation>« %1 » n’est pas l’identifiant d’une tâche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) began to hang.</source>
        <translation>
            <numerusform>%Ln tâche s’est bloquée.</numerusform>
            <numerusform>%Ln tâches se sont bloquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A task may take one minute at least.</source>
        <translation>Une tâche peut durer au moins une minute.</translation>
    </message>
</context>
<context>
    <name>regie::StuckView</name>
    <message numerus="yes">
        <source>Mark %Ln as failed…</source>
        <translation>
            <numerusform>Marquer %Ln en échec…</numerusform>
            <numerusform>Marquer les %Ln en échec…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as failed…</source>
        <translation>Marquer en échec…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) given up</source>
        <translation>
            <numerusform>%Ln tâche abandonnée</numerusform>
            <numerusform>%Ln tâches abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) hang</source>
        <translation>
            <numerusform>%Ln tâche bloquée</numerusform>
            <numerusform>%Ln tâches bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all shown…</source>
        <translation>Marquer toute la liste…</translation>
    </message>
    <message>
        <source>Limits by type…</source>
        <translation>Limites par type…</translation>
    </message>
    <message>
        <source>How long tasks of each type may take</source>
        <translation>Durée permise aux tâches de chaque type</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’abandon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is set to failed, with your reason as its error where it has none.</source>
        <translation>« %1 » passe en échec, avec votre motif comme erreur si elle n’en a pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) are set to failed, with your reason as their error where they have none.</source>
        <translation>
            <numerusform>%Ln tâche passe en échec, avec votre motif comme erreur si elle n’en a pas.</numerusform>
            <numerusform>%Ln tâches passent en échec, avec votre motif comme erreur là où elles n’en ont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that end meanwhile stay as they are; a program that ends one later wins. It can be undone.</source>
        <translation>Celles qui se terminent entre-temps restent telles quelles ; un programme qui en termine une plus tard l’emporte. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>Marquer en échec</translation>
    </message>
    <message>
        <source>“%1” is marked as failed.</source>
        <translation>« %1 » est marquée en échec.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) are marked as failed.</source>
        <translation>
            <numerusform>%Ln tâche est marquée en échec.</numerusform>
            <numerusform>%Ln tâches sont marquées en échec.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” had ended meanwhile and stays as it is.</source>
        <translation>« %1 » s’était terminée entre-temps et reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) had ended meanwhile and stay as they are.</source>
        <translation>
            <numerusform>%Ln tâche s’était terminée entre-temps et reste telle quelle.</numerusform>
            <numerusform>%Ln tâches s’étaient terminées entre-temps et restent telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::SuggestionActions</name>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Too late to take back. %1</source>
        <translation>Trop tard pour annuler. %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) wait for a decision again.</source>
        <translation>
            <numerusform>%n suggestion attend de nouveau une décision.</numerusform>
            <numerusform>%n suggestions attendent de nouveau une décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n it was too late.</source>
        <translation>
            <numerusform>Pour %n, il était trop tard.</numerusform>
            <numerusform>Pour %n, il était trop tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be taken back by the next run of the execution check.</source>
        <translation>Ce sera annulé par la prochaine exécution du contrôle.</translation>
    </message>
</context>
<context>
    <name>regie::SuggestionQueue</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Exécutées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Approuvée : %1</translation>
    </message>
    <message>
        <source>Taken up again: %1</source>
        <translation>Reprise : %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln suggestion(s)</source>
        <translation>
            <numerusform>Approuver %Ln suggestion</numerusform>
            <numerusform>Approuver %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln suggestion(s)</source>
        <translation>
            <numerusform>Refuser %Ln suggestion</numerusform>
            <numerusform>Refuser %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %Ln suggestion(s)</source>
        <translation>
            <numerusform>Reporter %Ln suggestion</numerusform>
            <numerusform>Reporter %Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Why refuse “%1”?</source>
        <translation>Pourquoi refuser « %1 » ?</translation>
    </message>
    <message>
        <source>Why refuse these %1 suggestions?</source>
        <translation>Pourquoi refuser ces %1 suggestions ?</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusée : %1</translation>
    </message>
    <message>
        <source>Postpone “%1” until…</source>
        <translation>Reporter « %1 » au…</translation>
    </message>
    <message>
        <source>Postpone these %1 suggestions until…</source>
        <translation>Reporter ces %1 suggestions au…</translation>
    </message>
    <message>
        <source>Postponed: %1</source>
        <translation>Reportée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) approved.</source>
        <translation>
            <numerusform>%Ln suggestion approuvée.</numerusform>
            <numerusform>%Ln suggestions approuvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) refused.</source>
        <translation>
            <numerusform>%Ln suggestion refusée.</numerusform>
            <numerusform>%Ln suggestions refusées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) postponed.</source>
        <translation>
            <numerusform>%Ln suggestion reportée.</numerusform>
            <numerusform>%Ln suggestions reportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not.</source>
        <comment>suggestions, in a bulk decision</comment>
        <translation>
            <numerusform>%Ln non.</numerusform>
            <numerusform>%Ln non.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Rien n’attend de décision</translation>
    </message>
    <message>
        <source>The analysis proposes what to change as soon as it finds something in the figures.</source>
        <translation>L’analyse propose quoi changer dès qu’elle trouve quelque chose dans les chiffres.</translation>
    </message>
</context>
<context>
    <name>regie::SuggestionTexts</name>
    <message>
        <source>of this client</source>
        <translation>de ce client</translation>
    </message>
    <message>
        <source>of every %1</source>
        <translation>de toutes les entités « %1 »</translation>
    </message>
    <message>
        <source>of all there is</source>
        <translation>de tout ce qui existe</translation>
    </message>
    <message>
        <source>Over 7 days the ROI is %1, above the target of %2.</source>
        <translation>Sur 7 jours, le ROI est de %1, au-dessus de l’objectif de %2.</translation>
    </message>
    <message numerus="yes">
        <source>It is above the p75 %1, %2, out of %n.</source>
        <translation>
            <numerusform>Il dépasse le p75 %1, %2, sur %n.</numerusform>
            <numerusform>Il dépasse le p75 %1, %2, sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were spent in 7 days, more than the %2 that it takes to judge.</source>
        <translation>%1 ont été dépensés en 7 jours, plus que les %2 qu’il faut pour juger.</translation>
    </message>
    <message>
        <source>They brought %1: an ROI of %2 where the target is %3.</source>
        <translation>Ils ont rapporté %1 : un ROI de %2 pour un objectif de %3.</translation>
    </message>
    <message>
        <source>Nothing is known of what they brought.</source>
        <translation>On ne sait pas ce qu’ils ont rapporté.</translation>
    </message>
    <message>
        <source>Fewer people click than the week before.</source>
        <translation>Moins de gens cliquent que la semaine précédente.</translation>
    </message>
    <message>
        <source>The CTR fell from %1 to %2 within a week: %3 less.</source>
        <translation>Le CTR est passé de %1 à %2 en une semaine : %3 de moins.</translation>
    </message>
    <message>
        <source>That is out of %1 and %2 impressions.</source>
        <translation>C’est sur %1 et %2 impressions.</translation>
    </message>
    <message numerus="yes">
        <source>This client has only %n to compare with: too few to decide by.</source>
        <translation>
            <numerusform>Ce client n’en a que %n pour comparer : trop peu pour décider.</numerusform>
            <numerusform>Ce client n’en a que %n pour comparer : trop peu pour décider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n of this kind can be compared with: too few to decide by.</source>
        <translation>
            <numerusform>Il n’y en a que %n de ce genre pour comparer : trop peu pour décider.</numerusform>
            <numerusform>Il n’y en a que %n de ce genre pour comparer : trop peu pour décider.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>spend</source>
        <comment>of 7 days, in a sentence</comment>
        <translation>la dépense</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>ad campaign</source>
        <translation>campagne publicitaire</translation>
    </message>
    <message>
        <source>ad set</source>
        <translation>ensemble de publicités</translation>
    </message>
    <message>
        <source>ad</source>
        <comment>advertisement</comment>
        <translation>publicité</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Suspendre %1</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <comment>the creative of an ad</comment>
        <translation>Renouveler %1</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <comment>raise the budget</comment>
        <translation>Augmenter %1</translation>
    </message>
    <message>
        <source>under %1 times the target</source>
        <translation>sous %1 fois l’objectif</translation>
    </message>
    <message>
        <source>over twice the target</source>
        <translation>plus de deux fois l’objectif</translation>
    </message>
    <message>
        <source>without an ROI</source>
        <translation>sans ROI</translation>
    </message>
    <message>
        <source>%1 to %2 times the target</source>
        <translation>%1 à %2 fois l’objectif</translation>
    </message>
    <message numerus="yes">
        <source>Only %n of the 7 days have figures.</source>
        <translation>
            <numerusform>Un seul des 7 jours a des chiffres (%n).</numerusform>
            <numerusform>Seuls %n des 7 jours ont des chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused, it spends nothing in the 7 days that follow.</source>
        <translation>Suspendu, il ne dépense rien dans les 7 jours qui suivent.</translation>
    </message>
    <message>
        <source>Paused, it is expected to spend %1 in the 7 days that follow.</source>
        <translation>Suspendu, il devrait dépenser %1 dans les 7 jours qui suivent.</translation>
    </message>
    <message>
        <source>At the higher budget the %1 is expected to hold %2 over 7 days.</source>
        <translation>Avec ce budget plus élevé, %1 attendu sur 7 jours : %2.</translation>
    </message>
    <message>
        <source>Renewed, the %1 is expected at %2 over 7 days.</source>
        <translation>Renouvelé, %1 attendu sur 7 jours : %2.</translation>
    </message>
    <message>
        <source>Nothing like this has been decided for this client yet.</source>
        <translation>Rien de tel n’a encore été décidé pour ce client.</translation>
    </message>
    <message>
        <source>Of the few like this, %1 of %2 were approved.</source>
        <translation>Des rares comme celle-ci, %1 sur %2 ont été approuvées.</translation>
    </message>
    <message>
        <source>You usually approve these: %1 of %2.</source>
        <translation>Vous les approuvez d’habitude : %1 sur %2.</translation>
    </message>
    <message>
        <source>You usually refuse these: %1 of %2 were approved.</source>
        <translation>Vous les refusez d’habitude : %1 approuvées sur %2.</translation>
    </message>
    <message>
        <source>These go either way: %1 of %2 were approved.</source>
        <translation>C’est selon : %1 approuvées sur %2.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Moment mal choisi</translation>
    </message>
    <message>
        <source>Figures are wrong</source>
        <translation>Chiffres faux</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>a decision</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <comment>a proposal, its decision, the day</comment>
        <translation>%1 %2 le %3</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>a reason</comment>
        <translation> : %1</translation>
    </message>
    <message>
        <source>, “%1”</source>
        <translation>, « %1 »</translation>
    </message>
    <message>
        <source>: predicted %1, realised %2</source>
        <translation> : prévu %1, réalisé %2</translation>
    </message>
    <message>
        <source>: predicted %1, not measured yet</source>
        <translation> : prévu %1, pas encore mesuré</translation>
    </message>
    <message>
        <source>Being taken back since %1.</source>
        <translation>En cours d’annulation, %1.</translation>
    </message>
    <message>
        <source>Being carried out since %1.</source>
        <translation>En cours d’exécution, %1.</translation>
    </message>
    <message>
        <source>Sent %1, and no answer came: what became of it is asked for before anything else is done.</source>
        <translation>Envoyé %1, sans réponse : on demande d’abord ce qu’il en est advenu avant de faire autre chose.</translation>
    </message>
    <message>
        <source>Taking it back failed %1: %2</source>
        <translation>L’annulation a échoué %1 : %2</translation>
    </message>
    <message>
        <source>Not carried out %1: %2</source>
        <translation>Non exécuté %1 : %2</translation>
    </message>
    <message>
        <source>Dry run %1: taking it back was written down, nothing was sent.</source>
        <translation>Essai à blanc %1 : l’annulation a été notée, rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Dry run %1: it was written down what would be done, nothing was sent.</source>
        <translation>Essai à blanc %1 : ce qui serait fait a été noté, rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Taken back %1.</source>
        <translation>Annulé %1.</translation>
    </message>
    <message>
        <source>Carried out %1.</source>
        <translation>Exécuté %1.</translation>
    </message>
    <message>
        <source>held by you</source>
        <translation>tenue par vous</translation>
    </message>
    <message>
        <source>opened by %1 just now</source>
        <translation>ouverte par %1 à l’instant</translation>
    </message>
    <message>
        <source>opened by %1, %2</source>
        <translation>ouverte par %1, %2</translation>
    </message>
    <message>
        <source>There are no figures to analyse.</source>
        <translation>Il n’y a pas de chiffres à analyser.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new suggestion(s).</source>
        <translation>
            <numerusform>%Ln nouvelle suggestion.</numerusform>
            <numerusform>%Ln nouvelles suggestions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to suggest.</source>
        <translation>Rien de nouveau à suggérer.</translation>
    </message>
    <message>
        <source>%1 ads looked at, up to %2.</source>
        <translation>%1 publicités examinées, jusqu’au %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open already.</source>
        <translation>
            <numerusform>%Ln déjà ouverte.</numerusform>
            <numerusform>%Ln déjà ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused before, and unchanged.</source>
        <translation>
            <numerusform>%Ln refusée auparavant, et inchangée.</numerusform>
            <numerusform>%Ln refusées auparavant, et inchangées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired.</source>
        <translation>
            <numerusform>%Ln expirée.</numerusform>
            <numerusform>%Ln expirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Elle n’est plus là.</translation>
    </message>
    <message>
        <source>Already %1.</source>
        <comment>a status</comment>
        <translation>Déjà %1.</translation>
    </message>
    <message>
        <source>Already %1 by %2 at %3.</source>
        <comment>a status, a person, a time</comment>
        <translation>Déjà %1 par %2 à %3.</translation>
    </message>
    <message>
        <source>It has changed meanwhile and waits for a decision again.</source>
        <translation>Elle a changé entre-temps et attend de nouveau une décision.</translation>
    </message>
</context>
<context>
    <name>regie::Suggestions</name>
    <message>
        <source>Choose a reason: a refusal without one teaches nothing.</source>
        <translation>Choisissez un motif : un refus sans motif n’apprend rien.</translation>
    </message>
    <message>
        <source>There is no such reason for a refusal.</source>
        <translation>Ce motif de refus n’existe pas.</translation>
    </message>
    <message>
        <source>Say in words what the other reason is.</source>
        <translation>Dites en quelques mots quel est cet autre motif.</translation>
    </message>
    <message>
        <source>Say until when it is postponed.</source>
        <translation>Dites jusqu’à quand elle est reportée.</translation>
    </message>
    <message>
        <source>The time it is postponed to lies in the past.</source>
        <translation>La date de report est dans le passé.</translation>
    </message>
    <message>
        <source>The time it is postponed to is too far away.</source>
        <translation>La date de report est trop lointaine.</translation>
    </message>
    <message>
        <source>There is no such decision.</source>
        <translation>Cette décision n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) had been dealt with before.</source>
        <translation>
            <numerusform>%n suggestion avait été traitée avant.</numerusform>
            <numerusform>%n suggestions avaient été traitées avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only approvals, refusals and postponements can be taken back.</source>
        <translation>Seuls une approbation, un refus ou un report peuvent être annulés.</translation>
    </message>
    <message>
        <source>It cannot come back: a newer suggestion of its kind is open.</source>
        <translation>Elle ne peut pas revenir : une suggestion plus récente du même genre est ouverte.</translation>
    </message>
</context>
<context>
    <name>regie::SuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided today</source>
        <translation>
            <numerusform>%Ln décidée aujourd’hui</numerusform>
            <numerusform>%Ln décidées aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1 each</source>
        <translation>%1 chacune (médiane)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysing the figures of every client</source>
        <translation>Analyse des chiffres de chaque client</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision</source>
        <translation>Suggestions qui attendent une décision</translation>
    </message>
    <message>
        <source>Decisions: who decided what, and why</source>
        <translation>Décisions : qui a décidé quoi, et pourquoi</translation>
    </message>
    <message>
        <source>Results: what came of what was decided</source>
        <translation>Résultats : ce que les décisions ont donné</translation>
    </message>
    <message>
        <source>Why was nothing suggested?</source>
        <translation>Pourquoi rien n’a été suggéré ?</translation>
    </message>
    <message>
        <source>J / K, arrows</source>
        <translation>J / K, flèches</translation>
    </message>
    <message>
        <source>Next and previous suggestion</source>
        <translation>Suggestion suivante et précédente</translation>
    </message>
    <message>
        <source>Approve, and go on to the next</source>
        <translation>Approuver, et passer à la suivante</translation>
    </message>
    <message>
        <source>Refuse; then one key for the reason</source>
        <translation>Refuser ; puis une touche pour la raison</translation>
    </message>
    <message>
        <source>Postpone; then one key for until when</source>
        <translation>Reporter ; puis une touche pour la date</translation>
    </message>
    <message>
        <source>Take up a postponed one again</source>
        <translation>Reprendre une suggestion reportée</translation>
    </message>
    <message>
        <source>Z, Ctrl+Z</source>
        <translation>Z, Ctrl+Z</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Shift with J / K or arrows</source>
        <translation>Maj avec J / K ou les flèches</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all suggestions that match</source>
        <translation>Choisir toutes les suggestions qui correspondent</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back to one, or back to the queue</source>
        <translation>Revenir à une seule, ou à la file</translation>
    </message>
    <message>
        <source>Import figures of ads</source>
        <translation>Importer des chiffres de publicités</translation>
    </message>
    <message>
        <source>Analyse now</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Look at the figures of every client and propose what to change</source>
        <translation>Examiner les chiffres de chaque client et proposer quoi changer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation>Pourquoi rien ?</translation>
    </message>
    <message>
        <source>Why was nothing suggested for an ad?</source>
        <translation>Pourquoi rien n’a été suggéré pour une publicité ?</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Rien n’a encore été décidé</translation>
    </message>
    <message>
        <source>Who decided what, when and why stays here.</source>
        <translation>Qui a décidé quoi, quand et pourquoi reste ici.</translation>
    </message>
</context>
<context>
    <name>regie::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ordre croissant</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, ordre décroissant</translation>
    </message>
</context>
<context>
    <name>regie::TableJobs</name>
    <message>
        <source>Export to %1</source>
        <translation>Export vers %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite dans %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were copied.</source>
        <translation>
            <numerusform>%Ln ligne a été copiée.</numerusform>
            <numerusform>%Ln lignes ont été copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of %1 were copied; an export has them all.</source>
        <translation>
            <numerusform>%Ln ligne sur %1 a été copiée&#x202f;; un export les contient toutes.</numerusform>
            <numerusform>Les %Ln premières lignes sur %1 ont été copiées&#x202f;; un export les contient toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::TablePanel</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campagne</numerusform>
            <numerusform>%Ln campagnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln prospect</numerusform>
            <numerusform>%Ln prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Rows appear as soon as there is a database.</source>
        <translation>Les lignes apparaissent dès qu’une base de données est disponible.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Rien ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>counting… %1+</source>
        <translation>comptage… %1+</translation>
    </message>
    <message>
        <source>, of which the first %1 are shown: filters reach the others</source>
        <translation>, dont seules les %1 premières lignes sont affichées&#xa0;: les filtres donnent accès aux autres</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>tout est sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln décision</numerusform>
            <numerusform>%Ln décisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::Tables</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Share of messages that succeeded, failed and are pending</source>
        <translation>Part des messages en succès, en échec et en attente</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Messages that were sent, delivered or read</source>
        <translation>Messages envoyés, remis ou lus</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Messages that failed or got no reply in time</source>
        <translation>Messages en échec ou restés sans réponse dans les délais</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Replies, reactions and clicks</source>
        <translation>Réponses, réactions et clics</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>What does not fit together in a campaign</source>
        <translation>Ce qui ne concorde pas dans une campagne</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Campaign number</source>
        <translation>Numéro de campagne</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Campaign events</source>
        <translation>Événements de campagne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Niches</source>
        <translation>Niches</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Whether it was targeted within the days set in the settings</source>
        <translation>Indique si la niche a été ciblée dans le nombre de jours fixé dans les paramètres</translation>
    </message>
    <message>
        <source>Last targeted</source>
        <translation>Dernier ciblage</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactés</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Taux de réponse</translation>
    </message>
    <message>
        <source>Replies divided by contacted leads</source>
        <translation>Réponses divisées par prospects contactés</translation>
    </message>
    <message>
        <source>Closing next</source>
        <translation>Prochaines clôtures</translation>
    </message>
    <message>
        <source>48 h limit</source>
        <translation>Limite des 48&#xa0;h</translation>
    </message>
    <message>
        <source>When messages that are still pending will be given up</source>
        <translation>Quand les messages encore en attente seront abandonnés</translation>
    </message>
    <message>
        <source>Awaiting a reply</source>
        <translation>Réponses attendues</translation>
    </message>
    <message>
        <source>First messages sent less than 24 hours ago that nobody has answered</source>
        <translation>Premiers messages envoyés il y a moins de 24 heures et restés sans réponse</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>First messages without reply that the next check takes</source>
        <translation>Premiers messages sans réponse que traitera le prochain contrôle</translation>
    </message>
    <message>
        <source>Replies until</source>
        <translation>Réponses jusqu’à</translation>
    </message>
    <message>
        <source>When the last first message will have had its 24 hours</source>
        <translation>Quand le dernier premier message aura eu ses 24 heures</translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Kept open since</source>
        <translation>Gardée ouverte depuis</translation>
    </message>
    <message>
        <source>Archived campaigns</source>
        <translation>Campagnes archivées</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>Archive run</source>
        <translation>Exécution d’archivage</translation>
    </message>
    <message>
        <source>Archived messages</source>
        <translation>Messages archivés</translation>
    </message>
    <message>
        <source>Runs of checks</source>
        <translation>Exécutions des contrôles</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Archive runs</source>
        <translation>Exécutions d’archivage</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Rows moved</source>
        <translation>Lignes déplacées</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Values before</source>
        <translation>Valeurs avant</translation>
    </message>
    <message>
        <source>Values after</source>
        <translation>Valeurs après</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>ROI, 30 days</source>
        <translation>ROI, 30 jours</translation>
    </message>
    <message>
        <source>Revenue by spend of the 30 days up to the last figures, against the target</source>
        <translation>Chiffre d’affaires par dépense sur les 30 jours jusqu’aux derniers chiffres, face à l’objectif</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Spend of this calendar month against the monthly budget</source>
        <translation>Dépense du mois civil face au budget mensuel</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Figures until</source>
        <translation>Chiffres jusqu’au</translation>
    </message>
    <message>
        <source>The last day there are figures of</source>
        <translation>Le dernier jour dont il y a des chiffres</translation>
    </message>
    <message>
        <source>Spent this month</source>
        <translation>Dépensé ce mois</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Budget mensuel</translation>
    </message>
    <message>
        <source>ROI target</source>
        <translation>Objectif de ROI</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Ads library</source>
        <translation>Bibliothèque d’annonces</translation>
    </message>
    <message>
        <source>Spend, 7 days</source>
        <translation>Dépense, 7 jours</translation>
    </message>
    <message>
        <source>ROI, 7 days</source>
        <translation>ROI, 7 jours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>Budget quotidien</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Sorted: by priority, then by how often proposals like it were approved</source>
        <translation>Trié par priorité, puis selon la fréquence d’approbation des propositions semblables</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Approved before</source>
        <translation>Approuvées avant</translation>
    </message>
    <message>
        <source>How many proposals of this kind were approved, of those decided</source>
        <translation>Combien de propositions de ce genre ont été approuvées, sur celles décidées</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Reportée au</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Proposed budget</source>
        <translation>Budget proposé</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Number at the ads</source>
        <translation>Identifiant publicitaire</translation>
    </message>
    <message>
        <source>ROI band</source>
        <translation>Tranche de ROI</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé du client</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Time to decide</source>
        <translation>Temps de décision</translation>
    </message>
    <message>
        <source>Takes back number</source>
        <translation>Annule le numéro</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Archived suggestions</source>
        <translation>Suggestions archivées</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Archived decisions</source>
        <translation>Décisions archivées</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Tokens in and out</source>
        <translation>Jetons en entrée et en sortie</translation>
    </message>
    <message>
        <source>As charged</source>
        <translation>Tel que facturé</translation>
    </message>
    <message>
        <source>Cost by list</source>
        <translation>Coût au tarif</translation>
    </message>
    <message>
        <source>By the price list; empty where the model has no price</source>
        <translation>Selon le tarif ; vide si le modèle n’a pas de prix</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Since the task was made</source>
        <translation>Depuis la création de la tâche</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Jetons en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Jetons en sortie</translation>
    </message>
    <message>
        <source>Tokens cached</source>
        <translation>Jetons en cache</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Milliseconds, of all its tasks together</source>
        <translation>Millisecondes, de toutes ses tâches ensemble</translation>
    </message>
    <message>
        <source>Duration buckets</source>
        <translation>Classes de durée</translation>
    </message>
    <message>
        <source>A duration of bucket n is 2^(n/8) milliseconds or more</source>
        <translation>Une durée de la classe n fait 2^(n/8) millisecondes ou plus</translation>
    </message>
    <message>
        <source>Tasks in each bucket</source>
        <translation>Tâches par classe</translation>
    </message>
    <message>
        <source>In the order of the buckets</source>
        <translation>Dans l’ordre des classes</translation>
    </message>
    <message>
        <source>Statistics of tasks</source>
        <translation>Statistiques des tâches</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Débuté</translation>
    </message>
    <message>
        <source>When it started, or was created while it is a draft: the time that charts count a campaign by</source>
        <translation>Quand elle a démarré, ou a été créée tant qu’elle est en brouillon : le moment auquel les graphiques comptent une campagne</translation>
    </message>
    <message>
        <source>When it started, or was made while it has not: the time that charts count a task by</source>
        <translation>Quand elle a démarré, ou a été créée tant qu’elle n’a pas démarré : le moment auquel les graphiques comptent une tâche</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Message d’erreur</translation>
    </message>
    <message>
        <source>The first 200 characters of the error, as charts count them</source>
        <translation>Les 200 premiers caractères de l’erreur, comme les graphiques les comptent</translation>
    </message>
</context>
<context>
    <name>regie::TargetingBox</name>
    <message>
        <source>region unknown</source>
        <translation>région inconnue</translation>
    </message>
    <message>
        <source>Open this campaign</source>
        <translation>Ouvrir cette campagne</translation>
    </message>
    <message>
        <source>May we target</source>
        <translation>Peut-on cibler</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dans la région</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>regie::TaskAlertTeller</name>
    <message numerus="yes">
        <source>%Ln task(s) began to hang.</source>
        <translation>
            <numerusform>%Ln tâche s’est bloquée.</numerusform>
            <numerusform>%Ln tâches se sont bloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s) about model calls.</source>
        <translation>
            <numerusform>%Ln nouvelle alerte sur les appels de modèles.</numerusform>
            <numerusform>%Ln nouvelles alertes sur les appels de modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>regie::TaskBrowser</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Aucune tâche pour l’instant</translation>
    </message>
    <message>
        <source>Calls of language models appear here as soon as a program writes them, or you import what others wrote.</source>
        <translation>Les appels de modèles de langage apparaissent ici dès qu’un programme les écrit, ou que vous importez ceux d’un autre.</translation>
    </message>
</context>
<context>
    <name>regie::TaskDetailContent</name>
    <message>
        <source>Task without a name</source>
        <translation>Tâche sans nom</translation>
    </message>
    <message>
        <source>Campaign %1, archived</source>
        <translation>Campagne %1, archivée</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campagne %1</translation>
    </message>
    <message>
        <source>Show this campaign</source>
        <translation>Afficher cette campagne</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Show this client</source>
        <translation>Afficher ce client</translation>
    </message>
    <message>
        <source>%1 marked it as failed %2: %3</source>
        <translation>%1 l’a marquée en échec %2 : %3</translation>
    </message>
    <message>
        <source>Taken back by %1 %2.</source>
        <translation>Annulé par %1 %2.</translation>
    </message>
    <message>
        <source>Cost, as charged</source>
        <translation>Coût facturé</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Jetons en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Jetons en sortie</translation>
    </message>
    <message>
        <source>Tokens cached</source>
        <translation>Jetons en cache</translation>
    </message>
    <message>
        <source>Part of the tokens in</source>
        <translation>Compris dans les jetons en entrée</translation>
    </message>
    <message>
        <source>Cost, by list</source>
        <translation>Coût au tarif</translation>
    </message>
    <message>
        <source>The price list has no price of this model.</source>
        <translation>La liste des tarifs n’a pas de tarif pour ce modèle.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>1, without a retry</source>
        <translation>1, sans nouvel essai</translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %Ln a retry</source>
        <translation>
            <numerusform>%1, dont %Ln nouvel essai</numerusform>
            <numerusform>%1, dont %Ln nouveaux essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>Détails de la tâche</translation>
    </message>
    <message>
        <source>Times and attempts</source>
        <translation>Heures et tentatives</translation>
    </message>
    <message>
        <source>Given and returned</source>
        <translation>Reçu et renvoyé</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
</context>
<context>
    <name>regie::TaskDetailPanel</name>
    <message>
        <source>This task appears as soon as the database answers again.</source>
        <translation>Cette tâche apparaîtra dès que la base de données répondra.</translation>
    </message>
    <message>
        <source>No task chosen</source>
        <translation>Aucune tâche choisie</translation>
    </message>
    <message>
        <source>Choose a task in the table to see what it took, what it was given and what it returned.</source>
        <translation>Choisissez une tâche dans le tableau pour voir ce qu’elle a coûté, ce qu’elle a reçu et ce qu’elle a renvoyé.</translation>
    </message>
</context>
<context>
    <name>regie::TaskImport</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>the row has %1 columns instead of %2</source>
        <translation>la ligne a %1 colonnes au lieu de %2</translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation>la ligne n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The rejects cannot be written to %1.</source>
        <translation>Impossible d’écrire les rejets dans %1.</translation>
    </message>
    <message>
        <source>There is no import of tasks %1.</source>
        <translation>Il n’y a pas d’import de tâches %1.</translation>
    </message>
    <message>
        <source>Import %1 was undone already.</source>
        <translation>L’import %1 a déjà été annulé.</translation>
    </message>
    <message>
        <source>Import %1 is running.</source>
        <translation>L’import %1 est en cours.</translation>
    </message>
    <message>
        <source>The file cannot be read this way: %1</source>
        <translation>Le fichier ne peut pas être lu ainsi : %1</translation>
    </message>
    <message>
        <source>The program that ran it ended before it was done.</source>
        <translation>Le programme qui l’exécutait s’est arrêté avant la fin.</translation>
    </message>
    <message>
        <source>%1 is being imported already, by another program.</source>
        <translation>%1 est déjà en cours d’import, par un autre programme.</translation>
    </message>
    <message>
        <source>The table %1 has no column by which its rows can be told apart: a primary key or a unique index of one column that is never empty.</source>
        <translation>La table %1 n’a pas de colonne qui distingue ses lignes : une clé primaire ou un index unique sur une seule colonne jamais vide.</translation>
    </message>
    <message>
        <source>The table cannot be read this way: %1</source>
        <translation>La table ne peut pas être lue ainsi : %1</translation>
    </message>
    <message>
        <source>line %1 tells of this task later</source>
        <translation>la ligne %1 parle de cette tâche plus tard</translation>
    </message>
</context>
<context>
    <name>regie::TaskImporting</name>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Delimited files (*.csv *.txt)</source>
        <translation>Fichiers délimités (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) imported</source>
        <translation>
            <numerusform>%Ln tâche importée</numerusform>
            <numerusform>%Ln tâches importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln mise à jour</numerusform>
            <numerusform>%Ln mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejetée</numerusform>
            <numerusform>%Ln rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of them were done by an earlier run.</source>
        <translation>
            <numerusform>%Ln ligne avait été traitée par un passage précédent.</numerusform>
            <numerusform>%Ln lignes avaient été traitées par un passage précédent.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled: what was written stays, and the same import does the rest.</source>
        <translation>Il a été arrêté : ce qui est écrit reste, et le même import fera le reste.</translation>
    </message>
    <message>
        <source>This was a try: nothing was kept.</source>
        <translation>C’était un essai : rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Undo of the import of %1</source>
        <translation>Annulation de l’import de %1</translation>
    </message>
    <message>
        <source>The import of %1 was taken back: %2 tasks removed, %3 as they were before.</source>
        <translation>L’import de %1 a été annulé : %2 tâches retirées, %3 remises comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) were left, because they were changed since.</source>
        <translation>
            <numerusform>%Ln tâche a été laissée, car elle a changé depuis.</numerusform>
            <numerusform>%Ln tâches ont été laissées, car elles ont changé depuis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::TaskPartBox</name>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Fold or unfold it. The size is what it takes in the database.</source>
        <translation>Replier ou déplier. La taille est celle occupée dans la base de données.</translation>
    </message>
</context>
<context>
    <name>regie::TaskRow</name>
    <message>
        <source>%1 is too long: “%2”</source>
        <translation>%1 est trop long : « %2 »</translation>
    </message>
    <message>
        <source>%1: “%2” is negative</source>
        <translation>%1 : « %2 » est négatif</translation>
    </message>
    <message>
        <source>%1: “%2” is too large</source>
        <translation>%1 : « %2 » est trop grand</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number</source>
        <translation>%1 : « %2 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number</source>
        <translation>%1 : « %2 » n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1: “%2” is not known; --status %2=completed says what it is</source>
        <translation>%1 : « %2 » est inconnu ; --status %2=completed dit ce que c’est</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time</source>
        <translation>%1 : « %2 » n’est pas une date-heure</translation>
    </message>
    <message>
        <source>%1: “%2” is not a uuid</source>
        <translation>%1 : « %2 » n’est pas un uuid</translation>
    </message>
    <message>
        <source>the row has neither a uuid nor a time to know the task by</source>
        <translation>la ligne n’a ni uuid ni date pour reconnaître la tâche</translation>
    </message>
</context>
<context>
    <name>regie::TaskSourceDialog</name>
    <message>
        <source>Name the database and the table.</source>
        <translation>Indiquez la base de données et la table.</translation>
    </message>
    <message>
        <source>There is no time zone named %1.</source>
        <translation>Il n’existe pas de fuseau horaire nommé %1.</translation>
    </message>
    <message>
        <source>Words of statuses are written like this: 3=failed, done=completed.</source>
        <translation>Les mots des états s’écrivent ainsi : 3=failed, done=completed.</translation>
    </message>
    <message>
        <source>Import tasks from another database</source>
        <translation>Importer des tâches d’une autre base de données</translation>
    </message>
    <message>
        <source>MariaDB or MySQL</source>
        <translation>MariaDB ou MySQL</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Status words</source>
        <translation>Mots des états</translation>
    </message>
    <message>
        <source>a name, the folder of a socket, or mysql://user@host/database</source>
        <translation>un nom, le dossier d’un socket, ou mysql://utilisateur@hôte/base</translation>
    </message>
    <message>
        <source>empty: what this machine knows; it is not kept</source>
        <translation>vide : ce que connaît ce poste ; il n’est pas conservé</translation>
    </message>
    <message>
        <source>where others are used: 3=failed, done=completed</source>
        <translation>s’il y en a d’autres : 3=failed, done=completed</translation>
    </message>
    <message>
        <source>Of times that name none</source>
        <translation>Des heures qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>Begin at the start, not where it was stopped</source>
        <translation>Commencer au début, pas là où il s’est arrêté</translation>
    </message>
    <message>
        <source>Only try, change nothing</source>
        <translation>Seulement essayer, ne rien changer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>regie::TaskTexts</name>
    <message>
        <source>“%1” took longer than the %2 it may.</source>
        <translation>« %1 » a duré plus que les %2 permises.</translation>
    </message>
    <message>
        <source>“%1” takes longer than the %2 it may.</source>
        <translation>« %1 » dure plus que les %2 permises.</translation>
    </message>
    <message>
        <source>“%1” took longer than the %2 that tasks of type %3 may.</source>
        <translation>« %1 » a duré plus que les %2 permises aux tâches de type %3.</translation>
    </message>
    <message>
        <source>“%1” takes longer than the %2 that tasks of type %3 may.</source>
        <translation>« %1 » dure plus que les %2 permises aux tâches de type %3.</translation>
    </message>
    <message>
        <source>%1: %2 within %3, above the limit of %4.</source>
        <translation>%1 : %2 en %3, au-dessus de la limite de %4.</translation>
    </message>
    <message>
        <source>%1: %2 within %3, above the warning at %4.</source>
        <translation>%1 : %2 en %3, au-dessus de l’avertissement à %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln task(s) failed within %3, more than %4.</source>
        <translation>
            <numerusform>%1 : %2 de %Ln tâche en échec en %3, plus que %4.</numerusform>
            <numerusform>%1 : %2 de %Ln tâches en échec en %3, plus que %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 5 % of tasks took %2 or longer within %3; the threshold is %4.</source>
        <translation>%1 : 5 % des tâches ont duré %2 ou plus en %3 ; le seuil est de %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a rolling window</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a rolling window</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>without name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Type %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campagne %1</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>of a budget</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>taux d’erreur</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>no task of this type has ended lately</source>
        <translation>aucune tâche de ce type ne s’est terminée récemment</translation>
    </message>
    <message numerus="yes">
        <source>p50 %1, p99 %2, of %Ln task(s)</source>
        <translation>
            <numerusform>p50 %1, p99 %2, sur %Ln tâche</numerusform>
            <numerusform>p50 %1, p99 %2, sur %Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × p99</source>
        <translation>%1 × p99</translation>
    </message>
    <message>
        <source>%1 × what is allowed</source>
        <translation>%1 × la limite</translation>
    </message>
</context>
<context>
    <name>regie::Tasks</name>
    <message>
        <source>This task is no longer there: it was removed or purged.</source>
        <translation>Cette tâche n’est plus là : elle a été supprimée ou purgée.</translation>
    </message>
</context>
<context>
    <name>regie::TasksCommand</name>
    <message>
        <source>Show the tasks that take longer than is allowed or normal for their type.</source>
        <translation>Montrer les tâches plus longues que permis ou normal pour leur type.</translation>
    </message>
    <message>
        <source>Mark these tasks as failed: their UUIDs, and --reason.</source>
        <translation>Marquer ces tâches en échec : leurs UUID, et --reason.</translation>
    </message>
    <message>
        <source>With --fail: why they are given up.</source>
        <translation>Avec --fail : pourquoi elles sont abandonnées.</translation>
    </message>
    <message>
        <source>Take marks back: their numbers, as --fail tells them.</source>
        <translation>Annuler des abandons : leurs numéros, tels que --fail les donne.</translation>
    </message>
    <message>
        <source>Show how long tasks of each type take, and how long they may.</source>
        <translation>Montrer combien durent les tâches de chaque type, et combien elles peuvent durer.</translation>
    </message>
    <message>
        <source>Let tasks of a type take so many minutes: TYPE MINUTES.</source>
        <translation>Permettre tant de minutes aux tâches d’un type : TYPE MINUTES.</translation>
    </message>
    <message>
        <source>Let tasks of a type take as long as all others: TYPE.</source>
        <translation>Permettre aux tâches d’un type la durée commune : TYPE.</translation>
    </message>
    <message>
        <source>Show the alerts about model calls that stand.</source>
        <translation>Montrer les alertes en cours sur les appels de modèles.</translation>
    </message>
    <message>
        <source>With --alerts: also those that ended.</source>
        <translation>Avec --alerts : aussi celles qui sont terminées.</translation>
    </message>
    <message>
        <source>%1  %2 (%3, %4): for %5, allowed %6; normal: %7</source>
        <translation>%1  %2 (%3, %4) : depuis %5, limite %6 ; normal : %7</translation>
    </message>
    <message>
        <source>Nothing hangs.</source>
        <translation>Rien n’est bloqué.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) marked as failed.</source>
        <translation>
            <numerusform>%Ln tâche marquée en échec.</numerusform>
            <numerusform>%Ln tâches marquées en échec.</numerusform>
        </translation>
    </message>
    <message>
        <source>To take it back: regie tasks --undo %1</source>
        <translation>Pour annuler : regie tasks --undo %1</translation>
    </message>
    <message>
        <source>%1 is not processing: it stays as it is.</source>
        <translation>%1 n’est pas en cours : elle reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln tâche est comme avant.</numerusform>
            <numerusform>%Ln tâches sont comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1 stays: taken back already, or its task was changed since.</source>
        <translation>L’abandon %1 reste : déjà annulé, ou sa tâche a changé depuis.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min, as for all</source>
        <translation>%1 min, comme pour toutes</translation>
    </message>
    <message>
        <source>%1: %2; normal: %3; allowed %4</source>
        <translation>%1 : %2 ; normal : %3 ; limite %4</translation>
    </message>
    <message>
        <source>There are no types of tasks yet.</source>
        <translation>Il n’y a pas encore de types de tâches.</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <translation>Terminée le %1.</translation>
    </message>
    <message>
        <source>There were no alerts.</source>
        <translation>Il n’y a eu aucune alerte.</translation>
    </message>
    <message>
        <source>There are no alerts.</source>
        <translation>Il n’y a aucune alerte.</translation>
    </message>
    <message>
        <source>This is too little or too much for --%1: see regie tasks --help.</source>
        <translation>C’est trop ou trop peu pour --%1 : voir regie tasks --help.</translation>
    </message>
    <message>
        <source>“%1” is no task&apos;s identifier.</source>
        <translation>« %1 » n’est pas l’identifiant d’une tâche.</translation>
    </message>
    <message>
        <source>Say why with --reason TEXT.</source>
        <translation>Dites pourquoi avec --reason TEXTE.</translation>
    </message>
    <message>
        <source>Marks are numbers, as --fail tells them.</source>
        <translation>Les abandons sont des numéros, tels que --fail les donne.</translation>
    </message>
    <message>
        <source>MINUTES is a whole number, 1 or more.</source>
        <translation>MINUTES est un nombre entier, 1 ou plus.</translation>
    </message>
    <message>
        <source>--all goes with --alerts.</source>
        <translation>--all va avec --alerts.</translation>
    </message>
    <message>
        <source>--reason goes with --fail.</source>
        <translation>--reason va avec --fail.</translation>
    </message>
    <message>
        <source>Mark these alerts as seen: their numbers, as --alerts tells them.</source>
        <translation>Marquer ces alertes comme vues : leurs numéros, tels que --alerts les donne.</translation>
    </message>
    <message>
        <source>Take back that these alerts were seen: their numbers.</source>
        <translation>Annuler que ces alertes ont été vues : leurs numéros.</translation>
    </message>
    <message>
        <source>Seen by %1.</source>
        <translation>Vue par %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln alerte reste comme elle est.</numerusform>
            <numerusform>%Ln alertes restent comme elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) marked as seen.</source>
        <translation>
            <numerusform>%Ln alerte marquée comme vue.</numerusform>
            <numerusform>%Ln alertes marquées comme vues.</numerusform>
        </translation>
    </message>
    <message>
        <source>To take it back: regie tasks --unseen %1</source>
        <translation>Pour l’annuler : regie tasks --unseen %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) marked as not seen.</source>
        <translation>
            <numerusform>%Ln alerte marquée comme non vue.</numerusform>
            <numerusform>%Ln alertes marquées comme non vues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts are numbers, as --alerts tells them.</source>
        <translation>Les alertes sont des numéros, tels que --alerts les donne.</translation>
    </message>
    <message>
        <source>Say one of --stuck, --fail, --undo, --thresholds, --set-threshold, --reset-threshold, --alerts, --seen and --unseen.</source>
        <translation>Donnez l’une des options --stuck, --fail, --undo, --thresholds, --set-threshold, --reset-threshold, --alerts, --seen et --unseen.</translation>
    </message>
</context>
<context>
    <name>regie::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Stuck tasks</source>
        <translation>Tâches bloquées</translation>
    </message>
    <message>
        <source>Budgets and alerts</source>
        <translation>Budgets et alertes</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Stuck tasks: what hangs, and for how long</source>
        <translation>Tâches bloquées : ce qui ne répond plus, et depuis quand</translation>
    </message>
    <message>
        <source>Tasks that failed</source>
        <translation>Tâches en échec</translation>
    </message>
    <message>
        <source>Budgets and alerts of model calls</source>
        <translation>Budgets et alertes des appels de modèles</translation>
    </message>
    <message>
        <source>Prices of models</source>
        <translation>Tarifs des modèles</translation>
    </message>
    <message>
        <source>J / K, arrows</source>
        <translation>J / K, flèches</translation>
    </message>
    <message>
        <source>Next and previous task</source>
        <translation>Tâche suivante et précédente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>To what the task was given and returned</source>
        <translation>Vers ce que la tâche a reçu et renvoyé</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back to the tasks</source>
        <translation>Retour aux tâches</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>Importer des tâches</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import tasks from a file or another database</source>
        <translation>Importer des tâches d’un fichier ou d’une autre base de données</translation>
    </message>
    <message>
        <source>Import tasks from another database…</source>
        <translation>Importer des tâches d’une autre base de données…</translation>
    </message>
    <message>
        <source>Imports of tasks, and how to take them back</source>
        <translation>Imports de tâches, et comment les annuler</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquées</translation>
    </message>
</context>
<context>
    <name>regie::TextFilterPopup</name>
    <message>
        <source>Contains…</source>
        <translation>Contient…</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 contient</translation>
    </message>
</context>
<context>
    <name>regie::ThinProgressBar</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>regie::TimeAxis</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
</context>
<context>
    <name>regie::Toast</name>
    <message>
        <source>Close the notification</source>
        <translation>Fermer la notification</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>regie::Tour</name>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Impossible d’écrire l’image dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were saved in %1.</source>
        <translation>
            <numerusform>%n image a été enregistrée dans %1.</numerusform>
            <numerusform>%n images ont été enregistrées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::TrendChart</name>
    <message>
        <source>%1 from %2 to %3: lowest %4, highest %5, last %6.</source>
        <translation>%1 du %2 au %3 : au plus bas %4, au plus haut %5, en dernier %6.</translation>
    </message>
    <message>
        <source>Left and right read out the days.</source>
        <translation>Gauche et droite lisent les jours.</translation>
    </message>
</context>
<context>
    <name>regie::TypeLimitsDialog</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No types of tasks yet</source>
        <translation>Pas encore de types de tâches</translation>
    </message>
    <message>
        <source>They appear with the first tasks that end.</source>
        <translation>Ils apparaissent avec les premières tâches terminées.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s).</source>
        <translation>
            <numerusform>%1 : %n minute.</numerusform>
            <numerusform>%1 : %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: as for all.</source>
        <translation>%1 : comme pour toutes.</translation>
    </message>
    <message>
        <source>How long tasks may take</source>
        <translation>Durée permise aux tâches</translation>
    </message>
    <message>
        <source>A task hangs when it has been processing for longer than the minutes of its type, or than the p99 of the last 30 days, whichever is longer. Enter edits the minutes.</source>
        <translation>Une tâche est bloquée quand elle est en cours depuis plus longtemps que les minutes de son type ou que le p99 des 30 derniers jours, selon le plus long. Entrée modifie les minutes.</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Comme pour toutes</translation>
    </message>
    <message numerus="yes">
        <source>Back to %n minute(s)</source>
        <translation>
            <numerusform>Retour à %n minute</numerusform>
            <numerusform>Retour à %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>regie::TypeLimitsModel</name>
    <message>
        <source>without type</source>
        <translation>sans type</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min, as for all</source>
        <translation>%1 min, comme pour toutes</translation>
    </message>
    <message>
        <source>The p99 of this type is longer than its minutes: it counts.</source>
        <translation>Le p99 de ce type est plus long que ses minutes : c’est lui qui compte.</translation>
    </message>
    <message>
        <source>The minutes count: the p99 of this type is shorter or not known.</source>
        <translation>Les minutes comptent : le p99 de ce type est plus court ou inconnu.</translation>
    </message>
    <message>
        <source>The minutes of the type or its p99, whichever is longer.</source>
        <translation>Les minutes du type ou son p99, selon le plus long.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Limite</translation>
    </message>
</context>
<context>
    <name>regie::UndoBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>regie::UnpricedModels</name>
    <message numerus="yes">
        <source>%Ln model(s) that tasks use have no price: what these tasks cost by the list is not known.</source>
        <translation>
            <numerusform>%Ln modèle utilisé par des tâches n’a pas de prix : ce qu’elles coûtent selon le tarif n’est pas connu.</numerusform>
            <numerusform>%Ln modèles utilisés par des tâches n’ont pas de prix : ce qu’elles coûtent selon le tarif n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the tasks of %1</source>
        <translation>Montrer les tâches de %1</translation>
    </message>
    <message>
        <source>Set a price</source>
        <translation>Fixer un prix</translation>
    </message>
    <message>
        <source>Set a price of %1</source>
        <translation>Fixer un prix de %1</translation>
    </message>
</context>
<context>
    <name>regie::ValuesFilterPopup</name>
    <message>
        <source>Search values</source>
        <translation>Rechercher des valeurs</translation>
    </message>
    <message>
        <source>The values cannot be listed while there is no database.</source>
        <translation>Les valeurs ne peuvent pas être listées tant qu’il n’y a pas de base de données.</translation>
    </message>
    <message>
        <source>Counting values…</source>
        <translation>Comptage des valeurs…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln commonest value(s); search for others.</source>
        <translation>
            <numerusform>%Ln valeur parmi les plus fréquentes&#x202f;; recherchez pour voir les autres.</numerusform>
            <numerusform>Les %Ln valeurs les plus fréquentes&#x202f;; recherchez pour voir les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value matches.</source>
        <translation>Aucune valeur ne correspond.</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sans valeur)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 lignes</translation>
    </message>
</context>
<context>
    <name>regie::ViewMenu</name>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Reading the saved views…</source>
        <translation>Lecture des vues enregistrées…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagées</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Mes vues</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
</context>
<context>
    <name>regie::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Découvrir avec des données d’exemple</translation>
    </message>
    <message>
        <source>Welcome to Régie</source>
        <translation>Bienvenue dans Régie</translation>
    </message>
    <message>
        <source>There are no campaigns yet. Choose how to begin; the other ways stay open.</source>
        <translation>Il n’y a pas encore de campagnes. Choisissez comment commencer&#x202f;; les autres possibilités restent ouvertes.</translation>
    </message>
    <message>
        <source>Fills this database with invented campaigns, messages and leads.</source>
        <translation>Remplit cette base de données de campagnes, de messages et de prospects inventés.</translation>
    </message>
    <message>
        <source>Import a campaign memory…</source>
        <translation>Importer une mémoire de campagnes…</translation>
    </message>
    <message>
        <source>Reads a campaigns.json; the file itself is never changed. You may also drop it on this window.</source>
        <translation>Lit un campaigns.json&#x202f;; le fichier lui-même n’est jamais modifié. Vous pouvez aussi le déposer sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>Shows the campaigns of a PostgreSQL server that others use too.</source>
        <translation>Affiche les campagnes d’un serveur PostgreSQL que d’autres utilisent aussi.</translation>
    </message>
</context>
<context>
    <name>regie::WhyNothingDialog</name>
    <message>
        <source>There is no connection to a database.</source>
        <translation>Il n’y a pas de connexion à une base de données.</translation>
    </message>
    <message>
        <source>There are no clients yet: they come with their figures.</source>
        <translation>Il n’y a pas encore de clients : ils arrivent avec leurs chiffres.</translation>
    </message>
    <message>
        <source>There are no figures of this client.</source>
        <translation>Il n’y a pas de chiffres de ce client.</translation>
    </message>
    <message>
        <source>There are no figures of it.</source>
        <translation>Il n’y en a pas de chiffres.</translation>
    </message>
    <message>
        <source>One like it is open already.</source>
        <translation>Une semblable est déjà ouverte.</translation>
    </message>
    <message>
        <source>It was refused before, and its figures have not moved enough since.</source>
        <translation>Elle a été refusée auparavant, et ses chiffres n’ont pas assez bougé depuis.</translation>
    </message>
    <message>
        <source>Why was nothing suggested?</source>
        <translation>Pourquoi rien n’a été suggéré ?</translation>
    </message>
    <message>
        <source>What every rule finds on one ad, as of the last day that its client has figures of.</source>
        <translation>Ce que chaque règle trouve sur une publicité, au dernier jour dont son client a des chiffres.</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Ad</source>
        <translation>&amp;Publicité</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>regie::WindowBox</name>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Length of the window</source>
        <translation>Durée de la fenêtre</translation>
    </message>
    <message>
        <source>Hours or days</source>
        <translation>Heures ou jours</translation>
    </message>
</context>
<context>
    <name>regie::WindowCommands</name>
    <message>
        <source>Search or type a command</source>
        <translation>Rechercher ou saisir une commande</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrer cette page</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Relire cette page</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Navigation: names or icons only</source>
        <translation>Navigation&#xa0;: noms ou icônes seulement</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Aller à la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>About Régie</source>
        <translation>À propos de Régie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>regie::WindowController</name>
    <message>
        <source>Bring it up to date</source>
        <translation>Mettre la base à jour</translation>
    </message>
    <message>
        <source>The database is at version %1 now.</source>
        <translation>La base de données est maintenant à la version %1.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n sample campaign(s) were written.</source>
        <translation>
            <numerusform>%n campagne d’exemple a été écrite.</numerusform>
            <numerusform>%n campagnes d’exemple ont été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make or update the tables of this database</source>
        <translation>Créer ou mettre à jour les tables de cette base de données</translation>
    </message>
    <message>
        <source>Back up this database…</source>
        <translation>Sauvegarder cette base de données…</translation>
    </message>
    <message>
        <source>The background checks cannot work.</source>
        <translation>Les contrôles en arrière-plan ne peuvent pas fonctionner.</translation>
    </message>
    <message>
        <source>Import figures of ads…</source>
        <translation>Importer des chiffres publicitaires…</translation>
    </message>
</context>
</TS>
