package org.edgeloop.pipeline.ui.internal.adding;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.dvc.pipeline.EditStageOperation;
import org.edgeloop.dvc.pipeline.NewStage;
import org.edgeloop.ui.Icons;

/** Changes a stage of a {@code dvc.yaml}. */
public final class EditStageWizard extends Wizard {

	private final IWorkbenchPage workbenchPage;
	private final Path folder;
	private final NewStage before;
	private StageFormPage page;

	/** @param before as it is written */
	public EditStageWizard(IWorkbenchPage workbenchPage, Path folder, NewStage before) {
		this.workbenchPage = workbenchPage;
		this.folder = folder;
		this.before = before;
		setWindowTitle("Edit Stage");
		setDefaultPageImageDescriptor(Icons.STAGES.descriptor());
	}

	@Override
	public void addPages() {
		page = new StageFormPage("Edit Stage " + before.name(), List.of(folder), StageFields.of(before), true, fields -> fields.changed(before));
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.stage().ifPresent(after -> new StageWork(workbenchPage).finish(this, page, new StageWork.Change("Edit Stage " + after.name(), folder,
				after.name(), progress -> new EditStageOperation(folder, before, after).run(progress))));
		return false;
	}
}
