-- Everything the archive holds of a campaign's row, for reports.
select campaign_id, client_key, name, niche, region, channel, status, closed_reason, created_at,
       started_at, completed_at, settled_at, relaunch_requested_at, total_count, sent_count,
       delivered_count, read_count, failed_count, no_interaction_count, pending_count,
       interaction_count, extra
  from campaigns_archive
 where campaign_id = :campaign_id::bigint
