package org.edgeloop.versioning.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.CommitDiff;
import org.edgeloop.versioning.CommitDiff.Commit;
import org.edgeloop.versioning.FileChange;

/** Compares two commits of a repository that is open. */
public final class CommitDiffer {

	/** A difference that is longer is for other tools. */
	private static final int LONGEST_DIFF = 200_000;
	/** A file that is larger is compared as a whole, as a binary one is. */
	private static final int LARGEST_TEXT = 5 << 20;

	private final Repository repository;
	private final Progress progress;

	public CommitDiffer(Repository repository, Progress progress) {
		this.repository = repository;
		this.progress = progress;
	}

	public CommitDiff diff(RevCommit from, RevCommit to) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var formatter = new DiffFormatter(out)) {
			formatter.setRepository(repository);
			formatter.setDetectRenames(true);
			formatter.setBinaryFileThreshold(LARGEST_TEXT);
			List<DiffEntry> entries = new ArrayList<>(formatter.scan(from.getTree(), to.getTree()));
			entries.sort(Comparator.comparing(CommitDiffer::path));
			progress.begin("Comparing commits", entries.size());
			var changes = new ArrayList<FileChange>();
			for (DiffEntry entry : entries.subList(0, Math.min(CommitDiff.MOST_FILES, entries.size()))) {
				progress.checkCancelled();
				changes.add(change(formatter, entry, out));
				progress.worked(1);
			}
			return new CommitDiff(commit(from), commit(to), changes, entries.size());
		}
	}

	private static FileChange change(DiffFormatter formatter, DiffEntry entry, ByteArrayOutputStream out) throws IOException {
		FileHeader header = formatter.toFileHeader(entry);
		int added = 0;
		int removed = 0;
		for (Edit edit : header.toEditList()) {
			added += edit.getLengthB();
			removed += edit.getLengthA();
		}
		out.reset();
		formatter.format(entry);
		formatter.flush();
		boolean binary = header.getPatchType() != FileHeader.PatchType.UNIFIED;
		return new FileChange(kind(entry), path(entry.getOldPath()), path(entry.getNewPath()), added, removed, binary, text(out));
	}

	private static FileChange.Kind kind(DiffEntry entry) {
		return switch (entry.getChangeType()) {
		case ADD -> FileChange.Kind.ADDED;
		case MODIFY -> FileChange.Kind.MODIFIED;
		case DELETE -> FileChange.Kind.DELETED;
		case RENAME -> FileChange.Kind.RENAMED;
		case COPY -> FileChange.Kind.COPIED;
		};
	}

	private static String path(DiffEntry entry) {
		return entry.getChangeType() == DiffEntry.ChangeType.DELETE ? entry.getOldPath() : entry.getNewPath();
	}

	private static String path(String path) {
		return path.equals(DiffEntry.DEV_NULL) ? "" : path;
	}

	private static String text(ByteArrayOutputStream out) {
		String text = out.toString(StandardCharsets.UTF_8);
		if (text.length() <= LONGEST_DIFF) {
			return text;
		}
		return text.substring(0, text.lastIndexOf('\n', LONGEST_DIFF) + 1) + "\\ " + (text.length() - LONGEST_DIFF) + " more characters\n";
	}

	private static Commit commit(RevCommit commit) {
		return new Commit(commit.name(), TimeUnit.SECONDS.toMillis(commit.getCommitTime()), commit.getAuthorIdent().getName(),
				commit.getShortMessage());
	}
}
