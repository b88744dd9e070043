package org.edgeloop.ui;

import java.io.IOException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Keeps the unsaved changes of an open document, a moment after each; they are forgotten when they are saved or the editor is closed. */
public final class DraftKeeper {

	/** Where changes are kept. */
	public interface Draft {

		/**
		 * @param saved what the changes begin from
		 * @param text what would be saved
		 */
		void keep(String saved, String text) throws IOException;

		/** The changes were saved, or given up. */
		void forget() throws IOException;
	}

	private static final int PAUSE_MILLIS = 1000;

	private final DocumentEditor.Content document;
	private final Supplier<String> saved;
	private final Draft draft;
	private final Job keeping = Job.createSystem("Keeping unsaved changes", (ICoreRunnable) _ -> keep());
	private volatile Snapshot snapshot;

	/** What the job writes. */
	private record Snapshot(boolean dirty, String saved, String text) {
	}

	/** @param saved the content of the file as it was read or saved */
	public DraftKeeper(DocumentEditor.Content document, Supplier<String> saved, Draft draft) {
		this.document = document;
		this.saved = saved;
		this.draft = draft;
		snapshot = new Snapshot(false, saved.get(), "");
		document.commands().addCommandStackListener(_ -> changed());
	}

	/** To be called when the document was changed or saved. */
	public void changed() {
		snapshot = new Snapshot(document.isDirty(), saved.get(), document.isDirty() ? document.text() : "");
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
	public void close() {
		keeping.cancel();
		snapshot = new Snapshot(false, saved.get(), "");
		keeping.schedule();
	}
}
