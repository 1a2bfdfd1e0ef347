import type {PhraseEntry} from '../../../src/rule/index.ts'

/** What only somebody who runs machines can do or picture. */

const settings =
  '(mtu|dns|dhcp|ssid|band steering|static ip|upnp|nat|subnet|subnet mask|cname|mx record|a record|spf|dkim|dmarc|vlan|qos|wpa2|wpa2 psk|wpa3|hosts file|registry|bios|uefi|htaccess|php ini|cron|proxy settings|user agent|gateway|port|ports|firewall|whitelist|lease|nameserver|nameservers|ipv6|ipv4|dll|group policy|env variable|environment variable|config file|safe list)'
const evidence =
  '(tracert|traceroute|ping test|mtr|logcat|event log|event logs|event viewer|crash dump|minidump|dump file|stack trace|console log|console logs|console output|network trace|packet capture|pcap|syslog|debug log|debug logs|verbose log|verbose logs|message headers|full headers|curl|response headers|dxdiag|ipconfig|dmesg)'
const machines =
  '(api|endpoint|webhook|webhooks|cron|cron job|cronjob|queue|job|etl|etl job|pipeline|cdn|edge cache|cache|load balancer|cluster|database|db|replica|shard|node|session token|token|tenant|ingest|ingest tier|consumer|consumers|worker|workers|daemon|microservice|service|gateway|payload|handshake|replication|index|parser|scheduler|backend service|callback)'
const mishaps =
  '(failed|fails|timed out|times out|returned a|returned an|returned|returns|did not fire|was throttled|were throttled|got throttled|expired|hung|desynced|fell over|is lagging|are lagging|is not indexed|was purged|dropped|deadlocked|never hit|was not propagated|has not propagated|lost sync|went stale|is stale|was invalidated|has drifted)'

export const engineering: readonly PhraseEntry[] = [
  {
    match: [
      `^, (set|flush|change|disable|enable|assign|configure|create|edit|whitelist|forward|renew|release|purge|turn off|switch off|open|check|clear|bind|lower|raise) *4 ${settings}`,
      `(please|kindly|to|you|can|could|and|then|try) (set|flush|change|disable|enable|assign|configure|create|edit|whitelist|forward|renew|release|purge|lower|bind) *4 ${settings}`,
      `(send|share|capture|grab|run|attach|provide|collect|get|pull|need|export|upload|do|perform) *4 ${evidence}`,
    ],
    message: '“{match}” is for engineers: say where to click, or do it for them.',
    unless: [
      '(dns|ssid|port|gateway) *1 (letter|street|road|city|wine|airport)',
      '(open|check|change) *4 (port|ports|gateway|lease)',
      '(release|renew) *3 (lease|leases) (on|for) (your|the) (flat|car|house|home|apartment|shop|office)',
    ],
  },
  {
    match: [
      `(our|the|a|your) *1 ${machines} *1 ${mishaps}`,
      '(server|client) side',
      '(static|dynamic) ip *2 (outside|inside|address|from|pool)',
      '(re provision|re provisioned|reprovision|de provision|deprovision)',
      '(wpa2|wpa3|wpa) (psk|personal|enterprise)',
      '(line|signal|upstream|downstream) attenuation',
      '(high|low) (attenuation|snr|jitter)',
      '(front end|frontend|back end|backend) (bug|issue|error|fault|call|service|release|fix)',
      '(config|configuration|schema) (drift|mismatch)',
      '(cache|index) (invalidation|purge|rebuild|warm up)',
      '(purged|invalidated|warmed|busted) the *2 cache',
      '(merged|shipped|pushed|deployed|rolled back|reverted|cherry picked|hotfixed) *4 (to|in|into|from|on) (prod|master|main|staging|production|the release branch)',
      '(truck roll|swap out of the|field tech|line card|sort hub|short picked|in scan|out scan|bag out|misroute|misrouted|mis sort|mis sorted|fare basis|auto issued|autoissued|pre auth|preauth|null value|edge case in our|race condition)',
    ],
    message: '“{match}” is for engineers: say what it means for the customer, and what to do.',
  },
]
