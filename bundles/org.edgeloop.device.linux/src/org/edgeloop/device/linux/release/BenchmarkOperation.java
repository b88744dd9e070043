package org.edgeloop.device.linux.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.internal.release.RunnerTalk;
import org.edgeloop.device.linux.internal.release.RunnerTalk.Known;
import org.edgeloop.device.linux.release.BoardBenchmark.Latency;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.run.CompareOutputsOperation;
import org.edgeloop.onnx.run.MadeInputs;
import org.edgeloop.onnx.run.OutputComparison;
import org.edgeloop.onnx.run.RunModelOperation;
import org.edgeloop.onnx.run.RunSettings;
import org.edgeloop.onnx.run.Tolerance;
import org.edgeloop.onnx.tensor.Datum;

/** Measures on a board how its release runs, and holds its outputs against the desktop's. */
public final class BenchmarkOperation {

	private static final long SEED = 1;

	private final DeviceSettings settings;
	private final DeviceAccess access;
	private final Optional<Path> model;
	private final int runs;
	private final int warmup;
	private final Optional<Tolerance> tolerance;

	/**
	 * @param model the file that the board's release is of, to be run here on inputs that the board has not seen; without it, the outputs
	 *        count that were computed when it was deployed
	 * @param runs how many are measured, at least 1
	 * @param warmup how many go before them
	 * @param tolerance the release's own, if empty
	 */
	public BenchmarkOperation(DeviceSettings settings, DeviceAccess access, Optional<Path> model, int runs, int warmup, Optional<Tolerance> tolerance) {
		if (runs < 1 || warmup < 0) {
			throw new IllegalArgumentException(runs + " runs after " + warmup);
		}
		this.settings = settings;
		this.access = access;
		this.model = model;
		this.runs = runs;
		this.warmup = warmup;
		this.tolerance = tolerance;
	}

	/**
	 * @throws org.edgeloop.base.ConnectionException if the board cannot be reached, or runs no release
	 * @throws ProblemException if the model is another one than the board's, or does not run here
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public BoardBenchmark run(Progress progress) throws IOException {
		try (RunnerTalk talk = RunnerTalk.open(settings, access, progress)) {
			RunnerTalk.Identity identity = talk.identity();
			progress.begin("Measuring " + identity.model(), runs + (long) warmup);
			talk.time(warmup, progress);
			Latency latency = Percentiles.of(talk.time(runs, progress));
			Known known = talk.known();
			List<OutputComparison> parity = model.isPresent() ? fresh(talk, model.get(), identity, known, progress)
					: compare(known.outputs(), talk.infer(known.inputs()), known, progress);
			RunnerTalk.Memory memory = talk.memory();
			return new BoardBenchmark(identity.release(), identity.model(), identity.sha256(), identity.runtime(), latency, memory.resident(), memory.peak(),
					parity);
		}
	}

	private List<OutputComparison> fresh(RunnerTalk talk, Path file, RunnerTalk.Identity identity, Known known, Progress progress) throws IOException {
		if (!ContentHash.of(file, Progress.NONE).equals(ContentHash.PREFIX + identity.sha256())) {
			throw new ProblemException(Problem.error("The board runs another model than this one", file.toString(), "give the file that was deployed, or none"));
		}
		Model here = new ReadModelOperation(file).run(Progress.NONE).model();
		Map<String, Datum> inputs = MadeInputs.random(Map.of(), SEED).of(here);
		Map<String, Datum> outputs = new RunModelOperation(here, inputs, RunSettings.usual()).run(Progress.NONE).outputs();
		Map<String, Datum> there = talk.infer(inputs);
		outputs.keySet().retainAll(known.outputs().keySet());
		return compare(outputs, there, known, progress);
	}

	private List<OutputComparison> compare(Map<String, Datum> here, Map<String, Datum> there, Known known, Progress progress) {
		return new CompareOutputsOperation(here, there, tolerance.orElse(known.tolerance())).run(progress);
	}
}
