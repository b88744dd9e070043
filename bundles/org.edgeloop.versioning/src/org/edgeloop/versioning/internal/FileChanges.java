package org.edgeloop.versioning.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.patch.FileHeader;
import org.edgeloop.versioning.FileChange;

/** Makes {@link FileChange}s of what JGit finds to differ. To be closed. */
final class FileChanges implements AutoCloseable {

	/** A difference that is longer is for other tools. */
	private static final int LONGEST_DIFF = 200_000;
	/** A file that is larger is compared as a whole, as a binary one is. */
	private static final int LARGEST_TEXT = 5 << 20;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final DiffFormatter formatter = new DiffFormatter(out);

	FileChanges(Repository repository) {
		formatter.setRepository(repository);
		formatter.setDetectRenames(true);
		formatter.setBinaryFileThreshold(LARGEST_TEXT);
	}

	/** @return finds the files that differ */
	DiffFormatter formatter() {
		return formatter;
	}

	/** @return where the file is, or was before it was deleted */
	static String path(DiffEntry entry) {
		return entry.getChangeType() == DiffEntry.ChangeType.DELETE ? entry.getOldPath() : entry.getNewPath();
	}

	FileChange change(DiffEntry entry) throws IOException {
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
		return new FileChange(kind(entry), path(entry.getOldPath()), path(entry.getNewPath()), added, removed, binary, text());
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

	private static String path(String path) {
		return path.equals(DiffEntry.DEV_NULL) ? "" : path;
	}

	private String text() {
		String text = out.toString(StandardCharsets.UTF_8);
		if (text.length() <= LONGEST_DIFF) {
			return text;
		}
		return text.substring(0, text.lastIndexOf('\n', LONGEST_DIFF) + 1) + "\\ " + (text.length() - LONGEST_DIFF) + " more characters\n";
	}

	@Override
	public void close() {
		formatter.close();
	}
}
