package org.edgeloop.dataset.windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.ContentHashes;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.internal.ProjectHashes;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.internal.windows.ChosenChannels;
import org.edgeloop.dataset.internal.windows.RecordingGroups;
import org.edgeloop.dataset.internal.windows.SplitAssignment;
import org.edgeloop.dataset.internal.windows.WindowCutter;
import org.edgeloop.dataset.internal.windows.WindowLabels;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.signal.SampleSource;

/**
 * Finds out which windows a training set has, their classes and their splits, without reading a sample. A recording that cannot be
 * used is left out and told of; so is one whose content is no longer what was labelled.
 */
public final class PlanWindowsOperation {

	private final Path project;
	private final WindowSettings settings;
	private final SplitSettings split;
	private final List<Problem> problems = new ArrayList<>();
	private final ContentHashes hashes;
	private final ChosenChannels channels;
	private final WindowCutter cutter;

	/** @param project the project's folder */
	public PlanWindowsOperation(Path project, WindowSettings settings, SplitSettings split) {
		this.project = project.toAbsolutePath().normalize();
		this.settings = settings;
		this.split = split;
		hashes = ProjectHashes.of(this.project);
		channels = new ChosenChannels(settings.channels());
		cutter = new WindowCutter(settings);
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws ProblemException if the folder is no project, no window is left, a recording lacks the attribute to split by, or there
	 *         are fewer groups than splits
	 * @throws IOException if the project cannot be read
	 */
	public WindowPlan run(Progress progress) throws IOException {
		if (!DatasetFiles.isProject(project)) {
			throw new ProblemException(Problem.error("this is no project: it has no " + DatasetFiles.NAME, project.toString(),
					"name a project's folder"));
		}
		DatasetDescription description = DatasetFiles.read(project);
		var dataset = new Dataset(project);
		List<RecordingEntry> entries = dataset.scan(progress);
		var groups = new RecordingGroups(split.by(), description);
		var planned = new ArrayList<PlannedRecording>();
		progress.begin("Planning windows", entries.size());
		for (RecordingEntry entry : entries) {
			progress.checkCancelled();
			RecordingSettings recording = description.settingsOf(entry.path());
			// Opening and hashing report bytes, which do not add up with recordings.
			Optional<PlannedRecording> found = plan(entry, recording, Progress.NONE.until(progress::isCancelled));
			if (found.isPresent()) {
				planned.add(found.get());
				groups.add(entry, found.get().contentHash());
			}
			progress.worked(1);
		}
		return divide(planned, groups);
	}

	private Optional<PlannedRecording> plan(RecordingEntry entry, RecordingSettings recording, Progress progress) throws IOException {
		try {
			Path labelFile = LabelFiles.fileFor(project, entry.path());
			boolean labelled = Files.exists(labelFile);
			if (!labelled && !settings.keepUnlabelled()) {
				return Optional.empty();
			}
			byte[] bytes = labelled ? Files.readAllBytes(labelFile) : new byte[0];
			LabelSet labels = labelled ? LabelFiles.read(labelFile) : LabelsFactory.eINSTANCE.createLabelSet();
			return plan(entry, recording, labels, labelled ? ContentHash.of(bytes) : "", progress);
		} catch (ProblemException e) {
			problems.add(e.problem());
		} catch (IOException e) {
			problems.add(Problem.error("left out: it cannot be read: " + IoCause.inWords(e), entry.path(), "check its permissions"));
		}
		return Optional.empty();
	}

	private Optional<PlannedRecording> plan(RecordingEntry entry, RecordingSettings recording, LabelSet labels, String labelsHash,
			Progress progress) throws IOException {
		Path file = ProjectPaths.resolve(project, entry.path());
		try (SampleSource source = recording.open(file, progress)) {
			Optional<Problem> refused = channels.refuse(source, entry.path());
			if (refused.isPresent()) {
				problems.add(refused.get());
				return Optional.empty();
			}
			String hash = hashes.of(file, progress);
			if (!labels.getContentHash().isEmpty() && !labels.getContentHash().equals(hash)) {
				problems.add(Problem.warning("left out: it is not the recording that was labelled", entry.path(),
						"open it and decide what becomes of its labels"));
				return Optional.empty();
			}
			int[] places = ChosenChannels.places(source, channels.names());
			long samples = source.channels().get(places[0]).length();
			var classes = new WindowLabels(labels, settings, channels.names(), samples);
			RecordingWindows windows = cutter.cut(classes, source.segments(), samples);
			return windows.size() == 0 ? Optional.empty()
					: Optional.of(new PlannedRecording(entry.path(), "", Split.TRAIN, hash, labelsHash,
							ChosenChannels.sampleRate(source, places), samples, windows));
		}
	}

	private WindowPlan divide(List<PlannedRecording> planned, RecordingGroups groups) throws ProblemException {
		if (planned.isEmpty()) {
			throw new ProblemException(Problem.error("no window is left: " + cutter.unlabelled() + " are unlabelled, "
					+ cutter.impure() + " are less pure than asked for", project.toString(), problems.isEmpty()
							? "label recordings, take shorter windows, or keep unlabelled ones" : problems.getFirst().toLine()));
		}
		Map<String, Map<String, Long>> windowsOf = new HashMap<>();
		var classes = new TreeSet<String>();
		for (PlannedRecording recording : planned) {
			TreeMap<String, Long> counts = WindowPlan.counts(recording.windows());
			classes.addAll(counts.keySet());
			Map<String, Long> group = windowsOf.computeIfAbsent(groups.of(recording.path()), _ -> new HashMap<>());
			counts.forEach((type, count) -> group.merge(type, count, Long::sum));
		}
		classes.remove(RecordingWindows.UNLABELLED);
		problems.addAll(groups.problems());
		Map<String, Split> splits = assign(windowsOf);
		List<PlannedRecording> divided = planned.stream().map(recording -> {
			String group = groups.of(recording.path());
			return recording.in(group, splits.get(group));
		}).toList();
		return new WindowPlan(settings, split, channels.names(), channels.units(), List.copyOf(classes), divided, cutter.unlabelled(),
				cutter.impure(), problems);
	}

	private Map<String, Split> assign(Map<String, Map<String, Long>> windows) throws ProblemException {
		try {
			return new SplitAssignment(split, windows).run();
		} catch (IllegalArgumentException e) {
			throw new ProblemException(Problem.error("" + e.getMessage(), project.toString(),
					"split by something that there is more of, or into fewer parts"), e);
		}
	}
}
