package org.edgeloop.dataset.features;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.internal.ProjectHashes;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/**
 * Labels windows of a project's recordings and saves the labels, a recording after the other: what was saved before a failure stays.
 * How windows become labels says {@link WindowLabelling}.
 */
public final class LabelWindowsOperation {

	/**
	 * What was labelled.
	 *
	 * @param added how many labels each recording got, by its path; 0 where all windows were labelled so already
	 * @param problems what could not be labelled and why
	 */
	public record LabelledWindows(Map<String, Integer> added, List<Problem> problems) {
	}

	private final Path project;
	private final Collection<FeatureWindow> windows;
	private final String type;
	private final boolean ofAllChannels;

	/**
	 * @param project the project's folder
	 * @param type the labels' taxonomy path
	 * @param ofAllChannels whether labels are for all channels; otherwise each is for its window's channel
	 */
	public LabelWindowsOperation(Path project, Collection<FeatureWindow> windows, String type, boolean ofAllChannels) {
		this.project = project.toAbsolutePath().normalize();
		this.windows = List.copyOf(windows);
		this.type = type;
		this.ofAllChannels = ofAllChannels;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled; recordings that are done stay so
	 * @throws ProblemException if the folder is no project, or its taxonomy has no such type
	 * @throws IOException if the project cannot be read
	 */
	public LabelledWindows run(Progress progress) throws IOException {
		if (!DatasetFiles.isProject(project)) {
			throw new ProblemException(Problem.error("this is no project: it has no " + DatasetFiles.NAME, project.toString(),
					"name a project's folder"));
		}
		DatasetDescription description = DatasetFiles.read(project);
		if (description.taxonomy().find(type).isEmpty()) {
			throw new ProblemException(Problem.error("the project has no label type " + type, project.toString(),
					"name one of its types by its path, or add it to dataset.json"));
		}
		Map<String, List<FeatureWindow>> byRecording = windows.stream()
				.collect(Collectors.groupingBy(FeatureWindow::recording, TreeMap::new, Collectors.toList()));
		var added = new TreeMap<String, Integer>();
		var problems = new ArrayList<Problem>();
		progress.begin("Labelling windows", byRecording.size());
		for (var each : byRecording.entrySet()) {
			progress.checkCancelled();
			try {
				added.put(each.getKey(), label(description, each.getKey(), each.getValue(), problems, Progress.NONE.until(progress::isCancelled)));
			} catch (ProblemException e) {
				problems.add(e.problem());
			} catch (IOException e) {
				problems.add(Problem.error("it cannot be labelled: " + IoCause.inWords(e), each.getKey(), "check its permissions"));
			}
			progress.worked(1);
		}
		return new LabelledWindows(added, problems);
	}

	private int label(DatasetDescription description, String recording, List<FeatureWindow> wanted, List<Problem> problems,
			Progress progress) throws IOException {
		// This refuses what leads out of the project's data.
		LabelFiles.fileFor(project, recording);
		Path file = ProjectPaths.resolve(project, recording);
		List<Channel> channels;
		try (SampleSource source = description.settingsOf(recording).open(file, progress)) {
			channels = source.channels();
		}
		var usable = new ArrayList<FeatureWindow>();
		for (FeatureWindow window : wanted) {
			window.faultIn(channels).ifPresentOrElse(
					fault -> problems.add(Problem.warning(fault, recording, "make the feature table anew")), () -> usable.add(window));
		}
		long samples = channels.stream().mapToLong(Channel::length).max().orElse(0);
		double rate = channels.isEmpty() ? 0 : channels.getFirst().sampleRate().orElse(0);
		try (LabelDocument document = LabelDocument.open(project, recording, samples, rate)) {
			document.identify(ProjectHashes.of(project).of(file, progress));
			if (document.isHeld()) {
				throw new ProblemException(Problem.warning("left as it is: it is not the recording that was labelled", recording,
						"open it and decide what becomes of its labels"));
			}
			int added = new WindowLabelling(document, type, ofAllChannels).label(usable).size();
			if (added > 0) {
				document.save();
			}
			return added;
		}
	}
}
