package org.edgeloop.suggestion.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.suggestion.Detector;
import org.edgeloop.suggestion.DetectorField;
import org.edgeloop.suggestion.DetectorInput;
import org.edgeloop.suggestion.DetectorSettings;
import org.edgeloop.suggestion.Finding;
import org.edgeloop.suggestion.Scores;

/**
 * Windows that look unlike those of a reference, by the Mahalanobis distance of their features. A window is novel that is farther away
 * than all but a share of the reference's own windows, each fifth of which is judged by the other four, for windows look more normal than
 * they are to what they have shaped.
 */
public final class NoveltyDetector implements Detector {

	/** More windows tell nothing more of what is normal; of a longer reference they lie farther apart. */
	private static final int MOST_REFERENCES = 1 << 15;
	private static final int FEWEST_REFERENCES = 10;
	private static final int FOLDS = 5;

	private static final List<DetectorField> FIELDS = List.of(
			DetectorField.file("reference", "Reference", "A recording in which nothing is wrong; without one, the recording itself."),
			DetectorField.number("reference-from", "Reference from", "Its first sample that is taken.", "0", 0, 1e18),
			DetectorField.number("reference-to", "Reference to", "The sample behind the last one; 0 for the end.", "0", 0, 1e18),
			DetectorField.duration("window", "Window", "What features are of.", "2048"),
			DetectorField.duration("hop", "Hop", "From a window's begin to the next one's.", "1024"),
			DetectorField.number("share", "Share", "So many of the reference's windows may look novel.", "0.01", 0, 1));

	@Override
	public String id() {
		return "novelty";
	}

	@Override
	public String title() {
		return "Novelty";
	}

	@Override
	public String summary() {
		return "Windows that look unlike a reference, by the Mahalanobis distance of their features. The score compares it with the limit.";
	}

	@Override
	public List<DetectorField> fields() {
		return FIELDS;
	}

	@Override
	public void find(DetectorInput input, DetectorSettings settings, Progress progress, Consumer<Finding> found) throws IOException {
		FeatureSettings windows = WindowRows.settings(settings.samples("window", input.sampleRate()),
				settings.samples("hop", input.sampleRate()), input.place());
		List<double[]> reference = reference(input, settings, windows, progress);
		double limit = limit(reference, settings.number("share")).orElseThrow(() -> stillReference(input));
		NormalWindows normal = NormalWindows.of(reference).orElseThrow(() -> stillReference(input));
		var merger = new WindowMerger(input.stretches(), WindowMerger.Joint.GREATEST, found);
		new WindowRows(input.source(), input.channel(), input.range(), windows).read(progress, (window, features) -> {
			double distance = normal.distance(features);
			if (distance > limit) {
				merger.add(window.from(), window.to(), Scores.ofRatio(distance, limit), "");
			}
		});
		merger.end();
	}

	/** @return the distance that all but a share of the reference's windows stay below, each judged by the others; empty if there is none */
	private static OptionalDouble limit(List<double[]> reference, double share) {
		var distances = DoubleStream.builder();
		for (int fold = 0; fold < FOLDS; fold++) {
			int from = reference.size() * fold / FOLDS;
			int to = reference.size() * (fold + 1) / FOLDS;
			var others = new ArrayList<>(reference.subList(0, from));
			others.addAll(reference.subList(to, reference.size()));
			Optional<NormalWindows> normal = NormalWindows.of(others);
			if (normal.isEmpty()) {
				return OptionalDouble.empty();
			}
			reference.subList(from, to).forEach(row -> distances.add(normal.get().distance(row)));
		}
		double[] sorted = distances.build().filter(distance -> !Double.isNaN(distance)).sorted().toArray();
		return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(quantile(sorted, 1 - share));
	}

	private static ProblemException stillReference(DetectorInput input) {
		return new ProblemException(Problem.error("the reference's windows do not vary", input.place(),
				"choose a reference with samples of the machine at work"));
	}

	private static List<double[]> reference(DetectorInput input, DetectorSettings settings, FeatureSettings windows, Progress progress)
			throws IOException {
		Optional<Path> file = settings.file("reference");
		if (file.isEmpty()) {
			return rows(input.source(), input.channel(), settings, windows, progress);
		}
		try (SampleSource source = RecordingSettings.of(file.get()).open(file.get(), progress)) {
			List<String> names = source.channels().stream().map(Channel::name).toList();
			int channel = names.size() == 1 ? 0 : names.indexOf(input.described().name());
			if (channel < 0) {
				throw new ProblemException(Problem.error("the reference has no channel " + input.described().name(), file.get().toString(),
						"it has " + String.join(", ", names)));
			}
			if (!source.channels().get(channel).sampleRate().equals(input.described().sampleRate())) {
				input.problems().accept(Problem.warning("the reference is sampled at another rate, so that frequencies mean something else",
						file.get().toString(), "choose a reference of the same sample rate"));
			}
			return rows(source, channel, settings, windows, progress);
		}
	}

	private static List<double[]> rows(SampleSource source, int channel, DetectorSettings settings, FeatureSettings windows, Progress progress)
			throws IOException {
		long length = source.channels().get(channel).length();
		long to = (long) settings.number("reference-to");
		long end = to == 0 ? length : Math.min(to, length);
		var range = new SampleRange(Math.min((long) settings.number("reference-from"), end), end);
		var rows = new ArrayList<double[]>();
		new WindowRows(source, channel, range, windows).atMost(MOST_REFERENCES).read(progress, (_, features) -> {
			if (!Arrays.stream(features).allMatch(Double::isNaN)) {
				rows.add(features);
			}
		});
		if (rows.size() < FEWEST_REFERENCES) {
			throw new ProblemException(Problem.error("the reference has only %d windows of %d samples".formatted(rows.size(), windows.length()),
					source.file().toString(), "choose a longer reference or shorter windows; " + FEWEST_REFERENCES + " is the least"));
		}
		return rows;
	}

	/** Interpolates linearly between the values next to it, as {@code numpy.quantile} does. */
	private static double quantile(double[] ascending, double share) {
		double place = share * (ascending.length - 1);
		int below = (int) Math.floor(place);
		int above = Math.min(below + 1, ascending.length - 1);
		return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
	}
}
