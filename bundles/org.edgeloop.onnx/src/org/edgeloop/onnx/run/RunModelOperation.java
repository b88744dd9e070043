package org.edgeloop.onnx.run;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.tensor.Datum;

/** Runs a model once. */
public final class RunModelOperation {

	private final Model model;
	private final Map<String, Datum> inputs;
	private final RunSettings settings;

	/** @param inputs by name, as for {@link ModelSession#run} */
	public RunModelOperation(Model model, Map<String, Datum> inputs, RunSettings settings) {
		this.model = model;
		this.inputs = inputs;
		this.settings = settings;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if an input is missing or does not fit, or ONNX Runtime does not run the model
	 * @throws IOException if the model's file cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled, which ends a run under way
	 */
	public RunResult run(Progress progress) throws IOException {
		progress.begin("Running " + model.file().getFileName(), 0);
		long started = System.nanoTime();
		try (var session = new ModelSession(model, settings)) {
			Map<String, Datum> outputs = session.run(inputs, progress);
			return new RunResult(outputs, Duration.ofNanos(System.nanoTime() - started));
		}
	}
}
