package dev.rapport.sandbox.control;

/**
 * A fault that strikes on the way.
 *
 * @param draw from 0 (inclusive) to 1 (exclusive), for a fault that has a range
 */
public record Mishap(DeliveryFault fault, double draw) {}
