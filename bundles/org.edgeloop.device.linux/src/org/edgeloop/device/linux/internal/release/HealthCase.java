package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.run.MadeInputs;
import org.edgeloop.onnx.run.RunModelOperation;
import org.edgeloop.onnx.run.RunSettings;
import org.edgeloop.onnx.run.Tolerance;
import org.edgeloop.onnx.tensor.Datum;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Inputs of a model with the outputs that this desktop's ONNX Runtime computes of them; a board that computes others is not healthy.
 *
 * @param inputs by name
 * @param outputs by name, those that the runner can compare
 */
record HealthCase(Map<String, Datum> inputs, Map<String, Datum> outputs) {

	/**
	 * @param bindings sizes of symbolic dimensions; those without one are 1
	 * @throws ProblemException if no inputs can be made up, the runner does not take them, or the model does not run here
	 */
	static HealthCase of(Model model, Map<String, Long> bindings, long seed, Progress progress) throws IOException {
		Map<String, Datum> inputs = MadeInputs.random(bindings, seed).of(model);
		String foreign = inputs.entrySet().stream().filter(input -> !TensorJson.passes(input.getValue())).map(Map.Entry::getKey)
				.collect(Collectors.joining(", "));
		if (!foreign.isEmpty()) {
			throw new ProblemException(Problem.error("The runner for boards passes no values of the type of the input " + foreign, model.file().toString(),
					"let the model take float, int8 to int64, uint8, bool or string"));
		}
		Map<String, Datum> outputs = new LinkedHashMap<>(new RunModelOperation(model, inputs, RunSettings.usual()).run(progress).outputs());
		outputs.values().removeIf(output -> !TensorJson.passes(output));
		return new HealthCase(inputs, outputs);
	}

	/** @return as the runner reads it */
	ObjectNode toJson(Tolerance tolerance) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("relative", tolerance.relative()).put("absolute", tolerance.absolute());
		json.set("inputs", TensorJson.write(inputs));
		json.set("outputs", TensorJson.write(outputs));
		return json;
	}
}
