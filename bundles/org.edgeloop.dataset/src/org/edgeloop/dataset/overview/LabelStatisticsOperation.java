package org.edgeloop.dataset.overview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.internal.LabelFileTotals;

/** Counts the saved labels of a project: how many and how long, by type, recording and machine. */
public final class LabelStatisticsOperation {

	private final LabelTotals labels;

	/** @param project the project's folder */
	public LabelStatisticsOperation(Path project) {
		this(new LabelTotals(project));
	}

	/** @param labels counts that are kept from one run to the next */
	public LabelStatisticsOperation(LabelTotals labels) {
		this.labels = labels;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws org.edgeloop.base.ProblemException if the folder is no project or its description is not sound
	 * @throws IOException if the folder cannot be read
	 */
	public LabelStatistics run(Progress progress) throws IOException {
		LabelTotals.Counted counted = labels.count(progress);
		DatasetDescription description = DatasetFiles.read(labels.project());
		var totals = new ArrayList<LabelTotal>();
		var problems = new ArrayList<Problem>(counted.problems());
		counted.byRecording().forEach((recording, file) -> {
			totals.addAll(totals(recording, description.machineOf(recording), file));
			if (file.labels() > 0 && file.sampleRate() <= 0) {
				problems.add(Problem.warning("the sample rate is not known, so its labels count as 0 s long", recording,
						"open the recording and save its labels"));
			}
		});
		return new LabelStatistics(description.taxonomy().types().map(LabelType::path).toList(), totals, problems);
	}

	private static List<LabelTotal> totals(String recording, String machine, LabelFileTotals file) {
		return file.types().entrySet().stream().map(type -> new LabelTotal(recording, machine, type.getKey(), type.getValue().count(),
				file.sampleRate() > 0 ? type.getValue().samples() / file.sampleRate() : 0)).toList();
	}
}
