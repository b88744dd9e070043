package org.edgeloop.dataset.ui.labelling.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.edgeloop.base.Progress;

/**
 * Runs the tasks of a save on another thread while the user interface stays alive, as the workbench expects of an editor: it waits
 * for {@code doSave} to come back.
 */
public final class ModalBackground implements LabelSaver.Background {

	private final IProgressMonitor monitor;
	private final Display display;

	public ModalBackground(IProgressMonitor monitor, Display display) {
		this.monitor = monitor;
		this.display = display;
	}

	@Override
	public void run(LabelSaver.Task task) throws IOException, InterruptedException {
		try {
			ModalContext.run(_ -> {
				try {
					task.run(Progress.NONE);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			}, true, monitor, display);
		} catch (InvocationTargetException e) {
			throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
		}
	}
}
