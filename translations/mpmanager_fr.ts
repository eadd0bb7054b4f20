<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Allow plain http to this machine</source>
        <translation>Autoriser http simple vers cette machine</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What your office calls it.</source>
        <translation>Comme votre bureau l'appelle.</translation>
    </message>
    <message>
        <source>Web &amp;address</source>
        <translation>&amp;Adresse web</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>Pour s'exercer</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>New account at %1</source>
        <translation>Nouveau compte chez %1</translation>
    </message>
    <message>
        <source>Ask every (seconds)</source>
        <translation>Interroger toutes les (secondes)</translation>
    </message>
    <message>
        <source>Look back each time (seconds)</source>
        <translation>Reprendre en arrière à chaque fois (secondes)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it.</source>
        <translation>Enregistré. Laisser vide pour le garder.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this machine, never in the data file.</source>
        <translation>Gardé dans le trousseau de cette machine, jamais dans le fichier de données.</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>API key</source>
        <translation>Clé d'API</translation>
    </message>
    <message>
        <source>By hand (a person types the maker's token)</source>
        <translation>À la main (une personne tape le code du fabricant)</translation>
    </message>
    <message>
        <source>Calin (STS meters)</source>
        <translation>Calin (compteurs STS)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant du client (client id)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client (client secret)</translation>
    </message>
    <message>
        <source>Daly BMS (e-bikes)</source>
        <translation>Daly BMS (vélos électriques)</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Identifiant de l'appareil (device id)</translation>
    </message>
    <message>
        <source>E-mail for requests to customers without one</source>
        <translation>E-mail pour les demandes aux clients qui n'en ont pas</translation>
    </message>
    <message>
        <source>How long a payer may take to pay (seconds)</source>
        <translation>Temps laissé au payeur pour payer (secondes)</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Metadata fields that hold the serial</source>
        <translation>Champs de métadonnées qui portent le numéro de série</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password (API key)</source>
        <translation>Mot de passe (clé d'API)</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Sender id</source>
        <translation>Nom de l'expéditeur (sender id)</translation>
    </message>
    <message>
        <source>Statement file (CSV)</source>
        <translation>Fichier de relevé (CSV)</translation>
    </message>
    <message>
        <source>TextBee (an Android phone)</source>
        <translation>TextBee (un téléphone Android)</translation>
    </message>
    <message>
        <source>Time limit of a call (seconds)</source>
        <translation>Durée maximale d'un appel (secondes)</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identifiant de l'utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d'utilisateur</translation>
    </message>
    <message>
        <source>Ways of paying that a request offers (mobile_money, card, ...)</source>
        <translation>Moyens de paiement qu'une demande propose (mobile_money, card, ...)</translation>
    </message>
    <message>
        <source>Africa's Talking</source>
        <translation>Africa's Talking</translation>
    </message>
    <message>
        <source>Paystack</source>
        <translation>Paystack</translation>
    </message>
    <message>
        <source>Sun King</source>
        <translation>Sun King</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernier succès</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>Réessayer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>One harmless call with this account's login</source>
        <translation>Un appel sans effet avec l'identifiant de ce compte</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Stopped: needs a person</source>
        <translation>Arrêté : il faut une personne</translation>
    </message>
    <message>
        <source>Fails, tries again</source>
        <translation>Échoue, réessaie</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Ac&amp;tiver</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>The service this account is at:</source>
        <translation>Le service où se trouve ce compte :</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 répond : %2</translation>
    </message>
    <message>
        <source>%1 does not work: %2</source>
        <translation>%1 ne fonctionne pas : %2</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>Supprimer ce compte ?</translation>
    </message>
    <message>
        <source>%1 and its stored passwords are removed.</source>
        <translation>%1 et ses mots de passe enregistrés sont supprimés.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Matching ru&amp;les</source>
        <translation>Règ&amp;les d'attribution</translation>
    </message>
    <message>
        <source>How the device of an unmatched payment is suggested, tried on past payments</source>
        <translation>Comment l'équipement d'un paiement non attribué est proposé, essayé sur des paiements passés</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Village</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>&amp;Name of the address</source>
        <translation>&amp;Nom de l'adresse</translation>
    </message>
    <message>
        <source>For example: shop, parents' house. May be empty.</source>
        <translation>Par exemple : magasin, maison des parents. Peut rester vide.</translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>L'adresse est enregistrée.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
</context>
<context>
    <name>AllocationBar</name>
    <message>
        <source>Where the money went</source>
        <translation>Où est allé l'argent</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>A question that was answered before gets the new answer.</source>
        <translation>Une question déjà répondue reçoit la nouvelle réponse.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>La réponse est enregistrée.</translation>
    </message>
    <message>
        <source>Write down an answer</source>
        <translation>Noter une réponse</translation>
    </message>
</context>
<context>
    <name>ApplianceForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>List &amp;price</source>
        <translation>&amp;Prix catalogue</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>New appliance</source>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Remind customers by message</source>
        <translation>&amp;Rappeler aux clients par message</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Once before and once after each is due.</source>
        <translation>Une fois avant et une fois après chaque échéance.</translation>
    </message>
    <message>
        <source>Days &amp;before it is due</source>
        <translation>Jours a&amp;vant l'échéance</translation>
    </message>
    <message>
        <source>Days &amp;after it was due</source>
        <translation>Jours a&amp;près l'échéance</translation>
    </message>
    <message>
        <source>Remind customers by message</source>
        <translation>Rappeler aux clients par message</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>AppliancesScreen</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>Sold with</source>
        <translation>Vendu avec</translation>
    </message>
    <message>
        <source>New appliance</source>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>a device that takes tokens</source>
        <translation>un équipement à codes</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>aucun équipement</translation>
    </message>
    <message>
        <source>Remove this appliance?</source>
        <translation>Supprimer cet appareil ?</translation>
    </message>
    <message>
        <source>%1 can then no longer be sold.</source>
        <translation>%1 ne pourra plus être vendu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>For example: moved away.</source>
        <translation>Par exemple : a déménagé.</translation>
    </message>
    <message>
        <source>Open &amp;debt</source>
        <translation>&amp;Dette ouverte</translation>
    </message>
    <message>
        <source>Without this the debt has to be paid before the customer is archived.</source>
        <translation>Sans cela, la dette doit être payée avant d'archiver le client.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Archive %1 %2</source>
        <translation>Archiver %1 %2</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>Passer %1 en perte</translation>
    </message>
    <message>
        <source>The customer disappears from the lists, and the phone is free for another one. History and payments stay.</source>
        <translation>Le client disparaît des listes et son téléphone est libre pour un autre. L'historique et les paiements restent.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) belong to nobody afterwards.</source>
        <translation>
            <numerusform>%n équipement n'appartiendra plus à personne.</numerusform>
            <numerusform>%n équipements n'appartiendront plus à personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sale(s) are archived: what is not paid is void.</source>
        <translation>
            <numerusform>%n vente ouverte est archivée : ce qui n'est pas payé est annulé.</numerusform>
            <numerusform>%n ventes ouvertes sont archivées : ce qui n'est pas payé est annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are still owed, due or not.</source>
        <translation>%1 restent dus, échus ou non.</translation>
    </message>
    <message>
        <source>A credit of %1 is left: pay it out first.</source>
        <translation>Il reste un crédit de %1 : remboursez-le d'abord.</translation>
    </message>
    <message>
        <source>%1 %2 is archived.</source>
        <translation>%1 %2 est archivé.</translation>
    </message>
</context>
<context>
    <name>BackupFlow</name>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>The passphrase that will open this backup. Without it nobody can read it, not even you:</source>
        <translation>La phrase secrète qui ouvrira cette sauvegarde. Sans elle personne ne peut la lire, pas même vous :</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder dans</translation>
    </message>
    <message>
        <source>Backups (*.%1)</source>
        <translation>Sauvegardes (*.%1)</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Il n'y a pas de sauvegarde</translation>
    </message>
    <message>
        <source>The backup could not be written: %1</source>
        <translation>La sauvegarde n'a pas pu être écrite : %1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1 customers and %2 payments are in %3.</source>
        <translation>Sauvegardé et vérifié : %1 clients et %2 paiements sont dans %3.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This backup is encrypted. Its passphrase:</source>
        <translation>Cette sauvegarde est chiffrée. Sa phrase secrète :</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>This backup cannot be restored</source>
        <translation>Cette sauvegarde ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>%1, taken on %2, with %3 customers and %4 payments. It takes the place of what is open now; that is kept beside it in the data folder.</source>
        <translation>%1, faite le %2, avec %3 clients et %4 paiements. Elle remplace ce qui est ouvert maintenant ; celui-ci est gardé à côté, dans le dossier de données.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>A backup is being written or read. Wait for it, or stop it.</source>
        <translation>Une sauvegarde est en cours d'écriture ou de lecture. Attendez-la ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Writing the backup %1</source>
        <translation>Écriture de la sauvegarde %1</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Arrêter la sauvegarde</translation>
    </message>
    <message>
        <source>The backup was stopped. No file was written.</source>
        <translation>La sauvegarde a été arrêtée. Aucun fichier n'a été écrit.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the backup %1</source>
        <translation>Lecture de la sauvegarde %1</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <translation>Arrêter la restauration</translation>
    </message>
    <message>
        <source>Restoring was stopped. Nothing was changed.</source>
        <translation>La restauration a été arrêtée. Rien n'a été changé.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>%1 %2</source>
        <comment>part of a bar and its amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>Left and Right go from bar to bar.</source>
        <translation>Gauche et Droite vont de barre en barre.</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>This version draws no charts. The table shows the same numbers.</source>
        <translation>Cette version ne dessine pas de graphiques. Le tableau montre les mêmes chiffres.</translation>
    </message>
</context>
<context>
    <name>CashForm</name>
    <message>
        <source>&amp;Take the money</source>
        <translation>&amp;Encaisser</translation>
    </message>
    <message>
        <source>&amp;Device serial number</source>
        <translation>&amp;Numéro de série de l'équipement</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation>Vide : maintenant.</translation>
    </message>
    <message>
        <source>Pa&amp;id by</source>
        <translation>Pa&amp;yé par</translation>
    </message>
    <message>
        <source>Phone or name, if it is not the customer.</source>
        <translation>Téléphone ou nom, si ce n'est pas le client.</translation>
    </message>
    <message>
        <source>Ask the p&amp;hone instead…</source>
        <translation>Demander au &amp;téléphone…</translation>
    </message>
    <message>
        <source>Take cash for sale %1</source>
        <translation>Encaisser pour la vente %1</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Nothing was booked: give the money back, or correct the form.</source>
        <translation>Rien n'a été comptabilisé : rendez l'argent ou corrigez le formulaire.</translation>
    </message>
    <message>
        <source>%1 is booked.</source>
        <translation>%1 est comptabilisé.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n'a encore été modifié.</translation>
    </message>
    <message>
        <source>Before:
%1</source>
        <translation>Avant :
%1</translation>
    </message>
    <message>
        <source>After:
%1</source>
        <translation>Après :
%1</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Credit was paid out</source>
        <translation>Un crédit a été remboursé</translation>
    </message>
    <message>
        <source>The customer was registered</source>
        <translation>Le client a été enregistré</translation>
    </message>
    <message>
        <source>An address was added</source>
        <translation>Une adresse a été ajoutée</translation>
    </message>
    <message>
        <source>Another address became the primary one</source>
        <translation>Une autre adresse est devenue l'adresse principale</translation>
    </message>
    <message>
        <source>An address was removed</source>
        <translation>Une adresse a été supprimée</translation>
    </message>
    <message>
        <source>An onboarding answer was written down</source>
        <translation>Une réponse d'accueil a été notée</translation>
    </message>
    <message>
        <source>An onboarding answer was removed</source>
        <translation>Une réponse d'accueil a été supprimée</translation>
    </message>
    <message>
        <source>The customer was archived</source>
        <translation>Le client a été archivé</translation>
    </message>
    <message>
        <source>A document was added</source>
        <translation>Un document a été ajouté</translation>
    </message>
    <message>
        <source>A document was removed</source>
        <translation>Un document a été supprimé</translation>
    </message>
    <message>
        <source>Details were changed</source>
        <translation>Les données ont été modifiées</translation>
    </message>
    <message>
        <source>A duplicate was merged into this customer</source>
        <translation>Un doublon a été fusionné dans ce client</translation>
    </message>
    <message>
        <source>%1 was merged into another customer</source>
        <translation>%1 a été fusionné avec un autre client</translation>
    </message>
    <message>
        <source>Open debt was written off</source>
        <translation>Une dette ouverte a été passée en perte</translation>
    </message>
    <message>
        <source>Device %1 was registered</source>
        <translation>L'équipement %1 a été enregistré</translation>
    </message>
    <message>
        <source>Device %1 left its customer, who was archived</source>
        <translation>L'équipement %1 a quitté son client, qui a été archivé</translation>
    </message>
    <message>
        <source>Device %1 was given to a customer</source>
        <translation>L'équipement %1 a été donné à un client</translation>
    </message>
    <message>
        <source>Meter %1 was taken into use</source>
        <translation>Le compteur %1 a été mis en service</translation>
    </message>
    <message>
        <source>Meter %1 was taken out of use</source>
        <translation>Le compteur %1 a été mis hors service</translation>
    </message>
    <message>
        <source>Device %1 left its customer for another one</source>
        <translation>L'équipement %1 est passé à un autre client</translation>
    </message>
    <message>
        <source>A reset token was asked for device %1</source>
        <translation>Un code de réinitialisation a été demandé pour l'équipement %1</translation>
    </message>
    <message>
        <source>Device %1 was reset by hand</source>
        <translation>L'équipement %1 a été réinitialisé à la main</translation>
    </message>
    <message>
        <source>Device %1 left its customer to be retired</source>
        <translation>L'équipement %1 a quitté son client pour être retiré</translation>
    </message>
    <message>
        <source>Device %1 was retired</source>
        <translation>L'équipement %1 a été retiré</translation>
    </message>
    <message>
        <source>The tariff of meter %1 was changed</source>
        <translation>Le tarif du compteur %1 a été modifié</translation>
    </message>
    <message>
        <source>Payment %1 was matched by hand</source>
        <translation>Le paiement %1 a été attribué à la main</translation>
    </message>
    <message>
        <source>Payment %1 was reversed</source>
        <translation>Le paiement %1 a été annulé</translation>
    </message>
    <message>
        <source>Payment %1 was refunded</source>
        <translation>Le paiement %1 a été remboursé</translation>
    </message>
    <message>
        <source>Sale %1 was archived</source>
        <translation>La vente %1 a été archivée</translation>
    </message>
    <message>
        <source>An instalment of sale %1 was changed</source>
        <translation>Une échéance de la vente %1 a été modifiée</translation>
    </message>
    <message>
        <source>Sale %1 was made</source>
        <translation>La vente %1 a été faite</translation>
    </message>
    <message>
        <source>The plan of sale %1 was changed</source>
        <translation>Le plan de la vente %1 a été modifié</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Langue des messages</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), together %1</source>
        <translation>
            <numerusform>%n échéance, %1 au total</numerusform>
            <numerusform>%n échéances, %1 au total</numerusform>
        </translation>
    </message>
    <message>
        <source>A lost device was found again</source>
        <translation>Un équipement perdu a été retrouvé</translation>
    </message>
    <message>
        <source>A device was lost or stolen</source>
        <translation>Un équipement a été perdu ou volé</translation>
    </message>
    <message>
        <source>Device %1 left its customer</source>
        <translation>L'équipement %1 a quitté son client</translation>
    </message>
    <message>
        <source>A device was replaced by another one</source>
        <translation>Un équipement a été remplacé par un autre</translation>
    </message>
    <message>
        <source>A device was taken back</source>
        <translation>Un équipement a été repris</translation>
    </message>
    <message>
        <source>The import that had brought the customer was taken back</source>
        <translation>L'importation qui avait apporté le client a été reprise</translation>
    </message>
    <message>
        <source>A payment was asked for</source>
        <translation>Un paiement a été demandé</translation>
    </message>
    <message>
        <source>Payment %1 was booked</source>
        <translation>Le paiement %1 a été comptabilisé</translation>
    </message>
    <message>
        <source>Payment %1 was moved to another device</source>
        <translation>Le paiement %1 a été déplacé vers un autre équipement</translation>
    </message>
    <message>
        <source>Payment %1 was returned by hand</source>
        <translation>Le paiement %1 a été rendu à la main</translation>
    </message>
    <message>
        <source>Payment %1 was taken back with its import</source>
        <translation>Le paiement %1 a été repris avec son importation</translation>
    </message>
    <message>
        <source>The refund of payment %1 was approved</source>
        <translation>Le remboursement du paiement %1 a été approuvé</translation>
    </message>
    <message>
        <source>A refund of payment %1 was asked for</source>
        <translation>Un remboursement du paiement %1 a été demandé</translation>
    </message>
    <message>
        <source>The refund of payment %1 was not made</source>
        <translation>Le remboursement du paiement %1 n'a pas été fait</translation>
    </message>
    <message>
        <source>Sale %1 was taken back with its import</source>
        <translation>La vente %1 a été reprise avec son importation</translation>
    </message>
    <message>
        <source>A token was given without payment</source>
        <translation>Un code a été donné sans paiement</translation>
    </message>
    <message>
        <source>A token was sent again</source>
        <translation>Un code a été renvoyé</translation>
    </message>
    <message>
        <source>A token of unknown outcome was typed in</source>
        <translation>Un code au résultat inconnu a été tapé</translation>
    </message>
    <message>
        <source>A token of unknown outcome was found not to exist</source>
        <translation>Un code au résultat inconnu s'est révélé inexistant</translation>
    </message>
    <message>
        <source>A token was asked for again</source>
        <translation>Un code a été redemandé</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Sent to the customer</source>
        <translation>Envoyé au client</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>To be asked for</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>The details of device %1 were changed</source>
        <translation>Les détails de l'appareil %1 ont été modifiés</translation>
    </message>
    <message>
        <source>The account was added</source>
        <translation>Le compte a été ajouté</translation>
    </message>
    <message>
        <source>The account was switched off</source>
        <translation>Le compte a été désactivé</translation>
    </message>
    <message>
        <source>The account was changed, or tried again</source>
        <translation>Le compte a été modifié ou réessayé</translation>
    </message>
    <message>
        <source>The account was switched on</source>
        <translation>Le compte a été activé</translation>
    </message>
    <message>
        <source>The account was removed</source>
        <translation>Le compte a été supprimé</translation>
    </message>
    <message>
        <source>The appliance was added</source>
        <translation>L'appareil a été ajouté</translation>
    </message>
    <message>
        <source>The appliance was changed</source>
        <translation>L'appareil a été modifié</translation>
    </message>
    <message>
        <source>The appliance was removed</source>
        <translation>L'appareil a été supprimé</translation>
    </message>
    <message>
        <source>The appliance was taken back with its import</source>
        <translation>L'appareil a été repris avec son import</translation>
    </message>
    <message>
        <source>The company's data was changed</source>
        <translation>Les données de l'entreprise ont été modifiées</translation>
    </message>
    <message>
        <source>The company was set up</source>
        <translation>L'entreprise a été créée</translation>
    </message>
    <message>
        <source>The reminders were changed</source>
        <translation>Les rappels ont été modifiés</translation>
    </message>
    <message>
        <source>The tariff was added</source>
        <translation>Le tarif a été ajouté</translation>
    </message>
    <message>
        <source>The tariff was changed</source>
        <translation>Le tarif a été modifié</translation>
    </message>
    <message>
        <source>The tariff was removed</source>
        <translation>Le tarif a été supprimé</translation>
    </message>
    <message>
        <source>The tariff was taken back with its import</source>
        <translation>Le tarif a été repris avec son import</translation>
    </message>
    <message>
        <source>Access rate / days</source>
        <translation>Abonnement / jours</translation>
    </message>
    <message>
        <source>Plain http to this machine</source>
        <translation>http simple vers cette machine</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Components per kWh</source>
        <translation>Composantes par kWh</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>A payment clears first</source>
        <translation>Un paiement règle d'abord</translation>
    </message>
    <message>
        <source>Social tariff</source>
        <translation>Tarif social</translation>
    </message>
    <message>
        <source>Smallest purchase</source>
        <translation>Achat minimal</translation>
    </message>
    <message>
        <source>Days after an instalment was due</source>
        <translation>Jours après l'échéance</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Customers are reminded</source>
        <translation>Les clients reçoivent un rappel</translation>
    </message>
    <message>
        <source>Price by time of day</source>
        <translation>Prix selon l'heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Days before an instalment is due</source>
        <translation>Jours avant l'échéance</translation>
    </message>
    <message>
        <source>Debts of all devices of the customer</source>
        <translation>Les dettes de tous les équipements du client</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Debts of the paid meter only</source>
        <translation>Les dettes du compteur payé seulement</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>&amp;Save the bad rows…</source>
        <translation>&amp;Enregistrer les lignes en erreur…</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>le rapport</translation>
    </message>
    <message>
        <source>the verdict on every row</source>
        <translation>le verdict de chaque ligne</translation>
    </message>
    <message>
        <source>The rows are checked. Nothing is written yet.</source>
        <translation>Les lignes sont vérifiées. Rien n'est encore écrit.</translation>
    </message>
    <message>
        <source>The rows are written.</source>
        <translation>Les lignes sont écrites.</translation>
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
        <source>Something changed since the rows were checked. Nothing was written: look at them again.</source>
        <translation>Quelque chose a changé depuis la vérification. Rien n'a été écrit : regardez de nouveau les lignes.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1 : %L2</translation>
    </message>
    <message>
        <source>The first rows of each sort are shown; all are counted, and all bad ones are saved.</source>
        <translation>Les premières lignes de chaque sorte sont affichées ; toutes sont comptées, et toutes celles en erreur sont enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added.</source>
        <translation>
            <numerusform>%n ligne ajoutée.</numerusform>
            <numerusform>%n lignes ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added.</source>
        <translation>
            <numerusform>%n ligne sera ajoutée.</numerusform>
            <numerusform>%n lignes seront ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row was found.</source>
        <translation>Aucune ligne trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) as unmatched.</source>
        <translation>
            <numerusform>%n d'entre elles attend comme non attribuée.</numerusform>
            <numerusform>%n d'entre elles attendent comme non attribuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already.</source>
        <translation>
            <numerusform>%n ligne existe déjà.</numerusform>
            <numerusform>%n lignes existent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no money that came in.</source>
        <translation>
            <numerusform>%n ligne n'est pas une rentrée d'argent.</numerusform>
            <numerusform>%n lignes ne sont pas des rentrées d'argent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) were left out.</source>
        <translation>
            <numerusform>%n ligne en erreur a été laissée de côté.</numerusform>
            <numerusform>%n lignes en erreur ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are bad and would be left out.</source>
        <translation>
            <numerusform>%n ligne est en erreur et serait laissée de côté.</numerusform>
            <numerusform>%n lignes sont en erreur et seraient laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - bad rows.csv</source>
        <comment>suggested name of a file</comment>
        <translation>%1 - lignes en erreur.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tableaux (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Enregistrer les lignes en erreur</translation>
    </message>
    <message>
        <source>The bad rows are in %1.</source>
        <translation>Les lignes en erreur sont dans %1.</translation>
    </message>
</context>
<context>
    <name>ClusterForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Who looks after it. May be empty.</source>
        <translation>Qui s'en occupe. Peut rester vide.</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Contour</translation>
    </message>
    <message>
        <source>Corners in degrees, latitude then longitude: -3.1 36.2; -3.4 36.2; -3.4 36.9. May be empty.</source>
        <translation>Sommets en degrés, latitude puis longitude : -3.1 36.2; -3.4 36.2; -3.4 36.9. Peut rester vide.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Espace montre ou cache une colonne, Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
    <message>
        <source>As u&amp;sual</source>
        <translation>Comme d'&amp;habitude</translation>
    </message>
    <message>
        <source>The columns that the program comes with</source>
        <translation>Les colonnes d'origine du programme</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Montrer ces colonnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>The columns are those of the last import from this source.</source>
        <translation>Les colonnes sont celles du dernier import de cette source.</translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation>– pas dans le fichier –</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Choose the column of the file that holds this.</source>
        <translation>Choisissez la colonne du fichier qui contient ceci.</translation>
    </message>
    <message>
        <source>Choose the column of the amount, or of the amount that came in.</source>
        <translation>Choisissez la colonne du montant, ou du montant reçu.</translation>
    </message>
    <message>
        <source>Choose the column of the reference, or at least of the date: by it the same payment is known again.</source>
        <translation>Choisissez la colonne de la référence, ou au moins de la date : c'est à elle que le même paiement est reconnu.</translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>les colonnes</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The data folder of the company.</source>
        <translation>Le dossier de données de l'entreprise.</translation>
    </message>
    <message>
        <source>Open the practice company, served by mpm-sandbox.</source>
        <translation>Ouvrir l'entreprise d'exercice, servie par mpm-sandbox.</translation>
    </message>
    <message>
        <source>The name written into the history.</source>
        <translation>Le nom écrit dans l'historique.</translation>
    </message>
</context>
<context>
    <name>CompanyPane</name>
    <message>
        <source>Debts of all devices of the customer</source>
        <translation>Les dettes de tous les équipements du client</translation>
    </message>
    <message>
        <source>Debts of the paid meter only</source>
        <translation>Les dettes du compteur payé seulement</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Monnaie</translation>
    </message>
    <message>
        <source>Cannot change once there is a payment.</source>
        <translation>Ne peut plus changer dès qu'il y a un paiement.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Langue des messages</translation>
    </message>
    <message>
        <source>A payment clears &amp;first</source>
        <translation>Un paiement règle d'abor&amp;d</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Les numéros commencent par</translation>
    </message>
    <message>
        <source>The company's data is saved.</source>
        <translation>Les données de l'entreprise sont enregistrées.</translation>
    </message>
    <message>
        <source>The company's data</source>
        <translation>Les données de l'entreprise</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
</context>
<context>
    <name>ComponentsEdit</name>
    <message>
        <source>Add a com&amp;ponent</source>
        <translation>Ajouter une com&amp;posante</translation>
    </message>
    <message>
        <source>Name, e.g. levy</source>
        <translation>Nom, p. ex. taxe</translation>
    </message>
    <message>
        <source>Name of the component</source>
        <translation>Nom de la composante</translation>
    </message>
    <message>
        <source>Price of the component per kWh</source>
        <translation>Prix de la composante par kWh</translation>
    </message>
    <message>
        <source>Remove this component</source>
        <translation>Supprimer cette composante</translation>
    </message>
</context>
<context>
    <name>ComputerPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>La &amp;chiffrer avec une phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Check e&amp;verything now</source>
        <translation>&amp;Tout vérifier maintenant</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>À propos de cette copie</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Changes at once. What customers receive is in their own language.</source>
        <translation>Change aussitôt. Les clients reçoivent leurs messages dans leur propre langue.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The data file and the books</source>
        <translation>Le fichier de données et les livres</translation>
    </message>
    <message>
        <source>The last backup was made on %1.</source>
        <translation>La dernière sauvegarde a été faite le %1.</translation>
    </message>
    <message>
        <source>There is no backup of this company yet.</source>
        <translation>Il n'y a pas encore de sauvegarde de cette entreprise.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Passwords are kept in</source>
        <translation>Les mots de passe sont gardés dans</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté comme</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong. Keep the data folder as it is and call for help.</source>
        <translation>
            <numerusform>%n chose ne va pas. Laissez le dossier de données tel quel et demandez de l'aide.</numerusform>
            <numerusform>%n choses ne vont pas. Laissez le dossier de données tel quel et demandez de l'aide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the file, the ledger and every payment</source>
        <translation>Vérification du fichier, des livres et de chaque paiement</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>La vérification a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The check could not be made: %1</source>
        <translation>La vérification n'a pas pu être faite : %1</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>&amp;Move the payment</source>
        <translation>&amp;Déplacer le paiement</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>Ce qui est repris</translation>
    </message>
    <message>
        <source>What is booked instead</source>
        <translation>Ce qui est comptabilisé à la place</translation>
    </message>
    <message>
        <source>Right &amp;device</source>
        <translation>Le bon é&amp;quipement</translation>
    </message>
    <message>
        <source>Its serial number; or choose one below with Enter.</source>
        <translation>Son numéro de série ; ou choisissez-en un ci-dessous avec Entrée.</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>It stays in the history of both payments, with your name.</source>
        <translation>Il reste dans l'historique des deux paiements, avec votre nom.</translation>
    </message>
    <message>
        <source>Taken back from %1, device %2</source>
        <translation>Repris de %1, équipement %2</translation>
    </message>
    <message>
        <source>Choose the right device to see what would be booked.</source>
        <translation>Choisissez le bon équipement pour voir ce qui serait comptabilisé.</translation>
    </message>
    <message>
        <source>Move %1 to the right device</source>
        <translation>Déplacer %1 vers le bon équipement</translation>
    </message>
    <message>
        <source>Booked for %1 (%2, %3), device %4</source>
        <translation>Comptabilisé pour %1 (%2, %3), équipement %4</translation>
    </message>
    <message>
        <source>The money is booked on %1 now.</source>
        <translation>L'argent est maintenant comptabilisé sur %1.</translation>
    </message>
</context>
<context>
    <name>CreditForm</name>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Faire</translation>
    </message>
    <message>
        <source>Spend it on a device</source>
        <translation>Le dépenser pour un équipement</translation>
    </message>
    <message>
        <source>Pay it out in cash</source>
        <translation>Le rembourser en espèces</translation>
    </message>
    <message>
        <source>&amp;What to do with it</source>
        <translation>&amp;Qu'en faire</translation>
    </message>
    <message>
        <source>D&amp;evice</source>
        <translation>É&amp;quipement</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>&amp;To whom and how</source>
        <translation>À &amp;qui et comment</translation>
    </message>
    <message>
        <source>For instance: cash, signed by her.</source>
        <translation>Par exemple : en espèces, signé par elle.</translation>
    </message>
    <message>
        <source>Use or refund credit</source>
        <translation>Utiliser ou rembourser le crédit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Due today, all devices</source>
        <translation>Dû aujourd'hui, tous équipements</translation>
    </message>
    <message>
        <source>The credit is paid out.</source>
        <translation>Le crédit est remboursé.</translation>
    </message>
    <message>
        <source>The credit is spent.</source>
        <translation>Le crédit est dépensé.</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Further addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>Nom de l'adresse</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>Make it the primary one</source>
        <translation>En faire l'adresse principale</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Supprimer l'adresse</translation>
    </message>
    <message>
        <source>Onboarding answers</source>
        <translation>Réponses d'accueil</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Write down an answer…</source>
        <translation>Noter une réponse…</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Supprimer la réponse</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Supprimer le document</translation>
    </message>
    <message>
        <source>Remove the document?</source>
        <translation>Supprimer le document ?</translation>
    </message>
    <message>
        <source>The document is taken out of the company's file for good.</source>
        <translation>Le document est retiré définitivement du fichier de l'entreprise.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Documents (PDF or DOCX, 5 MB each)</source>
        <translation>Documents (PDF ou DOCX, 5 Mo chacun)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>Primary address</source>
        <translation>Adresse principale</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Mini-réseau</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Choose a row of the table first.</source>
        <translation>Choisissez d'abord une ligne du tableau.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx)</source>
        <translation>Documents (*.pdf *.docx)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <translation>Modifier %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 is saved.</source>
        <translation>%1 %2 est enregistré.</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>Last token</source>
        <translation>Dernier code</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Last payment</source>
        <extracomment>%1 is an amount, %2 the day and time, %3 where it came from</extracomment>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 le %2, %3</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné dans</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Dû aujourd'hui</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Open instalments</source>
        <translation>Échéances ouvertes</translation>
    </message>
    <message>
        <source>To recover from reversed payments</source>
        <translation>À récupérer de paiements annulés</translation>
    </message>
    <message>
        <source>Access rate owed on %1</source>
        <translation>Abonnement dû sur %1</translation>
    </message>
    <message>
        <source>Waiting on %1 for the next token</source>
        <translation>En attente sur %1 pour le prochain code</translation>
    </message>
    <message>
        <source>Days that come with the next token</source>
        <translation>Jours qui viendront avec le prochain code</translation>
    </message>
    <message>
        <source>Last token: %1 (%2 for %3, %4)</source>
        <extracomment>%1 is the token in groups, %2 what it gives, %3 the serial number, %4 day and time</extracomment>
        <translation>Dernier code : %1 (%2 pour %3, %4)</translation>
    </message>
    <message>
        <source>Last token: none for a device the customer has now</source>
        <translation>Dernier code : aucun pour un équipement que le client a maintenant</translation>
    </message>
</context>
<context>
    <name>CustomerInputs</name>
    <message>
        <source>As the company</source>
        <translation>Comme l'entreprise</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Village</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>S&amp;urname</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Date de &amp;naissance</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Educati&amp;on</source>
        <translation>&amp;Formation</translation>
    </message>
    <message>
        <source>Nationalit&amp;y</source>
        <translation>Nationalit&amp;é</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Langue des messages</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Plus sur le client</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
</context>
<context>
    <name>CustomerMessages</name>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No message was written to this customer.</source>
        <translation>Aucun message n'a été écrit à ce client.</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Le message choisi</translation>
    </message>
</context>
<context>
    <name>CustomerMonths</name>
    <message>
        <source>Where the money went by month</source>
        <translation>Où est allé l'argent, par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Reversed before</source>
        <translation>Annulé auparavant</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>CustomerNotes</name>
    <message>
        <source>&amp;Add the note</source>
        <translation>&amp;Ajouter la note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ne&amp;w note; it stays as it is written</source>
        <translation>&amp;Nouvelle note ; elle reste comme elle est écrite</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>Note about a customer</source>
        <translation>Note sur un client</translation>
    </message>
</context>
<context>
    <name>CustomerOverview</name>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Tariff or appliance</source>
        <translation>Tarif ou appareil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Sold appliances</source>
        <translation>Appareils vendus</translation>
    </message>
    <message>
        <source>Needs a reset</source>
        <translation>À réinitialiser</translation>
    </message>
    <message>
        <source>Sold, open</source>
        <translation>Vendu, ouvert</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Schedule of %1, %2</source>
        <translation>Échéancier de %1, %2</translation>
    </message>
    <message>
        <source>Energy as a service: %1 a day, without end.</source>
        <translation>Énergie comme service : %1 par jour, sans fin.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Paiements</translation>
    </message>
    <message>
        <source>By mont&amp;h</source>
        <translation>Par moi&amp;s</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Un autre équipement</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open the kept customer</source>
        <translation>Ouvrir le client gardé</translation>
    </message>
    <message>
        <source>&amp;Give a device to another customer…</source>
        <translation>&amp;Donner un équipement à un autre client…</translation>
    </message>
    <message>
        <source>&amp;Merge with a duplicate…</source>
        <translation>&amp;Fusionner avec un doublon…</translation>
    </message>
    <message>
        <source>Use or refund credit…</source>
        <translation>Utiliser ou rembourser le crédit…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archiver…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1 (merged)</source>
        <translation>%1 (fusionné)</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>This customer has neither a device nor an open sale to pay for.</source>
        <translation>Ce client n'a ni équipement ni vente ouverte pour lesquels payer.</translation>
    </message>
    <message>
        <source>This customer has no device that can be given away: each one is in an open sale.</source>
        <translation>Ce client n'a aucun équipement à donner : chacun est dans une vente ouverte.</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Relevé…</translation>
    </message>
    <message>
        <source>A device is &amp;broken, lost or comes back…</source>
        <translation>Un équipement est en &amp;panne, perdu ou revient…</translation>
    </message>
    <message>
        <source>This customer has no device.</source>
        <translation>Ce client n'a pas d'équipement.</translation>
    </message>
</context>
<context>
    <name>CustomerPayments</name>
    <message>
        <source>Payments month by month</source>
        <translation>Paiements mois par mois</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>This customer has not paid anything yet.</source>
        <translation>Ce client n'a encore rien payé.</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, phone, number or serial number</source>
        <translation>Nom, téléphone, numéro ou numéro de série</translation>
    </message>
    <message>
        <source>Find the customer by name, phone, number or serial number</source>
        <translation>Trouver le client par nom, téléphone, numéro ou numéro de série</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
</context>
<context>
    <name>CustomersScreen</name>
    <message>
        <source>Search name, phone or serial number</source>
        <translation>Chercher nom, téléphone ou numéro de série</translation>
    </message>
    <message>
        <source>No customer is here. Ctrl+N registers one together with a device.</source>
        <translation>Aucun client ici. Ctrl+N en enregistre un avec un équipement.</translation>
    </message>
    <message>
        <source>Register customer and device</source>
        <translation>Enregistrer client et équipement</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Pick a date from the calendar</source>
        <translation>Choisir une date dans le calendrier</translation>
    </message>
</context>
<context>
    <name>DayCloseForm</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Clôturé à</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>&amp;Clôturer la journée</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Journées clôturées</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>All days before it are closed with it.</source>
        <translation>Toutes les journées précédentes sont clôturées avec elle.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>After this, no cash and no reversal may be dated on this day or before it. Money that a channel reports later is booked all the same, on the first open day. A closed day cannot be opened again.</source>
        <translation>Ensuite, aucun encaissement en espèces ni aucune annulation ne peut être daté de ce jour ou d'avant. L'argent qu'un canal signale plus tard est tout de même comptabilisé, le premier jour ouvert. Une journée clôturée ne peut pas être rouverte.</translation>
    </message>
    <message>
        <source>Booked on this day</source>
        <translation>Comptabilisé ce jour</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Unmatched until then</source>
        <translation>Non attribués jusque-là</translation>
    </message>
    <message>
        <source>%1 and all days before it are closed.</source>
        <translation>Le %1 et toutes les journées précédentes sont clôturés.</translation>
    </message>
    <message>
        <source>Close a day</source>
        <translation>Clôturer une journée</translation>
    </message>
</context>
<context>
    <name>DeviceDetailForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
</context>
<context>
    <name>DeviceDetailInputs</name>
    <message>
        <source>No, it takes tokens by keypad</source>
        <translation>Non, les codes se tapent au clavier</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>In degrees, e.g. -3.3731. Empty: where its customer lives.</source>
        <translation>En degrés, p. ex. -3.3731. Vide : là où habite son client.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Maximum current (A)</source>
        <translation>Courant maximal (A)</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Type de raccordement</translation>
    </message>
    <message>
        <source>E.g. household or business.</source>
        <translation>P. ex. ménage ou entreprise.</translation>
    </message>
    <message>
        <source>Connection group</source>
        <translation>Groupe de raccordement</translation>
    </message>
    <message>
        <source>This is not a whole number of ampere.</source>
        <translation>Ce n'est pas un nombre entier d'ampères.</translation>
    </message>
</context>
<context>
    <name>DeviceEventForm</name>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>The customer goes on paying</source>
        <translation>Le client continue de payer</translation>
    </message>
    <message>
        <source>The plan ends, and what is left is written off</source>
        <translation>Le plan prend fin et le reste est passé en perte</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Équipement</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Ce qui s'est &amp;passé</translation>
    </message>
    <message>
        <source>&amp;New device</source>
        <translation>&amp;Nouvel équipement</translation>
    </message>
    <message>
        <source>What is &amp;left to pay</source>
        <translation>&amp;Reste à payer</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Choose the device that takes its place.</source>
        <translation>Choisissez l'équipement qui prend sa place.</translation>
    </message>
    <message>
        <source>Choose the device that takes its place. Nothing is written before you record it.</source>
        <translation>Choisissez l'équipement qui prend sa place. Rien n'est écrit avant que vous enregistriez.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <extracomment>%1 says what happened: "SKH1 was broken and replaced by SKH2"</extracomment>
        <translation>Enregistré : %1.</translation>
    </message>
    <message>
        <source>What happened to a device</source>
        <translation>Ce qui est arrivé à un équipement</translation>
    </message>
    <message>
        <source>&amp;Maker, if it is new</source>
        <translation>&amp;Fabricant, s'il est nouveau</translation>
    </message>
    <message>
        <source>Empty: it is in stock.</source>
        <translation>Vide : il est en stock.</translation>
    </message>
</context>
<context>
    <name>DeviceEventWords</name>
    <message>
        <source>%1 was broken and replaced by %2</source>
        <extracomment>%1 and %2 are serial numbers</extracomment>
        <translation>%1 était en panne et a été remplacé par %2</translation>
    </message>
    <message>
        <source>%1 was lost and replaced by %2</source>
        <translation>%1 a été perdu et remplacé par %2</translation>
    </message>
    <message>
        <source>%1 was stolen and replaced by %2</source>
        <translation>%1 a été volé et remplacé par %2</translation>
    </message>
    <message>
        <source>%1 was replaced by %2</source>
        <translation>%1 a été remplacé par %2</translation>
    </message>
    <message>
        <source>%1 is registered as a new device of %2.</source>
        <extracomment>%1 is a serial number, %2 the manufacturer</extracomment>
        <translation>%1 est enregistré comme nouvel équipement de %2.</translation>
    </message>
    <message>
        <source>%1 takes the place of %2 for %3. Both numbers stay in the history.</source>
        <extracomment>%1 and %2 are serial numbers, %3 a customer</extracomment>
        <translation>%1 prend la place de %2 pour %3. Les deux numéros restent dans l'historique.</translation>
    </message>
    <message>
        <source>%1 is in stock again.</source>
        <translation>%1 est de nouveau en stock.</translation>
    </message>
    <message>
        <source>%1 is retired: it takes no payments, and its serial number stays taken.</source>
        <translation>%1 est retiré : il ne reçoit plus de paiements et son numéro de série reste pris.</translation>
    </message>
    <message>
        <source>%1 goes back into stock.</source>
        <translation>%1 retourne en stock.</translation>
    </message>
    <message>
        <source>It must be reset before it is given out again.</source>
        <translation>Il doit être réinitialisé avant d'être remis à quelqu'un.</translation>
    </message>
    <message>
        <source>Money that still comes for %1 waits under unmatched until a person books it.</source>
        <translation>L'argent qui arrive encore pour %1 attend parmi les non attribués jusqu'à ce qu'une personne le comptabilise.</translation>
    </message>
    <message>
        <source>The plan of sale %1 ends. What was paid stays paid; %2 that are left to pay are written off with this date, and money that comes later is booked as a recovery.</source>
        <extracomment>%1 is the number of a sale, %2 an amount</extracomment>
        <translation>Le plan de la vente %1 prend fin. Ce qui a été payé reste payé ; les %2 qui restent à payer sont passés en perte à cette date, et l'argent qui vient plus tard est comptabilisé comme recouvrement.</translation>
    </message>
    <message>
        <source>Sale %1 ends.</source>
        <translation>La vente %1 prend fin.</translation>
    </message>
    <message>
        <source>Sale %1 goes on with the new device: all instalments and everything paid stay as they are.</source>
        <translation>La vente %1 continue avec le nouvel équipement : toutes les échéances et tout ce qui a été payé restent tels quels.</translation>
    </message>
    <message>
        <source>The customer goes on paying for sale %1, without a device. Days that are paid for wait for a replacement.</source>
        <translation>Le client continue de payer la vente %1, sans équipement. Les jours payés attendent un remplacement.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up: the new device gives them.</source>
        <translation>
            <numerusform>%n jour payé n'a pas été utilisé : le nouvel équipement le donne.</numerusform>
            <numerusform>%n jours payés n'ont pas été utilisés : le nouvel équipement les donne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up. The device that is gone may still give them to somebody, so they are not given again; grant days if the company bears this.</source>
        <translation>
            <numerusform>%n jour payé n'a pas été utilisé. L'équipement disparu peut encore le donner à quelqu'un, il n'est donc pas redonné ; offrez des jours si l'entreprise le prend à sa charge.</numerusform>
            <numerusform>%n jours payés n'ont pas été utilisés. L'équipement disparu peut encore les donner à quelqu'un, ils ne sont donc pas redonnés ; offrez des jours si l'entreprise les prend à sa charge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up; they end with the plan.</source>
        <translation>
            <numerusform>%n jour payé n'a pas été utilisé ; il prend fin avec le plan.</numerusform>
            <numerusform>%n jours payés n'ont pas été utilisés ; ils prennent fin avec le plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy on the old meter does not move by itself: read its display and grant what is left on it.</source>
        <translation>L'énergie de l'ancien compteur ne passe pas d'elle-même : lisez son affichage et offrez ce qu'il en reste.</translation>
    </message>
    <message>
        <source>%1 that wait for the next token move to the new meter.</source>
        <translation>%1 en attente du prochain code passent au nouveau compteur.</translation>
    </message>
    <message>
        <source>%1 that wait for the next token become the customer's credit.</source>
        <translation>%1 en attente du prochain code deviennent le crédit du client.</translation>
    </message>
    <message>
        <source>The customer still owes %1 of access rates of the old meter.</source>
        <translation>Le client doit encore %1 d'abonnements de l'ancien compteur.</translation>
    </message>
    <message>
        <source>The access rate goes on as before; it is due next on %1.</source>
        <translation>L'abonnement continue comme avant ; il est dû la prochaine fois le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) nobody asked for yet are made for the new device.</source>
        <translation>
            <numerusform>%n code pas encore demandé est fait pour le nouvel équipement.</numerusform>
            <numerusform>%n codes pas encore demandés sont faits pour le nouvel équipement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) nobody asked for yet are not made any more.</source>
        <translation>
            <numerusform>%n code pas encore demandé ne sera plus fait.</numerusform>
            <numerusform>%n codes pas encore demandés ne seront plus faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>To be reset</source>
        <translation>À réinitialiser</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <extracomment>%1 is what a token gives: "28 days"</extracomment>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>%1 was found again</source>
        <translation>%1 a été retrouvé</translation>
    </message>
    <message>
        <source>%1 was given back</source>
        <translation>%1 a été rendu</translation>
    </message>
    <message>
        <source>%1 was repossessed</source>
        <translation>%1 a été repris pour impayé</translation>
    </message>
    <message>
        <source>%1 was stolen</source>
        <translation>%1 a été volé</translation>
    </message>
    <message>
        <source>%1 was lost</source>
        <translation>%1 a été perdu</translation>
    </message>
    <message>
        <source>It is broken: another device takes its place</source>
        <translation>Il est en panne : un autre équipement prend sa place</translation>
    </message>
    <message>
        <source>It was lost: another device takes its place</source>
        <translation>Il a été perdu : un autre équipement prend sa place</translation>
    </message>
    <message>
        <source>It was stolen: another device takes its place</source>
        <translation>Il a été volé : un autre équipement prend sa place</translation>
    </message>
    <message>
        <source>Another device takes its place for another reason</source>
        <translation>Un autre équipement prend sa place pour une autre raison</translation>
    </message>
    <message>
        <source>The customer gives it back</source>
        <translation>Le client le rend</translation>
    </message>
    <message>
        <source>It is repossessed</source>
        <translation>Il est repris pour impayé</translation>
    </message>
    <message>
        <source>It was lost, and nothing takes its place</source>
        <translation>Il a été perdu et rien ne prend sa place</translation>
    </message>
    <message>
        <source>It was stolen, and nothing takes its place</source>
        <translation>Il a été volé et rien ne prend sa place</translation>
    </message>
    <message>
        <source>It was found again</source>
        <translation>Il a été retrouvé</translation>
    </message>
    <message>
        <source>%1 belongs to</source>
        <translation>%1 appartient à</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 est</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>Days paid for and not used up</source>
        <translation>Jours payés et non utilisés</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were asked for already and fit the old device only: they wait for a person on Today.</source>
        <translation>
            <numerusform>%n code a déjà été demandé et ne va qu'à l'ancien équipement : il attend une personne sur Aujourd'hui.</numerusform>
            <numerusform>%n codes ont déjà été demandés et ne vont qu'à l'ancien équipement : ils attendent une personne sur Aujourd'hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new device is unlocked for good, as the old one was.</source>
        <translation>Le nouvel équipement est débloqué pour toujours, comme l'ancien.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Tokens</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Latest tokens</source>
        <translation>Derniers codes</translation>
    </message>
    <message>
        <source>Latest payments</source>
        <translation>Derniers paiements</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Ask the phone for the money…</source>
        <translation>Demander l'argent au téléphone…</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Open sale</source>
        <translation>Vente ouverte</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Nobody, in stock</source>
        <translation>Personne, en stock</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Token step</source>
        <translation>Pas du code</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>Waiting for the next token</source>
        <translation>En attente du prochain code</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu'au</translation>
    </message>
    <message>
        <source>Retired; the serial number stays taken</source>
        <translation>Retiré ; le numéro de série reste pris</translation>
    </message>
    <message>
        <source>Must be reset before it is sold again</source>
        <translation>Doit être réinitialisé avant d'être revendu</translation>
    </message>
    <message>
        <source>Change tariff</source>
        <translation>Changer de tarif</translation>
    </message>
    <message>
        <source>The tariff of this meter from today on:</source>
        <translation>Le tarif de ce compteur à partir d'aujourd'hui :</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Ask the maker for a reset token</source>
        <translation>Demander au fabricant un code de réinitialisation</translation>
    </message>
    <message>
        <source>It was reset by hand</source>
        <translation>Il a été réinitialisé à la main</translation>
    </message>
    <message>
        <source>Reset this device</source>
        <translation>Réinitialiser cet équipement</translation>
    </message>
    <message>
        <source>How is the device made ready to be sold again?</source>
        <translation>Comment l'équipement est-il préparé pour être revendu ?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Retire this device?</source>
        <translation>Retirer cet équipement ?</translation>
    </message>
    <message>
        <source>A retired device takes no payments. Its history stays and its serial number stays taken.</source>
        <translation>Un équipement retiré ne prend plus de paiements. Son historique reste et son numéro de série reste pris.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Broken, lost, back…</source>
        <translation>Panne, perte, retour…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Change &amp;tariff…</source>
        <translation>Changer de &amp;tarif…</translation>
    </message>
    <message>
        <source>&amp;Give to another customer…</source>
        <translation>&amp;Donner à un autre client…</translation>
    </message>
    <message>
        <source>Grant &amp;without payment…</source>
        <translation>&amp;Offrir sans paiement…</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Réinitialiser…</translation>
    </message>
    <message>
        <source>Ret&amp;ire…</source>
        <translation>Ret&amp;irer…</translation>
    </message>
    <message>
        <source>Known there (asked %1)</source>
        <translation>Connu là-bas (demandé le %1)</translation>
    </message>
    <message>
        <source>Not known there, so it gets no tokens (asked %1)</source>
        <translation>Inconnu là-bas, il ne reçoit donc pas de codes (demandé le %1)</translation>
    </message>
    <message>
        <source>This maker's cloud cannot be asked for a serial number</source>
        <translation>Le service de ce fabricant ne peut pas être interrogé sur un numéro de série</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>Modifier les &amp;détails…</translation>
    </message>
    <message>
        <source>Ask the &amp;maker's cloud for it</source>
        <translation>Interroger le service du &amp;fabricant</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>Courant maximal</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Type de raccordement</translation>
    </message>
    <message>
        <source>Connection group</source>
        <translation>Groupe de raccordement</translation>
    </message>
    <message>
        <source>In the maker's cloud</source>
        <translation>Chez le fabricant</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>No device is here. Meters come with their customer; solar home systems and e-bikes may be put in stock.</source>
        <translation>Aucun équipement ici. Les compteurs viennent avec leur client ; kits solaires et vélos électriques peuvent être mis en stock.</translation>
    </message>
    <message>
        <source>Put devices in stock</source>
        <translation>Mettre des équipements en stock</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;Meters</source>
        <translation>&amp;Compteurs</translation>
    </message>
    <message>
        <source>&amp;Solar home systems</source>
        <translation>&amp;Kits solaires</translation>
    </message>
    <message>
        <source>E-&amp;bikes</source>
        <translation>&amp;Vélos électriques</translation>
    </message>
    <message>
        <source>Search serial number or customer</source>
        <translation>Chercher un numéro de série ou un client</translation>
    </message>
</context>
<context>
    <name>DialogWords</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier ?</translation>
    </message>
    <message>
        <source>%1 is there already. What is in it would be lost.</source>
        <translation>%1 existe déjà. Son contenu serait perdu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Puts back what was typed (%1)</source>
        <translation>Remet ce qui était saisi (%1)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>You began this on %1 and did not save it.</source>
        <translation>Vous avez commencé ceci le %1 sans l'enregistrer.</translation>
    </message>
</context>
<context>
    <name>DraftStrip</name>
    <message>
        <source>“%1” was begun on %2 and is not saved.</source>
        <extracomment>%1 is the title of a form, %2 a date and time</extracomment>
        <translation>« %1 » a été commencé le %2 et n'est pas enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>%1: left to pay</source>
        <translation>%1 : reste à payer</translation>
    </message>
    <message>
        <source>%1: money that waits for the next day</source>
        <translation>%1 : argent qui attend le prochain jour</translation>
    </message>
    <message>
        <source>%1: days given so far</source>
        <translation>%1 : jours donnés jusqu'ici</translation>
    </message>
    <message>
        <source>%1: days that wait for the next token</source>
        <translation>%1 : jours qui attendent le prochain code</translation>
    </message>
    <message>
        <source>%1: unlocked for good</source>
        <translation>%1 : débloqué pour toujours</translation>
    </message>
    <message>
        <source>%1: the sale</source>
        <translation>%1 : la vente</translation>
    </message>
    <message>
        <source>%1: its device</source>
        <translation>%1 : son équipement</translation>
    </message>
    <message>
        <source>Access rate of meter %1, %2 due on %3: paid</source>
        <translation>Abonnement du compteur %1, %2 échu le %3 : payé</translation>
    </message>
    <message>
        <source>Debt of %1 from a reversed payment of %2: paid</source>
        <translation>Dette de %1 d'un paiement annulé de %2 : payé</translation>
    </message>
    <message>
        <source>Already used, and written off as a loss</source>
        <translation>Déjà utilisé, et passé en perte</translation>
    </message>
    <message>
        <source>Already used, so owed at once</source>
        <translation>Déjà utilisé, donc dû aussitôt</translation>
    </message>
    <message>
        <source>Token for %1: %2</source>
        <translation>Code pour %1 : %2</translation>
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
        <source>%1: down payment of %2: paid</source>
        <translation>%1 : acompte de %2 : payé</translation>
    </message>
    <message>
        <source>%1: instalment %2 of %3, due on %4: paid</source>
        <extracomment>%1 the appliance, %2 the number, %3 an amount, %4 a date</extracomment>
        <translation>%1 : échéance %2 de %3, due le %4 : payé</translation>
    </message>
    <message>
        <source>Money that waits on meter %1</source>
        <translation>Argent qui attend sur le compteur %1</translation>
    </message>
    <message>
        <source>Credit of the customer</source>
        <translation>Crédit du client</translation>
    </message>
    <message>
        <source>stays valid</source>
        <translation>reste valable</translation>
    </message>
    <message>
        <source>Messages not sent yet</source>
        <translation>Messages pas encore envoyés</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>pas envoyé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>A token was already asked for; nobody can call it back. What can be done:</source>
        <translation>Un code a déjà été demandé ; personne ne peut le rappeler. Ce qu'on peut faire :</translation>
    </message>
    <message>
        <source>• Charge the customer: %1 is owed at once and comes first out of the next payment.</source>
        <translation>• Faire payer le client : %1 sont dus aussitôt et sont pris d'abord sur le prochain paiement.</translation>
    </message>
    <message>
        <source>• Accept the loss: the same amount is written off in the same step.</source>
        <translation>• Accepter la perte : le même montant est passé en perte dans la même opération.</translation>
    </message>
    <message>
        <source>• Let the customer earn the days back: they stay on the device, and the next payments give no new days until they have paid for them.</source>
        <translation>• Laisser le client regagner les jours : ils restent sur l'équipement, et les prochains paiements ne donnent pas de nouveaux jours avant de les avoir payés.</translation>
    </message>
    <message>
        <source>• Correct the device by a token: where the maker offers one that takes energy or days off, ask the maker for it, and accept the loss here.</source>
        <translation>• Corriger l'équipement par un code : si le fabricant en offre un qui retire de l'énergie ou des jours, demandez-le-lui et acceptez la perte ici.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>Devices or payments belong to this account. Switch it off instead of removing it.</source>
        <translation>Des équipements ou des paiements appartiennent à ce compte. Désactivez-le au lieu de le supprimer.</translation>
    </message>
    <message>
        <source>This data folder already holds a company.</source>
        <translation>Ce dossier de données contient déjà une entreprise.</translation>
    </message>
    <message>
        <source>This customer was merged into another one already.</source>
        <translation>Ce client a déjà été fusionné dans un autre.</translation>
    </message>
    <message>
        <source>This appliance was sold or is in stock and cannot be removed.</source>
        <translation>Cet appareil a été vendu ou est en stock et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>This customer is archived.</source>
        <translation>Ce client est archivé.</translation>
    </message>
    <message>
        <source>After the debts, less is left than the smallest purchase allowed.</source>
        <translation>Après les dettes, il reste moins que le plus petit achat permis.</translation>
    </message>
    <message>
        <source>Another program is writing to this company for a long time. Try again in a moment.</source>
        <translation>Un autre programme écrit longuement dans cette entreprise. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The data file is damaged. Restore the last backup.</source>
        <translation>Le fichier de données est endommagé. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The money of the two customers is booked by two offices: hand one cluster over first, or move the customer.</source>
        <translation>L'argent des deux clients est tenu par deux bureaux : remettez d'abord une zone, ou déplacez le client.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>Le disque est plein. Rien n'a été enregistré.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB.</source>
        <translation>Le fichier dépasse 5 Mo.</translation>
    </message>
    <message>
        <source>The down payment is larger than the total cost.</source>
        <translation>L'acompte est plus grand que le coût total.</translation>
    </message>
    <message>
        <source>This is more than can be paid. Nothing was booked: take at most what is open.</source>
        <translation>C'est plus que ce qui peut être payé. Rien n'a été comptabilisé : prenez au plus ce qui est ouvert.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>Cette date est dans l'avenir.</translation>
    </message>
    <message>
        <source>The address must begin with https. Plain http is for services on this machine only.</source>
        <translation>L'adresse doit commencer par https. Le http simple est réservé aux services de cette machine.</translation>
    </message>
    <message>
        <source>The instalment is too small.</source>
        <translation>L'échéance est trop petite.</translation>
    </message>
    <message>
        <source>The instalment is larger than what is left to pay after the down payment.</source>
        <translation>L'échéance est plus grande que ce qui reste à payer après l'acompte.</translation>
    </message>
    <message>
        <source>Something is already paid on this instalment, so it cannot be changed.</source>
        <translation>Quelque chose est déjà payé sur cette échéance, elle ne peut donc pas être modifiée.</translation>
    </message>
    <message>
        <source>This is not a possible number of instalments.</source>
        <translation>Ce n'est pas un nombre d'échéances possible.</translation>
    </message>
    <message>
        <source>This is not a possible date.</source>
        <translation>Ce n'est pas une date possible.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n'est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The period must be at least one whole day.</source>
        <translation>La période doit être d'au moins un jour entier.</translation>
    </message>
    <message>
        <source>This is not a possible phone number.</source>
        <translation>Ce n'est pas un numéro de téléphone possible.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Ce fuseau horaire n'est pas connu.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n'est pas une adresse web.</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so passwords can be neither read nor stored.</source>
        <translation>Le trousseau du système ne répond pas, les mots de passe ne peuvent être ni lus ni enregistrés.</translation>
    </message>
    <message>
        <source>This name is already used.</source>
        <translation>Ce nom est déjà utilisé.</translation>
    </message>
    <message>
        <source>This data file was written by a newer version of the program. Install that version to open it.</source>
        <translation>Ce fichier de données a été écrit par une version plus récente. Installez cette version pour l'ouvrir.</translation>
    </message>
    <message>
        <source>The channel needs an e-mail address. Give the customer one, or set one in the channel's account under Settings.</source>
        <translation>Le canal a besoin d'une adresse e-mail. Donnez-en une au client, ou au compte du canal dans les Paramètres.</translation>
    </message>
    <message>
        <source>The device has no payment plan.</source>
        <translation>L'équipement n'a pas de plan de paiement.</translation>
    </message>
    <message>
        <source>The meter has no tariff.</source>
        <translation>Le compteur n'a pas de tarif.</translation>
    </message>
    <message>
        <source>Every instalment has money on it. Give a new number of instalments for the rest.</source>
        <translation>Chaque échéance porte de l'argent. Donnez un nouveau nombre d'échéances pour le reste.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>Impossible d'écrire dans le dossier de données.</translation>
    </message>
    <message>
        <source>There is nothing to pay: the plan is finished or there is none, and the customer owes nothing.</source>
        <translation>Il n'y a rien à payer : le plan est fini ou absent, et le client ne doit rien.</translation>
    </message>
    <message>
        <source>The customer still owes money.</source>
        <translation>Le client doit encore de l'argent.</translation>
    </message>
    <message>
        <source>This device has an open sale.</source>
        <translation>Cet équipement a une vente ouverte.</translation>
    </message>
    <message>
        <source>Other places, customers or devices belong to this place, so it cannot be removed.</source>
        <translation>D'autres lieux, clients ou équipements appartiennent à ce lieu, il ne peut donc pas être supprimé.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself: choose the other one.</source>
        <translation>Un client ne peut pas être fusionné avec lui-même : choisissez l'autre.</translation>
    </message>
    <message>
        <source>A device with this serial number is already registered.</source>
        <translation>Un équipement avec ce numéro de série est déjà enregistré.</translation>
    </message>
    <message>
        <source>Meters use this tariff. Choose the tariff they move to.</source>
        <translation>Des compteurs utilisent ce tarif. Choisissez le tarif qui le remplace.</translation>
    </message>
    <message>
        <source>A customer has at most 10 documents: remove one first.</source>
        <translation>Un client a au plus 10 documents : supprimez-en un d'abord.</translation>
    </message>
    <message>
        <source>The new total is less than what is already paid.</source>
        <translation>Le nouveau total est inférieur à ce qui est déjà payé.</translation>
    </message>
    <message>
        <source>The device belongs to no customer.</source>
        <translation>L'équipement n'appartient à aucun client.</translation>
    </message>
    <message>
        <source>There is no appliance of this name.</source>
        <translation>Aucun appareil ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is no cluster of this name.</source>
        <translation>Aucune zone ne porte ce nom.</translation>
    </message>
    <message>
        <source>This customer is not known.</source>
        <translation>Ce client n'est pas connu.</translation>
    </message>
    <message>
        <source>There is no manufacturer of this name.</source>
        <translation>Aucun fabricant ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is no mini-grid of this name.</source>
        <translation>Aucun mini-réseau ne porte ce nom.</translation>
    </message>
    <message>
        <source>No device has this serial number.</source>
        <translation>Aucun équipement n'a ce numéro de série.</translation>
    </message>
    <message>
        <source>The status of this row does not say whether the payment succeeded.</source>
        <translation>Le statut de cette ligne ne dit pas si le paiement a abouti.</translation>
    </message>
    <message>
        <source>There is no tariff of this name.</source>
        <translation>Aucun tarif ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is no village of this name.</source>
        <translation>Aucun village ne porte ce nom.</translation>
    </message>
    <message>
        <source>This manufacturer does not make this kind of device.</source>
        <translation>Ce fabricant ne fait pas ce type d'équipement.</translation>
    </message>
    <message>
        <source>Only PDF and DOCX files are kept.</source>
        <translation>Seuls les fichiers PDF et DOCX sont gardés.</translation>
    </message>
    <message>
        <source>The file with the stored passwords is damaged.</source>
        <translation>Le fichier des mots de passe est endommagé.</translation>
    </message>
    <message>
        <source>The stored passwords are locked: the passphrase was not given or is wrong.</source>
        <translation>Les mots de passe sont verrouillés : la phrase secrète n'a pas été donnée ou est fausse.</translation>
    </message>
    <message>
        <source>The payment is in another currency.</source>
        <translation>Le paiement est dans une autre monnaie.</translation>
    </message>
    <message>
        <source>The device is of another kind.</source>
        <translation>L'équipement est d'un autre type.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abandonné. Rien n'a été écrit.</translation>
    </message>
    <message>
        <source>This reference was seen before with another amount or serial number.</source>
        <translation>Cette référence a déjà été vue avec un autre montant ou numéro de série.</translation>
    </message>
    <message>
        <source>The customer has or had credit.</source>
        <translation>Le client a ou avait un crédit.</translation>
    </message>
    <message>
        <source>The customer has a device: take that back first.</source>
        <translation>Le client a un équipement : reprenez-le d'abord.</translation>
    </message>
    <message>
        <source>The customer has payments.</source>
        <translation>Le client a des paiements.</translation>
    </message>
    <message>
        <source>The customer has bought something: take the sale back first.</source>
        <translation>Le client a acheté quelque chose : reprenez d'abord la vente.</translation>
    </message>
    <message>
        <source>The customer owes access rates.</source>
        <translation>Le client doit des abonnements.</translation>
    </message>
    <message>
        <source>A duplicate was merged into this customer.</source>
        <translation>Un doublon a été fusionné dans ce client.</translation>
    </message>
    <message>
        <source>Money was paid on the device.</source>
        <translation>De l'argent a été payé sur l'équipement.</translation>
    </message>
    <message>
        <source>The device is sold: take the sale back first.</source>
        <translation>L'équipement est vendu : reprenez d'abord la vente.</translation>
    </message>
    <message>
        <source>The device has tokens.</source>
        <translation>L'équipement a des codes.</translation>
    </message>
    <message>
        <source>The device went to another customer since.</source>
        <translation>L'équipement est passé à un autre client depuis.</translation>
    </message>
    <message>
        <source>The row has no reference.</source>
        <translation>La ligne n'a pas de référence.</translation>
    </message>
    <message>
        <source>The payment names no device serial number.</source>
        <translation>Le paiement ne nomme aucun numéro de série.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder or name.</source>
        <translation>Le fichier ne peut pas être écrit là. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>The token of this payment was already asked for.</source>
        <translation>Le code de ce paiement a déjà été demandé.</translation>
    </message>
    <message>
        <source>A person has matched this payment since.</source>
        <translation>Une personne a attribué ce paiement depuis.</translation>
    </message>
    <message>
        <source>The money of this payment was used since.</source>
        <translation>L'argent de ce paiement a été utilisé depuis.</translation>
    </message>
    <message>
        <source>The provider took this money back: reverse the payment instead of moving it.</source>
        <translation>Le fournisseur a repris cet argent : annulez le paiement au lieu de le déplacer.</translation>
    </message>
    <message>
        <source>A refund of this payment is under way.</source>
        <translation>Un remboursement de ce paiement est en cours.</translation>
    </message>
    <message>
        <source>Money was paid on the sale.</source>
        <translation>De l'argent a été payé sur la vente.</translation>
    </message>
    <message>
        <source>A token of the sale was already asked for.</source>
        <translation>Un code de cette vente a déjà été demandé.</translation>
    </message>
    <message>
        <source>The plan of the sale was changed since.</source>
        <translation>Le plan de la vente a été modifié depuis.</translation>
    </message>
    <message>
        <source>The payment is already booked on this device.</source>
        <translation>Le paiement est déjà comptabilisé sur cet équipement.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number. Export the file again with this column as text.</source>
        <translation>Un tableur a raccourci ce nombre. Exportez de nouveau le fichier avec cette colonne en texte.</translation>
    </message>
    <message>
        <source>This day is closed. Choose a later one.</source>
        <translation>Cette journée est clôturée. Choisissez-en une plus récente.</translation>
    </message>
    <message>
        <source>This device belongs to a customer: choose one from stock.</source>
        <translation>Cet équipement appartient à un client : choisissez-en un du stock.</translation>
    </message>
    <message>
        <source>This device was taken back and must be reset before it is given out again.</source>
        <translation>Cet équipement a été repris et doit être réinitialisé avant d'être remis à quelqu'un.</translation>
    </message>
    <message>
        <source>A device cannot replace itself.</source>
        <translation>Un équipement ne peut pas se remplacer lui-même.</translation>
    </message>
    <message>
        <source>Energy is paid for this meter and its token was not made yet. Reverse that payment, or move it to another device, first.</source>
        <translation>De l'énergie est payée pour ce compteur et son code n'a pas encore été fait. Annulez d'abord ce paiement, ou déplacez-le vers un autre équipement.</translation>
    </message>
    <message>
        <source>Energy is paid and waits for its token, and the new meter takes coarser steps. Reverse that payment first.</source>
        <translation>De l'énergie est payée et attend son code, et le nouveau compteur prend des pas plus grands. Annulez d'abord ce paiement.</translation>
    </message>
    <message>
        <source>No device has this serial number. To register it now, choose its maker.</source>
        <translation>Aucun équipement n'a ce numéro de série. Pour l'enregistrer maintenant, choisissez son fabricant.</translation>
    </message>
    <message>
        <source>A token of this maker has 20 digits. Compare it with the original.</source>
        <translation>Un code de ce fabricant a 20 chiffres. Comparez-le avec l'original.</translation>
    </message>
    <message>
        <source>This is there already.</source>
        <translation>Ceci existe déjà.</translation>
    </message>
    <message>
        <source>More than one thing has this name: rename one of them first.</source>
        <translation>Plusieurs choses portent ce nom : renommez-en une d'abord.</translation>
    </message>
    <message>
        <source>Several payments have this reference: open the right one from the list.</source>
        <translation>Plusieurs paiements ont cette référence : ouvrez le bon depuis la liste.</translation>
    </message>
    <message>
        <source>The connection was not made, because it is not safe. Look at the web address of the account.</source>
        <translation>La connexion n'a pas été faite, car elle n'est pas sûre. Regardez l'adresse web du compte.</translation>
    </message>
    <message>
        <source>This computer cannot encrypt: install the program again.</source>
        <translation>Cet ordinateur ne peut pas chiffrer : réinstallez le programme.</translation>
    </message>
    <message>
        <source>This is money that went out or back, not a payment.</source>
        <translation>C'est de l'argent sorti ou rendu, pas un paiement.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Le fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>No row of this statement says a day: name the days to compare.</source>
        <translation>Aucune ligne de ce relevé ne dit de jour : indiquez les jours à comparer.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose it again.</source>
        <translation>Le fichier ne peut pas être lu. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is too large: split it, or save it as CSV.</source>
        <translation>Le fichier est trop grand : divisez-le, ou enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>The file with the stored passwords cannot be written. Look at the rights and the free space of its folder.</source>
        <translation>Impossible d'écrire le fichier des mots de passe. Regardez les droits et la place libre de son dossier.</translation>
    </message>
    <message>
        <source>Something else still needs this, or something that it needs is gone. Look again.</source>
        <translation>Autre chose en a encore besoin, ou une chose nécessaire a disparu. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>The company is open in another window. Close that and try again.</source>
        <translation>L'entreprise est ouverte dans une autre fenêtre. Fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>These inputs do not go together: leave one of them empty.</source>
        <translation>Ces saisies ne vont pas ensemble : laissez-en une vide.</translation>
    </message>
    <message>
        <source>This is not a possible amount. Write digits only, above zero, with no more decimals than the currency has.</source>
        <translation>Ce n'est pas un montant possible. N'écrivez que des chiffres, au-dessus de zéro, sans plus de décimales que la monnaie n'en a.</translation>
    </message>
    <message>
        <source>This is not a component of a tariff: write its name, "=" and its price per kWh.</source>
        <translation>Ce n'est pas une composante de tarif : écrivez son nom, « = » et son prix par kWh.</translation>
    </message>
    <message>
        <source>This is not a country: choose one from the list.</source>
        <translation>Ce n'est pas un pays : choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This is not a currency: choose one from the list, or write its code, such as TZS.</source>
        <translation>Ce n'est pas une monnaie : choisissez-en une dans la liste, ou écrivez son code, par exemple TZS.</translation>
    </message>
    <message>
        <source>The file cannot be read: it is damaged, or a row has another number of columns. Save it again, or as CSV.</source>
        <translation>Le fichier ne peut pas être lu : il est abîmé, ou une ligne a un autre nombre de colonnes. Enregistrez-le de nouveau, ou en CSV.</translation>
    </message>
    <message>
        <source>An answer or a kept text cannot be read. Try again.</source>
        <translation>Une réponse ou un texte gardé ne peut pas être lu. Réessayez.</translation>
    </message>
    <message>
        <source>This is not a kind of device: meter, solar home system or e-bike.</source>
        <translation>Ce n'est pas un type d'équipement : compteur, kit solaire ou vélo électrique.</translation>
    </message>
    <message>
        <source>This is not a language: choose one from the list.</source>
        <translation>Ce n'est pas une langue : choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>The layout of the file cannot be used as it is set. Look at its separator, encoding and columns.</source>
        <translation>La disposition du fichier ne peut pas servir ainsi. Regardez son séparateur, son encodage et ses colonnes.</translation>
    </message>
    <message>
        <source>This is not a smallest payment that the program knows: any, or next_instalment.</source>
        <translation>Ce n'est pas un paiement minimum connu : any, ou next_instalment.</translation>
    </message>
    <message>
        <source>This is not a possible number.</source>
        <translation>Ce n'est pas un nombre possible.</translation>
    </message>
    <message>
        <source>Choose one of the reasons in the list.</source>
        <translation>Choisissez une des raisons de la liste.</translation>
    </message>
    <message>
        <source>This step of the meter is too coarse. Write a smaller number of Wh.</source>
        <translation>Ce pas du compteur est trop grand. Écrivez un plus petit nombre de Wh.</translation>
    </message>
    <message>
        <source>This password holds a sign that cannot be stored. Type it again.</source>
        <translation>Ce mot de passe contient un signe qui ne peut pas être gardé. Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is not a possible serial number. Type it as it stands on the device.</source>
        <translation>Ce n'est pas un numéro de série possible. Tapez-le comme il est écrit sur l'équipement.</translation>
    </message>
    <message>
        <source>This setting cannot have this value.</source>
        <translation>Ce réglage ne peut pas avoir cette valeur.</translation>
    </message>
    <message>
        <source>The hours of the tariff cannot be used: they overlap, or a start or a price is not possible.</source>
        <translation>Les heures du tarif ne peuvent pas servir : elles se chevauchent, ou un début ou un prix n'est pas possible.</translation>
    </message>
    <message>
        <source>This is not a type of appliance: choose one from the list.</source>
        <translation>Ce n'est pas un type d'appareil : choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The service does not let the program in. Look at the user name and the password of the account. (%1)</source>
        <translation>Le service ne laisse pas entrer le programme. Regardez l'identifiant et le mot de passe du compte. (%1)</translation>
    </message>
    <message>
        <source>The file lacks this column. Choose another one, or look at the header line.</source>
        <translation>Cette colonne manque dans le fichier. Choisissez-en une autre, ou regardez la ligne d'en-tête.</translation>
    </message>
    <message>
        <source>The message must hold {token}: without it the customer has no code.</source>
        <translation>Le message doit contenir {token} : sans cela le client n'a pas de code.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer online?</source>
        <translation>Le service n'a pas pu être joint. Cet ordinateur est-il en ligne ?</translation>
    </message>
    <message>
        <source>The service did not answer in time, so it is not known what it did. Look there before it is tried again.</source>
        <translation>Le service n'a pas répondu à temps ; on ne sait donc pas ce qu'il a fait. Regardez là-bas avant de réessayer.</translation>
    </message>
    <message>
        <source>There is no company in this folder yet.</source>
        <translation>Il n'y a pas encore d'entreprise dans ce dossier.</translation>
    </message>
    <message>
        <source>This is not a backup of a company that can be read. Choose another one.</source>
        <translation>Ce n'est pas une sauvegarde d'entreprise lisible. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This file is not a company of this program.</source>
        <translation>Ce fichier n'est pas une entreprise de ce programme.</translation>
    </message>
    <message>
        <source>This is no table that can be read. Save it as .xlsx or as CSV.</source>
        <translation>Ce n'est pas un tableau lisible. Enregistrez-le en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>This is not possible in the state it is in now. Look again.</source>
        <translation>Ce n'est pas possible dans l'état actuel. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>This account is switched off: switch it on in the settings.</source>
        <translation>Ce compte est désactivé : activez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The currency cannot change any more: there are amounts in it.</source>
        <translation>La monnaie ne peut plus changer : il y a des montants dans celle-ci.</translation>
    </message>
    <message>
        <source>This is not possible with this customer: archived, or the device is theirs already.</source>
        <translation>Ce n'est pas possible avec ce client : il est archivé, ou l'équipement est déjà le sien.</translation>
    </message>
    <message>
        <source>Change one instalment, or the rest of the plan; not both at once.</source>
        <translation>Modifiez une échéance, ou le reste du plan ; pas les deux à la fois.</translation>
    </message>
    <message>
        <source>This sale is finished or archived and cannot change any more.</source>
        <translation>Cette vente est terminée ou archivée et ne peut plus changer.</translation>
    </message>
    <message>
        <source>This is not possible with this device as it is now: look at its state and its owner.</source>
        <translation>Ce n'est pas possible avec cet équipement tel qu'il est : regardez son état et son propriétaire.</translation>
    </message>
    <message>
        <source>It is in another state by now: look again.</source>
        <translation>Son état a changé entre-temps : regardez de nouveau.</translation>
    </message>
    <message>
        <source>This is not there, or not any more. Look again.</source>
        <translation>Ceci n'existe pas, ou plus. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>Its status says that this is not money that came in.</source>
        <translation>Son statut dit que cet argent n'est pas entré.</translation>
    </message>
    <message>
        <source>This folder holds a real company; only the practice company can be made anew.</source>
        <translation>Ce dossier contient une vraie entreprise ; seule l'entreprise d'exercice peut être refaite.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This channel cannot do that by itself. Do it by hand and note it here.</source>
        <translation>Ce canal ne peut pas le faire seul. Faites-le à la main et notez-le ici.</translation>
    </message>
    <message>
        <source>This channel cannot ask a payer for money; it only reports payments.</source>
        <translation>Ce canal ne peut pas demander d'argent à un payeur ; il signale seulement les paiements.</translation>
    </message>
    <message>
        <source>None of the serial numbers is new.</source>
        <translation>Aucun des numéros de série n'est nouveau.</translation>
    </message>
    <message>
        <source>Another customer has this phone number.</source>
        <translation>Un autre client a ce numéro de téléphone.</translation>
    </message>
    <message>
        <source>The service was asked too often. It is tried again later. (%1)</source>
        <translation>Le service a été interrogé trop souvent. On réessaie plus tard. (%1)</translation>
    </message>
    <message>
        <source>The service said no: %1</source>
        <translation>Le service a refusé : %1</translation>
    </message>
    <message>
        <source>The tokens of this maker come in coarser steps. Write a multiple of the maker's step in Wh.</source>
        <translation>Les codes de ce fabricant vont par pas plus grands. Écrivez un multiple du pas du fabricant en Wh.</translation>
    </message>
    <message>
        <source>This row takes another one back: it is not money that came in.</source>
        <translation>Cette ligne en annule une autre : ce n'est pas de l'argent entré.</translation>
    </message>
    <message>
        <source>This password is not stored on this computer: type it again in the account's settings.</source>
        <translation>Ce mot de passe n'est pas gardé sur cet ordinateur : tapez-le de nouveau dans le compte.</translation>
    </message>
    <message>
        <source>This password is longer than can be stored.</source>
        <translation>Ce mot de passe est trop long pour être gardé.</translation>
    </message>
    <message>
        <source>The service has a fault of its own. It is tried again later. (%1)</source>
        <translation>Le service a une panne. On réessaie plus tard. (%1)</translation>
    </message>
    <message>
        <source>The data file did not take this. Nothing of it was saved. Try again; if it stays, restart the program.</source>
        <translation>Le fichier de données n'a pas pris ceci. Rien n'a été enregistré. Réessayez ; si cela reste, redémarrez le programme.</translation>
    </message>
    <message>
        <source>This is too long. Write less.</source>
        <translation>C'est trop long. Écrivez moins.</translation>
    </message>
    <message>
        <source>An .xlsx sheet does not hold so many rows: export a shorter time, or .csv.</source>
        <translation>Une feuille .xlsx ne contient pas autant de lignes : exportez une période plus courte, ou en .csv.</translation>
    </message>
    <message>
        <source>This serial number stands in an earlier line already.</source>
        <translation>Ce numéro de série est déjà dans une ligne précédente.</translation>
    </message>
    <message>
        <source>The service gave an answer that the program does not know. (%1)</source>
        <translation>Le service a donné une réponse inconnue du programme. (%1)</translation>
    </message>
    <message>
        <source>There is no such channel: choose one from the list.</source>
        <translation>Ce canal n'existe pas : choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The list has no such column any more. Remove this filter or this sorting.</source>
        <translation>La liste n'a plus cette colonne. Retirez ce filtre ou ce tri.</translation>
    </message>
    <message>
        <source>The name of the file must end with .csv, .xlsx or .json.</source>
        <translation>Le nom du fichier doit finir par .csv, .xlsx ou .json.</translation>
    </message>
    <message>
        <source>This kind is not known to the program.</source>
        <translation>Ce genre n'est pas connu du programme.</translation>
    </message>
    <message>
        <source>Messages are not written in this language: choose one from the list.</source>
        <translation>Les messages ne s'écrivent pas dans cette langue : choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This account has no such setting.</source>
        <translation>Ce compte n'a pas ce réglage.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet: choose another one.</source>
        <translation>Le classeur n'a pas cette feuille : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A word in braces is not known to this message, or a brace is open. Take one of those listed below the text.</source>
        <translation>Un mot entre accolades n'est pas connu de ce message, ou une accolade est ouverte. Prenez-en un de la liste sous le texte.</translation>
    </message>
    <message>
        <source>The column has no such value. Choose one from the list.</source>
        <translation>La colonne n'a pas cette valeur. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>The answer of the service cannot be used. Look at the web address of the account. (%1)</source>
        <translation>La réponse du service est inutilisable. Regardez l'adresse web du compte. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing the stored passwords: try again.</source>
        <translation>Un autre programme écrit les mots de passe : réessayez.</translation>
    </message>
    <message>
        <source>There are too many stored passwords: remove accounts that are not used.</source>
        <translation>Il y a trop de mots de passe gardés : supprimez les comptes inutilisés.</translation>
    </message>
    <message>
        <source>The stored passwords were written by a newer version of the program: install that version.</source>
        <translation>Les mots de passe ont été écrits par une version plus récente du programme : installez-la.</translation>
    </message>
    <message>
        <source>The file with the stored passwords cannot be read. Look at its rights.</source>
        <translation>Le fichier des mots de passe ne peut pas être lu. Regardez ses droits.</translation>
    </message>
    <message>
        <source>Another program already works for this company in the background.</source>
        <translation>Un autre programme travaille déjà pour cette entreprise en arrière-plan.</translation>
    </message>
    <message>
        <source>The letters of the file cannot be read in this encoding. Choose another one.</source>
        <translation>Les lettres du fichier ne se lisent pas dans cet encodage. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This column cannot be filtered in this way. Remove the filter.</source>
        <translation>Cette colonne ne se filtre pas ainsi. Retirez le filtre.</translation>
    </message>
    <message>
        <source>The backup is encrypted, and this is not its passphrase.</source>
        <translation>La sauvegarde est chiffrée, et ce n'est pas sa phrase secrète.</translation>
    </message>
    <message>
        <source>This device is granted days, not energy.</source>
        <translation>À cet équipement on accorde des jours, pas de l'énergie.</translation>
    </message>
    <message>
        <source>A meter is granted energy, not days.</source>
        <translation>À un compteur on accorde de l'énergie, pas des jours.</translation>
    </message>
    <message>
        <source>The provider says that this payment did not succeed.</source>
        <translation>Le fournisseur dit que ce paiement n'a pas abouti.</translation>
    </message>
    <message>
        <source>The payer did not pay in time.</source>
        <translation>Le payeur n'a pas payé à temps.</translation>
    </message>
    <message>
        <source>The payer or the channel said no to the request.</source>
        <translation>Le payeur ou le canal a refusé la demande.</translation>
    </message>
    <message>
        <source>The provider reversed this payment.</source>
        <translation>Le fournisseur a annulé ce paiement.</translation>
    </message>
    <message>
        <source>This computer has no fonts, so nothing can be printed. Install one.</source>
        <translation>Cet ordinateur n'a pas de polices, rien ne peut donc être imprimé. Installez-en une.</translation>
    </message>
    <message>
        <source>The printer does not take the page.</source>
        <translation>L'imprimante ne prend pas la page.</translation>
    </message>
    <message>
        <source>The words of this row may take another payment back, or the payer wrote them. If it is a payment, take the words out of the row and import it again.</source>
        <translation>Les mots de cette ligne annulent peut-être un autre paiement, ou le payeur les a écrits. Si c'est un paiement, enlevez ces mots de la ligne et importez-la de nouveau.</translation>
    </message>
    <message>
        <source>A maximum current is between 1 and 1000 ampere.</source>
        <translation>Un courant maximal est compris entre 1 et 1000 ampères.</translation>
    </message>
    <message>
        <source>Degrees with a point and at most six decimals: a latitude from -90 to 90, a longitude from -180 to 180.</source>
        <translation>Des degrés avec un point et au plus six décimales : une latitude de -90 à 90, une longitude de -180 à 180.</translation>
    </message>
    <message>
        <source>This is the company's own data file, which is open.</source>
        <translation>C'est le fichier de données de l'entreprise elle-même, qui est ouvert.</translation>
    </message>
    <message>
        <source>A meter has 1 phase or 3.</source>
        <translation>Un compteur a 1 ou 3 phases.</translation>
    </message>
    <message>
        <source>An outline has at least 3 corners, each a latitude and a longitude, with ";" between the corners: -3.1 36.2; -3.4 36.2; -3.4 36.9</source>
        <translation>Un contour a au moins 3 sommets, chacun une latitude et une longitude, séparés par « ; » : -3.1 36.2; -3.4 36.2; -3.4 36.9</translation>
    </message>
    <message>
        <source>Write a name of at least two characters.</source>
        <translation>Écrivez un nom d'au moins deux caractères.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a figure and the figure</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>What is &amp;in the file</source>
        <translation>Ce qu'il y a &amp;dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Channel the payments came by</source>
        <translation>&amp;Canal d'où viennent les paiements</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>A table as text (.csv, .txt) or an Excel workbook (.xlsx). It can also be dropped on the window.</source>
        <translation>Un tableau en texte (.csv, .txt) ou un classeur Excel (.xlsx). On peut aussi le déposer sur la fenêtre.</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Chercher le fichier</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Tableaux (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Choisir le fichier à importer</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>%1
Enter changes this filter, Delete takes it off.</source>
        <translation>%1
Entrée modifie ce filtre, Suppr le retire.</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>&amp;Remove this filter</source>
        <translation>&amp;Retirer ce filtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FilterEditors</name>
    <message>
        <source>&amp;Exactly this, not only a part</source>
        <translation>&amp;Exactement cela, pas seulement une partie</translation>
    </message>
    <message>
        <source>Con&amp;tains</source>
        <translation>Con&amp;tient</translation>
    </message>
    <message>
        <source>With nothing typed: rows where nothing stands</source>
        <translation>Sans rien saisir : les lignes où il n'y a rien</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;From (kWh)</source>
        <translation>&amp;De (kWh)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Up &amp;to (kWh)</source>
        <translation>&amp;Jusqu'à (kWh)</translation>
    </message>
    <message>
        <source>Up &amp;to</source>
        <translation>&amp;Jusqu'à</translation>
    </message>
    <message>
        <source>The smaller one comes first, or no row is left.</source>
        <translation>Le plus petit d'abord, sinon il ne reste aucune ligne.</translation>
    </message>
    <message>
        <source>“%1” is not a number for this column.</source>
        <translation>« %1 » n'est pas un nombre pour cette colonne.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>The earlier day comes first, or no row is left.</source>
        <translation>Le jour le plus ancien d'abord, sinon il ne reste aucune ligne.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>up to %1</source>
        <translation>jusqu'à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contient « %1 »</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Du et au</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 prochains jours</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 prochains jours</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Avant aujourd'hui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and what it is filtered by</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche : %1</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Name, phone, serial number, receipt or token</source>
        <translation>Nom, téléphone, numéro de série, reçu ou code</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Type any part of it: results come while you type.</source>
        <translation>Tapez-en une partie : les résultats viennent pendant la saisie.</translation>
    </message>
    <message>
        <source>Customer  %1 %2 · %3 · %4</source>
        <translation>Client  %1 %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Device  %1 · %2 · %3</source>
        <translation>Équipement  %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Payment  %1 · %2 · %3</source>
        <translation>Paiement  %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Token  %1 · %2 · %3</source>
        <translation>Code  %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n'a été trouvé.</translation>
    </message>
    <message>
        <source>Enter opens, Esc goes back.</source>
        <translation>Entrée ouvre, Échap revient.</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>GrantForm</name>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Offrir</translation>
    </message>
    <message>
        <source>&amp;Energy (Wh)</source>
        <translation>&amp;Énergie (Wh)</translation>
    </message>
    <message>
        <source>Whole steps of %1 Wh; 1 kWh is 1000 Wh.</source>
        <translation>Pas entiers de %1 Wh ; 1 kWh vaut 1000 Wh.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Stands in the record of what was done.</source>
        <translation>Figure dans le registre de ce qui a été fait.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu'il fait</translation>
    </message>
    <message>
        <source>The token is free of charge. It pays no debt, and it never counts as revenue.</source>
        <translation>Le code est gratuit. Il ne paie aucune dette et ne compte jamais comme recette.</translation>
    </message>
    <message>
        <source>Grant without payment for %1</source>
        <translation>Offrir sans paiement pour %1</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>Granted; the token is asked for.</source>
        <translation>Offert ; le code est demandé.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
</context>
<context>
    <name>IdentityCheck</name>
    <message>
        <source>No number plan knows this number; perhaps a digit is missing. It can be saved as it is.</source>
        <translation>Aucun plan de numérotation ne connaît ce numéro ; il manque peut-être un chiffre. On peut l'enregistrer tel quel.</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Take it back…</source>
        <translation>&amp;Reprendre l'import…</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Imports passés</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import : %1</translation>
    </message>
    <message>
        <source>Import, step %1 of %2: %3</source>
        <translation>Import, étape %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Importer %n ligne</numerusform>
            <numerusform>&amp;Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import : %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Langue des messages</translation>
    </message>
    <message>
        <source>Device serial number</source>
        <translation>Numéro de série de l'équipement</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Type d'équipement</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Customer (phone or number)</source>
        <translation>Client (téléphone ou numéro)</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Token step in Wh</source>
        <translation>Pas du code en Wh</translation>
    </message>
    <message>
        <source>Price per kWh</source>
        <translation>Prix par kWh</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Period of the access rate in days</source>
        <translation>Période de l'abonnement en jours</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Paiement minimal</translation>
    </message>
    <message>
        <source>Components of the price</source>
        <translation>Composantes du prix</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Weekly or monthly</source>
        <translation>Hebdomadaire ou mensuel</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>Nombre d'échéances</translation>
    </message>
    <message>
        <source>Amount of one instalment</source>
        <translation>Montant d'une échéance</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Days with the down payment</source>
        <translation>Jours avec l'acompte</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Mini-réseau</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Reference of the payment</source>
        <translation>Référence du paiement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount that came in</source>
        <translation>Montant reçu</translation>
    </message>
    <message>
        <source>Amount that went out</source>
        <translation>Montant sorti</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Text of the payment</source>
        <translation>Texte du paiement</translation>
    </message>
    <message>
        <source>Running balance</source>
        <translation>Solde courant</translation>
    </message>
    <message>
        <source>Status of the payment</source>
        <translation>Statut du paiement</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Least amount of a payment</source>
        <translation>Montant minimal d'un paiement</translation>
    </message>
    <message>
        <source>The customers are archived. One who has payments, a device or a sale since stays.</source>
        <translation>Les clients sont archivés. Celui qui a depuis des paiements, un équipement ou une vente reste.</translation>
    </message>
    <message>
        <source>The devices leave their customers and are retired, and their access rates are cancelled. One on which money was paid, or which is sold, stays.</source>
        <translation>Les équipements quittent leurs clients et sont retirés, et leurs abonnements sont annulés. Celui sur lequel on a payé, ou qui est vendu, reste.</translation>
    </message>
    <message>
        <source>They are removed. What is in use stays.</source>
        <translation>Ils sont supprimés. Ce qui est utilisé reste.</translation>
    </message>
    <message>
        <source>The sales are archived, and their devices go back to where they were. A sale on which money was paid stays.</source>
        <translation>Les ventes sont archivées et leurs équipements retournent où ils étaient. Une vente sur laquelle on a payé reste.</translation>
    </message>
    <message>
        <source>Booked payments are reversed with the reason you give, and unmatched ones are closed. Nothing is deleted, and their references stay known: the same rows cannot be imported into this channel again. A payment whose token was already asked for, or whose money was used since, stays: reverse it on its own page.</source>
        <translation>Les paiements comptabilisés sont annulés avec le motif que vous donnez, et les non attribués sont clos. Rien n'est effacé et leurs références restent connues : les mêmes lignes ne peuvent plus être importées dans ce canal. Un paiement dont le code a déjà été demandé, ou dont l'argent a été utilisé depuis, reste : annulez-le sur sa propre page.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Sera ajouté</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>En erreur</translation>
    </message>
    <message>
        <source>It waits as unmatched. %1</source>
        <translation>Il attend comme non attribué. %1</translation>
    </message>
    <message>
        <source>This is no money that came in.</source>
        <translation>Ce n'est pas une rentrée d'argent.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Will be taken back</source>
        <translation>Sera repris</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Déjà parti</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Price per day of a service</source>
        <translation>Prix par jour d'un service</translation>
    </message>
    <message>
        <source>Smallest payment of a service</source>
        <translation>Paiement minimal d'un service</translation>
    </message>
</context>
<context>
    <name>ImportsScreen</name>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Partly taken back</source>
        <translation>Repris en partie</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n'a encore été importé.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>Choisissez d'abord un import.</translation>
    </message>
    <message>
        <source>Nothing of this import is left to take back.</source>
        <translation>Il ne reste rien à reprendre de cet import.</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Imports passés</translation>
    </message>
</context>
<context>
    <name>LayoutStep</name>
    <message>
        <source>The first row holds the &amp;names of the columns</source>
        <translation>La première ligne porte les &amp;noms des colonnes</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (Unicode text)</source>
        <translation>UTF-16 (texte Unicode)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (occidental)</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>Point : 1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>Virgule : 1.234,50</translation>
    </message>
    <message>
        <source>2026-03-31 (ISO)</source>
        <translation>2026-03-31 (ISO)</translation>
    </message>
    <message>
        <source>Day, month, year: 31/03/2026</source>
        <translation>Jour, mois, année : 31/03/2026</translation>
    </message>
    <message>
        <source>Month, day, year: 03/31/2026</source>
        <translation>Mois, jour, année : 03/31/2026</translation>
    </message>
    <message>
        <source>Year, month, day: 2026/03/31</source>
        <translation>Année, mois, jour : 2026/03/31</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Rows above the table</source>
        <translation>&amp;Lignes au-dessus du tableau</translation>
    </message>
    <message>
        <source>They are left out: titles, account data.</source>
        <translation>Elles sont ignorées : titres, données du compte.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Change it when letters with accents look wrong.</source>
        <translation>À changer quand les lettres accentuées sont fausses.</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Montants</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>how it is written</source>
        <translation>comment il est écrit</translation>
    </message>
</context>
<context>
    <name>ListBrowser</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Retirer recherche et filtres</translation>
    </message>
    <message>
        <source>An export of this list is being written. Wait for it, or stop it.</source>
        <translation>Un export de cette liste est en cours d'écriture. Attendez-le ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tableur (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texte à virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>No row fits the search and the filters.</source>
        <translation>Aucune ligne ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Show only some rows, by any column</source>
        <translation>Ne montrer que certaines lignes, par n'importe quelle colonne</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Filters with a name, order and columns</source>
        <translation>Filtres nommés, ordre et colonnes</translation>
    </message>
    <message>
        <source>&amp;Keep search and filters under a name…</source>
        <translation>&amp;Garder recherche et filtres sous un nom…</translation>
    </message>
    <message>
        <source>&amp;Sort by the column of the chosen cell</source>
        <translation>&amp;Trier par la colonne de la cellule choisie</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Comme d'&amp;habitude</translation>
    </message>
    <message>
        <source>&amp;Forget a name…</source>
        <translation>&amp;Oublier un nom…</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>T&amp;rier par</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>L'ordre habituel</translation>
    </message>
    <message>
        <source>Keep search and filters</source>
        <translation>Garder recherche et filtres</translation>
    </message>
    <message>
        <source>Under which name? A name that is there already gets these filters.</source>
        <translation>Sous quel nom ? Un nom qui existe déjà reçoit ces filtres.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>“%1” stands in the menu of this list (F10).</source>
        <translation>« %1 » est dans le menu de cette liste (F10).</translation>
    </message>
    <message>
        <source>Forget a name</source>
        <translation>Oublier un nom</translation>
    </message>
    <message>
        <source>Which filters are no longer needed?</source>
        <translation>Quels filtres ne servent plus ?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n'a pas été écrit : %2</translation>
    </message>
    <message>
        <source>The list was not printed: %1</source>
        <translation>La liste n'a pas été imprimée : %1</translation>
    </message>
</context>
<context>
    <name>ListExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l'export</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite dans %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L'export a été arrêté. Aucun fichier n'a été écrit.</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>%1: %2</source>
        <comment>column and its sum</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>adding up…</source>
        <translation>addition en cours…</translation>
    </message>
    <message>
        <source>The best matches are shown. A click on a column's head, or Ctrl+Shift+S, shows all of them.</source>
        <translation>Les meilleures correspondances sont affichées. Un clic sur un en-tête de colonne, ou Ctrl+Maj+S, les montre toutes.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPrinter</name>
    <message>
        <source>Reading %1 for the paper</source>
        <translation>Lecture de %1 pour l'impression</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter l'impression</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L'impression a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisi le</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Actif jusqu'au</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archivé le</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Comptabilisé le</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>Canal de paiement</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Connection group</source>
        <translation>Groupe de raccordement</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Type de raccordement</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days given</source>
        <translation>Jours donnés</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Type d'équipement</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Message gateway</source>
        <translation>Passerelle de messages</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Langue des messages</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Mini-réseau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Next due on</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Operator's receipt</source>
        <translation>Reçu de l'opérateur</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu'au</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Prix par jour</translation>
    </message>
    <message>
        <source>Tariff or appliance</source>
        <translation>Tarif ou appareil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Smallest step (Wh)</source>
        <translation>Plus petit pas (Wh)</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Money on the meter</source>
        <translation>Argent sur le compteur</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Needs a reset</source>
        <translation>À réinitialiser</translation>
    </message>
    <message>
        <source>With a customer</source>
        <translation>Chez un client</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Energy service</source>
        <translation>Service d'énergie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>New money</source>
        <translation>Argent nouveau</translation>
    </message>
    <message>
        <source>Used credit</source>
        <translation>Crédit utilisé</translation>
    </message>
    <message>
        <source>Unlock for good</source>
        <translation>Débloquer pour toujours</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Change of the plan</source>
        <translation>Changement du plan</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Solar home systems</source>
        <translation>Kits solaires</translation>
    </message>
    <message>
        <source>E-bikes</source>
        <translation>Vélos électriques</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Instalments due</source>
        <translation>Échéances à venir</translation>
    </message>
    <message>
        <source>Instalments overdue</source>
        <translation>Échéances en retard</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Unmatched payments</source>
        <translation>Paiements non attribués</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Tokens not there yet</source>
        <translation>Codes pas encore là</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages not sent yet</source>
        <translation>Messages pas encore envoyés</translation>
    </message>
</context>
<context>
    <name>LookalikeHint</name>
    <message>
        <source>Customers like this one</source>
        <translation>Clients semblables</translation>
    </message>
    <message>
        <source>Perhaps this customer is already registered:</source>
        <translation>Ce client est peut-être déjà enregistré :</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Ouvrir celui-là</translation>
    </message>
    <message>
        <source>Open %1 %2</source>
        <translation>Ouvrir %1 %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close the program?</source>
        <translation>Fermer le programme ?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>There was no backup for a week. One press on Back up makes one.</source>
        <translation>Il n'y a pas eu de sauvegarde depuis une semaine. Une pression sur Sauvegarder en fait une.</translation>
    </message>
    <message>
        <source>A form is not saved</source>
        <translation>Un formulaire n'est pas enregistré</translation>
    </message>
    <message>
        <source>Save or leave the open form, then restore the backup.</source>
        <translation>Enregistrez ou quittez le formulaire ouvert, puis restaurez la sauvegarde.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Copy the whole company to one checked file</source>
        <translation>Copier toute l'entreprise dans un fichier vérifié</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message numerus="yes">
        <source>Notices (%n new)</source>
        <translation>
            <numerusform>Avis (%n nouveau)</numerusform>
            <numerusform>Avis (%n nouveaux)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program said, to be found again (Ctrl+J)</source>
        <translation>Ce que le programme a dit, à retrouver (Ctrl+J)</translation>
    </message>
    <message>
        <source>PRACTICE: %1 - MPManager</source>
        <translation>EXERCICE : %1 - MPManager</translation>
    </message>
    <message>
        <source>%1 - MPManager</source>
        <translation>%1 - MPManager</translation>
    </message>
    <message>
        <source>A form is not saved. Close the program all the same? What was typed is offered again at the next start.</source>
        <translation>Un formulaire n'est pas enregistré. Fermer quand même le programme ? Ce qui est saisi sera proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>A backup is being written or read. Close the program all the same? The backup is stopped then, and there is none.</source>
        <translation>Une sauvegarde est en cours d'écriture ou de lecture. Fermer quand même le programme ? La sauvegarde est alors arrêtée, et il n'y en a pas.</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Est gardé</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Y entre</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Doublon</translation>
    </message>
    <message>
        <source>Which one is &amp;kept</source>
        <translation>Lequel est &amp;gardé</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>May be empty; it stands in the history.</source>
        <translation>Peut rester vide ; figure dans l'historique.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Ce qui est déplacé</translation>
    </message>
    <message>
        <source>Merge %1 %2 with a duplicate</source>
        <translation>Fusionner %1 %2 avec un doublon</translation>
    </message>
    <message>
        <source>Choose the other record of the same person. Nothing is written before you press Merge.</source>
        <translation>Choisissez l'autre fiche de la même personne. Rien n'est écrit avant que vous pressiez Fusionner.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Open sales</source>
        <translation>Ventes ouvertes</translation>
    </message>
    <message>
        <source>Owes, due or not</source>
        <translation>Doit, échu ou non</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>What moves to the customer that is kept:</source>
        <translation>Ce qui passe au client gardé :</translation>
    </message>
    <message>
        <source>devices %1, with the running access rate and what waits on the meter for the next token</source>
        <translation>équipements %1, avec l'abonnement en cours et ce qui attend sur le compteur pour le prochain code</translation>
    </message>
    <message>
        <source>open sales %1</source>
        <translation>ventes ouvertes %1</translation>
    </message>
    <message numerus="yes">
        <source>%n closed sale(s)</source>
        <translation>
            <numerusform>%n vente close</numerusform>
            <numerusform>%n ventes closes</numerusform>
        </translation>
    </message>
    <message>
        <source>open instalments of %1</source>
        <translation>échéances ouvertes de %1</translation>
    </message>
    <message>
        <source>open access rate of %1</source>
        <translation>abonnement ouvert de %1</translation>
    </message>
    <message>
        <source>%1 to recover from reversed payments</source>
        <translation>%1 à récupérer de paiements annulés</translation>
    </message>
    <message>
        <source>credit of %1</source>
        <translation>crédit de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es), as further addresses</source>
        <translation>
            <numerusform>%n adresse, comme autre adresse</numerusform>
            <numerusform>%n adresses, comme autres adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onboarding answer(s)</source>
        <translation>
            <numerusform>%n réponse d'accueil</numerusform>
            <numerusform>%n réponses d'accueil</numerusform>
        </translation>
    </message>
    <message>
        <source>details that are missing there: %1</source>
        <translation>données qui y manquent : %1</translation>
    </message>
    <message>
        <source>nothing: the duplicate has neither devices nor sales, debts or credit</source>
        <translation>rien : le doublon n'a ni équipements ni ventes, ni dettes ni crédit</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) stay as they were written and are shown with both</source>
        <translation>
            <numerusform>%n paiement reste comme il a été écrit et est montré avec les deux</numerusform>
            <numerusform>%n paiements restent comme ils ont été écrits et sont montrés avec les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>the old number and phone go on finding the customer that is kept</source>
        <translation>l'ancien numéro et l'ancien téléphone mènent toujours au client gardé</translation>
    </message>
    <message>
        <source>Merge these two?</source>
        <extracomment>%1 is the duplicate that goes, %2 the customer that is kept</extracomment>
        <translation>Fusionner ces deux ?</translation>
    </message>
    <message>
        <source>%1 goes into %2. This cannot be taken back.</source>
        <translation>%1 entre dans %2. Cela ne peut pas être défait.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The two are one customer now: %1.</source>
        <translation>Les deux ne font plus qu'un client : %1.</translation>
    </message>
    <message>
        <source>The names differ: make sure that this is one person.</source>
        <translation>Les noms diffèrent : assurez-vous que c'est une seule personne.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>Say &amp;what became of it…</source>
        <translation>Dire ce qu'il en est a&amp;dvenu…</translation>
    </message>
    <message>
        <source>The customer has the message</source>
        <translation>Le client a le message</translation>
    </message>
    <message>
        <source>The customer does not have it: send it again</source>
        <translation>Le client ne l'a pas : le renvoyer</translation>
    </message>
    <message>
        <source>What became of the message?</source>
        <translation>Qu'est devenu le message ?</translation>
    </message>
    <message>
        <source>The gateway's answer was lost. Ask the customer:</source>
        <translation>La réponse de la passerelle s'est perdue. Demandez au client :</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>MessagesPane</name>
    <message>
        <source>A token to be typed</source>
        <translation>Un code à taper</translation>
    </message>
    <message>
        <source>Energy or days that reached the device</source>
        <translation>Énergie ou jours arrivés à l'équipement</translation>
    </message>
    <message>
        <source>A payment without a token</source>
        <translation>Un paiement sans code</translation>
    </message>
    <message>
        <source>Reminder before an instalment is due</source>
        <translation>Rappel avant une échéance</translation>
    </message>
    <message>
        <source>Reminder after an instalment was due</source>
        <translation>Rappel après une échéance</translation>
    </message>
    <message>
        <source>These are filled in for each customer: %1</source>
        <translation>Ceci est rempli pour chaque client : %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Back to the &amp;built-in text</source>
        <translation>Revenir au texte d'&amp;origine</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>How it will look, with invented values:</source>
        <translation>Comment ce sera, avec des valeurs inventées :</translation>
    </message>
    <message>
        <source>Leave this text?</source>
        <translation>Quitter ce texte ?</translation>
    </message>
    <message>
        <source>The text is not saved. Show the other one all the same?</source>
        <translation>Le texte n'est pas enregistré. Montrer quand même l'autre ?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a letter here is not in the alphabet of SMS, so one holds 70 characters only.</source>
        <translation>%1 : une lettre n'est pas dans l'alphabet des SMS, un SMS n'a donc que 70 caractères.</translation>
    </message>
    <message>
        <source>%1, %2 characters; room for %3 more.</source>
        <translation>%1, %2 caractères ; place pour %3 de plus.</translation>
    </message>
    <message>
        <source>The text is saved; messages from now on use it.</source>
        <translation>Le texte est enregistré ; les messages l'utilisent désormais.</translation>
    </message>
    <message>
        <source>Messages use the built-in text again.</source>
        <translation>Les messages utilisent de nouveau le texte d'origine.</translation>
    </message>
    <message>
        <source>Text of messages: %1</source>
        <extracomment>%1 is a kind of message: "A token to be typed"</extracomment>
        <translation>Texte des messages : %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>No money came in during the last two years.</source>
        <translation>Aucun argent n'est entré ces deux dernières années.</translation>
    </message>
</context>
<context>
    <name>NoticeLog</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Nothing was noticed yet. What the program says in passing is kept here.</source>
        <translation>Rien n'a encore été noté. Ce que le programme dit en passant est gardé ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>The data folder %1 cannot be made.</source>
        <translation>Le dossier de données %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>La sauvegarde n'a pas été restaurée</translation>
    </message>
    <message>
        <source>MPManager cannot start</source>
        <translation>MPManager ne peut pas démarrer</translation>
    </message>
    <message>
        <source>The backup takes the place of the company.</source>
        <translation>La sauvegarde prend la place de l'entreprise.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>OpenItemWords</name>
    <message>
        <source>This token was asked for before its device was replaced: when it comes, it fits the old device only.</source>
        <translation>Ce code a été demandé avant le remplacement de son équipement : quand il viendra, il n'ira qu'à l'ancien.</translation>
    </message>
    <message>
        <source>A channel has sent something that cannot be read.</source>
        <translation>Un canal a envoyé quelque chose d'illisible.</translation>
    </message>
    <message>
        <source>A payment came again under the same reference, with another amount or serial number.</source>
        <translation>Un paiement est revenu sous la même référence, avec un autre montant ou numéro de série.</translation>
    </message>
    <message>
        <source>The provider says that this payment was reversed.</source>
        <translation>Le fournisseur dit que ce paiement a été annulé.</translation>
    </message>
    <message>
        <source>The maker's token gives another quantity than was asked for.</source>
        <translation>Le code du fabricant donne une autre quantité que celle demandée.</translation>
    </message>
    <message>
        <source>It is not known whether the refund was made.</source>
        <translation>On ne sait pas si le remboursement a été fait.</translation>
    </message>
    <message>
        <source>A refund waits for the provider.</source>
        <translation>Un remboursement attend le fournisseur.</translation>
    </message>
    <message>
        <source>The provider says that a payment was reversed, and the payment has not come yet.</source>
        <translation>Le fournisseur dit qu'un paiement a été annulé, et ce paiement n'est pas encore arrivé.</translation>
    </message>
    <message>
        <source>The provider had reversed this payment before it came.</source>
        <translation>Le fournisseur avait annulé ce paiement avant qu'il n'arrive.</translation>
    </message>
    <message>
        <source>What the channel says of a refund is not what a person entered.</source>
        <translation>Ce que le canal dit d'un remboursement n'est pas ce qu'une personne a saisi.</translation>
    </message>
</context>
<context>
    <name>OwedPanel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Open on this sale</source>
        <translation>Ouvert sur cette vente</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Nobody: no money can be taken for it</source>
        <translation>Personne : aucun argent ne peut être pris pour lui</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Due today, all devices</source>
        <translation>Dû aujourd'hui, tous équipements</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Ouvert sur %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>It was sent to the device; there is nothing to type.</source>
        <translation>Il a été envoyé à l'équipement ; il n'y a rien à taper.</translation>
    </message>
    <message>
        <source>This token was cancelled.</source>
        <translation>Ce code a été annulé.</translation>
    </message>
    <message>
        <source>The token is not there yet; it comes by message.</source>
        <translation>Le code n'est pas encore là ; il vient par message.</translation>
    </message>
    <message>
        <source>Where the money went</source>
        <translation>Où est allé l'argent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>down payment</source>
        <translation>acompte</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Earlier debt</source>
        <translation>Dette antérieure</translation>
    </message>
    <message>
        <source>Access rate of meter %1</source>
        <translation>Abonnement du compteur %1</translation>
    </message>
    <message>
        <source>Rest of %1 %2</source>
        <translation>Reste de %1 %2</translation>
    </message>
    <message>
        <source>Kept on meter %1 for the next token</source>
        <translation>Gardé sur le compteur %1 pour le prochain code</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Rien n'est dû.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dû maintenant</translation>
    </message>
    <message>
        <source>Payments from %1 to %2</source>
        <translation>Paiements du %1 au %2</translation>
    </message>
    <message>
        <source>There was no payment.</source>
        <translation>Il n'y a eu aucun paiement.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Vendu le</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Prix par jour</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Instalments of %1 %2</source>
        <translation>Échéances de %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not printed.</source>
        <translation>
            <numerusform>%n autre ligne n'est pas imprimée.</numerusform>
            <numerusform>%n autres lignes ne sont pas imprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It paid what was due, so there is no token.</source>
        <translation>Le paiement a réglé ce qui était dû ; il n'y a pas de code.</translation>
    </message>
    <message>
        <source>Too little for a token; it counts for the next one.</source>
        <translation>Trop peu pour un code ; cela compte pour le prochain.</translation>
    </message>
    <message>
        <source>Not yet a whole day; it counts for the next token.</source>
        <translation>Pas encore un jour entier ; cela compte pour le prochain code.</translation>
    </message>
    <message>
        <source>The token comes when the down payment is complete.</source>
        <translation>Le code vient quand l'acompte est complet.</translation>
    </message>
    <message>
        <source>The down payment is complete; the days come with the instalments.</source>
        <translation>L'acompte est complet ; les jours viennent avec les échéances.</translation>
    </message>
    <message>
        <source>The device is already unlocked for good.</source>
        <translation>L'équipement est déjà débloqué pour toujours.</translation>
    </message>
    <message>
        <source>Days given before are earned back first.</source>
        <translation>Les jours déjà donnés sont à payer d'abord.</translation>
    </message>
    <message>
        <source>There is nothing to buy for this device.</source>
        <translation>Il n'y a rien à acheter pour cet équipement.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Energy service</source>
        <translation>Service d'énergie</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échu le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocked for good</source>
        <translation>Débloqué pour toujours</translation>
    </message>
    <message>
        <source>Code for the device</source>
        <translation>Code pour l'équipement</translation>
    </message>
    <message>
        <source>Not booked. The company holds this money, but not yet for a device.</source>
        <translation>Non comptabilisé. La société détient cet argent, mais il n'est pas encore attribué à un équipement.</translation>
    </message>
    <message>
        <source>Not booked. The money went back to the payer.</source>
        <translation>Non comptabilisé. L'argent a été rendu au payeur.</translation>
    </message>
    <message>
        <source>Not booked. The money has not arrived yet.</source>
        <translation>Non comptabilisé. L'argent n'est pas encore arrivé.</translation>
    </message>
    <message>
        <source>Failed. No money came, and nothing is booked.</source>
        <translation>Échoué. Aucun argent n'est venu et rien n'est comptabilisé.</translation>
    </message>
    <message>
        <source>Refused. Nothing is booked.</source>
        <translation>Refusé. Rien n'est comptabilisé.</translation>
    </message>
    <message>
        <source>Reversed on %1: %2. This receipt is not valid any more.</source>
        <translation>Annulé le %1 : %2. Ce reçu n'est plus valable.</translation>
    </message>
    <message>
        <source>The money is booked on %1 now.</source>
        <translation>L'argent est maintenant comptabilisé sur %1.</translation>
    </message>
    <message>
        <source>Payment without a receipt</source>
        <translation>Paiement sans reçu</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Paiement minimal</translation>
    </message>
    <message>
        <source>Every payment buys days. Nothing falls due.</source>
        <translation>Chaque paiement achète des jours. Il n'y a pas d'échéances.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Archived. The open instalments are void.</source>
        <translation>Archivé. Les échéances ouvertes sont nulles.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Proposed change of instalment plan</source>
        <translation>Modification proposée du plan de paiement</translation>
    </message>
    <message>
        <source>This is an offer, not a contract. Nothing is sold yet.</source>
        <translation>Ceci est une offre, pas un contrat. Rien n'est encore vendu.</translation>
    </message>
    <message>
        <source>This is a proposal. Until it is agreed, the plan stays as it is.</source>
        <translation>Ceci est une proposition. Tant qu'elle n'est pas acceptée, le plan reste tel quel.</translation>
    </message>
    <message>
        <source>Date of sale</source>
        <translation>Date de vente</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Repris : %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>The same day of the week before</source>
        <translation>Le même jour de la semaine précédente</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The same days of the month before</source>
        <translation>Les mêmes jours du mois précédent</translation>
    </message>
    <message>
        <source>The same month of the year before</source>
        <translation>Le même mois de l'année précédente</translation>
    </message>
    <message>
        <source>Compared with earlier times</source>
        <translation>Comparaison avec les périodes antérieures</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>Rien n'est entré.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Payments here</source>
        <translation>Paiements ici</translation>
    </message>
    <message>
        <source>Amount here</source>
        <translation>Montant ici</translation>
    </message>
    <message>
        <source>Payments in the statement</source>
        <translation>Paiements du relevé</translation>
    </message>
    <message>
        <source>Amount in the statement</source>
        <translation>Montant du relevé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Ligne du relevé</translation>
    </message>
    <message>
        <source>These lines of the statement cannot be read and are not counted: %1</source>
        <translation>Ces lignes du relevé sont illisibles et ne sont pas comptées : %1</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>Rapport du %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Montants en %1</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Equal payments</source>
        <translation>Paiements concordants</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Only in the statement</source>
        <translation>Seulement dans le relevé</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>Montants différents</translation>
    </message>
    <message>
        <source>Every payment is equal.</source>
        <translation>Tous les paiements concordent.</translation>
    </message>
    <message>
        <source>Owed on %1 (less what is kept)</source>
        <translation>Dû le %1 (moins ce qui est gardé)</translation>
    </message>
    <message>
        <source>%1 paid and reversed: %2</source>
        <translation>%1 payés puis annulés : %2</translation>
    </message>
    <message>
        <source>%1 taken from the credit</source>
        <translation>%1 pris sur le crédit</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en PD&amp;F…</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Comment ce sera</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>Feuille A4</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rouleau de 80 mm</translation>
    </message>
    <message>
        <source>Roll of 58 mm</source>
        <translation>Rouleau de 58 mm</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Papi&amp;er</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>Type two dates, the earlier one first.</source>
        <translation>Tapez deux dates, la plus ancienne d'abord.</translation>
    </message>
    <message>
        <source>Only the first rows are shown here; all are printed.</source>
        <translation>Seules les premières lignes sont montrées ici ; toutes sont imprimées.</translation>
    </message>
    <message>
        <source>Reading what is printed</source>
        <translation>Lecture de ce qui s'imprime</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter l'impression</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was printed or saved.</source>
        <translation>C'est arrêté. Rien n'a été imprimé ni enregistré.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>Impression de %1</translation>
    </message>
    <message>
        <source>%1 was not printed or saved: %2</source>
        <translation>%1 n'a pas été imprimé ni enregistré : %2</translation>
    </message>
</context>
<context>
    <name>PassphrasePrompt</name>
    <message>
        <source>Stored passwords</source>
        <translation>Mots de passe enregistrés</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This machine has no keychain, so passwords of channels and makers are kept in an encrypted file. Choose its passphrase, and write it down: nobody can recover it.</source>
        <translation>Cette machine n'a pas de trousseau ; les mots de passe des canaux et des fabricants sont gardés dans un fichier chiffré. Choisissez sa phrase secrète et notez-la : personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>That was not the passphrase. Try again:</source>
        <translation>Ce n'était pas la phrase secrète. Réessayez :</translation>
    </message>
    <message>
        <source>The passphrase of the file with the stored passwords:</source>
        <translation>La phrase secrète du fichier des mots de passe :</translation>
    </message>
</context>
<context>
    <name>PaymentMessages</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>Ce qu'a dit la passerelle</translation>
    </message>
    <message>
        <source>Send this messa&amp;ge again</source>
        <translation>Renvo&amp;yer ce message</translation>
    </message>
    <message>
        <source>The message goes out once more.</source>
        <translation>Le message repart.</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Where the money went</source>
        <translation>Où est allé l'argent</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What the maker said</source>
        <translation>Ce que dit le fabricant</translation>
    </message>
    <message>
        <source>Choose the device…</source>
        <translation>Choisir l'équipement…</translation>
    </message>
    <message>
        <source>Ask for a refund…</source>
        <translation>Demander un remboursement…</translation>
    </message>
    <message>
        <source>Approve the refund…</source>
        <translation>Approuver le remboursement…</translation>
    </message>
    <message>
        <source>Returned by hand…</source>
        <translation>Rendu à la main…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Annuler le paiement…</translation>
    </message>
    <message>
        <source>What the provider sent</source>
        <translation>Ce que le fournisseur a envoyé</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Paiement de %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>Reçu ici</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>How the device was found</source>
        <translation>Comment l'équipement a été trouvé</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Refund asked by</source>
        <translation>Remboursement demandé par</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Refund approved by</source>
        <translation>Remboursement approuvé par</translation>
    </message>
    <message>
        <source>The channel's answer</source>
        <translation>La réponse du canal</translation>
    </message>
    <message>
        <source>Messages to the customer</source>
        <translation>Messages au client</translation>
    </message>
    <message>
        <source>Wrong device…</source>
        <translation>Mauvais équipement…</translation>
    </message>
    <message>
        <source>Exactly as it came</source>
        <translation>Exactement comme c'est arrivé</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1 by %2, for %3</source>
        <translation>%1 par %2, pour %3</translation>
    </message>
    <message>
        <source>Device named</source>
        <translation>Équipement nommé</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Booked in place of</source>
        <translation>Comptabilisé à la place de</translation>
    </message>
    <message>
        <source>Booked instead</source>
        <translation>Comptabilisé à la place</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print token…</source>
        <translation>Imprimer le code…</translation>
    </message>
    <message>
        <source>Choose the token in the table first.</source>
        <translation>Choisissez d'abord le code dans le tableau.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message>
        <source>Booked late</source>
        <translation>Comptabilisé en retard</translation>
    </message>
    <message>
        <source>On %1, because its own day was closed.</source>
        <translation>Le %1, parce que sa propre journée était clôturée.</translation>
    </message>
    <message>
        <source>The refund was made…</source>
        <translation>Le remboursement a été fait…</translation>
    </message>
    <message>
        <source>The refund was not made…</source>
        <translation>Le remboursement n'a pas été fait…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>the down payment</source>
        <translation>l'acompte</translation>
    </message>
    <message>
        <source>instalment %1</source>
        <translation>l'échéance %1</translation>
    </message>
    <message>
        <source>%1 was taken back: %2.</source>
        <translation>%1 ont été repris : %2.</translation>
    </message>
    <message>
        <source>%1 made good an earlier payment that was reversed.</source>
        <translation>%1 ont réparé un paiement antérieur annulé.</translation>
    </message>
    <message>
        <source>%1 paid the access rate of meter %2 that fell due on %3.</source>
        <translation>%1 ont payé l'abonnement du compteur %2, échu le %3.</translation>
    </message>
    <message>
        <source>%1 paid %2 of %3, due on %4.</source>
        <extracomment>%2 is "instalment 3" or "the down payment", %3 the appliance, %4 the due date</extracomment>
        <translation>%1 ont payé %2 de %3, échue le %4.</translation>
    </message>
    <message>
        <source>%1 paid %2 of %3 %4, due on %5.</source>
        <extracomment>%2 is "instalment 3" or "the down payment", %3 the appliance, %4 its serial number, %5 the due date</extracomment>
        <translation>%1 ont payé %2 de %3 %4, échue le %5.</translation>
    </message>
    <message>
        <source>%1 went into energy for meter %2.</source>
        <translation>%1 sont allés en énergie pour le compteur %2.</translation>
    </message>
    <message>
        <source>%1 went into days for %2.</source>
        <translation>%1 sont allés en jours pour %2.</translation>
    </message>
    <message>
        <source>%1 could not be used and is kept as the customer's credit.</source>
        <translation>%1 n'ont pas pu être utilisés et restent au crédit du client.</translation>
    </message>
    <message>
        <source>down payment</source>
        <translation>acompte</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>A person chose the device %1; the payer had named “%2”.</source>
        <translation>Une personne a choisi l'équipement %1 ; le payeur avait nommé « %2 ».</translation>
    </message>
    <message>
        <source>The payer named “%1” in the field “%2”.</source>
        <translation>Le payeur a nommé « %1 » dans le champ « %2 ».</translation>
    </message>
    <message>
        <source>The company holds this money, but it is booked nowhere. %1 Choose the device, or give the money back.</source>
        <translation>L'entreprise détient cet argent, mais il n'est comptabilisé nulle part. %1 Choisissez l'équipement ou rendez l'argent.</translation>
    </message>
    <message>
        <source>The money went back to the payer through the channel.</source>
        <translation>L'argent est retourné au payeur par le canal.</translation>
    </message>
    <message>
        <source>The money was returned by hand: %1</source>
        <translation>L'argent a été rendu à la main : %1</translation>
    </message>
    <message>
        <source>The provider announced this payment; the money is not confirmed yet.</source>
        <translation>Le fournisseur a annoncé ce paiement ; l'argent n'est pas encore confirmé.</translation>
    </message>
    <message>
        <source>The provider says that this payment failed. Nothing was booked.</source>
        <translation>Le fournisseur dit que ce paiement a échoué. Rien n'a été comptabilisé.</translation>
    </message>
    <message>
        <source>This payment was reversed: %1</source>
        <translation>Ce paiement a été annulé : %1</translation>
    </message>
    <message>
        <source>A payment with the same reference but another amount or device was here before. Nothing was booked.</source>
        <translation>Un paiement de même référence mais d'autre montant ou équipement était déjà là. Rien n'a été comptabilisé.</translation>
    </message>
    <message>
        <source>Nothing was booked. %1</source>
        <translation>Rien n'a été comptabilisé. %1</translation>
    </message>
    <message>
        <source>A person moved it here from another device.</source>
        <translation>Une personne l'a déplacé ici d'un autre équipement.</translation>
    </message>
    <message>
        <source>The provider took this payment back before it could be booked. Nothing was booked, and the payer has the money.</source>
        <translation>Le fournisseur a repris ce paiement avant qu'il soit comptabilisé. Rien n'a été comptabilisé, et le payeur a l'argent.</translation>
    </message>
    <message>
        <source>This payment stood on the wrong device. The money is booked on %1 now: %2</source>
        <translation>Ce paiement était sur le mauvais équipement. L'argent est maintenant sur %1 : %2</translation>
    </message>
    <message>
        <source>Token for %1: %2</source>
        <translation>Code pour %1 : %2</translation>
    </message>
    <message>
        <source>No token yet: it is not known which device the money is for.</source>
        <translation>Pas encore de code : on ne sait pas à quel équipement l'argent est destiné.</translation>
    </message>
    <message>
        <source>No token: the money went back to the payer.</source>
        <translation>Pas de code : l'argent est retourné au payeur.</translation>
    </message>
    <message>
        <source>No token yet: the provider has not confirmed the money.</source>
        <translation>Pas encore de code : le fournisseur n'a pas confirmé l'argent.</translation>
    </message>
    <message>
        <source>No token: the money never came.</source>
        <translation>Pas de code : l'argent n'est jamais venu.</translation>
    </message>
    <message>
        <source>No token: nothing was booked.</source>
        <translation>Pas de code : rien n'a été comptabilisé.</translation>
    </message>
    <message>
        <source>No token: the payment made none before it was reversed.</source>
        <translation>Pas de code : le paiement n'en a pas fait avant d'être annulé.</translation>
    </message>
    <message>
        <source>The payment was reversed. A token that was not asked for yet is cancelled; one that was handed out stays valid.</source>
        <translation>Le paiement a été annulé. Un code pas encore demandé est annulé ; un code donné reste valable.</translation>
    </message>
    <message>
        <source>No token: the money paid for an appliance that needs none.</source>
        <translation>Pas de code : l'argent a payé un appareil qui n'en a pas besoin.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s): the money bought something for the device itself.</source>
        <translation>
            <numerusform>%n code : l'argent a acheté quelque chose pour l'équipement lui-même.</numerusform>
            <numerusform>%n codes : l'argent a acheté quelque chose pour l'équipement lui-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Payment without a token</source>
        <translation>Paiement sans code</translation>
    </message>
    <message>
        <source>It came here %1 after the provider's time.</source>
        <translation>Il est arrivé ici %1 après l'heure du fournisseur.</translation>
    </message>
    <message>
        <source>It came here %1 before the provider's time: one of the two clocks is wrong.</source>
        <translation>Il est arrivé ici %1 avant l'heure du fournisseur : l'une des deux horloges est fausse.</translation>
    </message>
    <message>
        <source>%1 came in for sale %2 after it was written off.</source>
        <extracomment>%1 is an amount, %2 the number of a sale</extracomment>
        <translation>%1 sont venus pour la vente %2 après qu'elle a été passée en perte.</translation>
    </message>
    <message>
        <source>Recovery after a write-off</source>
        <translation>Recouvrement après passage en perte</translation>
    </message>
    <message>
        <source>The company holds this money, but it is booked nowhere. A refund of it is under way: it can be booked on a device only when the refund was not made.</source>
        <translation>L'entreprise détient cet argent, mais il n'est comptabilisé nulle part. Son remboursement est en cours : il ne peut être comptabilisé sur un équipement que si le remboursement n'a pas été fait.</translation>
    </message>
</context>
<context>
    <name>PaymentsScreen</name>
    <message>
        <source>No payment is here. Ctrl+N takes cash.</source>
        <translation>Aucun paiement ici. Ctrl+N encaisse.</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Search reference, receipt, device or customer</source>
        <translation>Chercher référence, reçu, équipement ou client</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Paiements</translation>
    </message>
    <message>
        <source>&amp;Unmatched</source>
        <translation>&amp;Non attribués</translation>
    </message>
    <message>
        <source>Every payment that came in is booked on a device or settled.</source>
        <translation>Chaque paiement reçu est comptabilisé sur un équipement ou réglé.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Du et au</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Mini-grid</source>
        <translation>&amp;Mini-réseau</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Latitude</source>
        <translation>&amp;Latitude</translation>
    </message>
    <message>
        <source>In degrees, e.g. -3.3731. May be empty.</source>
        <translation>En degrés, p. ex. -3,3731. Peut rester vide.</translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation>L&amp;ongitude</translation>
    </message>
    <message>
        <source>New village</source>
        <translation>Nouveau village</translation>
    </message>
    <message>
        <source>New mini-grid</source>
        <translation>Nouveau mini-réseau</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Empty: no grid, for places where only solar home systems or e-bikes are sold.</source>
        <translation>Vide : sans réseau, pour les lieux où l'on ne vend que kits solaires ou vélos électriques.</translation>
    </message>
    <message>
        <source>Past payments keep their old place.</source>
        <translation>Les paiements passés gardent leur ancien lieu.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>PlaceTreeView</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Mini-réseau</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Add a mini-grid</source>
        <translation>Ajouter un mini-réseau</translation>
    </message>
    <message>
        <source>Add a village</source>
        <translation>Ajouter un village</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>Ajouter une zone</translation>
    </message>
    <message>
        <source>Move village…</source>
        <translation>Déplacer le village…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Name of the new cluster:</source>
        <translation>Nom de la nouvelle zone :</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose the village in the tree first.</source>
        <translation>Choisissez d'abord le village dans l'arbre.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>The mini-grid it belongs to from now on. Past payments keep their old place.</source>
        <translation>Le mini-réseau auquel il appartient désormais. Les paiements passés gardent leur ancien lieu.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Only a place to which nothing belongs can be removed.</source>
        <translation>Seul un lieu auquel rien n'appartient peut être supprimé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add a village without a grid</source>
        <translation>Ajouter un village sans réseau</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move %1 to %2? Past payments keep their old place.</source>
        <translation>Déplacer %1 vers %2 ? Les paiements passés gardent leur ancien lieu.</translation>
    </message>
</context>
<context>
    <name>PlanInputs</name>
    <message>
        <source>Number of instalments is agreed</source>
        <translation>Le nombre d'échéances est convenu</translation>
    </message>
    <message>
        <source>Amount of each instalment is agreed</source>
        <translation>Le montant de chaque échéance est convenu</translation>
    </message>
    <message>
        <source>Energy as a service, a price per day without end</source>
        <translation>Énergie comme service, un prix par jour sans fin</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>N'importe quel montant</translation>
    </message>
    <message>
        <source>At least the next instalment</source>
        <translation>Au moins la prochaine échéance</translation>
    </message>
    <message>
        <source>Ho&amp;w it is paid</source>
        <translation>&amp;Comment c'est payé</translation>
    </message>
    <message>
        <source>Total &amp;cost</source>
        <translation>&amp;Coût total</translation>
    </message>
    <message>
        <source>&amp;Down payment</source>
        <translation>&amp;Acompte</translation>
    </message>
    <message>
        <source>&amp;Instalments</source>
        <translation>&amp;Échéances</translation>
    </message>
    <message>
        <source>Paid e&amp;very</source>
        <translation>Pa&amp;yé chaque</translation>
    </message>
    <message>
        <source>Empty: one period after the sale.</source>
        <translation>Vide : une période après la vente.</translation>
    </message>
    <message>
        <source>S&amp;mallest payment</source>
        <translation>Pa&amp;iement minimal</translation>
    </message>
    <message>
        <source>Da&amp;ys with the down payment</source>
        <translation>&amp;Jours avec l'acompte</translation>
    </message>
    <message>
        <source>&amp;Price per day</source>
        <translation>&amp;Prix par jour</translation>
    </message>
    <message>
        <source>Empty: any amount.</source>
        <translation>Vide : n'importe quel montant.</translation>
    </message>
    <message>
        <source>Every %1 give one day. There is no end and nothing falls due.</source>
        <translation>Chaque %1 donne un jour. Il n'y a pas de fin et rien n'arrive à échéance.</translation>
    </message>
    <message>
        <source>Type the price per day.</source>
        <translation>Tapez le prix par jour.</translation>
    </message>
    <message>
        <source>The schedule is shown here while you type.</source>
        <translation>L'échéancier s'affiche ici pendant la saisie.</translation>
    </message>
    <message>
        <source>o&amp;f each</source>
        <translation>&amp;de chacune</translation>
    </message>
    <message>
        <source>Fi&amp;rst due</source>
        <translation>P&amp;remière échéance</translation>
    </message>
    <message>
        <source>All of them are the same.</source>
        <translation>Toutes sont égales.</translation>
    </message>
    <message>
        <source>The last one is %1.</source>
        <translation>La dernière est de %1.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>The practice server could not be started: %1</source>
        <translation>Le serveur d'exercice n'a pas pu démarrer : %1</translation>
    </message>
    <message>
        <source>The practice server ended at once.</source>
        <translation>Le serveur d'exercice s'est arrêté aussitôt.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Token slip</source>
        <translation>Bordereau de code</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>There is no token to print. %1</source>
        <translation>Il n'y a pas de code à imprimer. %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Modification proposée</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
</context>
<context>
    <name>ReassignForm</name>
    <message>
        <source>&amp;Give the device</source>
        <translation>&amp;Donner l'équipement</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Équipement</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Nouveau client</translation>
    </message>
    <message>
        <source>Hand-&amp;over</source>
        <translation>&amp;Remise</translation>
    </message>
    <message>
        <source>What stays and what moves</source>
        <translation>Ce qui reste et ce qui change</translation>
    </message>
    <message>
        <source>Empty: %1 as before.</source>
        <translation>Vide : %1 comme avant.</translation>
    </message>
    <message>
        <source>Choose the customer who gets the device.</source>
        <translation>Choisissez le client qui reçoit l'équipement.</translation>
    </message>
    <message>
        <source>Choose the customer who gets the device. Nothing is written before you give it.</source>
        <translation>Choisissez le client qui reçoit l'équipement. Rien n'est écrit avant que vous le donniez.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 (%3) from %4 on.</source>
        <extracomment>%1 is the serial number, %2 the name and %3 the number of the new customer, %4 a date</extracomment>
        <translation>%1 appartient à %2 (%3) à partir du %4.</translation>
    </message>
    <message>
        <source>Old payments, and what is still owed, stay with %1 (%2).</source>
        <extracomment>%1 is the name and %2 the number of the old customer</extracomment>
        <translation>Les anciens paiements, et ce qui est encore dû, restent à %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n access charge(s) of this meter are open there, together %1.</source>
        <translation>
            <numerusform>%n abonnement de ce compteur y est ouvert, %1 au total.</numerusform>
            <numerusform>%n abonnements de ce compteur y sont ouverts, %1 au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 that wait on the meter for its next token become the old customer's credit.</source>
        <translation>%1 en attente sur le compteur pour son prochain code deviennent le crédit de l'ancien client.</translation>
    </message>
    <message>
        <source>The new customer's access rate of %1 is due for the first time on %2.</source>
        <translation>L'abonnement de %1 du nouveau client est dû pour la première fois le %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <extracomment>%1 is the serial number, %2 the customer's name</extracomment>
        <translation>%1 appartient maintenant à %2.</translation>
    </message>
    <message>
        <source>Give a device to another customer</source>
        <translation>Donner un équipement à un autre client</translation>
    </message>
    <message>
        <source>Tari&amp;ff from then on</source>
        <translation>Tari&amp;f à partir de là</translation>
    </message>
</context>
<context>
    <name>ReconciliationLists</name>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Ligne du relevé</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égaux</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Only in the statement</source>
        <translation>Seulement dans le relevé</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>Montants différents</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici : %1</translation>
    </message>
    <message>
        <source>In the statement: %1</source>
        <translation>Dans le relevé : %1</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisibles</translation>
    </message>
</context>
<context>
    <name>ReconciliationModel</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Amount here</source>
        <translation>Montant ici</translation>
    </message>
    <message>
        <source>Amount in the statement</source>
        <translation>Montant du relevé</translation>
    </message>
    <message>
        <source>State here</source>
        <translation>État ici</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Ligne du relevé</translation>
    </message>
</context>
<context>
    <name>ReconciliationPage</name>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>How it is &amp;written…</source>
        <translation>Comment il est écri&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Payments here</source>
        <translation>Paiements ici</translation>
    </message>
    <message>
        <source>Amount here</source>
        <translation>Montant ici</translation>
    </message>
    <message>
        <source>Payments in the statement</source>
        <translation>Paiements du relevé</translation>
    </message>
    <message>
        <source>Amount in the statement</source>
        <translation>Montant du relevé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>No payment here has the reference %1. Import the statement to take it in.</source>
        <translation>Aucun paiement d'ici n'a la référence %1. Importez le relevé pour le prendre en compte.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Statement of the channel</source>
        <translation>&amp;Relevé du canal</translation>
    </message>
    <message>
        <source>A table as text (.csv, .txt) or an Excel workbook (.xlsx).</source>
        <translation>Un tableau en texte (.csv, .txt) ou un classeur Excel (.xlsx).</translation>
    </message>
    <message>
        <source>Browse for the statement</source>
        <translation>Parcourir pour trouver le relevé</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Empty: the days of the statement.</source>
        <translation>Vide : les jours du relevé.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Empty: only that day.</source>
        <translation>Vide : ce jour seulement.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Import the statement…</source>
        <translation>Importer le relevé…</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Clôturer la journée…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;onnes</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Tableaux (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the statement</source>
        <translation>Choisir le relevé</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <translation>%1, du %2 au %3.</translation>
    </message>
    <message>
        <source>The days up to %1 are closed.</source>
        <translation>Les jours jusqu'au %1 sont clôturés.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tableur (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texte à virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved to %1.</source>
        <translation>
            <numerusform>%n ligne est enregistrée dans %1.</numerusform>
            <numerusform>%n lignes sont enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Device for %1 %2</source>
        <translation>Équipement pour %1 %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Save and ne&amp;w</source>
        <translation>Enregistrer et &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Manufacturer</source>
        <translation>&amp;Fabricant</translation>
    </message>
    <message>
        <source>&amp;Device serial number</source>
        <translation>&amp;Numéro de série de l'équipement</translation>
    </message>
    <message>
        <source>&amp;Tariff</source>
        <translation>&amp;Tarif</translation>
    </message>
    <message>
        <source>Token step (W&amp;h)</source>
        <translation>Pas du code (W&amp;h)</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Register another device</source>
        <translation>Enregistrer un autre équipement</translation>
    </message>
    <message>
        <source>Register customer and device</source>
        <translation>Enregistrer client et équipement</translation>
    </message>
    <message>
        <source>8 to 15 characters, as on the label.</source>
        <translation>8 à 15 caractères, comme sur l'étiquette.</translation>
    </message>
    <message>
        <source>This is not a whole number of Wh.</source>
        <translation>Ce n'est pas un nombre entier de Wh.</translation>
    </message>
    <message>
        <source>Phone already registered</source>
        <translation>Téléphone déjà enregistré</translation>
    </message>
    <message>
        <source>This phone belongs to %1 %2 in %3. Register the device for that customer instead?</source>
        <translation>Ce téléphone appartient à %1 %2 à %3. Enregistrer plutôt l'équipement pour ce client ?</translation>
    </message>
    <message>
        <source>Register for %1 %2</source>
        <translation>Enregistrer pour %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 is registered for %3 %4.</source>
        <extracomment>%1 is the kind of device, %2 its serial number, %3 and %4 the customer's name</extracomment>
        <translation>%1 %2 est enregistré pour %3 %4.</translation>
    </message>
    <message>
        <source>More about the device</source>
        <translation>Plus sur l'équipement</translation>
    </message>
</context>
<context>
    <name>ReplanForm</name>
    <message>
        <source>&amp;Change the plan</source>
        <translation>&amp;Changer le plan</translation>
    </message>
    <message>
        <source>New &amp;total</source>
        <translation>Nouveau &amp;total</translation>
    </message>
    <message>
        <source>Empty: the total stays.</source>
        <translation>Vide : le total reste.</translation>
    </message>
    <message>
        <source>New &amp;number for the rest</source>
        <translation>Nouveau &amp;nombre pour le reste</translation>
    </message>
    <message>
        <source>Empty: the dates stay. Instalments with money on them are kept in any case.</source>
        <translation>Vide : les dates restent. Les échéances qui portent de l'argent sont gardées dans tous les cas.</translation>
    </message>
    <message>
        <source>Paid e&amp;very</source>
        <translation>Pa&amp;yé chaque</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>Après le changement</translation>
    </message>
    <message>
        <source>Type what should change.</source>
        <translation>Tapez ce qui doit changer.</translation>
    </message>
    <message>
        <source>Change the plan of sale %1</source>
        <translation>Changer le plan de la vente %1</translation>
    </message>
    <message>
        <source>The plan is changed.</source>
        <translation>Le plan est changé.</translation>
    </message>
    <message>
        <source>The total, or the number of instalments</source>
        <translation>Le total, ou le nombre d'échéances</translation>
    </message>
    <message>
        <source>One instalment</source>
        <translation>Une échéance</translation>
    </message>
    <message>
        <source>Down payment: %1</source>
        <translation>Acompte : %1</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 le %2 : %3</translation>
    </message>
    <message>
        <source>&amp;What changes</source>
        <translation>&amp;Ce qui change</translation>
    </message>
    <message>
        <source>&amp;Instalment</source>
        <translation>&amp;Échéance</translation>
    </message>
    <message>
        <source>Those with money on them cannot change.</source>
        <translation>Celles qui portent de l'argent ne peuvent pas changer.</translation>
    </message>
    <message>
        <source>New c&amp;ost</source>
        <translation>Nouveau c&amp;oût</translation>
    </message>
    <message>
        <source>0 removes it. The total changes with it.</source>
        <translation>0 la supprime. Le total change avec elle.</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>Kept with the change, as is your name.</source>
        <translation>Gardé avec le changement, ainsi que votre nom.</translation>
    </message>
    <message>
        <source>Print proposal…</source>
        <translation>Imprimer la proposition…</translation>
    </message>
    <message>
        <source>Type what should change: the proposal is printed as it is shown.</source>
        <translation>Tapez ce qui doit changer : la proposition s'imprime telle qu'elle est affichée.</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>No payment was booked in this time.</source>
        <translation>Aucun paiement n'a été comptabilisé dans cette période.</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Chiffres du rapport</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l'image</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l'image</translation>
    </message>
    <message>
        <source>&amp;Revenue by</source>
        <translation>&amp;Recettes par</translation>
    </message>
    <message>
        <source>Revenue by</source>
        <translation>Recettes par</translation>
    </message>
    <message>
        <source>Type two dates, the earlier one first.</source>
        <translation>Tapez deux dates, la plus ancienne d'abord.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Energy sold</source>
        <translation>Énergie vendue</translation>
    </message>
    <message>
        <source>Days sold</source>
        <translation>Jours vendus</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tableur (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texte à virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved to %1.</source>
        <translation>
            <numerusform>%n ligne a été enregistrée dans %1.</numerusform>
            <numerusform>%n lignes ont été enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>L'image est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>The picture was copied; paste it into a letter.</source>
        <translation>L'image est copiée ; collez-la dans une lettre.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close a day…</source>
        <translation>Clôturer une journée…</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>Le rapport n'a pas été enregistré : %1</translation>
    </message>
    <message>
        <source>Reconcile…</source>
        <translation>Rapprocher…</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>&amp;Ask for the money</source>
        <translation>&amp;Demander l'argent</translation>
    </message>
    <message>
        <source>&amp;Device serial number</source>
        <translation>&amp;Numéro de série de l'équipement</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Empty: the customer's own phone.</source>
        <translation>Vide : le téléphone du client.</translation>
    </message>
    <message>
        <source>Ask the phone for the money</source>
        <translation>Demander l'argent au téléphone</translation>
    </message>
    <message>
        <source>No channel of this company can ask for money. Add one under Settings.</source>
        <translation>Aucun canal de cette entreprise ne peut demander d'argent. Ajoutez-en un dans les Paramètres.</translation>
    </message>
    <message>
        <source>The request is kept; the channel is asked as soon as it can be reached.</source>
        <translation>La demande est gardée ; le canal est interrogé dès qu'il est joignable.</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Address to pay &amp;at</source>
        <translation>Adresse &amp;où payer</translation>
    </message>
    <message>
        <source>Co&amp;py the address</source>
        <translation>Co&amp;pier l'adresse</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Phone asked</source>
        <translation>Téléphone sollicité</translation>
    </message>
    <message>
        <source>E-mail given to the channel</source>
        <translation>E-mail donné au canal</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Can be paid until</source>
        <translation>Peut être payé jusqu'au</translation>
    </message>
    <message>
        <source>The channel's answer</source>
        <translation>La réponse du canal</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>The request waits here until the channel can be reached. Nobody was asked so far.</source>
        <translation>La demande attend ici que le canal soit joignable. Personne n'a encore été sollicité.</translation>
    </message>
    <message>
        <source>The channel is being asked now.</source>
        <translation>Le canal est en train d'être interrogé.</translation>
    </message>
    <message>
        <source>The payer was asked. The money is not here yet.</source>
        <translation>Le payeur a été sollicité. L'argent n'est pas encore là.</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came. The channel is asked what became of it.</source>
        <translation>La demande est partie, mais aucune réponse n'est venue. On demande au canal ce qu'il en est.</translation>
    </message>
    <message>
        <source>The channel says no. Nothing was booked.</source>
        <translation>Le canal refuse. Rien n'a été comptabilisé.</translation>
    </message>
    <message>
        <source>The time is over and nobody has paid. Money that comes late is booked all the same.</source>
        <translation>Le temps est passé et personne n'a payé. L'argent qui vient tard est comptabilisé quand même.</translation>
    </message>
    <message>
        <source>The payer has paid.</source>
        <translation>Le payeur a payé.</translation>
    </message>
</context>
<context>
    <name>Revenue</name>
    <message>
        <source>No village</source>
        <translation>Sans village</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Mini-réseau</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>Canal de paiement</translation>
    </message>
    <message>
        <source>%1: revenue by day, %2 to %3</source>
        <translation>%1 : recettes par jour, du %2 au %3</translation>
    </message>
    <message>
        <source>%1: revenue by month, %2 to %3</source>
        <translation>%1 : recettes par mois, du %2 au %3</translation>
    </message>
    <message>
        <source>%1: revenue by mini-grid, %2 to %3</source>
        <translation>%1 : recettes par mini-réseau, du %2 au %3</translation>
    </message>
    <message>
        <source>%1: revenue by village, %2 to %3</source>
        <translation>%1 : recettes par village, du %2 au %3</translation>
    </message>
    <message>
        <source>%1: revenue by payment channel, %2 to %3</source>
        <translation>%1 : recettes par canal de paiement, du %2 au %3</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Energy sold</source>
        <translation>Énergie vendue</translation>
    </message>
    <message>
        <source>Days sold</source>
        <translation>Jours vendus</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ReverseForm</name>
    <message>
        <source>&amp;Reverse the payment</source>
        <translation>&amp;Annuler le paiement</translation>
    </message>
    <message>
        <source>What the reversal changes</source>
        <translation>Ce que l'annulation change</translation>
    </message>
    <message>
        <source>The customer owes it at once</source>
        <translation>Le client le doit aussitôt</translation>
    </message>
    <message>
        <source>The company takes the loss</source>
        <translation>L'entreprise prend la perte</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>It stays in the history of the payment, with your name.</source>
        <translation>Il reste dans l'historique du paiement, avec votre nom.</translation>
    </message>
    <message>
        <source>What was already &amp;used</source>
        <translation>Ce qui est déjà &amp;utilisé</translation>
    </message>
    <message>
        <source>Reverse the payment of %1 by %2</source>
        <translation>Annuler le paiement de %1 par %2</translation>
    </message>
    <message>
        <source>The payment is reversed.</source>
        <translation>Le paiement est annulé.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Matching rules</source>
        <translation>Règles d'attribution</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Names a device</source>
        <translation>Nomme un équipement</translation>
    </message>
    <message>
        <source>The right one</source>
        <translation>Le bon</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas décidé</translation>
    </message>
    <message>
        <source>Past payments</source>
        <translation>Paiements passés</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Device named</source>
        <translation>Équipement nommé</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>First suggestion</source>
        <translation>Première suggestion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>A person chose</source>
        <translation>Une personne a choisi</translation>
    </message>
    <message>
        <source>When a payment names no known device, these rules suggest one, the heaviest first. The weights of several reasons for one device add up. A person always decides: no rule books anything.</source>
        <translation>Quand un paiement ne nomme aucun équipement connu, ces règles en proposent un, la plus lourde d'abord. Les poids de plusieurs raisons pour un équipement s'ajoutent. Une personne décide toujours : aucune règle ne comptabilise.</translation>
    </message>
    <message>
        <source>Tried on past payments</source>
        <translation>Essayées sur des paiements passés</translation>
    </message>
    <message>
        <source>No payment came in unmatched so far.</source>
        <translation>Aucun paiement n'est arrivé sans être attribué jusqu'ici.</translation>
    </message>
    <message numerus="yes">
        <source>The %n newest payment(s) that came in unmatched. The rules know only what was known when each was made. Nothing is changed.</source>
        <translation>
            <numerusform>Le paiement le plus récent arrivé sans être attribué. Les règles ne savent que ce qu'on savait quand il a été fait. Rien n'est modifié.</numerusform>
            <numerusform>Les %n paiements les plus récents arrivés sans être attribués. Les règles ne savent que ce qu'on savait quand chacun a été fait. Rien n'est modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule names a device</source>
        <translation>Aucune règle ne nomme un équipement</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Take cash for this sale</source>
        <translation>Encaisser pour cette vente</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>Changer le plan…</translation>
    </message>
    <message>
        <source>Change instalment…</source>
        <translation>Modifier l'échéance…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiver…</translation>
    </message>
    <message>
        <source>Sale %1: %2</source>
        <translation>Vente %1 : %2</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Prix par jour</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Paiement minimal</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>N'importe quel montant</translation>
    </message>
    <message>
        <source>Waiting for the next day</source>
        <translation>En attente du prochain jour</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Paid every</source>
        <translation>Payé chaque</translation>
    </message>
    <message>
        <source>Days sent to the device</source>
        <translation>Jours envoyés à l'équipement</translation>
    </message>
    <message>
        <source>Days that come with the next token</source>
        <translation>Jours qui viendront avec le prochain code</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déblocage</translation>
    </message>
    <message>
        <source>The device is unlocked for good</source>
        <translation>L'équipement est débloqué pour toujours</translation>
    </message>
    <message>
        <source>A service has no instalments: every payment buys days.</source>
        <translation>Un service n'a pas d'échéances : chaque paiement achète des jours.</translation>
    </message>
    <message>
        <source>Choose the instalment in the table first.</source>
        <translation>Choisissez d'abord l'échéance dans le tableau.</translation>
    </message>
    <message>
        <source>Archive this sale</source>
        <translation>Archiver cette vente</translation>
    </message>
    <message>
        <source>The open instalments are void, money received stays received, and the device belongs to nobody. Why is the sale archived?</source>
        <translation>Les échéances ouvertes sont annulées, l'argent reçu reste reçu, et l'équipement n'appartient à personne. Pourquoi archiver la vente ?</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>Changements du plan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
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
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), %1</source>
        <extracomment>a plan in short: %n instalments, %1 is the total</extracomment>
        <translation>
            <numerusform>%n échéance, %1</numerusform>
            <numerusform>%n échéances, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Written off</source>
        <extracomment>%1 is an amount, %2 a date, %3 a person</extracomment>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <translation>%1 le %2 par %3</translation>
    </message>
    <message>
        <source>Recovered since</source>
        <translation>Recouvré depuis</translation>
    </message>
</context>
<context>
    <name>SalesScreen</name>
    <message>
        <source>No sale is here. Sell from a customer's page.</source>
        <translation>Aucune vente ici. On vend depuis la page d'un client.</translation>
    </message>
    <message>
        <source>A sale begins on the customer's page: open the customer and press F8.</source>
        <translation>Une vente commence sur la page du client : ouvrez le client et pressez F8.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Search customer, phone or serial number</source>
        <translation>Chercher client, téléphone ou numéro de série</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Ventes</translation>
    </message>
    <message>
        <source>Instalments &amp;due</source>
        <translation>Échéances à &amp;venir</translation>
    </message>
    <message>
        <source>No instalment falls due in the next 30 days.</source>
        <translation>Aucune échéance dans les 30 prochains jours.</translation>
    </message>
    <message>
        <source>Instalments &amp;overdue</source>
        <translation>Échéances en &amp;retard</translation>
    </message>
    <message>
        <source>No instalment is overdue.</source>
        <translation>Aucune échéance n'est en retard.</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Dû aujourd'hui</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Paid at once: %1, no instalments.</source>
        <translation>Payé d'un coup : %1, sans échéances.</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s); the last one on %1 is %2. Together %3.</source>
        <extracomment>%1 is the last due date, %2 the last amount, %3 the total</extracomment>
        <translation>
            <numerusform>%n échéance ; la dernière, le %1, est de %2. Total %3.</numerusform>
            <numerusform>%n échéances ; la dernière, le %1, est de %2. Total %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation>Quitter ce formulaire ?</translation>
    </message>
    <message>
        <source>What was typed here is not saved. Leave the form all the same?</source>
        <translation>Ce qui est saisi ici n'est pas enregistré. Quitter quand même le formulaire ?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>SellForm</name>
    <message>
        <source>&amp;Sell</source>
        <translation>&amp;Vendre</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>Device serial &amp;number</source>
        <translation>&amp;Numéro de série</translation>
    </message>
    <message>
        <source>Da&amp;te of sale</source>
        <translation>Da&amp;te de vente</translation>
    </message>
    <message>
        <source>Sell to %1 %2</source>
        <translation>Vendre à %1 %2</translation>
    </message>
    <message>
        <source>%1 is sold to %2.</source>
        <translation>%1 est vendu à %2.</translation>
    </message>
    <message>
        <source>Print offer…</source>
        <translation>Imprimer l'offre…</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;Payment channels</source>
        <translation>Canaux de &amp;paiement</translation>
    </message>
    <message>
        <source>&amp;Manufacturers</source>
        <translation>&amp;Fabricants</translation>
    </message>
    <message>
        <source>Message &amp;gateways</source>
        <translation>Passerelles de &amp;messages</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>&amp;Cet ordinateur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtes</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>MPManager: first start</source>
        <translation>MPManager : premier démarrage</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>This machine has no company yet.</source>
        <translation>Cette machine n'a pas encore d'entreprise.</translation>
    </message>
    <message>
        <source>&amp;Set up our company</source>
        <translation>&amp;Créer notre entreprise</translation>
    </message>
    <message>
        <source>Open the &amp;practice company</source>
        <translation>Ouvrir l'entreprise d'&amp;exercice</translation>
    </message>
    <message>
        <source>Asks for the company, its first village and its first tariff. Takes two minutes.</source>
        <translation>Demande l'entreprise, son premier village et son premier tarif. Prend deux minutes.</translation>
    </message>
    <message>
        <source>Invented customers, devices and payments, served by this machine alone. Nothing in it is real, and nothing in it reaches a customer.</source>
        <translation>Clients, équipements et paiements inventés, servis par cette seule machine. Rien n'y est réel et rien n'atteint un client.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>L'entreprise</translation>
    </message>
    <message>
        <source>The currency cannot change any more once there is a payment.</source>
        <translation>La monnaie ne peut plus changer dès qu'il y a un paiement.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Monnaie</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Langue des messages</translation>
    </message>
    <message>
        <source>The first village</source>
        <translation>Le premier village</translation>
    </message>
    <message>
        <source>A cluster has mini-grids, a mini-grid has villages, and a customer lives in a village. More can be added later.</source>
        <translation>Une zone a des mini-réseaux, un mini-réseau a des villages, et un client vit dans un village. On peut en ajouter plus tard.</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>A region or district.</source>
        <translation>Une région ou un district.</translation>
    </message>
    <message>
        <source>&amp;Mini-grid</source>
        <translation>&amp;Mini-réseau</translation>
    </message>
    <message>
        <source>Empty: only solar home systems or e-bikes, no grid.</source>
        <translation>Vide : kits solaires ou vélos électriques seulement, sans réseau.</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Village</translation>
    </message>
    <message>
        <source>The first tariff</source>
        <translation>Le premier tarif</translation>
    </message>
    <message>
        <source>What a kWh costs at a meter. Leave it empty where the company sells no energy by meter.</source>
        <translation>Ce que coûte un kWh au compteur. Laissez vide si l'entreprise ne vend pas d'énergie au compteur.</translation>
    </message>
    <message>
        <source>&amp;Price per kWh</source>
        <translation>&amp;Prix par kWh</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Retour</translation>
    </message>
    <message>
        <source>Ne&amp;xt &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is not in the list: choose one of it.</source>
        <translation>Ceci n'est pas dans la liste : choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>ShortTable</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>User: %1</source>
        <translation>Utilisateur : %1</translation>
    </message>
    <message>
        <source>Worker starts</source>
        <translation>Le service de fond démarre</translation>
    </message>
    <message>
        <source>Worker runs</source>
        <translation>Le service de fond tourne</translation>
    </message>
    <message>
        <source>Worker runs in another program</source>
        <translation>Le service de fond tourne dans un autre programme</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>Le service de fond est arrêté</translation>
    </message>
    <message>
        <source>Data file does not answer</source>
        <translation>Le fichier de données ne répond pas</translation>
    </message>
    <message>
        <source>No service contacted yet</source>
        <translation>Aucun service contacté encore</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline: entries are kept here</source>
        <translation>Hors ligne : les saisies sont gardées ici</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n demande une personne</numerusform>
            <numerusform>%n demandent une personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Payments announced: %1 · unmatched: %2
Tokens waiting: %3 · uncertain: %4 · refused: %5
Messages waiting: %6 · uncertain: %7 · failed: %8</source>
        <translation>Paiements annoncés : %1 · non attribués : %2
Codes en attente : %3 · incertains : %4 · refusés : %5
Messages en attente : %6 · incertains : %7 · échoués : %8</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Exercice : %1</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Dossier de données : %1</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Horloge fausse</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Manufacturer</source>
        <translation>&amp;Fabricant</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>&amp;Device serial numbers</source>
        <translation>&amp;Numéros de série des équipements</translation>
    </message>
    <message>
        <source>One a line, as a scanner types them; 8 to 15 characters each.</source>
        <translation>Un par ligne, comme un lecteur les tape ; 8 à 15 caractères chacun.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in stock.</source>
        <translation>
            <numerusform>%n équipement est en stock.</numerusform>
            <numerusform>%n équipements sont en stock.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put devices in stock</source>
        <translation>Mettre des équipements en stock</translation>
    </message>
    <message>
        <source>Verdict for each serial number</source>
        <translation>Verdict pour chaque numéro de série</translation>
    </message>
    <message>
        <source>What becomes of each serial number is shown here while you type.</source>
        <translation>Ce que devient chaque numéro de série s'affiche ici pendant la saisie.</translation>
    </message>
    <message numerus="yes">
        <source>%n serial number(s), all of them new.</source>
        <translation>
            <numerusform>%n numéro de série, nouveau.</numerusform>
            <numerusform>%n numéros de série, tous nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 serial numbers are new; %3 already registered, %4 twice in this list, %5 not possible.</source>
        <translation>%1 numéros de série sur %2 sont nouveaux ; %3 déjà enregistrés, %4 en double dans cette liste, %5 impossibles.</translation>
    </message>
    <message>
        <source>Not all of them are new</source>
        <translation>Tous ne sont pas nouveaux</translation>
    </message>
    <message>
        <source>%1 of %2 serial numbers are new. Put these in stock, and leave the others in the form?</source>
        <translation>%1 numéros de série sur %2 sont nouveaux. Mettre ceux-là en stock et laisser les autres dans le formulaire ?</translation>
    </message>
    <message>
        <source>Put the new ones in stock</source>
        <translation>Mettre les nouveaux en stock</translation>
    </message>
</context>
<context>
    <name>StockModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Already registered</source>
        <translation>Déjà enregistré</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>En double dans cette liste</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Impossible : %1</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>No device is like the number that was named, and the payer is not known.</source>
        <translation>Aucun équipement ne ressemble au numéro nommé, et le payeur n'est pas connu.</translation>
    </message>
    <message>
        <source>Devices it may have been meant for</source>
        <translation>Équipements auxquels il pouvait être destiné</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>but it cannot be booked now: %1</source>
        <translation>mais cela ne peut pas être comptabilisé maintenant : %1</translation>
    </message>
    <message>
        <source>exactly the number that was named</source>
        <translation>exactement le numéro nommé</translation>
    </message>
    <message>
        <source>the same characters with other signs</source>
        <translation>les mêmes caractères avec d'autres signes</translation>
    </message>
    <message>
        <source>two neighbouring characters swapped</source>
        <translation>deux caractères voisins inversés</translation>
    </message>
    <message>
        <source>one character is different</source>
        <translation>un caractère est différent</translation>
    </message>
    <message>
        <source>one character was left out</source>
        <translation>un caractère a été oublié</translation>
    </message>
    <message>
        <source>one character too many</source>
        <translation>un caractère de trop</translation>
    </message>
    <message>
        <source>only the end of the number was named</source>
        <translation>seule la fin du numéro a été nommée</translation>
    </message>
    <message>
        <source>the payer paid for it last time</source>
        <translation>le payeur a payé pour lui la dernière fois</translation>
    </message>
    <message>
        <source>its customer has the payer's phone number</source>
        <translation>son client a le téléphone du payeur</translation>
    </message>
    <message>
        <source>the payer paid for it before</source>
        <translation>le payeur a déjà payé pour lui</translation>
    </message>
    <message>
        <source>it replaced the device that was named</source>
        <translation>il a remplacé l'équipement indiqué</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
</context>
<context>
    <name>TakeBackPage</name>
    <message>
        <source>Take back the &amp;others all the same</source>
        <translation>Reprendre &amp;quand même les autres</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>Lignes de l'import</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>It is kept with every row in the history of changes.</source>
        <translation>Il est gardé avec chaque ligne dans l'historique des modifications.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Reprendre l'import de %1</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Reprendre un import</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s) added on %2 by %3.</source>
        <translation>
            <numerusform>%1, %n ligne ajoutée le %2 par %3.</numerusform>
            <numerusform>%1, %n lignes ajoutées le %2 par %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are checked. Nothing is changed yet.</source>
        <translation>Les lignes sont vérifiées. Rien n'est encore changé.</translation>
    </message>
    <message>
        <source>The rows are taken back.</source>
        <translation>Les lignes sont reprises.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken back.</source>
        <translation>
            <numerusform>%n ligne reprise.</numerusform>
            <numerusform>%n lignes reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken back.</source>
        <translation>
            <numerusform>%n ligne a été reprise.</numerusform>
            <numerusform>%n lignes ont été reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be taken back.</source>
        <translation>
            <numerusform>%n ligne peut être reprise.</numerusform>
            <numerusform>%n lignes peuvent être reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are gone already.</source>
        <translation>
            <numerusform>%n ligne est déjà partie.</numerusform>
            <numerusform>%n lignes sont déjà parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in use and stay.</source>
        <translation>
            <numerusform>%n ligne est utilisée et reste.</numerusform>
            <numerusform>%n lignes sont utilisées et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of thing, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Take the import back?</source>
        <translation>Reprendre l'import ?</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n row(s) of %1?</source>
        <translation>
            <numerusform>Reprendre %n ligne de %1 ?</numerusform>
            <numerusform>Reprendre %n lignes de %1 ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>TariffForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Price per kWh</source>
        <translation>&amp;Prix par kWh</translation>
    </message>
    <message>
        <source>&amp;Components per kWh</source>
        <translation>&amp;Composantes par kWh</translation>
    </message>
    <message>
        <source>&amp;Access rate</source>
        <translation>&amp;Abonnement</translation>
    </message>
    <message>
        <source>Empty: none.</source>
        <translation>Vide : aucun.</translation>
    </message>
    <message>
        <source>for each period of &amp;days</source>
        <translation>pour chaque période de &amp;jours</translation>
    </message>
    <message>
        <source>Smallest p&amp;urchase</source>
        <translation>Achat mi&amp;nimal</translation>
    </message>
    <message>
        <source>Empty: any amount.</source>
        <translation>Vide : n'importe quel montant.</translation>
    </message>
    <message>
        <source>Edit tariff %1</source>
        <translation>Modifier le tarif %1</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>Nouveau tarif</translation>
    </message>
    <message>
        <source>Added to the price of each kWh.</source>
        <translation>S'ajoutent au prix de chaque kWh.</translation>
    </message>
    <message>
        <source>Together %1 per kWh.</source>
        <translation>Total %1 par kWh.</translation>
    </message>
    <message>
        <source>The tariff %1 is saved.</source>
        <translation>Le tarif %1 est enregistré.</translation>
    </message>
    <message>
        <source>Write a whole number of Wh.</source>
        <translation>Écrivez un nombre entier de Wh.</translation>
    </message>
    <message>
        <source>&amp;Social tariff</source>
        <translation>Tarif &amp;social</translation>
    </message>
    <message>
        <source>For meters that apply these by themselves</source>
        <translation>Pour les compteurs qui les appliquent eux-mêmes</translation>
    </message>
    <message>
        <source>It never changes the price of a token.</source>
        <translation>Il ne change jamais le prix d'un code.</translation>
    </message>
    <message>
        <source>Allo&amp;wance a day (Wh)</source>
        <translation>Allocation par &amp;jour (Wh)</translation>
    </message>
    <message>
        <source>Its price per &amp;kWh</source>
        <translation>Son prix par &amp;kWh</translation>
    </message>
    <message>
        <source>Energy to &amp;begin with (Wh)</source>
        <translation>Énergie au &amp;départ (Wh)</translation>
    </message>
    <message>
        <source>&amp;Most energy kept (Wh)</source>
        <translation>Énergie gardée au plus (&amp;Wh)</translation>
    </message>
    <message>
        <source>Price by t&amp;ime of day</source>
        <translation>Prix selon l'&amp;heure</translation>
    </message>
    <message>
        <source>Social tariff</source>
        <translation>Tarif social</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>TariffsScreen</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Total per kWh</source>
        <translation>Total par kWh</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Smallest purchase</source>
        <translation>Achat minimal</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>Nouveau tarif</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n day(s)</source>
        <translation>
            <numerusform>%1 chaque jour</numerusform>
            <numerusform>%1 tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Remove this tariff?</source>
        <translation>Supprimer ce tarif ?</translation>
    </message>
    <message>
        <source>Nobody uses the tariff %1.</source>
        <translation>Personne n'utilise le tarif %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) use %1. The tariff they move to, from today on:</source>
        <translation>
            <numerusform>%n compteur utilise %1. Le tarif qui le remplace, à partir d'aujourd'hui :</numerusform>
            <numerusform>%n compteurs utilisent %1. Le tarif qui le remplace, à partir d'aujourd'hui :</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and remove</source>
        <translation>Remplacer et supprimer</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>Payments today</source>
        <translation>Paiements aujourd'hui</translation>
    </message>
    <message>
        <source>Payments this month</source>
        <translation>Paiements ce mois</translation>
    </message>
    <message>
        <source>Energy sold today</source>
        <translation>Énergie vendue aujourd'hui</translation>
    </message>
    <message>
        <source>Days sold today</source>
        <translation>Jours vendus aujourd'hui</translation>
    </message>
    <message>
        <source>Tokens not there yet</source>
        <translation>Codes pas encore là</translation>
    </message>
    <message>
        <source>Unmatched payments</source>
        <translation>Paiements non attribués</translation>
    </message>
    <message>
        <source>Instalments overdue</source>
        <translation>Échéances en retard</translation>
    </message>
    <message>
        <source>Messages that need a person</source>
        <translation>Messages qui demandent une personne</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) reversed</source>
        <translation>
            <numerusform>%n paiement annulé</numerusform>
            <numerusform>%n paiements annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Pas encore de paiement</translation>
    </message>
    <message>
        <source>Yesterday: %1</source>
        <translation>Hier : %1</translation>
    </message>
    <message>
        <source>Same day last week: %1</source>
        <translation>Même jour, semaine passée : %1</translation>
    </message>
    <message>
        <source>Last month until this day: %1</source>
        <translation>Mois dernier jusqu'à ce jour : %1</translation>
    </message>
    <message>
        <source>Whole last month: %1</source>
        <translation>Mois dernier entier : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>This month: %1</source>
        <translation>Ce mois : %1</translation>
    </message>
    <message>
        <source>The oldest waits for %1</source>
        <translation>Le plus ancien attend depuis %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Still open on them: %1</source>
        <translation>Encore ouvert : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>%n message attend d'être envoyé</numerusform>
            <numerusform>%n messages attendent d'être envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Unmatched payments</source>
        <translation>Paiements non attribués</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Named device</source>
        <translation>Équipement nommé</translation>
    </message>
    <message>
        <source>Tokens not there yet</source>
        <translation>Codes pas encore là</translation>
    </message>
    <message>
        <source>To be looked at (Enter settles one)</source>
        <translation>À regarder (Entrée en règle un)</translation>
    </message>
    <message>
        <source>Settle this</source>
        <translation>Régler ceci</translation>
    </message>
    <message>
        <source>Say what was found or done. It is kept with your name.</source>
        <translation>Dites ce qui a été trouvé ou fait. C'est gardé avec votre nom.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>This company has no customers yet. Ctrl+N registers the first one with the device; tariffs, places and payment channels have sections of their own on the left.</source>
        <translation>Cette entreprise n'a pas encore de clients. Ctrl+N enregistre le premier avec son équipement ; tarifs, lieux et canaux de paiement ont leurs rubriques à gauche.</translation>
    </message>
    <message>
        <source>As soon as payments come in, this chart shows day by day what they were spent on.</source>
        <translation>Dès que des paiements arrivent, ce graphique montre jour par jour à quoi ils ont servi.</translation>
    </message>
    <message>
        <source>What the money of the last 30 days was spent on</source>
        <translation>À quoi a servi l'argent des 30 derniers jours</translation>
    </message>
    <message>
        <source>There is nothing to be looked at.</source>
        <translation>Il n'y a rien à regarder.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarqué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <source>Register customer and device</source>
        <translation>Enregistrer client et équipement</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Encaisser</translation>
    </message>
</context>
<context>
    <name>TokenActions</name>
    <message>
        <source>As&amp;k for it again</source>
        <translation>Rede&amp;mander</translation>
    </message>
    <message>
        <source>Type the &amp;maker's token…</source>
        <translation>Taper le code du &amp;fabricant…</translation>
    </message>
    <message>
        <source>It was &amp;not issued…</source>
        <translation>Il n'a &amp;pas été émis…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The same token goes out once more by message.</source>
        <translation>Le même code repart par message.</translation>
    </message>
    <message>
        <source>The token is asked for again now.</source>
        <translation>Le code est redemandé maintenant.</translation>
    </message>
    <message>
        <source>Type the maker's token</source>
        <translation>Taper le code du fabricant</translation>
    </message>
    <message>
        <source>The token that the maker issued for %1. It goes to the customer by message.</source>
        <translation>Le code que le fabricant a émis pour %1. Il va au client par message.</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Garder le code</translation>
    </message>
    <message>
        <source>The token is kept.</source>
        <translation>Le code est gardé.</translation>
    </message>
    <message>
        <source>It was not issued?</source>
        <translation>Il n'a pas été émis ?</translation>
    </message>
    <message>
        <source>Only if the maker confirms that no token was made for %1: it is then asked for again. Otherwise the customer would get it twice.</source>
        <translation>Seulement si le fabricant confirme qu'aucun code n'a été fait pour %1 : il est alors redemandé. Sinon le client le recevrait deux fois.</translation>
    </message>
    <message>
        <source>It was not issued</source>
        <translation>Il n'a pas été émis</translation>
    </message>
    <message>
        <source>The token is asked for again.</source>
        <translation>Le code est redemandé.</translation>
    </message>
    <message>
        <source>&amp;Send to the customer again…</source>
        <translation>Ren&amp;voyer au client…</translation>
    </message>
    <message>
        <source>Send the token again</source>
        <translation>Renvoyer le code</translation>
    </message>
    <message>
        <source>The same token goes out once more to this number of %1. Change the number first if it is wrong: the customer keeps the new one.</source>
        <translation>Le même code repart à ce numéro de %1. Changez d'abord le numéro s'il est faux : le client garde le nouveau.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Ouvrir l'équipement</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Code pour %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Actif jusqu'au</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Maker's reference</source>
        <translation>Référence du fabricant</translation>
    </message>
    <message>
        <source>What the maker said</source>
        <translation>Ce que dit le fabricant</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>A person must get this token from %1 and type it in here.</source>
        <translation>Une personne doit obtenir ce code de %1 et le taper ici.</translation>
    </message>
    <message>
        <source>It waits because the account %1 is switched off in the settings.</source>
        <translation>Il attend, car le compte %1 est désactivé dans les paramètres.</translation>
    </message>
    <message>
        <source>It waits because %1 does not let the program in: %2 Look at the account in the settings.</source>
        <translation>Il attend, car %1 ne laisse pas entrer le programme : %2 Regardez le compte dans les paramètres.</translation>
    </message>
    <message>
        <source>It waits for an earlier token of the same device: the device takes them in order.</source>
        <translation>Il attend un code antérieur du même équipement : l'équipement les prend dans l'ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached or had no time: it was tried %n time(s), next on %2.</source>
        <translation>
            <numerusform>%1 n'a pas pu être joint ou n'avait pas le temps : %n essai, le prochain le %2.</numerusform>
            <numerusform>%1 n'a pas pu être joint ou n'avait pas le temps : %n essais, le prochain le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is asked for at %1 in a moment.</source>
        <translation>Il sera demandé à %1 dans un instant.</translation>
    </message>
    <message>
        <source>%1 is being asked for it right now.</source>
        <translation>On le demande à %1 en ce moment.</translation>
    </message>
    <message>
        <source>%1 told the device itself; there is nothing to type.</source>
        <translation>%1 l'a dit à l'équipement lui-même ; il n'y a rien à taper.</translation>
    </message>
    <message>
        <source>%1 made it. The customer types it into the device.</source>
        <translation>%1 l'a fait. Le client le tape dans l'équipement.</translation>
    </message>
    <message>
        <source>%1 refused it. Mend the cause, then ask again.</source>
        <translation>%1 l'a refusé. Corrigez la cause, puis redemandez.</translation>
    </message>
    <message>
        <source>%1 refused it: %2 Mend the cause, then ask again.</source>
        <translation>%1 l'a refusé : %2 Corrigez la cause, puis redemandez.</translation>
    </message>
    <message>
        <source>%1 may have made it, but the answer was lost. Look there, then type the token or say that there is none: asking blindly could sell it twice.</source>
        <translation>%1 l'a peut-être fait, mais la réponse s'est perdue. Regardez là-bas, puis tapez le code ou dites qu'il n'y en a pas : redemander à l'aveugle pourrait le vendre deux fois.</translation>
    </message>
    <message>
        <source>The answer of %1 was lost. The program looks there whether the token was made.</source>
        <translation>La réponse de %1 s'est perdue. Le programme y regarde si le code a été fait.</translation>
    </message>
    <message>
        <source>It was cancelled before it was asked for.</source>
        <translation>Il a été annulé avant d'être demandé.</translation>
    </message>
    <message>
        <source>It was cancelled before it was asked for: %1</source>
        <translation>Il a été annulé avant d'être demandé : %1</translation>
    </message>
</context>
<context>
    <name>TokensScreen</name>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>No token is here.</source>
        <translation>Aucun code ici.</translation>
    </message>
    <message>
        <source>No message is here.</source>
        <translation>Aucun message ici.</translation>
    </message>
    <message>
        <source>T&amp;okens not there yet</source>
        <translation>C&amp;odes pas encore là</translation>
    </message>
    <message>
        <source>Every token is there.</source>
        <translation>Tous les codes sont là.</translation>
    </message>
    <message>
        <source>Messages &amp;not sent yet</source>
        <translation>Messages pas encore &amp;envoyés</translation>
    </message>
    <message>
        <source>Every message is sent.</source>
        <translation>Tous les messages sont envoyés.</translation>
    </message>
    <message>
        <source>Search token, serial number, customer or phone</source>
        <translation>Chercher code, numéro de série, client ou téléphone</translation>
    </message>
    <message>
        <source>Search customer or phone</source>
        <translation>Chercher client ou téléphone</translation>
    </message>
</context>
<context>
    <name>UnmatchedPane</name>
    <message>
        <source>Which device was it for? Enter on a suggestion shows what would be booked.</source>
        <translation>Pour quel équipement était-ce ? Entrée sur une suggestion montre ce qui serait comptabilisé.</translation>
    </message>
    <message>
        <source>Choose the device</source>
        <translation>Choisir l'équipement</translation>
    </message>
    <message>
        <source>Serial number of the device that this money is for. It is booked with the date of the payment.</source>
        <translation>Numéro de série de l'équipement auquel cet argent est destiné. Il est comptabilisé à la date du paiement.</translation>
    </message>
    <message>
        <source>Show what would be booked</source>
        <translation>Montrer ce qui serait comptabilisé</translation>
    </message>
    <message>
        <source>Book this payment?</source>
        <translation>Comptabiliser ce paiement ?</translation>
    </message>
    <message>
        <source>%1 of %2 is booked on %3, the device of %4.</source>
        <translation>%1 de %2 sont comptabilisés sur %3, l'équipement de %4.</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Comptabiliser</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>Demander un remboursement</translation>
    </message>
    <message>
        <source>Another person approves it; then the channel is asked to send the money back. Why?</source>
        <translation>Une autre personne l'approuve ; puis le canal est prié de renvoyer l'argent. Pourquoi ?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Approve the refund?</source>
        <translation>Approuver le remboursement ?</translation>
    </message>
    <message>
        <source>The channel is asked to send the money back to the payer. Asked by %1: %2</source>
        <translation>Le canal est prié de renvoyer l'argent au payeur. Demandé par %1 : %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Returned by hand</source>
        <translation>Rendu à la main</translation>
    </message>
    <message>
        <source>To whom was the money given, and how?</source>
        <translation>À qui l'argent a-t-il été rendu, et comment ?</translation>
    </message>
    <message>
        <source>It was returned</source>
        <translation>Il a été rendu</translation>
    </message>
    <message>
        <source>The refund was made</source>
        <translation>Le remboursement a été fait</translation>
    </message>
    <message>
        <source>Only if the channel's own portal shows that the payer has the money. What does it show?</source>
        <translation>Seulement si le portail du canal montre que le payeur a l'argent. Que montre-t-il ?</translation>
    </message>
    <message>
        <source>Only if the channel's own portal shows no refund: the payment can be refunded again then, and the payer would get the money twice. What does the portal show?</source>
        <translation>Seulement si le portail du canal ne montre aucun remboursement : le paiement peut alors être remboursé de nouveau, et le payeur recevrait l'argent deux fois. Que montre le portail ?</translation>
    </message>
    <message>
        <source>Nothing was sent to the channel so far. Why is the money not to go back?</source>
        <translation>Rien n'a encore été envoyé au canal. Pourquoi l'argent ne doit-il pas être rendu ?</translation>
    </message>
    <message>
        <source>The refund was not made</source>
        <translation>Le remboursement n'a pas été fait</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder ceci</translation>
    </message>
    <message>
        <source>Try the matching ru&amp;les</source>
        <translation>Essayer les règ&amp;les d'attribution</translation>
    </message>
</context>
<context>
    <name>WindowsEdit</name>
    <message>
        <source>Add &amp;hours</source>
        <translation>Ajouter des &amp;heures</translation>
    </message>
    <message>
        <source>From this time of day</source>
        <translation>À partir de cette heure</translation>
    </message>
    <message>
        <source>Until this time of day</source>
        <translation>Jusqu'à cette heure</translation>
    </message>
    <message>
        <source>Per cent of the base price</source>
        <translation>Pour cent du prix de base</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Supprimer ces heures</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Solar home system</source>
        <translation>Kit solaire</translation>
    </message>
    <message>
        <source>E-bike</source>
        <translation>Vélo électrique</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Électronique</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Paid off</source>
        <translation>Soldée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed at the provider</source>
        <translation>Échoué chez le fournisseur</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>Contradicts an earlier one</source>
        <translation>Contredit un paiement antérieur</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Returned by hand</source>
        <translation>Rendu à la main</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Asked for; waits for approval by another person</source>
        <translation>Demandé ; attend l'approbation d'une autre personne</translation>
    </message>
    <message>
        <source>Approved; waits to be sent to the channel</source>
        <translation>Approuvé ; attend d'être envoyé au canal</translation>
    </message>
    <message>
        <source>Sent to the channel; waits for its answer</source>
        <translation>Envoyé au canal ; attend sa réponse</translation>
    </message>
    <message>
        <source>The customer has the money back</source>
        <translation>Le client a récupéré l'argent</translation>
    </message>
    <message>
        <source>Type the maker's token</source>
        <translation>Taper le code du fabricant</translation>
    </message>
    <message>
        <source>Waits for the next try</source>
        <translation>Attend le prochain essai</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being asked for</source>
        <translation>En cours de demande</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Refused by the maker</source>
        <translation>Refusé par le fabricant</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock for good</source>
        <translation>Débloquer pour toujours</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialisation</translation>
    </message>
    <message>
        <source>No token: debts took the whole amount.</source>
        <translation>Pas de code : les dettes ont pris tout le montant.</translation>
    </message>
    <message>
        <source>No token: the money does not fill the smallest step of the meter. It waits on the meter and raises the next token.</source>
        <translation>Pas de code : l'argent ne remplit pas le plus petit pas du compteur. Il attend sur le compteur et augmente le prochain code.</translation>
    </message>
    <message>
        <source>No token yet: the payment does not complete a day. It counts towards the next one.</source>
        <translation>Pas encore de code : le paiement ne complète pas un jour. Il compte pour le suivant.</translation>
    </message>
    <message>
        <source>No token: the down payment is not paid in full yet.</source>
        <translation>Pas de code : l'acompte n'est pas encore payé en entier.</translation>
    </message>
    <message>
        <source>No token yet: the down payment is complete. The days come with the instalments.</source>
        <translation>Pas encore de code : l'acompte est complet. Les jours viennent avec les échéances.</translation>
    </message>
    <message>
        <source>No token: the device is already unlocked for good.</source>
        <translation>Pas de code : l'équipement est déjà débloqué pour toujours.</translation>
    </message>
    <message>
        <source>No token: the device already has more days than are paid for.</source>
        <translation>Pas de code : l'équipement a déjà plus de jours qu'il n'en est payé.</translation>
    </message>
    <message>
        <source>No token: nothing can be bought for the device itself.</source>
        <translation>Pas de code : rien ne peut être acheté pour l'équipement lui-même.</translation>
    </message>
    <message>
        <source>Recovery of a reversed payment</source>
        <translation>Récupération d'un paiement annulé</translation>
    </message>
    <message>
        <source>Appliance instalment</source>
        <translation>Échéance d'appareil</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Device instalment</source>
        <translation>Échéance d'équipement</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Energy service</source>
        <translation>Service d'énergie</translation>
    </message>
    <message>
        <source>Credit of the customer</source>
        <translation>Crédit du client</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>Canal de paiement</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Message gateway</source>
        <translation>Passerelle de messages</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d'envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d'une minute</translation>
    </message>
    <message>
        <source>This computer's clock is %1 behind the newest entry of the company. Set it before you enter money.</source>
        <extracomment>%1 is a time: "25 minutes"</extracomment>
        <translation>L'horloge de cet ordinateur retarde de %1 sur l'écriture la plus récente de l'entreprise. Réglez-la avant de saisir de l'argent.</translation>
    </message>
    <message>
        <source>This computer's clock is %1 ahead of the clock of %2. Set it before you enter money.</source>
        <translation>L'horloge de cet ordinateur avance de %1 sur celle de %2. Réglez-la avant de saisir de l'argent.</translation>
    </message>
    <message>
        <source>This computer's clock is %1 behind the clock of %2. Set it before you enter money.</source>
        <translation>L'horloge de cet ordinateur retarde de %1 sur celle de %2. Réglez-la avant de saisir de l'argent.</translation>
    </message>
    <message>
        <source>The refund was not made</source>
        <translation>Le remboursement n'a pas été fait</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <comment>what is done, and for how long: 0:07</comment>
        <translation>%1 (%2 min)</translation>
    </message>
</context>
</TS>
