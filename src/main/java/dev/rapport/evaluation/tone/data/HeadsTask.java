package dev.rapport.evaluation.tone.data;

import dev.rapport.evaluation.tone.metric.Metric;

/** Tasks that trained heads answer: each text has any number of the set's own labels. */
public enum HeadsTask implements Task {
  GOEMOTIONS("goemotions"),
  BRIGHTER("brighter");

  private final String group;

  HeadsTask(String group) {
    this.group = group;
  }

  /**
   * The group of heads, for example {@code brighter.de}.
   *
   * @param language BCP 47 primary tag
   */
  public String group(String language) {
    return group + "." + language;
  }

  @Override
  public String words() {
    return "emotions, each by itself";
  }

  @Override
  public Metric metric() {
    return Metric.LABEL_F1;
  }
}
