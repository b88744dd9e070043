package org.edgeloop.dataset.ui.explorer.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.ui.projects.ProjectCommands;
import org.edgeloop.ui.Problems;

/** What stands in place of the tree while there is no project: the three ways to get one. */
final class EmptyHint {

	private static final int MARGIN = 12;

	private final Composite control;

	EmptyHint(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(control);
		var text = new Label(control, SWT.WRAP);
		text.setText("There is no project yet. Recordings, labels and everything made from them live in a project.");
		GridDataFactory.fillDefaults().grab(true, false).hint(MARGIN * MARGIN, SWT.DEFAULT).applyTo(text);
		addLink("<a>Open the demo project</a>", ProjectCommands.OPEN_DEMO);
		addLink("<a>Make a new project…</a>", ProjectCommands.NEW_PROJECT);
		addLink("<a>Open a project folder…</a>", ProjectCommands.OPEN_FOLDER);
	}

	private void addLink(String text, String command) {
		var link = new Link(control, SWT.NONE);
		link.setText(text);
		link.addListener(SWT.Selection, _ -> run(command));
	}

	private void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Problems.log("The command " + command + " could not be run.", e);
			Problems.show(control.getShell(), "Open a project",
					Problem.error("This command could not be run.", command, "The Error Log view has the details."));
		}
	}

	Control control() {
		return control;
	}
}
