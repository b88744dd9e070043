package org.edgeloop.app.internal.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroPart;
import org.edgeloop.dataset.ui.projects.ProjectCommands;
import org.edgeloop.ui.Problems;

/** What the welcome page leads to. Each step closes the page first, because its result shows in the perspective. */
final class WelcomeActions {

	private static final String KEYS_PAGE = "org.eclipse.ui.preferencePages.Keys";
	private static final String OWN_PAGE = "org.edgeloop.ui.preferences";

	private final IWorkbenchWindow window;
	private final IIntroPart page;

	WelcomeActions(IWorkbenchWindow window, IIntroPart page) {
		this.window = window;
		this.page = page;
	}

	void openDemo() {
		close();
		run(ProjectCommands.OPEN_DEMO);
	}

	void labelFirstFault() {
		close();
		FirstFault.open(window, () -> new LabellingKeys(window.getShell()).open());
	}

	void newProject() {
		close();
		run(ProjectCommands.NEW_PROJECT);
	}

	void importRecordings() {
		close();
		run(ProjectCommands.IMPORT_RECORDINGS);
	}

	void showKeys() {
		PreferencesUtil.createPreferenceDialogOn(window.getShell(), KEYS_PAGE, null, null).open();
	}

	void showPreferences() {
		PreferencesUtil.createPreferenceDialogOn(window.getShell(), OWN_PAGE, null, null).open();
	}

	void close() {
		window.getWorkbench().getIntroManager().closeIntro(page);
	}

	/**
	 * Waits until the part behind the page has become active. Were that to happen while a dialog is open already, the part would take
	 * the dialog's keys.
	 */
	private void run(String command) {
		window.getShell().getDisplay().asyncExec(() -> {
			try {
				window.getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				Problems.log("The welcome page could not run " + command + ".", e);
			}
		});
	}
}
