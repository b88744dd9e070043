package org.edgeloop.dataset.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.ListLabelsOperation;
import org.edgeloop.dataset.ListLabelsOperation.Listing;
import org.edgeloop.dataset.internal.LabelFileKind;
import org.edgeloop.dataset.internal.LabelSweep;
import org.edgeloop.dataset.internal.exchange.ExportSource;
import org.edgeloop.dataset.internal.exchange.ForeignFormat;
import org.edgeloop.dataset.internal.exchange.ForeignWriter;
import org.edgeloop.dataset.internal.exchange.LabelledRecording;
import org.edgeloop.dataset.internal.exchange.Losses;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;

/** Writes the saved labels of a project's recordings for another program, and says what its format cannot hold. */
public final class ExportLabelsOperation {

	/**
	 * What was written.
	 *
	 * @param files the files
	 * @param recordings how many recordings are in them
	 * @param labels how many labels
	 * @param problems what the format cannot hold, and which recordings or label files could not be read
	 */
	public record Result(List<Path> files, int recordings, int labels, List<Problem> problems) {
	}

	/**
	 * What would be written for the first recording.
	 *
	 * @param text the file's text
	 * @param problems what the format cannot hold of these labels
	 */
	public record Preview(String text, List<Problem> problems) {
	}

	private final Path project;
	private final List<String> recordings;
	private final Path out;
	private final ForeignFormat format;
	private final ExchangeOptions options;
	private final Set<String> channels = new LinkedHashSet<>();

	/**
	 * @param project the project's folder
	 * @param recordings the paths of recordings; empty for all that have labels, or suggestions where the format holds them
	 * @param out the file to write; for a format with a file for each recording and more than one, the folder to write them below
	 */
	public ExportLabelsOperation(Path project, List<String> recordings, LabelFormat format, Path out, ExchangeOptions options) {
		this.project = project.toAbsolutePath().normalize();
		this.recordings = List.copyOf(recordings);
		this.format = LabelExchange.implementation(format);
		this.out = out;
		this.options = options;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled; files that are done stay
	 * @throws ProblemException if the folder is no project, or a recording has no labels
	 * @throws IOException if something cannot be read or written; a file is written whole or not at all
	 */
	public Result run(Progress progress) throws IOException {
		var problems = new ArrayList<Problem>();
		List<Map.Entry<String, LabelSet>> chosen = chosen(problems, progress);
		DatasetDescription dataset = DatasetFiles.read(project);
		var losses = new Losses(format.title());
		var files = new ArrayList<Path>();
		int labels = 0;
		progress.begin("Exporting labels", chosen.size());
		if (format.isFilePerRecording()) {
			for (var each : chosen) {
				Path file = chosen.size() == 1 && !Files.isDirectory(out) ? out : fileBelow(each.getKey());
				labels += write(file, List.of(each), dataset, losses, progress);
				files.add(file);
			}
		} else {
			labels = write(out, chosen, dataset, losses, progress);
			files.add(out);
		}
		files.addAll(format.writeCompanions(out, dataset, channels, options));
		problems.addAll(losses.toProblems());
		return new Result(files, chosen.size(), labels, problems);
	}

	/** @return what {@link #run} would write for the first recording, without writing it */
	public Preview preview(Progress progress) throws IOException {
		var losses = new Losses(format.title());
		var text = new ByteArrayOutputStream();
		List<Map.Entry<String, LabelSet>> chosen = chosen(new ArrayList<>(), progress);
		try (ForeignWriter writer = format.writer(text, options, losses)) {
			writer.write(ExportSource.of(project, DatasetFiles.read(project), chosen.getFirst().getValue(), progress));
		}
		return new Preview(text.toString(StandardCharsets.UTF_8), losses.toProblems());
	}

	private int write(Path file, List<Map.Entry<String, LabelSet>> chosen, DatasetDescription dataset, Losses losses, Progress progress)
			throws IOException {
		int[] labels = { 0 };
		AtomicFiles.write(file, stream -> {
			try (ForeignWriter writer = format.writer(stream, options, losses)) {
				for (var each : chosen) {
					progress.checkCancelled();
					LabelledRecording recording = ExportSource.of(project, dataset, each.getValue(), progress);
					writer.write(recording);
					channels.addAll(recording.channels());
					labels[0] += recording.labels().getLabels().size();
					progress.worked(1);
				}
			}
		});
		return labels[0];
	}

	private Path fileBelow(String recording) {
		// Readers of the format find the recording by this name again.
		return out.resolve(recording.substring(recording.indexOf('/') + 1) + format.extension());
	}

	private List<Map.Entry<String, LabelSet>> chosen(List<Problem> problems, Progress progress) throws IOException {
		Listing listing = new ListLabelsOperation(project).run(progress);
		var labelled = new TreeMap<>(listing.labels());
		if (format.holdsSuggestions()) {
			new LabelSweep(project).files(LabelFileKind.SUGGESTIONS, progress).keySet()
					.forEach(recording -> labelled.computeIfAbsent(recording, ExportLabelsOperation::noLabels));
		}
		for (String recording : recordings) {
			if (!labelled.containsKey(recording)) {
				throw new ProblemException(Problem.error("the recording has no labels that can be read", recording,
						"name it by its path from the project's folder, such as data/a.wav"));
			}
		}
		problems.addAll(listing.problems());
		List<Map.Entry<String, LabelSet>> chosen = labelled.entrySet().stream()
				.filter(each -> recordings.isEmpty() || recordings.contains(each.getKey())).toList();
		if (chosen.isEmpty()) {
			throw new ProblemException(Problem.error("there are no labels to export", project.toString(), "label a recording first"));
		}
		return chosen;
	}

	private static LabelSet noLabels(String recording) {
		LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
		labels.setRecording(recording);
		return labels;
	}
}
