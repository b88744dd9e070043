package org.edgeloop.pipeline.ui.internal.adding;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Problem;
import org.edgeloop.dvc.pipeline.FileEdit;
import org.edgeloop.pipeline.ui.StagesView;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Has stages written in the background and sees to it that it can be taken back and that the Stages view shows it. */
public final class StageWork {

	/**
	 * What is to be done.
	 *
	 * @param title as the Edit menu names it
	 * @param folder of the {@code dvc.yaml}
	 * @param shown the stage that is selected afterwards; empty for none
	 */
	public record Change(String title, Path folder, String shown, OperationJob.Operation<List<FileEdit>> operation) {
	}

	private final IWorkbenchPage page;

	public StageWork(IWorkbenchPage page) {
		this.page = page;
	}

	/** Does it; a failure is shown in a dialog. */
	public void start(Change change) {
		start(change, () -> {
			// the view shows it
		}, problem -> Problems.show(page.getWorkbenchWindow().getShell(), change.title(), problem));
	}

	/** Does it and closes a wizard then; a failure is shown in the wizard, which stays. */
	void finish(Wizard wizard, StageFormPage form, Change change) {
		form.setPageComplete(false);
		start(change, () -> {
			if (!form.getControl().isDisposed()) {
				wizard.getContainer().getShell().close();
			}
		}, problem -> {
			if (!form.getControl().isDisposed()) {
				form.setErrorMessage(problem.what() + (problem.remedy().isEmpty() ? "" : " " + problem.remedy()));
				form.setPageComplete(true);
			}
		});
	}

	private void start(Change change, Runnable done, Consumer<Problem> failed) {
		new OperationJob<>(change.title(), StagesView.FAMILY, progress -> {
			List<FileEdit> edits = change.operation().run(progress);
			StageUndo.refresh(edits);
			return edits;
		}).onResult(edits -> {
			if (!edits.isEmpty()) {
				var support = PlatformUI.getWorkbench().getOperationSupport();
				var undo = new StageUndo(change.title(), change.folder(), edits);
				undo.addContext(support.getUndoContext());
				support.getOperationHistory().add(undo);
			}
			show(change);
			done.run();
		}).onFailure(failed).schedule();
	}

	private void show(Change change) {
		if (page.findView(StagesView.ID) instanceof StagesView view) {
			view.presenter().refreshAndSelect(change.shown());
		}
	}
}
