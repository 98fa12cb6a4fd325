package dev.rapport.reply;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/**
 * How we meet somebody. A closed list: nothing that a user writes can make a stance that is not
 * here, and none of them mirrors hostility. Written in kebab-case outside the code.
 */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Stance {
  /** Kind and personal: small talk, thanks, good wishes. */
  WARM,
  /** Shares somebody's joy. */
  CELEBRATORY,
  /** Joins in a joke, at nobody's cost. */
  PLAYFUL,
  /** Plain and helpful; says what it cannot know. */
  INFORMATIVE,
  /** Stays with somebody who is sad, without fixing and without cheer. */
  CONSOLING,
  /** Takes anger seriously, owns what is ours, lowers the heat. */
  DE_ESCALATING,
  /** Sets a calm limit against abuse. */
  FIRM,
  /** Somebody may be in danger: careful, never light, points to people who can help. */
  CAREFUL_WITH_DISTRESS,
  /** Says kindly that this is not for us. */
  DECLINE
}
