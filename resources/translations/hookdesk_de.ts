<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlertPreview</name>
    <message>
        <source>The app is disabled: the alert is recorded as skipped and not sent.</source>
        <translation>Die App ist deaktiviert: Der Alarm wird als übersprungen aufgezeichnet und nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>AttemptWords</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 war %2</translation>
    </message>
    <message>
        <source>The app was not internal then; it is now.</source>
        <translation>Die App war damals nicht intern; jetzt ist sie es.</translation>
    </message>
    <message>
        <source>The app was internal then; it is %1 now.</source>
        <translation>Die App war damals intern; jetzt ist sie %1.</translation>
    </message>
    <message>
        <source>%1 was %2 then; it is %3 now.</source>
        <translation>%1 war damals %2; jetzt ist es %3.</translation>
    </message>
    <message>
        <source>(So the count tells: settings are not recorded with a response.)</source>
        <translation>(Das ergibt sich aus der Zählung: Einstellungen werden nicht mit der Antwort aufgezeichnet.)</translation>
    </message>
    <message>
        <source>Counted as a timeout: there was no response (%1), and all such failures count as timeouts.</source>
        <translation>Als Timeout gezählt: Es gab keine Antwort (%1), und alle solchen Fehlschläge zählen als Timeouts.</translation>
    </message>
    <message>
        <source>Not counted: nothing was sent.</source>
        <translation>Nicht gezählt: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Not counted: the request was not made, which says nothing about the app.</source>
        <translation>Nicht gezählt: Die Anfrage wurde nicht gestellt, was nichts über die App aussagt.</translation>
    </message>
    <message>
        <source>Not counted: the app is %1, only internal apps have a buffer.</source>
        <translation>Nicht gezählt: Die App ist %1; nur interne Apps haben einen Puffer.</translation>
    </message>
    <message>
        <source>Not counted: the app was not internal, and only internal apps have a buffer.</source>
        <translation>Nicht gezählt: Die App war nicht intern, und nur interne Apps haben einen Puffer.</translation>
    </message>
    <message>
        <source>Not counted: sent by hand (a %1), and %2.</source>
        <translation>Nicht gezählt: von Hand gesendet (%1), und %2.</translation>
    </message>
    <message>
        <source>Not counted: responses to event.alert are not.</source>
        <translation>Nicht gezählt: Antworten auf event.alert werden nicht gezählt.</translation>
    </message>
    <message>
        <source>Not counted: 429 asks for fewer requests, which is neither a success nor an error.</source>
        <translation>Nicht gezählt: 429 bittet um weniger Anfragen, was weder Erfolg noch Fehler ist.</translation>
    </message>
    <message>
        <source>Not counted: %1 is tried again, and %2.</source>
        <translation>Nicht gezählt: %1 wird noch einmal versucht, und %2.</translation>
    </message>
    <message>
        <source>Not counted: %1 is a redirect, which is not followed and is neither a success nor an error.</source>
        <translation>Nicht gezählt: %1 ist eine Weiterleitung; ihr wird nicht gefolgt, und sie ist weder Erfolg noch Fehler.</translation>
    </message>
    <message>
        <source>Not counted: %1 is neither a success nor an error.</source>
        <translation>Nicht gezählt: %1 ist weder Erfolg noch Fehler.</translation>
    </message>
    <message>
        <source>it may have been for a moment only</source>
        <translation>es kann nur vorübergehend gewesen sein</translation>
    </message>
    <message>
        <source>%1 means out of reach for now</source>
        <translation>%1 bedeutet: zurzeit nicht erreichbar</translation>
    </message>
    <message>
        <source>Not tried again: only 503, 504, timeouts and connection errors are.</source>
        <translation>Nicht erneut versucht: Das geschieht nur bei 503, 504, Timeouts und Verbindungsfehlern.</translation>
    </message>
    <message>
        <source>Not tried again: a ping is sent once.</source>
        <translation>Nicht erneut versucht: Ein Ping wird einmal gesendet.</translation>
    </message>
    <message>
        <source>Skipped: the app was disabled, so nothing was sent.</source>
        <translation>Übersprungen: Die App war deaktiviert, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Refused, nothing was sent: %1</source>
        <translation>Abgelehnt, nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>Failed, no response after %1: %2</source>
        <translation>Fehlgeschlagen, keine Antwort nach %1: %2</translation>
    </message>
    <message>
        <source>Delivered: answered %1 in %2.</source>
        <translation>Zugestellt: mit %1 beantwortet in %2.</translation>
    </message>
    <message>
        <source>Failed: answered %1 in %2.</source>
        <translation>Fehlgeschlagen: mit %1 beantwortet in %2.</translation>
    </message>
    <message>
        <source>Counted as %1, for a reason that is not recorded.</source>
        <translation>Als %1 gezählt, aus einem Grund, der nicht aufgezeichnet ist.</translation>
    </message>
    <message>
        <source> The wait is what its Retry-After asked for.</source>
        <translation> Die Wartezeit ist die, um die sein Retry-After gebeten hat.</translation>
    </message>
    <message>
        <source>Due again %1 later, and not sent any more: the app was disabled by then.</source>
        <translation>%1 später wieder fällig und nicht mehr gesendet: Die App war bis dahin deaktiviert.</translation>
    </message>
    <message>
        <source>Tried again %1 later: %2.</source>
        <translation>%1 später erneut versucht: %2.</translation>
    </message>
    <message>
        <source>Next try at %1: %2.</source>
        <translation>Nächster Versuch um %1: %2.</translation>
    </message>
    <message>
        <source>It is being tried again now.</source>
        <translation>Wird gerade erneut versucht.</translation>
    </message>
    <message>
        <source>Further tries were cancelled.</source>
        <translation>Weitere Versuche wurden abgebrochen.</translation>
    </message>
    <message>
        <source>Never disabled by failures: the app is %1, and only internal apps are judged.</source>
        <translation>Wird nie wegen Fehlschlägen deaktiviert: Die App ist %1, und nur interne Apps werden beurteilt.</translation>
    </message>
    <message>
        <source>The app is disabled since %1: %2. Its buffer was cleared then. “Re-enable” on the page Disabled enables it again.</source>
        <translation>Die App ist seit %1 deaktiviert: %2. Ihr Puffer wurde dabei geleert. „Wieder aktivieren“ auf der Seite „Deaktiviert“ aktiviert sie wieder.</translation>
    </message>
    <message>
        <source>%1 of %2 error days in a row; %3 of %4 timeouts today.</source>
        <translation>%1 von %2 Fehlertagen in Folge; heute %3 von %4 Timeouts.</translation>
    </message>
    <message>
        <source>These limits are the app&apos;s own.</source>
        <translation>Diese Grenzwerte sind die der App selbst.</translation>
    </message>
    <message>
        <source>If it goes on as it does, it is disabled on %1.</source>
        <translation>Wenn es so weitergeht, wird sie am %1 deaktiviert.</translation>
    </message>
    <message>
        <source>It is not about to be disabled.</source>
        <translation>Eine Deaktivierung steht nicht bevor.</translation>
    </message>
    <message>
        <source>First attempt.</source>
        <translation>Erster Versuch.</translation>
    </message>
    <message>
        <source>Attempt %1.</source>
        <translation>Versuch %1.</translation>
    </message>
    <message>
        <source>Sent again after the engine or a connection had ended: it may have arrived twice.</source>
        <translation>Noch einmal gesendet, nachdem die Engine oder eine Verbindung beendet wurde: Möglicherweise kam es zweimal an.</translation>
    </message>
    <message>
        <source>With this failure the app was disabled.</source>
        <translation>Mit diesem Fehlschlag wurde die App deaktiviert.</translation>
    </message>
    <message>
        <source>It is due again at %1, and skipped then unless the app is enabled by that time.</source>
        <translation>Um %1 wieder fällig, und dann übersprungen, wenn die App bis dahin nicht aktiviert ist.</translation>
    </message>
    <message>
        <source>Its next failure that counts disables it: %1.</source>
        <translation>Der nächste Fehlschlag, der zählt, deaktiviert sie: %1.</translation>
    </message>
    <message>
        <source>If failures that count go on as they did, it is disabled on %1; one like this does not count.</source>
        <translation>Gehen Fehlschläge, die zählen, so weiter, wird sie am %1 deaktiviert; einer wie dieser zählt nicht.</translation>
    </message>
    <message>
        <source>Counted as a success: %1 is below 300.</source>
        <translation>Als Erfolg gezählt: %1 ist unter 300.</translation>
    </message>
    <message>
        <source>Counted as an error: %1 is one of 400 to 499 (429 aside).</source>
        <translation>Als Fehler gezählt: %1 ist eine von 400 bis 499 (außer 429).</translation>
    </message>
    <message>
        <source>Counted as an error: %1 is one of 500 to 599, and %2.</source>
        <translation>Als Fehler gezählt: %1 ist eine von 500 bis 599, und %2.</translation>
    </message>
    <message>
        <source>Not counted: %1 is one of 500 to 599, and %2.</source>
        <translation>Nicht gezählt: %1 ist eine von 500 bis 599, und %2.</translation>
    </message>
    <message>
        <source>Not tried again: the settings allow no tries after the first.</source>
        <translation>Nicht noch einmal versucht: Die Einstellungen erlauben keine Versuche nach dem ersten.</translation>
    </message>
    <message>
        <source>Not tried again: the tries after the first that the settings allow, %1, are used up.</source>
        <translation>Nicht noch einmal versucht: Die Versuche nach dem ersten, die die Einstellungen erlauben (%1), sind aufgebraucht.</translation>
    </message>
    <message>
        <source>Not tried again: the settings allowed no more tries then; they allow %1 now.</source>
        <translation>Nicht noch einmal versucht: Die Einstellungen erlaubten damals keine weiteren Versuche; jetzt erlauben sie %1.</translation>
    </message>
    <message>
        <source>Its bulk replay is paused; it is tried again when that goes on.</source>
        <translation>Ihre Sammelsendung ist angehalten; sie wird noch einmal versucht, wenn diese fortgesetzt wird.</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>The person&apos;s login name; “engine” is this program by itself</source>
        <translation>Der Anmeldename der Person; „engine“ ist dieses Programm von sich aus</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>It is about none.</source>
        <translation>Betrifft keine.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Internal integration disabled</source>
        <translation>Interne Integration deaktiviert</translation>
    </message>
    <message>
        <source>Internal integration reenabled</source>
        <translation>Interne Integration wieder aktiviert</translation>
    </message>
    <message>
        <source>Webhook replayed</source>
        <translation>Webhook erneut gesendet</translation>
    </message>
    <message>
        <source>Webhooks replayed</source>
        <translation>Webhooks erneut gesendet</translation>
    </message>
    <message>
        <source>Bulk replay held</source>
        <translation>Sammelsendung angehalten</translation>
    </message>
    <message>
        <source>Bulk replay continued</source>
        <translation>Sammelsendung fortgesetzt</translation>
    </message>
    <message>
        <source>Bulk replay cancelled</source>
        <translation>Sammelsendung abgebrochen</translation>
    </message>
    <message>
        <source>Webhook pinged</source>
        <translation>Webhook angepingt</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook geändert</translation>
    </message>
    <message>
        <source>Webhook change undone</source>
        <translation>Änderung des Webhooks zurückgenommen</translation>
    </message>
    <message>
        <source>Delivery cancelled</source>
        <translation>Zustellung abgebrochen</translation>
    </message>
    <message>
        <source>Mail cancelled</source>
        <translation>Mail abgebrochen</translation>
    </message>
    <message>
        <source>Mail cancel undone</source>
        <translation>Abbruch der Mail zurückgenommen</translation>
    </message>
    <message>
        <source>Mail sent again</source>
        <translation>Mail erneut gesendet</translation>
    </message>
    <message>
        <source>Test mail queued</source>
        <translation>Testmail eingereiht</translation>
    </message>
    <message>
        <source>Mail password changed</source>
        <translation>Mailpasswort geändert</translation>
    </message>
    <message>
        <source>Mail password forgotten</source>
        <translation>Mailpasswort gelöscht</translation>
    </message>
    <message>
        <source>Client secret revealed</source>
        <translation>Client-Secret gezeigt</translation>
    </message>
    <message>
        <source>Client secrets exported</source>
        <translation>Client-Secrets exportiert</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>bulk replay</source>
        <translation>Sammelsendung</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt durch</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>last error</source>
        <translation>letzter Fehler</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>mail host</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not tried again</source>
        <translation>nicht erneut versucht</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>älteste</translation>
    </message>
    <message>
        <source>rate per host</source>
        <translation>Rate je Host</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>replay of</source>
        <translation>erneut gesendet von</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>Request-ID</translation>
    </message>
    <message>
        <source>sentry apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>speed percent</source>
        <translation>Tempo in Prozent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of data</source>
        <translation>%1 Daten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alert triggered</source>
        <translation>Alarm ausgelöst</translation>
    </message>
    <message>
        <source>Alerts held</source>
        <translation>Alarme angehalten</translation>
    </message>
    <message>
        <source>Alerts released</source>
        <translation>Alarme freigegeben</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>Behaviour</name>
    <message>
        <source>The practice receiver cannot answer &quot;%1&quot;. Give one of %2, or a status code from 200 to 600.</source>
        <translation>Der Übungsempfänger kann nicht mit „%1“ antworten. Möglich sind %2 oder ein Statuscode von 200 bis 600.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>; the first %1 are shown</source>
        <translation>; die ersten %1 werden angezeigt</translation>
    </message>
    <message>
        <source>; more came and was not kept</source>
        <translation>; es kam mehr, das nicht aufbewahrt wurde</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source>JSON, indented</source>
        <translation>JSON, eingerückt</translation>
    </message>
    <message>
        <source>Binary, as hex</source>
        <translation>Binär, als Hex</translation>
    </message>
    <message>
        <source>Text with bytes that are not UTF-8</source>
        <translation>Text mit Bytes, die nicht UTF-8 sind</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>BufferDays</name>
    <message>
        <source>nothing counted</source>
        <translation>nichts gezählt</translation>
    </message>
    <message>
        <source>successes only</source>
        <translation>nur Erfolge</translation>
    </message>
    <message>
        <source>some errors</source>
        <translation>einige Fehler</translation>
    </message>
    <message>
        <source>timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>error day: errors and no success</source>
        <translation>Fehlertag: Fehler und kein Erfolg</translation>
    </message>
    <message>
        <source>%1 (UTC)
%2 %3</source>
        <translation>%1 (UTC)
%2 %3</translation>
    </message>
    <message>
        <source>successes: %1, errors: %2, timeouts: %3</source>
        <translation>Erfolge: %1, Fehler: %2, Timeouts: %3</translation>
    </message>
</context>
<context>
    <name>BulkReplay</name>
    <message>
        <source>There is no bulk replay with the number %1.</source>
        <translation>Es gibt keine Sammelsendung mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The bulk replay %1 was cancelled.</source>
        <translation>Die Sammelsendung %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The bulk replay %1 has ended.</source>
        <translation>Die Sammelsendung %1 ist zu Ende.</translation>
    </message>
    <message>
        <source>The bulk replay %1 is held already.</source>
        <translation>Die Sammelsendung %1 ist schon angehalten.</translation>
    </message>
    <message>
        <source>The bulk replay %1 goes on already.</source>
        <translation>Die Sammelsendung %1 läuft schon.</translation>
    </message>
</context>
<context>
    <name>CancelDelivery</name>
    <message>
        <source>There is no delivery with the number %1.</source>
        <translation>Es gibt keine Zustellung mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The delivery %1 is on its way already.</source>
        <translation>Die Zustellung %1 ist schon unterwegs.</translation>
    </message>
    <message>
        <source>The delivery %1 is not queued; it is %2.</source>
        <translation>Die Zustellung %1 ist nicht eingereiht; ihr Zustand ist „%2“.</translation>
    </message>
</context>
<context>
    <name>CheckBroken</name>
    <message>
        <source>The app “%1” was disabled meanwhile.</source>
        <translation>Die App „%1“ wurde inzwischen deaktiviert.</translation>
    </message>
    <message>
        <source>broken: %1</source>
        <translation>defekt: %1</translation>
    </message>
    <message>
        <source>not broken</source>
        <translation>nicht defekt</translation>
    </message>
</context>
<context>
    <name>ClientSecrets</name>
    <message>
        <source>There is no app with the id %1.</source>
        <translation>Es gibt keine App mit der ID %1.</translation>
    </message>
    <message>
        <source>The app “%1” has no client secret. An import that names one gives it one.</source>
        <translation>Die App „%1“ hat kein Client-Secret. Ein Import, der eines nennt, gibt ihr eines.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source> Only the first %1 lines are compared.</source>
        <translation> Nur die ersten %1 Zeilen werden verglichen.</translation>
    </message>
    <message>
        <source>Neither has a body.</source>
        <translation>Keine der beiden hat einen Body.</translation>
    </message>
    <message>
        <source>The same, byte for byte.</source>
        <translation>Dasselbe, Byte für Byte.</translation>
    </message>
    <message>
        <source>They say the same in other bytes: keys are ordered or written otherwise.</source>
        <translation>Sie sagen dasselbe in anderen Bytes: Schlüssel sind anders geordnet oder geschrieben.</translation>
    </message>
    <message>
        <source>JSON, indented, its keys in alphabetical order.</source>
        <translation>JSON, eingerückt, Schlüssel in alphabetischer Reihenfolge.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>delivery #%1</source>
        <translation>Zustellung #%1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Gezählt als</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Replay of</source>
        <translation>Erneutes Senden von</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>What they were</source>
        <translation>Was sie waren</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source> The end of it was not recorded.</source>
        <translation> Das Ende wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>… they differ in what is not shown here</source>
        <translation>… sie unterscheiden sich in dem, was hier nicht gezeigt wird</translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message>
        <source>There is no delivery with the number %1.</source>
        <translation>Es gibt keine Zustellung mit der Nummer %1.</translation>
    </message>
    <message>
        <source>It was taken back before it was sent.</source>
        <translation>Sie wurde zurückgenommen, bevor sie gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>DisabledTable</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Disabled at</source>
        <translation>Deaktiviert um</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The organization has no owners who could be told.</source>
        <translation>Die Organisation hat keine Inhaber, die benachrichtigt werden könnten.</translation>
    </message>
    <message>
        <source>Mails queued to owners of the organization: %1</source>
        <translation>Eingereihte Mails an Inhaber der Organisation: %1</translation>
    </message>
    <message>
        <source>Skipped since</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Mails to owners</source>
        <translation>Mails an Inhaber</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>✕ yes: %1</source>
        <translation>✕ ja: %1</translation>
    </message>
    <message>
        <source>✓ no: %1</source>
        <translation>✓ nein: %1</translation>
    </message>
    <message>
        <source>What a ping or a replay was answered since:
%1</source>
        <translation>Was seither auf einen Ping oder erneutes Senden geantwortet wurde:
%1</translation>
    </message>
    <message>
        <source>Nothing was sent to it since. A test ping tells.</source>
        <translation>Seither wurde nichts an sie gesendet. Ein Test-Ping zeigt es.</translation>
    </message>
    <message>
        <source>Alerts that were not sent since: %1, not replayed yet: %2</source>
        <translation>Seither nicht gesendete Alarme: %1, noch nicht erneut gesendet: %2</translation>
    </message>
    <message>
        <source>Still failing?</source>
        <translation>Noch fehlerhaft?</translation>
    </message>
    <message>
        <source>What came of the latest ping or replay since it was disabled</source>
        <translation>Was aus dem letzten Ping oder erneuten Senden seit der Deaktivierung wurde</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 deliveries are too many for one file of evidence; select at most %2.</source>
        <translation>%1 Zustellungen sind zu viele für eine Nachweisdatei; höchstens %2 auswählen.</translation>
    </message>
    <message>
        <source>The bodies of these deliveries are more than %1 together; select fewer of them.</source>
        <translation>Die Bodys dieser Zustellungen sind zusammen größer als %1; weniger davon auswählen.</translation>
    </message>
    <message>
        <source>Nothing is kept of what was selected; there is nothing to prove it.</source>
        <translation>Von der Auswahl ist nichts mehr aufbewahrt; es gibt nichts, was sie nachweist.</translation>
    </message>
    <message>
        <source>(not a URL, and it may hold a password)</source>
        <translation>(keine URL, und möglicherweise ist ein Passwort darin)</translation>
    </message>
    <message>
        <source>%1. SHA-256 of the %2 bytes: %3</source>
        <translation>%1. SHA-256 der %2 Bytes: %3</translation>
    </message>
    <message>
        <source>The exact bytes, in base64</source>
        <translation>Die genauen Bytes, in Base64</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>%1 is the HMAC-SHA256 of the body with the app&apos;s client secret, in hex. With the secret in CLIENT_SECRET, this command must print %2:</source>
        <translation>%1 ist der HMAC-SHA256 des Bodys mit dem Client-Secret der App, in Hex. Mit dem Secret in CLIENT_SECRET muss dieser Befehl %2 ausgeben:</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Versuch %1, %2</translation>
    </message>
    <message>
        <source>What came back: %1 %2</source>
        <translation>Was zurückkam: %1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <translation>%1 an %2 in %3</translation>
    </message>
    <message>
        <source>Request-ID</source>
        <translation>Request-ID</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Replay of</source>
        <translation>Erneutes Senden von</translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation>Eingereiht um</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Body, the same in every attempt</source>
        <translation>Body, in jedem Versuch derselbe</translation>
    </message>
    <message>
        <source>Evidence of a webhook delivery</source>
        <translation>Nachweis einer Webhook-Zustellung</translation>
    </message>
    <message>
        <source>Evidence of %1 webhook deliveries</source>
        <translation>Nachweis von %1 Webhook-Zustellungen</translation>
    </message>
    <message>
        <source>Made by %1 with Hookdesk %2 at %3. All times are UTC.</source>
        <translation>Erstellt von %1 mit Hookdesk %2 um %3. Alle Zeiten sind UTC.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>an age such as 30m, 2h or 7d, a day such as 2026-11-24, or a time such as 2026-11-24T10:00, with Z behind it for UTC</source>
        <translation>ein Alter wie 30m, 2h oder 7d, ein Tag wie 2026-11-24 oder eine Zeit wie 2026-11-24T10:00, mit Z dahinter für UTC</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>a code such as 404, a class such as 4xx, a range such as 400-499, or none for no response</source>
        <translation>ein Code wie 404, eine Klasse wie 4xx, ein Bereich wie 400-499 oder none für keine Antwort</translation>
    </message>
    <message>
        <source>the slug or the name of an app, * for any text</source>
        <translation>der Slug oder der Name einer App, * für beliebigen Text</translation>
    </message>
    <message>
        <source>the slug or the name of an organization, * for any text</source>
        <translation>der Slug oder der Name einer Organisation, * für beliebigen Text</translation>
    </message>
    <message>
        <source>an event such as metric_alert.critical or critical, * for any text</source>
        <translation>ein Ereignis wie metric_alert.critical oder critical, * für beliebigen Text</translation>
    </message>
    <message>
        <source>a Request-ID, or its first digits (0-9, a-f)</source>
        <translation>eine Request-ID oder ihre ersten Ziffern (0-9, a-f)</translation>
    </message>
    <message>
        <source>the number of an incident such as 12, or a range such as 10-19</source>
        <translation>die Nummer eines Vorfalls wie 12 oder ein Bereich wie 10-19</translation>
    </message>
    <message>
        <source>a number such as 1, or a range such as 2-4</source>
        <translation>eine Zahl wie 1 oder ein Bereich wie 2-4</translation>
    </message>
    <message>
        <source>what was done, such as setting_changed, * for any text</source>
        <translation>was getan wurde, etwa setting_changed, * für beliebigen Text</translation>
    </message>
    <message>
        <source>a login name, or engine, * for any text</source>
        <translation>ein Anmeldename oder engine, * für beliebigen Text</translation>
    </message>
    <message>
        <source>a mail address, * for any text, such as *@acme.test</source>
        <translation>eine Mailadresse, * für beliebigen Text, etwa *@acme.test</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters; this one has %2.</source>
        <translation>Ein Filter hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>The filter holds a control character (U+%1): remove it.</source>
        <translation>Der Filter enthält ein Steuerzeichen (U+%1): Es muss entfernt werden.</translation>
    </message>
    <message>
        <source>“%1:” does not apply to these rows. Words here: %2.</source>
        <translation>„%1:“ gilt für diese Zeilen nicht. Hier möglich: %2.</translation>
    </message>
    <message>
        <source>There is no filter word “%1:”. Words here: %2. Put a text with a colon in quotation marks.</source>
        <translation>Das Filterwort „%1:“ gibt es nicht. Hier möglich: %2. Ein Text mit Doppelpunkt gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“-” stands before what is to be left out, as in -code:429.</source>
        <translation>„-“ steht vor dem, was ausgeschlossen werden soll, etwa -code:429.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>“%1:” needs a value. Allowed: %2.</source>
        <translation>„%1:“ braucht einen Wert. Erlaubt: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2:”. Allowed: %3.</source>
        <translation>„%1“ ist kein Wert von „%2:“. Erlaubt: %3.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of a text.</source>
        <translation>Am Ende eines Textes fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1:” takes one value.</source>
        <translation>„%1:“ nimmt einen Wert.</translation>
    </message>
    <message>
        <source>“%1:” takes at most %2 values.</source>
        <translation>„%1:“ nimmt höchstens %2 Werte.</translation>
    </message>
    <message>
        <source>A filter has at most %1 words and values.</source>
        <translation>Ein Filter hat höchstens %1 Wörter und Werte.</translation>
    </message>
    <message>
        <source>the number of a bulk replay such as 3, or a range such as 3-5</source>
        <translation>die Nummer einer Sammelsendung wie 3 oder ein Bereich wie 3-5</translation>
    </message>
</context>
<context>
    <name>HealthTable</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The most at risk first</source>
        <translation>Die am stärksten gefährdeten zuerst</translation>
    </message>
    <message>
        <source>Error days</source>
        <translation>Fehlertage</translation>
    </message>
    <message>
        <source>%1 days in a row with errors and no success; %2 disable it</source>
        <translation>%1 Tage in Folge mit Fehlern und ohne Erfolg; %2 führen zur Deaktivierung</translation>
    </message>
    <message>
        <source>The streak of days with errors and no success</source>
        <translation>Die Folge der Tage mit Fehlern und ohne Erfolg</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>%1 timeouts today (UTC); %2 on one day disable it</source>
        <translation>%1 Timeouts heute (UTC); %2 an einem Tag führen zur Deaktivierung</translation>
    </message>
    <message>
        <source>Timeouts today (UTC)</source>
        <translation>Timeouts heute (UTC)</translation>
    </message>
    <message>
        <source>Disable on</source>
        <translation>Deaktivierung</translation>
    </message>
    <message>
        <source>When it is disabled if it goes on as it does (UTC day)</source>
        <translation>Wann sie deaktiviert wird, wenn es so weitergeht (UTC-Tag)</translation>
    </message>
    <message>
        <source>Nothing suggests that it will be disabled</source>
        <translation>Nichts deutet darauf hin, dass sie deaktiviert wird</translation>
    </message>
    <message>
        <source>The day on which it is expected to be disabled, if it goes on as it does</source>
        <translation>Der Tag, an dem sie voraussichtlich deaktiviert wird, wenn es so weitergeht</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 (success/error/timeout)</source>
        <translation>%1 (Erfolg/Fehler/Timeout)</translation>
    </message>
    <message>
        <source>%1
Counted until it was disabled.</source>
        <translation>%1
Gezählt, bis sie deaktiviert wurde.</translation>
    </message>
</context>
<context>
    <name>IncidentDeliveriesTable</name>
    <message>
        <source>%1, replayed</source>
        <translation>%1, erneut gesendet</translation>
    </message>
    <message>
        <source>The next try is due at
%1</source>
        <translation>Der nächste Versuch ist fällig um
%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>IncidentsTable</name>
    <message>
        <source>No alert of it was sent, or it is no longer kept.</source>
        <translation>Dazu wurde kein Alarm gesendet, oder er ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Its attachment names no rule.</source>
        <translation>Der Anhang nennt keine Regel.</translation>
    </message>
    <message>
        <source>The alert rule that its attachment names</source>
        <translation>Die Alarmregel, die der Anhang nennt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Alerts of it, of those kept</source>
        <translation>Alarme dazu, soweit aufbewahrt</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The latest delivery, at
%1</source>
        <translation>Die letzte Zustellung, um
%1</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 ist ein Ordner. Bitte eine Datei angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Name a file that exists and may be read.</source>
        <translation>%1 kann nicht gelesen werden: %2. Bitte eine Datei angeben, die vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Split it into smaller files.</source>
        <translation>%1 ist größer als %2 MiB. Bitte in kleinere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>%1 cannot be kept in %2 while it is read: %3.</source>
        <translation>%1 kann beim Lesen nicht in %2 aufbewahrt werden: %3.</translation>
    </message>
</context>
<context>
    <name>InstallationsTable</name>
    <message>
        <source>Nothing was sent yet, or it is no longer kept.</source>
        <translation>Noch nichts gesendet, oder es ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>(no response)</source>
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Internal apps are counted, and disabled when they are broken.</source>
        <translation>Interne Apps werden gezählt und deaktiviert, wenn sie defekt sind.</translation>
    </message>
    <message>
        <source>Only internal apps are counted in the buffer.</source>
        <translation>Nur interne Apps werden im Puffer gezählt.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Health, 30 days</source>
        <translation>Zustand, 30 Tage</translation>
    </message>
    <message>
        <source>The state by the rule that disables integrations, and the 30 days of the buffer</source>
        <translation>Der Zustand nach der Regel, die Integrationen deaktiviert, und die 30 Tage des Puffers</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last response</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Success 24 h</source>
        <translation>Erfolg 24 h</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Never, of what is kept</source>
        <translation>Nie, soweit aufbewahrt</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>App status</source>
        <translation>App-Status</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>When a webhook last answered an alert, a replay or a ping with a success (100 to 299)</source>
        <translation>Wann ein Webhook zuletzt einen Alarm, erneut Gesendetes oder einen Ping mit einem Erfolg (100 bis 299) beantwortet hat</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 of %2 attempts of alerts in the last 24 hours were delivered</source>
        <translation>%1 von %2 Versuchen von Alarmen der letzten 24 Stunden wurden zugestellt</translation>
    </message>
    <message>
        <source>Of the attempts of alerts; replays and pings are left out</source>
        <translation>Von den Versuchen von Alarmen; erneut Gesendetes und Pings zählen nicht</translation>
    </message>
</context>
<context>
    <name>IntegrationBuffers</name>
    <message>
        <source>Requires a valid key param.</source>
        <translation>Ein gültiger Parameter key ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON text is nested more than %1 levels deep.</source>
        <translation>Der JSON-Text ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON text has an object with more than %1 keys.</source>
        <translation>Der JSON-Text hat ein Objekt mit mehr als %1 Schlüsseln.</translation>
    </message>
    <message>
        <source>The JSON text has too many objects with very many keys.</source>
        <translation>Der JSON-Text hat zu viele Objekte mit sehr vielen Schlüsseln.</translation>
    </message>
    <message>
        <source>The JSON text has the key “%1” twice in one object.</source>
        <translation>Der JSON-Text hat den Schlüssel „%1“ zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>The JSON text has %1 bytes; at most %2 are accepted.</source>
        <translation>Der JSON-Text hat %1 Bytes; höchstens %2 werden angenommen.</translation>
    </message>
    <message>
        <source>The text is not JSON: see line %1, column %2.</source>
        <translation>Der Text ist kein JSON: siehe Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The text is not JSON.</source>
        <translation>Der Text ist kein JSON.</translation>
    </message>
</context>
<context>
    <name>MailDecisions</name>
    <message>
        <source>Mail %1 is %2: only mails that are queued or cancelled can be sent again.</source>
        <translation>Mail %1 hat den Zustand „%2“: Nur eingereihte oder abgebrochene Mails können erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Mail %1 is %2: only mails that are queued or given up can be cancelled.</source>
        <translation>Mail %1 hat den Zustand „%2“: Nur eingereihte oder aufgegebene Mails können abgebrochen werden.</translation>
    </message>
    <message>
        <source>There is no mail with the id %1.</source>
        <translation>Es gibt keine Mail mit der ID %1.</translation>
    </message>
    <message>
        <source>Mail %1 is no longer cancelled: somebody has decided otherwise.</source>
        <translation>Mail %1 ist nicht mehr abgebrochen: Jemand hat anders entschieden.</translation>
    </message>
</context>
<context>
    <name>MailSetup</name>
    <message>
        <source>The mail server %1 answers at port %2.</source>
        <translation>Der Mailserver %1 antwortet an Port %2.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is the server&apos;s.</source>
        <translation>Die Verbindung ist verschlüsselt, und das Zertifikat ist das des Servers.</translation>
    </message>
    <message>
        <source>It has taken the login of “%1”.</source>
        <translation>Er hat die Anmeldung von „%1“ angenommen.</translation>
    </message>
    <message>
        <source>No mail was sent.</source>
        <translation>Es wurde keine Mail gesendet.</translation>
    </message>
    <message>
        <source>There is no mail server to test: mail.host is empty.</source>
        <translation>Es gibt keinen Mailserver zu testen: mail.host ist leer.</translation>
    </message>
    <message>
        <source>The password of “%1” is not known: enter it.</source>
        <translation>Das Passwort von „%1“ ist nicht bekannt: Bitte eingeben.</translation>
    </message>
</context>
<context>
    <name>MailTable</name>
    <message>
        <source>✕ given up</source>
        <translation>✕ aufgegeben</translation>
    </message>
    <message>
        <source>… queued</source>
        <translation>… eingereiht</translation>
    </message>
    <message>
        <source>! tried again</source>
        <translation>! erneut versucht</translation>
    </message>
    <message>
        <source>→ sending</source>
        <translation>→ wird gesendet</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ gesendet</translation>
    </message>
    <message>
        <source>– cancelled</source>
        <translation>– abgebrochen</translation>
    </message>
    <message>
        <source>The mail server took it at
%1</source>
        <translation>Der Mailserver hat sie angenommen um
%1</translation>
    </message>
    <message>
        <source>The mail server will never take it as it is; it can be sent again, or cancelled.</source>
        <translation>Der Mailserver wird sie so nie annehmen; sie kann erneut gesendet oder abgebrochen werden.</translation>
    </message>
    <message>
        <source>Its last try failed; it is tried again, without a limit.</source>
        <translation>Der letzte Versuch ist fehlgeschlagen; sie wird erneut versucht, ohne Begrenzung.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Wann sie erstellt wurde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>It is not in the queue.</source>
        <translation>Sie ist nicht in der Warteschlange.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Why its last try failed</source>
        <translation>Warum der letzte Versuch fehlschlug</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>so bald wie möglich</translation>
    </message>
</context>
<context>
    <name>NetworkPolicy</name>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>The webhook URL is not valid: %1.</source>
        <translation>Die Webhook-URL ist nicht gültig: %1.</translation>
    </message>
    <message>
        <source>Requests go to http and https only; the webhook URL has the scheme “%1”.</source>
        <translation>Anfragen gehen nur an http und https; die Webhook-URL hat das Schema „%1“.</translation>
    </message>
    <message>
        <source>The webhook URL names no host.</source>
        <translation>Die Webhook-URL nennt keinen Host.</translation>
    </message>
    <message>
        <source>The webhook URL names a host of %1 characters; names have at most %2.</source>
        <translation>Die Webhook-URL nennt einen Host mit %1 Zeichen; Namen haben höchstens %2.</translation>
    </message>
    <message>
        <source>The webhook URL holds a user name or a password; remove what stands before the “@”.</source>
        <translation>Die Webhook-URL enthält einen Benutzernamen oder ein Passwort; bitte entfernen, was vor dem „@“ steht.</translation>
    </message>
    <message>
        <source>The webhook URL names port 0; there is no such port to connect to.</source>
        <translation>Die Webhook-URL nennt Port 0; einen solchen Port gibt es nicht.</translation>
    </message>
    <message>
        <source>The host “%1” of the webhook URL is written as an address, but is none; correct it.</source>
        <translation>Der Host „%1“ der Webhook-URL ist wie eine Adresse geschrieben, aber keine; bitte berichtigen.</translation>
    </message>
    <message>
        <source>The address %1 is in %2/%3, which the setting network.deny names; network.allow can allow it.</source>
        <translation>Die Adresse %1 liegt in %2/%3, das die Einstellung network.deny nennt; network.allow kann sie erlauben.</translation>
    </message>
    <message>
        <source>%1, which stands for %2,</source>
        <translation>%1, was für %2 steht,</translation>
    </message>
</context>
<context>
    <name>NotifyDisabled</name>
    <message>
        <source>There is no organization with the id %1.</source>
        <translation>Es gibt keine Organisation mit der ID %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is disabled; %n owner(s) are told</source>
        <translation>
            <numerusform>%1 ist deaktiviert; %n Inhaber wird benachrichtigt</numerusform>
            <numerusform>%1 ist deaktiviert; %n Inhaber werden benachrichtigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotifyWebhook</name>
    <message>
        <source>POST %1 to %2</source>
        <translation>POST %1 an %2</translation>
    </message>
    <message>
        <source>The engine stops.</source>
        <translation>Die Engine hält an.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 cannot be written: %2. Name a file in a folder that may be written.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Bitte eine Datei in einem Ordner angeben, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>%1 belongs to the store itself. Name another file.</source>
        <translation>%1 gehört zum Speicher selbst. Bitte eine andere Datei angeben.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>No app&apos;s webhook is a practice receiver of this program. The sample data&apos;s are: an empty store offers it.</source>
        <translation>Kein Webhook einer App ist ein Übungsempfänger dieses Programms. Die der Beispieldaten sind es: Ein leerer Speicher bietet sie an.</translation>
    </message>
    <message>
        <source>The store has organizations already: sample data goes into an empty one only. “hookdesk --store FILE --sample” opens another.</source>
        <translation>Der Speicher hat schon Organisationen: Beispieldaten kommen nur in einen leeren. „hookdesk --store FILE --sample“ öffnet einen anderen.</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>An engine has taken it, and may be sending it</source>
        <translation>Eine Engine hat sie übernommen und sendet sie vielleicht gerade</translation>
    </message>
    <message>
        <source>Its bulk replay is paused</source>
        <translation>Ihre Sammelsendung ist angehalten</translation>
    </message>
    <message>
        <source>%1, replay</source>
        <translation>%1, erneut</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, von Hand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>When it is sent, or tried again</source>
        <translation>Wann gesendet oder noch einmal versucht wird</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>How often it was tried already</source>
        <translation>Wie oft es schon versucht wurde</translation>
    </message>
    <message>
        <source>Request-ID</source>
        <translation>Request-ID</translation>
    </message>
</context>
<context>
    <name>Receivers</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 is pending in %2: it receives no alerts.</source>
        <translation>%1 steht in %2 noch aus: Sie erhält keine Alarme.</translation>
    </message>
    <message>
        <source>%1 is not installed in %2: it receives no alerts.</source>
        <translation>%1 ist in %2 nicht installiert: Sie erhält keine Alarme.</translation>
    </message>
</context>
<context>
    <name>RecordResponse</name>
    <message>
        <source>%1 in %2 ms; counted as %3</source>
        <translation>%1 in %2 ms; gezählt als %3</translation>
    </message>
</context>
<context>
    <name>RecordTimeout</name>
    <message>
        <source>%1: %2; counted as %3</source>
        <translation>%1: %2; gezählt als %3</translation>
    </message>
</context>
<context>
    <name>Reenable</name>
    <message>
        <source>There is no app with the id %1.</source>
        <translation>Es gibt keine App mit der ID %1.</translation>
    </message>
    <message>
        <source>The app “%1” is not disabled.</source>
        <translation>Die App „%1“ ist nicht deaktiviert.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The app or the organization of this delivery does not exist any more.</source>
        <translation>Die App oder die Organisation dieser Zustellung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no delivery with the number %1.</source>
        <translation>Es gibt keine Zustellung mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There is no installation with the number %1.</source>
        <translation>Es gibt keine Installation mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The body is not a JSON object; it must begin with “{”.</source>
        <translation>Der Body ist kein JSON-Objekt; er muss mit „{“ beginnen.</translation>
    </message>
    <message>
        <source>The installation %1 is pending or deleted: it is sent nothing. Choose another.</source>
        <translation>Die Installation %1 ist ausstehend oder gelöscht: Ihr wird nichts gesendet. Bitte eine andere wählen.</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Replays do not count in the buffer.</source>
        <translation>Erneutes Senden zählt nicht im Puffer.</translation>
    </message>
    <message>
        <source>⊘ %1 of the apps are disabled: replays by hand are sent to them all the same.</source>
        <translation>⊘ %1 der Apps sind deaktiviert: Von Hand erneut Gesendetes geht trotzdem an sie.</translation>
    </message>
    <message>
        <source>⚠ What was meant for one organization goes to another, %1.</source>
        <translation>⚠ Was für eine Organisation bestimmt war, geht an eine andere, %1.</translation>
    </message>
    <message>
        <source>Replays count in the buffer: the settings say so.</source>
        <translation>Erneutes Senden zählt im Puffer: So ist es eingestellt.</translation>
    </message>
    <message>
        <source>⊘ An app is disabled: a replay by hand is sent to it all the same.</source>
        <translation>⊘ Eine App ist deaktiviert: von Hand wird ihr trotzdem erneut gesendet.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Failed: %1, no response after %2: %3</source>
        <translation>Fehlgeschlagen: %1, keine Antwort nach %2: %3</translation>
    </message>
    <message>
        <source>Failed: %1 was answered %2 in %3.</source>
        <translation>Fehlgeschlagen: %1 wurde mit %2 beantwortet in %3.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Der nächste Versuch ist um %1.</translation>
    </message>
    <message>
        <source>With this failure the app was disabled.</source>
        <translation>Mit diesem Fehlschlag wurde die App deaktiviert.</translation>
    </message>
    <message>
        <source>On its way: %1.</source>
        <translation>Unterwegs: %1.</translation>
    </message>
    <message>
        <source>Delivered: %1 was answered %2 in %3.</source>
        <translation>Zugestellt: %1 wurde mit %2 beantwortet in %3.</translation>
    </message>
    <message>
        <source>Skipped: %1 was recorded and not sent. %2</source>
        <translation>Übersprungen: %1 wurde aufgezeichnet und nicht gesendet. %2</translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <translation>Abgelehnt: %1. %2</translation>
    </message>
    <message>
        <source>Not done: %1. %2</source>
        <translation>Nicht ausgeführt: %1. %2</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>It is due again at %1, and skipped if the app is still disabled then.</source>
        <translation>Um %1 wieder fällig, und übersprungen, wenn die App dann noch deaktiviert ist.</translation>
    </message>
    <message>
        <source>%1 failed and tried again from %2 on</source>
        <translation>%1 fehlgeschlagen und ab %2 erneut versucht</translation>
    </message>
    <message>
        <source>%1 failed and to be tried again</source>
        <translation>%1 fehlgeschlagen und noch einmal zu versuchen</translation>
    </message>
    <message>
        <source>✕ Nothing is sent now: what is queued waits. %1</source>
        <translation>✕ Zurzeit wird nichts gesendet: Was ansteht, wartet. %1</translation>
    </message>
    <message>
        <source>‖ Alerts are held: what is queued is sent once “Hold all alerts” is switched off.</source>
        <translation>‖ Alarme sind angehalten: Was wartet, wird gesendet, sobald „Alle Alarme anhalten“ ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Not sent: %1. %2</source>
        <translation>Nicht gesendet: %1. %2</translation>
    </message>
</context>
<context>
    <name>ResponseReader</name>
    <message>
        <source>The response&apos;s headers are longer than %1 bytes; the rest was not read.</source>
        <translation>Die Header der Antwort sind länger als %1 Bytes; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The response begins with “%1”, which is no status line of HTTP/1.</source>
        <translation>Die Antwort beginnt mit „%1“, was keine Statuszeile von HTTP/1 ist.</translation>
    </message>
    <message>
        <source>The response has the line “%1” in its headers, which is no header.</source>
        <translation>Die Antwort hat in ihren Headern die Zeile „%1“, die kein Header ist.</translation>
    </message>
    <message>
        <source>The response&apos;s Content-Length is “%1”, which is no length.</source>
        <translation>Content-Length der Antwort ist „%1“, was keine Länge ist.</translation>
    </message>
    <message>
        <source>The response has two different Content-Lengths, %1 and %2.</source>
        <translation>Die Antwort hat zwei verschiedene Content-Length-Angaben, %1 und %2.</translation>
    </message>
</context>
<context>
    <name>ResponsesTable</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>A replay of delivery %1</source>
        <translation>Erneutes Senden der Zustellung %1</translation>
    </message>
    <message>
        <source>%1: a test sent by hand</source>
        <translation>%1: ein Test, von Hand gesendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The response code, or why there was no response</source>
        <translation>Der Antwortcode, oder warum es keine Antwort gab</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation>Dauer (ms)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the response&apos;s body, as kept</source>
        <translation>Des Bodys der Antwort, wie aufbewahrt</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Bytes)</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Sent again after the engine or a connection had ended: it may have arrived twice</source>
        <translation>Noch einmal gesendet, nachdem die Engine oder eine Verbindung beendet wurde: Möglicherweise kam es zweimal an</translation>
    </message>
    <message>
        <source>1 is the first</source>
        <translation>1 ist der erste</translation>
    </message>
    <message>
        <source>Replay of</source>
        <translation>Erneut von</translation>
    </message>
    <message>
        <source>Request-ID</source>
        <translation>Request-ID</translation>
    </message>
    <message>
        <source>The same for every attempt of a delivery</source>
        <translation>Dieselbe für jeden Versuch einer Zustellung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>The number of the delivery, which “Replay of” names</source>
        <translation>Die Nummer der Zustellung, die „Erneut von“ nennt</translation>
    </message>
    <message>
        <source>When it was sent. The newest are those that ended last: one that waited long for its response stands above those sent after it.</source>
        <translation>Wann gesendet wurde. Die neuesten sind die, die zuletzt endeten: Was lange auf seine Antwort wartete, steht über dem, was danach gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>SendEmail</name>
    <message>
        <source>queued for %1: %2</source>
        <translation>für %1 eingereiht: %2</translation>
    </message>
    <message>
        <source>sent to %1: %2</source>
        <translation>an %1 gesendet: %2</translation>
    </message>
    <message>
        <source>given up for %1: %2</source>
        <translation>für %1 aufgegeben: %2</translation>
    </message>
</context>
<context>
    <name>SendIncidentAlertNotification</name>
    <message>
        <source>There is no app “%1”. Check its slug; the list of apps names them all.</source>
        <translation>Es gibt keine App „%1“. Bitte den Slug prüfen; die Liste der Apps nennt alle.</translation>
    </message>
    <message>
        <source>There is no organization “%1”.</source>
        <translation>Es gibt keine Organisation „%1“.</translation>
    </message>
    <message>
        <source>The app “%1” is not installed in the organization “%2”, or its installation is still pending.</source>
        <translation>Die App „%1“ ist in der Organisation „%2“ nicht installiert, oder ihre Installation steht noch aus.</translation>
    </message>
    <message>
        <source>There is no incident with the number %1. The list of incidents names them all.</source>
        <translation>Es gibt keinen Vorfall mit der Nummer %1. Die Liste der Vorfälle nennt alle.</translation>
    </message>
    <message>
        <source>The incident %1 does not belong to the organization “%2”.</source>
        <translation>Der Vorfall %1 gehört nicht zur Organisation „%2“.</translation>
    </message>
    <message>
        <source>The attachment cannot be sent. %1</source>
        <translation>Der Anhang kann nicht gesendet werden. %1</translation>
    </message>
    <message>
        <source>The attachment is not a JSON object; it must begin with “{”.</source>
        <translation>Der Anhang ist kein JSON-Objekt; er muss mit „{“ beginnen.</translation>
    </message>
    <message>
        <source>“%1” is not a status. Allowed: open (1), resolved (2), warning (10), critical (20).</source>
        <translation>„%1“ ist kein Status. Erlaubt: open (1), resolved (2), warning (10), critical (20).</translation>
    </message>
    <message>
        <source>%1 for %2 in %3</source>
        <translation>%1 für %2 in %3</translation>
    </message>
</context>
<context>
    <name>ServiceLock</name>
    <message>
        <source>The file %1 beside the store cannot be made. Check the permissions of its folder, and whether its disk has room.</source>
        <translation>Die Datei %1 neben dem Speicher kann nicht angelegt werden. Bitte die Rechte ihres Ordners prüfen, und ob der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>%1 (process %2) sends for this store</source>
        <translation>%1 (Prozess %2) sendet für diesen Speicher</translation>
    </message>
    <message>
        <source>%1 (process %2) sends the mails of this store</source>
        <translation>%1 (Prozess %2) sendet die Mails dieses Speichers</translation>
    </message>
</context>
<context>
    <name>SettingGroups</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>The server that takes the mails to owners of disabled integrations.</source>
        <translation>Der Server, der die Mails an Inhaber deaktivierter Integrationen annimmt.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Between two tries</source>
        <translation>Zwischen zwei Versuchen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>How alerts are sent, and how often they are tried again.</source>
        <translation>Wie Alarme gesendet werden, und wie oft sie erneut versucht werden.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>Versuche nach dem ersten</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Wait longer before each further try</source>
        <translation>Vor jedem weiteren Versuch länger warten</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Kept of a response</source>
        <translation>Von einer Antwort aufbewahrt</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Send alerts to disabled apps</source>
        <translation>Alarme an deaktivierte Apps senden</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>When an integration is broken, and therefore disabled. An app may have its own.</source>
        <translation>Wann eine Integration defekt ist und deshalb deaktiviert wird. Eine App kann eigene Werte haben.</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>Error days in a row</source>
        <translation>Fehlertage in Folge</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Count responses 500 to 599 as errors</source>
        <translation>Antworten 500 bis 599 als Fehler zählen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Where webhook requests may go. One network a line, or separated by commas.</source>
        <translation>Wohin Webhook-Anfragen gehen dürfen. Ein Netz je Zeile oder durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Allowed all the same</source>
        <translation>Trotzdem erlaubt</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>How fast alerts are sent once more, and whether that counts.</source>
        <translation>Wie schnell Alarme noch einmal gesendet werden, und ob das zählt.</translation>
    </message>
    <message>
        <source>To one host</source>
        <translation>An einen Host</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>Count replays and pings in the buffer</source>
        <translation>Erneutes Senden und Pings im Puffer zählen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How long responses are kept, and how many. Older ones are removed.</source>
        <translation>Wie lange und wie viele Antworten aufbewahrt werden. Ältere werden entfernt.</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Settings that belong to none of the others.</source>
        <translation>Einstellungen, die zu keiner der anderen Gruppen gehören.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>none, starttls or tls</source>
        <translation>none, starttls oder tls</translation>
    </message>
    <message>
        <source>networks such as 10.0.0.0/8 or fe80::/10, separated by commas, or nothing</source>
        <translation>Netze wie 10.0.0.0/8 oder fe80::/10, durch Kommas getrennt, oder nichts</translation>
    </message>
    <message>
        <source>one line of at most 255 characters without blanks</source>
        <translation>eine Zeile mit höchstens 255 Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2. Allowed: %3.</source>
        <translation>„%1“ ist kein Wert von %2. Erlaubt: %3.</translation>
    </message>
    <message>
        <source>How long a webhook may take for the whole exchange, in milliseconds.</source>
        <translation>Wie lange ein Webhook für den ganzen Austausch brauchen darf, in Millisekunden.</translation>
    </message>
    <message>
        <source>How often a delivery is tried again after 503, 504, a timeout or a connection error; 0: never.</source>
        <translation>Wie oft eine Zustellung nach 503, 504, einem Timeout oder einem Verbindungsfehler erneut versucht wird; 0: nie.</translation>
    </message>
    <message>
        <source>Seconds between two tries of a delivery; a receiver&apos;s Retry-After can make them more, up to a day.</source>
        <translation>Sekunden zwischen zwei Versuchen einer Zustellung; Retry-After eines Empfängers kann sie verlängern, bis zu einem Tag.</translation>
    </message>
    <message>
        <source>Whether each further try of a delivery waits twice as long as the one before, up to a day.</source>
        <translation>Ob jeder weitere Versuch einer Zustellung doppelt so lange wartet wie der vorige, bis zu einem Tag.</translation>
    </message>
    <message>
        <source>Whether alerts still go to an app that is disabled.</source>
        <translation>Ob Alarme auch an eine deaktivierte App gehen.</translation>
    </message>
    <message>
        <source>How many bytes of a response are kept; the rest is not read.</source>
        <translation>Wie viele Bytes einer Antwort aufbewahrt werden; der Rest wird nicht gelesen.</translation>
    </message>
    <message>
        <source>How many deliveries may be on their way at once.</source>
        <translation>Wie viele Zustellungen gleichzeitig unterwegs sein dürfen.</translation>
    </message>
    <message>
        <source>An app is broken with this many timeouts in one day.</source>
        <translation>Eine App ist mit so vielen Timeouts an einem Tag defekt.</translation>
    </message>
    <message>
        <source>An app is broken when each of so many days, today the last, has errors and no success.</source>
        <translation>Eine App ist defekt, wenn jeder von so vielen Tagen, heute der letzte, Fehler und keinen Erfolg hat.</translation>
    </message>
    <message>
        <source>Whether responses 500..599 count as errors.</source>
        <translation>Ob Antworten 500..599 als Fehler zählen.</translation>
    </message>
    <message>
        <source>How many replays a second go to one host.</source>
        <translation>Wie viele Anfragen je Sekunde erneut an einen Host gesendet werden.</translation>
    </message>
    <message>
        <source>Whether replays and pings count in the integration buffer.</source>
        <translation>Ob erneutes Senden und Pings im Integrationspuffer zählen.</translation>
    </message>
    <message>
        <source>Networks that no webhook request is sent to.</source>
        <translation>Netze, an die keine Webhook-Anfrage gesendet wird.</translation>
    </message>
    <message>
        <source>Networks that are allowed although network.deny names them.</source>
        <translation>Netze, die erlaubt sind, obwohl network.deny sie nennt.</translation>
    </message>
    <message>
        <source>The mail server; while it is empty, mails stay queued.</source>
        <translation>Der Mailserver; solange er leer ist, bleiben Mails eingereiht.</translation>
    </message>
    <message>
        <source>The mail server&apos;s port: 25, 587 with starttls, 465 with tls.</source>
        <translation>Der Port des Mailservers: 25, 587 mit starttls, 465 mit tls.</translation>
    </message>
    <message>
        <source>How the connection to the mail server is secured.</source>
        <translation>Wie die Verbindung zum Mailserver gesichert ist.</translation>
    </message>
    <message>
        <source>The name given to the mail server, with the password kept by “mail password”; empty: none.</source>
        <translation>Der Name, der dem Mailserver genannt wird, mit dem Passwort, das „mail password“ aufbewahrt; leer: keiner.</translation>
    </message>
    <message>
        <source>The sender&apos;s address of all mails.</source>
        <translation>Die Absenderadresse aller Mails.</translation>
    </message>
    <message>
        <source>Seconds between two tries of a mail.</source>
        <translation>Sekunden zwischen zwei Versuchen einer Mail.</translation>
    </message>
    <message>
        <source>How many days responses are kept.</source>
        <translation>Wie viele Tage Antworten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>How many responses are kept at most.</source>
        <translation>Wie viele Antworten höchstens aufbewahrt werden.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. The settings are: %2.</source>
        <translation>Die Einstellung „%1“ gibt es nicht. Die Einstellungen sind: %2.</translation>
    </message>
</context>
<context>
    <name>SkipDisabled</name>
    <message>
        <source>skipped (app disabled)</source>
        <translation>übersprungen (App deaktiviert)</translation>
    </message>
</context>
<context>
    <name>SmtpClient</name>
    <message>
        <source>“%1” is not a mail address, so no mail can be sent from it. Correct mail.from.</source>
        <translation>„%1“ ist keine Mailadresse, also kann von ihr keine Mail gesendet werden. Bitte mail.from berichtigen.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address, so the mail is given up. Correct the member&apos;s address.</source>
        <translation>„%1“ ist keine Mailadresse, also wird die Mail aufgegeben. Bitte die Adresse des Mitglieds berichtigen.</translation>
    </message>
    <message>
        <source>The test of the mail server was stopped.</source>
        <translation>Der Test des Mailservers wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>SmtpError</name>
    <message>
        <source>before it greeted</source>
        <translation>vor der Begrüßung</translation>
    </message>
    <message>
        <source>when it was greeted (EHLO)</source>
        <translation>bei der Begrüßung (EHLO)</translation>
    </message>
    <message>
        <source>when TLS was asked for (STARTTLS)</source>
        <translation>bei der Bitte um TLS (STARTTLS)</translation>
    </message>
    <message>
        <source>at the login (AUTH)</source>
        <translation>bei der Anmeldung (AUTH)</translation>
    </message>
    <message>
        <source>when it was told the sender (MAIL FROM)</source>
        <translation>beim Nennen des Absenders (MAIL FROM)</translation>
    </message>
    <message>
        <source>when it was told the recipient (RCPT TO)</source>
        <translation>beim Nennen des Empfängers (RCPT TO)</translation>
    </message>
    <message>
        <source>when the message was announced (DATA)</source>
        <translation>beim Ankündigen der Nachricht (DATA)</translation>
    </message>
    <message>
        <source>after the message, before it said whether it has it</source>
        <translation>nach der Nachricht, bevor er sagte, ob er sie hat</translation>
    </message>
    <message>
        <source>The mail is sent again later, and may arrive twice, with one Message-ID</source>
        <translation>Die Mail wird später erneut gesendet und kommt möglicherweise zweimal an, mit einer Message-ID</translation>
    </message>
    <message>
        <source>The mail is sent again later; if that fails too, ask who runs the server</source>
        <translation>Die Mail wird später erneut gesendet; schlägt auch das fehl, den Betreiber des Servers fragen</translation>
    </message>
    <message>
        <source>Check mail.host, mail.port and mail.security, and whether the server runs well</source>
        <translation>Bitte mail.host, mail.port und mail.security prüfen, und ob der Server richtig läuft</translation>
    </message>
    <message>
        <source>The mail server %1 answered without an end %2. %3.</source>
        <translation>Der Mailserver %1 antwortete ohne Ende %2. %3.</translation>
    </message>
    <message>
        <source>mail.host “%1” is not a host name. Correct mail.host.</source>
        <translation>mail.host „%1“ ist kein Hostname. Bitte mail.host berichtigen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name “%1” is unknown. Check mail.host, and whether the network is there.</source>
        <translation>Der Name des Mailservers „%1“ ist unbekannt. Bitte mail.host prüfen, und ob das Netz da ist.</translation>
    </message>
    <message>
        <source>No mail server answers at %1. Check mail.host and mail.port, and whether the server runs.</source>
        <translation>An %1 antwortet kein Mailserver. Bitte mail.host und mail.port prüfen, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time %2. %3.</source>
        <translation>Der Mailserver %1 antwortete nicht rechtzeitig %2. %3.</translation>
    </message>
    <message>
        <source>The mail server %1 gave an answer that is none of a mail server %2. %3.</source>
        <translation>Der Mailserver %1 gab eine Antwort, die keine eines Mailservers ist, %2. %3.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not accepted: %2. Correct mail.host, or have the certificate renewed or its authority installed on this machine.</source>
        <translation>Das Zertifikat des Mailservers %1 wird nicht anerkannt: %2. Bitte mail.host berichtigen, das Zertifikat erneuern lassen oder dessen Zertifizierungsstelle auf diesem Rechner installieren lassen.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS, so nothing was sent. Set mail.security to tls, with its port, if the server has that; none sends mails unencrypted.</source>
        <translation>Der Mailserver %1 bietet kein STARTTLS an, also wurde nichts gesendet. Wenn der Server tls kann, mail.security darauf setzen, mit dessen Port; none sendet Mails unverschlüsselt.</translation>
    </message>
    <message>
        <source>The mail server %1 and this program agree on no TLS. Check mail.port and mail.security: usually 465 with tls, 587 with starttls.</source>
        <translation>Der Mailserver %1 und dieses Programm einigen sich auf kein TLS. Bitte mail.port und mail.security prüfen: üblich sind 465 mit tls, 587 mit starttls.</translation>
    </message>
    <message>
        <source>The file of trusted authorities “%1” cannot be read. Check that it is there and in PEM format.</source>
        <translation>Die Datei der vertrauenswürdigen Zertifizierungsstellen „%1“ kann nicht gelesen werden. Bitte prüfen, ob sie da ist und im PEM-Format vorliegt.</translation>
    </message>
    <message>
        <source>The mail server %1 and this program agree on no kind of login. Check mail.security: some servers let nobody log in without TLS.</source>
        <translation>Der Mailserver %1 und dieses Programm einigen sich auf keine Art der Anmeldung. Bitte mail.security prüfen: Manche Server lassen ohne TLS keine Anmeldung zu.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 ended %2. %3.</source>
        <translation>Die Verbindung zum Mailserver %1 endete %2. %3.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the mail to %2 for good: “%3”. It is given up. Correct that address, or ask who runs the server.</source>
        <translation>Der Mailserver %1 hat die Mail an %2 endgültig abgelehnt: „%3“. Sie wird aufgegeben. Bitte die Adresse berichtigen oder den Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the mail to %2 now: “%3”. It is sent again later.</source>
        <translation>Der Mailserver %1 nimmt die Mail an %2 jetzt nicht an: „%3“. Sie wird später erneut gesendet.</translation>
    </message>
    <message>
        <source>The mail server %1 did not take the mail to %2: “%3”. Check mail.from, mail.username and mail.security, or ask who runs the server.</source>
        <translation>Der Mailserver %1 hat die Mail an %2 nicht angenommen: „%3“. Bitte mail.from, mail.username und mail.security prüfen oder den Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot check the user name “%2” now (reply %3). It is asked again later.</source>
        <translation>Der Mailserver %1 kann den Benutzernamen „%2“ jetzt nicht prüfen (Antwort %3). Er wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the user name “%2” or its password. Check mail.username, and the password: “hookdeskctl mail password” keeps another.</source>
        <translation>Der Mailserver %1 hat den Benutzernamen „%2“ oder sein Passwort abgelehnt. Bitte mail.username und das Passwort prüfen: „hookdeskctl mail password“ bewahrt ein anderes auf.</translation>
    </message>
    <message>
        <source>The mail server %1 takes mails only from users it knows: “%2”. Check mail.username, the password and mail.security.</source>
        <translation>Der Mailserver %1 nimmt Mails nur von Benutzern an, die er kennt: „%2“. Bitte mail.username, das Passwort und mail.security prüfen.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mails now: “%2”. Try again later, or ask who runs it.</source>
        <translation>Der Mailserver %1 nimmt jetzt keine Mails an: „%2“. Bitte später erneut versuchen oder den Betreiber fragen.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mails from %2: “%3”. Check mail.from, or ask who runs the server.</source>
        <translation>Der Mailserver %1 nimmt keine Mails von %2 an: „%3“. Bitte mail.from prüfen oder den Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>The mail server %1 refused STARTTLS, so nothing was sent: “%2”. Check mail.port and mail.security, or ask who runs the server.</source>
        <translation>Der Mailserver %1 hat STARTTLS abgelehnt, also wurde nichts gesendet: „%2“. Bitte mail.port und mail.security prüfen oder den Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>The mail server %1 refused this machine: “%2”. Check mail.host and mail.port, or ask who runs the server.</source>
        <translation>Der Mailserver %1 hat diesen Rechner abgewiesen: „%2“. Bitte mail.host und mail.port prüfen oder den Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>The sending of the mail to %1 was stopped.</source>
        <translation>Das Senden der Mail an %1 wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store is closed.</source>
        <translation>Der Speicher ist geschlossen.</translation>
    </message>
    <message>
        <source>The store could not be brought up to date (step %1): %2</source>
        <translation>Der Speicher konnte nicht auf den neuen Stand gebracht werden (Schritt %1): %2</translation>
    </message>
    <message>
        <source>The migration %1 cannot be read.</source>
        <translation>Die Migration %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The program was built without its migrations.</source>
        <translation>Das Programm wurde ohne seine Migrationen gebaut.</translation>
    </message>
    <message>
        <source>The store %1 has version %2; this program knows versions up to %3. Update the program.</source>
        <translation>Der Speicher %1 hat Version %2; dieses Programm kennt Versionen bis %3. Bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The disk of the store is full, or its quota is used up (%1). Make room, then try again.</source>
        <translation>Der Datenträger des Speichers ist voll, oder sein Kontingent ist aufgebraucht (%1). Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program holds the store (%1). Close that program, or try again later.</source>
        <translation>Ein anderes Programm hält den Speicher fest (%1). Bitte jenes Programm schließen oder später erneut versuchen.</translation>
    </message>
    <message>
        <source>The store cannot be written (%1). Check the permissions of its file and folder.</source>
        <translation>Der Speicher kann nicht beschrieben werden (%1). Bitte die Rechte seiner Datei und seines Ordners prüfen.</translation>
    </message>
    <message>
        <source>The store&apos;s disk does not work as it should (%1).</source>
        <translation>Der Datenträger des Speichers arbeitet nicht, wie er soll (%1).</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened (%1).</source>
        <translation>Die Datei des Speichers kann nicht geöffnet werden (%1).</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged (%1). “hookdeskctl store check” tells more, “hookdeskctl store restore FILE” puts a backup in its place.</source>
        <translation>Die Datei des Speichers ist beschädigt (%1). „hookdeskctl store check“ sagt mehr, „hookdeskctl store restore FILE“ setzt eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>The file is not a database (%1). Name another file.</source>
        <translation>Die Datei ist keine Datenbank (%1). Bitte eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>A value is taken already or refers to nothing (%1).</source>
        <translation>Ein Wert ist schon vergeben oder verweist auf nichts (%1).</translation>
    </message>
    <message>
        <source>The store could not do what it was asked for (%1).</source>
        <translation>Der Speicher konnte nicht tun, was verlangt wurde (%1).</translation>
    </message>
    <message>
        <source>“%1” is not a store: name a file, or sqlite: and a file.</source>
        <translation>„%1“ ist kein Speicher: Bitte eine Datei angeben, oder sqlite: und eine Datei.</translation>
    </message>
    <message>
        <source>“%1” names no file for the store.</source>
        <translation>„%1“ nennt keine Datei für den Speicher.</translation>
    </message>
    <message>
        <source>SQLite, %1</source>
        <translation>SQLite, %1</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file as the store.</source>
        <translation>%1 ist ein Ordner. Bitte eine Datei als Speicher angeben.</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>Unter %1 gibt es keinen Speicher.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The store %1 cannot be read. Check its permissions.</source>
        <translation>Der Speicher %1 kann nicht gelesen werden. Bitte seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written. Check its permissions.</source>
        <translation>Der Speicher %1 kann nicht beschrieben werden. Bitte seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>The store writes files beside itself, and the folder %1 cannot be written. Check its permissions.</source>
        <translation>Der Speicher legt Dateien neben sich an, und in den Ordner %1 kann nicht geschrieben werden. Bitte dessen Rechte prüfen.</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>Öffnen von %1</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a store of Hookdesk. Name another file.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Speicher von Hookdesk. Bitte eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>The file system of the store allows no write-ahead log. Put the store on a local disk.</source>
        <translation>Das Dateisystem des Speichers erlaubt kein Write-Ahead-Log. Bitte den Speicher auf einen lokalen Datenträger legen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The folder %1 for the store cannot be created. Check the permissions of the folder it lies in, or name another.</source>
        <translation>Der Ordner %1 für den Speicher kann nicht angelegt werden. Bitte die Rechte des Ordners prüfen, in dem er liegt, oder einen anderen angeben.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check the permissions of its folder.</source>
        <translation>Die Datei %1 kann nicht angelegt werden. Bitte die Rechte ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The store %1 is of an older version of the program and must be brought up to date, but it cannot be written. Check the permissions of its file and folder.</source>
        <translation>Der Speicher %1 stammt von einer älteren Version des Programms und muss auf den neuen Stand gebracht werden, kann aber nicht beschrieben werden. Bitte die Rechte seiner Datei und seines Ordners prüfen.</translation>
    </message>
    <message>
        <source>Another program has the store %1 open. Close that program, then try again.</source>
        <translation>Ein anderes Programm hat den Speicher %1 geöffnet. Bitte jenes Programm schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>A task of the store ended with a defect of the program.</source>
        <translation>Eine Aufgabe des Speichers endete mit einem Programmfehler.</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The file is damaged: SQLite says “%1”.</source>
        <translation>Die Datei ist beschädigt: SQLite meldet „%1“.</translation>
    </message>
    <message>
        <source>%1 rows of the table “%2” refer to rows of “%3” that are missing; the first is row %4.</source>
        <translation>%1 Zeilen der Tabelle „%2“ verweisen auf Zeilen von „%3“, die fehlen; die erste ist Zeile %4.</translation>
    </message>
</context>
<context>
    <name>StoreCopy</name>
    <message>
        <source>%1 cannot be written to the disk for good.</source>
        <translation>%1 kann nicht dauerhaft auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: %2.</source>
        <translation>%1 kann nicht ersetzt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not sound. %2</source>
        <translation>%1 ist nicht in Ordnung. %2</translation>
    </message>
    <message>
        <source>A copy of the store cannot be written as %1. Check that its folder is there and may be written, and that its disk has room.</source>
        <translation>Eine Kopie des Speichers kann nicht als %1 geschrieben werden. Bitte prüfen, ob der Ordner da ist und beschrieben werden darf, und ob sein Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>The present store cannot be kept as %1: %2. Nothing was changed.</source>
        <translation>Der jetzige Speicher kann nicht als %1 aufbewahrt werden: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be moved away. Nothing was changed.</source>
        <translation>%1 kann nicht beiseitegelegt werden. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>TestMail</name>
    <message>
        <source>“%1” is not an address that a mail can be sent to. Give one such as ana@example.com.</source>
        <translation>„%1“ ist keine Adresse, an die eine Mail gesendet werden kann. Bitte eine wie ana@example.com angeben.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Delivery #%1 queued</source>
        <translation>Zustellung #%1 eingereiht</translation>
    </message>
    <message>
        <source>Delivery #%1 queued, a replay of #%2</source>
        <translation>Zustellung #%1 eingereiht, ein erneutes Senden von #%2</translation>
    </message>
    <message>
        <source>Delivery #%1 queued, a ping</source>
        <translation>Zustellung #%1 eingereiht, ein Ping</translation>
    </message>
    <message>
        <source>Skipped at once.</source>
        <translation>Sofort übersprungen.</translation>
    </message>
    <message>
        <source>Sent at once.</source>
        <translation>Sofort gesendet.</translation>
    </message>
    <message>
        <source>Skipped %1 later.</source>
        <translation>%1 später übersprungen.</translation>
    </message>
    <message>
        <source>Sent %1 later.</source>
        <translation>%1 später gesendet.</translation>
    </message>
    <message>
        <source>It waits for its first attempt.</source>
        <translation>Sie wartet auf ihren ersten Versuch.</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>Sie wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>Sie wurde abgebrochen, bevor sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Its attempts are no longer kept.</source>
        <translation>Ihre Versuche sind nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Skipped: app disabled</source>
        <translation>Übersprungen: App deaktiviert</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>The receiver has it: nothing follows.</source>
        <translation>Der Empfänger hat sie: Es folgt nichts.</translation>
    </message>
    <message>
        <source>Delivery #%1, which the first one here replays, is no longer kept.</source>
        <translation>Zustellung #%1, die von der ersten hier erneut gesendet wird, ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>There are more replays than the %1 deliveries shown.</source>
        <translation>Es gibt mehr erneute Sendungen als die %1 gezeigten Zustellungen.</translation>
    </message>
    <message>
        <source>Delivery #%1 queued, a replay of #%2, edited</source>
        <translation>Zustellung #%1 eingereiht, erneut gesendet von #%2, bearbeitet</translation>
    </message>
</context>
<context>
    <name>TrafficTable</name>
    <message>
        <source>%1 of %2 attempts failed</source>
        <translation>%1 von %2 Versuchen fehlgeschlagen</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Attempts that were not answered with a success</source>
        <translation>Versuche, die nicht mit einem Erfolg beantwortet wurden</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Attempts that were sent</source>
        <translation>Versuche, die gesendet wurden</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Im Mittel</translation>
    </message>
    <message>
        <source>How long an attempt takes, until it is answered or given up</source>
        <translation>Wie lange ein Versuch dauert, bis er beantwortet oder aufgegeben ist</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
</context>
<context>
    <name>TriggerChoices</name>
    <message>
        <source>#%1 “%2”</source>
        <translation>#%1 „%2“</translation>
    </message>
</context>
<context>
    <name>WhySteps</name>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>The alert %1 for %2 in %3.</source>
        <translation>Der Alarm %1 für %2 in %3.</translation>
    </message>
    <message>
        <source>A replay of delivery #%1, sent by hand: %2 for %3 in %4.</source>
        <translation>Ein erneutes Senden der Zustellung #%1, von Hand: %2 für %3 in %4.</translation>
    </message>
    <message>
        <source>A ping, sent by hand: %1 for %2 in %3.</source>
        <translation>Ein Ping, von Hand gesendet: %1 für %2 in %3.</translation>
    </message>
    <message>
        <source>Not sent: the app is disabled since %1.</source>
        <translation>Nicht gesendet: Die App ist seit %1 deaktiviert.</translation>
    </message>
    <message>
        <source>Not sent: the app was disabled at that time. It was enabled again since.</source>
        <translation>Nicht gesendet: Die App war damals deaktiviert. Seitdem wurde sie wieder aktiviert.</translation>
    </message>
    <message>
        <source>Send incident alert notification</source>
        <translation>Vorfallsalarm senden</translation>
    </message>
    <message>
        <source>POST to %1.</source>
        <translation>POST an %1.</translation>
    </message>
    <message>
        <source>Sent again after the engine or a connection had ended: it may have arrived twice.</source>
        <translation>Noch einmal gesendet, nachdem die Engine oder eine Verbindung beendet wurde: Möglicherweise kam es zweimal an.</translation>
    </message>
    <message>
        <source>Notify the app&apos;s webhook</source>
        <translation>Den Webhook der App benachrichtigen</translation>
    </message>
    <message>
        <source>What %1 (UTC) stood at then cannot be told any more: its counts were cleared, removed or set since, or too many have followed.</source>
        <translation>Wo %1 (UTC) damals stand, lässt sich nicht mehr sagen: Die Zählung wurde seitdem geleert, entfernt oder gesetzt, oder es folgten zu viele.</translation>
    </message>
    <message>
        <source>With it, %1 (UTC) stood at: success %2, error %3, timeout %4.</source>
        <translation>Damit stand %1 (UTC) bei: Erfolg %2, Fehler %3, Timeout %4.</translation>
    </message>
    <message>
        <source>Record the response</source>
        <translation>Die Antwort aufzeichnen</translation>
    </message>
    <message>
        <source>Record a timeout or connection error</source>
        <translation>Einen Timeout oder Verbindungsfehler aufzeichnen</translation>
    </message>
    <message>
        <source>Check if the integration is broken</source>
        <translation>Prüfen, ob die Integration defekt ist</translation>
    </message>
    <message>
        <source>Broken: %1. With this failure the app was disabled, at %2, and its buffer cleared.</source>
        <translation>Defekt: %1. Mit diesem Fehlschlag wurde die App um %2 deaktiviert und ihr Puffer geleert.</translation>
    </message>
    <message>
        <source>Not asked: only what counts as an error or a timeout can disable an app.</source>
        <translation>Nicht geprüft: Nur was als Fehler oder Timeout zählt, kann eine App deaktivieren.</translation>
    </message>
    <message>
        <source>This failure did not disable the app.</source>
        <translation>Dieser Fehlschlag hat die App nicht deaktiviert.</translation>
    </message>
    <message>
        <source>Nobody was told: %1 has no owner.</source>
        <translation>Niemand wurde benachrichtigt: %1 hat keinen Inhaber.</translation>
    </message>
    <message>
        <source>Notify about the disabled integration</source>
        <translation>Über die deaktivierte Integration benachrichtigen</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>The integration now</source>
        <translation>Die Integration jetzt</translation>
    </message>
    <message>
        <source>Signature check</source>
        <translation>Signaturprüfung</translation>
    </message>
    <message>
        <source>✓ The signature is that of the body and the current secret.</source>
        <translation>✓ Die Signatur ist die des Bodys und des jetzigen Secrets.</translation>
    </message>
    <message>
        <source>✕ The signature does not match: the client secret was changed since, or the body was. A replay is signed with the current secret; see that the receiver has the same one.</source>
        <translation>✕ Die Signatur passt nicht: Das Client-Secret wurde seitdem geändert, oder der Body. Erneut Gesendetes wird mit dem jetzigen Secret signiert; bitte prüfen, ob der Empfänger dasselbe hat.</translation>
    </message>
    <message>
        <source>The request has no signature.</source>
        <translation>Die Anfrage hat keine Signatur.</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was signed.</source>
        <translation>Es wurde nichts gesendet, also auch nichts signiert.</translation>
    </message>
    <message>
        <source>A mail to each owner of %1 was queued; the page Mail tells what became of it. The app was enabled again since.</source>
        <translation>Eine Mail an jeden Inhaber von %1 wurde eingereiht; die Seite Mail sagt, was aus ihr wurde. Die App wurde seitdem wieder aktiviert.</translation>
    </message>
    <message>
        <source>A mail to the owner of %1 was queued; the page Mail tells what became of it.</source>
        <translation>Eine Mail an den Inhaber von %1 wurde eingereiht; die Seite Mail sagt, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>A mail to each of the %1 owners of %2 was queued; the page Mail tells what became of it.</source>
        <translation>Eine Mail an jeden der %1 Inhaber von %2 wurde eingereiht; die Seite Mail sagt, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>A replay of delivery #%1 with another body, sent by hand: %2 for %3 in %4.</source>
        <translation>Zustellung #%1 erneut und mit anderem Rumpf, von Hand gesendet: %2 für %3 in %4.</translation>
    </message>
    <message>
        <source>Alerts to a disabled app are recorded and skipped, unless %1 is on.</source>
        <translation>Alarme an eine deaktivierte App werden aufgezeichnet und übersprungen, wenn %1 nicht eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The whole exchange may take as long as %1 says, which is %2 ms now.</source>
        <translation>Der ganze Austausch darf so lange dauern, wie %1 sagt: jetzt %2 ms.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %2
%3 UTC</source>
        <translation>%1 %2
%3 UTC</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>unpublished</source>
        <translation>unveröffentlicht</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>publish requested</source>
        <translation>zur Veröffentlichung beantragt</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>in Löschung</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Nothing was counted in the last %1 days.</source>
        <translation>In den letzten %1 Tagen wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Nothing is counted: only internal apps are judged.</source>
        <translation>Es wird nichts gezählt: Nur interne Apps werden beurteilt.</translation>
    </message>
    <message>
        <source>Only successes in the last %1 days.</source>
        <translation>Nur Erfolge in den letzten %1 Tagen.</translation>
    </message>
    <message>
        <source>Errors or timeouts in the last %1 days.</source>
        <translation>Fehler oder Timeouts in den letzten %1 Tagen.</translation>
    </message>
    <message>
        <source>At least half of what would disable it has happened.</source>
        <translation>Mindestens die Hälfte dessen, was sie deaktivieren würde, ist geschehen.</translation>
    </message>
    <message>
        <source>Its next failure disables it: %1.</source>
        <translation>Der nächste Fehlschlag deaktiviert sie: %1.</translation>
    </message>
    <message>
        <source>Alerts are skipped until it is enabled again. Its buffer was cleared when it was disabled.</source>
        <translation>Alarme werden übersprungen, bis sie wieder aktiviert ist. Ihr Puffer wurde beim Deaktivieren geleert.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>kein HTTP</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>a fatal error on %1</source>
        <translation>ein schwerwiegender Fehler am %1</translation>
    </message>
    <message>
        <source>%1 timeouts on %2</source>
        <translation>%1 Timeouts am %2</translation>
    </message>
    <message>
        <source>errors and no success on each of the %1 days from %2 to %3</source>
        <translation>Fehler und kein Erfolg an jedem der %1 Tage vom %2 bis zum %3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Its next failure that counts disables it.</source>
        <translation>Der nächste Fehlschlag, der zählt, deaktiviert sie.</translation>
    </message>
    <message>
        <source>Its next error that counts disables it.</source>
        <translation>Der nächste Fehler, der zählt, deaktiviert sie.</translation>
    </message>
    <message>
        <source>Its next timeout disables it.</source>
        <translation>Der nächste Timeout deaktiviert sie.</translation>
    </message>
    <message>
        <source>Alerts are skipped until it is enabled again. Its buffer was cleared when it was disabled; the days that are shown were counted before.</source>
        <translation>Alarme werden übersprungen, bis sie wieder aktiviert ist. Ihr Puffer wurde beim Deaktivieren geleert; die gezeigten Tage wurden davor gezählt.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>is the same as in %1</source>
        <translation>ist dasselbe wie in %1</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>eine Rolle</translation>
    </message>
    <message>
        <source>a status</source>
        <translation>ein Status</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>has %1 members; at most %2 are accepted</source>
        <translation>hat %1 Elemente; höchstens %2 werden angenommen</translation>
    </message>
    <message>
        <source>%1 is that of %2 already</source>
        <translation>%1 gehört schon zu %2</translation>
    </message>
    <message>
        <source>has a character that cannot be stored: U+FEFF at its beginning, U+FFFE or U+FFFF; remove it</source>
        <translation>hat ein Zeichen, das nicht gespeichert werden kann: U+FEFF am Anfang, U+FFFE oder U+FFFF; bitte entfernen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>has %1 characters; at most %2 are accepted</source>
        <translation>hat %1 Zeichen; höchstens %2 werden angenommen</translation>
    </message>
    <message>
        <source>has a control character, such as a line break; remove it</source>
        <translation>hat ein Steuerzeichen, etwa einen Zeilenumbruch; bitte entfernen</translation>
    </message>
    <message>
        <source>is not an http or https URL, and is not shown: what stands before its “@” may be a password</source>
        <translation>ist keine http- oder https-URL und wird nicht gezeigt: Was vor dem „@“ steht, kann ein Passwort sein</translation>
    </message>
    <message>
        <source>%1 is not an http or https URL</source>
        <translation>%1 ist keine http- oder https-URL</translation>
    </message>
    <message>
        <source>holds a user name or a password, which no request is sent with; remove what stands before the “@”</source>
        <translation>enthält einen Benutzernamen oder ein Passwort, womit keine Anfrage gesendet wird; bitte entfernen, was vor dem „@“ steht</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>must be %1, but is of type %2</source>
        <translation>muss %1 sein, ist aber vom Typ %2</translation>
    </message>
    <message>
        <source>a slug: 1 to 255 of the characters a to z, 0 to 9, hyphen, underscore, dot</source>
        <translation>ein Slug: 1 bis 255 der Zeichen a bis z, 0 bis 9, Bindestrich, Unterstrich, Punkt</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>eine UUID</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23T12:00:00Z, with its offset</source>
        <translation>ein Datum wie 2026-11-23T12:00:00Z, mit Zeitzonenversatz</translation>
    </message>
    <message>
        <source>a day such as 2026-11-23</source>
        <translation>ein Tag wie 2026-11-23</translation>
    </message>
    <message>
        <source>a list of at most %1 events</source>
        <translation>eine Liste von höchstens %1 Ereignissen</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>has %1 bytes; at most %2 are accepted</source>
        <translation>hat %1 Bytes; höchstens %2 werden angenommen</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1 is not %2; allowed: %3</source>
        <translation>%1 ist nicht %2; erlaubt: %3</translation>
    </message>
    <message>
        <source>%1 belongs to the one with id %2, not %3</source>
        <translation>%1 gehört zu dem Eintrag mit der ID %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 belongs to the app %2</source>
        <translation>%1 gehört zur App %2</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>%1 belongs to the one with id %2</source>
        <translation>%1 gehört zu dem Eintrag mit der ID %2</translation>
    </message>
    <message>
        <source>the app has another installation in this organization; give the id or uuid of the one that is meant</source>
        <translation>die App hat eine andere Installation in dieser Organisation; bitte id oder uuid der gemeinten angeben</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Vorfall %1</translation>
    </message>
    <message>
        <source>unknown key; allowed: %1</source>
        <translation>unbekannter Schlüssel; erlaubt: %1</translation>
    </message>
    <message>
        <source>is missing; a new entry needs it</source>
        <translation>fehlt; ein neuer Eintrag braucht es</translation>
    </message>
    <message>
        <source>is the same entry as %1</source>
        <translation>ist derselbe Eintrag wie %1</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the file and import it again:</source>
        <translation>Es wurde nichts importiert. Bitte die Datei berichtigen und noch einmal importieren:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>there is no %1 %2, neither in the file nor in the store</source>
        <translation>%1 %2 gibt es weder in der Datei noch im Speicher</translation>
    </message>
    <message>
        <source>has no identifier, and none is left: an incident has the greatest, %1, already</source>
        <translation>hat keine Nummer, und es ist keine mehr frei: Ein Vorfall hat schon die größte, %1</translation>
    </message>
    <message>
        <source>the store has no installation %1</source>
        <translation>der Speicher hat keine Installation %1</translation>
    </message>
    <message>
        <source>is missing; a webhook body has it</source>
        <translation>fehlt; ein Webhook-Body hat es</translation>
    </message>
    <message>
        <source>The URL</source>
        <translation>Die URL</translation>
    </message>
    <message>
        <source>The events</source>
        <translation>Die Ereignisse</translation>
    </message>
    <message>
        <source>The event %1: %2</source>
        <translation>Das Ereignis %1: %2</translation>
    </message>
    <message>
        <source>There is no app with the id %1.</source>
        <translation>Es gibt keine App mit der ID %1.</translation>
    </message>
    <message>
        <source>The webhook of “%1” was changed by somebody else meanwhile. Look at it again.</source>
        <translation>Der Webhook von „%1“ wurde inzwischen von jemand anderem geändert. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>an object: a workspace, an incident or a webhook body</source>
        <translation>ein Objekt: ein Arbeitsbereich, ein Vorfall oder ein Webhook-Body</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Nothing was set up: the slug “%1” is taken already. Go back and choose another.</source>
        <translation>Es wurde nichts eingerichtet: Der Slug „%1“ ist schon vergeben. Bitte zurückgehen und einen anderen wählen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Owner&apos;s e-mail</source>
        <translation>E-Mail des Inhabers</translation>
    </message>
    <message>
        <source>Owner&apos;s name</source>
        <translation>Name des Inhabers</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Events: %1 is not an event: an event is a word that begins with a small letter, of small letters, digits, “_” and “.”, 64 at most.</source>
        <translation>Ereignisse: %1 ist kein Ereignis: Ein Ereignis ist ein Wort, das mit einem Kleinbuchstaben beginnt, aus Kleinbuchstaben, Ziffern, „_“ und „.“, höchstens 64.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Nothing was set up.</source>
        <translation>Es wurde nichts eingerichtet.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 of %2 incidents are imported; importing the same again goes on.</source>
        <translation>%1 von %2 Vorfällen sind importiert; dasselbe noch einmal zu importieren setzt fort.</translation>
    </message>
    <message>
        <source>The file has been changed since it was checked: %1.</source>
        <translation>Die Datei wurde seit ihrer Prüfung geändert: %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder %1 has no file that ends in .json, .ndjson or .jsonl.</source>
        <translation>Der Ordner %1 hat keine Datei, die auf .json, .ndjson oder .jsonl endet.</translation>
    </message>
    <message>
        <source>These are %1 files; at most %2 are imported at once. Choose fewer.</source>
        <translation>Das sind %1 Dateien; höchstens %2 werden auf einmal importiert. Bitte weniger wählen.</translation>
    </message>
    <message>
        <source>What the store has of %1 has been changed since the import was checked. Import it again.</source>
        <translation>Was der Speicher von %1 hat, wurde seit der Prüfung des Imports geändert. Bitte noch einmal importieren.</translation>
    </message>
    <message>
        <source>has more than %1 MiB; at most that is accepted</source>
        <translation>hat mehr als %1 MiB; mehr wird nicht angenommen</translation>
    </message>
    <message>
        <source>With “%1” the files that are JSON as a whole are more than 64 MiB: import them in parts, or with an incident a line.</source>
        <translation>Mit „%1“ sind die Dateien, die als Ganzes JSON sind, größer als 64 MiB: importieren Sie sie in Teilen, oder mit einem Vorfall je Zeile.</translation>
    </message>
    <message>
        <source>“%1” has been changed since it was checked. Import it again.</source>
        <translation>„%1“ wurde seit der Prüfung geändert. Importieren Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>hookdesk</name>
    <message>
        <source>A console for the webhook integrations of an incident-alert system.</source>
        <translation>Eine Konsole für die Webhook-Integrationen eines Vorfallsalarm-Systems.</translation>
    </message>
    <message>
        <source>The store: a file, or sqlite: and a file.</source>
        <translation>Der Speicher: eine Datei, oder sqlite: und eine Datei.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Explore with sample data, if the store is empty.</source>
        <translation>Mit Beispieldaten erkunden, wenn der Speicher leer ist.</translation>
    </message>
    <message>
        <source>light or dark; the desktop&apos;s otherwise.</source>
        <translation>light oder dark; sonst wie der Desktop.</translation>
    </message>
    <message>
        <source>SCHEME</source>
        <translation>SCHEMA</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Siehe --help.</translation>
    </message>
    <message>
        <source>“%1” is not understood; see --help.</source>
        <translation>„%1“ wird nicht verstanden; siehe --help.</translation>
    </message>
    <message>
        <source>“%1” is not a colour scheme. Allowed: light, dark.</source>
        <translation>„%1“ ist kein Farbschema. Erlaubt: light, dark.</translation>
    </message>
    <message>
        <source>de or en; the desktop&apos;s otherwise.</source>
        <translation>de oder en; sonst wie der Desktop.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRACHE</translation>
    </message>
    <message>
        <source>“%1” is not a language of Hookdesk. Allowed: de, en.</source>
        <translation>„%1“ ist keine Sprache von Hookdesk. Erlaubt: de, en.</translation>
    </message>
</context>
<context>
    <name>hookdesk::AboutDialog</name>
    <message>
        <source>About Hookdesk</source>
        <translation>Über Hookdesk</translation>
    </message>
    <message>
        <source>Hookdesk %1</source>
        <translation>Hookdesk %1</translation>
    </message>
    <message>
        <source>A console for the webhook integrations of an incident-alert system: what was sent, what came back, which integration is about to be disabled, and why.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Eine Konsole für die Webhook-Integrationen eines Vorfallsalarm-Systems: was gesendet wurde, was zurückkam, welche Integration bald deaktiviert wird, und warum.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>hookdesk::AlertPreviewView</name>
    <message>
        <source>%1 bytes, just as they are sent</source>
        <translation>%1 Bytes, genau wie sie gesendet werden</translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <translation>%1; die ersten %2 werden angezeigt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy preview as cURL</source>
        <translation>Vorschau als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy a command that sends just this, with this signature and timestamp</source>
        <translation>Einen Befehl kopieren, der genau dies sendet, mit dieser Signatur und diesem Zeitstempel</translation>
    </message>
    <message>
        <source>As if sent at %1: each request has a Request-ID and a timestamp of its own.</source>
        <translation>Als würde um %1 gesendet: Jede Anfrage hat ihre eigene Request-ID und ihren eigenen Zeitstempel.</translation>
    </message>
    <message>
        <source>About the preview</source>
        <translation>Zur Vorschau</translation>
    </message>
</context>
<context>
    <name>hookdesk::AppSetupPage</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>The integration that is told of alerts, and where its webhook is.</source>
        <translation>Die Integration, der Alarme gemeldet werden, und wo ihr Webhook ist.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Deploy bot</source>
        <translation>Deploy-Bot</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>S&amp;lug</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>deploy-bot-1a2b3c</source>
        <translation>deploy-bot-1a2b3c</translation>
    </message>
    <message>
        <source>Webhook &amp;URL</source>
        <translation>Webhook-&amp;URL</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>https://hooks.example.com/deploy-bot</source>
        <translation>https://hooks.example.com/deploy-bot</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>issue, error: one a line, or separated by commas</source>
        <translation>issue, error: eines je Zeile oder durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Subscribes &amp;to</source>
        <translation>A&amp;bonniert</translation>
    </message>
    <message>
        <source>Client secret is</source>
        <translation>Das Client-Secret ist</translation>
    </message>
    <message>
        <source>A new one is generated</source>
        <translation>Ein neues wird erzeugt</translation>
    </message>
    <message>
        <source>The one that its webhook knows already:</source>
        <translation>Das, das ihr Webhook schon kennt:</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-Se&amp;cret</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Client secret is missing: enter it, or have one generated.</source>
        <translation>Das Client-Secret fehlt: Bitte eingeben oder eines erzeugen lassen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::AuditDetails</name>
    <message>
        <source>%1 — by %2 at %3.
%4</source>
        <translation>%1 — von %2 um %3.
%4</translation>
    </message>
    <message>
        <source>Data of the selected entry</source>
        <translation>Daten des gewählten Eintrags</translation>
    </message>
    <message>
        <source>Select an entry to see its data.</source>
        <translation>Einen Eintrag auswählen, um seine Daten zu sehen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Who did what, and when. Nothing is taken out of it; older entries follow as you scroll.</source>
        <translation>Wer was getan hat, und wann. Nichts wird daraus entfernt; ältere Einträge folgen beim Blättern.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>What people decide is written here with their names: pings, replays, enabling an integration again, seeing a client secret, mails sent again or cancelled, changed settings. So is every integration that the engine disables.</source>
        <translation>Was Menschen entscheiden, wird hier mit ihren Namen festgehalten: Pings, erneutes Senden, das Wiederaktivieren einer Integration, das Ansehen eines Client-Secrets, erneut gesendete oder abgebrochene Mails, geänderte Einstellungen. Ebenso jede Integration, die die Engine deaktiviert.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Von Menschen</translation>
    </message>
</context>
<context>
    <name>hookdesk::BulkReplayDialog</name>
    <message>
        <source>Replay many</source>
        <translation>Viele erneut senden</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>Replays a second to one host</source>
        <translation>Erneute Sendungen je Sekunde an einen Host</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>Webhook, Request-ID of the original</source>
        <translation>Webhook, Request-ID des Originals</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Replay 1</source>
        <translation>1 erneut senden</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>%1 erneut senden</translation>
    </message>
    <message>
        <source>At most, to each host:</source>
        <translation>Höchstens, an jeden Host:</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>1 replay</source>
        <translation>1 erneute Sendung</translation>
    </message>
    <message>
        <source>%1 replays</source>
        <translation>%1 erneute Sendungen</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing that was delivered or tried fulfils “%1”.</source>
        <translation>Nichts, was zugestellt oder versucht wurde, erfüllt „%1“.</translation>
    </message>
    <message>
        <source>%1 go to %2, as recorded, signed anew, oldest first.</source>
        <translation>%1 gehen an %2, wie aufgezeichnet, neu signiert, die älteste zuerst.</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>1 webhook</source>
        <translation>1 Webhook</translation>
    </message>
    <message>
        <source>%1 webhooks</source>
        <translation>%1 Webhooks</translation>
    </message>
    <message>
        <source>Chosen by: %1</source>
        <translation>Ausgewählt durch: %1</translation>
    </message>
    <message>
        <source>More than %1 fulfil the filter; those that follow can be replayed afterwards.</source>
        <translation>Mehr als %1 erfüllen den Filter; die folgenden können danach erneut gesendet werden.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Where each was sent</source>
        <translation>Wohin jede gesendet wurde</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>An:</translation>
    </message>
    <message>
        <source>%1 go to %2 alone, whose installation they name then, signed anew, oldest first.</source>
        <translation>%1 gehen nur an %2 und nennen dann deren Installation, neu signiert, die älteste zuerst.</translation>
    </message>
    <message>
        <source>At this rate it takes about %1.</source>
        <translation>Mit dieser Rate dauert es etwa %1.</translation>
    </message>
    <message>
        <source>1 test ping</source>
        <translation>1 Test-Ping</translation>
    </message>
    <message>
        <source>%1 test pings</source>
        <translation>%1 Test-Pings</translation>
    </message>
    <message>
        <source>1 that was skipped</source>
        <translation>1 übersprungener</translation>
    </message>
    <message>
        <source>%1 that were skipped</source>
        <translation>%1 übersprungene</translation>
    </message>
    <message>
        <source>⚠ Not only alerts that were sent, but also: %1.</source>
        <translation>⚠ Nicht nur gesendete Alarme, sondern auch: %1.</translation>
    </message>
    <message>
        <source>&amp;Leave out 1 that is delivered by now</source>
        <translation>1 inzwischen zugestellte aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Leave out %1 that are delivered by now</source>
        <translation>%1 inzwischen zugestellte aus&amp;lassen</translation>
    </message>
    <message>
        <source>By a further try, or by another replay to the same installation</source>
        <translation>Durch einen weiteren Versuch oder durch anderes erneutes Senden an dieselbe Installation</translation>
    </message>
    <message>
        <source>⚠ 1 is delivered already: its webhook gets it once more.</source>
        <translation>⚠ 1 ist schon zugestellt: Der Webhook bekommt es noch einmal.</translation>
    </message>
    <message>
        <source>⚠ %1 are delivered already: their webhooks get them once more.</source>
        <translation>⚠ %1 sind schon zugestellt: Die Webhooks bekommen sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>hookdesk::BulkReplayNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bulk replay</source>
        <translation>Sammelsendung</translation>
    </message>
    <message>
        <source>Cancel the bulk replay</source>
        <translation>Die Sammelsendung abbrechen</translation>
    </message>
    <message>
        <source>Send no more of them, ever; those that were sent stay sent</source>
        <translation>Keine mehr davon senden; was gesendet ist, bleibt gesendet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the bulk replay</source>
        <translation>Die Sammelsendung fortsetzen</translation>
    </message>
    <message>
        <source>Pause the bulk replay</source>
        <translation>Die Sammelsendung anhalten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Replaying %1: %2</source>
        <translation>Sende %1 erneut: %2</translation>
    </message>
    <message>
        <source>Pause replay</source>
        <translation>Senden anhalten</translation>
    </message>
</context>
<context>
    <name>hookdesk::BulkReplayTasks</name>
    <message>
        <source>all responses</source>
        <translation>alle Antworten</translation>
    </message>
    <message>
        <source>1 selected response</source>
        <translation>1 ausgewählte Antwort</translation>
    </message>
    <message>
        <source>%1 selected responses</source>
        <translation>%1 ausgewählte Antworten</translation>
    </message>
    <message>
        <source>what would be replayed</source>
        <translation>was erneut gesendet würde</translation>
    </message>
    <message>
        <source>the bulk replay</source>
        <translation>die Sammelsendung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>Fehlgeschlagene zeigen</translation>
    </message>
    <message>
        <source>%2, which are of 1 delivery</source>
        <translation>%2, alle von 1 Zustellung</translation>
    </message>
    <message>
        <source>%2, which are of %1 deliveries</source>
        <translation>%2 von %1 Zustellungen</translation>
    </message>
    <message>
        <source>Bulk replay of %1 has ended: %2. Chosen by: %3.</source>
        <translation>Sammelsendung von %1 beendet: %2. Ausgewählt durch: %3.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>„%1“ nach links</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>„%1“ nach rechts</translation>
    </message>
</context>
<context>
    <name>hookdesk::CommandPalette</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>A command, app, organization, installation, incident or Request-ID</source>
        <translation>Ein Befehl, eine App, Organisation, Installation, ein Vorfall oder eine Request-ID</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Only commands were searched: %1</source>
        <translation>Nur Befehle wurden durchsucht: %1</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Nichts hat diese Buchstaben in dieser Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>hookdesk::CompareDialog</name>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>differs with every request</source>
        <translation>bei jeder Anfrage anders</translation>
    </message>
    <message>
        <source>Delivery #%1, attempt %2, %3</source>
        <translation>Zustellung #%1, Versuch %2, %3</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Umschalt+F8</translation>
    </message>
    <message>
        <source>Reading what is recorded…</source>
        <translation>Das Aufgezeichnete wird gelesen…</translation>
    </message>
    <message>
        <source>One of them is not recorded any more: its retention time has passed.</source>
        <translation>Eine der beiden ist nicht mehr aufgezeichnet: Ihre Aufbewahrungszeit ist vorbei.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>≠ %1. What differs with every request, such as its time, is not counted.</source>
        <translation>≠ %1. Was bei jeder Anfrage anders ist, etwa ihre Zeit, wird nicht gezählt.</translation>
    </message>
    <message>
        <source>1 line differs</source>
        <translation>1 Zeile ist anders</translation>
    </message>
    <message>
        <source>%1 lines differ</source>
        <translation>%1 Zeilen sind anders</translation>
    </message>
    <message>
        <source>✓ No difference but what differs with every request, such as its time.</source>
        <translation>✓ Kein Unterschied außer dem, was bei jeder Anfrage anders ist, etwa ihrer Zeit.</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionTest</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Den Test anhalten</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>Der Test läuft</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>hookdesk::DayCounts</name>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>What kind of day</source>
        <translation>Art des Tages</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
</context>
<context>
    <name>hookdesk::DeliveryBatch</name>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 skipped, for the app is disabled</source>
        <translation>%1 übersprungen, da die App deaktiviert ist</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>… and %1 more; the page Responses shows each.</source>
        <translation>… und %1 weitere; die Seite „Antworten“ zeigt alle.</translation>
    </message>
    <message>
        <source>Show response</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Show responses</source>
        <translation>Antworten zeigen</translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>Fehlgeschlagene zeigen</translation>
    </message>
</context>
<context>
    <name>hookdesk::DeskForm</name>
    <message>
        <source>&amp;Notice when an integration is disabled</source>
        <translation>&amp;Melden, wenn eine Integration deaktiviert wird</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Notice when an integration is disabled</source>
        <translation>Melden, wenn eine Integration deaktiviert wird</translation>
    </message>
    <message>
        <source>In the tray of the desktop, where there is one; the window says it in any case</source>
        <translation>Im Infobereich des Desktops, sofern es einen gibt; das Fenster sagt es in jedem Fall</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
</context>
<context>
    <name>hookdesk::DeskStatusBar</name>
    <message>
        <source>■ engine: stopped</source>
        <translation>■ Engine: angehalten</translation>
    </message>
    <message>
        <source>… engine: starting</source>
        <translation>… Engine: startet</translation>
    </message>
    <message>
        <source>▶ engine: running</source>
        <translation>▶ Engine: läuft</translation>
    </message>
    <message>
        <source>▷ engine: another program&apos;s</source>
        <translation>▷ Engine: die eines anderen Programms</translation>
    </message>
    <message>
        <source>‖ engine: alerts are held</source>
        <translation>‖ Engine: Alarme werden angehalten</translation>
    </message>
    <message>
        <source>✕ engine: halted</source>
        <translation>✕ Engine: ausgefallen</translation>
    </message>
    <message>
        <source>mail: stopped</source>
        <translation>Mail: angehalten</translation>
    </message>
    <message>
        <source>mail: no mail server set</source>
        <translation>Mail: kein Mailserver eingestellt</translation>
    </message>
    <message>
        <source>! mail: no mail server set: 1 message waits</source>
        <translation>! Mail: kein Mailserver eingestellt: 1 Nachricht wartet</translation>
    </message>
    <message>
        <source>! mail: no mail server set: %1 messages wait</source>
        <translation>! Mail: kein Mailserver eingestellt: %1 Nachrichten warten</translation>
    </message>
    <message>
        <source>! mail: no password: 1 message waits</source>
        <translation>! Mail: kein Passwort: 1 Nachricht wartet</translation>
    </message>
    <message>
        <source>! mail: no password: %1 messages wait</source>
        <translation>! Mail: kein Passwort: %1 Nachrichten warten</translation>
    </message>
    <message>
        <source>mail: sent by another program</source>
        <translation>Mail: von einem anderen Programm gesendet</translation>
    </message>
    <message>
        <source>mail: idle</source>
        <translation>Mail: nichts zu tun</translation>
    </message>
    <message>
        <source>! mail: 1 message given up</source>
        <translation>! Mail: 1 Nachricht aufgegeben</translation>
    </message>
    <message>
        <source>! mail: %1 messages given up</source>
        <translation>! Mail: %1 Nachrichten aufgegeben</translation>
    </message>
    <message>
        <source>mail: sending, %1 left</source>
        <translation>Mail: sendet, noch %1</translation>
    </message>
    <message>
        <source>✕ mail: failing</source>
        <translation>✕ Mail: schlägt fehl</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Attempts a second</source>
        <translation>Versuche je Sekunde</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>The time in UTC, by which days are counted</source>
        <translation>Die Zeit in UTC, nach der Tage gezählt werden</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 eingereiht</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source> UTC</source>
        <translation> UTC</translation>
    </message>
    <message>
        <source>Deliveries that wait for their turn or their next try: look at them, and take them back</source>
        <translation>Zustellungen, die warten, bis sie an der Reihe sind oder noch einmal versucht werden: ansehen und zurücknehmen</translation>
    </message>
</context>
<context>
    <name>hookdesk::DisabledDetails</name>
    <message>
        <source>⊘ %1 of %2 was disabled at %3: %4.</source>
        <translation>⊘ %1 von %2 wurde um %3 deaktiviert: %4.</translation>
    </message>
    <message>
        <source>It subscribed to no events.</source>
        <translation>Sie hatte keine Ereignisse abonniert.</translation>
    </message>
    <message>
        <source>It subscribed to: %1.</source>
        <translation>Sie hatte abonniert: %1.</translation>
    </message>
    <message>
        <source>No alert was skipped since.</source>
        <translation>Seither wurde kein Alarm übersprungen.</translation>
    </message>
    <message>
        <source>Alerts skipped since: %1, not replayed yet: %2.</source>
        <translation>Seither übersprungene Alarme: %1, noch nicht erneut gesendet: %2.</translation>
    </message>
    <message>
        <source>Not tried since: a test ping tells whether it still fails.</source>
        <translation>Seither nicht versucht: Ein Test-Ping zeigt, ob sie noch fehlerhaft ist.</translation>
    </message>
    <message>
        <source>Responses of the selected integration</source>
        <translation>Antworten der ausgewählten Integration</translation>
    </message>
    <message>
        <source>Show the response</source>
        <translation>Die Antwort zeigen</translation>
    </message>
    <message>
        <source>Select an integration to see why it was disabled, and what it answered before and since.</source>
        <translation>Eine Integration auswählen, um zu sehen, warum sie deaktiviert wurde und was sie vorher und seither geantwortet hat.</translation>
    </message>
    <message>
        <source>It still fails: it was answered by %1 at %2.</source>
        <translation>Es schlägt weiter fehl: %1 um %2.</translation>
    </message>
    <message>
        <source>It works again: it answered %1 at %2.</source>
        <translation>Es funktioniert wieder: Antwort %1 um %2.</translation>
    </message>
</context>
<context>
    <name>hookdesk::DisabledPage</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Integrations that were disabled because their webhooks kept failing. Their alerts are skipped, and kept.</source>
        <translation>Integrationen, die deaktiviert wurden, weil ihre Webhooks immer wieder fehlschlugen. Ihre Alarme werden übersprungen und aufbewahrt.</translation>
    </message>
    <message>
        <source>Disabled integrations</source>
        <translation>Deaktivierte Integrationen</translation>
    </message>
    <message>
        <source>Nothing is disabled</source>
        <translation>Nichts ist deaktiviert</translation>
    </message>
    <message>
        <source>An integration whose webhook fails on each of several days, or times out too often on one day, is disabled and its owners are told. It would be listed here, with the reason, until it is enabled again.</source>
        <translation>Eine Integration, deren Webhook an jedem von mehreren Tagen fehlschlägt oder an einem Tag zu oft in einen Timeout läuft, wird deaktiviert, und ihre Inhaber werden benachrichtigt. Sie würde hier mit dem Grund aufgeführt, bis sie wieder aktiviert ist.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>hookdesk::DisablingNotices</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>An integration was disabled</source>
        <translation>Eine Integration wurde deaktiviert</translation>
    </message>
    <message>
        <source>%1 integrations were disabled</source>
        <translation>%1 Integrationen wurden deaktiviert</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show disabled</source>
        <translation>Deaktivierte zeigen</translation>
    </message>
</context>
<context>
    <name>hookdesk::Engine</name>
    <message>
        <source>The engine stops; the delivery stays queued.</source>
        <translation>Die Engine hält an; die Zustellung bleibt eingereiht.</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>Die Engine läuft nicht.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EngineTasks</name>
    <message>
        <source>%1 %2 alerts</source>
        <translation>%1 Alarme („%2“)</translation>
    </message>
    <message>
        <source>%1 alert to %2</source>
        <translation>Alarm „%1“ an %2</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Verlangt: %1.</translation>
    </message>
    <message>
        <source>Show response</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>test ping to %1</source>
        <translation>Test-Ping an %1</translation>
    </message>
    <message>
        <source>Not done: %1. The app is not installed there, so there is nothing to send to.</source>
        <translation>Nicht ausgeführt: %1. Die App ist dort nicht installiert, also gibt es nichts, wohin gesendet werden kann.</translation>
    </message>
    <message>
        <source>Enabling %1 again.</source>
        <translation>%1 wird wieder aktiviert.</translation>
    </message>
    <message>
        <source>%1 is enabled again, and its buffer is cleared.</source>
        <translation>%1 ist wieder aktiviert, und ihr Puffer ist geleert.</translation>
    </message>
    <message>
        <source>re-enabling %1</source>
        <translation>Wiederaktivieren von %1</translation>
    </message>
    <message>
        <source>replaying what was skipped of %1</source>
        <translation>erneutes Senden dessen, was von %1 übersprungen wurde</translation>
    </message>
    <message>
        <source>Replay of the alert to %1 that was skipped</source>
        <translation>Erneutes Senden des übersprungenen Alarms an %1</translation>
    </message>
    <message>
        <source>Replays of %1 alerts to %2 that were skipped</source>
        <translation>Erneutes Senden von %1 übersprungenen Alarmen an %2</translation>
    </message>
    <message>
        <source>Replay of %1 to %2 installations</source>
        <translation>Erneutes Senden von %1 an %2 Installationen</translation>
    </message>
    <message>
        <source>replay of %1 to %2</source>
        <translation>erneutes Senden von %1 an %2</translation>
    </message>
    <message>
        <source>All that was skipped of %1 was replayed before: nothing is sent.</source>
        <translation>Alles Übersprungene von %1 wurde schon erneut gesendet: es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Queued: %1. %2</source>
        <translation>Eingereiht: %1. %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::EvidenceTasks</name>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, für Programme (*.json)</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Nachweis exportieren</translation>
    </message>
    <message>
        <source>HTML, for people (*.html)</source>
        <translation>HTML, für Menschen (*.html)</translation>
    </message>
    <message>
        <source>The evidence is in %1.</source>
        <translation>Der Nachweis ist in %1.</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>der Nachweis</translation>
    </message>
</context>
<context>
    <name>hookdesk::FilterCompletion</name>
    <message>
        <source>Filter words</source>
        <translation>Filterwörter</translation>
    </message>
</context>
<context>
    <name>hookdesk::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words and keys, joined by and; - leaves out. Down offers what can be typed.</source>
        <translation>Wörter und Schlüssel, durch „und“ verbunden; - schließt aus. Pfeil ab bietet an, was eingegeben werden kann.</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Den Filter leeren (Esc)</translation>
    </message>
    <message>
        <source>Clear filter field</source>
        <translation>Filterfeld leeren</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filterwörter</translation>
    </message>
</context>
<context>
    <name>hookdesk::FilterLine</name>
    <message>
        <source>Filter, for example %1</source>
        <translation>Filter, zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::FirstStart</name>
    <message>
        <source>The sample data is there. Its webhooks are a practice receiver on this machine: “Practice receiver” in the menu Integrations chooses how each answers. Nothing leaves the machine.</source>
        <translation>Die Beispieldaten sind da. Ihre Webhooks sind ein Übungsempfänger auf diesem Rechner: „Übungsempfänger“ im Menü „Integrationen“ legt fest, wie jeder antwortet. Nichts verlässt den Rechner.</translation>
    </message>
    <message>
        <source>exploring with sample data</source>
        <translation>Erkunden mit Beispieldaten</translation>
    </message>
</context>
<context>
    <name>hookdesk::HealthPage</name>
    <message>
        <source>%1 in %2 is %3: error days %4 of %5, timeouts today %6 of %7.</source>
        <translation>%1 in %2 ist %3: Fehlertage %4 von %5, Timeouts heute %6 von %7.</translation>
    </message>
    <message>
        <source>If it goes on as it does, it is disabled on %1.</source>
        <translation>Wenn es so weitergeht, wird sie am %1 deaktiviert.</translation>
    </message>
    <message>
        <source>Buffer health</source>
        <translation>Pufferzustand</translation>
    </message>
    <message>
        <source>What was counted for each integration on each of 30 days (UTC); the most at risk come first. A day opens its responses.
✓ successes only   ! some errors   ◷ timeouts   ✕ error day   · nothing</source>
        <translation>Was für jede Integration an jedem von 30 Tagen (UTC) gezählt wurde; die am stärksten gefährdeten zuerst. Ein Tag öffnet seine Antworten.
✓ nur Erfolge   ! einige Fehler   ◷ Timeouts   ✕ Fehlertag   · nichts</translation>
    </message>
    <message>
        <source>Days of the selected integration</source>
        <translation>Tage der gewählten Integration</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Noch nichts zu beurteilen</translation>
    </message>
    <message>
        <source>Every installed app has a buffer that counts its successes, errors and timeouts of each day. By these days it is judged, and disabled when it is broken. Rows appear with the first installation.</source>
        <translation>Jede installierte App hat einen Puffer, der ihre Erfolge, Fehler und Timeouts jedes Tages zählt. Nach diesen Tagen wird sie beurteilt, und deaktiviert, wenn sie defekt ist. Zeilen erscheinen mit der ersten Installation.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Show responses</source>
        <translation>Antworten zeigen</translation>
    </message>
    <message>
        <source>Select an integration to see its days in numbers.</source>
        <translation>Eine Integration auswählen, um ihre Tage in Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>%1 in %2 is disabled since %3: %4. %5</source>
        <translation>%1 in %2 ist seit %3 deaktiviert: %4. %5</translation>
    </message>
</context>
<context>
    <name>hookdesk::ImportTask</name>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 ist keine Datei. Bitte eine Datei wählen.</translation>
    </message>
    <message>
        <source>1 organization</source>
        <translation>1 Organisation</translation>
    </message>
    <message>
        <source>%1 organizations</source>
        <translation>%1 Organisationen</translation>
    </message>
    <message>
        <source>1 app</source>
        <translation>1 App</translation>
    </message>
    <message>
        <source>%1 apps</source>
        <translation>%1 Apps</translation>
    </message>
    <message>
        <source>1 installation</source>
        <translation>1 Installation</translation>
    </message>
    <message>
        <source>%1 installations</source>
        <translation>%1 Installationen</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>%1 Vorfälle</translation>
    </message>
    <message>
        <source>1 day of the buffer</source>
        <translation>1 Tag des Puffers</translation>
    </message>
    <message>
        <source>%1 days of the buffer</source>
        <translation>%1 Tage des Puffers</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Imported %1 from %2: %3 added, %4 changed, %5 the same as before.</source>
        <translation>%1 aus %2 importiert: %3 hinzugefügt, %4 geändert, %5 wie zuvor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the import of %1</source>
        <translation>der Import von %1</translation>
    </message>
    <message>
        <source>%1 of %2 incidents</source>
        <translation>%1 von %2 Vorfällen</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Nichts importieren</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 enthält %2.</translation>
    </message>
    <message>
        <source>Entries that are there already and will be changed: %1. What they say now is lost.</source>
        <translation>Einträge, die schon da sind und geändert werden: %1. Was sie jetzt sagen, geht verloren.</translation>
    </message>
    <message>
        <source>Entries that will be added: %1.</source>
        <translation>Einträge, die hinzugefügt werden: %1.</translation>
    </message>
    <message>
        <source>Import and change %1</source>
        <translation>Importieren und %1 ändern</translation>
    </message>
    <message>
        <source>Not imported: %1. Nothing has changed.</source>
        <translation>Nicht importiert: %1. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>End the import; what is imported already stays</source>
        <translation>Den Import beenden; was schon importiert ist, bleibt</translation>
    </message>
</context>
<context>
    <name>hookdesk::IncidentDetails</name>
    <message>
        <source>%1 Incident #%2 of %3, “%4”, is %5.</source>
        <translation>%1 Vorfall #%2 von %3, „%4“, ist %5.</translation>
    </message>
    <message>
        <source>No alert of it is kept.</source>
        <translation>Kein Alarm dazu ist aufbewahrt.</translation>
    </message>
    <message>
        <source>1 alert of it is kept.</source>
        <translation>1 Alarm dazu ist aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 alerts of it are kept.</source>
        <translation>%1 Alarme dazu sind aufbewahrt.</translation>
    </message>
    <message>
        <source>Deliveries of the selected incident</source>
        <translation>Zustellungen des gewählten Vorfalls</translation>
    </message>
    <message>
        <source>Attachment of the selected incident</source>
        <translation>Anhang des gewählten Vorfalls</translation>
    </message>
    <message>
        <source>Select an incident to see its alerts and the attachment that they carry.</source>
        <translation>Einen Vorfall auswählen, um seine Alarme und den Anhang zu sehen, den sie tragen.</translation>
    </message>
    <message>
        <source>Reading the attachment…</source>
        <translation>Der Anhang wird gelesen …</translation>
    </message>
    <message>
        <source>This incident is no longer there.</source>
        <translation>Diesen Vorfall gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>hookdesk::IncidentTasks</name>
    <message>
        <source>the pasted text</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
</context>
<context>
    <name>hookdesk::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>Noch keine Vorfälle</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Nicht gelöst</translation>
    </message>
    <message>
        <source>That incident is not among the latest, which are listed here.</source>
        <translation>Dieser Vorfall ist nicht unter den neuesten, die hier aufgeführt sind.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>JSON (*.json *.ndjson *.jsonl);;All files (*)</source>
        <translation>JSON (*.json *.ndjson *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export incidents</source>
        <translation>Vorfälle exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What alerts are about, the latest first. Files with incidents can also be dropped or pasted here.</source>
        <translation>Worum es in Alarmen geht, die neuesten zuerst. Dateien mit Vorfällen können auch hier abgelegt oder eingefügt werden.</translation>
    </message>
    <message>
        <source>An incident is what an alert is about: its attachment is what the webhook is sent. Import a workspace file, or incidents and webhook bodies as JSON, one or many: choose files, drop these or a folder here, or paste their text. An alert can also be triggered without an incident.</source>
        <translation>Ein Vorfall ist das, worum es in einem Alarm geht: Sein Anhang ist das, was dem Webhook gesendet wird. Eine Arbeitsbereichsdatei importieren, oder Vorfälle und Webhook-Bodys als JSON, einen oder viele: Dateien wählen, diese oder einen Ordner hier ablegen oder ihren Text einfügen. Ein Alarm kann auch ohne Vorfall ausgelöst werden.</translation>
    </message>
    <message>
        <source>There is nothing to import in the clipboard. Copy the text of an incident, a webhook body or a workspace, or files, and paste it here.</source>
        <translation>In der Zwischenablage ist nichts zu importieren. Den Text eines Vorfalls, eines Webhook-Bodys oder eines Arbeitsbereichs kopieren, oder Dateien, und hier einfügen.</translation>
    </message>
    <message>
        <source>JSON, an incident a line (*.ndjson *.jsonl)</source>
        <translation>JSON, ein Vorfall je Zeile (*.ndjson *.jsonl)</translation>
    </message>
</context>
<context>
    <name>hookdesk::InstallationPicker</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>All of %1 (%2)</source>
        <translation>Alle von %1 (%2)</translation>
    </message>
    <message>
        <source>%1 ⊘ disabled</source>
        <translation>%1 ⊘ deaktiviert</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Search apps and organizations</source>
        <translation>Apps und Organisationen suchen</translation>
    </message>
    <message>
        <source>Search installations</source>
        <translation>Installationen suchen</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Alle angezeigten wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>1 is pending and receives no alerts</source>
        <translation>1 ist ausstehend und erhält keine Alarme</translation>
    </message>
    <message>
        <source>%1 are pending and receive no alerts</source>
        <translation>%1 sind ausstehend und erhalten keine Alarme</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>hookdesk::InstallationSetupPage</name>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>The app in the organization: what alerts are sent to.</source>
        <translation>Die App in der Organisation: wohin Alarme gesendet werden.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>installed: it receives alerts</source>
        <translation>installiert: Sie erhält Alarme</translation>
    </message>
    <message>
        <source>pending: it receives none yet</source>
        <translation>ausstehend: Sie erhält noch keine</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>keine Ereignisse</translation>
    </message>
    <message>
        <source>With Finish, at the end, there will be:</source>
        <translation>Mit „Abschließen“, am Ende, gibt es:</translation>
    </message>
    <message>
        <source>the organization %1 (%2), its owner %3</source>
        <translation>die Organisation %1 (%2), ihren Inhaber %3</translation>
    </message>
    <message>
        <source>the app %1 (%2), at %3</source>
        <translation>die App %1 (%2), unter %3</translation>
    </message>
    <message>
        <source>subscribed to %1</source>
        <translation>mit Abonnement von %1</translation>
    </message>
    <message>
        <source>its installation there. Nothing is sent by this.</source>
        <translation>ihre Installation dort. Gesendet wird dadurch nichts.</translation>
    </message>
</context>
<context>
    <name>hookdesk::InstallationsPage</name>
    <message>
        <source>Installations</source>
        <translation>Installationen</translation>
    </message>
    <message>
        <source>Every app in every organization, and how its webhook has answered lately.</source>
        <translation>Jede App in jeder Organisation, und wie ihr Webhook zuletzt geantwortet hat.</translation>
    </message>
    <message>
        <source>No installations yet</source>
        <translation>Noch keine Installationen</translation>
    </message>
    <message>
        <source>An installation is an app in an organization: it is what alerts are sent to. Set one up step by step, or import a workspace file. An empty store can be explored with sample data first, whose webhooks are a practice receiver on this machine.</source>
        <translation>Eine Installation ist eine App in einer Organisation: Dorthin werden Alarme gesendet. Eine Schritt für Schritt einrichten oder eine Arbeitsbereichsdatei importieren. Ein leerer Speicher kann zuerst mit Beispieldaten erkundet werden, deren Webhooks ein Übungsempfänger auf diesem Rechner sind.</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>Show responses</source>
        <translation>Antworten zeigen</translation>
    </message>
</context>
<context>
    <name>hookdesk::IntegrationTasks</name>
    <message>
        <source>%1 is no longer disabled.</source>
        <translation>%1 ist nicht mehr deaktiviert.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>hookdesk::JsonReplacement</name>
    <message>
        <source>Tab indents; Esc or Ctrl+Tab leaves the editor.</source>
        <translation>Tab rückt ein; Esc oder Strg+Tab verlässt den Editor.</translation>
    </message>
    <message>
        <source>✕ Line %1, column %2: %3. %4</source>
        <translation>✕ Zeile %1, Spalte %2: %3. %4</translation>
    </message>
    <message>
        <source>✕ %1 %2</source>
        <translation>✕ %1 %2</translation>
    </message>
    <message>
        <source>✓ This is JSON. %1</source>
        <translation>✓ Dies ist JSON. %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::MailDetails</name>
    <message>
        <source>… Queued: it is due at %1.</source>
        <translation>… Eingereiht: Sie ist fällig um %1.</translation>
    </message>
    <message>
        <source>! Tried once, next at %1.</source>
        <translation>! Einmal versucht, wieder um %1.</translation>
    </message>
    <message>
        <source>! Tried %1 times, next at %2.</source>
        <translation>! %1-mal versucht, wieder um %2.</translation>
    </message>
    <message>
        <source>The last try failed: %1</source>
        <translation>Der letzte Versuch ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>✕ Given up: %1</source>
        <translation>✕ Aufgegeben: %1</translation>
    </message>
    <message>
        <source>→ It is being sent.</source>
        <translation>→ Sie wird gesendet.</translation>
    </message>
    <message>
        <source>✓ The mail server took it at %1.</source>
        <translation>✓ Der Mailserver hat sie um %1 angenommen.</translation>
    </message>
    <message>
        <source>– Cancelled: it is not sent, until somebody sends it again.</source>
        <translation>– Abgebrochen: Sie wird nicht gesendet, bis jemand sie erneut sendet.</translation>
    </message>
    <message>
        <source>Text of the selected mail</source>
        <translation>Text der gewählten Mail</translation>
    </message>
    <message>
        <source>Source of the selected mail</source>
        <translation>Quelltext der gewählten Mail</translation>
    </message>
    <message>
        <source>HTML of the selected mail</source>
        <translation>HTML der gewählten Mail</translation>
    </message>
    <message>
        <source>The selected mail</source>
        <translation>Die gewählte Mail</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>As a mail program shows it; nothing is loaded for it</source>
        <translation>Wie ein Mailprogramm sie zeigt; dafür wird nichts geladen</translation>
    </message>
    <message>
        <source>Headers and parts; they are encoded when it is sent</source>
        <translation>Header und Teile; kodiert werden sie beim Senden</translation>
    </message>
    <message>
        <source>Select a mail to see what it says and what became of it.</source>
        <translation>Eine Mail auswählen, um zu sehen, was darin steht und was aus ihr wurde.</translation>
    </message>
    <message>
        <source>This mail is no longer kept.</source>
        <translation>Diese Mail ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>This mail has no HTML: mail programs show its text.</source>
        <translation>Diese Mail hat kein HTML: Mailprogramme zeigen ihren Text.</translation>
    </message>
    <message>
        <source>This HTML is too long to be shown here; see its source.</source>
        <translation>Dieses HTML ist zu lang, um hier angezeigt zu werden; siehe Quelltext.</translation>
    </message>
    <message>
        <source>… Queued since %1: it waits for the mail server, or for its turn.</source>
        <translation>… Seit %1 in der Warteschlange: Sie wartet auf den Mailserver oder darauf, an der Reihe zu sein.</translation>
    </message>
</context>
<context>
    <name>hookdesk::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>The outbox: mails to the owners of disabled integrations, kept until the mail server has taken them.</source>
        <translation>Der Postausgang: Mails an die Inhaber deaktivierter Integrationen, aufbewahrt, bis der Mailserver sie angenommen hat.</translation>
    </message>
    <message>
        <source>No mails yet</source>
        <translation>Noch keine Mails</translation>
    </message>
    <message>
        <source>When an integration is disabled, each owner of its organization is told by mail. The mails are listed here, with what became of them, and can be sent again or cancelled. A test mail shows whether the mail server of the settings works.</source>
        <translation>Wenn eine Integration deaktiviert wird, wird jeder Inhaber ihrer Organisation per Mail benachrichtigt. Die Mails sind hier aufgeführt, mit dem, was aus ihnen wurde, und können erneut gesendet oder abgebrochen werden. Eine Testmail zeigt, ob der Mailserver der Einstellungen funktioniert.</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fehlschlagende</translation>
    </message>
    <message>
        <source>Mails that are made due now: %1.</source>
        <translation>Mails, die jetzt fällig werden: %1.</translation>
    </message>
    <message>
        <source>Selected mails that are sent already, or on their way, and stay as they are: %1.</source>
        <translation>Gewählte Mails, die schon gesendet oder unterwegs sind und bleiben, wie sie sind: %1.</translation>
    </message>
    <message>
        <source>What the mail server has taken cannot be taken back.</source>
        <translation>Was der Mailserver angenommen hat, kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Send mails again</source>
        <translation>Mails erneut senden</translation>
    </message>
    <message>
        <source>Send %1 mails again</source>
        <translation>%1 Mails erneut senden</translation>
    </message>
</context>
<context>
    <name>hookdesk::MailPasswordField</name>
    <message>
        <source>It is the one in HOOKDESK_MAIL_PASSWORD of this program&apos;s environment, which wins over any other.</source>
        <translation>Es ist das aus HOOKDESK_MAIL_PASSWORD in der Umgebung dieses Programms, das Vorrang vor jedem anderen hat.</translation>
    </message>
    <message>
        <source>It is kept in the keyring.</source>
        <translation>Es ist im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>It is held in memory, until this program ends. %1</source>
        <translation>Es wird im Arbeitsspeicher gehalten, bis dieses Programm endet. %1</translation>
    </message>
    <message>
        <source>None is known yet. It is kept in the keyring.</source>
        <translation>Noch ist keines bekannt. Es wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>None is known. %1 What is entered here is held in memory, until this program ends.</source>
        <translation>Keines ist bekannt. %1 Was hier eingegeben wird, wird im Arbeitsspeicher gehalten, bis dieses Programm endet.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The keyring is asked.</source>
        <translation>Der Schlüsselbund wird gefragt.</translation>
    </message>
    <message>
        <source>A password belongs to a user name at a server: enter these first.</source>
        <translation>Ein Passwort gehört zu einem Benutzernamen auf einem Server: Bitte zuerst diese eingeben.</translation>
    </message>
    <message>
        <source>Passwords cannot be kept here: use “hookdeskctl mail password”.</source>
        <translation>Passwörter können hier nicht aufbewahrt werden: Dazu dient „hookdeskctl mail password“.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>hookdesk::MailServerForm</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>hookdesk::MailSetupPage</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>What takes the mails to owners. Without one they wait; it can be set later, in the Settings.</source>
        <translation>Was die Mails an Inhaber annimmt. Ohne ihn warten sie; er kann später in den Einstellungen angegeben werden.</translation>
    </message>
    <message>
        <source>Correct the values that are refused.</source>
        <translation>Bitte die abgelehnten Werte berichtigen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::MailTasks</name>
    <message>
        <source>The mail to %1 is due now.</source>
        <translation>Die Mail an %1 ist jetzt fällig.</translation>
    </message>
    <message>
        <source>%1 mails are due now.</source>
        <translation>%1 Mails sind jetzt fällig.</translation>
    </message>
    <message>
        <source>The mail to %1 is cancelled and will not be sent.</source>
        <translation>Die Mail an %1 ist abgebrochen und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 mails are cancelled and will not be sent.</source>
        <translation>%1 Mails sind abgebrochen und werden nicht gesendet.</translation>
    </message>
    <message>
        <source>what was asked of the mails</source>
        <translation>was mit den Mails geschehen sollte</translation>
    </message>
    <message>
        <source>undoing the cancelling</source>
        <translation>Rückgängigmachen des Abbruchs</translation>
    </message>
    <message>
        <source>The mail to %1 is again as it was before.</source>
        <translation>Die Mail an %1 ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>%1 mails are again as they were before.</source>
        <translation>%1 Mails sind wieder wie zuvor.</translation>
    </message>
    <message>
        <source>the test mail to %1</source>
        <translation>die Testmail an %1</translation>
    </message>
    <message>
        <source>The test mail to %1 is queued. It is in the list on the page Mail, which says what becomes of it.</source>
        <translation>Die Testmail an %1 ist eingereiht. Sie steht in der Liste auf der Seite „Mail“, die sagt, was aus ihr wird.</translation>
    </message>
    <message>
        <source>Mails wait until the mail server&apos;s password is known: “hookdeskctl mail password” keeps it.</source>
        <translation>Mails warten, bis das Passwort des Mailservers bekannt ist: „hookdeskctl mail password“ bewahrt es auf.</translation>
    </message>
    <message>
        <source>Mails wait: no mail server is set. Name one in the settings.</source>
        <translation>E-Mails warten: kein Mailserver ist eingestellt. Bitte in den Einstellungen einen nennen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::MainWindow</name>
    <message>
        <source>Hookdesk</source>
        <translation>Hookdesk</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>Installationen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Buffer health</source>
        <translation>Pufferzustand</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>&amp;Alarme</translation>
    </message>
    <message>
        <source>&amp;Integrations</source>
        <translation>&amp;Integrationen</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>This response is no longer kept.</source>
        <translation>Diese Antwort ist nicht mehr aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::MessageArea</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hookdesk::MessageBar</name>
    <message>
        <source>Lines of the message</source>
        <translation>Zeilen der Nachricht</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Nachricht schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
</context>
<context>
    <name>hookdesk::MessageView</name>
    <message>
        <source>%1 headers</source>
        <translation>%1 Header</translation>
    </message>
    <message>
        <source>%1 body</source>
        <translation>%1 Body</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hookdesk::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>hookdesk::OrganizationSetupPage</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whose alerts they are. Its owner is told when an integration is disabled.</source>
        <translation>Wessen Alarme es sind. Ihr Inhaber wird benachrichtigt, wenn eine Integration deaktiviert wird.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Acme</source>
        <translation>Acme</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>S&amp;lug</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>acme</source>
        <translation>acme</translation>
    </message>
    <message>
        <source>Owner&apos;s &amp;e-mail</source>
        <translation>E-&amp;Mail des Inhabers</translation>
    </message>
    <message>
        <source>Owner&apos;s e-mail</source>
        <translation>E-Mail des Inhabers</translation>
    </message>
    <message>
        <source>ana@acme.example</source>
        <translation>ana@acme.example</translation>
    </message>
    <message>
        <source>&amp;Owner&apos;s name</source>
        <translation>Name des &amp;Inhabers</translation>
    </message>
    <message>
        <source>Owner&apos;s name</source>
        <translation>Name des Inhabers</translation>
    </message>
    <message>
        <source>Ana, optional</source>
        <translation>Ana, freiwillig</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Web&amp;adresse</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>https://sentry.example.com, optional: for links</source>
        <translation>https://sentry.example.com, freiwillig: für Links</translation>
    </message>
</context>
<context>
    <name>hookdesk::OutboxWorker</name>
    <message>
        <source>mail.host is not set: mails stay queued</source>
        <translation>mail.host ist nicht gesetzt: Mails bleiben eingereiht</translation>
    </message>
    <message>
        <source>The password of mail.username “%1” is not known: mails stay queued. Keep it in the keyring with “hookdeskctl mail password”, which also looks again when the keyring was locked, or start this program with it in HOOKDESK_MAIL_PASSWORD.</source>
        <translation>Das Passwort von mail.username „%1“ ist nicht bekannt: Mails bleiben eingereiht. „hookdeskctl mail password“ bewahrt es im Schlüsselbund auf und sieht auch wieder nach, wenn der Schlüsselbund gesperrt war; oder dieses Programm damit in HOOKDESK_MAIL_PASSWORD starten.</translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewPage</name>
    <message>
        <source>their alerts are skipped</source>
        <translation>ihre Alarme werden übersprungen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>How the integrations are, and which of them need somebody. Everything here opens what it is about.</source>
        <translation>Wie es den Integrationen geht, und welche jemanden brauchen. Alles hier öffnet, worum es geht.</translation>
    </message>
    <message>
        <source>Nothing to look after yet</source>
        <translation>Noch nichts zu betreuen</translation>
    </message>
    <message>
        <source>This page tells at a glance how the webhook integrations of your customers are: which of them fail, why, and which is disabled next, and when. Explore it with sample data, set up a first integration, or bring a workspace of organizations, apps and installations from a file.</source>
        <translation>Diese Seite zeigt auf einen Blick, wie es den Webhook-Integrationen der Kunden geht: welche fehlschlagen, warum, und welche als nächste deaktiviert wird, und wann. Zum Erkunden gibt es Beispieldaten; oder eine erste Integration einrichten, oder einen Arbeitsbereich mit Organisationen, Apps und Installationen aus einer Datei holen.</translation>
    </message>
    <message>
        <source>Show them on the page Disabled</source>
        <translation>Auf der Seite „Deaktiviert“ zeigen</translation>
    </message>
    <message>
        <source>Show them on the page Buffer health</source>
        <translation>Auf der Seite „Pufferzustand“ zeigen</translation>
    </message>
    <message>
        <source>Disabled next</source>
        <translation>Als nächste deaktiviert</translation>
    </message>
    <message>
        <source>No integration is expected to be disabled: none has a streak of error days, nor too many timeouts today.</source>
        <translation>Voraussichtlich wird keine Integration deaktiviert: Keine hat eine Folge von Fehlertagen, und keine zu viele Timeouts heute.</translation>
    </message>
    <message>
        <source>Show its days on the page Buffer health</source>
        <translation>Ihre Tage auf der Seite „Pufferzustand“ zeigen</translation>
    </message>
    <message>
        <source>Failing most, last 24 hours</source>
        <translation>Meiste Fehlschläge, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Slowest, last 24 hours</source>
        <translation>Langsamste, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Nothing has failed in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Show why the newest failed, on the page Responses</source>
        <translation>Auf der Seite „Antworten“ zeigen, warum die neueste fehlschlug</translation>
    </message>
    <message>
        <source>Show its responses</source>
        <translation>Ihre Antworten zeigen</translation>
    </message>
    <message>
        <source>half way to being disabled</source>
        <translation>halbwegs deaktiviert</translation>
    </message>
    <message>
        <source>any failure disables them</source>
        <translation>jeder Fehlschlag deaktiviert</translation>
    </message>
    <message>
        <source>%1 with failures, %2 no data</source>
        <translation>%1 mit Fehlern, %2 ohne Daten</translation>
    </message>
    <message>
        <source>%1 may be disabled today</source>
        <translation>%1 heute vielleicht deaktiviert</translation>
    </message>
</context>
<context>
    <name>hookdesk::Page</name>
    <message>
        <source>This could not be read</source>
        <translation>Dies konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Nothing fulfils the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>There may be rows that it leaves out: take words out of it, or clear it.</source>
        <translation>Möglicherweise gibt es Zeilen, die er ausschließt: Wörter herausnehmen oder ihn leeren.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Show all rows (Esc in the filter line)</source>
        <translation>Alle Zeilen zeigen (Esc in der Filterzeile)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.ndjson)</source>
        <translation>JSON, ein Objekt je Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>hookdesk::PaletteField</name>
    <message>
        <source>%1  search or run a command</source>
        <translation>%1  suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>hookdesk::PaletteList</name>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>ist eingeschaltet</translation>
    </message>
</context>
<context>
    <name>hookdesk::Passwords</name>
    <message>
        <source>The keyring is locked: %1.</source>
        <translation>Der Schlüsselbund ist gesperrt: %1.</translation>
    </message>
    <message>
        <source>There is no keyring that can be used: %1.</source>
        <translation>Es gibt keinen Schlüsselbund, der benutzt werden kann: %1.</translation>
    </message>
    <message>
        <source>The keyring has not answered within %1 s.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von %1 s geantwortet.</translation>
    </message>
</context>
<context>
    <name>hookdesk::PracticeDialog</name>
    <message>
        <source>200 at once: a success</source>
        <translation>sofort 200: ein Erfolg</translation>
    </message>
    <message>
        <source>400 at once: an error</source>
        <translation>sofort 400: ein Fehler</translation>
    </message>
    <message>
        <source>too many requests: an error</source>
        <translation>zu viele Anfragen: ein Fehler</translation>
    </message>
    <message>
        <source>500 at once</source>
        <translation>sofort 500</translation>
    </message>
    <message>
        <source>not now: tried again later</source>
        <translation>jetzt nicht: später erneut versucht</translation>
    </message>
    <message>
        <source>200, but too late: a timeout</source>
        <translation>200, aber zu spät: ein Timeout</translation>
    </message>
    <message>
        <source>never: a timeout</source>
        <translation>nie: ein Timeout</translation>
    </message>
    <message>
        <source>breaks the connection</source>
        <translation>bricht die Verbindung ab</translation>
    </message>
    <message>
        <source>bytes that are not HTTP</source>
        <translation>Bytes, die kein HTTP sind</translation>
    </message>
    <message>
        <source>Practice receiver</source>
        <translation>Übungsempfänger</translation>
    </message>
    <message>
        <source>Reading which apps have their webhooks there…</source>
        <translation>Es wird gelesen, welche Apps ihre Webhooks dort haben …</translation>
    </message>
    <message>
        <source>How the practice receiver on this machine answers each app, from the next alert on and until the program ends. What is chosen is done at once.</source>
        <translation>Wie der Übungsempfänger auf diesem Rechner jeder App antwortet, ab dem nächsten Alarm und bis das Programm endet. Was gewählt wird, gilt sofort.</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>404, for none was chosen</source>
        <translation>404, da keine gewählt ist</translation>
    </message>
</context>
<context>
    <name>hookdesk::PracticeServer</name>
    <message>
        <source>The practice receiver cannot listen on 127.0.0.1, port %1. Choose another port, or end the program that uses it.</source>
        <translation>Der Übungsempfänger kann auf 127.0.0.1, Port %1, nicht lauschen. Bitte einen anderen Port wählen oder das Programm beenden, das ihn benutzt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ProgressNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::QueueDialog</name>
    <message>
        <source>Queued deliveries</source>
        <translation>Wartende Zustellungen</translation>
    </message>
    <message>
        <source>Do not send the selected deliveries, or do not try them again; the audit log says so</source>
        <translation>Die ausgewählten Zustellungen nicht senden oder nicht noch einmal versuchen; das Protokoll hält es fest</translation>
    </message>
    <message>
        <source>Reading what waits…</source>
        <translation>Was wartet, wird gelesen …</translation>
    </message>
    <message>
        <source>What waits for its turn or for another try, and what is on its way. Select what is not to be sent.</source>
        <translation>Was an die Reihe oder noch einmal versucht werden soll, und was unterwegs ist. Auswählen, was nicht gesendet werden soll.</translation>
    </message>
    <message>
        <source>1 delivery is taken back: it is not sent, or not tried again.</source>
        <translation>1 Zustellung ist zurückgenommen: Sie wird nicht gesendet oder nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>%1 deliveries are taken back: they are not sent, or not tried again.</source>
        <translation>%1 Zustellungen sind zurückgenommen: Sie werden nicht gesendet oder nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent or tried again.</source>
        <translation>Nichts wartet auf das Senden oder einen weiteren Versuch.</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Zurücknehmen …</translation>
    </message>
    <message>
        <source>1 was never sent: its webhook does not hear of it, and no response is left to replay.</source>
        <translation>1 wurde nie gesendet: Ihr Webhook erfährt nichts davon, und keine Antwort bleibt, um sie erneut zu senden.</translation>
    </message>
    <message>
        <source>%1 were never sent: their webhooks do not hear of them, and no responses are left to replay.</source>
        <translation>%1 wurden nie gesendet: Ihre Webhooks erfahren nichts davon, und keine Antworten bleiben, um sie erneut zu senden.</translation>
    </message>
    <message>
        <source>1 is not tried again; it can be replayed by its response.</source>
        <translation>1 wird nicht noch einmal versucht; sie kann über ihre Antwort erneut gesendet werden.</translation>
    </message>
    <message>
        <source>%1 are not tried again; they can be replayed by their responses.</source>
        <translation>%1 werden nicht noch einmal versucht; sie können über ihre Antworten erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Take back 1</source>
        <translation>1 zurücknehmen</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>hookdesk::RateChart</name>
    <message>
        <source>Deliveries per minute</source>
        <translation>Zustellungen je Minute</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Nothing was sent in the last hour.</source>
        <translation>In der letzten Stunde wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>hookdesk::RatesTable</name>
    <message>
        <source>no response</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReenableDialog</name>
    <message>
        <source>Re-enable %1</source>
        <translation>%1 wieder aktivieren</translation>
    </message>
    <message>
        <source>%1 of %2 was disabled at %3: %4.</source>
        <translation>%1 von %2 wurde um %3 deaktiviert: %4.</translation>
    </message>
    <message>
        <source>&amp;Events it subscribes to, one a line or separated by commas:</source>
        <translation>Abonnierte &amp;Ereignisse, eines je Zeile oder durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No alerts were skipped since.</source>
        <translation>Seitdem wurden keine Alarme übersprungen.</translation>
    </message>
    <message>
        <source>Its alerts are sent again from now on.</source>
        <translation>Ihre Alarme werden von jetzt an wieder gesendet.</translation>
    </message>
    <message>
        <source>Its buffer is cleared: the days counted so far no longer matter. This cannot be undone.</source>
        <translation>Ihr Puffer wird geleert: Die bisher gezählten Tage spielen keine Rolle mehr. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The audit log says that you did it.</source>
        <translation>Das Protokoll hält fest, wer es getan hat.</translation>
    </message>
    <message>
        <source>Re-enable</source>
        <translation>Wieder aktivieren</translation>
    </message>
    <message>
        <source>Re-enable and replay %1</source>
        <translation>Aktivieren und %1 erneut senden</translation>
    </message>
    <message>
        <source>Does its webhook answer again? A ping goes to it although it is disabled, and does not count.</source>
        <translation>Antwortet ihr Webhook wieder? Ein Ping geht an ihn, obwohl die App deaktiviert ist, und zählt nicht.</translation>
    </message>
    <message>
        <source>Send a test &amp;ping first</source>
        <translation>Zuerst Test-&amp;Ping senden</translation>
    </message>
    <message>
        <source>Send a test ping first</source>
        <translation>Zuerst Test-Ping senden</translation>
    </message>
    <message>
        <source>“%1” is not an event: an event is a word that begins with a small letter, of small letters, digits, “_” and “.”, 64 at most.</source>
        <translation>„%1“ ist kein Ereignis: Ein Ereignis ist ein Wort, das mit einem Kleinbuchstaben beginnt, aus Kleinbuchstaben, Ziffern, „_“ und „.“, höchstens 64.</translation>
    </message>
    <message>
        <source>All alerts that were skipped since are replayed already.</source>
        <translation>Alle seither übersprungenen Alarme sind schon erneut gesendet.</translation>
    </message>
    <message>
        <source>Alerts skipped since and not replayed yet: %1. They are kept, and are sent only if you replay them: oldest first, in the pace that the settings allow.</source>
        <translation>Seither übersprungene und noch nicht erneut gesendete Alarme: %1. Sie bleiben erhalten und werden nur auf Wunsch gesendet: die ältesten zuerst, so schnell die Einstellungen es erlauben.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReplayDialog</name>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>&amp;Edit the body</source>
        <translation>Den Body b&amp;earbeiten</translation>
    </message>
    <message>
        <source>Sent instead of what is recorded, just as it is written, to each of them</source>
        <translation>Wird statt des Aufgezeichneten gesendet, genau wie geschrieben, an jede von ihnen</translation>
    </message>
    <message>
        <source>What is sent: the body as recorded; to another installation it names that one.</source>
        <translation>Was gesendet wird: der Body wie aufgezeichnet; an eine andere Installation nennt er diese.</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>Edit and replay</source>
        <translation>Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Reading what is recorded…</source>
        <translation>Das Aufgezeichnete wird gelesen…</translation>
    </message>
    <message>
        <source>The request is not recorded any more: its retention time has passed.</source>
        <translation>Die Anfrage ist nicht mehr aufgezeichnet: Ihre Aufbewahrungszeit ist vorbei.</translation>
    </message>
    <message>
        <source>%1 of %2, Request-ID %3</source>
        <translation>%1 vom %2, Request-ID %3</translation>
    </message>
    <message>
        <source>No app is installed in any organization, so there is nothing to replay to.</source>
        <translation>Keine App ist in einer Organisation installiert, also kann nirgendwohin gesendet werden.</translation>
    </message>
    <message>
        <source>Choose an installation.</source>
        <translation>Bitte eine Installation wählen.</translation>
    </message>
    <message>
        <source>%1 Choose an installation.</source>
        <translation>%1 Bitte eine Installation wählen.</translation>
    </message>
    <message>
        <source>The body that is written cannot be sent: it is not JSON yet.</source>
        <translation>Der geschriebene Body kann nicht gesendet werden: Er ist noch kein JSON.</translation>
    </message>
    <message>
        <source>%1 as recorded, signed anew</source>
        <translation>%1 wie aufgezeichnet, neu signiert</translation>
    </message>
    <message>
        <source>%1 with the body that is written, signed anew</source>
        <translation>%1 mit dem geschriebenen Body, neu signiert</translation>
    </message>
    <message>
        <source>Sends: %1, to each of %2 installations</source>
        <translation>Sendet: %1, an jede von %2 Installationen</translation>
    </message>
    <message>
        <source>Sends: %1, to %2, %3</source>
        <translation>Sendet: %1, an %2, %3</translation>
    </message>
    <message>
        <source>Replay to %1</source>
        <translation>An %1 erneut senden</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>%1 requests are sent at once: %2.</source>
        <translation>%1 Anfragen werden sofort gesendet: %2.</translation>
    </message>
    <message>
        <source>What is sent cannot be taken back.</source>
        <translation>Was gesendet ist, kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>%1 requests are queued: %2.</source>
        <translation>%1 Anfragen werden eingereiht: %2.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ResponseCopies</name>
    <message>
        <source>the command for cURL</source>
        <translation>der Befehl für cURL</translation>
    </message>
    <message>
        <source>the response as JSON</source>
        <translation>die Antwort als JSON</translation>
    </message>
    <message>
        <source>the request body</source>
        <translation>der Body der Anfrage</translation>
    </message>
    <message>
        <source>the Request-ID</source>
        <translation>die Request-ID</translation>
    </message>
    <message>
        <source>Nothing was copied: this response is no longer kept.</source>
        <translation>Nichts wurde kopiert: Diese Antwort ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ResponseDetails</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No response: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>Re&amp;sponse</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>Details of the selected response</source>
        <translation>Details der gewählten Antwort</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the response</source>
        <translation>Die Antwort kopieren</translation>
    </message>
    <message>
        <source>What was copied last</source>
        <translation>Was zuletzt kopiert wurde</translation>
    </message>
    <message>
        <source>Select a response to see what was sent, what came back, and why it counted as it did.</source>
        <translation>Eine Antwort auswählen, um zu sehen, was gesendet wurde, was zurückkam, und warum es so zählte.</translation>
    </message>
    <message>
        <source>This response is no longer kept.</source>
        <translation>Diese Antwort ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 responses are selected.</source>
        <translation>%1 Antworten sind ausgewählt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ResponsesPage</name>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Every attempt to deliver an alert as it is recorded, with what was sent and what came back.</source>
        <translation>Jeder Versuch, einen Alarm zuzustellen, wie er aufgezeichnet wird, mit dem, was gesendet wurde und was zurückkam.</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>Every attempt to deliver an alert is recorded here: what was sent, what came back, and what it counted as. Trigger one to see it arrive.</source>
        <translation>Jeder Versuch, einen Alarm zuzustellen, wird hier aufgezeichnet: was gesendet wurde, was zurückkam, und als was es zählte. Einen Alarm auslösen, um ihn ankommen zu sehen.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>1 new row</source>
        <translation>1 neue Zeile</translation>
    </message>
    <message>
        <source>%1 new rows</source>
        <translation>%1 neue Zeilen</translation>
    </message>
    <message>
        <source>Paused: %1 — show</source>
        <translation>Angehalten: %1 – zeigen</translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation>%1 – zeigen</translation>
    </message>
    <message>
        <source>replay of %1 to %2 in %3</source>
        <translation>erneutes Senden von %1 an %2 in %3</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Zu den Details</translation>
    </message>
</context>
<context>
    <name>hookdesk::RowsExporter</name>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>the export to %1</source>
        <translation>der Export nach %1</translation>
    </message>
    <message>
        <source>The export to %1 was cancelled; nothing was written.</source>
        <translation>Der Export nach %1 wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>End this, and leave nothing behind</source>
        <translation>Dies beenden und nichts zurücklassen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>hookdesk::SavedViews</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Filters that were given a name</source>
        <translation>Filter, die einen Namen erhalten haben</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>A name for “%1”; one that is there already is replaced:</source>
        <translation>Ein Name für „%1“; ein schon vorhandener wird ersetzt:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The view “%1” was “%2”, and is “%3” now.</source>
        <translation>Die Ansicht „%1“ war „%2“ und ist jetzt „%3“.</translation>
    </message>
    <message>
        <source>The view “%1” is removed: %2</source>
        <translation>Die Ansicht „%1“ ist entfernt: %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::ScenarioDialog</name>
    <message>
        <source>Play to</source>
        <translation>Abspielen an</translation>
    </message>
    <message>
        <source>Play scenario</source>
        <translation>Szenario abspielen</translation>
    </message>
    <message>
        <source>Life as told to</source>
        <translation>Verlauf wie gesendet an</translation>
    </message>
    <message>
        <source>Times as fast</source>
        <translation>Wievielmal so schnell</translation>
    </message>
    <message>
        <source>1 keeps the recorded gaps, 60 makes a minute a second, 0.5 takes twice as long</source>
        <translation>1 behält die aufgezeichneten Abstände, 60 macht aus einer Minute eine Sekunde, 0,5 dauert doppelt so lange</translation>
    </message>
    <message>
        <source>What would be sent, and when</source>
        <translation>Was wann gesendet würde</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Request-ID of the original</source>
        <translation>Request-ID des Originals</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Life as told to:</source>
        <translation>Verlauf wie gesendet an:</translation>
    </message>
    <message>
        <source>Play to:</source>
        <translation>Abspielen an:</translation>
    </message>
    <message>
        <source>Times as fast:</source>
        <translation>Wievielmal so schnell:</translation>
    </message>
    <message>
        <source>Reading what is recorded…</source>
        <translation>Das Aufgezeichnete wird gelesen…</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>1 Alarm</translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation>%1 Alarme</translation>
    </message>
    <message>
        <source>Play 1 alert</source>
        <translation>1 Alarm abspielen</translation>
    </message>
    <message>
        <source>Play %1 alerts</source>
        <translation>%1 Alarme abspielen</translation>
    </message>
    <message>
        <source>No alert of incident %1 has been sent yet, so there is no life to play. Trigger it instead.</source>
        <translation>Von Vorfall %1 wurde noch kein Alarm gesendet, also gibt es keinen Verlauf abzuspielen. Bitte stattdessen auslösen.</translation>
    </message>
    <message>
        <source>Choose to which installation it is played.</source>
        <translation>Bitte wählen, an welche Installation er abgespielt wird.</translation>
    </message>
    <message>
        <source>Incident %1: %2 to %3, %4, within %5, signed anew.</source>
        <translation>Vorfall %1: %2 an %3, %4, innerhalb von %5, neu signiert.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>It can be paused and cancelled meanwhile.</source>
        <translation>Es kann währenddessen angehalten und abgebrochen werden.</translation>
    </message>
    <message>
        <source>More alerts were sent about it; only the first %1 can be played.</source>
        <translation>Es wurden mehr Alarme dazu gesendet; nur die ersten %1 können abgespielt werden.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SecretDialog</name>
    <message>
        <source>Reading it.</source>
        <translation>Es wird gelesen.</translation>
    </message>
    <message>
        <source>Client secret of %1</source>
        <translation>Client-Secret von %1</translation>
    </message>
    <message>
        <source>It signs what is sent to the webhook; who knows it can forge that.</source>
        <translation>Es signiert, was an den Webhook gesendet wird; wer es kennt, kann das fälschen.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The audit log says that you have seen it. It is hidden again when this is closed; a copy stays in the clipboard.</source>
        <translation>Das Protokoll hält fest, wer es gesehen hat. Beim Schließen wird es wieder verborgen; eine Kopie bleibt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SendDialog</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>What is sent is shown here, to the byte, once it is chosen.</source>
        <translation>Was gesendet wird, erscheint hier, auf das Byte genau, sobald es gewählt ist.</translation>
    </message>
    <message>
        <source>1 of %1: %2.</source>
        <translation>1 von %1: %2.</translation>
    </message>
    <message>
        <source>to %1 in %2, at %3</source>
        <translation>an %1 in %2, auf %3</translation>
    </message>
    <message>
        <source>1 app</source>
        <translation>1 App</translation>
    </message>
    <message>
        <source>%1 apps</source>
        <translation>%1 Apps</translation>
    </message>
    <message>
        <source>1 organization</source>
        <translation>1 Organisation</translation>
    </message>
    <message>
        <source>%1 organizations</source>
        <translation>%1 Organisationen</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 Host</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 Hosts</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>Schließen ohne zu senden</translation>
    </message>
    <message>
        <source>What is written, 1 line, is lost with it.</source>
        <translation>Das Geschriebene, 1 Zeile, geht damit verloren.</translation>
    </message>
    <message>
        <source>What is written, %1 lines, is lost with it.</source>
        <translation>Das Geschriebene, %1 Zeilen, geht damit verloren.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1 all the same</source>
        <translation>Trotzdem: %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::SettingField</name>
    <message>
        <source>Default: yes.</source>
        <translation>Vorgabe: ja.</translation>
    </message>
    <message>
        <source>Default: no.</source>
        <translation>Vorgabe: nein.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>hookdesk::SettingsDialog</name>
    <message>
        <source>The store is damaged. “hookdeskctl store restore FILE” puts a backup in its place.
%1</source>
        <translation>Der Speicher ist beschädigt. „hookdeskctl store restore FILE“ setzt eine Sicherung an seine Stelle.
%1</translation>
    </message>
    <message>
        <source>The store is there and sound, of version %1: all of it was read.</source>
        <translation>Der Speicher ist da und in Ordnung, in Version %1: Er wurde vollständig gelesen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1
The test reads all of it and says whether it is sound; nothing is changed.</source>
        <translation>%1
Der Test liest ihn vollständig und sagt, ob er in Ordnung ist; geändert wird nichts.</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Dieser Desktop</translation>
    </message>
    <message>
        <source>For you on this machine alone; all other settings are the store&apos;s.</source>
        <translation>Nur für die eigene Person auf diesem Rechner; alle anderen Einstellungen sind die des Speichers.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Test the store</source>
        <translation>Speicher &amp;testen</translation>
    </message>
    <message>
        <source>The settings could not be read, and cannot be changed. %1</source>
        <translation>Die Einstellungen konnten nicht gelesen werden und können nicht geändert werden. %1</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Correct the values that are refused first</source>
        <translation>Zuerst die abgelehnten Werte berichtigen</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Es wurde nichts gespeichert. %1</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>The password is kept, but the audit log does not say so: %1</source>
        <translation>Das Passwort ist aufbewahrt, aber das Protokoll sagt es nicht: %1</translation>
    </message>
    <message>
        <source>The password is saved. %1</source>
        <translation>Das Passwort ist gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::SetupWizard</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>%1 and its app %2 are set up. Trigger an alert to see it arrive; “Reveal client secret” tells what signs it.</source>
        <translation>%1 und ihre App %2 sind eingerichtet. Einen Alarm auslösen, um ihn ankommen zu sehen; „Client-Secret anzeigen“ zeigt, womit er signiert ist.</translation>
    </message>
    <message>
        <source>The mail password: %1</source>
        <translation>Das Mailpasswort: %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Die gewählten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the current cell as text</source>
        <translation>Die aktuelle Zelle als Text kopieren</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Erste Zeile, letzte Zeile</translation>
    </message>
    <message>
        <source>Leave the editor of an attachment</source>
        <translation>Den Editor eines Anhangs verlassen</translation>
    </message>
    <message>
        <source>Open the selected row or day</source>
        <translation>Die gewählte Zeile oder den gewählten Tag öffnen</translation>
    </message>
    <message>
        <source>Step through the chart</source>
        <translation>Schrittweise durch das Diagramm gehen</translation>
    </message>
</context>
<context>
    <name>hookdesk::SplitPage</name>
    <message>
        <source>Go to the details</source>
        <translation>Zu den Details</translation>
    </message>
</context>
<context>
    <name>hookdesk::Store</name>
    <message>
        <source>The store was asked to open twice.</source>
        <translation>Der Speicher sollte zweimal geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>hookdesk::StoreTable</name>
    <message>
        <source>It cannot be sorted by: there may be too many rows. The filter chooses among them.</source>
        <translation>Danach kann nicht sortiert werden: Es kann zu viele Zeilen geben. Der Filter wählt unter ihnen aus.</translation>
    </message>
</context>
<context>
    <name>hookdesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
</context>
<context>
    <name>hookdesk::TestMailDialog</name>
    <message>
        <source>Send test mail</source>
        <translation>Testmail senden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>ana@example.com</source>
        <translation>ana@example.com</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>It is queued like every other mail, and sent by the mail server of the settings.
The page Mail lists it and says what becomes of it.
The audit log says that you did it.</source>
        <translation>Sie wird wie jede andere Mail eingereiht und vom Mailserver der Einstellungen gesendet.
Die Seite „Mail“ führt sie auf und sagt, was aus ihr wird.
Das Protokoll hält fest, wer es getan hat.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>hookdesk::TimelineView</name>
    <message>
        <source>▶ %1, shown here</source>
        <translation>▶ %1, hier angezeigt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Gezählt als</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Was folgte</translation>
    </message>
    <message>
        <source>Enter shows the details of the attempt in the current row</source>
        <translation>Die Eingabetaste zeigt die Details des Versuchs in der aktuellen Zeile</translation>
    </message>
</context>
<context>
    <name>hookdesk::TrayNotice</name>
    <message>
        <source>Hookdesk</source>
        <translation>Hookdesk</translation>
    </message>
</context>
<context>
    <name>hookdesk::TriggerDialog</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Trigger alert</source>
        <translation>Alarm auslösen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>A&amp;ttachment</source>
        <translation>&amp;Anhang</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Reading what can be chosen…</source>
        <translation>Es wird gelesen, was gewählt werden kann …</translation>
    </message>
    <message>
        <source>In&amp;cident</source>
        <translation>Vor&amp;fall</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>No incident: an empty attachment</source>
        <translation>Kein Vorfall: ein leerer Anhang</translation>
    </message>
    <message>
        <source>Trigger %1 alerts</source>
        <translation>%1 Alarme auslösen</translation>
    </message>
    <message>
        <source>%1 alert of incident %2</source>
        <translation>Alarm „%1“ zum Vorfall %2</translation>
    </message>
    <message>
        <source>%1 alert without an incident</source>
        <translation>Alarm „%1“ ohne Vorfall</translation>
    </message>
    <message>
        <source>%1, with the attachment that is written</source>
        <translation>%1, mit dem geschriebenen Anhang</translation>
    </message>
    <message>
        <source>Sends: %1 to each of %2 installations</source>
        <translation>Sendet: %1 an jede von %2 Installationen</translation>
    </message>
    <message>
        <source>⊘ Of these, %1 are of disabled apps: recorded as skipped and not sent.</source>
        <translation>⊘ Davon gehen %1 an deaktivierte Apps: als übersprungen aufgezeichnet und nicht gesendet.</translation>
    </message>
    <message>
        <source>Sends: %1 to %2, %3</source>
        <translation>Sendet: %1 an %2, %3</translation>
    </message>
    <message>
        <source>⊘ The app is disabled: the alert is recorded as skipped and not sent.</source>
        <translation>⊘ Die App ist deaktiviert: Der Alarm wird als übersprungen aufgezeichnet und nicht gesendet.</translation>
    </message>
    <message>
        <source>No app is installed in the organization of this incident, so there is nothing to send an alert to.</source>
        <translation>In der Organisation dieses Vorfalls ist keine App installiert, also gibt es nichts, wohin ein Alarm gesendet werden kann.</translation>
    </message>
    <message>
        <source>No app is installed in any organization, so there is nothing to send an alert to.</source>
        <translation>In keiner Organisation ist eine App installiert, also gibt es nichts, wohin ein Alarm gesendet werden kann.</translation>
    </message>
    <message>
        <source>Choose an installation.</source>
        <translation>Bitte eine Installation wählen.</translation>
    </message>
    <message>
        <source>%1 Choose an installation.</source>
        <translation>%1 Bitte eine Installation wählen.</translation>
    </message>
    <message>
        <source>Choose an entry of the list: type any part of its name.</source>
        <translation>Bitte einen Eintrag der Liste wählen: einen beliebigen Teil seines Namens eingeben.</translation>
    </message>
    <message>
        <source>The attachment that is written cannot be sent: it is not JSON yet.</source>
        <translation>Der geschriebene Anhang kann nicht gesendet werden: Er ist noch kein JSON.</translation>
    </message>
    <message>
        <source>1 alert to a disabled app is recorded as skipped and not sent.</source>
        <translation>1 Alarm an eine deaktivierte App wird als übersprungen aufgezeichnet und nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 alerts to disabled apps are recorded as skipped and not sent.</source>
        <translation>%1 Alarme an deaktivierte Apps werden als übersprungen aufgezeichnet und nicht gesendet.</translation>
    </message>
    <message>
        <source>They count as any alert: webhooks that fail may be disabled by it.</source>
        <translation>Sie zählen wie jeder Alarm: Webhooks, die fehlschlagen, können dadurch deaktiviert werden.</translation>
    </message>
    <message>
        <source>What is sent cannot be taken back.</source>
        <translation>Was gesendet ist, kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>&amp;Write another attachment</source>
        <translation>Anderen Anhang sch&amp;reiben</translation>
    </message>
    <message>
        <source>Sent instead of the incident&apos;s own, just as it is written: the status is not put into it</source>
        <translation>Wird statt des Anhangs des Vorfalls gesendet, genau wie geschrieben: Der Status wird nicht eingesetzt</translation>
    </message>
    <message>
        <source>What is sent as data: the attachment of the incident, with the status chosen.</source>
        <translation>Was als data gesendet wird: der Anhang des Vorfalls, mit dem gewählten Status.</translation>
    </message>
    <message>
        <source>%1 alerts are sent at once: %2.</source>
        <translation>%1 Alarme werden sofort gesendet: %2.</translation>
    </message>
    <message>
        <source>No incident: several organizations</source>
        <translation>Kein Vorfall: mehrere Organisationen</translation>
    </message>
    <message>
        <source>Trigger 1 alert</source>
        <translation>1 Alarm auslösen</translation>
    </message>
    <message>
        <source>⚠ %1: %2</source>
        <translation>⚠ %1: %2</translation>
    </message>
    <message>
        <source>⚠ and %1 more like these</source>
        <translation>⚠ und %1 weitere wie diese</translation>
    </message>
    <message>
        <source>1 alert is sent at once: %2.</source>
        <translation>1 Alarm wird sofort gesendet: %2.</translation>
    </message>
    <message>
        <source>1 alert is queued: %2.</source>
        <translation>1 Alarm wird eingereiht: %2.</translation>
    </message>
    <message>
        <source>%1 alerts are queued: %2.</source>
        <translation>%1 Alarme werden eingereiht: %2.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookClient</name>
    <message>
        <source>Looking up the host “%1” took longer than the timeout.</source>
        <translation>Den Host „%1“ nachzuschlagen dauerte länger als der Timeout.</translation>
    </message>
    <message>
        <source>The host “%1” was not found.</source>
        <translation>Der Host „%1“ wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookDialog</name>
    <message>
        <source>Webhook of %1</source>
        <translation>Webhook von %1</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What is sent from now on goes to this URL, what is queued too, in every organization that has %1.</source>
        <translation>Was von jetzt an gesendet wird, geht an diese URL, auch Eingereihtes, in jeder Organisation, die %1 hat.</translation>
    </message>
    <message>
        <source>The audit log says that you did it. It can be undone in the message that tells of it.</source>
        <translation>Das Protokoll hält fest, wer es getan hat. Es kann in der Nachricht rückgängig gemacht werden, die davon berichtet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Webhook &amp;URL, to which alerts are posted:</source>
        <translation>Webhook-&amp;URL, an die Alarme gesendet werden:</translation>
    </message>
    <message>
        <source>&amp;Events that it is offered when it is enabled again, one a line:</source>
        <translation>&amp;Ereignisse, die beim Wiederaktivieren angeboten werden, eines je Zeile:</translation>
    </message>
    <message>
        <source>&amp;Events it subscribes to, one a line or separated by commas:</source>
        <translation>Abonnierte &amp;Ereignisse, eines je Zeile oder durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Without a URL nothing can be sent.</source>
        <translation>Ohne URL kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Nothing is sent there. %1</source>
        <translation>Dorthin wird nichts gesendet. %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookReply</name>
    <message>
        <source>No complete response came within %1 ms.</source>
        <translation>Innerhalb von %1 ms kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>No connection was made with %1 within %2 ms.</source>
        <translation>Mit %1 kam innerhalb von %2 ms keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>No connection can be made with %1: nothing listens there, or the network does not lead there. Check that the receiver runs, and the webhook URL.</source>
        <translation>Mit %1 kann keine Verbindung aufgebaut werden: Dort lauscht nichts, oder das Netz führt nicht dorthin. Bitte prüfen, ob der Empfänger läuft, und die Webhook-URL.</translation>
    </message>
    <message>
        <source>The receiver closed the connection before its response was complete.</source>
        <translation>Der Empfänger schloss die Verbindung, bevor seine Antwort vollständig war.</translation>
    </message>
    <message>
        <source>No TLS connection that can be trusted was made with %1: %2. Check the receiver&apos;s certificate.</source>
        <translation>Mit %1 kam keine vertrauenswürdige TLS-Verbindung zustande: %2. Bitte das Zertifikat des Empfängers prüfen.</translation>
    </message>
    <message>
        <source>The response has a header of more than 100 KB; the rest was not read.</source>
        <translation>Die Antwort hat einen Header mit mehr als 100 KB; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No request can be made from the webhook URL: %1.</source>
        <translation>Aus der Webhook-URL lässt sich keine Anfrage bilden: %1.</translation>
    </message>
    <message>
        <source>The response is no HTTP that can be read: %1.</source>
        <translation>Die Antwort ist kein lesbares HTTP: %1.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookTasks</name>
    <message>
        <source>The webhook of %1 is again as it was before.</source>
        <translation>Der Webhook von %1 ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>it has no URL any more</source>
        <translation>er hat keine URL mehr</translation>
    </message>
    <message>
        <source>its alerts go to %1</source>
        <translation>seine Alarme gehen an %1</translation>
    </message>
    <message>
        <source>it subscribes to no events</source>
        <translation>er abonniert keine Ereignisse</translation>
    </message>
    <message>
        <source>its events are %1</source>
        <translation>seine Ereignisse sind %1</translation>
    </message>
    <message>
        <source>The webhook of %1 is changed: %2.</source>
        <translation>Der Webhook von %1 ist geändert: %2.</translation>
    </message>
    <message>
        <source>the change of the webhook of %1</source>
        <translation>die Änderung des Webhooks von %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::WhyView</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>hookdesk::WindowActions</name>
    <message>
        <source>&amp;Trigger alert…</source>
        <translation>Alarm &amp;auslösen…</translation>
    </message>
    <message>
        <source>Send an incident alert to an installation</source>
        <translation>Einen Vorfallsalarm an eine Installation senden</translation>
    </message>
    <message>
        <source>&amp;Hold all alerts</source>
        <translation>Alle Alarme an&amp;halten</translation>
    </message>
    <message>
        <source>Send nothing until this is switched off again; what is triggered stays queued</source>
        <translation>Nichts senden, bis dies wieder ausgeschaltet ist; Ausgelöstes bleibt eingereiht</translation>
    </message>
    <message>
        <source>Send test &amp;ping</source>
        <translation>Test-&amp;Ping senden</translation>
    </message>
    <message>
        <source>Send a test event to the selected installation; it does not count in the buffer</source>
        <translation>Ein Testereignis an die gewählte Installation senden; es zählt nicht im Puffer</translation>
    </message>
    <message>
        <source>&amp;Re-enable…</source>
        <translation>&amp;Wieder aktivieren…</translation>
    </message>
    <message>
        <source>Enable the selected app, which is disabled, again</source>
        <translation>Die gewählte, deaktivierte App wieder aktivieren</translation>
    </message>
    <message>
        <source>Edit &amp;webhook…</source>
        <translation>Webhook &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change the webhook URL and the events of the selected app</source>
        <translation>Webhook-URL und Ereignisse der gewählten App ändern</translation>
    </message>
    <message>
        <source>Copy &amp;uuid</source>
        <translation>&amp;UUID kopieren</translation>
    </message>
    <message>
        <source>Copy the uuid of the selected installation</source>
        <translation>Die UUID der gewählten Installation kopieren</translation>
    </message>
    <message>
        <source>Reveal client &amp;secret…</source>
        <translation>&amp;Client-Secret anzeigen…</translation>
    </message>
    <message>
        <source>Show the client secret of the selected app; the audit log says who has seen it</source>
        <translation>Das Client-Secret der gewählten App anzeigen; das Protokoll hält fest, wer es gesehen hat</translation>
    </message>
    <message>
        <source>Write what was sent, its signature and what came back to one file that proves it</source>
        <translation>In eine Datei schreiben, was gesendet wurde, seine Signatur und was zurückkam; sie weist es nach</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy a command that sends the selected request again, as it was sent</source>
        <translation>Einen Befehl kopieren, der die gewählte Anfrage noch einmal sendet, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the selected response as “hookdeskctl responses --json” tells it</source>
        <translation>Die gewählte Antwort kopieren, wie „hookdeskctl responses --json“ sie ausgibt</translation>
    </message>
    <message>
        <source>Copy request &amp;body</source>
        <translation>&amp;Body der Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy the body of the selected request as text</source>
        <translation>Den Body der gewählten Anfrage als Text kopieren</translation>
    </message>
    <message>
        <source>Copy Request-&amp;ID</source>
        <translation>Request-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy the Request-ID of the selected response</source>
        <translation>Die Request-ID der gewählten Antwort kopieren</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Choose the rows that are shown</source>
        <translation>Die angezeigten Zeilen wählen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Show, hide, move and sort by columns</source>
        <translation>Spalten zeigen, verbergen, verschieben und danach sortieren</translation>
    </message>
    <message>
        <source>&amp;Export rows…</source>
        <translation>&amp;Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Write all rows that fulfil the filter to a file, with all columns</source>
        <translation>Alle Zeilen, die dem Filter entsprechen, mit allen Spalten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read what is shown anew</source>
        <translation>Das Angezeigte neu lesen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Let new responses wait until they are asked for</source>
        <translation>Neue Antworten warten lassen, bis sie verlangt werden</translation>
    </message>
    <message>
        <source>Find a command, an app, an organization, an installation, an incident or a Request-ID</source>
        <translation>Einen Befehl, eine App, Organisation, Installation, einen Vorfall oder eine Request-ID finden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all shortcuts</source>
        <translation>Alle Tastenkürzel aufführen</translation>
    </message>
    <message>
        <source>&amp;About Hookdesk</source>
        <translation>Ü&amp;ber Hookdesk</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>select an integration first</source>
        <translation>zuerst eine Integration auswählen</translation>
    </message>
    <message>
        <source>select a disabled app first</source>
        <translation>zuerst eine deaktivierte App auswählen</translation>
    </message>
    <message>
        <source>select incidents first</source>
        <translation>zuerst Vorfälle auswählen</translation>
    </message>
    <message>
        <source>open the page Incidents first</source>
        <translation>zuerst die Seite „Vorfälle“ öffnen</translation>
    </message>
    <message>
        <source>select mails first</source>
        <translation>zuerst Mails auswählen</translation>
    </message>
    <message>
        <source>select a response first</source>
        <translation>zuerst eine Antwort auswählen</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>Mail server, timeouts, thresholds, networks, retention, and this desktop</source>
        <translation>Mailserver, Timeouts, Schwellen, Netze, Aufbewahrung und dieser Desktop</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Einrichten…</translation>
    </message>
    <message>
        <source>Add an organization, an app, its installation and the mail server, step by step</source>
        <translation>Organisation, App, ihre Installation und den Mailserver Schritt für Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Fill the empty store with organizations, apps and incidents, and start a practice receiver</source>
        <translation>Den leeren Speicher mit Organisationen, Apps und Vorfällen füllen und einen Übungsempfänger starten</translation>
    </message>
    <message>
        <source>Practice re&amp;ceiver…</source>
        <translation>Übungs&amp;empfänger…</translation>
    </message>
    <message>
        <source>Choose how the webhooks of the sample data answer</source>
        <translation>Wählen, wie die Webhooks der Beispieldaten antworten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Take incidents from the clipboard, on the page of incidents</source>
        <translation>Vorfälle aus der Zwischenablage übernehmen, auf der Seite der Vorfälle</translation>
    </message>
    <message>
        <source>E&amp;xport incidents…</source>
        <translation>&amp;Vorfälle exportieren…</translation>
    </message>
    <message>
        <source>Write the selected incidents to a file that can be imported</source>
        <translation>Die gewählten Vorfälle in eine Datei schreiben, die importiert werden kann</translation>
    </message>
    <message>
        <source>Send mail &amp;again</source>
        <translation>Mail &amp;erneut senden</translation>
    </message>
    <message>
        <source>Make the selected mails due now</source>
        <translation>Die gewählten Mails jetzt fällig machen</translation>
    </message>
    <message>
        <source>Do not send the selected mails, until somebody sends them again</source>
        <translation>Die gewählten Mails nicht senden, bis jemand sie erneut sendet</translation>
    </message>
    <message>
        <source>Send &amp;test mail…</source>
        <translation>&amp;Testmail senden…</translation>
    </message>
    <message>
        <source>Queue a mail that shows whether mails arrive</source>
        <translation>Eine Mail einreihen, die zeigt, ob Mails ankommen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Explore with sample &amp;data</source>
        <translation>Mit &amp;Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>Suchen &amp;oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Cancel &amp;mail</source>
        <translation>Mail &amp;abbrechen</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>E&amp;vidence…</source>
        <translation>&amp;Nachweis…</translation>
    </message>
    <message>
        <source>Import &amp;what was copied</source>
        <translation>&amp;Kopiertes importieren</translation>
    </message>
    <message>
        <source>Send the selected requests once more, as recorded, signed anew; they do not count in the buffer</source>
        <translation>Die ausgewählten Anfragen noch einmal senden, wie aufgezeichnet, neu signiert; sie zählen im Puffer nicht</translation>
    </message>
    <message>
        <source>Replay all that are &amp;listed…</source>
        <translation>Alle ge&amp;listeten erneut senden…</translation>
    </message>
    <message>
        <source>Send every request that fulfils the filter once more; what is sent is shown before</source>
        <translation>Jede Anfrage, die den Filter erfüllt, noch einmal senden; was gesendet wird, steht vorher da</translation>
    </message>
    <message>
        <source>open the page Responses first</source>
        <translation>zuerst die Seite Antworten öffnen</translation>
    </message>
    <message>
        <source>E&amp;dit and replay…</source>
        <translation>Bearbeiten und erneut sen&amp;den…</translation>
    </message>
    <message>
        <source>Send the selected request once more, with another body or to other installations</source>
        <translation>Die ausgewählte Anfrage noch einmal senden, mit anderem Body oder an andere Installationen</translation>
    </message>
    <message>
        <source>Play sce&amp;nario…</source>
        <translation>Szena&amp;rio abspielen…</translation>
    </message>
    <message>
        <source>Send the alerts of the selected incident again in their recorded gaps, faster or slower</source>
        <translation>Die Alarme des ausgewählten Vorfalls in ihren aufgezeichneten Abständen erneut senden, schneller oder langsamer</translation>
    </message>
    <message>
        <source>select one incident first</source>
        <translation>zuerst einen Vorfall auswählen</translation>
    </message>
    <message>
        <source>select one response first</source>
        <translation>zuerst eine Antwort auswählen</translation>
    </message>
    <message>
        <source>Co&amp;mpare two</source>
        <translation>Zwei ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Show two selected responses side by side, or a selected replay beside its original</source>
        <translation>Zwei ausgewählte Antworten nebeneinander zeigen, oder ein ausgewähltes erneutes Senden neben seinem Original</translation>
    </message>
    <message>
        <source>select two responses, or a replay, first</source>
        <translation>zuerst zwei Antworten auswählen, oder ein erneutes Senden</translation>
    </message>
    <message>
        <source>Take incidents, or a whole workspace, from files</source>
        <translation>Vorfälle oder einen ganzen Arbeitsbereich aus Dateien übernehmen</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Take all that the files of a folder have: .json, .ndjson and .jsonl</source>
        <translation>Alles übernehmen, was die Dateien eines Ordners haben: .json, .ndjson und .jsonl</translation>
    </message>
    <message>
        <source>&amp;Queued deliveries…</source>
        <translation>&amp;Wartende Zustellungen …</translation>
    </message>
    <message>
        <source>See what waits to be sent or tried again, and take it back</source>
        <translation>Ansehen, was noch gesendet oder noch einmal versucht wird, und es zurücknehmen</translation>
    </message>
</context>
<context>
    <name>hookdesk::WindowPages</name>
    <message>
        <source>1 new failure</source>
        <translation>1 neuer Fehlschlag</translation>
    </message>
    <message>
        <source>%1 new failures</source>
        <translation>%1 neue Fehlschläge</translation>
    </message>
    <message>
        <source>1 integration is disabled</source>
        <translation>1 Integration ist deaktiviert</translation>
    </message>
    <message>
        <source>%1 integrations are disabled</source>
        <translation>%1 Integrationen sind deaktiviert</translation>
    </message>
    <message>
        <source>1 mail could not be sent</source>
        <translation>1 Mail konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>%1 mails could not be sent</source>
        <translation>%1 Mails konnten nicht gesendet werden</translation>
    </message>
</context>
</TS>
