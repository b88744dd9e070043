package org.edgeloop.onnx.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.FileStamp;
import org.edgeloop.ui.OperationJob;

/** Notices when a file is not what it was: as the workspace notices it, and when the user comes back to the window. */
public final class FileWatch {

	/** The family of the jobs that look at files. */
	public static final Object FAMILY = FileWatch.class;

	private final Path file;
	private final Runnable changed;
	private final Shell shell;
	private final Control owner;
	private final Listener comeBack = _ -> look();
	private final IResourceChangeListener resources;
	private Optional<FileStamp> known = Optional.empty();

	/**
	 * @param resource the file in the workspace; empty if it lies outside
	 * @param owner the watch ends with it
	 * @param changed is called in the user interface thread
	 */
	public FileWatch(Path file, Optional<IFile> resource, Control owner, Runnable changed) {
		this.file = file;
		this.owner = owner;
		this.changed = changed;
		shell = owner.getShell();
		resources = event -> resource.filter(watched -> isContentChanged(event, watched)).ifPresent(_ -> inUserInterface(this::look));
		shell.addListener(SWT.Activate, comeBack);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
		owner.addListener(SWT.Dispose, _ -> stop());
	}

	private static boolean isContentChanged(IResourceChangeEvent event, IFile file) {
		IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
		return delta != null && (delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0);
	}

	private void inUserInterface(Runnable work) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (!owner.isDisposed()) {
					work.run();
				}
			});
		}
	}

	/** What is shown was read from the file when it was like this. */
	public void setKnown(Optional<FileStamp> stamp) {
		known = stamp;
	}

	private void look() {
		Optional<FileStamp> before = known;
		if (before.isPresent()) {
			var job = new OperationJob<Optional<FileStamp>>("Looking at " + file.getFileName(), FAMILY, _ -> OpenedModel.stamp(file),
					this::inUserInterface);
			job.onResult(now -> {
				if (now.isPresent() && known.equals(before) && !now.equals(before)) {
					known = now;
					changed.run();
				}
			});
			job.setSystem(true);
			job.setPriority(Job.DECORATE);
			job.schedule();
		}
	}

	private void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
		if (!shell.isDisposed()) {
			shell.removeListener(SWT.Activate, comeBack);
		}
	}
}
