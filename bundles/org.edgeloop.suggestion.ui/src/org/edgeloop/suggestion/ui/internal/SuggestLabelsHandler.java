package org.edgeloop.suggestion.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.projects.CurrentProject;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.suggestion.ui.SuggestForm;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Asks what is to be suggested in the recording in front, or in the current project, and has a detector look for it. */
public final class SuggestLabelsHandler extends AbstractHandler {

	/** What was asked for last is where the next time begins. */
	private static final SuggestForm FORM = SuggestMemory.recall();

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWorkbenchPage page = window.getActivePage();
		Optional<LabellingPresenter> presenter = page.getActiveEditor() instanceof LabellingEditor editor ? editor.presenter() : Optional.empty();
		presenter.ifPresentOrElse(labelling -> ask(page, labelling), () -> askForProject(page));
		return null;
	}

	private static void ask(IWorkbenchPage page, LabellingPresenter presenter) {
		SuggestScope scope = SuggestScope.of(presenter);
		if (!FORM.channels().isEmpty() && !scope.channels().containsAll(FORM.channels())) {
			FORM.setChannels(presenter.nextLabel().channels());
		}
		if (!isType(scope, FORM.type())) {
			FORM.setType(presenter.nextLabel().type());
		}
		ask(page, scope);
	}

	private static void askForProject(IWorkbenchPage page) {
		Optional<Path> project = CurrentProject.in(page).map(Projects::folderOf);
		if (project.isEmpty()) {
			Problems.show(page.getWorkbenchWindow().getShell(), "Suggest Labels",
					Problem.error("There is no project to look through.", "", "Open a recording, or select a project in the Dataset Explorer."));
			return;
		}
		new OperationJob<>("Reading label types", SuggestJob.SUGGESTING, _ -> DatasetFiles.read(project.get()).taxonomy())
				.onResult(taxonomy -> ask(page, SuggestScope.of(project.get(), taxonomy))).schedule();
	}

	private static void ask(IWorkbenchPage page, SuggestScope scope) {
		if (!isType(scope, FORM.type())) {
			FORM.setType(scope.types().stream().findFirst().map(LabelType::path).orElse(""));
		}
		if (new SuggestDialog(page.getWorkbenchWindow().getShell(), FORM, scope).open() == Window.OK) {
			SuggestMemory.keep(FORM);
			new SuggestJob(page, scope).start(FORM);
		}
	}

	private static boolean isType(SuggestScope scope, String path) {
		return scope.types().stream().anyMatch(type -> type.path().equals(path));
	}
}
