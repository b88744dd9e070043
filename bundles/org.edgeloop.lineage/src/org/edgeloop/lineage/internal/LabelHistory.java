package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.lineage.LabelDifferences;
import org.edgeloop.versioning.WorkTree;
import org.edgeloop.versioning.history.ContentSide;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogPage;
import org.edgeloop.versioning.history.LogRequest;
import org.edgeloop.versioning.history.SideContent;

/** Follows a label back through the commits that changed its file, until one that does not have it. */
public final class LabelHistory {

	private static final int PAGE = 200;

	private final Path file;
	private final String id;
	private Optional<HistoryCommit> created = Optional.empty();
	private Optional<HistoryCommit> changed = Optional.empty();
	private Optional<Label> last = Optional.empty();

	public LabelHistory(Path file, String id) {
		this.file = file;
		this.id = id;
	}

	public void read(Progress progress) throws IOException {
		String path = WorkTree.pathOf(file);
		boolean isSame = true;
		LogPage page;
		int read = 0;
		do {
			page = new LogOperation(file, new LogRequest("HEAD", List.of(path), read, PAGE)).run(progress);
			for (HistoryCommit commit : page.commits()) {
				progress.checkCancelled();
				Optional<Label> label = label(path, commit);
				if (label.isEmpty()) {
					return;
				}
				last = last.or(() -> label);
				isSame = isSame && !differ(last.get(), label.get());
				changed = isSame ? Optional.of(commit) : changed;
				created = Optional.of(commit);
			}
			read += page.commits().size();
		} while (page.more());
	}

	/** A file that was damaged once tells nothing of the label. */
	private Optional<Label> label(String path, HistoryCommit commit) throws IOException {
		Optional<byte[]> content = SideContent.read(file, path, new ContentSide.Revision(commit.id()));
		if (content.isEmpty()) {
			return Optional.empty();
		}
		try {
			return LabelFiles.read(Path.of(path), content.get()).getLabels().stream().filter(label -> label.getId().equals(id)).findFirst();
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}

	/** @return whether two versions of a label say something else */
	public static boolean differ(Label one, Label other) {
		return !LabelDifferences.fields(one, other).isEmpty();
	}

	/** @return the commit that brought the label */
	public Optional<HistoryCommit> created() {
		return created;
	}

	/** @return the commit that made it what it is in the last */
	public Optional<HistoryCommit> changed() {
		return changed;
	}

	/** @return as the last commit has it; empty if it has no such label */
	public Optional<Label> last() {
		return last;
	}
}
