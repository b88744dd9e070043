package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.exchange.ImportPlan;
import org.edgeloop.dataset.labels.Label;

/** Finds out what foreign labels mean for the recordings of a project. */
public final class ImportPlanner {

	/** What was found for one recording so far. */
	private static final class Found {
		private final RecordingFacts facts;
		private final List<Label> labels = new ArrayList<>();
		private final List<Label> suggestions = new ArrayList<>();
		private String clock = "";

		Found(RecordingFacts facts) {
			this.facts = facts;
		}
	}

	private final Path project;
	private final DatasetDescription dataset;
	private final String recording;
	private final ExchangeOptions options;
	private final Progress progress;
	private final RecordingNames names;
	private final Map<String, Found> found = new TreeMap<>();
	private final Map<String, RecordingFacts> facts = new HashMap<>();
	private final LinkedHashMap<String, String> newTypes = new LinkedHashMap<>();
	private final List<Problem> problems = new ArrayList<>();

	/** @param recording the recording that all labels are for; empty to go by names */
	public ImportPlanner(Path project, DatasetDescription dataset, String recording, ExchangeOptions options, Progress progress)
			throws IOException {
		this.project = project;
		this.dataset = dataset;
		this.recording = recording;
		this.options = options;
		this.progress = progress;
		names = new RecordingNames(new Dataset(project).scan(progress).stream().map(RecordingEntry::path).toList(), options);
	}

	/** Adds what a file holds. */
	public void add(Path file, ForeignLabels read) throws IOException {
		problems.addAll(read.problems());
		List<ForeignTrack> tracks = read.tracks();
		for (ForeignTrack track : tracks) {
			progress.checkCancelled();
			Optional<String> target = target(track, tracks);
			if (target.isPresent()) {
				add(file, track, target.get());
			} else if (recording.isEmpty()) {
				problems.add(Problem.error(track.labels().size() + " labels are for no recording that is known"
						+ (track.hints().isEmpty() ? "" : ": the project has none like " + track.hints().getFirst()), file.toString(),
						"name the recording, or map the name by recording:NAME=PATH"));
			}
		}
	}

	/** With a recording given, a file of several recordings is searched for that one. */
	private Optional<String> target(ForeignTrack track, List<ForeignTrack> tracks) {
		Optional<String> named = names.find(track.hints());
		if (recording.isEmpty()) {
			return named;
		}
		boolean isAmongOthers = tracks.stream().map(each -> names.find(each.hints())).distinct().count() > 1;
		return !isAmongOthers || named.isPresent() && named.get().equals(recording) ? Optional.of(recording) : Optional.empty();
	}

	private void add(Path file, ForeignTrack track, String target) throws IOException {
		RecordingFacts recordingFacts = facts(target);
		AxisFinder.Found axis = new AxisFinder(options).find(track, recordingFacts);
		var conversion = new LabelConversion(recordingFacts, axis.axis(), new TypeNames(dataset.taxonomy(), options), options);
		track.labels().forEach(conversion::add);
		Found here = found.computeIfAbsent(target, _ -> new Found(recordingFacts));
		here.labels.addAll(conversion.labels);
		here.suggestions.addAll(conversion.suggestions);
		here.clock = axis.unit();
		problems.addAll(conversion.problems(file.toString()));
		conversion.namesOfTypes.forEach((path, name) -> {
			if (dataset.taxonomy().find(path).isEmpty()) {
				newTypes.putIfAbsent(path, name);
			}
		});
	}

	private RecordingFacts facts(String target) throws IOException {
		if (facts.containsKey(target)) {
			return facts.get(target);
		}
		LabelFiles.fileFor(project, target);
		if (!Files.exists(project.resolve(target))) {
			throw new ProblemException(Problem.error("there is no such recording in the project", target, "check the path"));
		}
		RecordingFacts read = RecordingFacts.read(project, dataset, target, progress);
		facts.put(target, read);
		return read;
	}

	public ImportPlan plan() throws IOException {
		var recordings = new ArrayList<ImportPlan.Recording>();
		for (Map.Entry<String, Found> entry : found.entrySet()) {
			Found here = entry.getValue();
			Path file = LabelFiles.fileFor(project, entry.getKey());
			List<Label> present = Files.exists(file) ? LabelFiles.read(file).getLabels() : List.of();
			LabelMerge merge = LabelMerge.of(present, here.labels);
			recordings.add(new ImportPlan.Recording(entry.getKey(), here.facts.samples(), here.facts.sampleRate(), here.clock,
					here.labels, here.suggestions, merge.added().size(), merge.replaced().size(), merge.unchanged()));
		}
		return new ImportPlan(recordings, newTypes, problems);
	}
}
