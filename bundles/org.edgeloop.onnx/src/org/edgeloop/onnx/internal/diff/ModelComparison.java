package org.edgeloop.onnx.internal.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.diff.Change;
import org.edgeloop.onnx.diff.MatchKind;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.diff.NodeDiff;
import org.edgeloop.onnx.diff.ValueDiff;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;

/** Two models, part by part. */
public final class ModelComparison {

	private final Model before;
	private final Model after;
	private final Progress progress;
	private final InferredShapes shapesBefore;
	private final InferredShapes shapesAfter;
	private final TensorComparison tensors;

	public ModelComparison(Model before, Model after, Progress progress) {
		this.before = before;
		this.after = after;
		this.progress = progress;
		shapesBefore = new InferShapesOperation(before, Map.of()).run(progress);
		shapesAfter = new InferShapesOperation(after, Map.of()).run(progress);
		tensors = new TensorComparison(progress);
	}

	Model before() {
		return before;
	}

	Model after() {
		return after;
	}

	Progress progress() {
		return progress;
	}

	public InferredShapes shapesBefore() {
		return shapesBefore;
	}

	public InferredShapes shapesAfter() {
		return shapesAfter;
	}

	TensorComparison tensors() {
		return tensors;
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public ModelDiff.Parts run() {
		List<NodeDiff> nodes = new ArrayList<>();
		new GraphComparison(before.graph(), after.graph(), this, nodes).run();
		tensors.unused(before.graph(), after.graph());
		List<Change> header = header();
		functions(nodes, header);
		return new ModelDiff.Parts(header, values(before.graph().requiredInputs(), after.graph().requiredInputs()),
				values(before.graph().outputs(), after.graph().outputs()), nodes, tensors.found());
	}

	private List<Change> header() {
		List<Change> changes = new ArrayList<>();
		Map<String, String> one = described(before);
		Map<String, String> other = described(after);
		var names = new TreeSet<>(one.keySet());
		names.addAll(other.keySet());
		for (String name : names) {
			String old = one.getOrDefault(name, "");
			String now = other.getOrDefault(name, "");
			if (!old.equals(now)) {
				changes.add(new Change(Change.Aspect.HEADER, name, old, now));
			}
		}
		return changes;
	}

	private static Map<String, String> described(Model model) {
		Map<String, String> texts = new LinkedHashMap<>();
		Model.Origin origin = model.origin();
		texts.put("IR version", Long.toString(origin.irVersion()));
		texts.put("producer", (origin.producer() + " " + origin.producerVersion()).strip());
		texts.put("model domain", origin.domain());
		texts.put("model version", Long.toString(origin.version()));
		texts.put("documentation", origin.documentation());
		texts.put("graph", model.graph().name());
		model.opsets().forEach((domain, version) -> texts.put("opset " + domain, Long.toString(version)));
		model.metadata().forEach((key, value) -> texts.put("metadata " + key, value));
		return texts;
	}

	/** Functions are known by domain and name; their bodies are compared node by node. */
	private void functions(List<NodeDiff> nodes, List<Change> header) {
		Map<String, Function> old = byName(before);
		Map<String, Function> now = byName(after);
		now.forEach((name, function) -> {
			Optional<Function> one = Optional.ofNullable(old.get(name));
			one.ifPresentOrElse(same -> new GraphComparison(same.body(), function.body(), this, nodes).run(),
					() -> header.add(new Change(Change.Aspect.HEADER, "function " + name, "", size(function))));
		});
		old.forEach((name, function) -> {
			if (!now.containsKey(name)) {
				header.add(new Change(Change.Aspect.HEADER, "function " + name, size(function), ""));
			}
		});
	}

	private static String size(Function function) {
		return "%d nodes".formatted(function.body().nodes().size());
	}

	private static Map<String, Function> byName(Model model) {
		Map<String, Function> found = new LinkedHashMap<>();
		model.functions().forEach(function -> found.put(function.domain() + "." + function.name() + (function.overload().isEmpty() ? "" : ":" + function.overload()),
				function));
		return found;
	}

	/** By names, those that are left by their order. */
	private static List<ValueDiff> values(List<Value> before, List<Value> after) {
		List<Value> old = new ArrayList<>(before);
		Map<Value, Value> partners = new LinkedHashMap<>();
		for (Value value : after) {
			Optional<Value> same = old.stream().filter(other -> other.name().equals(value.name())).findFirst();
			same.ifPresent(other -> {
				partners.put(value, other);
				old.remove(other);
			});
		}
		List<ValueDiff> found = new ArrayList<>();
		for (Value value : after) {
			Optional<Value> partner = Optional.ofNullable(partners.get(value));
			if (partner.isEmpty() && !old.isEmpty() && before.size() == after.size()) {
				partner = Optional.of(old.removeFirst());
			}
			found.add(partner.map(other -> compared(other, value))
					.orElseGet(() -> new ValueDiff(MatchKind.ADDED, Optional.empty(), Optional.of(value), "", text(value))));
		}
		old.forEach(value -> found.add(new ValueDiff(MatchKind.REMOVED, Optional.of(value), Optional.empty(), text(value), "")));
		return found;
	}

	private static ValueDiff compared(Value one, Value other) {
		boolean same = one.type().isEmpty() && other.type().isEmpty()
				|| one.type().isPresent() && other.type().isPresent() && TypeLikeness.alike(one.type().get(), other.type().get());
		return new ValueDiff(same ? MatchKind.SAME : MatchKind.CHANGED, Optional.of(one), Optional.of(other), text(one), text(other));
	}

	private static String text(Value value) {
		return value.type().map(ValueType::toString).orElse("");
	}
}
