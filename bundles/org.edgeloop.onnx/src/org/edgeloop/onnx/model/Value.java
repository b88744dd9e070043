package org.edgeloop.onnx.model;

import java.util.Optional;

/**
 * A value that a graph declares: an input, an output, or one between.
 *
 * @param name unique in its graph
 * @param type as declared; empty if the file does not say
 * @param documentation empty if there is none
 */
public record Value(String name, Optional<ValueType> type, String documentation) {
}
