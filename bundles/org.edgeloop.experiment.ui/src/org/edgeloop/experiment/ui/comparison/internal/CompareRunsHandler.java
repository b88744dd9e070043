package org.edgeloop.experiment.ui.comparison.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.comparison.NewComparisonOperation;
import org.edgeloop.experiment.comparison.RunIds;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.ui.OperationJob;

/**
 * Compares runs in a new file. The parameter {@code store} is the address of their store, {@code runs} their ids as a JSON list.
 */
public final class CompareRunsHandler extends AbstractHandler {

	private static final String STORE = "store";
	private static final String RUNS = "runs";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String store = String.valueOf(event.getParameter(STORE));
		String runs = String.valueOf(event.getParameter(RUNS));
		Optional<ComparisonPlace> place = ComparisonPlace.choose(page.getWorkbenchWindow().getShell(), store);
		place.ifPresent(target -> new OperationJob<>("Comparing runs", ComparisonEditor.READING, progress -> {
			TrackingUri uri = TrackingUri.parse(store, Path.of(""));
			return new NewComparisonOperation(uri, RunIds.parse(runs), target.file(),
					each -> Tracking.session().open(Tracking.session().store(each))).run(progress);
		}).onResult(made -> ComparisonPlace.open(page, made)).asUserAction().schedule());
		return null;
	}
}
