package org.edgeloop.onnx.run;

import java.time.Duration;
import java.util.Map;

import org.edgeloop.onnx.tensor.Datum;

/**
 * What a run of a model gave.
 *
 * @param outputs by name, in the model's order
 * @param time how long it took, with getting the model ready
 */
public record RunResult(Map<String, Datum> outputs, Duration time) {
}
