package org.edgeloop.suggestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.edgeloop.dataset.suggestion.SuggestionIndex;
import org.edgeloop.dataset.suggestion.SuggestionState;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.snap.ShaftRevolutions;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Runs a detector over recordings of a project and writes what it suggests into their files of suggestions. It replaces what the same
 * detector suggested before for the same channels, but for what was accepted or rejected; what others suggested stays. Labels do not
 * change.
 */
public final class SuggestOperation {

	/**
	 * What became of a recording.
	 *
	 * @param recording the path from the project's folder
	 * @param suggestions what the detector found there, decided or not
	 * @param open how many of them wait for a decision
	 * @param dropped how many of its earlier suggestions it does not make any more
	 */
	public record Suggested(String recording, List<Label> suggestions, int open, int dropped) {
	}

	/** @param problems what could not be looked at, and what the user should know */
	public record Outcome(List<Suggested> recordings, List<Problem> problems) {

		/** @return the number of suggestions in all recordings that wait for a decision */
		public int open() {
			return recordings.stream().mapToInt(Suggested::open).sum();
		}
	}

	private final Path project;
	private final List<String> recordings;
	private final List<String> channels;
	private final DetectorSettings settings;
	private final String type;

	/**
	 * @param project the project's folder
	 * @param recordings the paths of recordings from there, with '/' between the names; empty for all
	 * @param channels see {@link #indices}. A recording that has none of them is passed over
	 * @param type the path of the label type to suggest; see {@link DetectOperation}
	 */
	public SuggestOperation(Path project, List<String> recordings, List<String> channels, DetectorSettings settings, String type) {
		this.project = project.toAbsolutePath().normalize();
		this.recordings = List.copyOf(recordings);
		this.channels = List.copyOf(channels);
		this.settings = settings;
		this.type = type;
	}

	/**
	 * A recording that cannot be looked at keeps no other from it.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled; recordings that are done stay so
	 * @throws ProblemException if the folder is no project, or it has not the label type
	 * @throws IOException if the project cannot be read
	 */
	public Outcome run(Progress progress) throws IOException {
		return run(true, progress);
	}

	/**
	 * Finds what {@link #run} would suggest, and writes nothing.
	 *
	 * @see #run
	 */
	public Outcome preview(Progress progress) throws IOException {
		return run(false, progress);
	}

	private Outcome run(boolean writes, Progress progress) throws IOException {
		if (!DatasetFiles.isProject(project)) {
			throw new ProblemException(Problem.error("this is no project: it has no " + DatasetFiles.NAME, project.toString(),
					"name a project's folder"));
		}
		DatasetDescription description = DatasetFiles.read(project);
		if (!type.isEmpty() && description.taxonomy().find(type).isEmpty()) {
			throw new ProblemException(Problem.error("the project has no label type " + type, project.toString(),
					"name one of its types by its path, or add it to " + DatasetFiles.NAME));
		}
		var outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
		for (String recording : chosen(progress)) {
			progress.checkCancelled();
			try {
				suggest(description, recording, writes, progress, outcome);
			} catch (ProblemException e) {
				outcome.problems.add(e.problem());
			} catch (IOException e) {
				outcome.problems.add(Problem.error("it cannot be looked at: " + IoCause.inWords(e), recording, "check its permissions"));
			}
		}
		return outcome;
	}

	private List<String> chosen(Progress progress) throws IOException {
		return recordings.isEmpty() ? new Dataset(project).scan(progress).stream().map(RecordingEntry::path).toList() : recordings;
	}

	private void suggest(DatasetDescription description, String recording, boolean writes, Progress progress, Outcome outcome) throws IOException {
		// This refuses what leads out of the project's data.
		LabelFiles.fileFor(project, recording);
		try (SampleSource source = description.settingsOf(recording).open(project.resolve(recording), progress)) {
			List<Channel> all = source.channels();
			List<Integer> looked = indices(channels, all);
			if (looked.isEmpty()) {
				outcome.problems.add(Problem.warning("it has no channel " + String.join(", ", channels), recording, "choose one of "
						+ all.stream().map(Channel::name).collect(Collectors.joining(", "))));
				return;
			}
			List<Label> found = new DetectOperation(source, looked, Optional.empty(), settings, type, Optional.of(project)).run(progress,
					outcome.problems::add);
			Set<String> names = looked.stream().map(all::get).map(Channel::name).collect(Collectors.toSet());
			outcome.recordings.add(suggested(recording, source, found, names, writes));
		}
	}

	/**
	 * @param wanted names of channels or, where no channel is called so, indices from 0; empty for all but a tachometer, whose pulses are
	 *            events of no interest
	 * @return the indices of those that are there, in the order in which they are wanted
	 */
	public static List<Integer> indices(List<String> wanted, List<Channel> all) {
		if (wanted.isEmpty()) {
			int tacho = all.size() > 1 ? ShaftRevolutions.tachoOf(all).orElse(-1) : -1;
			return IntStream.range(0, all.size()).filter(index -> index != tacho).boxed().toList();
		}
		List<String> names = all.stream().map(Channel::name).toList();
		return wanted.stream().map(name -> names.contains(name) || !name.matches("\\d{1,6}") ? names.indexOf(name) : Integer.parseInt(name))
				.filter(index -> index >= 0 && index < all.size()).distinct().toList();
	}

	private Suggested suggested(String recording, SampleSource source, List<Label> found, Set<String> looked, boolean writes)
			throws IOException {
		LabelSet labels = labels(recording);
		List<Label> replaced = replaced(SuggestionFiles.read(project, recording), labels, looked);
		Set<String> ids = found.stream().map(Label::getId).collect(Collectors.toSet());
		int dropped = (int) replaced.stream().filter(label -> !ids.contains(label.getId())).count();
		int open = new SuggestionIndex(labels, found).count(SuggestionState.OPEN);
		if (writes) {
			SuggestionFiles.update(project, recording, set -> {
				set.setSamples(source.channels().stream().mapToLong(Channel::length).max().orElse(0));
				set.setSampleRate(source.channels().stream().flatMapToDouble(each -> each.sampleRate().stream()).max().orElse(0));
				set.getLabels().removeAll(replaced(set, labels, looked));
				set.getLabels().removeIf(label -> ids.contains(label.getId()));
				set.getLabels().addAll(EcoreUtil.copyAll(found));
			});
		}
		return new Suggested(recording, found, open, dropped);
	}

	/** @return the detector's suggestions that nobody has decided about */
	private List<Label> replaced(LabelSet suggestions, LabelSet labels, Set<String> looked) {
		Set<String> decided = Stream.concat(labels.getLabels().stream(), labels.getRejected().stream()).map(Label::getId)
				.collect(Collectors.toSet());
		return suggestions.getLabels().stream().filter(label -> isReplaced(label, looked) && !decided.contains(label.getId())).toList();
	}

	private boolean isReplaced(Label suggestion, Set<String> looked) {
		return suggestion.getOrigin().kind().equals(settings.detector().id()) && looked.containsAll(suggestion.getChannels());
	}

	private LabelSet labels(String recording) throws IOException {
		Path file = LabelFiles.fileFor(project, recording);
		return Files.exists(file) ? LabelFiles.read(file) : LabelsFactory.eINSTANCE.createLabelSet();
	}
}
