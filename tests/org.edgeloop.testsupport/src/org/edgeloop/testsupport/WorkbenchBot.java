package org.edgeloop.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Drives the workbench's window: parts, commands, menus, dialogs. */
public final class WorkbenchBot {

	private static final int LOOK_MILLIS = 50;

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];

	public Display display() {
		return window.getShell().getDisplay();
	}

	public IWorkbenchPage page() {
		return window.getActivePage();
	}

	/** @return the id of the perspective that shows */
	public String activePerspective() {
		return page().getPerspective().getId();
	}

	/** Opens a view, or brings it to the front, and looks inside it. */
	public WidgetBot viewById(String id) {
		try {
			IViewPart view = page().showView(id);
			Waiting.settle(display());
			return new WidgetBot(view.getSite().getService(MPart.class)
					.getWidget() instanceof Composite area ? area : window.getShell());
		} catch (PartInitException e) {
			throw new AssertionError("the view " + id + " cannot be opened", e);
		}
	}

	/** Looks everywhere in the window. */
	public WidgetBot window() {
		return new WidgetBot(window.getShell());
	}

	/** Waits for an editor with this title to be the active one. */
	public IEditorPart editorByTitle(String title) {
		Waiting.until(display(), "the editor " + title, () -> page().getActiveEditor() != null && title.equals(page().getActiveEditor().getTitle()));
		Waiting.settle(display());
		return page().getActiveEditor();
	}

	/** Runs a command in the state that the window is in. */
	public void command(String id) {
		try {
			window.getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new AssertionError("the command " + id + " cannot be run", e);
		}
	}

	/** Runs a command whose parameters stand behind its id, as {@code id(name=value)}. */
	public void commandWithParameters(String serialized) {
		try {
			var command = window.getService(ICommandService.class).deserialize(serialized);
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError("the command " + serialized + " cannot be run", e);
		}
	}

	/** @return the captions in one menu of the menu bar, without separators, mnemonics and keys */
	public List<String> menu(String caption) {
		MenuItem item = Arrays.stream(window.getShell().getMenuBar().getItems()).filter(i -> plain(i).equals(caption)).findFirst()
				.orElseThrow(() -> new AssertionError("no menu " + caption));
		Menu menu = item.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> captions = Arrays.stream(menu.getItems()).filter(i -> (i.getStyle() & SWT.SEPARATOR) == 0).map(WorkbenchBot::plain).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return captions;
	}

	/** Opens a modal dialog, lets {@code user} look at it, and closes it. */
	public void dialog(Runnable open, Consumer<WidgetBot> user) {
		Throwable[] failure = new Throwable[1];
		display().asyncExec(() -> {
			try {
				Waiting.until(display(), "a dialog", () -> dialogShell() != null);
				user.accept(new WidgetBot(dialogShell()));
			} catch (AssertionError | RuntimeException e) {
				failure[0] = e;
			} finally {
				Shell shell = dialogShell();
				if (shell != null) {
					shell.close();
				}
			}
		});
		open.run();
		if (failure[0] != null) {
			throw new AssertionError(failure[0].getMessage(), failure[0]);
		}
	}

	/**
	 * Has something done that opens a dialog sooner or later, as by a job, and lets {@code user} look at it. What closes it is up to him.
	 *
	 * @param title of the dialog's window
	 */
	public void dialogTitled(String title, Runnable open, Consumer<WidgetBot> user) {
		Throwable[] failure = new Throwable[1];
		boolean[] isSeen = new boolean[1];
		lookFor(title, user, failure, isSeen);
		open.run();
		Waiting.until(display(), "the dialog " + title, () -> isSeen[0]);
		if (failure[0] != null) {
			throw new AssertionError(failure[0].getMessage(), failure[0]);
		}
	}

	/** A timer goes on while a dialog that is modal handles the events. */
	private void lookFor(String title, Consumer<WidgetBot> user, Throwable[] failure, boolean[] isSeen) {
		display().timerExec(LOOK_MILLIS, () -> {
			Shell shell = Arrays.stream(display().getShells()).filter(each -> each.isVisible() && each.getText().equals(title)).findFirst().orElse(null);
			if (shell == null) {
				lookFor(title, user, failure, isSeen);
				return;
			}
			try {
				user.accept(new WidgetBot(shell));
			} catch (AssertionError | RuntimeException e) {
				failure[0] = e;
				shell.close();
			} finally {
				isSeen[0] = true;
			}
		});
	}

	private Shell dialogShell() {
		return Arrays.stream(display().getShells()).filter(shell -> shell.getParent() == window.getShell() && shell.isVisible())
				.findFirst().orElse(null);
	}

	/** Saves what the window looks like, for a person to see when a test has failed. */
	public void captureScreenshot(Path file) {
		Waiting.settle(display());
		var bounds = window.getShell().getBounds();
		var image = new Image(display(), bounds.width, bounds.height);
		var gc = new GC(display());
		try {
			Files.createDirectories(file.getParent());
			gc.copyArea(image, bounds.x, bounds.y);
			var loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new AssertionError("no place for " + file, e);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static String plain(MenuItem item) {
		return item.getText().replace("&", "").replaceFirst("\t.*", "");
	}
}
