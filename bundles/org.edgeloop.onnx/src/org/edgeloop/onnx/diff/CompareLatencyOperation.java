package org.edgeloop.onnx.diff;

import java.io.IOException;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.run.MadeInputs;
import org.edgeloop.onnx.run.Profile;
import org.edgeloop.onnx.run.ProfileOperation;
import org.edgeloop.onnx.run.RunSettings;

/** Measures how long two models take on this machine, with the same made-up inputs. */
public final class CompareLatencyOperation {

	private static final long SEED = 1;
	private static final int WARM_UP = 3;

	private final Model before;
	private final Model after;
	private final Map<String, Long> bindings;
	private final RunSettings settings;
	private final int runs;

	/**
	 * @param bindings sizes of symbolic dimensions; 1 for those left out
	 * @param runs how many of each count, at least one
	 */
	public CompareLatencyOperation(Model before, Model after, Map<String, Long> bindings, RunSettings settings, int runs) {
		this.before = before;
		this.after = after;
		this.bindings = Map.copyOf(bindings);
		this.settings = settings;
		this.runs = runs;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if ONNX Runtime does not run one of them
	 * @throws IOException if a model's file cannot be read, or there is no room for temporary files
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public LatencyComparison run(Progress progress) throws IOException {
		return new LatencyComparison(profile(before, progress), profile(after, progress));
	}

	private Profile profile(Model model, Progress progress) throws IOException {
		var inputs = MadeInputs.random(bindings, SEED).of(model);
		return new ProfileOperation(model, inputs, settings, WARM_UP, runs).run(progress);
	}
}
