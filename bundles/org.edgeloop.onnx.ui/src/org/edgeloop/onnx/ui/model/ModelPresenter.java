package org.edgeloop.onnx.ui.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.shape.SymbolicDimension;
import org.edgeloop.onnx.tensor.ListTensorsOperation;
import org.edgeloop.onnx.tensor.StoredTensor;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.internal.properties.FactFinder;
import org.edgeloop.ui.Background;

/** The logic of the Model view. */
public final class ModelPresenter {

	private final Background background;
	private final Runnable listener;
	private Optional<OnnxDocument> document = Optional.empty();
	private ModelContent content = ModelContent.NOTHING;
	private String filter = "";
	/** What the user bound last; shapes may still be on their way. */
	private Map<String, Long> bindings = Map.of();
	private Optional<Problem> refusal = Optional.empty();
	private Runnable cancelLooking = () -> { };
	private Runnable cancelInferring = () -> { };

	/** @param listener is told when something else is to be shown */
	public ModelPresenter(Background background, Runnable listener) {
		this.background = background;
		this.listener = listener;
	}

	/** Shows another model, or none. */
	public void show(Optional<OnnxDocument> other) {
		if (other.equals(document)) {
			return;
		}
		close();
		document = other;
		content = ModelContent.NOTHING;
		refusal = Optional.empty();
		bindings = document.map(OnnxDocument::bindings).orElse(Map.of());
		document.ifPresent(opened -> {
			opened.addListener(listener);
			cancelLooking = background.start("Looking at the model", progress -> look(opened.model(), progress), found -> {
				content = found;
				listener.run();
			}, fault -> refuse(Optional.of(fault)));
		});
		listener.run();
	}

	private static ModelContent look(Model model, Progress progress) throws IOException {
		var facts = new FactFinder(model, Optional.empty(), Map.of()).facts(new GraphElement.OfGraph(model.graph()));
		return new ModelContent(facts.groups().stream().filter(group -> !group.title().endsWith("puts")).toList(),
				new ListTensorsOperation(model).run(progress), SymbolicDimension.of(model));
	}

	public Optional<OnnxDocument> document() {
		return document;
	}

	/** @return what is known of the model; nothing until it has been looked at */
	public ModelContent content() {
		return content;
	}

	/** @return inputs, then outputs */
	public List<PortRow> ports() {
		List<PortRow> rows = new ArrayList<>();
		document.ifPresent(opened -> {
			Graph graph = opened.model().graph();
			graph.requiredInputs().forEach(input -> rows.add(port(opened, graph, true, input)));
			graph.outputs().forEach(output -> rows.add(port(opened, graph, false, output)));
		});
		return rows;
	}

	private static PortRow port(OnnxDocument opened, Graph graph, boolean isInput, Value value) {
		Optional<ValueType> type = opened.shapes().flatMap(shapes -> shapes.type(graph, value.name())).or(value::type);
		return new PortRow(isInput, value.name(), type.map(ValueType::toString).orElse("not known"), value.documentation(),
				new GraphElement.OfValue(graph, value.name()));
	}

	/** Shows only tensors whose name, type or graph holds a text. */
	public void filter(String text) {
		filter = text.toLowerCase(Locale.ROOT).strip();
		listener.run();
	}

	/** @return the tensors that the filter lets through, the largest first */
	public List<StoredTensor> tensors() {
		return filter.isEmpty() ? content.tensors() : content.tensors().stream().filter(this::passes).toList();
	}

	private boolean passes(StoredTensor tensor) {
		return (tensor.name() + " " + tensor.tensor().valueType() + " " + tensor.graph().id()).toLowerCase(Locale.ROOT).contains(filter);
	}

	public List<Function> functions() {
		return document.map(opened -> opened.model().functions()).orElse(List.of());
	}

	/** @return symbolic dimensions with what the user bound them to */
	public List<DimensionRow> dimensions() {
		return content.dimensions().stream().map(one -> new DimensionRow(one.name(), one.places(),
				bindings.containsKey(one.name()) ? OptionalLong.of(bindings.get(one.name())) : OptionalLong.empty())).toList();
	}

	/**
	 * Gives a symbolic dimension a size and infers all shapes anew.
	 *
	 * @param text a whole number from 0 on; nothing to leave the dimension symbolic
	 */
	public void bind(String dimension, String text) {
		document.ifPresent(opened -> {
			Map<String, Long> wanted = new HashMap<>(bindings);
			if (text.isBlank()) {
				wanted.remove(dimension);
			} else if (text.strip().matches("\\d{1,18}")) {
				wanted.put(dimension, Long.valueOf(text.strip()));
			} else {
				refuse(Optional.of(Problem.error("\"" + text + "\" is no size", dimension, "enter a whole number from 0 on, or nothing")));
				return;
			}
			refuse(Optional.empty());
			if (!wanted.equals(bindings)) {
				infer(opened, wanted);
			}
		});
	}

	/** Leaves all symbolic dimensions symbolic. */
	public void unbindAll() {
		document.filter(_ -> !bindings.isEmpty()).ifPresent(opened -> infer(opened, Map.of()));
	}

	private void infer(OnnxDocument opened, Map<String, Long> wanted) {
		cancelInferring.run();
		bindings = wanted;
		cancelInferring = background.start("Inferring shapes of " + opened.model().file().getFileName(),
				progress -> new InferShapesOperation(opened.model(), wanted).run(progress), (InferredShapes inferred) -> opened.setShapes(wanted, inferred),
				fault -> refuse(Optional.of(fault)));
	}

	private void refuse(Optional<Problem> problem) {
		refusal = problem;
		listener.run();
	}

	/** @return why the last entry of the user was refused */
	public Optional<Problem> refusal() {
		return refusal;
	}

	/** @return what is wrong with the file, then what contradicts itself in it */
	public List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		document.ifPresent(opened -> {
			problems.addAll(opened.problems());
			opened.shapes().ifPresent(shapes -> problems.addAll(shapes.problems()));
		});
		return problems;
	}

	public void close() {
		cancelLooking.run();
		cancelInferring.run();
		document.ifPresent(opened -> opened.removeListener(listener));
	}
}
