package org.edgeloop.cli.internal.onnx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.onnx.diff.Change;
import org.edgeloop.onnx.diff.MatchKind;
import org.edgeloop.onnx.diff.MeasureDelta;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.diff.NodeDiff;
import org.edgeloop.onnx.diff.TensorDiff;
import org.edgeloop.onnx.diff.TensorDistance;
import org.edgeloop.onnx.diff.ValueDiff;
import org.edgeloop.onnx.model.NodeRef;

/** What two models differ in, for people. */
final class DiffText {

	private final ModelDiff diff;
	private final boolean all;

	/** @param all whether what is the same is written, too */
	DiffText(ModelDiff diff, boolean all) {
		this.diff = diff;
		this.all = all;
	}

	@Override
	public String toString() {
		return List.of(measures(), header(), values("Input", diff.parts().inputs()), values("Output", diff.parts().outputs()), nodes(), tensors(), verdict())
				.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
	}

	private String measures() {
		var table = new TextTable("", ">Before", ">After", ">Difference", ">");
		for (MeasureDelta measure : diff.measures()) {
			String unit = measure.unit().isEmpty() ? "" : " (" + measure.unit() + ")";
			table.row(measure.name() + unit, number(measure.before()), number(measure.after()), number(measure.difference()),
					measure.relative().isPresent() ? "%+.1f %%".formatted(100 * measure.relative().getAsDouble()) : "");
		}
		return table.toString();
	}

	private static String number(OptionalDouble number) {
		if (number.isEmpty()) {
			return "?";
		}
		double value = number.getAsDouble();
		return value == Math.rint(value) ? "%,.0f".formatted(value) : "%,.4f".formatted(value);
	}

	private String header() {
		var table = new TextTable("File", "Before", "After");
		diff.parts().header().forEach(change -> table.row(change.what(), change.before(), change.after()));
		return diff.parts().header().isEmpty() ? "" : table.toString();
	}

	private String values(String heading, List<ValueDiff> values) {
		var table = new TextTable("", heading, "Before", "After");
		List<ValueDiff> shown = values.stream().filter(value -> all || value.kind() != MatchKind.SAME).toList();
		shown.forEach(value -> table.row(sign(value.kind()), value.name(), value.typeBefore(), value.typeAfter()));
		return shown.isEmpty() ? "" : table.toString();
	}

	private String nodes() {
		var table = new TextTable("", "Node", "Operator", "What");
		List<NodeDiff> shown = diff.parts().nodes().stream().filter(node -> all || node.kind() != MatchKind.SAME || !node.changes().isEmpty()).toList();
		shown.forEach(node -> table.row(sign(node.kind()), label(node), node.node().qualifiedOperator(),
				node.changes().stream().map(Change::toString).collect(Collectors.joining("; "))));
		return shown.isEmpty() ? "" : table.toString();
	}

	private static String label(NodeDiff node) {
		NodeRef ref = node.ref();
		return ref.graph().id().isEmpty() ? ref.node().label() : ref.graph().id() + "/" + ref.node().label();
	}

	private String tensors() {
		var table = new TextTable("", "Weights", "Shape", ">Differ", ">Norm before", ">Norm after", ">Relative", ">Largest");
		List<TensorDiff> shown = diff.parts().tensors().stream().filter(tensor -> all || tensor.kind() != MatchKind.SAME).toList();
		shown.forEach(tensor -> table.row(sign(tensor.kind()), tensor.name(), tensor.tensor().valueType().toString(),
				told(tensor, distance -> "%,d".formatted(distance.changed())), told(tensor, distance -> "%.4g".formatted(distance.normBefore())),
				told(tensor, distance -> "%.4g".formatted(distance.normAfter())), told(tensor, distance -> "%.3g".formatted(distance.relative())),
				told(tensor, distance -> "%.3g".formatted(distance.largestDifference()))));
		return shown.isEmpty() ? "" : table.toString();
	}

	private static String told(TensorDiff tensor, Function<TensorDistance, String> text) {
		return tensor.distance().map(text).orElse("");
	}

	private static String sign(MatchKind kind) {
		return switch (kind) {
		case SAME -> "";
		case AFFECTED -> "~";
		case CHANGED -> "≠";
		case MOVED -> "→";
		case ADDED -> "+";
		case REMOVED -> "−";
		};
	}

	private String verdict() {
		String counts = Arrays.stream(MatchKind.values()).filter(kind -> diff.count(kind) > 0).map(kind -> "%,d %s".formatted(diff.count(kind), kind))
				.collect(Collectors.joining(", "));
		String verdict = diff.isSame() ? "The models are the same"
				: diff.isEquivalent() ? "The models compute the same; only names or what the files say of themselves differ" : "The models differ";
		return Optional.of(counts).filter(text -> !text.isEmpty()).map(text -> verdict + ". Nodes: " + text).orElse(verdict) + "\n";
	}
}
