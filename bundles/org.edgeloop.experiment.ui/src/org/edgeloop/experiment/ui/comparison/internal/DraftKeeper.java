package org.edgeloop.experiment.ui.comparison.internal;

import java.io.IOException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.edgeloop.experiment.comparison.ComparisonDocument;
import org.edgeloop.experiment.comparison.ComparisonDraft;
import org.edgeloop.ui.Problems;

/** Keeps the unsaved changes of an open comparison, a moment after each; they are forgotten when they are saved or the editor is closed. */
public final class DraftKeeper {

	private static final int PAUSE_MILLIS = 1000;

	private final ComparisonDocument document;
	private final ComparisonDraft draft;
	private final Job keeping = Job.createSystem("Keeping unsaved changes", (ICoreRunnable) _ -> keep());
	private volatile Snapshot snapshot;

	/** What the job writes. */
	private record Snapshot(boolean dirty, String saved, String text) {
	}

	public DraftKeeper(ComparisonDocument document) {
		this.document = document;
		draft = new ComparisonDraft(document.file());
		snapshot = new Snapshot(false, document.saved(), "");
		document.domain().getCommandStack().addCommandStackListener(_ -> changed());
	}

	/** To be called when the document was changed or saved. */
	public void changed() {
		snapshot = new Snapshot(document.isDirty(), document.saved(), document.isDirty() ? document.text() : "");
		keeping.schedule(PAUSE_MILLIS);
	}

	private void keep() {
		Snapshot now = snapshot;
		try {
			if (now.dirty()) {
				draft.keep(now.saved(), now.text());
			} else {
				draft.forget();
			}
		} catch (IOException e) {
			Problems.log("Unsaved changes of " + document.file() + " would not survive a crash.", e);
		}
	}

	/** The user has closed the editor: what is not saved was given up. */
	public void close() {
		keeping.cancel();
		snapshot = new Snapshot(false, document.saved(), "");
		keeping.schedule();
	}
}
