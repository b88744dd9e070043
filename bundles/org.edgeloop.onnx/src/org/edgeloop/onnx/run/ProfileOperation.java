package org.edgeloop.onnx.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.onnx.internal.OrtRuntime;
import org.edgeloop.onnx.internal.run.OpenSession;
import org.edgeloop.onnx.internal.run.Profiling;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.tensor.Datum;

/** Measures how long a model takes on this machine, as a whole and by ONNX Runtime's own profiler node by node. */
public final class ProfileOperation {

	private static final double NANOSECONDS = 1e6;

	private final Model model;
	private final Map<String, Datum> inputs;
	private final RunSettings settings;
	private final int warmUp;
	private final int runs;

	/**
	 * @param inputs by name, as for {@link ModelSession#run}
	 * @param warmUp how many runs come first and do not count: they fill caches and arenas
	 * @param runs how many count, at least one
	 */
	public ProfileOperation(Model model, Map<String, Datum> inputs, RunSettings settings, int warmUp, int runs) {
		if (warmUp < 0 || runs < 1) {
			throw new IllegalArgumentException("warm-up %d, runs %d".formatted(warmUp, runs));
		}
		this.model = model;
		this.inputs = inputs;
		this.settings = settings;
		this.warmUp = warmUp;
		this.runs = runs;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if an input does not fit, or ONNX Runtime does not run the model
	 * @throws IOException if the model's file cannot be read, or there is no room for temporary files
	 * @throws java.util.concurrent.CancellationException if cancelled, which ends a run under way
	 */
	public Profile run(Progress progress) throws IOException {
		progress.begin("Profiling " + model.file().getFileName(), 2L * (warmUp + runs));
		Map<String, Datum> checked = new InputCheck(model).check(inputs);
		double[] whole = whole(checked, progress);
		try (TemporaryFolder folder = TemporaryFolder.create("edgeloop-profile")) {
			List<NodeLatency> nodes = nodes(checked, folder.path(), progress);
			return new Profile(LatencyStatistics.of(whole), nodes, "ONNX Runtime " + OrtRuntime.environment().getVersion(), settings.threads());
		}
	}

	private double[] whole(Map<String, Datum> checked, Progress progress) throws IOException {
		var times = new double[runs];
		try (OpenSession session = OpenSession.of(model, settings, checked, List.of())) {
			for (int run = -warmUp; run < runs; run++) {
				progress.checkCancelled();
				long nanoseconds = session.time(checked, progress);
				if (run >= 0) {
					times[run] = nanoseconds / NANOSECONDS;
				}
				progress.worked(1);
			}
		}
		return times;
	}

	private List<NodeLatency> nodes(Map<String, Datum> checked, Path folder, Progress progress) throws IOException {
		var profiling = new Profiling(model, folder);
		try (OpenSession session = OpenSession.profiled(model, settings, checked, profiling)) {
			for (int run = 0; run < warmUp + runs; run++) {
				progress.checkCancelled();
				session.time(checked, progress);
				progress.worked(1);
			}
			return profiling.latencies(session.endProfiling(), warmUp);
		}
	}
}
