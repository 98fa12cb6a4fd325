package dev.rapport.mention;

/**
 * A stretch of time in which one instance, and no other, does a duty.
 *
 * @param epoch one more with each take-over; the record refuses what is written under an older one
 */
public record Turn(Duty duty, long epoch) {}
