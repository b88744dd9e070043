package org.edgeloop.dataset.overview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.RecordingEntry.State;
import org.edgeloop.dataset.internal.LabelFileTotals;
import org.edgeloop.dataset.overview.LabelTotals.Counted;
import org.eclipse.jdt.annotation.Nullable;

/** Says how far the recordings of a project are labelled, the unlabelled ones first. */
public final class ProjectProgressOperation {

	private static final List<State> ORDER = List.of(State.UNLABELLED, State.BROKEN, State.HELD, State.LABELLED);

	private final Dataset dataset;
	private final LabelTotals labels;

	/** @param project the project's folder */
	public ProjectProgressOperation(Path project) {
		this(new Dataset(project), new LabelTotals(project));
	}

	/**
	 * @param dataset the project's catalogue
	 * @param labels counts of the same project, both kept from one run to the next
	 */
	public ProjectProgressOperation(Dataset dataset, LabelTotals labels) {
		this.dataset = dataset;
		this.labels = labels;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws org.edgeloop.base.ProblemException if the folder is no project or its description is not sound
	 * @throws IOException if the folder cannot be read
	 */
	public ProjectProgress run(Progress progress) throws IOException {
		Counted counted = labels.count(progress);
		DatasetDescription description = DatasetFiles.read(labels.project());
		List<RecordingProgress> recordings = dataset.scan(progress).stream()
				.map(entry -> recording(entry, description.machineOf(entry.path()), counted.byRecording().get(entry.path())))
				.sorted(Comparator.comparing((RecordingProgress recording) -> ORDER.indexOf(recording.state()))
						.thenComparingDouble(RecordingProgress::covered).thenComparing(RecordingProgress::recording))
				.toList();
		Set<Problem> problems = new LinkedHashSet<>(counted.problems());
		problems.addAll(dataset.problems());
		return new ProjectProgress(recordings, List.copyOf(problems));
	}

	private static RecordingProgress recording(RecordingEntry entry, String machine, @Nullable LabelFileTotals file) {
		double covered = file == null ? 0 : file.samples() > 0 ? (double) file.covered() / file.samples() : Double.NaN;
		return new RecordingProgress(entry.path(), machine, entry.state(), entry.labelCount(), covered);
	}
}
