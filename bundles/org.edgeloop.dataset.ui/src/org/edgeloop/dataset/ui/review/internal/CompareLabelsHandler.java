package org.edgeloop.dataset.ui.review.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.dataset.ui.review.AgreementView;
import org.edgeloop.dataset.ui.review.ComparisonPartner;

/** Compares the labels of the recording in front with those that its extension names behind the class, as in {@code CompareLabelsHandler:FILE}. */
public final class CompareLabelsHandler extends AbstractHandler implements IExecutableExtension {

	private ComparisonPartner partner = ComparisonPartner.FILE;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		partner = ComparisonPartner.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			var view = (AgreementView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(AgreementView.ID);
			view.compareWith(partner);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The Agreement view cannot be shown.", e);
		}
	}
}
