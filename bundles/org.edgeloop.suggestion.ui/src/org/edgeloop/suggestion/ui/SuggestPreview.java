package org.edgeloop.suggestion.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.suggestion.DetectOperation;
import org.edgeloop.suggestion.DetectorSettings;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/** Says how much a detector finds in sight while its settings are still being chosen: the latest ones alone count. */
public final class SuggestPreview {

	/** More samples of a channel are not looked through while the user types; it takes about a second. */
	public static final long MOST_SAMPLES = 20_000_000;

	/**
	 * What is in sight.
	 *
	 * @param source the open recording
	 * @param range positions as labels have them
	 * @param project the project's folder
	 */
	public record Sight(SampleSource source, SampleRange range, Path project) {
	}

	private final Sight sight;
	private final Consumer<String> words;
	private final LatestWork<String> counting;

	/** @param words is told what there is to say, in the background's thread */
	public SuggestPreview(Sight sight, Background background, Consumer<String> words) {
		this.sight = sight;
		this.words = words;
		counting = new LatestWork<>(background, words, problem -> words.accept(sentence(problem)));
	}

	/** Looks through what is in sight, as the form says. */
	public void show(SuggestForm form) {
		DetectorSettings settings;
		try {
			settings = form.settings();
		} catch (ProblemException e) {
			counting.cancel();
			words.accept("");
			return;
		}
		List<Integer> channels = IntStream.range(0, sight.source().channels().size())
				.filter(i -> form.channels().isEmpty() || form.channels().contains(sight.source().channels().get(i).name())).boxed().toList();
		String type = form.type();
		words.accept("Counting …");
		counting.start("Counting suggestions", progress -> count(settings, channels, type, progress));
	}

	/** Ends counting. */
	public void stop() {
		counting.cancel();
	}

	private String count(DetectorSettings settings, List<Integer> channels, String type, Progress progress) throws ProblemException, java.io.IOException {
		SampleRange range = sight.range();
		boolean isPart = range.length() > MOST_SAMPLES;
		SampleRange looked = isPart ? new SampleRange(range.from(), range.from() + MOST_SAMPLES) : range;
		var problems = new ArrayList<Problem>();
		List<Label> found = new DetectOperation(sight.source(), channels, Optional.of(looked), settings, type, Optional.of(sight.project()))
				.run(progress, problems::add);
		String where = isPart ? "In the first " + MOST_SAMPLES / 1_000_000 + " million samples in sight: " : "In sight: ";
		return where + sentence(found) + (problems.isEmpty() ? "" : " " + sentence(problems.getFirst()));
	}

	private static String sentence(List<Label> found) {
		if (found.isEmpty()) {
			return "nothing is found.";
		}
		var scores = found.stream().mapToDouble(label -> label.getOrigin().score().orElse(0)).summaryStatistics();
		String count = found.size() == 1 ? "one suggestion" : String.format(Locale.ROOT, "%,d suggestions", found.size()).replace(',', '\u202f');
		return count + String.format(Locale.ROOT, scores.getMin() == scores.getMax() ? ", score %.2f." : ", scores from %.2f to %.2f.", scores.getMin(),
				scores.getMax());
	}

	private static String sentence(Problem problem) {
		return problem.toLine();
	}
}
