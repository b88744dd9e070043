package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.MergeLabelsOperation;

/**
 * Looks whether somebody else changed the label file of an open recording, as the user comes back to it. Where nothing is unsaved,
 * the changes are taken over and can be undone; else the user is asked, once for each change.
 */
public final class LabelFileWatch {

	/** Runs an operation on another thread, and then what follows on this one. */
	@FunctionalInterface
	public interface Background {
		void run(MergeLabelsOperation operation, Runnable then, Consumer<Problem> otherwise);
	}

	/** Says it to the user. */
	public interface Notices {

		/** The changes are in the editor already. */
		void takenOver();

		/** The file is gone; the labels are still here. */
		void deleted();

		/** @param merge takes the changes over */
		void changed(Runnable merge);

		/** @param labels how many labels both sides changed, so that they stay as the editor has them */
		void keptOwn(long labels);

		/** The file cannot be read, as when it holds the marks of a merge conflict. Told once as long as it stays so. */
		void unreadable(Problem problem);
	}

	private final LabelDocument document;
	private final Background background;
	private final Notices notices;
	private Optional<MergeLabelsOperation> asked = Optional.empty();
	private Optional<Problem> told = Optional.empty();
	private boolean looking;
	private boolean stopped;

	public LabelFileWatch(LabelDocument document, Background background, Notices notices) {
		this.document = document;
		this.background = background;
		this.notices = notices;
	}

	/** Looks now, unless it is looking already. */
	public void look() {
		if (!looking && !stopped) {
			read(this::found);
		}
	}

	/** The document is not touched any more. */
	public void stop() {
		stopped = true;
	}

	private void read(Consumer<MergeLabelsOperation> then) {
		MergeLabelsOperation operation = document.prepareMerge();
		looking = true;
		background.run(operation, () -> {
			looking = false;
			told = Optional.empty();
			if (!stopped && operation.isChanged() && document.isCurrent(operation)) {
				then.accept(operation);
			}
		}, this::failed);
	}

	private void failed(Problem problem) {
		looking = false;
		if (!stopped && !told.equals(Optional.of(problem))) {
			told = Optional.of(problem);
			notices.unreadable(problem);
		}
	}

	private void found(MergeLabelsOperation operation) {
		if (operation.isDeleted()) {
			document.merged(operation);
			notices.deleted();
		} else if (document.isDirty()) {
			ask(operation);
		} else {
			document.merged(operation);
			notices.takenOver();
		}
	}

	private void ask(MergeLabelsOperation operation) {
		if (asked.filter(operation::foundSameAs).isEmpty()) {
			asked = Optional.of(operation);
			notices.changed(() -> read(this::merge));
		}
	}

	private void merge(MergeLabelsOperation operation) {
		long keptOwn = document.merged(operation);
		if (keptOwn > 0) {
			notices.keptOwn(keptOwn);
		}
	}
}
