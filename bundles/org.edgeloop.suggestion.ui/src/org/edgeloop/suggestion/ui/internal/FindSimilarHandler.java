package org.edgeloop.suggestion.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.ui.Problems;

/** Looks for windows like the selected range, label or suggestion of the recording in front. */
public final class FindSimilarHandler extends AbstractHandler {

	private static final String TITLE = "Find Similar Windows";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (page.getActiveEditor() instanceof LabellingEditor editor) {
			editor.presenter().ifPresent(presenter -> ask(page, presenter));
		}
		return null;
	}

	private static void ask(IWorkbenchPage page, LabellingPresenter presenter) {
		Optional<SampleRange> sought = sought(presenter);
		if (sought.isEmpty()) {
			Problems.show(page.getWorkbenchWindow().getShell(), TITLE, Problem.error("Nothing is selected that others could be like.", "",
					"Select a label, go to a suggestion, or mark a range of the timeline."));
			return;
		}
		SuggestScope scope = SuggestScope.of(presenter);
		new SimilarDialog(page.getWorkbenchWindow().getShell(), scope, channel(presenter, scope), presenter.nextLabel().type()).ask()
				.ifPresent(request -> {
					int channel = scope.channels().indexOf(request.channel());
					SampleRange samples = presenter.timeline().axis().samples(channel, sought.get());
					var window = new FeatureWindow(presenter.document().recording(), request.channel(), samples);
					new SimilarJob(page, scope.project(), window, request).start();
				});
	}

	/** The marked range counts first, then what is selected. */
	private static Optional<SampleRange> sought(LabellingPresenter presenter) {
		return presenter.timeline().selection().or(() -> chosen(presenter).map(LabellingPresenter::rangeOf)).filter(range -> !range.isEmpty());
	}

	private static Optional<Label> chosen(LabellingPresenter presenter) {
		return Stream.concat(presenter.suggestions().current().stream(), presenter.selection().stream()).findFirst();
	}

	/** @return the channel of what is selected, else the first that is shown */
	private static String channel(LabellingPresenter presenter, SuggestScope scope) {
		List<String> channels = chosen(presenter).map(label -> List.copyOf(label.getChannels())).filter(names -> !names.isEmpty())
				.orElse(scope.shown());
		return channels.isEmpty() ? "" : channels.getFirst();
	}
}
