package org.edgeloop.analysis.ui.features.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.analysis.ui.features.FeaturesView;

/** Shows the selected table in the Features view. */
public final class ExploreFeaturesHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IFile file = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IFile.class);
		if (file == null || file.getLocation() == null) {
			return null;
		}
		try {
			var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
			if (page.showView(FeaturesView.ID) instanceof FeaturesView view) {
				view.presenter().open(file.getLocation().toPath());
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The Features view could not be opened", e);
		}
		return null;
	}
}
