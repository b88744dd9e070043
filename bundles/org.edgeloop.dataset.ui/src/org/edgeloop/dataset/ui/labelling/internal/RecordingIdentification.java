package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.core.runtime.jobs.Job;
import org.edgeloop.dataset.IdentifyRecordingOperation;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.ui.explorer.internal.Catalogues;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/**
 * Finds out in the background what an open recording holds, so that its label file names it, and says so if the recording was
 * replaced since it was labelled. Large recordings take a while, and nothing waits for it.
 */
public final class RecordingIdentification {

	/** The family of the jobs that hash open recordings. */
	public static final Object FAMILY = new Object();

	private final LabelDocument document;
	private final EditorNotices notices;
	private final Runnable save;
	private final OperationJob<String> job;
	private boolean stopped;

	/**
	 * @param notices say it to the user
	 * @param save saves the document where it was saved before it was known what the recording holds
	 */
	public RecordingIdentification(LabelDocument document, EditorNotices notices, Runnable save) {
		this.document = document;
		this.notices = notices;
		this.save = save;
		job = new OperationJob<>("Identify " + document.recording(), FAMILY,
				new IdentifyRecordingOperation(document.project(), document.recording())::run);
		job.onResult(this::identified).onFailure(problem -> Problems.log(Problems.toStatus(problem, null)));
		job.setPriority(Job.DECORATE);
		job.setSystem(true);
	}

	public void start() {
		job.schedule();
	}

	/** The document is not touched any more. */
	public void stop() {
		stopped = true;
		job.cancel();
	}

	private void identified(String contentHash) {
		if (stopped) {
			return;
		}
		document.identify(contentHash);
		if (document.isHeld()) {
			notices.showHeld(document);
			Catalogues.shared().rescan(document.project());
		} else if (document.lacksContentHash() && !document.isDirty()) {
			save.run();
		}
	}
}
