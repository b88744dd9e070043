package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.dataset.features.FeatureTable;
import org.edgeloop.dataset.features.FeatureTableOperation;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.evaluation.ClassifyWindowsOperation.ClassifiedWindow;
import org.edgeloop.evaluation.EvaluationSettings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.Tables;

/** The windows of one recording as a model takes them, labelled or not. */
public abstract class RecordingRows implements ModelRows {

	/** So many windows are classified before the first of them is handed on, so that neither they nor their scores fill the memory. */
	private static final int BLOCK = 1 << 14;

	/** @throws ProblemException see {@link SampleLayout#of} */
	public static int channels(ModelUse use, EvaluationSettings settings) throws ProblemException {
		return use.takesFeatures() ? 1 : SampleLayout.of(use, settings.length()).channels();
	}

	/** @param channels as many as the model takes */
	public static RecordingRows of(ModelUse use, EvaluationSettings settings, SampleSource source, List<Integer> channels, SampleRange range,
			Optional<Path> project, Progress progress) throws IOException {
		if (!use.takesFeatures()) {
			return SampledRows.of(use, settings, source, channels, range);
		}
		Optional<TrainedTable> trained = project.isPresent() ? TrainedTable.find(project.get(), use, progress) : Optional.empty();
		String channel = source.channels().get(channels.getFirst()).name();
		FeatureTableSettings wanted = new WindowSets(source.file(), settings.withChannels(List.of(channel))).featureSettings(use, trained, "label");
		try (TemporaryFolder scratch = TemporaryFolder.create("edgeloop-classification")) {
			FeatureTable made = new FeatureTableOperation(source.file(), wanted, scratch.path().resolve("features.parquet")).run(progress);
			try (Table table = Tables.open(new FileSource(made.file()), progress)) {
				return ComputedRows.of(table, use.features(), range, progress);
			}
		}
	}

	/** @return the samples of a window */
	abstract SampleRange window(int row) throws ProblemException;

	/** @return whether nothing is missing of a window that was read; some models say something of any window */
	boolean isComplete(int row) {
		return true;
	}

	/** Runs the model on all windows, a block after the other. */
	public void classify(ModelUse use, List<String> classes, Progress progress, Consumer<ClassifiedWindow> found) throws IOException {
		var classifier = new Classifier(use);
		for (int first = 0; first < count(); first += BLOCK) {
			ModelRows block = block(first, Math.min(BLOCK, count() - first));
			Predictions predictions = classifier.predict(block, classes, progress);
			for (int row = 0; row < block.count(); row++) {
				int predicted = predictions.predicted()[row];
				if (predicted >= 0 && isComplete(first + row)) {
					found.accept(new ClassifiedWindow(window(first + row), predictions.classes().get(predicted), probability(predictions, row)));
				}
			}
		}
	}

	private ModelRows block(int first, int size) {
		RecordingRows all = this;
		return new ModelRows() {

			@Override
			public int count() {
				return size;
			}

			@Override
			public int width() {
				return all.width();
			}

			@Override
			public void read(int row, double[] into) throws IOException {
				all.read(first + row, into);
			}
		};
	}

	/** Scores that are no probabilities are taken for their logarithms, which differ from them by a constant. */
	private static double probability(Predictions predictions, int row) {
		if (!predictions.hasScores()) {
			return Double.NaN;
		}
		double[] scores = predictions.scores()[row];
		double best = scores[predictions.predicted()[row]];
		if (predictions.probabilistic()) {
			return Math.clamp(best, 0, 1);
		}
		double sum = 0;
		for (double score : scores) {
			sum += Math.exp(score - best);
		}
		return 1 / sum;
	}

	/** Rows of a feature table of the recording. */
	private static final class ComputedRows extends RecordingRows {

		private final FeatureColumns features;
		private final List<SampleRange> windows;

		private ComputedRows(FeatureColumns features, List<SampleRange> windows) {
			this.features = features;
			this.windows = windows;
		}

		static RecordingRows of(Table table, List<String> names, SampleRange range, Progress progress) throws IOException {
			FeatureColumns columns = FeatureColumns.of(table, names, progress);
			TablePlaces places = TablePlaces.of(table, progress);
			var windows = new ArrayList<SampleRange>();
			var rows = new ArrayList<Integer>();
			for (int row : columns.rows()) {
				SampleRange window = places.window(row).range();
				if (window.from() >= range.from() && window.to() <= range.to()) {
					rows.add(row);
					windows.add(window);
				}
			}
			return new ComputedRows(columns.only(rows.stream().mapToInt(Integer::intValue).toArray()), windows);
		}

		@Override
		public int count() {
			return windows.size();
		}

		@Override
		public int width() {
			return features.width();
		}

		@Override
		public void read(int row, double[] into) {
			features.read(row, into);
		}

		@Override
		SampleRange window(int row) {
			return windows.get(row);
		}
	}
}
