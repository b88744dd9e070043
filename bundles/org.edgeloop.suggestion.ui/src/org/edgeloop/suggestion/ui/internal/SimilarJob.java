package org.edgeloop.suggestion.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.suggestion.FindSimilarOperation;
import org.edgeloop.suggestion.FindSimilarOperation.Similar;
import org.edgeloop.suggestion.FindSimilarOperation.SimilarWindow;
import org.edgeloop.suggestion.SuggestSimilarOperation;
import org.edgeloop.suggestion.ui.SimilarRequest;
import org.edgeloop.suggestion.ui.SuggestionsView;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Looks for similar windows in the background; then they are suggested, or put into the windows queue. */
final class SimilarJob {

	private static final String TITLE = "Find Similar Windows";

	private final IWorkbenchPage page;
	private final Path project;
	private final FeatureWindow sought;
	private final SimilarRequest request;

	SimilarJob(IWorkbenchPage page, Path project, FeatureWindow sought, SimilarRequest request) {
		this.page = page;
		this.project = project;
		this.sought = sought;
		this.request = request;
	}

	void start() {
		new OperationJob<>("Finding windows like those of " + sought.recording(), SuggestJob.SUGGESTING, this::find).onResult(this::show).schedule();
	}

	private Similar find(Progress progress) throws IOException {
		List<String> recordings = request.ofProject() ? new Dataset(project).scan(progress).stream().map(RecordingEntry::path).toList()
				: List.of(sought.recording());
		Similar similar = new FindSimilarOperation(project, sought, recordings, request.count()).run(progress);
		if (request.isSuggestion()) {
			new SuggestSimilarOperation(project, sought, similar.windows(), request.type()).run(progress);
		}
		return similar;
	}

	private void show(Similar similar) {
		if (similar.windows().isEmpty()) {
			Problems.show(page.getWorkbenchWindow().getShell(), TITLE,
					Problem.warning("No other window could be compared.", sought.recording(), "Select a shorter range, or look through the whole project."));
		} else if (request.isSuggestion()) {
			showSuggestions();
		} else {
			showQueue(similar);
		}
		if (!similar.problems().isEmpty()) {
			ProblemSummary.show(page.getWorkbenchWindow().getShell(), TITLE, similar.problems());
		}
	}

	private void showSuggestions() {
		try {
			page.showView(SuggestionsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			Problems.log("The suggestions could not be shown.", e);
		}
	}

	private void showQueue(Similar similar) {
		var services = page.getWorkbenchWindow();
		var command = services.getService(ICommandService.class).getCommand("org.edgeloop.dataset.ui.openWindows");
		String windows = FeatureWindow.write(similar.windows().stream().map(SimilarWindow::window).toList());
		try {
			services.getService(IHandlerService.class).executeCommand(
					ParameterizedCommand.generateCommand(command, Map.of("windows", windows, "project", project.toString())), null);
		} catch (CommandException e) {
			Problems.log("The windows could not be shown.", e);
		}
	}
}
