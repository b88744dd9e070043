package org.edgeloop.ui;

import java.io.IOException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.edgeloop.document.Draft;
import org.edgeloop.document.TextDocument;

/** Keeps the unsaved changes of an open document, a moment after each; they are forgotten when they are saved or the editor is closed. */
final class DraftKeeper {

	private static final int PAUSE_MILLIS = 1000;

	private final TextDocument<?> document;
	private final Draft draft;
	private final Job keeping = Job.createSystem("Keeping unsaved changes", (ICoreRunnable) _ -> keep());
	private volatile Snapshot snapshot;

	/** What the job writes. */
	private record Snapshot(boolean dirty, String saved, String text) {
	}

	DraftKeeper(TextDocument<?> document) {
		this.document = document;
		draft = document.draft();
		snapshot = new Snapshot(false, document.saved(), "");
		document.stack().addCommandStackListener(_ -> changed());
	}

	/** To be called when the document was changed or saved. */
	void changed() {
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
			Problems.log("Unsaved changes would not survive a crash.", e);
		}
	}

	/** The user has closed the editor: what is not saved was given up. */
	void close() {
		keeping.cancel();
		snapshot = new Snapshot(false, document.saved(), "");
		keeping.schedule();
	}
}
