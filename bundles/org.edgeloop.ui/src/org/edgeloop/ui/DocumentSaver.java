package org.edgeloop.ui;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.document.TextDocument;

/** Saves an editor's file for the workbench, which waits for it while the user interface stays alive. */
public final class DocumentSaver {

	private final Shell shell;
	private final String title;

	/** @param title what is being done, such as "Save Report" */
	public DocumentSaver(Shell shell, String title) {
		this.shell = shell;
		this.title = title;
	}

	/** Saves, after a question where another program has changed the file; the monitor is cancelled if it was not saved. */
	public void save(TextDocument<?> document, IProgressMonitor monitor) {
		try {
			boolean[] stale = new boolean[1];
			inBackground(monitor, () -> stale[0] = document.isStale());
			if (!stale[0] || mayReplace()) {
				inBackground(monitor, document::replace);
			} else {
				monitor.setCanceled(true);
			}
		} catch (IOException e) {
			monitor.setCanceled(true);
			Problems.show(shell, title, Problems.of(e));
		} catch (InterruptedException e) {
			monitor.setCanceled(true);
		}
	}

	private boolean mayReplace() {
		return MessageDialog.open(MessageDialog.QUESTION, shell, title,
				"The file was changed by another program since it was opened.\n\nReplace those changes by what this editor shows?", 0,
				"Replace", "Cancel") == 0;
	}

	/** Something that reads or writes files. */
	@FunctionalInterface
	private interface FileWork {
		void run() throws IOException;
	}

	private void inBackground(IProgressMonitor monitor, FileWork work) throws IOException, InterruptedException {
		try {
			ModalContext.run(_ -> {
				try {
					work.run();
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			}, true, monitor, shell.getDisplay());
		} catch (InvocationTargetException e) {
			throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
		}
	}
}
