package org.edgeloop.experiment.ui.internal.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.base.Problem;
import org.edgeloop.experiment.ui.run.RunView;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.RunsView;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Hands runs on: to a comparison, to the clipboard, to a file. */
final class RunsHandOver {

	/** The family of the jobs. */
	static final Object FAMILY = RunsHandOver.class;

	private static final String COMPARE = "org.edgeloop.experiment.ui.compare";

	private final RunsView view;
	private final RunsPresenter presenter;

	RunsHandOver(RunsView view) {
		this.view = view;
		this.presenter = view.presenter();
	}

	/** Opens a comparison of these runs; of all that are shown if fewer than two are selected. */
	void compare(List<String> runs) {
		List<String> compared = runs.size() > 1 ? runs : presenter.table().runIds();
		presenter.feed().choice().map(ExperimentChoice::store).ifPresent(store -> {
			var commands = view.getSite().getService(ICommandService.class);
			try {
				var command = ParameterizedCommand.generateCommand(commands.getCommand(COMPARE),
						Map.of("store", store.uri().toString(), "runs", RunRows.json(compared)));
				view.getSite().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				Problems.log("The comparison could not be opened.", e);
				Problems.show(view.getSite().getShell(), "Compare Runs", Problem.error("The comparison could not be opened.", "",
						"The Error Log view has the details."));
			}
		});
	}

	/** Brings the Run view to the front, which shows the run that is selected. */
	void show() {
		try {
			view.getSite().getPage().showView(RunView.ID);
		} catch (PartInitException e) {
			Problems.log("The run could not be shown.", e);
		}
	}

	/** Copies these rows with the columns that are shown, parted by tabs. */
	void copy(List<String> runs) {
		if (!runs.isEmpty()) {
			Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
			clipboard.setContents(new Object[] { RunRows.tabbed(presenter, runs) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** Writes the table as it is shown to a file. */
	void export() {
		FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
		dialog.setText("Save Runs As");
		dialog.setFilterExtensions(new String[] { "*.csv" });
		dialog.setFileName("runs.csv");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen.endsWith(".csv") ? chosen : chosen + ".csv");
			new OperationJob<>("Writing " + file.getFileName(), FAMILY, presenter.export(file)::run).asUserAction().schedule();
		}
	}
}
