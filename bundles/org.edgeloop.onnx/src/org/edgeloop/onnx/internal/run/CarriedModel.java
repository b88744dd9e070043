package org.edgeloop.onnx.internal.run;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.Datum;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/**
 * A model as ONNX Runtime gets it.
 *
 * @param message empty if it is the file as it stands
 * @param outputs how each value that is wanted leaves it
 */
record CarriedModel(Optional<ModelProto> message, Map<String, OutputCarrier> outputs) {

	/** Of the nodes that carry values, where a model has none of ONNX's own operators. */
	private static final long OPSET = 18;

	/**
	 * @param fixed inputs that go into the model itself
	 * @param between values that are to be given besides its outputs
	 * @throws org.edgeloop.base.ProblemException if an input is nothing that a model takes
	 * @throws IOException if the file cannot be read
	 */
	static CarriedModel of(Model model, Map<String, Datum> fixed, List<WantedValue> between) throws IOException {
		List<WantedValue> outputs = outputs(model);
		if (fixed.isEmpty() && between.isEmpty() && outputs.stream().allMatch(CarriedModel::isPlain)) {
			Map<String, OutputCarrier> plain = new LinkedHashMap<>();
			outputs.forEach(output -> plain.put(output.name(), new OutputCarrier.Plain(output.name())));
			return new CarriedModel(Optional.empty(), plain);
		}
		return of(model, fixed, _ -> between);
	}

	/** Changes a message before anything else does. */
	@FunctionalInterface
	interface Change {

		/** @return the values of the main graph that are wanted besides its outputs */
		List<WantedValue> apply(ModelProto.Builder message) throws IOException;
	}

	/** As {@link #of(Model, Map, List)}, with a message that is changed first. */
	static CarriedModel of(Model model, Map<String, Datum> fixed, Change first) throws IOException {
		List<WantedValue> outputs = outputs(model);
		ModelProto.Builder message = ModelProtos.read(model.file()).toBuilder();
		List<WantedValue> between = first.apply(message);
		GraphProto.Builder graph = message.getGraphBuilder();
		putInputs(graph, model, fixed);
		Map<String, OutputCarrier> carriers = new LinkedHashMap<>();
		var carrying = new OutputCarriers(graph);
		outputs.forEach(output -> carriers.put(output.name(), carrying.carry(output.name(), output.type())));
		between.forEach(value -> carriers.computeIfAbsent(value.name(), name -> carrying.carry(name, value.type())));
		declare(graph, carriers);
		addOpset(message);
		return new CarriedModel(Optional.of(message.build()), carriers);
	}

	private static List<WantedValue> outputs(Model model) {
		return model.graph().outputs().stream().map(output -> new WantedValue(output.name(), output.type())).toList();
	}

	/** @return the model with a message that is changed further */
	CarriedModel changed(Model model, Consumer<ModelProto.Builder> change) throws IOException {
		ModelProto.Builder changed = (message.isPresent() ? message.get() : ModelProtos.read(model.file())).toBuilder();
		change.accept(changed);
		return new CarriedModel(Optional.of(changed.build()), outputs);
	}

	private static boolean isPlain(WantedValue output) {
		return new OutputCarriers(GraphProto.newBuilder()).carry(output.name(), output.type()) instanceof OutputCarrier.Plain;
	}

	private static void putInputs(GraphProto.Builder graph, Model model, Map<String, Datum> fixed) throws IOException {
		var carrying = new InputCarriers(graph);
		for (Value input : model.graph().inputs()) {
			Datum datum = fixed.get(input.name());
			if (datum != null) {
				carrying.put(input.name(), datum, input.type().orElse(new ValueType.OfSequence(Optional.empty())));
			}
		}
		carrying.finish();
	}

	private static void declare(GraphProto.Builder graph, Map<String, OutputCarrier> carriers) {
		Map<String, ValueInfoProto> declared = new LinkedHashMap<>();
		graph.getOutputList().forEach(output -> declared.put(output.getName(), output));
		graph.clearOutput();
		Set<String> done = new HashSet<>();
		for (OutputCarrier carrier : carriers.values()) {
			for (String name : carrier.names()) {
				if (done.add(name)) {
					graph.addOutput(declared.getOrDefault(name, Protos.value(name)));
				}
			}
		}
	}

	private static void addOpset(ModelProto.Builder message) {
		boolean known = message.getOpsetImportList().stream().map(OperatorSetIdProto::getDomain)
				.anyMatch(domain -> domain.isEmpty() || domain.equals(Model.DEFAULT_DOMAIN));
		if (!known) {
			message.addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPSET));
		}
	}
}
