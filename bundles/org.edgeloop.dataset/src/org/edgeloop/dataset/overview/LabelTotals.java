package org.edgeloop.dataset.overview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.base.FileStamp;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.internal.LabelFileTotals;
import org.edgeloop.dataset.internal.LabelSweep;

/**
 * The counts that a project's statistics and progress are made of. Kept between them, it reads a label file again only if it changed.
 * May be used from any thread.
 */
public final class LabelTotals {

	/**
	 * What was counted.
	 *
	 * @param byRecording the counts of each label file by its recording's path
	 * @param problems the label files that could not be read
	 */
	record Counted(SortedMap<String, LabelFileTotals> byRecording, List<Problem> problems) {
	}

	private record Stamped(FileStamp stamp, LabelFileTotals totals) {
	}

	private final Path project;
	private final Map<String, Stamped> known = new ConcurrentHashMap<>();

	/** @param project the project's folder */
	public LabelTotals(Path project) {
		this.project = project.toAbsolutePath().normalize();
	}

	Path project() {
		return project;
	}

	Counted count(Progress progress) throws IOException {
		var sweep = new LabelSweep(project);
		SortedMap<String, Path> files = sweep.files(progress);
		known.keySet().retainAll(Set.copyOf(files.keySet()));
		var counted = new TreeMap<String, LabelFileTotals>();
		sweep.read(files, progress, (recording, file) -> Map.entry(recording, count(recording, file)),
				totals -> counted.put(totals.getKey(), totals.getValue()));
		return new Counted(counted, sweep.problems());
	}

	private LabelFileTotals count(String recording, Path file) throws IOException {
		FileStamp stamp = FileStamp.of(file);
		Stamped before = known.get(recording);
		if (before != null && before.stamp().equals(stamp)) {
			return before.totals();
		}
		LabelFileTotals totals = LabelFileTotals.of(LabelFiles.read(file));
		known.put(recording, new Stamped(stamp, totals));
		return totals;
	}
}
