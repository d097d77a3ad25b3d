<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttemptWords</name>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was not internal then; it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was internal then; it is %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2 then; it is %3 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(So the count tells: settings are not recorded with a response.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as a success: %1 is 1..299.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as an error: %1 is 400..499 and not 429.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as an error: %1 is 500..599, and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as a timeout: there was no response (%1), and all such failures count as timeouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: the request was not made, which says nothing about the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: the app is %1, only internal apps have a buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: the app was not internal, and only internal apps have a buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: sent by hand (a %1), and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: responses to event.alert are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: 429 asks for fewer requests, which is neither a success nor an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: %1 is tried again, and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: %1 is 500..599, and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: %1 is a redirect, which is not followed and is neither a success nor an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: %1 is neither a success nor an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may have been for a moment only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means out of reach for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried again: only 503, 504, timeouts and connection errors are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried again: a ping is sent once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried again: webhook.retry.max is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried again: the %1 tries after the first that webhook.retry.max allows are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried again: webhook.retry.max allowed no more tries then; it allows %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: the app was disabled, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, no response after %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered: answered %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: answered %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as %1, for a reason that is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The wait is what its Retry-After asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due again %1 later, and not sent any more: the app was disabled by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again %1 later: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being tried again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further tries were cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never disabled by failures: the app is %1, and only internal apps are judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is disabled since %1: %2. Its buffer was cleared then. “Re-enable” on the page Disabled enables it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 error days in a row; %3 of %4 timeouts today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These limits are the app&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its next failure disables it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on as it does, it is disabled on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not about to be disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again after the engine or a connection had ended: it may have arrived twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this failure the app was disabled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s login name; “engine” is this program by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Behaviour</name>
    <message>
        <source>The practice receiver cannot answer &quot;%1&quot;. Give one of %2, or a status code from 200 to 600.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the first %1 are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; more came and was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, indented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary, as hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with bytes that are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BufferDays</name>
    <message>
        <source>nothing counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>successes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error day: errors and no success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTC)
%2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 successes, %2 errors, %3 timeouts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BufferHealth</name>
    <message>
        <source>a fatal error on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 timeouts on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors and no success on each of the %1 days from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelDelivery</name>
    <message>
        <source>There is no delivery with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery %1 is on its way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery %1 is not queued; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckBroken</name>
    <message>
        <source>The app “%1” was disabled meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not broken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientSecrets</name>
    <message>
        <source>There is no app with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app “%1” has no client secret. An import that names one gives it one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message>
        <source>There is no delivery with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisabledTable</name>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has no owners who could be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails queued to owners of the organization: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts that were not sent since: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 deliveries are too many for one file of evidence; select at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bodies of these deliveries are more than %1 together; select fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept of what was selected; there is nothing to prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not a URL, and it may hold a password)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. SHA-256 of the %2 bytes: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact bytes, in base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the HMAC-SHA256 of the body with the app&apos;s client secret, in hex. With the secret in CLIENT_SECRET, this command must print %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, the same in every attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of a webhook delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of %1 webhook deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1 with Hookdesk %2 at %3. All times are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>an age such as 30m, 2h or 7d, a day such as 2026-11-24, or a time such as 2026-11-24T10:00, with Z behind it for UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code such as 404, a class such as 4xx, a range such as 400-499, or none for no response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slug or the name of an app, * for any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slug or the name of an organization, * for any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event such as metric_alert.critical or critical, * for any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Request-ID, or its first digits (0-9, a-f)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of an incident such as 12, or a range such as 10-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number such as 1, or a range such as 2-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done, such as setting_changed, * for any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a login name, or engine, * for any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail address, * for any text, such as *@acme.test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter has at most %1 characters; this one has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter holds a control character (U+%1): remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” does not apply to these rows. Words here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter word “%1:”. Words here: %2. Put a text with a colon in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-” stands before what is to be left out, as in -code:429.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” needs a value. Allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value of “%2:”. Allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” takes one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” takes at most %2 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter has at most %1 words and values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthTable</name>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most at risk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days in a row with errors and no success; %2 disable it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streak of days with errors and no success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 timeouts today (UTC); %2 on one day disable it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeouts today (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is disabled if it goes on as it does (UTC day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing suggests that it will be disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it is expected to be disabled, if it goes on as it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (success/error/timeout)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentDeliveriesTable</name>
    <message>
        <source>%1, replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try is due at
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentsTable</name>
    <message>
        <source>The latest delivery, made at
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert of it was sent, or it is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its attachment names no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert rule that its attachment names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts of it, of those kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Name a file that exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallationsTable</name>
    <message>
        <source>Nothing was sent yet, or it is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no response)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal apps are counted, and disabled when they are broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only internal apps are counted in the buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state by the rule that disables integrations, and the 30 days of the buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 attempts of the last 24 hours were delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never, of what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a webhook was last answered with a success (100 to 299)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntegrationBuffers</name>
    <message>
        <source>Requires a valid key param.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON text is nested more than %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text has an object with more than %1 keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text has too many objects with very many keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text has the key “%1” twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text has %1 bytes; at most %2 are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not JSON: see line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailDecisions</name>
    <message>
        <source>Mail %1 is %2: only mails that are queued or cancelled can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail %1 is %2: only mails that are queued or given up can be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail %1 is no longer cancelled: somebody has decided otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailSetup</name>
    <message>
        <source>The mail server %1 answers at port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has taken the login of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail server to test: mail.host is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of “%1” is not known: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailTable</name>
    <message>
        <source>✕ given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server took it at
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server will never take it as it is; it can be sent again, or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last try failed; it is tried again, without a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why its last try failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPolicy</name>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook URL is not valid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go to http and https only; the webhook URL has the scheme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook URL names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook URL names a host of %1 characters; names have at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook URL holds a user name or a password; remove what stands before the “@”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook URL names port 0; there is no such port to connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host “%1” of the webhook URL is written as an address, but is none; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is in %2/%3, which the setting network.deny names; network.allow can allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which stands for %2,</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotifyDisabled</name>
    <message>
        <source>There is no organization with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is disabled; %n owner(s) are told</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotifyWebhook</name>
    <message>
        <source>POST %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stops.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 cannot be written: %2. Name a file in a folder that may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the store itself. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>No app&apos;s webhook is a practice receiver of this program. The sample data&apos;s are: an empty store offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has organizations already: sample data goes into an empty one only. “hookdesk --store FILE --sample” opens another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordResponse</name>
    <message>
        <source>%1 in %2 ms; counted as %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTimeout</name>
    <message>
        <source>%1: %2; counted as %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reenable</name>
    <message>
        <source>There is no app with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app “%1” is not disabled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The app or the organization of this delivery does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no delivery with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no installation with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not a JSON object; it must begin with “{”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1, no response after %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1 was answered %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this failure the app was disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered: %1 was answered %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1 was recorded and not sent. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseReader</name>
    <message>
        <source>The response&apos;s headers are longer than %1 bytes; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response begins with “%1”, which is no status line of HTTP/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has the line “%1” in its headers, which is no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response&apos;s Content-Length is “%1”, which is no length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has two different Content-Lengths, %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponsesTable</name>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay of delivery %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a test sent by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response code, or why there was no response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the response&apos;s body, as kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again after the engine or a connection had ended: it may have arrived twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for every attempt of a delivery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendEmail</name>
    <message>
        <source>queued for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendIncidentAlertNotification</name>
    <message>
        <source>There is no app “%1”. Check its slug; the list of apps names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organization “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app “%1” is not installed in the organization “%2”, or its installation is still pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no incident with the number %1. The list of incidents names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident %1 does not belong to the organization “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment cannot be sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment is not a JSON object; it must begin with “{”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a status. Allowed: open (1), resolved (2), warning (10), critical (20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is disabled: the alert is recorded as skipped and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceLock</name>
    <message>
        <source>The file %1 beside the store cannot be made. Check the permissions of its folder, and whether its disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2) sends for this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2) sends the mails of this store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingGroups</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that takes the mails to owners of disabled integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alerts are sent, and how often they are tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait longer before each further try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept of a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send alerts to disabled apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an integration is broken, and therefore disabled. An app may have its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error days in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count responses 500 to 599 as errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where webhook requests may go. One network a line, or separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast alerts are sent once more, and whether that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count replays and pings in the buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long responses are kept, and how many. Older ones are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that belong to none of the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, starttls or tls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks such as 10.0.0.0/8 or fe80::/10, separated by commas, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line of at most 255 characters without blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a value of %2. Allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a webhook may take for the whole exchange, in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a delivery is tried again after 503, 504, a timeout or a connection error; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two tries of a delivery; a receiver&apos;s Retry-After can make them more, up to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each further try of a delivery waits twice as long as the one before, up to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether alerts still go to an app that is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bytes of a response are kept; the rest is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many deliveries may be on their way at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app is broken with this many timeouts in one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app is broken when each of so many days, today the last, has errors and no success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether responses 500..599 count as errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many replays a second go to one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether replays and pings count in the integration buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that no webhook request is sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that are allowed although network.deny names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server; while it is empty, mails stay queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s port: 25, 587 with starttls, 465 with tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the connection to the mail server is secured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name given to the mail server, with the password kept by “mail password”; empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address of all mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two tries of a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days responses are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many responses are kept at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”. The settings are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipDisabled</name>
    <message>
        <source>skipped (app disabled)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmtpClient</name>
    <message>
        <source>“%1” is not a mail address, so no mail can be sent from it. Correct mail.from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a mail address, so the mail is given up. Correct the member&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test of the mail server was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmtpError</name>
    <message>
        <source>before it greeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was greeted (EHLO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when TLS was asked for (STARTTLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the login (AUTH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was told the sender (MAIL FROM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was told the recipient (RCPT TO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the message was announced (DATA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the message, before it said whether it has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is sent again later, and may arrive twice, with one Message-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is sent again later; if that fails too, ask who runs the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check mail.host, mail.port and mail.security, and whether the server runs well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 answered without an end %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail.host “%1” is not a host name. Correct mail.host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s name “%1” is unknown. Check mail.host, and whether the network is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server answers at %1. Check mail.host and mail.port, and whether the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 gave an answer that is none of a mail server %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not accepted: %2. Correct mail.host, or have the certificate renewed or its authority installed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS, so nothing was sent. Set mail.security to tls, with its port, if the server has that; none sends mails unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 and this program agree on no TLS. Check mail.port and mail.security: usually 465 with tls, 587 with starttls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of trusted authorities “%1” cannot be read. Check that it is there and in PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 and this program agree on no kind of login. Check mail.security: some servers let nobody log in without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server %1 ended %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refused the mail to %2 for good: “%3”. It is given up. Correct that address, or ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 does not take the mail to %2 now: “%3”. It is sent again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 did not take the mail to %2: “%3”. Check mail.from, mail.username and mail.security, or ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 cannot check the user name “%2” now (reply %3). It is asked again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refused the user name “%2” or its password. Check mail.username, and the password: “hookdeskctl mail password” keeps another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 takes mails only from users it knows: “%2”. Check mail.username, the password and mail.security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 takes no mails now: “%2”. Try again later, or ask who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 takes no mails from %2: “%3”. Check mail.from, or ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refused STARTTLS, so nothing was sent: “%2”. Check mail.port and mail.security, or ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refused this machine: “%2”. Check mail.host and mail.port, or ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending of the mail to %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be brought up to date (step %1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was built without its migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 has version %2; this program knows versions up to %3. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the store is full, or its quota is used up (%1). Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the store (%1). Close that program, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be written (%1). Check the permissions of its file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s disk does not work as it should (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged (%1). “hookdeskctl store check” tells more, “hookdeskctl store restore FILE” puts a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a database (%1). Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is taken already or refers to nothing (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not do what it was asked for (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a store: name a file, or sqlite: and a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no file for the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file as the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 cannot be written. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store writes files beside itself, and the folder %1 cannot be written. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a store of Hookdesk. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system of the store allows no write-ahead log. Put the store on a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for the store cannot be created. Check the permissions of the folder it lies in, or name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 is of an older version of the program and must be brought up to date, but it cannot be written. Check the permissions of its file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the store %1 open. Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task of the store ended with a defect of the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The file is damaged: SQLite says “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of the table “%2” refer to rows of “%3” that are missing; the first is row %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreCopy</name>
    <message>
        <source>%1 cannot be written to the disk for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be replaced: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not sound. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the store cannot be written as %1. Check that its folder is there and may be written, and that its disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present store cannot be kept as %1: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be moved away. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestMail</name>
    <message>
        <source>“%1” is not an address that a mail can be sent to. Give one such as ana@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Delivery #%1 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery #%1 queued, a replay of #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery #%1 queued, a ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped %1 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its first attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its attempts are no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: app disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver has it: nothing follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery #%1, which the first one here replays, is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more replays than the %1 deliveries shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrafficTable</name>
    <message>
        <source>%1 of %2 attempts failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts that were not answered with a success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts that were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an attempt takes, until it is answered or given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriggerChoices</name>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is pending in %2: it receives no alerts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed in %2: it receives no alerts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhySteps</name>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert %1 for %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay of delivery #%1, sent by hand: %2 for %3 in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ping, sent by hand: %1 for %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the app is disabled since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the app was disabled at that time. It was enabled again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts to a disabled app are recorded and skipped, unless webhook.send_to_disabled is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send incident alert notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POST to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again after the engine or a connection had ended: it may have arrived twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole exchange may take webhook.timeout_ms, which is %1 ms now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify the app&apos;s webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 (UTC) stood at then cannot be told any more: its counts were cleared, removed or set since, or too many have followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it, %1 (UTC) stood at: success %2, error %3, timeout %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a timeout or connection error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check if the integration is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken: %1. With this failure the app was disabled, at %2, and its buffer cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: only what counts as an error or a timeout can disable an app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This failure did not disable the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owners of %1 were sent a mail each. The app was enabled again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was told: %1 has no owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of %1 was sent a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 owners of %2 were sent a mail each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify about the disabled integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The signature is that of the body and the current secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The signature does not match: the client secret was changed since, or the body was. A replay is signed with the current secret; see that the receiver has the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %2
%3 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpublished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted in the last %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted: only internal apps are judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only successes in the last %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors or timeouts in the last %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least half of what would disable it has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its next failure disables it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts are skipped until it is enabled again. Its buffer was cleared when it was disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>is the same as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 members; at most %2 are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is that of %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a character that cannot be stored: U+FEFF at its beginning, U+FFFE or U+FFFF; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 characters; at most %2 are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a control character, such as a line break; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an http or https URL, and is not shown: what stands before its “@” may be a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an http or https URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a user name or a password, which no request is sent with; remove what stands before the “@”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1, but is of type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slug: 1 to 255 of the characters a to z, 0 to 9, hyphen, underscore, dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-23T12:00:00Z, with its offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2026-11-23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most %1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 bytes; at most %2 are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2; allowed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the one with id %2, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the app %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the one with id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app has another installation in this organization; give the id or uuid of the one that is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key; allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; a new entry needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the same entry as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the file and import it again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 %2, neither in the file nor in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no identifier, and none is left: an incident has the greatest, %1, already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store has no installation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; a webhook body has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no app with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook of “%1” was changed by somebody else meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object: a workspace, an incident or a webhook body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set up: the slug “%1” is taken already. Go back and choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: %1 is not an event: an event is a word that begins with a small letter, of small letters, digits, “_” and “.”, 64 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk</name>
    <message>
        <source>A console for the webhook integrations of an incident-alert system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store: a file, or sqlite: and a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with sample data, if the store is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark; the desktop&apos;s otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCHEME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a colour scheme. Allowed: light, dark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::AboutDialog</name>
    <message>
        <source>About Hookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hookdesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console for the webhook integrations of an incident-alert system: what was sent, what came back, which integration is about to be disabled, and why.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::AlertPreviewView</name>
    <message>
        <source>%1 bytes, just as they are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy preview as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a command that sends just this, with this signature and timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if sent at %1: each request has a Request-ID and a timestamp of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::AppSetupPage</name>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration that is told of alerts, and where its webhook is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploy-bot-1a2b3c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://hooks.example.com/deploy-bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue, error: one a line, or separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribes &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one is generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that its webhook knows already:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret is missing: enter it, or have one generated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::AttachmentEditor</name>
    <message>
        <source>&amp;Write another attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent instead of the incident&apos;s own, just as it is written: the status is not put into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab indents; Esc or Ctrl+Tab leaves the editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Line %1, column %2: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ This is JSON. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent as data: the attachment of the incident, with the status chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::AuditDetails</name>
    <message>
        <source>%1 — by %2 at %3.
%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry to see its data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what, and when. Nothing is taken out of it; older entries follow as you scroll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people decide is written here with their names: pings, replays, enabling an integration again, seeing a client secret, mails sent again or cancelled, changed settings. So is every integration that the engine disables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::CommandPalette</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, app, organization, installation, incident or Request-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only commands were searched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionTest</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::DayCounts</name>
    <message>
        <source>Day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::DeliveryBatch</name>
    <message>
        <source>%1 delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped, for the app is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more; the page Responses shows each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::DeskForm</name>
    <message>
        <source>&amp;Notice when an integration is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice when an integration is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tray of the desktop, where there is one; the window says it in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::DeskStatusBar</name>
    <message>
        <source>■ engine: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… engine: starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ engine: running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▷ engine: another program&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖ engine: alerts are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ engine: halted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: no mail server set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! mail: no mail server set: 1 message waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! mail: no mail server set: %1 messages wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! mail: no password: 1 message waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! mail: no password: %1 messages wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: sent by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! mail: 1 message given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! mail: %1 messages given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: sending, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ mail: failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries that wait for their turn or their next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time in UTC, by which days are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::DisabledPage</name>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations that were disabled because their webhooks kept failing. Their alerts are skipped, and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integration whose webhook fails on each of several days, or times out too often on one day, is disabled and its owners are told. It would be listed here, with the reason, until it is enabled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::DisablingNotices</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integration was disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 integrations were disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::Engine</name>
    <message>
        <source>The engine stops; the delivery stays queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EngineTasks</name>
    <message>
        <source>%1 %2 alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alert to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test ping to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1. The app is not installed there, so there is nothing to send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabling %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enabled again, and its buffer is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-enabling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaying what was skipped of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay of the alert to %1 that was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replays of %1 alerts to %2 that were skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EvidenceTasks</name>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, for people (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::FilterCompletion</name>
    <message>
        <source>Filter words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::FilterField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and keys, joined by and; - leaves out. Down offers what can be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::FilterLine</name>
    <message>
        <source>Filter, for example %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::FirstStart</name>
    <message>
        <source>The sample data is there. Its webhooks are a practice receiver on this machine: “Practice receiver” in the menu Integrations chooses how each answers. Nothing leaves the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploring with sample data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::HealthPage</name>
    <message>
        <source>%1 in %2 is %3: error days %4 of %5, timeouts today %6 of %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on as it does, it is disabled on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was counted for each integration on each of 30 days (UTC); the most at risk come first. A day opens its responses.
✓ successes only   ! some errors   ◷ timeouts   ✕ error day   · nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the selected integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every installed app has a buffer that counts its successes, errors and timeouts of each day. By these days it is judged, and disabled when it is broken. Rows appear with the first installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an integration to see its days in numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::IncidentDetails</name>
    <message>
        <source>%1 Incident #%2 of %3, “%4”, is %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 alert of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alerts of it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries of the selected incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment of the selected incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an incident to see its alerts and the attachment that they carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the attachment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This incident is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::IncidentTasks</name>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day of the buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days of the buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 from %2: %3 added, %4 changed, %5 the same as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that are there already and will be changed: %1. What they say now is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that will be added: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import and change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported: %1. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rehearsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the export of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What alerts are about, the latest first. A file with incidents can also be dropped or pasted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident is what an alert is about: its attachment is what the webhook is sent. Import a workspace file, or incidents and webhook bodies as JSON, one or many: choose a file, drop it here, or paste its text. An alert can also be triggered without an incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That incident is not among the latest, which are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json *.ndjson *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import in the clipboard. Copy the text of an incident, a webhook body or a workspace, or one file, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::InstallationPicker</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ⊘ disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search apps and organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::InstallationSetupPage</name>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app in the organization: what alerts are sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed: it receives alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending: it receives none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Finish, at the end, there will be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organization %1 (%2), its owner %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app %1 (%2), at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscribed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its installation there. Nothing is sent by this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::InstallationsPage</name>
    <message>
        <source>Installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every app in every organization, and how its webhook has answered lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installation is an app in an organization: it is what alerts are sent to. Set one up step by step, or import a workspace file. An empty store can be explored with sample data first, whose webhooks are a practice receiver on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::IntegrationTasks</name>
    <message>
        <source>%1 is no longer disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MailDetails</name>
    <message>
        <source>… Queued: it is due at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Tried once, next at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Tried %1 times, next at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Given up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ It is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The mail server took it at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– Cancelled: it is not sent, until somebody sends it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the selected mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the selected mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML of the selected mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a mail program shows it; nothing is loaded for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers and parts; they are encoded when it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a mail to see what it says and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail has no HTML: mail programs show its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This HTML is too long to be shown here; see its source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MailPage</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox: mails to the owners of disabled integrations, kept until the mail server has taken them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mails yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an integration is disabled, each owner of its organization is told by mail. The mails are listed here, with what became of them, and can be sent again or cancelled. A test mail shows whether the mail server of the settings works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails that are made due now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected mails that are sent already, or on their way, and stay as they are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mail server has taken cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send mails again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 mails again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MailPasswordField</name>
    <message>
        <source>It is the one in HOOKDESK_MAIL_PASSWORD of this program&apos;s environment, which wins over any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held in memory, until this program ends. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known yet. It is kept in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known. %1 What is entered here is held in memory, until this program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password belongs to a user name at a server: enter these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords cannot be kept here: use “hookdeskctl mail password”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MailServerForm</name>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MailSetupPage</name>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes the mails to owners. Without one they wait; it can be set later, in the Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the values that are refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MailTasks</name>
    <message>
        <source>The mail to %1 is due now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails are due now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 is cancelled and will not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails are cancelled and will not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked of the mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undoing the cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 is again as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails are again as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test mail to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test mail to %1 is queued. It is in the list on the page Mail, which says what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails wait until the setting mail.host names a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails wait until the mail server&apos;s password is known: “hookdeskctl mail password” keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MainWindow</name>
    <message>
        <source>Hookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 integration is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 integrations are disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mail could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This response is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MessageArea</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MessageBar</name>
    <message>
        <source>Lines of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MessageView</name>
    <message>
        <source>%1 headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::OrganizationSetupPage</name>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose alerts they are. Its owner is told when an integration is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s &amp;e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ana@acme.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ana, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://sentry.example.com, optional: for links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::OutboxWorker</name>
    <message>
        <source>mail.host is not set: mails stay queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of mail.username “%1” is not known: mails stay queued. Keep it in the keyring with “hookdeskctl mail password”, which also looks again when the keyring was locked, or start this program with it in HOOKDESK_MAIL_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewPage</name>
    <message>
        <source>half of what disables them has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next failure disables them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their alerts are skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with some failures, %2 without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the integrations are, and which of them need somebody. Everything here opens what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look after yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page tells at a glance how the webhook integrations of your customers are: which of them fail, why, and which is disabled next, and when. Explore it with sample data, set up a first integration, or bring a workspace of organizations, apps and installations from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them on the page Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them on the page Buffer health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration is expected to be disabled: none has a streak of error days, nor too many timeouts today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its days on the page Buffer health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing most, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why the newest failed, on the page Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its responses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::Page</name>
    <message>
        <source>This could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fulfils the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be rows that it leaves out: take words out of it, or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows (Esc in the filter line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, an object a line (*.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::PaletteField</name>
    <message>
        <source>%1  search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::PaletteList</name>
    <message>
        <source>app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::Passwords</name>
    <message>
        <source>The keyring is locked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring that can be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has not answered within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::PracticeDialog</name>
    <message>
        <source>200 at once: a success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>400 at once: an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many requests: an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now: tried again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200, but too late: a timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never: a timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that are not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading which apps have their webhooks there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the practice receiver on this machine answers each app, from the next alert on and until the program ends. What is chosen is done at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>404, for none was chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::PracticeServer</name>
    <message>
        <source>The practice receiver cannot listen on 127.0.0.1, port %1. Choose another port, or end the program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ProgressNotice</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this, and leave nothing behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::RateChart</name>
    <message>
        <source>Deliveries per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in the last hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::RatesTable</name>
    <message>
        <source>no response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ReenableDialog</name>
    <message>
        <source>Re-enable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was disabled at %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events it subscribes to, one a line or separated by commas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alerts were skipped since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts skipped since: %1. They are kept, and are sent only if you replay them: oldest first, in the pace that the settings allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its alerts are sent again from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its buffer is cleared: the days counted so far no longer matter. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log says that you did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-enable and replay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does its webhook answer again? A ping goes to it although it is disabled, and does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test &amp;ping first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test ping first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an event: an event is a word that begins with a small letter, of small letters, digits, “_” and “.”, 64 at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ResponseCopies</name>
    <message>
        <source>the command for cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the response as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Request-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: this response is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ResponseDetails</name>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a response to see what was sent, what came back, and why it counted as it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This response is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ResponsesPage</name>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attempt to deliver an alert as it is recorded, with what was sent and what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attempt to deliver an alert is recorded here: what was sent, what came back, and what it counted as. Trigger one to see it arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1 — show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay of %1 to %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::RowsExporter</name>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the export to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export to %1 was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SavedViews</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters that were given a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for “%1”; one that is there already is replaced:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” was “%2”, and is “%3” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SecretDialog</name>
    <message>
        <source>Reading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs what is sent to the webhook; who knows it can forge that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log says that you have seen it. It is hidden again when this is closed; a copy stays in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SettingField</name>
    <message>
        <source>Default: yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SettingsDialog</name>
    <message>
        <source>The store is damaged. “hookdeskctl store restore FILE” puts a backup in its place.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is there and sound, of version %1: all of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The test reads all of it and says whether it is sound; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you on this machine alone; all other settings are the store&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read, and cannot be changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the values that are refused first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept, but the audit log does not say so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SetupWizard</name>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its app %2 are set up. Trigger an alert to see it arrive; “Reveal client secret” tells what signs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail password: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the current cell as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the editor of an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what a row of the overview, or a day of a buffer, is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step through the chart of the overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::Store</name>
    <message>
        <source>The store was asked to open twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::StoreTable</name>
    <message>
        <source>It cannot be sorted by: there may be too many rows. The filter chooses among them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::TestMailDialog</name>
    <message>
        <source>Send test mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ana@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is queued like every other mail, and sent by the mail server of the settings.
The page Mail lists it and says what becomes of it.
The audit log says that you did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::TimelineView</name>
    <message>
        <source>▶ %1, shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the details of the attempt in the current row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::TrayNotice</name>
    <message>
        <source>Hookdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::TriggerDialog</name>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ttachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be chosen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;cident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident: an empty attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger %1 alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent is shown here, to the byte, once it is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alert of incident %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alert without an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with the attachment that is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends: %1 to each of %2 installations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⊘ Of these, %1 are of disabled apps: recorded as skipped and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends: %1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⊘ The app is disabled: the alert is recorded as skipped and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is installed in the organization of this incident, so there is nothing to send an alert to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is installed in any organization, so there is nothing to send an alert to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Choose an installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry of the list: type any part of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment that is written cannot be sent: it is not JSON yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alerts are sent at once: to %2 in %3, at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 alert to a disabled app is recorded as skipped and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alerts to disabled apps are recorded as skipped and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count as any alert: webhooks that fail may be disabled by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment that is written, 1 line, is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment that is written, %1 lines, is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookClient</name>
    <message>
        <source>Looking up the host “%1” took longer than the timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host “%1” was not found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookDialog</name>
    <message>
        <source>Webhook of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent from now on goes to this URL, what is queued too, in every organization that has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log says that you did it. It can be undone in the message that tells of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook &amp;URL, to which alerts are posted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events that it is offered when it is enabled again, one a line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events it subscribes to, one a line or separated by commas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a URL nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent there. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookReply</name>
    <message>
        <source>No complete response came within %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection was made with %1 within %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection can be made with %1: nothing listens there, or the network does not lead there. Check that the receiver runs, and the webhook URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver closed the connection before its response was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS connection that can be trusted was made with %1: %2. Check the receiver&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has a header of more than 100 KB; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request can be made from the webhook URL: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is no HTTP that can be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookTasks</name>
    <message>
        <source>The webhook of %1 is again as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no URL any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its alerts go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it subscribes to no events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its events are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook of %1 is changed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of the webhook of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WhyView</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WindowActions</name>
    <message>
        <source>&amp;Trigger alert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an incident alert to an installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold all alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing until this is switched off again; what is triggered stays queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send test &amp;ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test event to the selected installation; it does not count in the buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Re-enable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the selected app, which is disabled, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;webhook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the webhook URL and the events of the selected app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;uuid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the uuid of the selected installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal client &amp;secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the client secret of the selected app; the audit log says who has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the selected request once more, as recorded, signed anew; it does not count in the buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was sent, its signature and what came back to one file that proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a command that sends the selected request again, as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected response as “hookdeskctl responses --json” tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request &amp;body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the body of the selected request as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Request-&amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Request-ID of the selected response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rows that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, hide, move and sort by columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all rows that fulfil the filter to a file, with all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is shown anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let new responses wait until they are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sear&amp;ch or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, an app, an organization, an installation, an incident or a Request-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select an integration first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select a disabled app first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select incidents first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the page Incidents first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select mails first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select a response first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server, timeouts, thresholds, networks, retention, and this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organization, an app, its installation and the mail server, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the empty store with organizations, apps and incidents, and start a practice receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice re&amp;ceiver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the webhooks of the sample data answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take incidents, or a whole workspace, from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what was &amp;copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take incidents from the clipboard, on the page of incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport incidents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the selected incidents to a file that can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send mail &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected mails due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the selected mails, until somebody sends them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;test mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue a mail that shows whether mails arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
