package dev.rapport.mention.money;

import java.time.Instant;
import java.util.List;

/** The record of what platforms count themselves. */
public interface UsageLog {

  /** Posts of a platform that we were charged for reading since then. */
  long postsRead(String platform, Instant since);

  /** Keeps it in place of what was kept before. */
  void keep(Usage usage);

  /** The newest of each platform. */
  List<Usage> latest();
}
