package org.edgeloop.pipeline.ui.internal.adding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.pipeline.AddStageOperation;
import org.edgeloop.dvc.pipeline.NewStage;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.StagesView;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Asks for a stage, has it written into the repository's {@code dvc.yaml} and shows it. */
public final class StageAdding {

	private static final String TITLE = "New Stage";

	private final Shell shell;
	private final StagesPresenter presenter;

	public StageAdding(Shell shell, StagesPresenter presenter) {
		this.shell = shell;
		this.presenter = presenter;
	}

	/** @param folder of the {@code dvc.yaml} */
	public void ask(Path folder) {
		Set<String> known = presenter.rows().stream().filter(row -> folder.equals(row.stage().file().getParent())).map(row -> row.stage().name())
				.collect(Collectors.toSet());
		new NewStageDialog(shell, known).ask().ifPresent(stage -> add(folder, stage));
	}

	private void add(Path folder, NewStage stage) {
		new OperationJob<>("Writing stage " + stage.name(), StagesView.FAMILY, progress -> write(folder, stage, progress))
				.onResult(_ -> presenter.refreshAndSelect(stage.name())).onFailure(problem -> Problems.show(shell, TITLE, problem)).schedule();
	}

	private static AddStageOperation.Result write(Path folder, NewStage stage, Progress progress) throws IOException {
		AddStageOperation.Result result = new AddStageOperation(folder, stage, false).run(progress);
		for (Path changed : result.changed()) {
			IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(changed));
			try {
				if (file != null) {
					file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
				}
			} catch (CoreException e) {
				Problems.log("The workspace did not notice " + changed, e);
			}
		}
		return result;
	}
}
