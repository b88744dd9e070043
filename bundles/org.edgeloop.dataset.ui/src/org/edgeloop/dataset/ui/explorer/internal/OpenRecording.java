package org.edgeloop.dataset.ui.explorer.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.base.Problem;
import org.edgeloop.ui.Problems;

/** Opens the recording behind a node that is no resource itself. */
public final class OpenRecording {

	private OpenRecording() {
	}

	/** @return whether {@code node} was a channel, so that its recording was opened or the user told why not */
	public static boolean open(IWorkbenchPage page, @Nullable Object node) {
		if (!(node instanceof ChannelNode channel)) {
			return false;
		}
		IFile recording = channel.recording();
		try {
			IDE.openEditor(page, recording);
		} catch (PartInitException e) {
			Problems.show(page.getWorkbenchWindow().getShell(), "Open " + recording.getName(),
					Problem.error(String.valueOf(e.getMessage()), recording.getFullPath().toString(), ""));
		}
		return true;
	}
}
