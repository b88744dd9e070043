package org.edgeloop.onnx.ui.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.edgeloop.chart.ValueText;
import org.edgeloop.onnx.diff.Change;
import org.edgeloop.onnx.diff.MatchKind;
import org.edgeloop.onnx.diff.MeasureDelta;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.diff.NodeDiff;

/** Differences in words. */
public final class DiffText {

	private DiffText() {
	}

	/** @return such as {@code 2 nodes added, 1 removed, 3 changed; 4 tensors differ} */
	public static String summary(ModelDiff diff) {
		if (diff.isSame()) {
			return "The models are the same.";
		}
		List<String> parts = new ArrayList<>();
		for (MatchKind kind : List.of(MatchKind.ADDED, MatchKind.REMOVED, MatchKind.CHANGED, MatchKind.MOVED, MatchKind.AFFECTED)) {
			if (diff.count(kind) > 0) {
				parts.add(String.format(Locale.ROOT, "%,d %s", diff.count(kind), kind));
			}
		}
		String nodes = parts.isEmpty() ? "All nodes are the same" : "Nodes: " + String.join(", ", parts);
		long tensors = diff.parts().tensors().stream().filter(tensor -> tensor.kind() != MatchKind.SAME).count();
		String weights = tensors == 0 ? "all tensors are the same" : String.format(Locale.ROOT, "%,d of %,d tensors differ", tensors, diff.parts().tensors().size());
		return nodes + "; " + weights + (diff.isEquivalent() ? ". Both compute the same." : ".");
	}

	/** @return what differs of a node, in a line */
	public static String changes(NodeDiff node) {
		return node.changes().stream().map(Change::toString).collect(Collectors.joining("; "));
	}

	/** @return a number with its unit; a dash if it is not known */
	public static String number(OptionalDouble number, MeasureDelta measure) {
		return number.isEmpty() ? "\u2013" : grouped(number.getAsDouble()) + (measure.unit().isEmpty() ? "" : " " + measure.unit());
	}

	/** @return by how much it differs, with a sign; a dash if that is not known */
	public static String difference(MeasureDelta measure) {
		return measure.difference().isEmpty() ? "\u2013" : sign(measure.difference().getAsDouble()) + number(measure.difference(), measure);
	}

	/** @return by which share of the number before it differs, with a sign; a dash if that is not known */
	public static String share(MeasureDelta measure) {
		return measure.relative().isEmpty() ? "\u2013" : sign(measure.relative().getAsDouble()) + ValueText.percent(measure.relative().getAsDouble());
	}

	private static String grouped(double number) {
		return number == Math.rint(number) ? String.format(Locale.ROOT, "%,d", (long) number).replace("-", "\u2212") : ValueText.of(number);
	}

	private static String sign(double number) {
		return number > 0 ? "+" : "";
	}
}
