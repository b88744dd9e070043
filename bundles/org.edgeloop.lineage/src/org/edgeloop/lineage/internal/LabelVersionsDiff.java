package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.lineage.ClassBalance;
import org.edgeloop.lineage.LabelFileDiff;

/** Compares the label files of two versions, and counts the labels of each class. A file that is the same in both is read once. */
public final class LabelVersionsDiff {

	private final LabelVersions before;
	private final LabelVersions after;
	private final List<Problem> problems;
	private final List<LabelFileDiff> files = new ArrayList<>();
	private final Map<String, ClassBalance> classes = new TreeMap<>();

	/** @param problems where files go that are not sound */
	public LabelVersionsDiff(LabelVersions before, LabelVersions after, List<Problem> problems) {
		this.before = before;
		this.after = after;
		this.problems = problems;
	}

	public void run(Progress progress) throws IOException {
		var paths = new TreeSet<>(before.files());
		paths.addAll(after.files());
		progress.begin("Comparing labels", paths.size());
		for (String path : paths) {
			progress.checkCancelled();
			try {
				compare(path);
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
			progress.worked(1);
		}
	}

	private void compare(String path) throws IOException {
		Optional<String> id = before.contentId(path);
		Optional<byte[]> old = before.read(path);
		boolean isSame = id.isPresent() && id.equals(after.contentId(path));
		LabelFileDiff diff = LabelFileDiff.of(path, old, isSame ? old : after.read(path));
		count(diff.before(), true);
		count(diff.after(), false);
		if (!diff.changes().isEmpty()) {
			files.add(diff);
		}
	}

	private void count(LabelSet labels, boolean isBefore) {
		for (Label label : labels.getLabels()) {
			double seconds = labels.getSampleRate() > 0 ? (label.getTo() - label.getFrom()) / labels.getSampleRate() : 0;
			var one = isBefore ? new ClassBalance(label.getType(), 1, 0, seconds, 0) : new ClassBalance(label.getType(), 0, 1, 0, seconds);
			classes.merge(label.getType(), one, LabelVersionsDiff::plus);
		}
	}

	private static ClassBalance plus(ClassBalance some, ClassBalance more) {
		return new ClassBalance(some.type(), some.before() + more.before(), some.after() + more.after(),
				some.secondsBefore() + more.secondsBefore(), some.secondsAfter() + more.secondsAfter());
	}

	public List<LabelFileDiff> files() {
		return files;
	}

	public List<ClassBalance> classes() {
		return List.copyOf(classes.values());
	}
}
