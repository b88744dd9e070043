package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.internal.JournalFile;
import org.edgeloop.dataset.internal.JournalLock;
import org.edgeloop.dataset.internal.JournalWriter;
import org.edgeloop.dataset.internal.LabelChangeTracker;
import org.edgeloop.dataset.internal.LabelChanges;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.labels.LabelSet;
import org.eclipse.emf.common.command.CommandStack;

/**
 * Keeps a document's unsaved changes in {@code .edgeloop/journal}, from the label file's version that they begin from. What an
 * earlier journal holds stays in it until the user decided about it.
 */
final class LabelJournal {

	private final LabelSet labels;
	private final JournalLock lock;
	private final JournalWriter writer;
	private final long undecided;
	private Optional<Recovery> recovery;

	private LabelJournal(LabelSet labels, JournalLock lock, JournalWriter writer, Optional<Recovery> recovery) {
		this.labels = labels;
		this.lock = lock;
		this.writer = writer;
		this.recovery = recovery;
		undecided = writer.next();
	}

	/**
	 * @param fileHash the hash of the label file that {@code labels} was read from
	 * @param problems is told, from any thread, what keeps the journal from being written
	 * @return empty if there can be no journal, which was told: labelling goes on without one
	 */
	static Optional<LabelJournal> open(Path project, String recording, LabelSet labels, String fileHash,
			Consumer<Problem> problems) throws ProblemException {
		Path file = JournalFile.of(project, LabelFiles.belowData(project, recording));
		Optional<JournalLock> lock = Optional.empty();
		try {
			ProjectPaths.checkInside(project, file);
			lock = JournalLock.tryLock(project, file);
			if (lock.isPresent()) {
				return Optional.of(open(file, LabelFiles.fileFor(project, recording), labels, fileHash, lock.get(), problems));
			}
			problems.accept(cannotKeep("the recording is open for labelling elsewhere too", file, "label it in one place"));
		} catch (IOException e) {
			lock.ifPresent(JournalLock::close);
			problems.accept(cannotKeep(IoCause.inWords(e), file, "check the folder and its permissions"));
		}
		return Optional.empty();
	}

	private static Problem cannotKeep(String cause, Path file, String remedy) {
		return Problem.warning("unsaved labels of this editor would not survive a crash: " + cause, file.toString(), remedy);
	}

	private static LabelJournal open(Path file, Path labelFile, LabelSet labels, String fileHash, JournalLock lock,
			Consumer<Problem> problems) throws IOException {
		Optional<JournalFile> found = JournalFile.read(file, fileHash);
		deleteLeftovers(file);
		if (Files.exists(file)) {
			// A crash left the journal, and may have come in the middle of a save.
			deleteLeftovers(labelFile);
		}
		if (found.isEmpty() && Files.exists(file)) {
			setAside(file, problems);
		}
		if (found.isPresent() && !found.get().steps().isEmpty()) {
			Recovery recovery = Recovery.of(file, found.get(), labels);
			if (recovery.changes() > 0) {
				var writer = new JournalWriter(file, found.get().base(), found.get().lines(), problems);
				return new LabelJournal(labels, lock, writer, Optional.of(recovery));
			}
		}
		var writer = new JournalWriter(file, fileHash, List.of(), problems);
		if (found.isPresent()) {
			// Everything in it reached the label file before the crash.
			writer.retain(fileHash, _ -> false);
		}
		return new LabelJournal(labels, lock, writer, Optional.empty());
	}

	/** Half a file may lie beside the whole one. */
	private static void deleteLeftovers(Path file) {
		try {
			AtomicFiles.deleteLeftovers(file);
		} catch (IOException e) {
			// It is hidden and read by nobody.
		}
	}

	/** A journal that says nothing to this version may still say something to another one, or to a person. */
	private static void setAside(Path file, Consumer<Problem> problems) throws IOException {
		Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
		Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
		problems.accept(Problem.warning("the journal of unsaved labels cannot be read; it was set aside", aside.toString(),
				"open the recording with the Edgeloop that wrote it, or delete the file"));
	}

	/** Writes down from now on what the stack's commands do to the labels. */
	void follow(CommandStack stack) {
		var tracker = new LabelChangeTracker();
		labels.eAdapters().add(tracker);
		stack.addCommandStackListener(_ -> {
			var touched = tracker.take();
			if (!touched.isEmpty()) {
				writer.append(LabelChanges.of(touched, labels));
			}
		});
	}

	Optional<Recovery> recovery() {
		return recovery;
	}

	/** The user took the recovered changes, which are steps of this session by now, or did not want them. */
	void decided(String fileHash) {
		if (recovery.isPresent()) {
			recovery = Optional.empty();
			writer.retain(fileHash, line -> line >= undecided);
		}
	}

	/** See {@link JournalWriter#isWritten}. */
	boolean isWritten() {
		return writer.isWritten();
	}

	/** See {@link JournalWriter#sync}. */
	void sync() {
		writer.sync();
	}

	/**
	 * Notes that a save of the present labels begins. This must have reached the disk before the label file does, or a crash in
	 * between would offer steps again that the file has left behind.
	 *
	 * @param fileHash the hash of the label file to be
	 * @return where the lines end that the save makes needless
	 */
	long saving(String fileHash) {
		writer.appendSaving(fileHash);
		return writer.next();
	}

	/** The label file holds everything before the mark. */
	void saved(String fileHash, long mark) {
		if (recovery.isEmpty()) {
			writer.retain(fileHash, line -> line >= mark);
		} else {
			writer.retain(writer.base(), line -> line < undecided || line >= mark);
		}
	}

	/** The steps begin from another label file now, which they were merged with. */
	void rebased(String fileHash) {
		writer.retain(fileHash, _ -> true);
	}

	/** Forgets this session's changes, but not those that the user did not decide about, and lets others edit. */
	void close() {
		writer.retain(writer.base(), line -> recovery.isPresent() && line < undecided);
		writer.close();
		lock.close();
	}
}
