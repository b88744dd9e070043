package org.edgeloop.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.signal.features.WindowFeatures;
import org.edgeloop.suggestion.internal.WindowRows;

/**
 * Finds windows that look like a given one: the nearest in the space of the features of windows, each less its mean over all windows and
 * by its standard deviation. The distance is the root mean square of the differences in all features that every window has and that
 * vary; the score is exp(−distance²/2). Windows begin a quarter of their length apart, and farther where there would be too many.
 */
public final class FindSimilarOperation {

	/** A window and how like the given one it is. */
	public record SimilarWindow(FeatureWindow window, double distance) {

		/** @return from 0 to 1, the same */
		public double score() {
			return Math.exp(-distance * distance / 2);
		}
	}

	/**
	 * What was found.
	 *
	 * @param windows the most similar first; neither they nor the given one overlap
	 * @param problems which recordings could not be looked at
	 */
	public record Similar(List<SimilarWindow> windows, List<Problem> problems) {
	}

	/** What the memory holds of; more do not make a better choice of some dozens. */
	private static final int MOST_WINDOWS = 1 << 17;

	private record Candidate(FeatureWindow window, double[] features) {
	}

	private final Path project;
	private final FeatureWindow sought;
	private final List<String> recordings;
	private final int count;

	/**
	 * @param project the project's folder
	 * @param sought the given window; its channel is looked at in all recordings
	 * @param recordings the paths of the recordings to look through, from the project's folder
	 * @param count how many windows are wanted at most
	 */
	public FindSimilarOperation(Path project, FeatureWindow sought, List<String> recordings, int count) {
		this.project = project.toAbsolutePath().normalize();
		this.sought = sought;
		this.recordings = List.copyOf(recordings);
		this.count = count;
	}

	/**
	 * @throws ProblemException if the given window cannot be described, or is too short or too long for it
	 * @throws IOException if its recording cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Similar run(Progress progress) throws IOException {
		DatasetDescription description = DatasetFiles.read(project);
		long length = sought.range().length();
		FeatureSettings settings = WindowRows.settings(length, Math.max(1, length / 4), sought.recording());
		double[] features = soughtFeatures(description, settings, progress);
		var candidates = new ArrayList<Candidate>();
		var problems = new ArrayList<Problem>();
		int share = Math.max(1, MOST_WINDOWS / Math.max(1, recordings.size()));
		for (String recording : recordings) {
			progress.checkCancelled();
			try (SampleSource source = open(description, recording, progress)) {
				collect(source, recording, settings, share, progress, candidates);
			} catch (ProblemException e) {
				problems.add(e.problem());
			} catch (IOException e) {
				problems.add(Problem.error("it cannot be looked at: " + IoCause.inWords(e), recording, "check its permissions"));
			}
		}
		return new Similar(nearest(features, candidates), problems);
	}

	private SampleSource open(DatasetDescription description, String recording, Progress progress) throws IOException {
		return description.settingsOf(recording).open(project.resolve(recording), progress);
	}

	private double[] soughtFeatures(DatasetDescription description, FeatureSettings settings, Progress progress) throws IOException {
		try (SampleSource source = open(description, sought.recording(), progress)) {
			int channel = indexOf(source);
			if (channel < 0 || sought.range().to() > source.channels().get(channel).length()) {
				throw new ProblemException(Problem.error(sought.faultIn(source.channels()).orElse("the recording has no such window"),
						sought.recording(), "choose another range or channel"));
			}
			var samples = new double[settings.length()];
			source.read(channel, sought.range().from(), samples, 0, samples.length);
			double[] features = new WindowFeatures(settings).of(samples, source.channels().get(channel).sampleRate().orElse(Double.NaN));
			if (Arrays.stream(features).allMatch(Double::isNaN)) {
				throw new ProblemException(Problem.error("samples are missing in the window", sought.recording(), "choose a range without gaps"));
			}
			return features;
		}
	}

	private int indexOf(SampleSource source) {
		return source.channels().stream().map(Channel::name).toList().indexOf(sought.channel());
	}

	private void collect(SampleSource source, String recording, FeatureSettings settings, int share, Progress progress,
			List<Candidate> candidates) throws IOException {
		int channel = indexOf(source);
		if (channel < 0) {
			return;
		}
		var whole = new SampleRange(0, source.channels().get(channel).length());
		new WindowRows(source, channel, whole, settings).atMost(share).read(progress, (window, features) -> {
			if (!Arrays.stream(features).allMatch(Double::isNaN)) {
				candidates.add(new Candidate(new FeatureWindow(recording, sought.channel(), window), features));
			}
		});
	}

	private List<SimilarWindow> nearest(double[] features, List<Candidate> candidates) {
		double[] scales = scales(features, candidates);
		List<SimilarWindow> all = candidates.stream()
				.map(candidate -> new SimilarWindow(candidate.window, distance(features, candidate.features, scales)))
				.sorted(Comparator.comparingDouble(SimilarWindow::distance)).toList();
		var chosen = new ArrayList<SimilarWindow>();
		for (SimilarWindow window : all) {
			if (chosen.size() < count && !overlaps(window.window, sought)
					&& chosen.stream().noneMatch(other -> overlaps(window.window, other.window))) {
				chosen.add(window);
			}
		}
		return chosen;
	}

	private static boolean overlaps(FeatureWindow one, FeatureWindow other) {
		return one.recording().equals(other.recording()) && one.range().intersects(other.range());
	}

	/** @return the standard deviation of each feature; 0 for one that does not count */
	private static double[] scales(double[] features, List<Candidate> candidates) {
		return IntStream.range(0, features.length).mapToDouble(feature -> {
			double mean = candidates.stream().mapToDouble(candidate -> candidate.features[feature]).average().orElse(Double.NaN);
			double variance = candidates.stream().mapToDouble(candidate -> Math.pow(candidate.features[feature] - mean, 2)).average()
					.orElse(Double.NaN);
			boolean counts = Double.isFinite(features[feature]) && Double.isFinite(variance);
			return counts ? Math.sqrt(variance) : 0;
		}).toArray();
	}

	private static double distance(double[] one, double[] other, double[] scales) {
		double sum = 0;
		int counted = 0;
		for (int i = 0; i < one.length; i++) {
			if (scales[i] > 0) {
				double difference = (one[i] - other[i]) / scales[i];
				sum += difference * difference;
				counted++;
			}
		}
		return counted == 0 ? 0 : Math.sqrt(sum / counted);
	}
}
