package org.edgeloop.onnx.ui.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.evaluation.CompareModelsOperation;
import org.edgeloop.evaluation.ComparisonSettings;
import org.edgeloop.evaluation.EvaluationSettings;
import org.edgeloop.evaluation.ModelComparison;
import org.edgeloop.onnx.diff.CompareLatencyOperation;
import org.edgeloop.onnx.diff.LatencyComparison;
import org.edgeloop.onnx.diff.MeasureDelta;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.run.RunSettings;
import org.edgeloop.ui.Background;

/** What two models do, measured when the user asks: how long they take, and how often they are right. */
public final class DiffMeasures {

	private static final int RUNS = 20;

	private final ModelDiff diff;
	private final Background background;
	private final Runnable listener;
	private Optional<LatencyComparison> latency = Optional.empty();
	private Optional<ModelComparison> quality = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private Optional<Runnable> cancel = Optional.empty();

	/** @param listener is told when something has begun or ended */
	DiffMeasures(ModelDiff diff, Background background, Runnable listener) {
		this.diff = diff;
		this.background = background;
		this.listener = listener;
	}

	/** Runs both models on this machine with the same made-up inputs. */
	public void measureLatency() {
		var operation = new CompareLatencyOperation(diff.before(), diff.after(), Map.of(), RunSettings.usual(), RUNS);
		start("Measuring latencies", operation::run, found -> latency = Optional.of(found));
	}

	/**
	 * Judges both models on the same labelled windows.
	 *
	 * @param project a project's folder, or a feature table with a row for each window
	 */
	public void judge(Path project) {
		var operation = new CompareModelsOperation(diff.before().file(), diff.after().file(), project, EvaluationSettings.DEFAULT, ComparisonSettings.DEFAULT);
		start("Judging both models on " + project.getFileName(), operation::run, found -> quality = Optional.of(found));
	}

	private <T> void start(String name, Background.Work<T> work, Consumer<T> take) {
		if (isBusy()) {
			return;
		}
		problem = Optional.empty();
		cancel = Optional.of(background.start(name, work, found -> {
			cancel = Optional.empty();
			take.accept(found);
			listener.run();
		}, this::fail));
		listener.run();
	}

	private void fail(Problem fault) {
		cancel = Optional.empty();
		problem = Optional.of(fault);
		listener.run();
	}

	public boolean isBusy() {
		return cancel.isPresent();
	}

	/** @return why the last measurement came to nothing */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @return how long both take, node by node; empty until it was measured */
	public Optional<LatencyComparison> latency() {
		return latency;
	}

	/** @return what was measured so far */
	List<MeasureDelta> all() {
		List<MeasureDelta> all = new ArrayList<>();
		latency.map(LatencyComparison::measure).ifPresent(all::add);
		quality.map(ModelComparison::measures).ifPresent(all::addAll);
		return all;
	}

	void close() {
		cancel.ifPresent(Runnable::run);
	}
}
