package org.edgeloop.device.plc;

/**
 * A variable of a controller.
 *
 * @param name what it is read and written by
 * @param type as the controller writes it, as {@code LREAL} or {@code Double}
 * @param detail what else the controller says of it, as its comment; may be empty
 */
public record Symbol(String name, String type, String detail) {
}
