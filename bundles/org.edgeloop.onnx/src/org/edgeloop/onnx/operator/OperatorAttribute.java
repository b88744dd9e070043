package org.edgeloop.onnx.operator;

/**
 * An attribute of an operator.
 *
 * @param type as in {@code AttributeProto}: {@code int}, {@code floats}, {@code graph} …
 * @param required whether each node has to have it
 * @param defaultValue what holds if a node does not have it; empty if that is nothing, or nothing simple
 * @param meaning a clause for people
 */
public record OperatorAttribute(String name, String type, boolean required, String defaultValue, String meaning) {
}
