package org.edgeloop.onnx.run;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.run.OpenSession;
import org.edgeloop.onnx.internal.run.WantedValue;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.Datum;

/**
 * A model that ONNX Runtime holds ready. Inputs of any type go in and outputs of any type come out, as far as ONNX Runtime computes with them.
 * One thread uses it at a time.
 */
public final class ModelSession implements AutoCloseable {

	private final Model model;
	private final RunSettings settings;
	private final List<WantedValue> between;
	private @Nullable OpenSession open;

	/** Opens nothing yet: what inputs are says how the model is passed on. */
	public ModelSession(Model model, RunSettings settings) {
		this(model, settings, Map.of());
	}

	/** @param between values of the main graph that are wanted besides its outputs, with their types as far as they are known */
	public ModelSession(Model model, RunSettings settings, Map<String, Optional<ValueType>> between) {
		this.model = model;
		this.settings = settings;
		this.between = between.entrySet().stream().map(entry -> new WantedValue(entry.getKey(), entry.getValue())).toList();
	}

	public Model model() {
		return model;
	}

	/**
	 * @param inputs by name, all that have no default, of the declared types
	 * @return outputs, in the model's order, then the values between that were asked for
	 * @throws org.edgeloop.base.ProblemException if an input is missing or does not fit, or ONNX Runtime does not run the model; it says why
	 * @throws IOException if the model's file cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled, which ends a run under way
	 */
	public Map<String, Datum> run(Map<String, Datum> inputs, Progress progress) throws IOException {
		Map<String, Datum> checked = new InputCheck(model).check(inputs);
		progress.checkCancelled();
		OpenSession session = open;
		if (session == null || !session.takes(checked)) {
			close();
			session = OpenSession.of(model, settings, checked, between);
			open = session;
		}
		return new LinkedHashMap<>(session.run(checked, progress));
	}

	@Override
	public void close() {
		OpenSession session = open;
		open = null;
		if (session != null) {
			session.close();
		}
	}
}
