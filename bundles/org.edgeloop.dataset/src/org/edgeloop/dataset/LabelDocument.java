package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.LabelFileVersion;
import org.edgeloop.dataset.internal.LabelRules;
import org.edgeloop.dataset.internal.LabelVersions;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * The labels of one recording while they are edited: a model that changes by commands alone, each undoable without limit. It is
 * opened on a background thread and then belongs to one thread, in the workbench the UI's; only {@link SaveLabelsOperation#run}
 * may go elsewhere.
 */
public final class LabelDocument extends EditableLabels implements AutoCloseable {

	private final Path project;
	private final String recording;
	private final Path file;
	private final List<Problem> problems = new CopyOnWriteArrayList<>();
	private final Optional<LabelJournal> journal;
	private volatile Consumer<Problem> problemListener = problems::add;
	private LabelFileVersion fileVersion;
	private String content = "";
	private boolean saved;

	private LabelDocument(Path project, String recording, Path file, LabelSet labels, LabelFileVersion fileVersion)
			throws IOException {
		super(labels);
		this.project = project;
		this.recording = recording;
		this.file = file;
		this.fileVersion = fileVersion;
		journal = LabelJournal.open(project, recording, labels, fileVersion.hash(), problem -> problemListener.accept(problem));
		journal.ifPresent(opened -> opened.follow(stack));
	}

	/**
	 * Reads a recording's labels; a recording without a label file has none yet.
	 *
	 * @param project the project's folder
	 * @param recording the recording's path from the project's folder, with '/' between the names
	 * @param samples the recording's length; 0 if unknown
	 * @param sampleRate in Hz; 0 if unknown
	 * @throws org.edgeloop.base.ProblemException if the recording can have no labels or its label file is not sound
	 * @throws IOException if the label file cannot be read
	 */
	public static LabelDocument open(Path project, String recording, long samples, double sampleRate) throws IOException {
		Path file = LabelFiles.fileFor(project, recording);
		LabelFileVersion version = LabelFileVersion.read(file);
		LabelSet labels = version.labels(file);
		labels.setRecording(recording);
		List<Problem> problems = describeRecording(labels, samples, sampleRate, file);
		var document = new LabelDocument(project, recording, file, labels, version);
		document.problems.addAll(problems);
		warnIfReadOnly(file).ifPresent(document.problems::add);
		return document;
	}

	/** The recording knows its length and rate better than its labels; but a length that cuts labels off looks like a mix-up. */
	private static List<Problem> describeRecording(LabelSet labels, long samples, double sampleRate, Path file) {
		if (sampleRate > 0) {
			labels.setSampleRate(sampleRate);
		}
		if (labels.getLabels().stream().allMatch(label -> LabelRules.fault(label, samples).isEmpty())) {
			labels.setSamples(samples > 0 ? samples : labels.getSamples());
			return List.of();
		}
		return List.of(Problem.warning(
				"labels lie behind the end of the recording: it has " + samples + " samples, they were made for "
						+ labels.getSamples(),
				file.toString(), "check that this is the recording that was labelled"));
	}

	/** Whoever cannot save should know before an hour of labelling. */
	private static Optional<Problem> warnIfReadOnly(Path file) {
		Path folder = file.toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder)) {
			folder = folder.getParent();
		}
		return folder == null || Files.isWritable(folder) ? Optional.empty()
				: Optional.of(Problem.warning("labels cannot be saved here: the folder cannot be written", folder.toString(),
						"check the folder's permissions, or copy the project to where you may write"));
	}

	public Path project() {
		return project;
	}

	public String recording() {
		return recording;
	}

	/** @return what the user should know, as far as no listener was told */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	/** @param listener is told from now on, from any thread, what the user should know, such as that the journal cannot be written */
	public void setProblemListener(Consumer<Problem> listener) {
		problemListener = listener;
	}

	/**
	 * @return the unsaved changes that the recording's journal has kept from a session that crashed, until the user decides to
	 *         {@link #restore()} or to {@link #dismissRecovery() dismiss} them; meanwhile they stay in the journal
	 */
	public Optional<Recovery> recovery() {
		return journal.flatMap(LabelJournal::recovery);
	}

	/** Makes the recovered changes, as one step of undo. */
	public void restore() {
		recovery().ifPresent(recovery -> execute(commands.become("Restore unsaved labels", recovery.edits())));
		dismissRecovery();
	}

	/** Goes on without what is not restored. */
	public void dismissRecovery() {
		journal.ifPresent(kept -> kept.decided(fileVersion.hash()));
	}

	/**
	 * Says what the recording holds. Finding it out takes a while, so that it is told after opening; the next save writes it down
	 * where the label file does not say yet what its labels were made for.
	 *
	 * @param contentHash what {@link IdentifyRecordingOperation} found
	 */
	public void identify(String contentHash) {
		content = contentHash;
	}

	/**
	 * @return whether the labels were made for something else than the recording holds now. They are kept as they are, and a save
	 *         goes on saying what they were made for; nobody knows before {@link #identify}
	 */
	public boolean isHeld() {
		return !content.isEmpty() && !labels.getContentHash().isEmpty() && !labels.getContentHash().equals(content);
	}

	/** @return whether the labels were saved before {@link #identify}, so that their file does not say what they were made for */
	public boolean lacksContentHash() {
		return saved && labels.getContentHash().isEmpty() && !content.isEmpty();
	}

	/** Takes held labels over to what the recording holds now, as one step of undo. */
	public void adopt() {
		if (isHeld()) {
			execute(commands.adopt(content));
		}
	}

	/** @return whether the labels differ from the file, as far as commands changed them */
	public boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** @return writes the labels as they are now; run it on a background thread, then call {@link #saved} on this one */
	public SaveLabelsOperation prepareSave() {
		if (labels.getContentHash().isEmpty()) {
			labels.setContentHash(content);
		}
		byte[] bytes = LabelFiles.toBytes(labels);
		long mark = journal.map(kept -> kept.saving(LabelFileVersion.hash(bytes))).orElse(0L);
		return new SaveLabelsOperation(this, bytes, fileVersion.hash(), stack.beginSave(), mark);
	}

	/** Takes note that the operation ran without a problem. Edits made meanwhile stay unsaved. */
	public void saved(SaveLabelsOperation operation) {
		fileVersion = LabelFileVersion.of(operation.bytes());
		saved = true;
		stack.savedAt(operation.state());
		journal.ifPresent(kept -> kept.saved(fileVersion.hash(), operation.journalMark()));
	}

	/** Saves at once on the calling thread. See {@link SaveLabelsOperation#run}. */
	public void save() throws IOException {
		SaveLabelsOperation operation = prepareSave();
		operation.run(Progress.NONE);
		saved(operation);
	}

	/** @return finds what somebody else did to the label file; run it on a background thread, then call {@link #merged} on this one */
	public MergeLabelsOperation prepareMerge() {
		return new MergeLabelsOperation(file, fileVersion);
	}

	/**
	 * Takes over what somebody else did to the label file, as one step of undo; the labels can then be saved. A file that somebody
	 * deleted takes no label away: all of them are then to be saved.
	 *
	 * @return how many labels both sides changed so that only a person can decide: they stay as they are here, and what the others
	 *         made of them is kept beside, see {@link org.edgeloop.dataset.review.LabelConflict}
	 */
	public long merged(MergeLabelsOperation operation) {
		if (operation.isDeleted()) {
			fileVersion = operation.found();
			journal.ifPresent(kept -> kept.rebased(fileVersion.hash()));
			stack.neverSaved();
			return 0;
		}
		boolean wasDirty = isDirty();
		LabelSet theirs = operation.versions().theirs();
		LabelVersions.Merge merge = operation.versions().into(labels);
		labels.setUnknownKeys(theirs.getUnknownKeys());
		if (!theirs.getContentHash().isEmpty()) {
			labels.setContentHash(theirs.getContentHash());
		}
		execute(commands.become("Merge the changed label file", merge.edits()));
		fileVersion = operation.found();
		journal.ifPresent(kept -> kept.rebased(fileVersion.hash()));
		if (!wasDirty) {
			stack.savedAt(stack.beginSave());
		}
		return merge.conflicts().size();
	}

	/** @return whether nothing was saved or merged since the operation was made, so that what it found can still be merged */
	public boolean isCurrent(MergeLabelsOperation operation) {
		return operation.base().hash().equals(fileVersion.hash());
	}

	/** @return whether a journal keeps the unsaved changes, as far as is known */
	boolean isJournalled() {
		return journal.map(LabelJournal::isWritten).orElse(false);
	}

	/** Waits until the journal holds every change. */
	void syncJournal() {
		journal.ifPresent(LabelJournal::sync);
	}

	/** Ends editing, and gives up what is not saved; only a crash leaves it in the journal. */
	@Override
	public void close() {
		journal.ifPresent(LabelJournal::close);
	}
}
