package org.edgeloop.device.plc;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What stood in a symbol when it was read.
 *
 * @param name what it was read by
 * @param type as the controller writes it
 * @param value a Boolean, a Number, a String, or a List of them, or a Map of them by name for a structure; null where the controller has none
 * @param time when the controller took it; empty if it does not say
 */
public record SymbolValue(String name, String type, @Nullable Object value, Optional<Instant> time) {
}
