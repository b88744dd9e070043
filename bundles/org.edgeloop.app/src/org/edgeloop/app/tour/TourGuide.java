package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.edgeloop.ui.EventLoop;

/** What a stop of the tour is led by: the window, the demo project, and ways to open parts and take their pictures. */
public final class TourGuide {

	private static final Duration LIMIT = Duration.ofSeconds(60);

	private final IWorkbenchWindow window;
	private final Path project;
	private final TourCamera camera;

	TourGuide(IWorkbenchWindow window, Path project, TourCamera camera) {
		this.window = window;
		this.project = project;
		this.camera = camera;
	}

	public IWorkbenchWindow window() {
		return window;
	}

	public IWorkbenchPage page() {
		return window.getActivePage();
	}

	/** @return the demo project's folder */
	public Path project() {
		return project;
	}

	/** Opens a view and gives it the focus. */
	public IViewPart view(String id) throws PartInitException, IOException {
		IViewPart view = page().showView(id);
		settle();
		return view;
	}

	/** Opens a file of the demo project in the editor for its kind. */
	public IEditorPart editor(Path file) throws PartInitException, IOException {
		IEditorPart editor = IDE.openEditor(page(), resource(file));
		settle();
		return editor;
	}

	/** Selects a file of the demo project in a view that can show files, and gives the view the focus. */
	public void reveal(String view, Path file) throws PartInitException, IOException {
		if (!(view(view) instanceof ISetSelectionTarget target)) {
			throw new IOException("The view " + view + " cannot show a file");
		}
		target.selectReveal(new StructuredSelection(resource(file)));
		settle();
	}

	/** Has the workspace notice that a file of the demo project came, changed or went. */
	public void refresh(Path file) throws CoreException, IOException {
		IFile resource = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
		resource.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		settle();
	}

	private static IFile resource(Path file) throws IOException {
		IFile resource = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
		if (resource == null || !resource.exists()) {
			throw new IOException("The workspace does not know " + file);
		}
		return resource;
	}

	/** Changes the perspective, to what it is when it is new. */
	public void perspective(String id) throws IOException {
		var descriptor = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
		page().setPerspective(descriptor);
		page().resetPerspective();
		settle();
	}

	/** Takes a picture of the window as soon as it has come to rest. */
	public void picture(String name) throws IOException {
		settle();
		camera.take(window.getShell(), name);
	}

	/**
	 * Takes a picture of a modal dialog, then closes it.
	 *
	 * @param open opens the dialog and returns when it is closed
	 */
	public void dialog(String name, Runnable open) throws IOException {
		dialog(name, open, _ -> {
			// it is shown as it opens
		});
	}

	/** What a user does in a dialog. */
	@FunctionalInterface
	public interface DialogWork {
		void run(Shell dialog) throws IOException;
	}

	/**
	 * Takes a picture of a modal dialog after something was done in it, then closes it.
	 *
	 * @param open opens the dialog and returns when it is closed
	 */
	public void dialog(String name, Runnable open, DialogWork work) throws IOException {
		Display display = window.getShell().getDisplay();
		Shell before = display.getActiveShell();
		IOException[] failure = new IOException[1];
		boolean[] over = new boolean[1];
		display.asyncExec(() -> {
			if (over[0]) {
				return;
			}
			try {
				settle();
				Shell dialog = topmost(display);
				if (dialog == window.getShell()) {
					throw new IOException("No dialog opened for the picture " + name);
				}
				work.run(dialog);
				settle();
				camera.take(window.getShell(), name);
			} catch (IOException e) {
				failure[0] = e;
			} finally {
				closeDialogs(display);
			}
		});
		try {
			open.run();
		} finally {
			over[0] = true;
		}
		EventLoop.drain(display);
		if (before != null && !before.isDisposed()) {
			before.forceActive();
		}
		if (failure[0] != null) {
			throw failure[0];
		}
	}

	private Shell topmost(Display display) {
		Shell top = window.getShell();
		for (Shell shell : display.getShells()) {
			if (shell.isVisible() && isAbove(shell, window.getShell())) {
				top = shell;
			}
		}
		return top;
	}

	private void closeDialogs(Display display) {
		for (Shell shell : display.getShells()) {
			if (!shell.isDisposed() && shell.isVisible() && isAbove(shell, window.getShell())) {
				shell.close();
			}
		}
	}

	private static boolean isAbove(Shell shell, Shell window) {
		return shell != window && shell.getParent() instanceof Shell parent && (parent == window || isAbove(parent, window));
	}

	/** Waits until no job works and every event is handled. */
	public void settle() throws IOException {
		if (!EventLoop.settle(window.getShell().getDisplay(), LIMIT)) {
			throw new IOException("The workbench did not come to rest in " + LIMIT.toSeconds() + " s");
		}
	}
}
