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

/** Parts of machines, in two lists: a pattern has its longest length. */
const parts = [
  '(firmware|dhcp|spooler|ont|cpe|nic|registry|bootloader|tunnel|subnet|bios|daemon|dongle|eeprom|kernel|nvram|pram|smc|cmos|dns|api|webhook|dslam|olt|backhaul|gateway|cron|middleware|erp|crm|etl|cluster|database|db|cdn|backend|proxy|vlan|port|socket|hypervisor|replica|shard|token|provisioning|mainframe|microservice|endpoint|codec|backplane|modulator|lnb)',
  '(dns cache|dhcp lease|ip lease|print spooler|driver stack|registry key|vpn tunnel|sim profile|kernel extension|tls certificate|ssl certificate|certificate chain|session token|session cookie|dns entry|dns record|nat table|arp table|arp cache|routing table|sync rate|smtp relay|smtp server|imap server|load balancer|edge node|line card|payment gateway|batch job|batch run|cron job|service worker|cookie cache|etl job|message queue|provisioning layer|back end|server node|cache layer|mesh node|lnb signal)',
]
const acts =
  'flush|reflash|flash|purge|rebind|bind|unbind|reprovision|re provision|power cycle|renew|bounce|whitelist|port forward|roll back|resync|re sync|hard reset|reseat|remap|repoint|redeploy|reindex|reinitialise|reinitialize|downgrade|reload|clear|rotate|respawn|kill|patch|regenerate|reset|restart|reboot'
const acting =
  'flushing|reflashing|purging|rebinding|unbinding|reprovisioning|power cycling|renewing|bouncing|whitelisting|port forwarding|rolling back|resyncing|re syncing|reseating|remapping|repointing|redeploying|reindexing|reinitialising|patching|rotating|restarting|clearing|resetting'
const acted =
  'flushed|reflashed|purged|rebound|unbound|reprovisioned|power cycled|renewed|bounced|whitelisted|rolled back|resynced|re synced|reseated|remapped|repointed|redeployed|reindexed|reinitialised|patched|rotated|restarted|cleared'
const broke =
  'timed out|times out|failed over|failed|dropped|didn’t propagate|did not propagate|returned|threw|throws|lost|desynced|expired|crashed|hung|choked|rejected|flapped|stalled|fell over|points|pointed|throttled|saturated|errored'
const faults =
  'timeout|regression|mismatch|502|rollback|failover|deadlock|desync|bottleneck|exception|glitch|fault|outage|failure|error'

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

  {
    match: [
      ...parts.flatMap((part) => [
        `(${acts}) (the|your|our|its|a) *1 ${part}`,
        `(${acting}) (the|your|our|its|a) *1 ${part}`,
        `(${acted}) (the|your|our|its) *1 ${part}`,
        `(the|a|your|our) *2 ${part} (is|was|are|were|has|had|went|got|kept|keeps|${broke})`,
        `(a|an|the|some) *1 (${faults}) (in|on|at|of|with|between|during|from) *3 ${part}`,
      ]),
      `(stale|expired|corrupt|corrupted|orphaned|dangling|malformed|dead|duplicate|cached) *1 (lease|dns|dhcp|session|token|certificate|cert|cache|entry|record|socket|handle|pointer|cookie|lock|index|thread|route|config|key)`,
      '(race condition|sync error|packet loss|cache miss|null value|config drift|memory leak|handshake failure|schema change|stack overflow|buffer overflow)',
      '(log in|log into|login|sign in|logging in|go|get|connect|ssh|telnet) [in|on] [to|into] (the|your|our|its) *1 (ews|cli|cpanel|router gui|web gui|bios|uefi|dns panel|registry editor|embedded web server|web interface|terminal|shell|admin console|dns zone|gateway|nas|switch|console|command prompt|powershell)',
      '(change|switch|set|configure|assign|adjust|lower|raise) (the|your|its|a) *1 (mtu|dns server|dns servers|dns|subnet|subnet mask|default gateway|gateway|ssid|ttl|nat|nat mode|nat type|channel width|baud rate|imap port|smtp port|proxy|qos|qos profile|ip|ip address|mac filter|apn|vlan|duplex|wpa2 key|dhcp range|wins server|encoding|codec|bitrate)',
      '(send|give|share|get|need|attach|email|forward|post|capture|read) [me|us|over] [me] *2 (iccid|imsi|pcap|syslog|event logs|ipconfig all|nslookup|ipconfig|ifconfig|exif|crash dump|dxdiag|public ip|user agent|fw version|firmware version|verbose logs|raw headers|smart data|memory dump|heap dump)',
    ],
    message: '“{match}” is for engineers: say where to click, or what it means for the customer.',
    unless: [
      '(reset|restart|reboot|update|restarting|updating) (the|your|our|its|a) *1 (gateway|port|driver)',
      '(dns|ssid|port|gateway|terminal|shell) *1 (letter|street|road|city|wine|airport|building)',
      '(go|get|connect) [in|on] [to|into] (the|your|our|its) *1 (terminal|gateway|switch|console)',
    ],
  },
  {
    match: [
      `(with|to|by|from|of|at|for|in) [the|our|my] *1 (devops|devops team|dev ops|sre|sres|sre team|noc|soc|pmo|bi team|tac|back end team|backend team|platform team|infra|infra team|infrastructure team|t2|t3|t2 team|t3 team|l2|l3|l2 team|l3 team|tier 2|tier 3|level 2|level 3|2nd line|3rd line|second line|third line|dispatch ops|ops bridge|cab|qa team|release team)`,
      '(the|your|our|an|this|full) (rfo|pir|etr|mttr|cdr|ndr|uat|grn|cmdb|itsm|sow|msa|ola|ird|ooh|mpan|pstn|fttp|fttc|arpu|csr|kyb|crm ticket) (is|was|has|will|number|for|of|from|and|to|shows|comes|takes|says|on)',
      '(in|on|into|through) (the|our) (dev|product|release|sprint|qa|uat|triage|grooming|staging|engineering|deployment|bug|jira) (backlog|board|queue|train|roadmap|environment|pipeline|cycle|bucket|tracker)',
      '(is|it is|are|was|still|currently) (in|pending|awaiting|out for|through) (uat|qa|staging|code freeze|code review|triage|grooming|deployment|regression testing|refinement)',
      '(blocked|held up|gated) by (a|an|the|another|some) *1 (dependency|merge|deploy|deployment|upstream|release|ticket|feature flag)',
    ],
    message: '“{match}” is an inside word: say who does what, and what it means for the customer.',
    unless: [
      '(by|with|to|at|from|in|of|for) [the] (cab|soc)',
      '(tier|level) (two|three|2|3) (support|team|agent|agents|engineer|engineers)',
      '(in|at|for|of|to|from) [the] (tier|level) (2|3) (car|seats|of|parking|stand)',
    ],
    unlessNear: ['(car park|parking|seats|seat|stand|block|floor|storey)'],
  },
]
