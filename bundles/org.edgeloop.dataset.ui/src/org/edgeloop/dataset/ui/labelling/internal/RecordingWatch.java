package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.MergeLabelsOperation;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.OperationJob;

/** Watches what others do to a recording and its label file while an editor shows it, and says so in the editor's info bar. */
public final class RecordingWatch implements LabelFileWatch.Notices {

	/** The family of the jobs that look at label files. */
	public static final Object FAMILY = new Object();

	private final LabelDocument document;
	private final EditorNotices notices;
	private final InfoBar bar;
	private final Shell shell;
	private final RecordingIdentification identification;
	private final LabelFileWatch labelFile;
	private final Listener comeBack = _ -> look();
	/** What is said of the label file: the last thing alone is true. */
	private Optional<InfoBar.Line> said = Optional.empty();
	private boolean asks;

	/**
	 * @param owner lives as long as the bar
	 * @param save saves the document
	 */
	public RecordingWatch(LabelDocument document, InfoBar bar, Control owner, Runnable save) {
		this.document = document;
		this.bar = bar;
		shell = owner.getShell();
		notices = new EditorNotices(bar, owner);
		identification = new RecordingIdentification(document, notices, save);
		labelFile = new LabelFileWatch(document, this::inBackground, this);
	}

	public void start() {
		notices.follow(document);
		identification.start();
		shell.addListener(SWT.Activate, comeBack);
		document.domain().getCommandStack().addCommandStackListener(_ -> {
			if (asks && !document.isDirty()) {
				// Saving has merged by now.
				withdraw();
			}
		});
	}

	/** The document is not touched any more. */
	public void stop() {
		identification.stop();
		labelFile.stop();
		if (!shell.isDisposed()) {
			shell.removeListener(SWT.Activate, comeBack);
		}
	}

	/** Looks what is new, as the user comes back to the editor. */
	public void look() {
		labelFile.look();
	}

	private void inBackground(MergeLabelsOperation operation, Runnable then, Consumer<Problem> otherwise) {
		OperationJob<Boolean> job = new OperationJob<>("Look at the labels of " + document.recording(), FAMILY, progress -> {
			operation.run(progress);
			return true;
		});
		job.onResult(_ -> then.run()).onFailure(otherwise);
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	@Override
	public void takenOver() {
		say("The label file was changed by someone else. The changes are shown here; undo takes them back.");
	}

	@Override
	public void deleted() {
		say("The label file was deleted by someone else. The labels are still here; saving writes them anew.");
	}

	@Override
	public void changed(Runnable merge) {
		withdraw();
		said = Optional.of(bar.add(Icons.WARNING, "The label file was changed by someone else, and there are unsaved labels here."
				+ " Merging goes label by label; what both sides changed stays as it is here.").button("Merge", merge).button("Later", () -> {
					// saving asks once more
				}));
		asks = true;
	}

	@Override
	public void keptOwn(long labels) {
		say(labels == 1 ? "One label was changed on both sides; yours was kept."
				: labels + " labels were changed on both sides; yours were kept.");
	}

	@Override
	public void unreadable(Problem problem) {
		notices.show(problem);
	}

	private void say(String message) {
		withdraw();
		said = Optional.of(bar.add(Icons.INFO, message).button("Close", () -> {
			// the line is gone already
		}));
	}

	private void withdraw() {
		asks = false;
		said.ifPresent(InfoBar.Line::remove);
		said = Optional.empty();
	}
}
