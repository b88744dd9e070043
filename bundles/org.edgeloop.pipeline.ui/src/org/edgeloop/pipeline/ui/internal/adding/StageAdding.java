package org.edgeloop.pipeline.ui.internal.adding;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.base.Problem;
import org.edgeloop.dvc.pipeline.RemoveStageOperation;
import org.edgeloop.dvc.pipeline.StageDefinition;
import org.edgeloop.pipeline.ui.StageRow;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.StagesView;
import org.edgeloop.pipeline.ui.internal.stages.StageOpener;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Asks what stages are to be, and has their {@code dvc.yaml} changed. */
public final class StageAdding {

	private static final String LOOP = "@";

	private final IWorkbenchPage page;
	private final StagesPresenter presenter;

	public StageAdding(IWorkbenchPage page, StagesPresenter presenter) {
		this.page = page;
		this.presenter = presenter;
	}

	/** Asks for a new stage. */
	public void add(Path folder) {
		var wizard = new NewStageWizard();
		wizard.init(page, List.of(folder));
		new WizardDialog(shell(), wizard).open();
	}

	/** Asks what is to become of a stage; one that a form cannot show is opened in its file. */
	public void edit(StageRow row) {
		if (!row.canRun() || row.stage().name().isEmpty()) {
			refuse("Edit Stage", row);
			return;
		}
		Path folder = folder(row);
		new OperationJob<>("Reading stage " + row.address(), StagesView.FAMILY, _ -> StageDefinition.read(folder, row.stage().name()))
				.onResult(stage -> show(new EditStageWizard(page, folder, stage))).onFailure(problem -> {
					Problems.show(shell(), "Edit Stage", problem);
					StageOpener.open(row, page);
				}).schedule();
	}

	/** Takes a stage out of its file. It can be taken back, so nothing is asked unless other stages go with it. */
	public void remove(StageRow row) {
		if (row.stage().name().isEmpty()) {
			refuse("Remove Stage", row);
			return;
		}
		String name = row.stage().name().split(LOOP, 2)[0];
		List<String> together = presenter.rows().stream().filter(other -> other.stage().file().equals(row.stage().file()))
				.map(other -> other.stage().name()).filter(other -> other.startsWith(name + LOOP)).toList();
		if (together.size() < 2 || MessageDialog.openConfirm(shell(), "Remove Stage",
				"These %d stages are written as one, '%s', and go together:\n\n%s".formatted(together.size(), name, String.join(", ", together)))) {
			Path folder = folder(row);
			new StageWork(page).start(new StageWork.Change("Remove Stage " + name, folder, "", progress -> new RemoveStageOperation(folder, name).run(progress)));
		}
	}

	private void refuse(String title, StageRow row) {
		Problems.show(shell(), title, Problem.warning(row.address() + " is data that was added, not a stage of a dvc.yaml.", "",
				"Its file says what the data is; the explorer's Versions menu has what can be done with it."));
	}

	private static Path folder(StageRow row) {
		return Objects.requireNonNull(row.stage().file().getParent());
	}

	/** Whoever hears the result of a job does not wait for the user. */
	private void show(IWizard wizard) {
		var dialog = new WizardDialog(shell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private Shell shell() {
		return page.getWorkbenchWindow().getShell();
	}
}
