package org.edgeloop.dataset.ui.explorer.internal;

import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.ui.Problems;

/** Opens the recording behind a node that is no resource itself. */
public final class OpenRecording {

	private OpenRecording() {
	}

	/** Opens a recording's editor; a folder of snapshots is no workspace file, so the editor gets its place on the disk. */
	public static IEditorPart open(IWorkbenchPage page, IResource recording) throws PartInitException {
		if (recording instanceof IFile file) {
			return IDE.openEditor(page, file, LabellingEditor.ID);
		}
		IEditorInput input = new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(recording.getLocation()));
		return IDE.openEditor(page, input, LabellingEditor.ID);
	}

	/** @return whether {@code node} stands for a recording without being its file */
	static boolean canOpen(@Nullable Object node) {
		return recording(node).isPresent();
	}

	private static Optional<IResource> recording(@Nullable Object node) {
		return switch (node) {
		case ChannelNode channel -> Optional.of(channel.recording());
		case IFolder folder when Catalogues.shared().recordingOf(folder).isPresent() -> Optional.of(folder);
		case null, default -> Optional.empty();
		};
	}

	/** @return whether {@code node} was a channel or a folder of snapshots, so that its recording was opened or the user told why not */
	public static boolean open(IWorkbenchPage page, @Nullable Object node) {
		Optional<IResource> found = recording(node);
		if (found.isEmpty()) {
			return false;
		}
		IResource recording = found.get();
		try {
			open(page, recording);
		} catch (PartInitException e) {
			Problems.show(page.getWorkbenchWindow().getShell(), "Open " + recording.getName(),
					Problem.error(String.valueOf(e.getMessage()), recording.getFullPath().toString(), ""));
		}
		return true;
	}
}
