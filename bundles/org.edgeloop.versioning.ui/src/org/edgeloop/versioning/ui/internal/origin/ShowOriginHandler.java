package org.edgeloop.versioning.ui.internal.origin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.experiment.RunSource;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;
import org.edgeloop.versioning.ui.HistoryView;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;
import org.edgeloop.versioning.ui.origin.OriginFact;

/** Shows which version of the data the selected file, the selected run, or the selected label of the recording in the active editor came from. */
public final class ShowOriginHandler extends AbstractHandler {

	private static final String TITLE = "Data Version";

	private IWorkbenchPage page;

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		if (shell == null || selected == null) {
			return null;
		}
		Optional<RunSource> run = Optional.ofNullable(Adapters.adapt(selected, RunSource.class));
		if (selected instanceof Label label) {
			recording(HandlerUtil.getActiveEditor(event)).ifPresent(recording -> show(shell, label, recording));
		} else if (run.isPresent()) {
			List<Path> projects = WorkbenchVersions.projects();
			show(shell, "Run", progress -> OriginReader.run(run.get().read(), projects, progress));
		} else {
			Optional.ofNullable(Adapters.adapt(selected, IResource.class)).flatMap(ShowOriginHandler::place).ifPresent(file -> show(shell, file));
		}
		return null;
	}

	private static Optional<IResource> recording(@Nullable IEditorPart editor) {
		return editor == null ? Optional.empty() : Optional.ofNullable(editor.getEditorInput().getAdapter(IResource.class));
	}

	private static Optional<Path> place(IResource resource) {
		return Optional.ofNullable(resource.getLocation()).map(IPath::toPath);
	}

	private void show(Shell shell, Label label, IResource recording) {
		IProject project = recording.getProject();
		String path = recording.getProjectRelativePath().toString();
		place(project).ifPresent(folder -> show(shell, "Label on " + recording.getName(),
				progress -> OriginReader.label(folder, path, label.getId(), progress)));
	}

	private void show(Shell shell, Path file) {
		show(shell, file.getFileName().toString(), progress -> OriginReader.file(file, progress));
	}

	private void show(Shell shell, String subject, OperationJob.Operation<List<OriginFact>> operation) {
		IWorkbenchPage shownIn = page;
		new OperationJob<>("Reading where " + subject + " came from", VersionsView.WORKING, operation)
				.onResult(facts -> new OriginDialog(shell, subject, facts, commit -> reveal(shownIn, commit)).open())
				.onFailure(problem -> Problems.show(shell, TITLE, problem)).schedule();
	}

	/** Of the projects that are open, the one that has the commit shows it. */
	private static void reveal(IWorkbenchPage page, String commit) {
		new OperationJob<>("Looking for " + commit, VersionsView.WORKING, _ -> WorkbenchVersions.projects().stream().filter(project -> OriginReader.has(project, commit)).findFirst())
				.onResult(project -> project.ifPresent(folder -> {
					try {
						if (page.showView(HistoryView.ID) instanceof HistoryView view) {
							view.reveal(folder, commit);
						}
					} catch (PartInitException e) {
						Problems.show(page.getWorkbenchWindow().getShell(), TITLE, Problems.of(e));
					}
				})).schedule();
	}
}
