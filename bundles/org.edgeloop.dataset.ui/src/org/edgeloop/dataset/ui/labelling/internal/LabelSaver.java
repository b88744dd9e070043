package org.edgeloop.dataset.ui.labelling.internal;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.MergeLabelsOperation;
import org.edgeloop.dataset.SaveLabelsOperation;

/** Saves a recording's labels, and offers to merge first where somebody else changed the label file. */
public final class LabelSaver {

	/** Reads or writes the label file. */
	@FunctionalInterface
	public interface Task {
		void run(Progress progress) throws IOException;
	}

	/** Runs a task on another thread, and comes back when it is done. */
	@FunctionalInterface
	public interface Background {
		void run(Task task) throws IOException, InterruptedException;
	}

	/** What only the user can tell, and what is to be told. */
	public interface User {

		/**
		 * @param problem kept the labels from being saved
		 * @param deleted whether somebody else deleted the label file; else it was changed
		 * @return whether to merge what somebody else did, which takes no label away if the file was deleted, and save
		 */
		boolean mayMerge(Problem problem, boolean deleted);

		/** @param labels how many labels both sides changed, so that they were kept as the editor has them; more than none */
		void keptOwn(long labels);
	}

	private final Background background;
	private final User user;

	public LabelSaver(Background background, User user) {
		this.background = background;
		this.user = user;
	}

	/**
	 * @return whether the labels are saved; not if the user chose not to merge
	 * @throws IOException if they cannot be saved
	 */
	public boolean save(LabelDocument document) throws IOException, InterruptedException {
		SaveLabelsOperation save = document.prepareSave();
		try {
			background.run(save::run);
		} catch (ProblemException e) {
			if (!save.isFileChanged()) {
				throw e;
			}
			return user.mayMerge(e.problem(), save.isFileDeleted()) && mergeAndSave(document);
		}
		document.saved(save);
		return true;
	}

	private boolean mergeAndSave(LabelDocument document) throws IOException, InterruptedException {
		MergeLabelsOperation merge = document.prepareMerge();
		background.run(merge::run);
		long keptOwn = document.merged(merge);
		if (keptOwn > 0) {
			user.keptOwn(keptOwn);
		}
		// Somebody may have changed the file once more.
		return save(document);
	}
}
