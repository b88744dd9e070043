package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.LabelFileVersion;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes a recording's labels as they were when {@link LabelDocument#prepareSave()} made this. May run on any thread while editing
 * goes on; {@link LabelDocument#saved} then tells the document.
 */
public final class SaveLabelsOperation {

	private final LabelDocument document;
	private final byte[] bytes;
	private final String expected;
	private final @Nullable Command state;
	private final long journalMark;
	private volatile boolean fileChanged;
	private volatile boolean fileDeleted;

	SaveLabelsOperation(LabelDocument document, byte[] bytes, String expected, @Nullable Command state, long journalMark) {
		this.document = document;
		this.bytes = bytes;
		this.expected = expected;
		this.state = state;
		this.journalMark = journalMark;
	}

	/**
	 * @throws ProblemException if the label file is not the one any more that the document read or wrote last, or cannot be written;
	 *             it is left as it is
	 * @throws IOException if the file cannot be read
	 */
	public void run(Progress progress) throws IOException {
		Path project = document.project();
		String recording = document.recording();
		progress.begin("Saving the labels of " + recording, 1);
		Path file = LabelFiles.fileFor(project, recording);
		ProjectPaths.checkInside(project, file);
		LabelFileVersion present = LabelFileVersion.read(file);
		fileChanged = !present.hash().equals(expected);
		fileDeleted = fileChanged && present.bytes().isEmpty();
		if (fileChanged) {
			throw new ProblemException(fileDeleted
					? Problem.error("the label file was deleted by someone else since it was opened", file.toString(),
							"save again to write the labels anew")
					: Problem.error("the label file was changed by someone else since it was opened", file.toString(),
							"merge the file's changes into the editor, then save again"));
		}
		document.syncJournal();
		write(file);
		progress.worked(1);
		LabelEvents.saved(project, recording);
	}

	private void write(Path file) throws ProblemException {
		try {
			AtomicFiles.write(file, out -> out.write(bytes));
		} catch (IOException e) {
			String kept = document.isJournalled() ? "your changes are kept in the project's journal; " : "";
			throw new ProblemException(Problem.error("the labels could not be saved: " + IoCause.inWords(e), file.toString(),
					kept + "check the disk's space and the folder's permissions, then save again"), e);
		}
	}

	/** @return whether {@link #run} found the label file changed; {@link LabelDocument#prepareMerge() merging} it helps then */
	public boolean isFileChanged() {
		return fileChanged;
	}

	/** @return whether {@link #run} found the label file gone; merging then keeps all labels */
	public boolean isFileDeleted() {
		return fileDeleted;
	}

	/** @return what the file holds afterwards */
	byte[] bytes() {
		return bytes;
	}

	@Nullable Command state() {
		return state;
	}

	long journalMark() {
		return journalMark;
	}
}
