package org.edgeloop.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestedLabels;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/** Runs a detector over channels of a recording, or over a range of them, and writes nothing. */
public final class DetectOperation {

	/** Nobody decides about more, one by one. */
	public static final int MOST = 100_000;

	private final SampleSource source;
	private final List<Integer> channels;
	private final Optional<SampleRange> range;
	private final DetectorSettings settings;
	private final String type;
	private final Optional<Path> project;

	/**
	 * @param channels indices in {@link SampleSource#channels()}
	 * @param range positions as labels have them, which count samples of the channel with the highest rate; empty for all
	 * @param type the path of the label type to suggest; not used by a detector that {@linkplain Detector#choosesTypes() chooses}
	 * @param project the project's folder that the recording lies in; empty for none
	 */
	public DetectOperation(SampleSource source, List<Integer> channels, Optional<SampleRange> range, DetectorSettings settings, String type,
			Optional<Path> project) {
		this.source = source;
		this.channels = List.copyOf(channels);
		this.range = range;
		this.settings = settings;
		this.type = type.isEmpty() && !settings.detector().choosesTypes() ? settings.detector().id() : type;
		this.project = project;
	}

	/**
	 * @param problems is told what the user should know but keeps nothing from being found
	 * @return suggestions, by channels and places; at most {@value #MOST} of a channel
	 * @throws ProblemException if the settings do not go with the recording
	 * @throws IOException if something cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public List<Label> run(Progress progress, Consumer<Problem> problems) throws IOException {
		String provenance = settings.provenance(progress);
		var suggestions = new ArrayList<Label>();
		for (List<Integer> together : groups(progress)) {
			find(together, provenance, progress, problems, suggestions);
		}
		return suggestions;
	}

	private List<List<Integer>> groups(Progress progress) throws IOException {
		int together = settings.detector().channelsTogether(settings, sampleRate(), progress);
		if (together == 1) {
			return channels.stream().map(List::of).toList();
		}
		if (together != channels.size()) {
			throw new ProblemException(Problem.error("it looks at %d channels together, not at %d".formatted(together, channels.size()),
					source.file().toString(), "choose " + together + " channels in the order that it takes them"));
		}
		return List.of(channels);
	}

	private double sampleRate() {
		return channels.isEmpty() ? Double.NaN : source.channels().get(channels.getFirst()).sampleRate().orElse(Double.NaN);
	}

	private void find(List<Integer> together, String provenance, Progress progress, Consumer<Problem> problems, List<Label> suggestions)
			throws IOException {
		Channel described = source.channels().get(together.getFirst());
		List<String> names = together.stream().map(channel -> source.channels().get(channel).name()).toList();
		var positions = new LabelPositions(source, described);
		var whole = new SampleRange(0, described.length());
		var input = new DetectorInput(source, together, range.map(positions::toSamples).orElse(whole), project, problems);
		int before = suggestions.size();
		try {
			settings.detector().find(input, settings, progress, finding -> {
				if (suggestions.size() - before == MOST) {
					throw new TooManyException();
				}
				suggestions.add(label(finding, names, positions, provenance));
			});
		} catch (TooManyException e) {
			problems.accept(Problem.warning("only the first " + MOST + " suggestions are kept", input.place(),
					"look for less by the detector's settings"));
		}
	}

	private Label label(Finding finding, List<String> names, LabelPositions positions, String provenance) {
		var labels = new SuggestedLabels(finding.type().isEmpty() ? type : finding.type(), names);
		var origin = new LabelOrigin(provenance, Double.isNaN(finding.score()) ? OptionalDouble.empty() : OptionalDouble.of(finding.score()),
				UnknownKeys.NONE);
		SampleRange place = positions.ofSamples(finding.from(), finding.to());
		return finding.from() == finding.to() ? labels.point(place.from(), origin) : labels.region(place.from(), place.to(), origin);
	}

	/** Ends a detector that finds something everywhere. */
	private static final class TooManyException extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}
}
