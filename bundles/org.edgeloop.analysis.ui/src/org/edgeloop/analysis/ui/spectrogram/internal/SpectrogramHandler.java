package org.edgeloop.analysis.ui.spectrogram.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramView;

/** Performs a {@link SpectrogramCommand}, whose name stands behind the class in {@code plugin.xml}, in the Spectrogram view. */
public final class SpectrogramHandler extends AbstractHandler implements IExecutableExtension {

	private SpectrogramCommand command = SpectrogramCommand.ALL_FREQUENCIES;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) throws CoreException {
		try {
			command = SpectrogramCommand.valueOf(String.valueOf(data));
		} catch (IllegalArgumentException e) {
			throw new CoreException(new Status(IStatus.ERROR, element.getContributor().getName(), "no command " + data, e));
		}
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof SpectrogramView view) {
			command.perform(view);
		}
		return null;
	}
}
