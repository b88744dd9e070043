package org.edgeloop.dataset.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.internal.agreement.KappaCounts;
import org.edgeloop.dataset.internal.agreement.LabelScope;
import org.edgeloop.dataset.internal.agreement.PairComparison;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/**
 * Compares what annotators say: event by event, and sample by sample. A recording counts for a pair if both have a label file for it,
 * and for Fleiss' kappa if all have. The recordings themselves are opened where a project has them, for their channels and lengths; elsewhere the label files tell.
 */
public final class AgreementOperation {

	/** One recording with the labels of each annotator, as far as they have seen it. */
	private record Compared(String recording, List<Optional<List<Label>>> labels, List<String> channels, long samples) {

		boolean isSeenBy(List<Integer> annotators) {
			return annotators.stream().allMatch(annotator -> labels.get(annotator).isPresent());
		}

		List<Label> labelsOf(int annotator) {
			return labels.get(annotator).orElseThrow();
		}
	}

	private final List<Annotation> annotations;
	private final AgreementSettings settings;
	private final List<Problem> problems = new ArrayList<>();

	/**
	 * @param annotations those to be compared, at least two
	 * @throws IllegalArgumentException with a sentence for the user if there are fewer
	 */
	public AgreementOperation(List<Annotation> annotations, AgreementSettings settings) {
		if (annotations.size() < 2) {
			throw new IllegalArgumentException("agreement needs two annotators at least");
		}
		this.annotations = List.copyOf(annotations);
		this.settings = settings;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws ProblemException if the annotators have no recording in common, or a project's description is not sound
	 * @throws IOException if a project cannot be read
	 */
	public Agreement run(Progress progress) throws IOException {
		DatasetDescription description = description();
		Set<String> common = common();
		progress.begin("Comparing labels", common.size());
		List<Compared> recordings = new ArrayList<>();
		for (String recording : common) {
			progress.checkCancelled();
			recordings.add(compared(recording, description, progress));
			progress.worked(1);
		}
		List<PairAgreement> pairs = new ArrayList<>();
		for (int i = 0; i < annotations.size(); i++) {
			for (int j = i + 1; j < annotations.size(); j++) {
				pairs.add(pair(i, j, recordings, description, progress));
			}
		}
		Optional<Kappa> fleiss = annotations.size() > 2
				? Optional.of(kappa(recordings, Selection.all(annotations.size())).kappa())
				: Optional.empty();
		return new Agreement(annotations.stream().map(Annotation::annotator).toList(), recordings.size(), pairs, fleiss, problems);
	}

	private DatasetDescription description() throws IOException {
		for (Annotation annotation : annotations) {
			if (annotation.project().isPresent()) {
				return DatasetFiles.read(annotation.project().get());
			}
		}
		return new DatasetDescription("");
	}

	private Set<String> common() throws ProblemException {
		Set<String> common = new TreeSet<>();
		annotations.forEach(annotation -> common.addAll(annotation.recordings().keySet()));
		for (String recording : List.copyOf(common)) {
			List<Annotation> have = annotations.stream().filter(annotation -> annotation.recordings().containsKey(recording)).toList();
			if (have.size() < 2) {
				common.remove(recording);
				problems.add(Problem.warning("left out, for only " + have.getFirst().annotator() + " has labelled it", recording,
						"have somebody else label it, too"));
			}
		}
		if (common.isEmpty()) {
			throw new ProblemException(Problem.error("the annotators have labelled no recording in common",
					String.join(", ", annotations.stream().map(Annotation::annotator).toList()), "name label files of one recording"));
		}
		return common;
	}

	private Compared compared(String recording, DatasetDescription description, Progress progress) {
		List<Optional<LabelSet>> sets = annotations.stream()
				.map(annotation -> Optional.ofNullable(annotation.recordings().get(recording))).toList();
		List<Label> all = sets.stream().flatMap(Optional::stream).flatMap(set -> set.getLabels().stream()).toList();
		List<Long> lengths = sets.stream().flatMap(Optional::stream).map(LabelSet::getSamples).filter(samples -> samples > 0).distinct()
				.toList();
		if (lengths.size() > 1) {
			problems.add(Problem.warning("the label files are for recordings of different lengths: " + lengths, recording,
					"check that everybody labelled the same"));
		}
		long last = all.stream().mapToLong(Label::getTo).max().orElse(0);
		long samples = lengths.stream().mapToLong(Long::longValue).max().orElse(last);
		List<String> channels = Stream.concat(all.stream().flatMap(label -> label.getChannels().stream()),
				channels(recording, description, progress).stream()).distinct().sorted().toList();
		List<Optional<List<Label>>> labels = sets.stream().map(set -> set.map(each -> List.copyOf(each.getLabels()))).toList();
		return new Compared(recording, labels, channels.isEmpty() ? List.of("") : channels, samples);
	}

	/** @return the names of the recording's channels; none if it is nowhere, or cannot be opened */
	private List<String> channels(String recording, DatasetDescription description, Progress progress) {
		for (Annotation annotation : annotations) {
			if (annotation.project().isPresent()) {
				try {
					Path file = ProjectPaths.resolve(annotation.project().get(), recording);
					if (Files.exists(file)) {
						return channels(file, recording, description, Progress.NONE.until(progress::isCancelled));
					}
				} catch (IOException e) {
					problems.add(Problem.warning("the recording cannot be opened, so that only channels count that labels name", recording,
							"open it in the workbench to see why"));
					return List.of();
				}
			}
		}
		return List.of();
	}

	private static List<String> channels(Path file, String recording, DatasetDescription description, Progress progress)
			throws IOException {
		try (SampleSource source = description.settingsOf(recording).open(file, progress)) {
			return source.channels().stream().map(Channel::name).toList();
		}
	}

	private PairAgreement pair(int reference, int other, List<Compared> recordings, DatasetDescription description, Progress progress) {
		var events = new PairComparison();
		var both = Selection.of(reference, other);
		for (Compared each : recordings) {
			progress.checkCancelled();
			if (each.isSeenBy(both.annotators())) {
				events.add(each.recording(), new LabelScope(each.channels(), settings), each.labelsOf(reference), each.labelsOf(other));
			}
		}
		return new PairAgreement(annotations.get(reference).annotator(), annotations.get(other).annotator(), events.classes(),
				kappa(recordings, both).kappa(), tiers(recordings, both, description), events.disagreements());
	}

	private List<TierKappa> tiers(List<Compared> recordings, Selection annotators, DatasetDescription description) {
		List<TierKappa> tiers = new ArrayList<>();
		for (String tier : Stream.concat(description.tiers().stream().map(Tier::name), Stream.of("")).distinct().toList()) {
			var counts = kappa(recordings, annotators.in(label -> description.taxonomy().tierOf(label.getType()).equals(tier)));
			if (counts.isAnythingSaid()) {
				tiers.add(new TierKappa(tier, counts.kappa()));
			}
		}
		return tiers;
	}

	private static KappaCounts kappa(List<Compared> recordings, Selection selection) {
		var counts = new KappaCounts(selection.annotators().size());
		recordings.stream().filter(each -> each.isSeenBy(selection.annotators()))
				.forEach(each -> counts.add(selection.of(each::labelsOf), each.channels(), each.samples()));
		return counts;
	}
}
