#include "app/sandbox/help_text.h"

const char *usageText()
{
    return "usage: mpm-sandbox [--port P] [--seed N] [--scenario FILE] [--stop-with-stdin]\n"
           "       mpm-sandbox pay|reverse|status|refund|device|sms|delivery|misbehave|settings|reset|log [--port P] "
           "OPTIONS\n"
           "       mpm-sandbox --help\n";
}

const char *helpText()
{
    return R"(mpm-sandbox: one local server that speaks the wire formats of payment channels, manufacturer clouds and message
gateways, for the demo, for training and for tests. It listens on 127.0.0.1 only.

  mpm-sandbox [--port P] [--seed N] [--scenario FILE] [--stop-with-stdin]
      --port P            default 8747; 0 takes any free port. The line
                          "mpm-sandbox listening on http://127.0.0.1:PORT" says which.
      --seed N            the same seed makes the same ids and tokens
      --scenario FILE     JSON list of {"after_ms": N, "action": "payment", "with": {...}}: the actions below, in time
      --stop-with-stdin   ends when its standard input is closed (for a parent program)

Services, their base URL below http://127.0.0.1:PORT, and the login to practise with
  Paystack            /paystack                           secret_key sk_test_practice
  Calin               /calin                              user_id practice, password practice
  Sun King            /sunking/v2, auth_url /sunking/auth client_id practice, client_secret practice
  Daly BMS            /daly                               username practice, password practice
  Africa's Talking    /africastalking/version1/messaging  username sandbox, api_key practice
  TextBee             /textbee/api/v1                     device_id practice, api_key practice

Commands for a running sandbox (the same as POST /control/ACTION with a JSON object; "log" is GET /control/log).
Options are the members of the object, with dashes for underlines.
  pay --serial S --amount A [--currency TZS] [--reference R] [--phone P] [--paid-at T] [--created-at T] [--channel C]
      [--status success|failed|abandoned|pending] [--metadata-key K]
      [--metadata-style object|string|custom_fields|custom_fields_string|null|empty|reference]
                        (action "payment") money arrives at Paystack; prints the reference
  reverse --reference R          the provider reverses it
  status --reference R --status success|failed|abandoned|pending|reversed
                        also what the payer of a request does: success pays it, abandoned leaves; the address that the
                        request was answered with shows a page with the same two buttons
  refund --reference R --status pending|processing|needs-attention|processed|failed
                        a refund goes on by itself, one step with each question
  device --service S --serial N [--on true|false] [--speed KMH]
  sms --service textbee|africastalking --sender N --text T [--received-at T]      a message comes in
  delivery --to PHONE --status pending|dispatched|sent|delivered|failed
  misbehave --service S --fault F [--call C] [--count N] [--delay-ms N] [--retry-after S] [--code N]
  settings [--only-known-devices true] [--page-limit N] [--bearer-seconds N]
  reset                          forgets everything
  log [--only requests|payments|sales|messages|refunds] [--json]

Faults, for the next N calls (default: 1) of the service's main call, or of --call C ("any" for all)
  delay               the work is done, the answer comes --delay-ms later
  lost_answer         the work is done, the connection is cut
  lost_before         the connection is cut, nothing is done
  status_429          nothing is done; Retry-After as --retry-after says
  status_500_html     nothing is done; an HTML page
  ok_html, empty, truncated, malformed, slow_drip
                      the work is done, the answer is spoilt in this way
  no_token            the sale is made, the success comes without its token
  token_with_spaces   the token in groups, with blanks around it
  expired_bearer      401 once, all access tokens are void
  redirect            302 to another host, nothing is done
  duplicate           the list shows its newest row twice
  out_of_order        the list comes oldest first
  late                the next payment appears one sweep later, with its old created_at
  quota               TextBee: the message quota is used up
  recipient           Africa's Talking: 201, but the recipient failed with --code (405: no credit)
Calls: paystack list, initialize, verify, checkout, refund, refund_state, refund_list; calin sell; sunking login, sell, lookup;
       daly login, switch, refresh; africastalking send, inbox; textbee send, delivery, inbox
)";
}
