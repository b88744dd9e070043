package org.edgeloop.versioning.ui.origin;

/**
 * Something that is known of where something came from.
 *
 * @param name what it is
 * @param value what is known
 */
public record OriginFact(String name, String value) {
}
