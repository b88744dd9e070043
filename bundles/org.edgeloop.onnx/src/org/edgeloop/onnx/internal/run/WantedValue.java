package org.edgeloop.onnx.internal.run;

import java.util.Optional;

import org.edgeloop.onnx.model.ValueType;

/**
 * A value of the main graph that a run is to give.
 *
 * @param type empty if it is not known
 */
public record WantedValue(String name, Optional<ValueType> type) {
}
