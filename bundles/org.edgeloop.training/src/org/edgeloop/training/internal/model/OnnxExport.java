package org.edgeloop.training.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.edgeloop.training.ClassifierKind;
import org.tribuo.ONNXExportable;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;

/**
 * A fitted classifier as an ONNX model that takes a table's rows as they are: {@value #INPUT}, float [rows, features], is standardised
 * inside. It gives {@value #LABEL}, int64 [rows], an index into the classes, and {@value #PROBABILITIES} or {@value #SCORES}, float
 * [rows, classes]. Tribuo's own graph is in the middle.
 */
final class OnnxExport {

	static final String INPUT = "features";
	static final String LABEL = "label";
	static final String PROBABILITIES = "probabilities";
	static final String SCORES = "scores";

	private static final String PRODUCER = "Edgeloop";
	private static final String DOMAIN = "org.edgeloop.training";

	private final FittedClassifier fitted;
	private final GraphProto exported;
	private final GraphProto.Builder graph;

	private OnnxExport(FittedClassifier fitted, GraphProto exported) {
		this.fitted = fitted;
		this.exported = exported;
		graph = GraphProto.newBuilder().setName(fitted.candidate().kind().id());
	}

	/** @param metadata what the model says of itself; the same bytes come of the same metadata */
	static ModelProto of(FittedClassifier fitted, Map<String, String> metadata) {
		ModelProto tribuo = ((ONNXExportable) fitted.model()).exportONNXModel(DOMAIN, 1);
		var export = new OnnxExport(fitted, tribuo.getGraph());
		export.build();
		// Tribuo's own metadata say when the model was trained, which would make each export another file
		ModelProto.Builder model = tribuo.toBuilder().clearMetadataProps().setProducerName(PRODUCER).clearProducerVersion()
				.clearDocString().setGraph(export.graph);
		metadata.forEach((key, value) -> model.addMetadataProps(StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
		return model.build();
	}

	/** @return the output that holds a number for each class */
	static String scoresOf(ClassifierKind kind) {
		return kind.isProbabilistic() ? PROBABILITIES : SCORES;
	}

	private void build() {
		int width = fitted.standardisation().means().length;
		String scores = scoresOf(fitted.candidate().kind());
		graph.addInput(OnnxParts.port(INPUT, DataType.FLOAT, width)).addOutput(OnnxParts.port(LABEL, DataType.INT64))
				.addOutput(OnnxParts.port(scores, DataType.FLOAT, fitted.classes()));
		addStandardisation(exported.getInput(0).getName());
		graph.addAllInitializer(exported.getInitializerList());
		addClassifier();
		arrange(exported.getOutput(0).getName(), scores);
		graph.addNode(OnnxParts.node("ArgMax", List.of(scores), LABEL).addAttribute(OnnxParts.integer("axis", 1))
				.addAttribute(OnnxParts.integer("keepdims", 0)));
	}

	/**
	 * In single precision x - mean would lose digits where the mean is large against the deviation. The mean is therefore taken away in two
	 * parts: the nearest float, and what is left of it.
	 */
	private void addStandardisation(String output) {
		double[] means = fitted.standardisation().means();
		double[] rest = Arrays.stream(means).map(mean -> mean - (float) mean).toArray();
		graph.addInitializer(OnnxParts.floats("mean", means)).addInitializer(OnnxParts.floats("mean_rest", rest))
				.addInitializer(OnnxParts.floats("scale", fitted.standardisation().scales()));
		graph.addNode(OnnxParts.node("Sub", List.of(INPUT, "mean"), "nearly_centred"))
				.addNode(OnnxParts.node("Sub", List.of("nearly_centred", "mean_rest"), "centred"))
				.addNode(OnnxParts.node("Div", List.of("centred", "scale"), output));
	}

	private void addClassifier() {
		for (NodeProto node : exported.getNodeList()) {
			if (fitted.candidate().kind() == ClassifierKind.LIBLINEAR_LOGISTIC && node.getOpType().equals("Softmax")) {
				addOneAgainstRest(node.getInput(0), node.getOutput(0));
			} else {
				graph.addNode(node);
			}
		}
	}

	/** LIBLINEAR takes each class's probability against the rest, and then their shares of the sum; Tribuo exports a softmax instead. */
	private void addOneAgainstRest(String input, String output) {
		graph.addInitializer(OnnxParts.longs("class_axis", 1));
		graph.addNode(OnnxParts.node("Sigmoid", List.of(input), "against_rest"))
				.addNode(OnnxParts.node("ReduceSum", List.of("against_rest", "class_axis"), "sum"))
				.addNode(OnnxParts.node("Div", List.of("against_rest", "sum"), output));
	}

	/** Brings Tribuo's order of classes into ours. */
	private void arrange(String output, String arranged) {
		int[] ids = fitted.order().ids();
		if (Arrays.equals(ids, IntStream.range(0, ids.length).toArray())) {
			graph.addNode(OnnxParts.node("Identity", List.of(output), arranged));
			return;
		}
		graph.addInitializer(OnnxParts.longs("class_order", Arrays.stream(ids).asLongStream().toArray()));
		graph.addNode(OnnxParts.node("Gather", List.of(output, "class_order"), arranged).addAttribute(OnnxParts.integer("axis", 1)));
	}
}
