package org.edgeloop.device.browse;

/**
 * A place in a device's tree of symbols.
 *
 * @param id what it is read, written and browsed by, as {@code MAIN.speed} or {@code ns=3;s=Speed}
 * @param name what it is called in its level
 * @param type as the device writes it, as {@code LREAL} or {@code Double}; empty for what has no value
 * @param detail what else the device says of it, as its comment; may be empty
 * @param isVariable whether it has a value
 * @param hasParts whether there may be something below it
 */
public record SymbolNode(String id, String name, String type, String detail, boolean isVariable, boolean hasParts) {
}
