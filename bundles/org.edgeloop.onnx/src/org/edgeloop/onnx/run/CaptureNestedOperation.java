package org.edgeloop.onnx.run;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.run.OpenSession;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

/**
 * Runs a model and keeps values of its main graph and of the branches and bodies of its nodes. Values of bodies of loops come stacked, a slice
 * for each round, which must then be of one shape.
 */
public final class CaptureNestedOperation {

	private final Model model;
	private final Map<String, Datum> inputs;
	private final List<ValuePlace> values;
	private final InferredShapes shapes;
	private final RunSettings settings;

	/**
	 * @param inputs by name, as for {@link ModelSession#run}
	 * @param values tensors; not those of functions' bodies
	 */
	public CaptureNestedOperation(Model model, Map<String, Datum> inputs, Collection<ValuePlace> values, InferredShapes shapes, RunSettings settings) {
		this.model = model;
		this.inputs = inputs;
		this.values = List.copyOf(values);
		this.shapes = shapes;
		this.settings = settings;
	}

	/**
	 * @return the values that the run computed: not those of branches that it did not take
	 * @throws ProblemException if a value is no tensor of a known type or lies in a function, an input does not fit, or ONNX Runtime does not run
	 *             the model
	 * @throws IOException if the model's file cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled, which ends a run under way
	 */
	public Map<ValuePlace, TensorArray> run(Progress progress) throws IOException {
		progress.begin("Capturing values of " + model.file().getFileName(), 0);
		Map<ValuePlace, ElementType> wanted = new LinkedHashMap<>();
		for (ValuePlace place : values) {
			Optional<ElementType> element = shapes.type(place.graph(), place.name()).filter(ValueType.OfTensor.class::isInstance).flatMap(ValueType::tensorElement);
			wanted.put(place, element.orElseThrow(() -> new ProblemException(Problem.error("it is not known what the value '%s' is a tensor of"
					.formatted(place.name()), model.file().toString(), "choose a tensor whose type is known"))));
		}
		Map<String, Datum> checked = new InputCheck(model).check(inputs);
		Map<ValuePlace, TensorArray> captured = new LinkedHashMap<>();
		try (OpenSession session = OpenSession.capturing(model, settings, checked, wanted)) {
			Map<String, Datum> found = session.run(checked, progress);
			session.captured().forEach((place, name) -> {
				boolean nested = model.owner(place.graph()).isPresent();
				if (found.get(name) instanceof Datum.OfTensor(TensorArray array) && !(nested && array.elements() == 0)) {
					captured.put(place, array);
				}
			});
		}
		return captured;
	}
}
